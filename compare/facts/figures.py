"""Figures in a sentence: a number with its unit, its currency, its range and its bound.

Read from the letters alone, without grammar: "at least", "US$", "180m", "between 12 and 15 km".
What the figure counts is decided from the grammar, elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from compare.facts.labels import is_label
from compare.facts.quantity import COUNT, Bound
from compare.text.numerals import Form, Numeral, numerals_in
from compare.text.units import (
    FOLD,
    FRACTION,
    MAGNITUDE,
    MONTHS_OLD,
    SCORE,
    YEARS_OLD,
    Unit,
    currency_before,
    unit_after,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

BOUNDS = {
    Bound.AT_LEAST: "at least|no fewer than|no less than|not less than|a minimum of|minimum",
    Bound.MORE_THAN: "more than|over|above|in excess of|upwards of|exceeding|greater than|well over|"
    "larger than|better than|north of",
    Bound.AT_MOST: "up to|as many as|as much as|no more than|not more than|at most|a maximum of|"
    "maximum",
    Bound.LESS_THAN: "fewer than|less than|under|below",
    Bound.ABOUT: "about|around|some|roughly|approximately|approx.|an estimated|estimated|circa|"
    "somewhere around|in the region of|of the order of",
    Bound.NEARLY: "nearly|almost|close to|just under|just short of|approaching|nearing|virtually",
    Bound.JUST_OVER: "just over|slightly more than|slightly over|a little over|a little more than|"
    "barely over",
}
BOUND_OF = {words: bound for bound, row in BOUNDS.items() for words in row.split("|")}
ADDITIONAL = frozenset({"another", "a further", "further", "an additional", "additional"})
LONGEST_WORDS = 20
# A "sentence" with more numbers is a table or a list of results; it states nothing of one thing.
MOST_NUMBERS = 40
LONE_UNIT = re.compile(
    r"\b(?:for|about|than|nearly|almost|over|least|lasted|took|within|around|roughly|last) "
    r"(?P<article>an?) (?:second|minute|hour|day|week|month|year|decade)\b(?P<half> and a half\b)?"
)
AND_A_HALF = " and a half"
# What may stand between a bound and its number: "at least another 12", "some $5", "over the 12".
BEFORE = re.compile(r"[A-Za-z.]+(?: [A-Za-z.]+){0,3} $")
MORE_AFTER = re.compile(
    r"(?: or (?P<more>more|above|over)|(?P<plus>\+|-plus)| or (?P<so>so)\b|-odd)"
)
LESS_AFTER = re.compile(r" or (?:fewer|less|under)\b")
# "over 24 hours" is how long it took, not a bound.
DURING = frozenset({"over", "under", "within"})

TO = re.compile(r"-? (?:to|and|or) |-to-| ?[-–] ?")
SCORE_JOINT = re.compile(r"[-–]")
# "6-4, 7-5": sets, not a result.
SCORE_ROW = re.compile(r",? (?:and )?[0-9]{1,2}[-–][0-9]")
HIGHEST_SCORE = 199
RICHTER = re.compile(r"(?: degrees?)? (?:on|in) the (?:open-ended )?Richter")
MAGNITUDE_BEFORE = re.compile(
    r"\bmagnitude(?: ?- ?| (?:of |was |is |at )?)(?:about |around |roughly |nearly |at least )?$",
    re.IGNORECASE,
)
MAGNITUDE_AFTER = re.compile(
    r"(?: ?-? ?degrees?)? ?-? ?(?:magnitude|(?:strong |powerful |moderate |aftershock |undersea )?"
    r"(?:earthquake|quake|temblor|tremor))\b(?!s)",
    re.IGNORECASE,
)
STRONGEST_QUAKE = 10
YEARS_OLD_AFTER = re.compile(r" ?-? ?(?P<unit>year|month)s?(?:(?: ?- ?| )olds?\b| of age\b)")
AGE_BEFORE = re.compile(r"\b(?:aged?(?: of| between)?|turned|turns) $")
OLDEST = 120
FOLD_AFTER = re.compile(r" times (?:as|more|the|larger|bigger|higher|greater|faster)\b|-?fold\b")
PART_AFTER = re.compile(r" (?:of|the|its|their|his|her|all|our)\b")
FEET_AND_INCHES = re.compile(r"(?:-| )(?P<inches>[0-9]{1,2})(?: ?in(?:ches)?\b)?(?![0-9])")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number at ``text[start:end]`` with its bound and unit; the number itself at ``[at, stop)``."""

    start: int
    end: int
    at: int
    stop: int
    low: Decimal
    high: Decimal
    unit: Unit = COUNT
    bound: Bound = Bound.EXACT
    form: Form = Form.CARDINAL
    additional: bool = False
    against: Decimal | None = None


def figures_in(text: str) -> Iterator[Figure]:
    """Every figure that means an amount, in order; dates, labels and phone numbers are left out."""
    yield from merged(text, list(single_figures(text)))


