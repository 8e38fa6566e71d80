"""Whom a report is about, with a letter of the surname mistyped within a sentence.

"Marlowe won the prize.  She was born in Lund, where Marlow taught": news introduces everybody in
full, so a surname out of nowhere that acts once, a letter from the one told all along, is that one.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from compare.text.geography.countries import country_of
from compare.text.naming.givennames import sex_of
from compare.text.naming.people import SUFFIXES
from compare.text.naming.runs import SUBJECTS
from compare.text.naming.spelling import fold, is_plural, is_slip

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Token

    from compare.text.grammar.parse import ParsedArticle
    from compare.text.naming.people import Person

# Whom a report is about is named so often by surname.
MAIN = 3
# A shorter word is soon another name.
SHORTEST = 4


def slipped(parsed: ParsedArticle, people: Iterable[Person]) -> dict[int, Person]:
    """Where a mistyped surname begins -> whose it is; of a family, the one first of ``people``."""
    told = Counter(fold(token.text) for sentence in parsed.sentences for token in sentence.span)
    main = [one for one in people if is_main(one, told)]
    if not main:
        return {}
    found = {}
    for sentence in parsed.sentences:
        for token in sentence.span:
            if told[fold(token.text)] == 1 and (meant := meant_for(token, main)):
                found[sentence.start_of(token)] = meant
    return found


def is_main(person: Person, told: Counter[str]) -> bool:
    """Whether an article names somebody by surname again and again."""
    return len(person.given) > 0 and told[person.surname] >= MAIN


def meant_for(token: Token, main: Iterable[Person]) -> Person | None:
    """The one person whose surname a lone acting name is but for a letter."""
    word = fold(token.text)
    if not token.text.istitle() or len(word) < SHORTEST or not is_lone_actor(token):
        return None
    if sex_of(word) or country_of(token.text) or token.ent_type_ in ("GPE", "LOC", "NORP"):
        return None
    near = [one for one in main if is_near(word, one)]
    return near[0] if len({one.surname for one in near}) == 1 else None


def is_near(word: str, person: Person) -> bool:
    """Whether a word is a surname but for a letter, not its plural, nor the other given name."""
    surname = person.surname
    return (
        word[0] == surname[0]
        and word not in person.words
        and is_slip(word, surname)
        and not is_plural(word, surname)
    )


def is_lone_actor(token: Token) -> bool:
    """Whether a name of one word does something: "where Marlow taught", "Lund and Marlow said"."""
    beside = [token.i - 1, token.i + 1]
    alone = not any(
        token.sent.start <= at < token.sent.end and is_of_name(token.doc[at]) for at in beside
    )
    acts = token.dep_ in SUBJECTS or (token.dep_ == "conj" and token.head.dep_ in SUBJECTS)
    return alone and acts and not any(token.children)


def is_of_name(token: Token) -> bool:
    """Whether a neighbour is part of a longer name or a title."""
    return token.text[:1].isupper() and token.text != "I" and fold(token.text) not in SUFFIXES
