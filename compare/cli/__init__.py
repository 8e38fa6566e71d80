"""The command line: the only place that prints or exits.

A mistake of the user's is told on stderr and ends with exit code 2, and an interruption ends
quietly with the shell's usual code; neither shows a traceback.
"""

from __future__ import annotations

import os
from collections.abc import Sequence

import click

from compare import __version__
from compare.cli.baseline import baseline
from compare.cli.check import check
from compare.cli.config import config
from compare.cli.decisions import decisions
from compare.cli.ending import ExitCode, Terminated, terminable
from compare.cli.evaluate import evaluate
from compare.cli.explain import explain
from compare.cli.index import index
from compare.cli.output import complain
from compare.cli.report import report
from compare.cli.review import review
from compare.errors import CompareError
from compare.sweeping import sweep_seldom

NAME = "compare-sources"
COMMANDS: tuple[click.Command, ...] = (
    report,
    check,
    baseline,
    index,
    review,
    decisions,
    evaluate,
    config,
    explain,
)


@click.group(
    name=NAME,
    commands=COMMANDS,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, prog_name=NAME)
def commands() -> None:
    """Compare what outlets say about one event, and report where they cannot all be right."""


def one_line(error: click.ClickException) -> str:
    """What is wrong with the command, and where its help is."""
    context = getattr(error, "ctx", None)
    command = context.command_path if context else NAME
    message = " ".join(error.format_message().split()).rstrip(".")
    return f"{message}; see '{command} --help'"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line, by default with the process's arguments; the exit code."""
    sweep_seldom()
    # Many small matrices: threads for each cost more time than they save.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        with terminable():
            return int(commands.main(arguments, prog_name=NAME, standalone_mode=False) or 0)
    except CompareError as error:
        complain(str(error))
        return ExitCode.USAGE
    except click.ClickException as error:
        complain(one_line(error))
        return ExitCode.USAGE
    except (KeyboardInterrupt, click.Abort):
        return ExitCode.INTERRUPTED
    except Terminated:
        return ExitCode.TERMINATED
