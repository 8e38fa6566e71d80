"""Figures in a sentence: a number with its unit, its currency, its range and its bound.

Read from the letters alone, without grammar: "at least", "US$", "180m", "between 12 and 15 km".
What the figure counts is decided from the grammar, elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from compare.facts.asked.classrank import class_ranks
from compare.facts.asked.grades import graded
from compare.facts.asked.standings import borne_numbers
from compare.facts.asked.tallies import is_tally
from compare.facts.asked.which import is_label as is_borne
from compare.facts.asked.which import numbered
from compare.facts.asked.winloss import won_and_lost
from compare.facts.figure.agelists import with_shared_ages
from compare.facts.figure.bounds import bounded
from compare.facts.figure.labels import is_label
from compare.facts.figure.measures import measured
from compare.facts.figure.quantity import COUNT
from compare.facts.figure.record import Figure
from compare.text.numerals.numerals import Form, Numeral, numerals_in
from compare.text.numerals.units import SCORE
from compare.text.numerals.words import SCALES as SCALES_IN_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NEAR = 20
THOUSAND = Decimal(1000)
# A range whose ends are further apart is two numbers.
WIDEST = 100
# A "sentence" with more numbers is a table or a list of results; it states nothing of one thing.
MOST_NUMBERS = 40
# "For a minute", "a year and a half", "after a week on the run", "the first talks in a decade".
LONE_UNIT = re.compile(
    r"\bafter (?P<spell>an?) (?:day|week|month|year)\b"
    r"(?= (?:at large|in (?:a coma|captivity|custody|hiding|hospital|jail|prison)"
    r"|on (?:strike|the run)))"
    r"|\b(?P<way>[Aa]n?) (?:mile|kilomet(?:er|re)|km|met(?:er|re)|kilo|tonne?|litre|gallon"
    r"|percentage point|point|second)\b and a half\b"
    r"|\b(?:for|about|than|nearly|almost|over|least|lasted|took|within|around|roughly|last) "
    r"(?P<article>an?) (?:second|minute|hour|day|week|month|year|decade)\b(?: and a half\b)?"
    r"|\bfirst (?:[\w'’-]+ ){0,8}?in (?P<rare>an?) (?:year|decade|century)\b"
    r"|\b(?P<alone>[Aa]n?) (?:minute|hour|day|week|month|year|decade)\b(?: and a half\b"
    r"|(?= and (?:[0-9]|[a-z]+ (?:second|minute|hour|day|week|month)s\b)))"
)
AND_A_HALF = " and a half"
ARTICLES = ("article", "alone", "rare", "spell", "way")
TWICE = re.compile(r"\b[Tt]wice\b(?! (?:as|the|that|a|an|per|daily|weekly)\b)")
# "A pair of films"; a pair of shoes is one.
PAIR = re.compile(
    r"\b(?P<pair>[Aa] pair) of "
    r"(?=(?:\w+ )?(?:albums|books|films|goals|gunmen|movies|novels|officers|pictures|police|robbers"
    r"|series|suspects|thieves|tries)\b)"
)
ANOTHER = re.compile(r"(?<!one )\b(?P<one>another) ")
TO = re.compile(r"-? (?:to|and|or) |-to-| ?[-–] ?")
SIGNS = "$€£¥"
SIGNED = frozenset(SIGNS)
# The scale that closes a range of money is said of both: "$140-150MM", "$5-6m".
SCALE = re.compile(r"(?P<letters>MM|mm|m|M|bn|B)\b")
SCALES = {"bn": 3, "b": 3}
COMPOUNDED = frozenset({"duration", "mass", "length", "age"})
COMPOUNDING = frozenset({" ", " and ", ", ", ", and "})
SMALL_MONEY = frozenset({"cents", "pence"})
CENTS = 100
SCORE_JOINT = re.compile(r" ?[-–] ?")
# "6-4, 7-5": sets, not a result.
SCORE_ROW = re.compile(r",? (?:and )?[0-9]{1,2} ?[-–] ?[0-9]")
SCORE_BEFORE = re.compile(r"[0-9] ?[-–] ?[0-9]{1,2},? (?:and )?$")
HIGHEST_SCORE = 199


# Numbers ask it, and so do the dates of what is due in so many days.
@lru_cache(maxsize=512)
def figures_in(text: str) -> tuple[Figure, ...]:
    """Every figure that means an amount, in order; dates, labels and phone numbers are left out."""
    return tuple(merged(text, list(with_shared_ages(text, list(single_figures(text))))))


def single_figures(text: str) -> Iterator[Figure]:
    """The figures one by one, before the ends of a range are joined."""
    written = list(islice(numerals_in(text), MOST_NUMBERS + 1))
    if len(written) > MOST_NUMBERS:
        return
    numerals = sorted(
        [*written, *lone_units(text), *others(text, written), *class_ranks(text)],
        key=lambda one: one.start,
    )
    at = read = 0
    while at < len(numerals):
        here = numerals[at]
        if here.start < read:
            at += 1
            continue
        following = numerals[at + 1] if at + 1 < len(numerals) else None
        paired = following and paired_in(text, here, following)
        figure = paired or Figure(
            here.start, here.end, here.start, here.end, here.low, here.high, form=here.form
        )
        at += 2 if paired else 1
        if borne := numbered(text, figure) or graded(text, figure):
            yield borne
            continue
        if is_label(text, figure.at, figure.stop) and not borne_numbers(
            text, figure.at, figure.stop
        ):
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
        if held is not None and (summed := compounded(text, held, figure)):
            held = summed
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
    if is_borne(left.unit):
        return False
    if left.low != left.high or not left.high < right.low <= left.low * WIDEST:
        return False
    between = text[left.end : right.start]
    before = text[max(left.start - NEAR, 0) : left.start].lower()
    if between == " and ":
        return before.endswith("between ")
    return between in {" to ", "-", "–", " - "} and not before.endswith("from ")


def compounded(text: str, large: Figure, small: Figure) -> Figure | None:
    """ "4 minutes 48 seconds", "two hours and 15 minutes": one measure, told in the small unit."""
    unit = small.unit
    if large.unit.is_money and unit.label in SMALL_MONEY:
        # "69 cents, 99 cents" are two prices.
        return None if large.unit.label in SMALL_MONEY else with_cents(text, large, small)
    if large.unit.dimension != unit.dimension or unit.dimension not in COMPOUNDED:
        return None
    steps = large.unit.factor / unit.factor
    if large.low != large.high or small.low != small.high or not small.low < steps:
        return None
    if text[large.end : small.start] not in COMPOUNDING or int(steps) != steps:
        return None
    low = large.low * steps + small.low
    return replace(large, end=small.end, stop=small.stop, low=low, high=low, unit=unit)


def with_cents(text: str, whole: Figure, cents: Figure) -> Figure | None:
    """ "41 euros and 50 cents": one sum."""
    between = text[whole.end : cents.start]
    if between not in COMPOUNDING or whole.low != whole.high or not cents.low < CENTS:
        return None
    sum_told = whole.low + cents.low / CENTS
    return replace(whole, end=cents.end, stop=cents.stop, low=sum_told, high=sum_told)


def lone_units(text: str) -> Iterator[Numeral]:
    """ "for a minute", "nearly a year and a half": an article that is a number; and "twice"."""
    for match in LONE_UNIT.finditer(text):
        amount = Decimal("1.5") if match.group().endswith(AND_A_HALF) else Decimal(1)
        place = next(match.span(name) for name in ARTICLES if match.group(name))
        yield Numeral(*place, amount, amount)
    for match in PAIR.finditer(text):
        yield Numeral(*match.span("pair"), Decimal(2), Decimal(2))
    for match in TWICE.finditer(text):
        yield Numeral(match.start(), match.end(), Decimal(2), Decimal(2))


def others(text: str, written: Iterable[Numeral]) -> Iterator[Numeral]:
    """ "Killed two and wounded another": one; "another two" has its number."""
    numbered = {numeral.start for numeral in written}
    for match in ANOTHER.finditer(text):
        if match.end() not in numbered:
            yield Numeral(match.start("one"), match.end("one"), Decimal(1), Decimal(1))


def paired_in(text: str, left: Numeral, right: Numeral) -> Figure | None:
    """The one figure that two numbers make: a vote, a record, a score or a range."""
    made = voted(text, left, right) or won_and_lost(text, left, right)
    return made or joined(text, left, right)


def voted(text: str, left: Numeral, right: Numeral) -> Figure | None:
    """The tally of a vote: "76 votes to 74"; None for two numbers."""
    if not is_tally(text, left, right):
        return None
    return as_score(Figure(left.start, right.end, left.start, right.end, left.low, right.low))


def joined(text: str, left: Numeral, right: Numeral) -> Figure | None:
    """A range ("12 to 15", "between 12 and 15") or a score ("3-1"); None for two numbers."""
    if left.form is not Form.CARDINAL or right.form is not Form.CARDINAL:
        return None
    between = text[left.end : right.start]
    if len(between) > NEAR:
        return None
    span = Figure(left.start, right.end, left.start, right.end, left.low, right.low)
    before = text[max(left.start - NEAR, 0) : left.start].lower()
    before = before.rstrip(SIGNS)
    unsigned = between.rstrip(SIGNS)
    if TO.fullmatch(unsigned) is None:
        return None
    if is_score(text, left, right, between):
        return as_score(span)
    if before.endswith("from ") or (unsigned == " and " and not before.endswith("between ")):
        return None
    low, high, end = left.low, right.low, right.end
    if low < THOUSAND <= high and text[right.end - 1].isalpha():
        # "5-6 million": the scale is said once.
        low *= SCALES_IN_WORDS.get(
            text[right.start : right.end].split()[-1].lower(), THOUSAND ** (high.adjusted() // 3)
        )
    scale = SCALE.match(text, end) if text[left.start - 1 : left.start] in SIGNED else None
    if scale is not None and high < THOUSAND:
        size = THOUSAND ** SCALES.get(scale.group("letters").lower(), 2)
        low, high, end = low * size, high * size, scale.end()
    if not low < high or high > low * WIDEST:
        return None
    start = left.start
    if before.endswith("between ") and text[start - 1] not in SIGNED:
        start -= len("between ")
    return replace(span, start=start, end=end, stop=end, low=low, high=high)


def as_score(span: Figure) -> Figure:
    """Two numbers as the winner's score and the loser's."""
    loser, winner = sorted((span.low, span.high))
    return replace(span, low=winner, high=winner, unit=SCORE, against=loser)


def is_score(text: str, left: Numeral, right: Numeral, between: str) -> bool:
    """ "won 3-1", "a 5-4 ruling"; not "12-15 people", "2014-15" or one of a row of set scores."""
    if not SCORE_JOINT.fullmatch(between) or max(left.low, right.low) > HIGHEST_SCORE:
        return False
    if text[left.start - 1 : left.start] + text[right.end : right.end + 1] in ("()", "[]"):
        # "The Rovers (10-5)": so many games won and lost.
        return False
    if left.high != left.low or left.low != int(left.low) or right.low != int(right.low):
        return False
    if not (text[left.start].isdigit() and text[right.end - 1].isdigit()):
        return False
    if SCORE_ROW.match(text, right.end) or SCORE_BEFORE.search(
        text[max(left.start - 9, 0) : left.start]
    ):
        return False
    return left.low >= right.low or bool(
        re.match(r" (?:loss|defeat|down|behind)", text[right.end : right.end + 10])
    )
