"""Where somebody by name was arrested: "at Lund airport", "in a motel in Malmö"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.placed.bearer import bearer_at
from compare.facts.placed.site import PlaceValue, stated
from compare.facts.placed.told import only, town_told
from compare.model import Reason, Relation, Severity, compatible, conflict
from compare.text.geography.gazetteer import kilometres_between
from compare.text.happening.phrases import told_together
from compare.text.lexicon import words
from compare.text.naming.people import people_of
from compare.text.statement.status import LONGEST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from compare.model import Mention
    from compare.text.grammar.parse import ParsedArticle

SEIZED = "seized "
SEIZING = words("apprehend arrest capture catch detain nab pick seize")
INSIDE = frozenset({"at", "in", "inside", "near", "outside"})
NEAR_KM = 25
# "Was arrested again", "had been arrested in Lund before": more than once.
AGAIN = words("again before earlier first once previously rearrested second then twice")
UNDERGOING = ("dobj", "nsubjpass")


def arrests(parsed: ParsedArticle) -> Iterator[Mention]:
    """Where the people of an article were arrested; none of whoever was at two places."""
    yield from only(told_in(parsed), related)


def told_in(parsed: ParsedArticle) -> Iterator[Mention]:
    """Every place of an arrest, in text order."""
    people = people_of(parsed)
    for sentence in parsed.sentences:
        if len(sentence.span) > LONGEST or any(one.lower_ in AGAIN for one in sentence.span):
            continue
        for token in sentence.span:
            if token.dep_ != "pobj" or token.head.lower_ not in INSIDE:
                continue
            verb = token.head.head
            if not is_arrest(verb):
                continue
            bearers = (child for child in verb.children if child.dep_ in UNDERGOING)
            named = (bearer_at(people, sentence, one) for one in bearers)
            person = next((one for one in named if one is not None), None)
            found = town_told(token) if person is not None else None
            if person is None or found is None:
                continue
            tokens, place = found
            value = PlaceValue(
                place.name,
                asked=f"{SEIZED}{person.surname}",
                about=frozenset(person.words),
                place=place,
            )
            made = stated(sentence, tokens, value)
            if made is not None:
                yield made


def is_arrest(verb: Token) -> bool:
    """ "Was arrested", "police caught him", "was taken into custody"; none that is denied."""
    if verb.pos_ != "VERB" or any(
        child.dep_ == "neg" or child.tag_ == "MD" for child in verb.children
    ):
        return False
    told = told_together(verb, [child for child in verb.children if child.pos_ == "NOUN"])
    return verb.lemma_.lower() in SEIZING or (told is not None and "arrest" in told.deeds)


def related(left: PlaceValue, right: PlaceValue) -> Relation:
    """How two places of one arrest stand."""
    if left.place.is_part_of(right.place) or right.place.is_part_of(left.place):
        return compatible(Reason.PART_OF)
    apart = kilometres_between(left.place, right.place)
    if apart is not None and apart <= NEAR_KM:
        return compatible(Reason.PRECISION)
    return conflict(Severity.WARNING if apart is not None else Severity.NOTE)
