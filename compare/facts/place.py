"""Where something happened: "met in Tokyo", "12 km north of the city".

Two cities conflict; a city and its country do not.  A capital that speaks for
its government ("Beijing said") is no place, nor is an adjective ("a Paris
fashion show") or what somebody thinks or talks of ("interest in China").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.kind import Example
from compare.facts.placed.own import ASKING, OF_THINGS, is_of_somebody, relate_of_one, told_of_one
from compare.facts.placed.setting import settings_in
from compare.facts.placed.sidelines import BESIDE
from compare.facts.placed.sidelines import related as gatherings_related
from compare.facts.placed.site import NAME, ONE_OF_THEM, PlaceValue
from compare.facts.placed.whither import is_loose
from compare.model import (
    EQUAL,
    Mention,
    Reason,
    Relation,
    Severity,
    Verdict,
    compatible,
    conflict,
    unrelated,
)
from compare.text.geography.compass import are_athwart, are_opposed
from compare.text.geography.gazetteer import Sort, kilometres_between
from compare.text.naming.spelling import is_slip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.text.grammar.parse import ParsedArticle

__all__ = ["EXAMPLES", "NAME", "SUMMARY", "ask", "describe", "find", "relate"]

SUMMARY = "where something happened"

WAYS = ("north", "south", "central", "east", "west")
# Distances are rounded in the telling: 35 miles are "56 km" and "about 60 km".
ROUNDING = 0.1
# "Near Lyon" is said of Grenoble, 95 km away; what is said to be near both lies between them.
FAR_KM = 60


def find(parsed: ParsedArticle) -> Iterator[Mention]:
    """The places where something happens, and those that answer a question of their own."""
    own = list(told_of_one(parsed))
    told = {mention.start for mention in own}
    for sentence in parsed.sentences:
        for found in settings_in(sentence):
            value: PlaceValue = found.value  # type: ignore[assignment]
            # "Patient keller", "12 km north of Lund": told more finely by its own question.
            if found.start not in told or not (value.asked or value.compass):
                yield found
    yield from own


# --- relating ---------------------------------------------------------------------------------


def relate(left: PlaceValue, right: PlaceValue) -> Relation:
    """The first rung that fits answers."""
    if left.asked != right.asked:
        return unrelated(Reason.OTHER_PLACE)
    if is_of_somebody(left):
        return relate_of_one(left, right)
    if left == right:
        return EQUAL
    if (related := OF_THINGS.get(left.asked)) is not None:
        return related(left, right)
    if left.street or right.street:
        return relate_streets(left, right)
    if left.name == right.name:
        return relate_ways(left, right)
    if left.place.is_part_of(right.place) or right.place.is_part_of(left.place):
        return compatible(Reason.PART_OF)
    return relate_asked(left, right) if left.asked else relate_settings(left, right)


def relate_settings(left: PlaceValue, right: PlaceValue) -> Relation:
    """Two places where something happened, neither of which lies in the other."""
    sorts = {left.place.sort, right.place.sort}
    if len(sorts) > 1 or Sort.CONTINENT in sorts:
        return unrelated(Reason.OTHER_PLACE)
    if Sort.UNKNOWN in sorts:
        # Two names that no gazetteer has: two villages, or a village and its parish.
        alike = left.near == right.near
        return relate_towns(left, right, Severity.NOTE) if alike else unrelated(Reason.OTHER_PLACE)
    if (left.near or right.near) and not are_far(left, right):
        return compatible(Reason.PRECISION)
    return relate_towns(left, right)


def relate_towns(
    left: PlaceValue, right: PlaceValue, severity: Severity = Severity.WARNING
) -> Relation:
    """Two places of one sort; three were arrested in the one, and eleven in the other."""
    counted = {left.counted, right.counted}
    if ONE_OF_THEM in counted or (len(counted) > 1 and all(counted)):
        return unrelated(Reason.OTHER_QUANTITY)
    if left.vehicle and right.vehicle and left.vehicle != right.vehicle:
        return unrelated(Reason.OTHER_QUANTITY)
    return conflict(severity) if left.about & right.about else unrelated(Reason.OTHER_MOMENT)


def relate_asked(left: PlaceValue, right: PlaceValue) -> Relation:
    """Two answers to one question: a longer name for the same clinic, or another clinic."""
    if left.asked == BESIDE:
        return gatherings_related(left, right)
    if left.place.sort is not right.place.sort or (left.loose and right.loose):
        return unrelated(Reason.OTHER_PLACE)
    vague = left.near or right.near or left.loose or right.loose
    if vague and not are_far(left, right):
        return compatible(Reason.PRECISION)
    one, other = set(left.name.split()), set(right.name.split())
    if one <= other or other <= one:
        return compatible(Reason.ALIAS)
    return conflict(Severity.NOTE if is_loose(left.asked) else Severity.WARNING)


def are_far(left: PlaceValue, right: PlaceValue) -> bool:
    """Whether nobody would call the one town near the other."""
    apart = kilometres_between(left.place, right.place)
    return apart is not None and apart > FAR_KM


def relate_streets(left: PlaceValue, right: PlaceValue) -> Relation:
    """Streets are many; only a street's name in two spellings is in doubt."""
    if not (left.street and right.street):
        return unrelated(Reason.OTHER_PLACE)
    if (left.name, left.street) == (right.name, right.street):
        return relate_houses(left, right)
    if left.name == right.name:
        return conflict(Severity.NOTE)
    near = is_slip(left.name, right.name) or is_slip(right.name, left.name)
    return conflict() if near else unrelated(Reason.OTHER_PLACE)


