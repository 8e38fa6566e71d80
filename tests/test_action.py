"""The GitHub action's script, run as a runner would run it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
ACTION = yaml.safe_load((ROOT / ".github/actions/check/action.yml").read_text("utf-8"))
OLD = "A fire in Corwen killed seven people on Monday, police said.\n"
NEW = "A fire in Corwen killed nine people on Monday, police said.\n"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A runner's folder with a published article, and a program where the action looks for it."""
    (tmp_path / "published").mkdir()
    (tmp_path / "published/old.txt").write_text(OLD)
    (tmp_path / "program/.venv/bin").mkdir(parents=True)
    python = tmp_path / "program/.venv/bin/python"
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    python.chmod(0o755)
    return tmp_path


def run(desk: Path, articles: str) -> tuple[int, str]:
    """The exit code of the checking step and what it tells the steps behind it."""
    defaults = {
        name.upper().replace("-", "_"): one.get("default", "")
        for name, one in ACTION["inputs"].items()
    }
    told = {"ROOT": str(desk / "program"), "ARTICLES": articles, "AGAINST": "published"}
    env = os.environ | defaults | told
    env |= {
        "FAIL_ON": "warning",
        "GITHUB_OUTPUT": str(desk / "told"),
        "PYTHONPATH": str(ROOT),
        "XDG_CACHE_HOME": str(desk / "cache"),
    }
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", ACTION["runs"]["steps"][1]["run"]],
        cwd=desk, env=env, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return done.returncode, (desk / "told").read_text()


def test_a_conflict_fails_the_step_and_leaves_the_report(desk: Path) -> None:
    (desk / "new one.txt").write_text(NEW)

    code, told = run(desk, "new one.txt\n")

    assert (code, told) == (1, "report=compare-sources.sarif\nexit-code=1\n")
    assert '"ruleId":"number"' in (desk / "compare-sources.sarif").read_text()


def test_an_article_that_agrees_passes(desk: Path) -> None:
    (desk / "new.txt").write_text(OLD)

    assert run(desk, "\nnew.txt\n")[0] == 0


def test_a_file_s_name_is_never_a_command(desk: Path) -> None:
    name = "$(touch pwned);`touch pwned`.txt"
    (desk / name).write_text(OLD)

    assert run(desk, name)[0] == 0
    assert not (desk / "pwned").exists()


def test_every_input_reaches_the_script_as_a_value() -> None:
    assert "${{" not in ACTION["runs"]["steps"][1]["run"]
