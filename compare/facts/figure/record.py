"""The record of a figure: a number in a sentence with its unit and its bound."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.facts.figure.quantity import COUNT, Bound
from compare.text.numerals.numerals import Form

if TYPE_CHECKING:
    from decimal import Decimal

    from compare.text.numerals.units import Unit


@dataclass(frozen=True, slots=True)
class Figure:
    """A number at ``text[start:end]``, bound and unit and all; the bare one at ``[at, stop)``."""

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
