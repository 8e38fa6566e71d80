"""How well times are read: `python -m tests.benchmarks.timex --data FOLDER`.

Against ECB+ normalised time expressions (exact day, month, year), and against
pairs that people marked as one time, which must not be called a conflict.
Prints one line of JSON.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compare.facts import date as dates
from compare.facts.dated.datevalue import DateValue
from compare.facts.figure.figures import figures_in
from compare.model import Article, Verdict
from compare.options import DEFAULT_PARSER
from compare.text.grammar.parse import ParsedArticle, parse
from compare.text.interval import Grain, Interval
from compare.text.numerals.units import UNITS
from compare.text.timex.expressions import Timex, times
from tests.benchmarks.corpora import is_missing, options, rows_in
from tests.benchmarks.heldback import HELD_BACK

if TYPE_CHECKING:
    from collections.abc import Iterator

# Annotators left out a zero here and there: "2011-05-7" is 7 May, "2011-5" is May.
DAY = re.compile(r"(\d{4})[-:](\d\d?)[-:](\d\d?)")
MONTH = re.compile(r"(\d{4})-(\d\d?)")
ISO = re.compile(
    r"P(?:(?P<year>\d+)Y)?(?:(?P<month>\d+)M)?(?:(?P<week>\d+)W)?(?:(?P<day>\d+)D)?"
    r"(?:T(?:(?P<hour>\d+)H)?(?:(?P<minute>\d+)M)?(?:(?P<second>\d+)S)?)?"
)
SEASONS = frozenset({"SP", "SU", "FA", "WI"})
WEEK = re.compile(r"(\d{4})-?W(\d\d)(-WE)?$")


def main() -> None:
    parser = options(__doc__)
    parser.add_argument("--held-back", action="store_true", help="measure on the held-back topics")
    parser.add_argument("--show", action="store_true", help="print what was missed")
    chosen = parser.parse_args()
    folder = chosen.data / "ecbplus"
    if is_missing(folder / "timex.jsonl"):
        return
    wanted = Wanted(chosen.held_back, chosen.show)
    print(json.dumps(values(folder, wanted) | pairs(folder, wanted)))


class Wanted:
    """Which topics are measured, and whether misses are shown."""

    def __init__(self, held_back: bool, show: bool) -> None:
        self.held_back = held_back
        self.show = show

    def __contains__(self, document: str) -> bool:
        return (document.split("_")[0] in HELD_BACK) == self.held_back

    def miss(self, *words: object) -> None:
        if self.show:
            print(*words)


def day_of(value: str | None) -> date | None:
    found = DAY.search(value or "")
    return date(*map(int, found.groups())) if found else None


# --- values -----------------------------------------------------------------------------------


def values(folder: Path, wanted: Wanted) -> dict[str, float]:
    """The share of each type whose value is exactly the annotators'."""
    gold = [
        row for row in rows_in(folder / "timex.jsonl") if row["doc_id"] in wanted and is_judged(row)
    ]
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for row, article in zip(gold, read_all(gold), strict=True):
        kind = row["type"].removeprefix("TIME_").lower()
        total[kind] += 1
        found = overlapping(article, row["text"])
        if kind == "duration":
            said = found is None and lasts(row)
        else:
            said = found is not None and agrees(found.interval, row)
        right[kind] += said
        if not said:
            wanted.miss(kind, row["doc_id"], row["text"], row["value"], found, row["sentence"])
    return {f"timex_{kind}": round(right[kind] / total[kind], 3) for kind in sorted(total)} | {
        "timex_count": sum(total.values())
    }


def lasts(row: dict[str, Any]) -> bool:
    """Whether a length of time is read as it is annotated; "a few days" (PXD) says no number."""
    meant = ISO.fullmatch(row["value"])
    if meant is None:
        return False
    start, end = place_of(row["sentence"], row["text"])
    seconds = sum(
        Decimal(number) * UNITS[name].factor for name, number in meant.groupdict().items() if number
    )
    return any(
        figure.start < end and start < figure.end and figure.unit.base(figure.low) == seconds
        for figure in figures_in(row["sentence"])
        if figure.unit.dimension == "duration"
    )


def is_judged(row: dict[str, Any]) -> bool:
    """Inside the text, in a document whose day is known, and with a value ("now" has none)."""
    if row["type"] == "TIME_DURATION" and ISO.fullmatch(row["value"] or "") is None:
        return False
    dated = day_of(row["doc_dct"]) is not None and re.search(r"\d", row["value"] or "") is not None
    return dated and not row["is_dct"]


