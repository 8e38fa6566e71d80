"""A study: all that later stages ask of one article, so that it is parsed only once.

An article's study depends on its words and its metadata, never on its name or on the other
articles: it is the same today, tomorrow, and beside whatever else is compared.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.align.outline import Outline, outline_of
from compare.facts import KINDS, date
from compare.facts.done import contrast
from compare.facts.done.deeds import deeds_of
from compare.match.occasion.main import opening_deeds
from compare.match.occasion.occasion import Occasion
from compare.match.occasion.occasions import occasions
from compare.model import Article, Mention

if TYPE_CHECKING:
    from compare.text.grammar.parse import ParsedArticle


@dataclass(frozen=True, eq=False, slots=True)
class Study:
    """An article in outline, what it states, and which occasion each statement is about.

    ``content`` are the bytes that it was read from; empty where it was not.
    """

    outline: Outline
    mentions: tuple[Mention, ...]
    occasions: Mapping[Mention, Occasion]
    opening: frozenset[str]
    deeds: tuple[Mention, ...] = ()
    contrasts: tuple[Mention, ...] = ()
    content: bytes = b""

    @property
    def article(self) -> Article:
        """The article that was studied."""
        return self.outline.article

    @property
    def key(self) -> str:
        """The article's key."""
        return self.outline.article.key


def study_in(article: Article, parser: str) -> Study:
    """The study of an article, parsed by itself: its company must not change a bit of it."""
    from compare.text.grammar.parse import parse

    [parsed] = parse([article], parser=parser)
    return study(parsed)


def study(parsed: ParsedArticle) -> Study:
    """The study of one parsed article: its facts of all kinds."""
    mentions = tuple(found for kind in KINDS for found in kind.find(parsed))
    dates = tuple(found for found in mentions if found.kind == date.NAME)
    contrasts = tuple(contrast.find(parsed))
    return Study(
        outline=outline_of(parsed),
        mentions=mentions,
        occasions=occasions(parsed, (*mentions, *contrasts), dates),
        opening=opening_deeds(parsed),
        deeds=deeds_of(parsed),
        contrasts=contrasts,
    )
