"""What a number measures, by the letters around it: money, age, magnitude, kilometres, parts."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from compare.facts.asked.agelimits import limit_told
from compare.facts.asked.warmth import frozen
from compare.facts.figure.alcohol import is_pointed, tested
from compare.facts.figure.quantity import Bound
from compare.facts.figure.record import Figure
from compare.text.numerals.numerals import Form
from compare.text.numerals.units import (
    FOLD,
    FRACTION,
    MAGNITUDE,
    MONTHS_OLD,
    SCORE,
    SUM,
    YEARS_OLD,
    Unit,
    currency_before,
    lettered_before,
    unit_after,
)

# How far before the number its words are looked for.
NEAR = 40
OR_MORE = " or more"
ROUGHLY = r"(?:about |around |roughly |nearly |at least |a |an )?"
MAGNITUDE_BEFORE = re.compile(
    r"\bmagnitude(?: of (?:the|its) \w+)?(?: ?- ?| (?:(?:had been |has been |was |is )?"
    r"(?:downgraded |estimated |given |listed |measured |put |recorded |revised |set |upgraded )?"
    r"(?:as |at |of |to |was |is |reached )?))"
    rf"{ROUGHLY}$",
    re.IGNORECASE,
)
# "The quake registered 5.2", "an aftershock measuring 4.9".
SHOCK_BEFORE = re.compile(
    r"\b(?:aftershock|earthquake|foreshock|quake|shock|temblor|tremor)s?\b[^.;:]{0,60}"
    r"\b(?:came in|measur(?:e[ds]?|ing)|put|rated|record(?:ed|ing)|register(?:ed|ing|s)?|was)"
    rf" (?:in )?(?:as |at )?{ROUGHLY}$",
    re.IGNORECASE,
)
# "Measured it at 5.2", "rated it a 5.2": of a quake only where the news is of one.
GIVEN = re.compile(r"\b(?:gave|measured|put|rated|recorded|registered) it (?:as |at )?(?:a )?$")
# "The agency measured 6.1, at 10:52", "6.4 on the scale".
GAUGED = re.compile(r"\b(?:measured|recorded|registered)(?: only| just)? (?:a )?$")
ENDED = re.compile(r"$|[.,;!?]| on the scale\b")
MAGNITUDE_AFTER = re.compile(
    r"(?: ?-? ?degrees?)? ?-? ?(?:magnitude|(?:strong |powerful |moderate |aftershock |undersea )?"
    r"(?:earthquake|quake|temblor|tremor))\b(?!s)",
    re.IGNORECASE,
)
RICHTER = re.compile(r"(?: degrees?)? (?:on|in) the (?:open-ended )?Richter")
STRONGEST_QUAKE = 10
YEARS_OLD_AFTER = re.compile(r" ?-? ?(?P<unit>year|month)s?(?:(?: ?- ?| )olds?\b| of age\b)")
AGE_BEFORE = re.compile(
    r"\b(?:aged?(?: of| between| from)?(?: just| only| barely)?|turned|turning|turns) $"
    r"|\baged from [\w-]+ to $",
    re.IGNORECASE,
)
# "A boy of 12", "a woman of 69 who"; "a man of two worlds" is not so old.
PERSON_OF = re.compile(
    r"\b(?:an?|one|the) (?:\w+ )?(?:baby|boy|child|girl|lad|man|pensioner|schoolboy"
    r"|schoolgirl|teenager|widow|widower|woman|youth) of (?:just |only |barely )?$",
    re.IGNORECASE,
)
AGE_ENDS = re.compile(
    r"$|[.,;:)!?\"”’—]"
    r"| (?:and|at|died|fell|from|gave|had|has|in|is|on|or|said|shot|was|were|who|whose|with"
    r"|[a-z]{3,}ed)\b"
)
OLDEST = 120
FOLD_AFTER = re.compile(r" times (?:as|more|the|larger|bigger|higher|greater|faster)\b|-?fold\b")
PART_AFTER = re.compile(r" (?:of|the|its|their|his|her|all|our)\b")
BOUNDED = r" (?:about |almost |around |just |nearly |over |roughly |some |(?:less|more) than )?$"
# "Rose by almost a fifth", "180 million, of which two thirds go towards debts".
BY_A_PART = re.compile(rf"\bby{BOUNDED}")
OF_WHICH = re.compile(rf"\bof (?:which|whom|them|these){BOUNDED}")
# "Two thirds came from abroad", "one in seven will be gone", "seven tenths".
SEVERAL_PARTS = re.compile(
    r"(?!one\b|half\b|an? )\w+[- ]\w+s|\w+ (?:in|of|out of) (?:every )?\w+(?:-\w+)?", re.IGNORECASE
)
FEET_AND_INCHES = re.compile(r"(?:-| )(?P<inches>[0-9]{1,2})(?: ?in(?:ches)?\b)?(?![0-9])")
AND_A_HALF = " and a half"
A_MILLION, A_THOUSAND = Decimal(10**6), Decimal(1000)
MILLIONS = re.compile(r"(?:bn|b|m|k)\b")
# "60 grand", "fifty grand a year"; a noun makes it another word: "two grand pianos".
GRAND = re.compile(
    r"(?: |-)grand\b(?=[^\w ]|$| (?:a|an|and|apiece|at|by|each|for|from|if|in|is|more|off|on|or"
    r"|over|per|short|that|the|then|this|to|was|were|when|while|with|worth)\b)"
)
# "18-carat gold", "18 carats gold".
OF_GOLD = (" gold", "-gold")
# "A mother-of-five won the prize": nobody tells of so few of Korea's, nor of two crowns.
FEW_ARE_OTHERS = frozenset({"won", "crowns", "lats", "kip", "leones"})
LEAST_WON = 100
# "Seven straight days", "two full years".
RUNNING_ON = re.compile(r" (?:consecutive|full|long|solid|straight|successive|whole)(?= )")


def measured(text: str, figure: Figure) -> Figure | None:
    """The figure with its unit: money, age, magnitude, then the tables; a bare fraction is none."""
    if figure.unit is SCORE:
        return figure
    if figure.form is Form.ORDINAL:
        return figure
    priced = currency_before(text, figure.at) or lettered_before(text, figure.at, figure.stop)
    if priced is not None:
        unit, start = priced
        figure = scaled(text, figure)
        return replace(figure, start=min(start, figure.start), unit=unit)
    for reader in (tested, thousands, aged, quaked, folded):
        found = reader(text, figure)
        if found is not None:
            return found
    if is_pointed(text, figure):
        # A ".45 pistol".
        return None
    told = with_unit(text, figure)
    found = frozen(text, figure, told) or told
    if found is not None:
        return found
    if figure.form is Form.FRACTION:
        return as_part(text, figure)
    return figure


def scaled(text: str, figure: Figure) -> Figure:
    """The millions of "EUR 45m": a code, unlike a sign, leaves the letter to the metres."""
    match = MILLIONS.match(text, figure.stop)
    if match is None or figure.form is not Form.CARDINAL:
        return figure
    size = A_THOUSAND if match.group() == "k" else A_MILLION
    size = A_MILLION * A_THOUSAND if match.group().startswith("b") else size
    return replace(
        figure, low=figure.low * size, high=figure.high * size, end=match.end(), stop=match.end()
    )


def thousands(text: str, figure: Figure) -> Figure | None:
    """ "60 grand": as many thousands, of a currency that is seldom told."""
    match = GRAND.match(text, figure.stop)
    if match is None or figure.form is not Form.CARDINAL:
        return None
    return replace(
        figure, low=figure.low * A_THOUSAND, high=figure.high * A_THOUSAND, unit=SUM,
        end=match.end(), stop=match.end(),
    )  # fmt: skip


def aged(text: str, figure: Figure) -> Figure | None:
    """ "34-year-old", "34 years old", "aged 34", "the pension age to 67"."""
    if figure.low > OLDEST:
        return None
    match = YEARS_OLD_AFTER.match(text, figure.stop)
    if match is not None:
        unit = MONTHS_OLD if match.group("unit") == "month" else YEARS_OLD
        return replace(figure, end=match.end(), unit=unit)
    said = text[max(figure.start - NEAR, 0) : figure.start]
    told = AGE_BEFORE.search(said) or (PERSON_OF.search(said) and AGE_ENDS.match(text, figure.stop))
    if told or limit_told(text, figure.at, figure.stop):
        return replace(figure, unit=YEARS_OLD)
    return None


def quaked(text: str, figure: Figure) -> Figure | None:
    """ "magnitude 5.9", "a 6.1-magnitude quake", "5.6 on the Richter scale", "a 5.9 earthquake"."""
    if figure.high >= STRONGEST_QUAKE or figure.form is not Form.CARDINAL:
        return None
    if not text[figure.at].isdigit():
        return None
    said = text[max(figure.start - NEAR * 2, 0) : figure.start]
    if MAGNITUDE_BEFORE.search(said):
        return replace(figure, unit=MAGNITUDE)
    decimal = "." in text[figure.at : figure.stop]
    told = decimal and (
        SHOCK_BEFORE.search(said) or GIVEN.search(said) or is_gauged(text, said, figure)
    )
    if told and unit_behind(text, figure) is None:
        return replace(figure, unit=MAGNITUDE)
    match = MAGNITUDE_AFTER.match(text, figure.stop)
    if match is not None and (decimal or "agnitude" in match.group()):
        end = match.end() if "agnitude" in match.group() else figure.end
        return replace(figure, end=end, unit=MAGNITUDE)
    match = RICHTER.match(text, figure.stop)
    return None if match is None else replace(figure, unit=MAGNITUDE)


def is_gauged(text: str, said: str, figure: Figure) -> bool:
    """ "The agency measured 6.1, at 10:52", "6.4 on the scale"."""
    if text.startswith(" on the scale", figure.stop):
        return True
    return bool(ENDED.match(text, figure.stop) and GAUGED.search(said))


def folded(text: str, figure: Figure) -> Figure | None:
    """ "three times as many", "tenfold"."""
    match = FOLD_AFTER.match(text, figure.stop)
    return None if match is None else replace(figure, end=figure.stop, unit=FOLD)


def with_unit(text: str, figure: Figure) -> Figure | None:
    """A unit of the tables right behind the number."""
    if text.startswith(OR_MORE, figure.stop):
        found = unit_after(text, figure.stop + len(OR_MORE), figure.high)
        if found is None:
            return None
        return replace(figure, end=found[1], unit=found[0], bound=Bound.AT_LEAST)
    found = unit_behind(text, figure)
    if found is None or (figure.form is Form.VAGUE and found[0].dimension == "angle"):
        return None
    unit, end = found
    if unit.label in FEW_ARE_OTHERS and figure.high < LEAST_WON:
        return None
    if unit.label == "carats" and text.startswith(OF_GOLD, end):
        # How fine it is, not how heavy.
        return None
    if figure.low == Decimal("1.5") and text.startswith(AND_A_HALF, end):
        end += len(AND_A_HALF)
    if unit.label == "metres" and text[figure.stop : end] == "m" and is_people(text, end):
        return replace(
            figure, low=figure.low * A_MILLION, high=figure.high * A_MILLION, end=end, stop=end
        )
    if unit.label == "feet":
        match = FEET_AND_INCHES.match(text, end)
        if match is not None:
            feet = figure.low + Decimal(match.group("inches")) / 12
            return replace(
                figure, low=feet, high=feet, unit=unit, end=match.end(), stop=match.end()
            )
    return replace(figure, end=end, unit=unit)


def unit_behind(text: str, figure: Figure) -> tuple[Unit, int] | None:
    """The unit right behind a number, or behind "straight", "full" and the like."""
    found = unit_after(text, figure.stop, figure.high)
    between = RUNNING_ON.match(text, figure.stop)
    if found is not None or between is None:
        return found
    found = unit_after(text, between.end(), figure.high)
    return found if found is not None and found[0].dimension == "duration" else None


def is_people(text: str, at: int) -> bool:
    """ "50m people", "1.2m homes": a plural follows, so the letter is a million."""
    return re.match(r" [a-z]+(?:s|ople|men)\b", text[at : at + NEAR]) is not None


def as_part(text: str, figure: Figure) -> Figure | None:
    """A fraction that is a part of something: "half of its exports", not "the second half"."""
    before = text[max(0, figure.start - NEAR) : figure.start]
    told = (
        BY_A_PART.search(before)
        or OF_WHICH.search(before)
        or SEVERAL_PARTS.fullmatch(text, figure.at, figure.stop)
    )
    if PART_AFTER.match(text, figure.stop) is None and not told:
        return None
    return replace(figure, unit=FRACTION)
