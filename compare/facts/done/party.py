"""A named party to a deed: a person, a firm, a country, a club.

"Alpha Foods Inc." and "Alpha" may be one firm, "Lund" and "Maria Lund" one woman; a common noun,
and one of several ("Alpha and Beta bought"), is no party that two outlets could be held to.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from compare.text.geography.countries import country_of, is_demonym
from compare.text.lexicon import words
from compare.text.naming.people import person_at, person_of_surname
from compare.text.naming.spelling import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

    from compare.text.grammar.parse import ParsedSentence
    from compare.text.naming.people import Person, PersonMention

COMPANY_FORMS = words(
    "inc corp corporation co company ltd plc ag sa nv llc lp group holdings fc the"
)
# A name that the parser sees nothing in is most often a company's.
NAMED = {
    "PERSON": "person", "ORG": "organisation", "GPE": "country", "NORP": "country",
    "": "organisation",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody by name: the folded words; ``sort`` says what it is."""

    words: tuple[str, ...]
    sort: str = field(compare=False)
    name: str = field(compare=False)

    @property
    def is_full_person(self) -> bool:
        """Whether it is somebody with a given name; the parser takes many a firm for a person."""
        return self.sort == "person" and " " in self.name

    def is_same(self, other: Party) -> bool:
        """Whether the words of one name are all in the other: Alpha, Alpha Foods."""
        shorter, longer = sorted((set(self.words), set(other.words)), key=len)
        return shorter <= longer


def party(
    people: Sequence[PersonMention], parsed: ParsedSentence, token: Token, *, alone: bool = True
) -> Party | None:
    """A named party; None for common nouns, and for one of several ("Alpha and Beta bought")."""
    joined = token.dep_ == "conj" or any(child.dep_ in ("conj", "cc") for child in token.children)
    if alone and joined:
        return None
    person = person_at(people, parsed, token)
    if person is not None:
        return of_person(person)
    if token.pos_ != "PROPN" or token.ent_type_ not in NAMED or not token.text[0].isupper():
        return None
    name = " ".join(part.text for part in name_of(token))
    country = country_of(name)
    if country is not None:
        return None if is_demonym(name) else Party((country,), "country", name)
    folded = tuple(word for word in map(fold, name.split()) if word and word not in COMPANY_FORMS)
    return Party(folded, NAMED[token.ent_type_], name) if folded else None


def of_person(person: Person) -> Party:
    """Somebody by all words of his name: Eva Holm is not Karl Holm."""
    return Party(tuple(sorted(person.words)), "person", person.name)


def somebody(people: Sequence[PersonMention], parsed: ParsedSentence, token: Token) -> Party | None:
    """A person by name, though the model may take him for a firm, or for no name at all."""
    person = person_at(people, parsed, token) or person_of_surname(people, token)
    if person is not None:
        return of_person(person)
    if token.pos_ != "PROPN":
        return None
    name = [one.text for one in name_of(token)]
    return Party(tuple(sorted(map(fold, name))), "person", " ".join(name))


def party_named(
    people: Sequence[PersonMention], parsed: ParsedSentence, token: Token, *, alone: bool = True
) -> Party | None:
    """A party by name, or by the name set behind it: "a cleaner, Maria Duda"."""
    beside = [child for child in token.children if child.dep_ == "appos"]
    named = (party(people, parsed, one, alone=alone) for one in (token, *beside))
    return next((one for one in named if one is not None), None)


def name_of(token: Token) -> list[Token]:
    """The words of a name before its last one."""
    return [
        child for child in token.lefts if child.dep_ == "compound" and child.pos_ == "PROPN"
    ] + [token]
