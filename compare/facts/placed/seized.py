"""Where somebody by name was arrested: "at Lund airport", "in a motel in Malmö"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.placed.bearer import bearer_at
from compare.facts.placed.site import PlaceValue, stated
from compare.facts.placed.told import held_places, only, relate_by_distance, town_told
from compare.text.happening.phrases import told_together
from compare.text.lexicon import words
from compare.text.naming.people import people_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from compare.model import Mention, Relation
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
    for sentence, noun in held_places(parsed, INSIDE, AGAIN):
        verb = noun.head.head
        if not is_arrest(verb):
            continue
        bearers = (child for child in verb.children if child.dep_ in UNDERGOING)
        named = (bearer_at(people, sentence, one) for one in bearers)
        person = next((one for one in named if one is not None), None)
        found = town_told(noun) if person is not None else None
        if person is None or found is None:
            continue
        tokens, place = found
        asked, about = f"{SEIZED}{person.surname}", frozenset(person.words)
        value = PlaceValue(place.name, asked=asked, about=about, place=place)
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
    return relate_by_distance(left, right, NEAR_KM)
