"""How many of Duckling's examples are read as its developers mean them, by dimension.

`python -m tests.benchmarks.duckling --data FOLDER`, with examples.jsonl in FOLDER/duckling.
Times stand in a sentence whose tense says whether they are past ("They met ..."); names that
print capitalises are capitalised.  What news does not write is left out, counted by reason.
Prints one line of JSON.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from compare.facts.figure.figures import figures_in
from compare.facts.figure.quantity import COUNT, Bound
from compare.text.interval import Grain
from compare.text.numerals.numerals import Form, numerals_in
from compare.text.numerals.units import UNITS
from compare.text.timex.expressions import times
from tests.benchmarks.corpora import is_missing, options, rows_in
from tests.benchmarks.duckling_targets import (
    DIMENSIONS,
    MOMENT,
    NOW,
    amount_of,
    left_out,
    when_of,
    whole,
)
from tests.newsroom import parsed

if TYPE_CHECKING:
    from compare.facts.figure.record import Figure
    from compare.text.interval import Interval
    from compare.text.numerals.units import Unit
    from compare.text.timex.expressions import Timex
    from tests.benchmarks.duckling_targets import Amount, When

CURRENCIES = {
    "Dollar": "dollar", "USD": "dollar", "EUR": "euro", "Pound": "british pound",
    "GBP": "british pound", "INR": "rupee", "CNY": "yuan", "CAD": "canadian dollar",
    "CHF": "franc", "MYR": "ringgit", "ILS": "shekel", "Riyal": "riyal", "Rial": "rial",
    "Cent": "cent", "Dinar": "dinar", "KWD": "kuwaiti dinar", "LBP": "lebanese pound",
    "EGP": "egyptian pound", "QAR": "qatari riyal", "SAR": "saudi riyal", "BGN": "lev",
    "MNT": "tugrik", "UAH": "hryvnia",
}  # fmt: skip
UNDER, ABOVE = (Bound.AT_MOST, Bound.LESS_THAN), (Bound.AT_LEAST, Bound.MORE_THAN)
ESCAPES = {r"\x20ac": "€", r"\x00a3\&": "£", r"\"": '"'}
NAMED = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|may|june|july|"
    r"august|september|october|november|december|aug|dec|oct)\b",
    re.IGNORECASE,
)
INTRODUCED = re.compile(
    r"(?:on|in|at|by|since|until|from|between|during|before|after|for|through|within|around|about|this|"
    r"last|next|yesterday|today|tonight|tomorrow|early|late|earlier|later|past|all|\d+ \w+ ago|\w+ \w+ ago|"
    r"the day|day (?:before|after)|a \w+ ago|the end|the beginning|\w+ days? hence|anytime|sometimes)\b",
    re.IGNORECASE,
)
COUNTED = re.compile(
    r"\b(?:ago|hence|from (?:now|today))\b|^in (?:a|\w+) (?:days?|weeks?)$", re.IGNORECASE
)
# The sky's seasons begin three weeks after the calendar's months.
CALENDAR_SEASONS = 25
# Their clock, in minutes east of Greenwich.
HERE = -120
IN_GRAINS = frozenset({"Month", "Year", "Quarter", "Week"})


def main() -> None:
    """Read the examples and print the share that is right, by dimension."""
    parser = options(__doc__)
    parser.add_argument("--show", metavar="DIMENSION", help="print what was missed in a dimension")
    chosen = parser.parse_args()
    path = chosen.data / "duckling" / "examples.jsonl"
    if is_missing(path):
        return
    seen: Counter[str] = Counter()
    right: Counter[str] = Counter()
    left: Counter[str] = Counter()
    for row in rows_in(path):
        dimension = DIMENSIONS[row["file"].split("_")[0]]
        text = unescaped(row["text"])
        reason = left_out(dimension, row["target"], text)
        if reason:
            left[f"{dimension}: {reason}"] += 1
            continue
        seen[dimension] += 1
        found = is_right(dimension, row["target"], text)
        right[dimension] += found
        if not found and dimension == chosen.show:
            print(row["target"], "|", text)
    shares = {name: round(right[name] / seen[name], 3) for name in sorted(seen)}
    print(
        json.dumps({"benchmark": "duckling", "right": shares, "of": dict(seen), "left_out": left})
    )


def unescaped(text: str) -> str:
    """The example without its program's escapes."""
    for escape, letter in ESCAPES.items():
        text = text.replace(escape, letter)
    return text


