"""``compare-sources decisions export|import``: editors' decisions as a file for a repository."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

import click

from compare.cli.arguments import CONFIG, DECISIONS, OUTPUT, QUIET, chosen, taking
from compare.cli.ending import ExitCode
from compare.cli.output import STDOUT, deliver, tell
from compare.render.wording import counted
from compare.review.judgement import Judgement


@click.group()
def decisions() -> None:
    """Keep editors' decisions in a repository: export them, and merge them again."""


@decisions.command()
@taking([OUTPUT, DECISIONS, CONFIG])
def export(output: str | None, config: Path | None, **given: object) -> int:
    """Write all decisions and their history as JSON Lines, the first first."""
    options = chosen(config, given)
    from compare.review import journal

    with journal.opened(Path(options.decisions)) as store:
        deliver(journal.written(store.every()), output or STDOUT)
    return ExitCode.CLEAN


@decisions.command("import")
@click.argument(
    "files",
    nargs=-1,
    required=True,
    metavar="FILE...",
    type=click.Path(exists=True, dir_okay=False, allow_dash=True),
)
@taking([DECISIONS, *QUIET, CONFIG])
def import_(files: Iterable[str], quiet: bool, config: Path | None, **given: object) -> int:
    """Add the decisions in FILE... that are not there yet; nothing is lost.

    A FILE is an export or another store; - is standard input. A decision keeps its moment: of two
    on one finding the later one stands. Where a line is not a decision, nothing is added.
    """
    options = chosen(config, given)
    from compare.review.decisions import Decisions

    read = list(chain.from_iterable(map(judgements_in, files)))
    with Decisions(Path(options.decisions)) as store:
        added = store.merge(read)
    known = len(read) - added
    told = f"{counted(added, 'decision')} added, {known:,} known before"
    tell(f"{options.decisions}: {told}", quiet=quiet)
    return ExitCode.CLEAN


def judgements_in(file: str) -> Iterator[Judgement]:
    """The judgements in a file, whatever its form."""
    from compare.review import journal

    if file == STDOUT:
        yield from journal.lines_in(sys.stdin.buffer.read(), "stdin")
        return
    with journal.opened(Path(file)) as store:
        yield from store.every()