def single_figures(text: str) -> Iterator[Figure]:
    """The figures one by one, before the ends of a range are joined."""
    numerals = sorted([*numerals_in(text), *lone_units(text)], key=lambda one: one.start)
    if len(numerals) > MOST_NUMBERS:
        return
    at = read = 0
    while at < len(numerals):
        here = numerals[at]
        if here.start < read:
            at += 1
            continue
        following = numerals[at + 1] if at + 1 < len(numerals) else None
        paired = following and joined(text, here, following)
        figure = paired or Figure(
            here.start, here.end, here.start, here.end, here.low, here.high, form=here.form
        )
        at += 2 if paired else 1
        if is_label(text, figure.at, figure.stop):
            continue
        found = measured(text, figure)
        if found is not None:
            read = found.end
            yield bounded(text, found)


def merged(text: str, figures: list[Figure]) -> Iterator[Figure]:
    """ "40 percent to 70 percent" and "$5m to $6m" are ranges; "from 5% to 7%" is a change."""
    held: Figure | None = None
    for figure in figures:
        if held is not None and is_range(text, held, figure):
            held = replace(held, end=figure.end, stop=figure.stop, high=figure.high)
            continue
        if held is not None:
            yield held
        held = figure
    if held is not None:
        yield held


def is_range(text: str, left: Figure, right: Figure) -> bool:
    """Whether two figures of one unit are the ends of a range."""
    if left.unit != right.unit or left.unit is COUNT or left.against is not None:
        return False
    if left.low != left.high or not left.high < right.low <= left.low * 100:
        return False
    between, before = text[left.end : right.start], text[max(left.start - 8, 0) : left.start].lower()
    if between == " and ":
        return before.endswith("between ")
    return between in {" to ", "-", "–", " - "} and not before.endswith("from ")


def lone_units(text: str) -> Iterator[Numeral]:
    """ "for a minute", "nearly a year and a half": an article that is a number."""
    for match in LONE_UNIT.finditer(text):
        amount = Decimal("1.5") if match.group("half") else Decimal(1)
        yield Numeral(match.start("article"), match.end("article"), amount, amount)


