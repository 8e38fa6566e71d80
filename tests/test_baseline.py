"""A baseline knows what was found before, and nothing else."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from compare.baseline import Baseline, read, written
from compare.errors import UsageError
from tests.render.sample import DISCREPANCIES

FIRST, SECOND, *_ = DISCREPANCIES


def test_what_is_in_it_is_known_and_all_else_is_new() -> None:
    baseline = Baseline().updated([FIRST], prune=False)

    assert baseline.decide(FIRST) is not None
    assert baseline.decide(SECOND) is None


def test_a_moved_paragraph_and_a_renamed_file_stay_known() -> None:
    baseline = Baseline().updated([FIRST], prune=False)
    readings = tuple(
        replace(
            reading,
            mentions=tuple(replace(one, path="new.txt", line=99) for one in reading.mentions),
        )
        for reading in FIRST.readings
    )

    assert baseline.decide(replace(FIRST, readings=readings)) is not None


def test_the_same_figures_of_another_fire_are_new() -> None:
    baseline = Baseline().updated([FIRST], prune=False)
    elsewhere = tuple(
        replace(
            reading,
            mentions=tuple(
                replace(one, sentence=f"Another fire. {one.sentence}") for one in reading.mentions
            ),
        )
        for reading in FIRST.readings
    )

    assert baseline.decide(replace(FIRST, readings=elsewhere)) is None


def test_an_update_keeps_the_others_and_a_pruned_one_does_not() -> None:
    before = Baseline().updated([FIRST], prune=False)

    assert len(before.updated([SECOND], prune=False).known) == 2
    assert before.updated([SECOND], prune=True) == Baseline().updated([SECOND], prune=False)


def test_an_update_with_the_same_changes_nothing() -> None:
    before = Baseline().updated(DISCREPANCIES, prune=False)

    assert before.updated(reversed(DISCREPANCIES), prune=False) == before


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    baseline = Baseline().updated(DISCREPANCIES, prune=False)
    (tmp_path / "known.json").write_text(written(baseline))

    assert read(tmp_path / "known.json") == baseline


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "not a baseline"),
        ("[]", "not a baseline of version 1"),
        ("{}", "not a baseline of version 1"),
        ('{"version": 2, "findings": []}', "written by a newer compare-sources (version 2"),
        ('{"version": 1}', "a damaged baseline"),
        ('{"version": 1, "findings": [{}]}', "a damaged baseline"),
        ('{"version": 1, "findings": 3}', "a damaged baseline"),
        (json.dumps({"version": 1, "findings": [{"fingerprint": 1, "rule": "", "message": "", "sentences": []}]}), "a damaged"),
        ("[" * 100_000, "not a baseline"),
    ],
)  # fmt: skip
def test_a_file_that_is_none_is_told_in_one_line(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "known.json").write_text(text)

    with pytest.raises(UsageError) as error:
        read(tmp_path / "known.json")

    assert message in str(error.value)
    assert len(str(error.value).splitlines()) == 1


def test_a_missing_file_is_told() -> None:
    with pytest.raises(UsageError, match=r"gone\.json: no such file or directory; write it with"):
        read(Path("gone.json"))