def relate_houses(left: PlaceValue, right: PlaceValue) -> Relation:
    """ "Found at 24 Mill Street", "found at 42 Mill Street"; the number may go unsaid."""
    if not (left.house and right.house):
        return compatible(Reason.PRECISION)
    return conflict() if left.about & right.about else unrelated(Reason.OTHER_PLACE)


def relate_ways(left: PlaceValue, right: PlaceValue) -> Relation:
    """Two places by one landmark: 12 km north of it, 12 km south of it."""
    if left.near != right.near or not are_opposed(left.compass, right.compass):
        athwart = left.asked and are_athwart(left.compass, right.compass)
        return conflict(Severity.NOTE) if athwart else compatible(Reason.PRECISION)
    if not left.near:
        return conflict() if left.about & right.about else unrelated(Reason.OTHER_MOMENT)
    if left.distance is None or right.distance is None:
        # Who gives no distance tells roughly the same: what is south of it is not six miles north.
        plain = left.distance is None and right.distance is None
        return compatible(Reason.PRECISION) if plain else conflict()
    gap = abs(left.distance - right.distance)
    if not left.asked and gap > ROUNDING * max(left.distance, right.distance):
        return unrelated(Reason.OTHER_PLACE)
    return conflict()


# --- in words ---------------------------------------------------------------------------------


def describe(value: PlaceValue) -> str:
    """ "Tokyo", "near Lund", "12 km north of Lund", "southeast Iran"."""
    if value.words:
        return value.words
    name = f"{value.house} {value.name} {value.street}".strip().title()
    ways = "".join(way for way in WAYS if way in value.compass)
    if ways:
        return f"{ways} of {name}" if value.near else f"{ways} {name}"
    return f"near {name}" if value.near else name


def ask(mention: Mention) -> str:
    """ "where: ministers meet"; "where Dorn died"."""
    value: PlaceValue = mention.value  # type: ignore[assignment]
    for asked, befell in ASKING.items():
        if value.asked.startswith(asked):
            return f"where {value.asked.removeprefix(asked).title()} {befell}".replace("  ", " ")
    if value.asked == BESIDE:
        return "where they met, on the sidelines"
    if value.venue:
        return f"where: {value.venue.title()}"
    clause = mention.clause
    what = f"{clause.subject} {clause.verb}".strip() or clause.head
    return f"where: {what}" if what else "where"


EXAMPLES = (
    Example(
        left="The ministers met in Oslo on Thursday.",
        right="The ministers met in Stockholm on Thursday.",
        left_value="Oslo",
        right_value="Stockholm",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left="The singer was treated in Aspen, Colo.",
        right="The singer was treated in Denver.",
        left_value="Aspen",
        right_value="Denver",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left="He died at the Saint Ann Clinic in Lund.",
        right="The Saint Ann Clinic in Malmö would not comment.",
        left_value="Lund",
        right_value="Malmö",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left="The ferry sank 12 km north of Bergen.",
        right="The ferry sank 12 km south of Bergen.",
        left_value="12 km north of Bergen",
        right_value="12 km south of Bergen",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left="The quake killed three people in northern Chile.",
        right="The quake struck in southern Chile.",
        left_value="northern Chile",
        right_value="southern Chile",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left="The body was found on Mill Street.",
        right="The body was found on Mills Street.",
        left_value="Mill Street",
        right_value="Mills Street",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left="The talks began in Japan's capital.",
        right="The talks began in Tokyo.",
        left_value="Japan's capital",
        right_value="Tokyo",
        verdict=Verdict.EQUAL,
    ),
    Example(
        left="The talks were held in Lisbon.",
        right="The talks were held in Portugal.",
        left_value="Lisbon",
        right_value="Portugal",
        verdict=Verdict.COMPATIBLE,
        reason=Reason.PART_OF,
    ),
    Example(
        left="The plane crashed near Bradford.",
        right="The plane crashed in Leeds.",
        left_value="Bradford",
        right_value="Leeds",
        verdict=Verdict.COMPATIBLE,
        reason=Reason.PRECISION,
    ),
    Example(
        left="The strike began at the Harland Works.",
        right="The strike began in Belfast.",
        left_value="Harland Works",
        right_value="Belfast",
        verdict=Verdict.UNRELATED,
        reason=Reason.OTHER_PLACE,
    ),
)
