"""How the command ends: the exit code, one line on stderr, and never a traceback."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from compare.cli import main
from compare.cli.ending import ExitCode

ROOT = Path(__file__).parent.parent.parent
COMMAND = (sys.executable, "-m", "compare")


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A working folder of our own; processes still find the package."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))


@pytest.mark.parametrize("arguments", [["--help"], ["report", "-h"], ["--version"]])
def test_to_ask_for_help_is_no_mistake(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == ExitCode.CLEAN
    assert "compare-sources" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "Usage: compare-sources"),
        (["reprot"], "No such command 'reprot'"),
        (["report"], "Missing argument 'PATH...'"),
        (["report", "nowhere"], "Path 'nowhere' does not exist"),
        (["report", ".", "--format", "pdf"], "'pdf' is not one of"),
        (["report", ".", "--min-severity", "high"], "'high' is not one of"),
        (["report", ".", "--config", "gone.toml"], "gone.toml: cannot be read"),
        (["report", ".", "--select", "astrology, weather"], "no rule is called 'astrology'"),
        (["explain", "astrology"], "no rule is called 'astrology'"),
    ],
)
def test_a_wrong_command_says_what_is_wrong(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == ExitCode.USAGE
    assert message in capsys.readouterr().err


def test_a_mistake_in_the_configuration_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    Path("compare.toml").write_text('min-severty = "note"')

    assert main(["report", "."]) == ExitCode.USAGE
    assert capsys.readouterr().err == (
        "compare-sources: compare.toml: unknown option 'min-severty'; "
        "did you mean 'min-severity'?\n"
    )


@pytest.mark.parametrize(
    ("sent", "code"),
    [(signal.SIGINT, ExitCode.INTERRUPTED), (signal.SIGTERM, ExitCode.TERMINATED)],
)
def test_an_interruption_is_quiet(sent: signal.Signals, code: ExitCode) -> None:
    os.mkfifo("waiting.toml")
    command = [*COMMAND, "report", ".", "--config", "waiting.toml"]

    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    # Opens as soon as the command reads its configuration; closed again, lest it waits for more
    # where the signal comes before it begins to.
    with Path("waiting.toml").open("wb"):
        process.send_signal(sent)
    out, err = process.communicate(timeout=60)

    assert (process.returncode, out, err.strip()) == (code, b"", b"")


def test_a_reader_that_stops_reading_is_no_error() -> None:
    reading, writing = os.pipe()
    os.close(reading)

    done = subprocess.run([*COMMAND, "explain"], stdout=writing, stderr=subprocess.PIPE)

    os.close(writing)
    assert (done.returncode, done.stderr) == (ExitCode.CLEAN, b"")


@pytest.mark.parametrize("arguments", [["--help"], ["report", "--help"], ["explain"]])
def test_a_question_is_answered_without_loading_a_model(arguments: list[str]) -> None:
    program = f"""
import sys
from compare.cli import main
main({arguments})
print({{"spacy", "torch", "sklearn", "transformers"}} & set(sys.modules), file=sys.stderr)
"""

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)

    assert done.stderr == "set()\n"


def test_cycles_are_looked_for_seldom_and_not_at_the_end() -> None:
    code = (
        "import atexit, gc; from compare.cli import main; main(['explain', 'date']);"
        "atexit._run_exitfuncs(); print(gc.get_threshold()[0] > 10_000, gc.get_freeze_count() > 0)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)

    assert ran.stdout.splitlines()[-1] == "True True"
