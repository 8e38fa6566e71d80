"""``compare-sources report``: what a desk editor runs on a folder of articles."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import click

from compare.cli.arguments import COMPARING, ENGINE, PATHS, PRINTING, chosen, taking
from compare.cli.deciding import all_severities, editors, settled_lines
from compare.cli.ending import ExitCode
from compare.cli.output import STDOUT, deliver, put, tell, write
from compare.cli.progress import watched
from compare.gate import Gated, gate
from compare.model import Report
from compare.options import FailOn, Options
from compare.render import RENDERERS, Renderer, RenderOptions
from compare.render.wording import checked, outcome_line, skipped

# What a report is kept in when nothing is asked for: to look at, to paste, to compute with.
KEPT = ("html", "markdown", "json")
# Formats for programs, which can tell a settled finding from an open one.
WHOLE = frozenset({"json", "jsonl", "csv"})
# Where several inputs have no folder in common but the root, or its name has no usable letter.
NAMELESS = "articles"
# Most file systems take 255 bytes in a name, and a letter takes up to four.
LONGEST_NAME = 60


@click.command()
@PATHS
@taking(PRINTING, COMPARING, ENGINE)
def report(
    paths: Sequence[str],
    format_name: str | None,
    output: str | None,
    quiet: bool,
    config: Path | None,
    **given: object,
) -> int:
    """Report where the articles in PATH... cannot all be right.

    A PATH is an article or a folder of articles. Without --format and --output the findings are
    printed as a table, and kept under reports/ as HTML, Markdown and JSON.
    """
    options = chosen(config, given)
    from compare.pipeline import run

    with editors(options) as decided:
        with watched(quiet=quiet) as notify:
            made = run(paths, all_severities(options), notify)
        gated = gate(made, decided, FailOn.NEVER, options.min_severity)
    for line in repeated(made):
        tell(line, quiet=quiet)
    if format_name or output:
        deliver(rendered(gated, wanted(format_name, output), options), output or STDOUT)
        for entry in skipped(made):
            tell(outcome_line(entry), quiet=quiet)
    else:
        put(rendered(gated, named("table"), options))
        kept = keep(gated, options, folder_for(paths, options))
        tell(f"also written: {', '.join(map(str, kept))}", quiet=quiet)
    for line in settled_lines(gated):
        tell(line, quiet=quiet)
    return ExitCode.INCOMPLETE if skipped(made) else ExitCode.CLEAN


def repeated(made: Report) -> list[str]:
    """A line for each outlet that has several articles on one event."""
    seen = Counter((entry.outlet, entry.event) for entry in checked(made))
    return [
        f"{outlet}: {number} articles on one event; they are compared with one another too"
        for (outlet, _), number in sorted(seen.items(), key=str)
        if number > 1
    ]


# --- formats ----------------------------------------------------------------------------------


def named(name: str) -> Renderer:
    """The format of that name."""
    return next(renderer for renderer in RENDERERS if renderer.name == name)


def wanted(format_name: str | None, output: str | None) -> Renderer:
    """The format asked for; without a name, the one whose files end as ``output`` does."""
    if format_name:
        return named(format_name)
    suffix = Path(output or "").suffix
    fitting = [renderer for renderer in RENDERERS if renderer.suffix == suffix]
    return fitting[0] if fitting else named("table")


def told(gated: Gated, renderer: Renderer) -> Report:
    """What a format tells: a program has everything, people have what is still open."""
    return gated.whole if renderer.name in WHOLE else gated.open


def rendered(gated: Gated, renderer: Renderer, options: Options, *, lines: bool = False) -> str:
    """The report as text; a table is as wide as the terminal it is printed on.

    With ``lines`` a table that nobody reads at a terminal has one line a finding.
    """
    terminal = sys.stdout.isatty()
    width = shutil.get_terminal_size().columns if terminal else None
    return renderer.render(
        told(gated, renderer),
        RenderOptions(options.show_reconciled, width, lines=lines and not terminal),
    )


# --- what is kept on disk ---------------------------------------------------------------------


def keep(gated: Gated, options: Options, folder: Path) -> list[Path]:
    """Write the report in every format that is kept, and say where."""
    files = []
    for renderer in map(named, KEPT):
        file = folder / f"report{renderer.suffix}"
        write(rendered(gated, renderer, options), file)
        files.append(file)
    return files


def folder_for(paths: Sequence[str], options: Options) -> Path:
    """A folder named after the input: ``reports/seeds`` for ``seeds/`` and for ``seeds/*.txt``."""
    whole = [os.path.abspath(path) for path in paths]
    common = (
        Path(os.path.commonpath(whole))
        if len({Path(path).anchor for path in whole}) == 1
        else Path()
    )
    name = common.stem if common.is_file() else common.name
    return Path(options.reports) / (plain(name) or NAMELESS)


def plain(name: str) -> str:
    """A name that is safe on any disk and in any shell: letters, digits, dots and dashes."""
    return re.sub(r"[^\w.-]+", "-", name)[:LONGEST_NAME].strip("-.")
