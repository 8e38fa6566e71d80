"""Works and wares that articles tell of beside the one of the news: the film of a game, a tablet.

"The book of the game comes out on 26 May" is no answer to when the game does.  Where an article
opens with a game, a book is another thing, and a title or a version may be the game.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.text.lexicon import by_first

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Token

SORTS = by_first(
    "book novel memoir paperback ebook biography autobiography",
    "film movie documentary drama thriller",
    "series show sitcom",
    "game sequel",
    "album single record song",
    "demo trailer teaser preview",
    "result results earnings",
    "tablet",
    "laptop notebook",
    "phone handset smartphone",
    "watch smartwatch",
    "console",
    "headset",
    "television tv",
    "keyboard",
    "camera",
)


def another_work(nouns: Iterable[Token], opening: frozenset[str]) -> frozenset[str]:
    """The sorts of which these nouns are, where the article opens with works of other sorts."""
    told = {SORTS[noun.lemma_.lower()] for noun in nouns if noun.lemma_.lower() in SORTS}
    opened = {SORTS[word] for word in opening if word in SORTS}
    return frozenset(told - opened) if opened and told.isdisjoint(opened) else frozenset()
