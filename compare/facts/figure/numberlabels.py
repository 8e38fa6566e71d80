"""Quantities in words: "at least 12 people killed", "$180 million", and "people killed"."""

from __future__ import annotations

from decimal import Decimal

from compare.facts.asked.staff import ORDERS, STAFF
from compare.facts.asked.standings import SHIRT, STANDINGS
from compare.facts.asked.votes import VOTE
from compare.facts.asked.which import is_label
from compare.facts.asked.yardstick import ONE_EACH, PRICE, SHOOT_OUT, is_distance
from compare.facts.figure.quantity import GROUPED, Bound, Quantity
from compare.facts.worded.scenes import SCENES
from compare.text.lexicon import words
from compare.text.numerals.words import SCALES, VAGUE, VAGUE_TIMES

SIGNS = {"dollars": "$", "euros": "€", "pounds": "£"}
LARGE = (
    (Decimal(10**12), "trillion"),
    (Decimal(10**9), "billion"),
    (Decimal(10**6), "million"),
)
FRACTIONS = {
    "0.5": "half", "0.25": "a quarter", "0.75": "three quarters", "0.333": "a third",
    "0.667": "two thirds", "0.2": "a fifth", "0.1": "a tenth",
}  # fmt: skip
IRREGULAR = {
    "person": "people", "man": "men", "woman": "women", "child": "children", "life": "lives",
    "schoolchild": "schoolchildren", "grandchild": "grandchildren", "wife": "wives",
    "foot": "feet", "half": "halves", "talk": "talks",
}  # fmt: skip
INVARIANT = words(
    """
    aircraft budget capacity cattle crew damage debt economy electorate fish gdp haul income
    land market money oil output personnel police population power production revenue sheep
    spending staff trade traffic vote water workforce world
    """
)


# "Hundreds" is said as it was written, not as 100 to 1,999.
VAGUELY = {(Decimal(low), Decimal(high)): word for word, (low, high) in VAGUE.items()} | {
    (low * size, high * size): f"{word} of {scale}s"
    for word, (low, high) in VAGUE_TIMES.items()
    for scale, size in SCALES.items()
}
# What its own words name better than its unit does.
NAMED = ONE_EACH | STANDINGS | {ORDERS, SHOOT_OUT, STAFF}
# "2% of GDP".
ACRONYM = 3


def described(value: Quantity) -> str:
    """The quantity as an editor would say it."""
    said = said_amount(value)
    if value.unit.dimension == "score":
        return said
    if value.asks in STANDINGS:
        return f"number {int(value.low)}" if value.asks == SHIRT else said
    if value.ordinal:
        if value.noun == "time":
            return f"{said} time"
        return " ".join([said, *sorted(value.modifiers), value.noun])
    more = "another " if value.additional else ""
    bound = f"{value.bound} " if value.bound is not Bound.EXACT else ""
    if not value.is_count:
        bound = bound.replace("fewer", "less")
        return bound + more + said
    if GROUPED in value.modifiers:
        return f"{value.noun} of {bound}{said}"
    noun = value.noun if value.low == value.high == 1 else plural(value.noun)
    if noun == "times":
        return bound + more + said + " times"
    return " ".join([bound + more + said, *sorted(value.modifiers), noun, value.state]).strip()


def said_amount(value: Quantity) -> str:
    """The number or range with its unit."""
    if value.against is not None:
        return f"{written(value.low)}-{written(value.against)}"
    if value.ordinal:
        return nth(int(value.low))
    if value.unit.label == "of the whole":
        share = f"{value.low:.3f}".rstrip("0")
        return FRACTIONS.get(share, f"{written(round(value.low * 100, 1))}%") + of(value)
    said = written(value.low)
    if (value.low, value.high) in VAGUELY:
        said = VAGUELY[value.low, value.high] + (" of" if value.is_count else "")
    elif value.low != value.high:
        said = f"{said} to {written(value.high)}"
    return with_unit(said, value)


