"""Records to JSON and back, exactly: every kind's value, dates, decimals, sets and counts.

A record is written as the number of its type in ``RECORDS`` and the values of its fields; what
JSON has no word for is a list that begins with a letter.  Nothing but the types listed here is
ever made from a file: no name in it is looked up, and nothing in it is run.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from compare.align.profile import Profile
from compare.align.signs import Signs
from compare.align.when import Interval as Days
from compare.facts.checked.claim import Claim
from compare.facts.dated.datevalue import DateValue
from compare.facts.done.assertion import PolarityValue
from compare.facts.done.contrast import Contrast
from compare.facts.done.party import Party
from compare.facts.done.rolevalue import RoleValue
from compare.facts.figure.quantity import Bound, Course, Part, Quantity
from compare.facts.named.ladder import Title
from compare.facts.named.namevalue import Name
from compare.facts.placed.site import PlaceValue
from compare.facts.plan import PlanValue
from compare.facts.quoted.remark import QuoteValue
from compare.match.occasion.hoped import Hoped
from compare.match.occasion.occasion import Occasion
from compare.match.occasion.whose import Whose
from compare.model import Article, Clause, Mark, Role, Status, Stretch
from compare.text.geography.gazetteer import Place, Sort, Spot
from compare.text.happening.party import Party as Doer
from compare.text.happening.record import Happening
from compare.text.interval import Clock, Grain, Interval
from compare.text.numerals.units import Unit
from compare.text.office.post import Post
from compare.text.office.ranks import Office
from compare.text.quoting.speaker import Speaker
from compare.text.timex.around import Bound as DateBound
from compare.text.timex.draft import Anchor
from compare.text.timex.moment import Moment

# Every record that a study is made of; a new kind's value and its parts get their lines here.
RECORDS: tuple[type, ...] = (
    Article,
    Claim,
    Clause,
    Clock,
    Contrast,
    DateValue,
    Days,
    Doer,
    Happening,
    Interval,
    Mark,
    Moment,
    Name,
    Occasion,
    Office,
    Party,
    Place,
    PlaceValue,
    PlanValue,
    PolarityValue,
    Post,
    Profile,
    Quantity,
    QuoteValue,
    RoleValue,
    Signs,
    Speaker,
    Spot,
    Stretch,
    Title,
    Unit,
    Whose,
)
# Every closed list of choices that one of them has a field of.
CHOICES: tuple[type[Enum], ...] = (
    Anchor,
    Bound,
    Course,
    DateBound,
    Grain,
    Hoped,
    Part,
    Role,
    Sort,
    Status,
)
MEMBERS = tuple(tuple(choice) for choice in CHOICES)

Json = Any
PLAIN = frozenset({str, int, float, bool, type(None)})


class UnlistedRecord(TypeError):
    """A value of a type that has no line in this module."""


# --- to JSON ----------------------------------------------------------------------------------


def written(value: object) -> Json:
    """The value in JSON's words; equal values are written alike, whatever the run."""
    kind = type(value)
    if kind in PLAIN:
        return value
    write = WRITERS.get(kind)
    if write is None:
        raise UnlistedRecord(f"{kind.__module__}.{kind.__qualname__}")
    return write(value)


def writer_of(number: int, record: type) -> Callable[[Any], Json]:
    """How records of one type are written: their number, and their fields in order."""
    names = [field.name for field in fields(record)]

    def write(value: Any) -> Json:
        return [number, *(written(getattr(value, name)) for name in names)]

    return write


def chooser_of(number: int) -> Callable[[Any], Json]:
    """How the choices of one list are written: the list's number and the choice's."""
    return lambda value: ["e", number, MEMBERS[number].index(value)]


def in_order(values: Any) -> list[Json]:
    """A set's members, written, in an order that no run changes."""
    return sorted(map(written, values), key=repr)


def pairs(mapping: Mapping[Any, Any]) -> list[Json]:
    """A mapping's keys and values in turn."""
    return [part for item in mapping.items() for part in map(written, item)]


WRITERS: Mapping[type, Callable[[Any], Json]] = {
    tuple: lambda value: ["t", *map(written, value)],
    frozenset: lambda value: ["s", *in_order(value)],
    dict: lambda value: ["m", *pairs(value)],
    Counter: lambda value: ["c", *pairs(value)],
    date: lambda value: ["d", value.toordinal()],
    Decimal: lambda value: ["n", str(value)],
    **{choice: chooser_of(number) for number, choice in enumerate(CHOICES)},
    **{record: writer_of(number, record) for number, record in enumerate(RECORDS)},
}


# --- and back ---------------------------------------------------------------------------------


def restored(value: Json) -> Any:
    """The value that was written; ValueError, TypeError, LookupError for what never was."""
    if not isinstance(value, list):
        return value
    mark = value[0]
    parts = [restored(part) if type(part) is list else part for part in value[1:]]
    if isinstance(mark, str):
        return READERS[mark](parts)
    return RECORDS[mark](*parts)


def mapping_of(parts: list[Any]) -> dict[Any, Any]:
    """Keys and values in turn as a mapping."""
    return dict(zip(parts[::2], parts[1::2], strict=True))


READERS: Mapping[str, Callable[[list[Any]], Any]] = {
    "t": tuple,
    "s": frozenset,
    "m": mapping_of,
    "c": lambda parts: Counter(mapping_of(parts)),
    "d": lambda parts: date.fromordinal(parts[0]),
    "n": lambda parts: Decimal(parts[0]),
    "e": lambda parts: MEMBERS[parts[0]][parts[1]],
}
