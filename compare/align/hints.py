"""Single hints that two articles report one event, or two: each a number from two profiles.

HINTS lists them all; how much each weighs is fitted, see ``compare.align.pairs``.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from compare.align.actors import UNLISTED, common, weight_of
from compare.align.rarity import rarity
from compare.align.when import days_apart, is_reckoned

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from datetime import date

    from compare.align.profile import Profile

    Named = Mapping[Any, frozenset[str]]

# Labelled pairs of one event with known dates: a tenth lie more than 60 days apart (a verdict,
# a settlement), a twentieth more than 300; all dated look-alikes lie more than 300 apart.
SAME_STORY_DAYS = 60
OTHER_STORY_DAYS = 240
# "The first in six years" where others say four: a slip of two years parts no story, eight do.
OTHER_RECKONED_DAYS = 5 * 365
# A story's first reports stand within two days; after ten it is more often another such story.
NEXT_DAYS, NEXT_WEEK = 2, 7
SOME_DAYS, A_MONTH = 10, 30
# Reports of one event are of the same days; a verdict is months behind, and so is the next flood.
SOON, FORTNIGHT = 3, 14
NEXT_MONTH, HALF_A_YEAR = 30, 180
# So many rare names in common are as good as many.
SOME_NAMES = 3
# Every article has a "two"; few share a "74".
COMMON_NUMBERS = frozenset({"1", "2", "3", "100"})
MOST_OTHER_NUMBERS = 4


def numbers_within(left: Profile, right: Profile) -> float:
    """How much of the fewer numbers both have: near 1 for many shared ones."""
    least = min(telling(left.numbers), telling(right.numbers))
    return telling(left.numbers & right.numbers) / (least + 1)


def lead_numbers(left: Profile, right: Profile) -> float:
    """Long numbers of one lead that the other article has too: "two of 5.6 magnitude"."""
    shared = (left.lead_numbers & right.numbers) | (right.lead_numbers & left.numbers)
    return math.log1p(telling(longer(shared)))


def other_numbers(left: Profile, right: Profile) -> float:
    """Both give long numbers and share none."""
    ours, theirs = longer(left.numbers), longer(right.numbers)
    if not ours.isdisjoint(theirs):
        return 0.0
    return math.log1p(min(len(ours), len(theirs), MOST_OTHER_NUMBERS))


def telling(numbers: Collection[str]) -> float:
    """How telling the numbers are together; an exact one is more so than a round or small one."""
    return sum(
        0.3 if number in COMMON_NUMBERS else 1 + 0.5 * min(2, max(0, exact_digits(number) - 1))
        for number in numbers
    )


def longer(numbers: Collection[str]) -> frozenset[str]:
    """Numbers of two exact digits or with a decimal point: 74 and 5.6, not 7 or 200."""
    return frozenset(number for number in numbers if exact_digits(number) > 1 or "." in number)


def exact_digits(number: str) -> int:
    """Digits without the zeros at the ends: 1 for 200, 2 for 5.6."""
    return len(number.replace(".", "").strip("0"))


def counted_alike(left: Profile, right: Profile) -> float:
    """Nouns that both count with the same number: "12 villages"."""
    return math.log1p(agreeing(left.counted, right.counted))


def counted_otherwise(left: Profile, right: Profile) -> float:
    """Nouns that both count, with other numbers."""
    return math.log1p(clashing(left.counted, right.counted))


def same_office_holder(left: Profile, right: Profile) -> float:
    """Offices that both give to the same person."""
    return math.log1p(agreeing(left.offices, right.offices))


def other_office_holder(left: Profile, right: Profile) -> float:
    """Offices that both name, held by other people."""
    return math.log1p(clashing(left.offices, right.offices))


def agreeing(left: Named, right: Named) -> int:
    """How many keys have a value in common."""
    return sum(not left[key].isdisjoint(right[key]) for key in left.keys() & right.keys())


def clashing(left: Named, right: Named) -> int:
    """How many keys of both have no value in common."""
    return sum(left[key].isdisjoint(right[key]) for key in left.keys() & right.keys())


def same_person(left: Profile, right: Profile) -> float:
    """The main person is the same."""
    return float(left.main_person is not None and left.main_person == right.main_person)


def missing_person(left: Profile, right: Profile) -> float:
    """How many of the two main people the other article, which names people, never names."""
    return float(
        (
            bool(right.people)
            and left.main_person is not None
            and left.main_person not in right.names
        )
        + (
            bool(left.people)
            and right.main_person is not None
            and right.main_person not in left.names
        )
    )


def shared_actors(left: Profile, right: Profile) -> float:
    """The names of both by which an event is known, but its places: near 1 for two main ones."""
    shared = common(left.actors, right.actors, left.places.keys() | right.places.keys())
    return 1 - math.exp(-weight_of(shared))


def rare_names(left: Profile, right: Profile) -> float:
    """The words in names of both that are in no list of words: near 1 for ten."""
    shared = left.names.keys() & right.names.keys()
    return 1 - math.exp(-sum(rarity(name) == UNLISTED for name in shared) / SOME_NAMES)


def other_weekday(left: Profile, right: Profile) -> float:
    """Both leads name a weekday, and not the same."""
    return float(disjoint(left.weekdays, right.weekdays))


def same_day(left: Profile, right: Profile) -> float:
    """Both name the same day of a month."""
    return float(not left.days.isdisjoint(right.days))


def lead_year(left: Profile, right: Profile) -> float:
    """A year of one lead is in the other article."""
    shared = (left.lead_years & right.years) | (right.lead_years & left.years)
    return float(bool(shared))


def other_years(left: Profile, right: Profile) -> float:
    """Both name years, and none in common."""
    return float(disjoint(left.years, right.years))


def far_apart(left: Profile, right: Profile) -> float:
    """From 0 for two months between the occasions to 1 for eight months and more.

    A year got by arithmetic may be off by some, and then the way to 1 takes five years.
    """
    one, other = left.occasion, right.occasion
    end = OTHER_RECKONED_DAYS if is_reckoned(one, other) else OTHER_STORY_DAYS
    return slope(days_apart(one, other), start=SAME_STORY_DAYS, end=end)


def days_near(left: Profile, right: Profile) -> float:
    """1 for articles that ran within two days of each other, 0 for a week and unknown days."""
    days = days_between(left.published, right.published)
    return 0.0 if days is None else slope(days, start=NEXT_DAYS, end=NEXT_WEEK, falls=True)


def weeks_apart(left: Profile, right: Profile) -> float:
    """From 0 for articles that ran ten days apart to 1 for a month and more."""
    days = days_between(left.published, right.published)
    return 0.0 if days is None else slope(days, start=SOME_DAYS, end=A_MONTH)


def issued_apart(left: Profile, right: Profile) -> float:
    """From 0 for articles of three days by their own datelines to 1 for a fortnight."""
    days = days_between(left.issued, right.issued)
    return 0.0 if days is None else slope(days, start=SOON, end=FORTNIGHT)


def issued_long_apart(left: Profile, right: Profile) -> float:
    """From 0 for articles of one month by their own datelines to 1 for half a year."""
    days = days_between(left.issued, right.issued)
    return 0.0 if days is None else slope(days, start=NEXT_MONTH, end=HALF_A_YEAR)


def days_between(one: date | None, other: date | None) -> int | None:
    """How many days lie between two; None where one is not known."""
    return None if one is None or other is None else abs((one - other).days)


def slope(days: int, *, start: int, end: int, falls: bool = False) -> float:
    """How far days lie on the way from ``start`` to ``end``, 0..1."""
    risen = min(1.0, max(0.0, (days - start) / (end - start)))
    return 1.0 - risen if falls else risen


def disjoint(left: frozenset[object], right: frozenset[object]) -> bool:
    """Both say something, and nothing in common."""
    return bool(left and right) and left.isdisjoint(right)


HINTS: dict[str, Callable[[Profile, Profile], float]] = {
    "numbers_within": numbers_within,
    "lead_numbers": lead_numbers,
    "other_numbers": other_numbers,
    "counted_alike": counted_alike,
    "counted_otherwise": counted_otherwise,
    "same_office_holder": same_office_holder,
    "other_office_holder": other_office_holder,
    "same_person": same_person,
    "missing_person": missing_person,
    "shared_actors": shared_actors,
    "rare_names": rare_names,
    "other_weekday": other_weekday,
    "same_day": same_day,
    "lead_year": lead_year,
    "other_years": other_years,
    "far_apart": far_apart,
    "days_near": days_near,
    "weeks_apart": weeks_apart,
    "issued_apart": issued_apart,
    "issued_long_apart": issued_long_apart,
}
