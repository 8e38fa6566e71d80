"""What the people of an article are called beside their names: "the driver, Ivo Lind, 58".

Whoever reads "the driver was sober" knows then who was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.text.lexicon import words
from compare.text.predication import NOUNS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from compare.text.parse import ParsedArticle, ParsedSentence
    from compare.text.people import PersonMention


# "Assistant mayor Ann Lee", "former mayor Ann Lee": no mayor.
NOT_QUITE = words("acting assistant deputy designate elect ex former interim vice")


def callings(parsed: ParsedArticle, people: Sequence[PersonMention]) -> dict[str, frozenset[str]]:
    """The nouns beside each person's name, by surname."""
    found: dict[str, frozenset[str]] = {}
    for one in people:
        if not one.pronoun:
            nouns = nouns_beside(parsed.sentences[one.sentence], one)
            known = found.get(one.person.surname, frozenset())
            found[one.person.surname] = known | frozenset(noun.lemma_.lower() for noun in nouns)
    return found


def nouns_beside(sentence: ParsedSentence, named: PersonMention) -> Iterator[Token]:
    """The nouns set before or beside a name: "finance minister Ann Lee", "the driver, Ivo Lind"."""
    tokens = sentence.tokens_between(named.start, named.end)
    if tokens is None or len(tokens) == 0:
        return
    name = tokens.root
    beside = [child for child in name.children if child.dep_ in ("appos", "compound")]
    if name.dep_ == "appos":
        beside.append(name.head)
    if any(one.lower_ in NOT_QUITE for one in (*beside, *name.lefts)):
        return
    own = {token.i for token in tokens}
    yield from (one for one in beside if one.pos_ in NOUNS and one.i not in own)
