"""What a command does not need it does not import."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("torch", "transformers", "sentence_transformers", "spacy", "thinc", "onnxruntime", "onnx")
CODE = """
import sys
from compare.cli import main
code = main(sys.argv[1:])
print(code, *(name for name in sys.modules if name in {heavy}), file=sys.stderr)
"""


def imported(*arguments: str, **environment: str) -> str:
    ran = subprocess.run(
        [sys.executable, "-c", CODE.format(heavy=HEAVY), *arguments],
        capture_output=True,
        check=True,
        env=os.environ | environment,
        text=True,
    )
    return ran.stderr.splitlines()[-1]


@pytest.mark.parametrize("command", [("--help",), ("explain",), ("explain", "date")])
def test_help_and_explanations_come_without_models_(command: tuple[str, ...]) -> None:
    assert imported(*command) == "0"


def test_a_report_that_is_fully_cached_loads_no_model(tmp_path: Path) -> None:
    report = ("report", "seeds", "--format", "json", "--output", str(tmp_path / "report.json"))
    first = imported(*report, XDG_CACHE_HOME=str(tmp_path))
    made = (tmp_path / "report.json").read_bytes()

    assert "spacy" in first
    assert imported(*report, XDG_CACHE_HOME=str(tmp_path)) == "0"
    assert (tmp_path / "report.json").read_bytes() == made