def with_unit(said: str, value: Quantity) -> str:
    """The number in words with its unit where it belongs."""
    unit = value.unit.label
    if is_label(value.unit):
        return f"{unit} {int(value.low)}"
    if unit in SIGNS and unit in value.unit.dimension:
        return SIGNS[unit] + said
    if unit == "magnitude":
        return f"magnitude {said}"
    if unit == "percent":
        return f"{said}%{of(value)}"
    if value.low == value.high == 1 and unit.endswith("s") and value.unit.dimension == "duration":
        unit = unit[:-1]
    return f"{said} {unit}".strip()


def of(value: Quantity) -> str:
    """ " of voters", where it is known."""
    noun = value.noun.upper() if len(value.noun) <= ACRONYM else plural(value.noun)
    return f" of {noun}" if noun else ""


def written(amount: Decimal) -> str:
    """ "1,187,000", "1.2 million", "5.9"."""
    for size, word in LARGE:
        if abs(amount) >= size and amount / size * 1000 == int(amount / size * 1000):
            return f"{plain(amount / size)} {word}"
    return plain(amount)


def plain(amount: Decimal) -> str:
    """The number with commas and without idle zeros."""
    said = f"{amount:,.2f}" if amount != int(amount) else f"{int(amount):,}"
    return said.rstrip("0").rstrip(".") if "." in said else said


def nth(number: int) -> str:
    """ "13th", "22nd"."""
    if number % 100 in {11, 12, 13}:
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


def plural(noun: str) -> str:
    """The plural of a lemma."""
    if noun in IRREGULAR:
        return IRREGULAR[noun]
    if noun in INVARIANT or (noun.endswith("s") and not noun.endswith("ss")):
        return noun
    if noun.endswith(("ief", "eaf")) and noun not in {"chief", "belief", "brief", "relief"}:
        return noun[:-1] + "ves"
    if noun.endswith("man") and noun not in {"human", "german", "roman"}:
        return noun[:-2] + "en"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("ch", "sh", "ss", "x", "z")) else "s")


ASKED = {
    "magnitude": "magnitude", "score": "score", "age": "age", "duration": "how long",
    "ratio": "percentage", "length": "distance or length", "area": "area", "speed": "speed",
    "mass": "weight", "temperature": "temperature", "angle": "degrees", "fold": "times as much",
}  # fmt: skip
# The same where it is known of what.
ASKED_OF = {"duration": "length of the {}", "ratio": "share of {}", "mass": "weight of {}"}


def asked(value: Quantity, *, verb: str = "") -> str:
    """The question as a row's label."""
    if value.asks in SCENES | NAMED - {PRICE} or is_distance(value.asks):
        return value.asks
    if value.unit.is_money:
        return f"sum in {value.unit.label}" if value.unit.label else "sum"
    if not value.is_count:
        return asked_measure(value)
    if value.ordinal and not (value.noun == "time" and value.modifiers):
        return f"which {value.noun}"
    if value.noun == "time":
        return f"how often ({', '.join(sorted(value.modifiers))})"
    if GROUPED in value.modifiers:
        return value.noun
    words = [*sorted(value.modifiers), plural(value.noun)]
    more = "more " if value.additional else ""
    if value.state:
        return more + " ".join([*words, value.state])
    return more + " ".join(words) + (f" ({verb})" if verb and verb not in {"be", "have"} else "")


def asked_measure(value: Quantity) -> str:
    """ "how long", "length of the strike", "share of exports"."""
    dimension = value.unit.dimension
    if value.asks == VOTE or is_label(value.unit):
        return value.asks
    if value.noun and dimension in ASKED_OF:
        noun = plural(value.noun) if dimension == "ratio" else value.noun
        return ASKED_OF[dimension].format(noun)
    return ASKED.get(dimension, f"{dimension} in {value.unit.label}")
