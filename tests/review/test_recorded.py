"""A JSON report is read back as what it was, or it is said what is wrong with it."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from compare.check import check
from compare.errors import UsageError
from compare.model import PagePlace, Report
from compare.options import Options
from compare.pipeline import run
from compare.render import RENDERERS, RenderOptions
from compare.render import json as as_json
from compare.review.recorded import read, report_in
from tests.render.sample import ATTACKS, EMPTY, FIRE, QUIET, hostile

SEEDS = Path(__file__).parents[2] / "seeds"
FIRST = min(SEEDS.glob("*.txt"))


def written(report: Report) -> str:
    return as_json.render(report, RenderOptions())


def again(report: Report) -> Report:
    return report_in(written(report), "report.json")


@pytest.mark.parametrize("report", [FIRE, QUIET, EMPTY], ids=["fire", "quiet", "empty"])
def test_what_was_written_is_read(report: Report) -> None:
    assert again(report).discrepancies == tuple(
        replace(
            one, features=tuple(replace(part, says=part.says or part.name) for part in one.features)
        )
        for one in report.discrepancies
    )
    assert again(report).questions == report.questions
    assert again(report).reconciled == report.reconciled
    assert again(report).articles == report.articles
    assert again(report).events == report.events
    assert again(report).alignments == report.alignments
    assert written(again(report)) == written(report)


def test_places_in_the_source_of_a_page_are_read() -> None:
    [found, *_], [aligned, *_] = FIRE.discrepancies, FIRE.alignments
    [reading, *_] = found.readings
    page = PagePlace(1030, 1042, 12, 5, 12, 17)
    there = replace(reading, mentions=(replace(reading.mentions[0], page=page),))
    report = replace(
        FIRE,
        discrepancies=(replace(found, readings=(there,)),),
        alignments=(replace(aligned, left=replace(aligned.left, page=page)),),
    )

    assert again(report).discrepancies[0].readings == (there,)
    assert again(report).alignments[0].left.page == page
    assert written(again(report)) == written(report)


@pytest.mark.parametrize("attack", ATTACKS)
def test_every_character_of_a_hostile_report_stays(attack: str) -> None:
    report = hostile(ATTACKS[attack])

    assert written(again(report)) == written(report)


def test_the_seeds_report_is_read_whole() -> None:
    report = run([str(SEEDS)], Options())

    assert report.discrepancies
    assert written(again(report)) == written(report)


def test_what_was_read_renders_as_what_was_found() -> None:
    report = run([str(SEEDS)], Options())
    # A diagnostic counts its columns in bytes, which JSON does not tell.
    renderers = [one for one in RENDERERS if one.name != "rdjson"]

    assert [one.render(again(report), RenderOptions()) for one in renderers] == [
        one.render(report, RenderOptions()) for one in renderers
    ]


def test_a_check_s_report_keeps_which_article_is_new() -> None:
    report = check([str(FIRST)], [str(SEEDS)], Options())

    assert [entry.path for entry in again(report).articles if entry.new] == [str(FIRST)]
    assert written(again(report)) == written(report)


def test_additions_of_a_later_version_are_passed_over() -> None:
    record = json.loads(written(FIRE)) | {"weather": "fair"}
    record["articles"][0]["author"] = "Tom Averill"

    assert written(report_in(json.dumps(record), "report.json")) == written(FIRE)


# --- what is none -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "not a JSON report"),
        ("A fire killed three people.", "not a JSON report"),
        ("[" * 100_000, "not a JSON report"),
        ("[]", "not a JSON report of version 1"),
        ("{}", "not a JSON report of version 1"),
        ('{"version": true}', "not a JSON report of version 1"),
        ('{"version": 2}', "written by a newer compare-sources (version 2, this one reads 1)"),
        ('{"version": 1}', "the report has no 'tool'"),
        ('{"version": 1, "findings": []}', "the report has no 'tool'"),
    ],
)
def test_what_is_no_report_is_told_in_one_line(text: str, message: str) -> None:
    with pytest.raises(UsageError) as error:
        report_in(text, "report.json")

    assert str(error.value).startswith("report.json: ")
    assert message in str(error.value)
    assert len(str(error.value).splitlines()) == 1


def first_mention(record: dict[str, Any]) -> dict[str, Any]:
    return record["discrepancies"][0]["readings"][0]["mentions"][0]


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (lambda r: r.update(articles=3), "articles must be a list"),
        (lambda r: r["articles"][0].update(published="soon"), "articles[0].published must be a day"),
        (lambda r: r["articles"][0].update(status="fine"), "articles[0].status must be checked or"),
        (lambda r: r["articles"][0].update(event="e9"), "no event is called 'e9'"),
        (lambda r: r["discrepancies"].append(None), "discrepancies[5] must be an object"),
        (lambda r: r["discrepancies"][0].pop("message"), "discrepancies[0] has no 'message'"),
        (lambda r: r["discrepancies"][0].update(severity="dire"), "severity must be error or"),
        (lambda r: r["discrepancies"][0].update(confidence=float("nan")), "confidence must be a num"),
        (lambda r: r["discrepancies"][0].update(confidence=10**400), "confidence must be a number"),
        (lambda r: r["discrepancies"][0].update(confidence=2), "must be a number from 0 to 1"),
        (lambda r: first_mention(r).update(start=-1), "mentions[0].start must be a whole number"),
        (lambda r: first_mention(r).update(start=True), "mentions[0].start must be a whole number"),
        (lambda r: first_mention(r).update(start=900), "ends before it starts"),
        (lambda r: first_mention(r).update(at="x"), "mentions[0].at must be a whole number"),
        (lambda r: first_mention(r).update(article="gone"), "no article is called 'gone'"),
        (lambda r: r["questions"][0].update(event="e7"), "no event is called 'e7'"),
        (lambda r: r["events"][0]["articles"].append("who"), "no article is called 'who'"),
        (lambda r: r["reconciled"][0].update(reason="luck"), "reconciled[0].reason must be"),
        (lambda r: r["alignments"][0]["sentences"].pop(), "must be two sentences"),
        (lambda r: r["summary"].update(error="many"), "summary.error must be a whole number"),
    ],
)  # fmt: skip
def test_what_is_damaged_is_told_with_its_place(
    spoil: Callable[[dict[str, Any]], object], message: str
) -> None:
    record = json.loads(written(FIRE))
    spoil(record)

    with pytest.raises(UsageError) as error:
        report_in(json.dumps(record), "report.json")

    assert "report.json: a damaged report: " in str(error.value)
    assert message in str(error.value)


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "latin.json").write_bytes(b'{"version": 1, "tool": "\xe9"}')

    with pytest.raises(UsageError, match="not UTF-8"):
        read(tmp_path / "latin.json")
    with pytest.raises(UsageError, match="cannot be read"):
        read(tmp_path)
    with pytest.raises(UsageError, match="cannot be read"):
        read(tmp_path / "gone.json")
