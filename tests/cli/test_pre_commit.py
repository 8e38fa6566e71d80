"""A newsroom's repository: pre-commit, run for real, checks each new article before it is kept."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent.parent
HOOKS = ROOT / ".pre-commit-hooks.yaml"

PUBLISHED = """Bridge closed in Alden after crash

ALDEN, 3 March 2020 - A lorry hit the old bridge in Alden on Tuesday and injured seven people, police said.
"""
AGREES = """Seven hurt in Alden bridge crash

ALDEN, 3 March 2020 - Seven people were injured when a lorry hit the old bridge in Alden on Tuesday.
"""
CONFLICTS = AGREES.replace("Seven", "Nine")
COMMAND = "check --against published --fail-on warning"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed"),
]


@dataclass(frozen=True)
class Repository:
    """A repository of articles, with the environment that its commands run in."""

    folder: Path
    environment: dict[str, str]

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command, cwd=self.folder, env=self.environment, capture_output=True, text=True
        )

    def compare(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return self.run(sys.executable, "-m", "compare", *arguments)

    def write(self, name: str, text: str) -> None:
        file = self.folder / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text)

    def commit(self) -> subprocess.CompletedProcess[str]:
        """Add and commit everything; the hook decides whether it is kept."""
        self.run("git", "add", "--all")
        return self.run("git", "commit", "--message", "An article")

    def use(self, arguments: str) -> None:
        """Run the hook with these arguments from now on."""
        [hook] = yaml.safe_load(HOOKS.read_text())
        assert hook["entry"] == "compare-sources check"
        local = hook | {
            "entry": f"{sys.executable} -m compare {arguments}",
            "language": "system",
            "files": r"^drafts/.*\.txt$",
            "verbose": True,
        }
        config = {"repos": [{"repo": "local", "hooks": [local]}]}
        self.write(".pre-commit-config.yaml", yaml.safe_dump(config))


@pytest.fixture
def newsroom(tmp_path: Path) -> Repository:
    """A repository with one published article, and the hook installed."""
    environment = os.environ | {
        "PYTHONPATH": str(ROOT),
        "PRE_COMMIT_HOME": str(tmp_path / "pre-commit"),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "GIT_CONFIG_GLOBAL": os.devnull,
    }
    made = Repository(tmp_path / "newsroom", environment)
    made.folder.mkdir()
    made.run("git", "init", "--quiet")
    made.run("git", "config", "user.name", "Desk")
    made.run("git", "config", "user.email", "desk@example.com")
    made.write("published/courier.txt", PUBLISHED)
    made.use(COMMAND)
    assert made.commit().returncode == 0
    installed = made.run(sys.executable, "-m", "pre_commit", "install")
    assert installed.returncode == 0, installed.stderr
    return made


def test_a_conflict_fails_the_commit_and_a_baseline_lets_it_pass(newsroom: Repository) -> None:
    newsroom.write("drafts/herald.txt", CONFLICTS)
    refused = newsroom.commit()

    assert refused.returncode == 1
    assert "drafts/herald.txt:1:1: warning number" in refused.stdout + refused.stderr

    updated = newsroom.compare(
        "baseline", "update", "drafts", "--against", "published", "--baseline", "known.json"
    )
    newsroom.use(f"{COMMAND} --baseline known.json")
    kept = newsroom.commit()

    assert updated.returncode == 0
    assert kept.returncode == 0, kept.stdout + kept.stderr


def test_an_article_that_agrees_is_kept_and_an_unused_suppression_is_told(
    newsroom: Repository,
) -> None:
    newsroom.write("drafts/herald.txt", AGREES)
    newsroom.write(
        "compare.toml",
        '[[suppress]]\nrule = "number"\npath = "drafts/*.txt"\nreason = "Counted again."\n',
    )

    kept = newsroom.commit()

    assert kept.returncode == 0, kept.stdout + kept.stderr
    told = kept.stdout + kept.stderr
    assert "suppression 1 (number in drafts/*.txt) is unused; remove it" in told


def test_a_suppression_with_a_reason_lets_a_conflict_pass(newsroom: Repository) -> None:
    newsroom.write("drafts/herald.txt", CONFLICTS)
    newsroom.write(
        "compare.toml",
        '[[suppress]]\nrule = "number"\npath = "drafts/*.txt"\nreason = "Counted again."\n',
    )

    kept = newsroom.commit()

    assert kept.returncode == 0, kept.stdout + kept.stderr
    assert "unused" not in kept.stdout + kept.stderr
