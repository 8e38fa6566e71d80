"""The kinds of facts that are compared, in the order in which reports list them."""

from __future__ import annotations

from compare.facts import calendar, date, name, number, place, plan, polarity, quote, role, title
from compare.facts.kind import Kind

KINDS: tuple[Kind, ...] = (
    date,
    plan,
    number,
    title,
    name,
    role,
    place,
    quote,
    polarity,
    calendar,
)