def joined(text: str, left: Numeral, right: Numeral) -> Figure | None:
    """A range ("12 to 15", "between 12 and 15") or a score ("3-1"); None for two numbers."""
    if left.form is not Form.CARDINAL or right.form is not Form.CARDINAL:
        return None
    between = text[left.end : right.start]
    if len(between) > LONGEST_WORDS:
        return None
    span = Figure(left.start, right.end, left.start, right.end, left.low, right.low)
    before = text[max(left.start - LONGEST_WORDS, 0) : left.start].lower()
    unsigned = between.rstrip("$€£¥") if between[-1:] in set("$€£¥") else between
    if TO.fullmatch(unsigned) is None:
        return None
    if is_score(text, left, right, between):
        return replace(
            span,
            low=max(left.low, right.low),
            high=max(left.low, right.low),
            unit=SCORE,
            against=min(left.low, right.low),
        )
    if before.endswith("from ") or (unsigned == " and " and not before.endswith("between ")):
        return None
    low, high = left.low, right.low
    if low < 1000 <= high and text[left.start : left.end].isdigit():
        # "5-6 million": the scale is said once.
        low *= Decimal(1000) ** ((high.adjusted()) // 3)
    if not low < high or high > low * 100:
        return None
    start = left.start - len("between ") if before.endswith("between ") else left.start
    return replace(span, start=start, low=low, high=high)


def is_score(text: str, left: Numeral, right: Numeral, between: str) -> bool:
    """ "won 3-1", "a 5-4 ruling"; not "12-15 people", "2014-15" or one of a row of set scores."""
    if not SCORE_JOINT.fullmatch(between) or max(left.low, right.low) > HIGHEST_SCORE:
        return False
    if left.high != left.low or left.low != int(left.low) or right.low != int(right.low):
        return False
    if not (text[left.start].isdigit() and text[right.end - 1].isdigit()):
        return False
    return left.low >= right.low or bool(
        re.match(r" (?:loss|defeat|down|behind)", text[right.end : right.end + 10])
    )


def measured(text: str, figure: Figure) -> Figure | None:
    """The figure with its unit: money, age, magnitude, then the tables; a bare fraction is none."""
    if figure.unit is SCORE:
        return figure
    if figure.form is Form.ORDINAL:
        return figure
    priced = currency_before(text, figure.at)
    if priced is not None:
        unit, start = priced
        return replace(figure, start=min(start, figure.start), unit=unit)
    for reader in (aged, quaked, folded, with_unit):
        found = reader(text, figure)
        if found is not None:
            return found
    if figure.form is Form.FRACTION:
        return as_part(text, figure)
    return figure


def aged(text: str, figure: Figure) -> Figure | None:
    """ "34-year-old", "34 years old", "aged 34"."""
    if figure.low > OLDEST:
        return None
    match = YEARS_OLD_AFTER.match(text, figure.stop)
    if match is not None:
        unit = MONTHS_OLD if match.group("unit") == "month" else YEARS_OLD
        return replace(figure, end=match.end(), unit=unit)
    before = AGE_BEFORE.search(text[max(figure.start - LONGEST_WORDS, 0) : figure.start])
    return None if before is None else replace(figure, unit=YEARS_OLD)


def quaked(text: str, figure: Figure) -> Figure | None:
    """ "magnitude 5.9", "a 6.1-magnitude quake", "5.6 on the Richter scale", "a 5.9 earthquake"."""
    if figure.high >= STRONGEST_QUAKE or figure.form is not Form.CARDINAL:
        return None
    if not text[figure.at].isdigit():
        return None
    if MAGNITUDE_BEFORE.search(text[max(figure.start - LONGEST_WORDS * 2, 0) : figure.start]):
        return replace(figure, unit=MAGNITUDE)
    decimal = "." in text[figure.at : figure.stop]
    match = MAGNITUDE_AFTER.match(text, figure.stop)
    if match is not None and (decimal or "agnitude" in match.group()):
        end = match.end() if "agnitude" in match.group() else figure.end
        return replace(figure, end=end, unit=MAGNITUDE)
    match = RICHTER.match(text, figure.stop)
    return None if match is None else replace(figure, unit=MAGNITUDE)


def folded(text: str, figure: Figure) -> Figure | None:
    """ "three times as many", "tenfold"."""
    match = FOLD_AFTER.match(text, figure.stop)
    return None if match is None else replace(figure, end=figure.stop, unit=FOLD)


def with_unit(text: str, figure: Figure) -> Figure | None:
    """A unit of the tables right behind the number."""
    found = unit_after(text, figure.stop, figure.high)
    if found is None or figure.form is Form.VAGUE and found[0].dimension == "angle":
        return None
    unit, end = found
    if figure.low == Decimal("1.5") and text.startswith(AND_A_HALF, end):
        end += len(AND_A_HALF)
    if unit.label == "metres" and text[figure.stop : end] == "m" and is_people(text, end):
        million = Decimal(10**6)
        return replace(
            figure, low=figure.low * million, high=figure.high * million, end=end, stop=end
        )
    if unit.label == "feet":
        match = FEET_AND_INCHES.match(text, end)
        if match is not None:
            feet = figure.low + Decimal(match.group("inches")) / 12
            return replace(
                figure, low=feet, high=feet, unit=unit, end=match.end(), stop=match.end()
            )
    return replace(figure, end=end, unit=unit)


def is_people(text: str, at: int) -> bool:
    """ "50m people", "1.2m homes": a plural follows, so the letter is a million."""
    return re.match(r" [a-z]+(?:s|ople|men)\b", text[at : at + LONGEST_WORDS]) is not None


def as_part(text: str, figure: Figure) -> Figure | None:
    """A fraction that is a part of something: "half of its exports", not "the second half"."""
    if PART_AFTER.match(text, figure.stop) is None:
        return None
    return replace(figure, unit=FRACTION)


def bounded(text: str, figure: Figure) -> Figure:
    """The figure with "at least", "nearly", "another", "or more" taken in."""
    figure = bound_behind(text, figure)
    for _ in range(2):
        words = words_before(text, figure.start)
        if not figure.additional and (found := ending(words, ADDITIONAL)):
            figure = replace(figure, start=figure.start - len(found) - 1, additional=True)
        elif figure.bound is Bound.EXACT and (found := ending(words, BOUND_OF)):
            if found in DURING and figure.unit.dimension in {"duration", "age"}:
                break
            figure = replace(figure, start=figure.start - len(found) - 1, bound=BOUND_OF[found])
    return figure


def bound_behind(text: str, figure: Figure) -> Figure:
    """ "12 or more", "20-plus", "50 or so"."""
    match = MORE_AFTER.match(text, figure.end)
    if match is not None:
        exactly = match.group("more") or match.group("plus")
        bound = Bound.AT_LEAST if exactly else Bound.ABOUT
        return replace(figure, end=match.end(), bound=bound)
    match = LESS_AFTER.match(text, figure.end)
    return figure if match is None else replace(figure, end=match.end(), bound=Bound.AT_MOST)


def words_before(text: str, at: int) -> str:
    """The last few words before a position, in lower case, without the space that follows."""
    match = BEFORE.search(text[max(at - LONGEST_WORDS - 1, 0) : at])
    return match.group()[:-1].lower() if match else ""


def ending(words: str, known: frozenset[str] | dict[str, Bound]) -> str:
    """The longest run of whole last words that is known; empty where none is."""
    parts = words.split(" ")
    for begin in range(len(parts)):
        tail = " ".join(parts[begin:])
        if tail in known:
            return tail
    return ""