def is_right(dimension: str, target: str, text: str) -> bool:
    """Whether the reader of its dimension makes the same of it."""
    if dimension == "time":
        when = when_of(target)
        return when is not None and is_time(when, text, holiday="Holiday" in target)
    meant = amount_of(target)
    if meant is None:
        return False
    if dimension in ("number", "ordinal"):
        form = Form.ORDINAL if dimension == "ordinal" else Form.CARDINAL
        return is_number(meant.low, text, form)
    return any(is_amount(meant, figure, dimension) for figure in figures_in(text))


def is_number(meant: Decimal, text: str, form: Form) -> bool:
    """Whether the first number of the text is the one meant."""
    first = next(numerals_in(text), None)
    if first is None or (first.form is Form.ORDINAL) != (form is Form.ORDINAL):
        return False
    negative = re.match(r"(?:-\s?|minus |negative )", text) is not None
    return (
        (-first.low if negative else first.low)
        == meant
        == (-first.high if negative else first.high)
    )


def is_amount(meant: Amount, figure: Figure, dimension: str) -> bool:
    """Whether a figure is the amount, in its own unit or in another of its dimension."""
    unit = unit_of(meant.unit, dimension)
    if unit is None or figure.unit.dimension != unit.dimension:
        return False
    if meant.bound and figure.bound not in (UNDER if meant.bound == "under" else ABOVE):
        return False
    ends = (figure.unit.base(figure.low), figure.unit.base(figure.high))
    return ends == (unit.base(meant.low), unit.base(meant.high))


def unit_of(name: str, dimension: str) -> Unit | None:
    """Our unit of that name; None where there is none."""
    if dimension == "money":
        return UNITS.get(CURRENCIES.get(name, name.lower()))
    return UNITS.get(name.lower()) or (COUNT if name == "Unnamed" else None)


# --- times ------------------------------------------------------------------------------------


def is_time(when: When, text: str, *, holiday: bool) -> bool:
    """Whether the one time of the sentence is the one meant."""
    found = [timex.interval for timex in read(sentence_of(when, text, holiday=holiday))]
    return len(found) == 1 and is_same(when, found[0], text)


def read(sentence: str) -> list[Timex]:
    """The times of a sentence printed on that Tuesday."""
    article = parsed(sentence, published=NOW)
    return [timex for one in article.sentences for timex in times(one, article.now)]


def sentence_of(when: When, text: str, *, holiday: bool) -> str:
    """The expression as a newspaper would use it."""
    verb = "met" if when.start < MOMENT else "will meet"
    text = NAMED.sub(lambda found: found.group().capitalize(), text)
    text = titled(text) if holiday else text
    if not INTRODUCED.match(text):
        text = f"{'in' if when.grain in IN_GRAINS else 'at' if text[0].isdigit() else 'on'} {text}"
    return f"The ministers {verb} {text}."


def titled(text: str) -> str:
    """A holiday's name in capitals; what stands around it in small letters."""
    small = {"of", "in", "last", "this", "next", "year", "on", "ago", "years", "the"}
    return " ".join(word if word in small else word[:1].upper() + word[1:] for word in text.split())


def is_same(when: When, found: Interval, text: str) -> bool:
    """To the day, or to the minute where one is told; parts of the day need only overlap."""
    first, last = whole(when)
    if found.grain is Grain.SEASON and "Quarter" not in when.grain:
        return found.start is not None and abs((found.start - first).days) < CALENDAR_SEASONS
    if COUNTED.search(text):
        # "Three weeks ago" is a week in news, and to Duckling that very day.
        return found.start is not None and found.start <= first <= (found.end or first)
    if "week" in text and when.grain == "Hour":
        return (found.start, found.end) == (first + timedelta(days=1), last)
    if when.grain in ("Minute", "Hour"):
        return is_same_clock(when, found)
    if when.bound:
        last = found.end or last
    return (found.start, found.end) == (first, last)


def is_same_clock(when: When, found: Interval) -> bool:
    """The hour; and the day too, where the expression tells it."""
    if found.clock is None or (found.start is not None and found.start != when.start.date()):
        return False
    first = when.start.hour * 60 + when.start.minute
    if found.clock.offset is not None:
        first += found.clock.offset - HERE
    if when.end is None:
        return found.clock.exact and found.clock.first % 1440 == first
    minutes = int((when.end - when.start).total_seconds() // 60)
    return found.clock.first < first + minutes and first < found.clock.last


if __name__ == "__main__":
    main()
