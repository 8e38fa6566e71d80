"""The project's own papers agree with the program and with each other."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from compare import __version__
from tests.readme import README, filled

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
LOCK = (ROOT / "requirements.lock").read_text("utf-8")
LOCKED = dict(re.findall(r"^([a-z0-9-]+)==(\S+) \\$", LOCK, re.MULTILINE))
SEEDS = tomllib.loads((ROOT / "seeds" / "sources.toml").read_text("utf-8"))["article"]

REQUIRED = [
    Requirement(line)
    for group in (PROJECT["dependencies"], *PROJECT["optional-dependencies"].values())
    for line in group
]


def test_the_readme_shows_the_help_and_the_rules_of_today() -> None:
    readme = README.read_text("utf-8")

    assert readme == filled(readme), "run `make readme`"


def test_the_changelog_knows_this_version() -> None:
    assert f"## {__version__}" in (ROOT / "CHANGELOG.md").read_text("utf-8")


@pytest.mark.parametrize("required", REQUIRED, ids=lambda required: required.name)
def test_the_lock_file_has_a_fitting_version_of_every_dependency(required: Requirement) -> None:
    assert required.specifier.contains(LOCKED[canonicalize_name(required.name)])


def test_every_locked_package_has_a_hash() -> None:
    entries = re.split(r"^(?=[a-z])", LOCK, flags=re.MULTILINE)[1:]

    assert len(entries) == len(LOCKED)
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []


def test_the_lock_file_holds_on_any_machine() -> None:
    lines = LOCK.splitlines()

    assert [line for line in lines if line.startswith("-") or "://" in line or " @ " in line] == []


def test_every_seed_has_an_outlet_and_a_key_of_its_own() -> None:
    assert [entry["file"] for entry in SEEDS] == sorted(
        path.name for path in (ROOT / "seeds").glob("*.txt")
    )
    assert all(entry["outlet"] for entry in SEEDS)
    assert len({entry["key"] for entry in SEEDS}) == len(SEEDS)


@pytest.mark.parametrize("target", ["report", "test", "lint", "bench", "readme", "sbom", "audit"])
def test_make_lists_the_target(target: str) -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")

    assert re.search(rf"^{target}: .*## \w", makefile, re.MULTILINE)