def place_of(text: str, words: str) -> tuple[int, int]:
    """Where the words stand, however the annotators spaced them; an empty place where not."""
    spaced = r"\s*".join(re.escape(char) for char in words if not char.isspace())
    found = re.search(spaced, text)
    return found.span() if found else (0, 0)


def read_all(gold: list[dict[str, Any]]) -> Iterator[ParsedArticle]:
    articles = [
        Article("a", "a", row["sentence"], "A", published=day_of(row["doc_dct"])) for row in gold
    ]
    return parse(articles, parser=DEFAULT_PARSER)


def overlapping(article: ParsedArticle, text: str) -> Timex | None:
    start, end = place_of(article.article.text, text)
    for sentence in article.sentences:
        for timex in times(sentence, article.now):
            if timex.start < end and start < timex.end:
                return timex
    return None


def agrees(interval: Interval, row: dict[str, Any]) -> bool:
    """Whether the days are the annotators'; the clock time is not judged (zones are a guess)."""
    value: str = row["value"]
    week = WEEK.match(value)
    if week:
        monday = date.fromisocalendar(int(week[1]), int(week[2]), 1)
        first, last = (5, 6) if week[3] else (0, 6)
        return (interval.start, interval.end) == (
            monday + timedelta(days=first),
            monday + timedelta(days=last),
        )
    if value[5:] in SEASONS:
        return interval.grain is Grain.SEASON and str(interval.start)[:4] == value[:4]
    day = day_of(value)
    if day is not None:
        return interval.start == interval.end == day
    if re.fullmatch(r"\d{3}X", value):
        return interval.grain is Grain.DECADE and str(interval.start)[:3] == value[:3]
    # A range is annotated by its two ends.
    ends = (str(interval.start), str(interval.end))
    month = MONTH.fullmatch(value)
    if month is not None:
        meant = f"{month[1]}-{int(month[2]):02}"
        return interval.grain is Grain.MONTH and meant in {end[:7] for end in ends}
    return interval.grain is Grain.YEAR and value in {end[:4] for end in ends}


# --- pairs ------------------------------------------------------------------------------------


def pairs(folder: Path, wanted: Wanted) -> dict[str, float]:
    """The share of pairs of one time that would be called a conflict."""
    linked = [
        row
        for row in rows_in(folder / "time_coref_pairs.jsonl")
        if row["coref"] == 1 and row["a"]["doc_id"] in wanted
    ]
    places = {(row[side]["doc_id"], row[side]["text"]) for row in linked for side in "ab"}
    known = dict(read_places(folder, sorted(places)))
    verdicts: Counter[Verdict] = Counter()
    for row in linked:
        left, right = (known.get((row[side]["doc_id"], row[side]["text"])) for side in "ab")
        if left is None or right is None:
            continue
        verdict = dates.relate(left, right).verdict
        verdicts[verdict] += 1
        if verdict is Verdict.CONFLICT:
            wanted.miss(row["a"], row["b"], dates.describe(left), dates.describe(right))
    read = sum(verdicts.values())
    return {
        "pairs": len(linked),
        "pairs_read": read,
        "pairs_conflict": round(verdicts[Verdict.CONFLICT] / max(1, read), 3),
        "pairs_equal": round(verdicts[Verdict.EQUAL] / max(1, read), 3),
    }


def read_places(
    folder: Path, places: list[tuple[str, str]]
) -> Iterator[tuple[tuple[str, str], DateValue]]:
    """The date value at each place; places where no date is found are left out."""
    texts: dict[str, list[str]] = defaultdict(list)
    for document, text in places:
        texts[document].append(text)
    published = {row["doc_id"]: day_of(row["doc_dct"]) for row in rows_in(folder / "timex.jsonl")}
    articles = [
        Article(document, document, body(folder, document), "A", published=published.get(document))
        for document in texts
    ]
    for article in parse(articles, parser=DEFAULT_PARSER):
        mentions = list(dates.find(article))
        for text in texts[article.article.key]:
            start, end = place_of(article.article.text, text)
            for mention in mentions:
                if start < mention.end and mention.start < end:
                    yield (article.article.key, text), mention.value
                    break


def body(folder: Path, document: str) -> str:
    topic = document.split("_")[0]
    return (folder / topic / f"{document}.txt").read_text(encoding="utf-8")


if __name__ == "__main__":
    main()
