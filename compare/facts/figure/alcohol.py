"""How much alcohol somebody had in the blood: "blew 0.19", "tested at .16", in percent.

Nobody says percent of what; the limit of "over the limit of 0.08" is told of nobody.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from compare.text.numerals.units import PERCENT

if TYPE_CHECKING:
    from compare.facts.figure.record import Figure

NEAR = 60
TESTED = re.compile(
    r"\b(?:bl[eo]ws?|blowing|blown|test(?:ed|ing|s)(?: positive)?)(?: (?:an?|at))? $"
    r"|\b(?:blood|breath)[- ]alcohol(?: \w+){0,2} (?:of|at|was|is|to|measured|registered) $"
    r"|\b(?:breathaly[sz]er|BAC)(?: \w+){0,3} (?:at|of|was|showed|read|registered) $",
    re.IGNORECASE,
)
# 0.16, .16 and 0.085; more than 0.6 nobody lives to be tested with.
WRITTEN = re.compile(r"0?\.[0-9]{2,3}")
MOST = Decimal("0.6")
SAID = re.compile(r" ?(?:percent\b|per cent\b|%)")
# ".16" and ".45" are written without their nought.
POINT_BEFORE = re.compile(r"(?:^|[\s(\"“])\.$")


def is_pointed(text: str, figure: Figure) -> bool:
    """Whether a number begins with its point: ".16", ".311", a ".45 pistol"."""
    return POINT_BEFORE.search(text[max(0, figure.at - 2) : figure.at]) is not None


def tested(text: str, figure: Figure) -> Figure | None:
    """The figure of a test in percent; None for any other."""
    start = figure.at - is_pointed(text, figure)
    number = text[start : figure.stop]
    if not WRITTEN.fullmatch(number) or not TESTED.search(text[max(0, start - NEAR) : start]):
        return None
    low = Decimal(number)
    if not low < MOST:
        return None
    behind = SAID.match(text, figure.stop)
    end = behind.end() if behind is not None else figure.stop
    return replace(figure, start=start, at=start, end=end, low=low, high=low, unit=PERCENT)
