"""The whole run on the seeds: the same bytes whatever the order of the files and the machine."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))


def report(*paths: Path, **environment: str) -> str:
    """The JSON report by a process of its own."""
    command = [sys.executable, "-m", "compare", "report", "--format", "json", "--output", "-"]
    done = subprocess.run(
        [*command, *(str(path.relative_to(ROOT)) for path in paths)],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        check=True,
    )
    return done.stdout.decode("utf-8")


@pytest.fixture(scope="module")
def plain() -> str:
    return report(*SEEDS)


def test_the_order_of_the_files_changes_nothing(plain: str) -> None:
    assert report(*SEEDS[::-1]) == plain


def test_the_machine_changes_nothing(plain: str) -> None:
    machine = {"PYTHONHASHSEED": "7", "TZ": "Pacific/Auckland", "LC_ALL": "C", "LANG": "C"}

    assert report(*SEEDS, **machine) == plain


def test_an_empty_cache_changes_nothing(plain: str, tmp_path: Path) -> None:
    assert report(*SEEDS, XDG_CACHE_HOME=str(tmp_path)) == plain


def test_no_path_of_this_machine_is_in_the_report(plain: str) -> None:
    assert str(ROOT) not in plain


def test_two_rounds_eight_years_apart_are_two_events_and_never_mixed(plain: str) -> None:
    import json

    said = json.loads(plain)

    assert [event["articles"] for event in said["events"]] == [
        ["bbc", "bt", "kyodo", "voa"],
        ["mayadeen"],
    ]
    assert all("mayadeen" not in str(found["readings"]) for found in said["discrepancies"])
