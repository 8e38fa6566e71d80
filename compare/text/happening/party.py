"""Who and what takes part in what happened: "police", "two men", "the Alma Clinic".

Names are kept by all their words, so that "Marta Olin" is found again in "Olin"; nouns by
their lemmas, so that boats and ships are one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from compare.text.happening.deeds import ONE_NOUN, ONE_THING
from compare.text.lexicon import words
from compare.text.naming.epithets import KIN
from compare.text.sorts import REGIONS, SETTLEMENTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

WITH_IT = frozenset({"compound", "nmod", "flat", "appos", "amod"})
NOUNS = frozenset({"NOUN", "PROPN"})
WHERE = frozenset({"at", "in", "near", "off", "outside"})
PLACES = frozenset({"GPE", "LOC"})
# "The island of Lesvos" is Lesvos; "the settlement of Lind" is that of his suit.
SETTLED = (SETTLEMENTS | REGIONS) - {"settlement"}
# Who is told of beside somebody, as his: "his brother died on Friday".
RELATIONS = KIN | words(
    """
    associate brother-in-law child colleague companion employer ex-husband ex-wife father-in-law
    friend half-brother half-sister lawyer mother-in-law parent partner rival sibling sister-in-law
    spouse stepson
    """
)
# Digits of a model's number: "Windows 8", "Flight 804".
LONGEST_MODEL = 4
TIMES = frozenset({"DATE", "TIME", "CARDINAL", "ORDINAL", "PERCENT", "MONEY"})


@dataclass(frozen=True, slots=True)
class Party:
    """Who or what takes part: nouns by their lemmas, names by their words; in lower case.

    ``heads`` are the last words of each, ``places`` the names of towns and countries, ``unnamed``
    the pronouns "he" and "she", ``meant`` the names of those whom pronouns mean.
    """

    nouns: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    unnamed: frozenset[str] = frozenset()
    heads: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    meant: frozenset[str] = frozenset()

    @property
    def words(self) -> frozenset[str]:
        """All of them."""
        return self.nouns | self.names | self.unnamed

    @property
    def known(self) -> frozenset[str]:
        """The names of all, in their own words or by a pronoun."""
        return self.names | self.meant

    def __or__(self, other: Party) -> Party:
        """Both together."""
        return Party(
            self.nouns | other.nouns,
            self.names | other.names,
            self.unnamed | other.unnamed,
            self.heads | other.heads,
            self.places | other.places,
            self.meant | other.meant,
        )


NOBODY = Party()


def phrases(holder: Token, time: frozenset[int]) -> Iterator[tuple[str, Party]]:
    """The prepositions of a word, with what each brings."""
    for child in holder.children:
        if child.dep_ == "prep":
            held = [noun for noun in child.children if noun.dep_ == "pobj" and noun.i not in time]
            party = together(held)
            # "The mayor of Lyon" is a mayor, wherever he is.
            on = child.lower_ == "on" and any(settled_as(noun) is not None for noun in held)
            here = on or child.lower_ in WHERE
            yield child.lower_, party if here else replace(party, places=frozenset())


def owners(noun: Token, time: frozenset[int]) -> Party:
    """Whose it is: "the club's last defeat"."""
    return together([child for child in noun.lefts if child.dep_ == "poss" and child.i not in time])


def named_by(noun: Token, time: frozenset[int]) -> Party:
    """What stands before an event noun: "police shooting", "the Leeds derby"; no owner."""
    before = [
        child for child in noun.lefts if child.dep_ in ("compound", "nmod") and child.i not in time
    ]
    return together(before)


def together(tokens: list[Token]) -> Party:
    """The parties that these tokens name, with those joined to them by "and"."""
    found = NOBODY
    for token in tokens:
        found |= party_of(token)
        for child in token.children:
            if child.dep_ == "conj":
                found |= party_of(child)
    return found


def party_of(token: Token) -> Party:
    """A noun or a name with the names before it; "it", "they" and times name nobody."""
    if token.lower_ in ("he", "she"):
        return Party(unnamed=frozenset({token.lower_}))
    if token.pos_ not in NOUNS or token.ent_type_ in TIMES:
        return model_of(token)
    if (place := settled_as(token)) is not None:
        return as_place(party_of(place))
    inside = [token, *(child for child in token.children if child.dep_ in WITH_IT)]
    inside += [more for child in inside[1:] for more in child.children if more.dep_ in WITH_IT]
    names = frozenset(numbered(word) or word.lower_ for word in inside if word.pos_ == "PROPN")
    lemma = token.lemma_.lower()
    nouns = frozenset(
        {ONE_THING.get(lemma, ONE_NOUN.get(lemma, lemma))} if token.pos_ == "NOUN" else ()
    )
    return Party(
        nouns,
        names,
        heads=nouns or frozenset({token.lower_}),
        places=frozenset(word.lower_ for word in inside if word.ent_type_ in PLACES),
    )


def model_of(number: Token) -> Party:
    """The phone of "the Arc 2", where the parser makes the number its head; else nobody."""
    model = numbered(number.nbor(-1)) if number.i > number.sent.start else ""
    return Party(names=frozenset({model}), heads=frozenset({model})) if model else NOBODY


def numbered(name: Token) -> str:
    """ "Arc 2" is another phone than "Arc" and "Arc 3"; empty for a name without a number."""
    if name.pos_ != "PROPN" or name.ent_type_ in TIMES or name.i + 1 >= name.sent.end:
        return ""
    number = name.nbor(1)
    tied = number.head == name or name.head == number
    if not tied or not number.text.isdigit() or len(number.text) > LONGEST_MODEL:
        return ""
    return f"{name.lower_} {number.text}"


def settled_as(noun: Token) -> Token | None:
    """The name of "the island of Lesvos"; None for any other noun."""
    if noun.lemma_.lower() not in SETTLED:
        return None
    of = (child for child in noun.children if child.lower_ == "of")
    return next((name for child in of for name in child.children if name.pos_ == "PROPN"), None)


def as_place(party: Party) -> Party:
    """A party whose names are those of a place, whatever the parser took them for."""
    return replace(party, places=party.names)
