"""Places that are those of one person or thing, and how two of one question stand."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from compare.facts.placed.bedside import PATIENT, bedsides
from compare.facts.placed.bedside import related as bedsides_related
from compare.facts.placed.birthplace import BIRTH, birthplaces
from compare.facts.placed.birthplace import related as birthplaces_related
from compare.facts.placed.citizen import citizens
from compare.facts.placed.deathbed import ASKED as DEATH
from compare.facts.placed.deathbed import deathbeds
from compare.facts.placed.deathbed import related as deathbeds_related
from compare.facts.placed.hometown import HOME, hometowns
from compare.facts.placed.hometown import related as hometowns_related
from compare.facts.placed.lying import CENTRE, LIES, lies
from compare.facts.placed.making import MADE, makings
from compare.facts.placed.making import related as makings_related
from compare.facts.placed.parked import LEFT, parkings
from compare.facts.placed.parked import related as parkings_related
from compare.facts.placed.seat import SEAT
from compare.facts.placed.seized import SEIZED, arrests
from compare.facts.placed.seized import related as arrests_related
from compare.facts.placed.sidelines import sidelines
from compare.facts.placed.site import PlaceValue
from compare.facts.placed.standing import standings
from compare.facts.placed.wounds import ASKED as WOUND
from compare.facts.placed.wounds import related as wounds_related
from compare.facts.placed.wounds import wounds
from compare.model import EQUAL, Reason, Relation, unrelated
from compare.text.naming.spelling import same_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Mention
    from compare.text.grammar.parse import ParsedArticle

Related = Callable[[PlaceValue, PlaceValue], Relation]
# What of somebody is there, by how the question begins.
OF_SOMEBODY: dict[str, Related] = {
    BIRTH: birthplaces_related,
    HOME: hometowns_related,
    DEATH: deathbeds_related,
    WOUND: wounds_related,
    SEIZED: arrests_related,
}
# What of a thing is there, by the question.
OF_THINGS: dict[str, Related] = {
    PATIENT: bedsides_related,
    MADE: makings_related,
    LEFT: parkings_related,
}
ASKING = {
    SEAT: "is based",
    BIRTH: "was born",
    HOME: "lives",
    DEATH: "died",
    WOUND: "was wounded",
    PATIENT: "the patient was treated",
    SEIZED: "was arrested",
    LIES: "lies",
    CENTRE: "the epicentre lies",
    MADE: "it is made",
    LEFT: "the vehicle was left",
}
FOUND_BY = (
    birthplaces, hometowns, citizens, deathbeds, standings, wounds, sidelines, bedsides, arrests,
    lies, makings, parkings,
)  # fmt: skip


def told_of_one(parsed: ParsedArticle) -> Iterator[Mention]:
    """The places of an article that answer a question about one person or thing."""
    for find in FOUND_BY:
        yield from find(parsed)


def is_of_somebody(value: PlaceValue) -> bool:
    """Whether a place is that of somebody by name: a birthplace, a home, a deathbed."""
    return value.asked.startswith(tuple(OF_SOMEBODY))


def relate_of_one(left: PlaceValue, right: PlaceValue) -> Relation:
    """Where two of one surname were born, died or were hit: a family has several members."""
    if left.about == right.about and left.name == right.name:
        return EQUAL
    if not same_name(sorted(left.about), sorted(right.about)):
        return unrelated(Reason.OTHER_PERSON)
    [related] = (found for asked, found in OF_SOMEBODY.items() if left.asked.startswith(asked))
    return related(left, right)
