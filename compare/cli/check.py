"""``compare-sources check``: what a newsroom's CI runs on every new article."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import click

from compare.cli.arguments import COMPARING, PRINTING, chosen, rules, taking
from compare.cli.checking import AGAINST, NEW, compared
from compare.cli.deciding import baseline_of, deciders, suppressions
from compare.cli.ending import ExitCode
from compare.cli.output import STDOUT, add, deliver, tell
from compare.cli.report import rendered, wanted
from compare.gate import Gated, Verdict, gate
from compare.model import Report
from compare.options import FailOn
from compare.render import Renderer, github
from compare.render.wording import counted, outcome_line, skipped

EXITS = {
    Verdict.PASSED: ExitCode.CLEAN,
    Verdict.FAILED: ExitCode.FINDINGS,
    Verdict.INCOMPLETE: ExitCode.INCOMPLETE,
}
# Formats for programs, which can tell a settled finding from an open one.
WHOLE = frozenset({"json", "jsonl", "csv"})
# Where GitHub tells a step to write its summary.
STEP_SUMMARY = "GITHUB_STEP_SUMMARY"

CHECKING = (
    AGAINST,
    click.option(
        "--fail-on",
        type=click.Choice([level.value for level in FailOn]),
        callback=lambda _, __, given: given and FailOn(given),
        help="The least severity that ends with exit code 1.  [default: error]",
    ),
    click.option(
        "--baseline",
        metavar="FILE",
        help="Findings that are known; see 'baseline update'.",
    ),
)


@click.command()
@NEW
@taking(CHECKING, PRINTING, COMPARING)
def check(
    new: Sequence[str],
    format_name: str | None,
    output: str | None,
    quiet: bool,
    config: Path | None,
    **given: object,
) -> int:
    """Check the articles NEW... against published ones, not against one another.

    Only findings that touch a new article are told. With one reference article every new one is
    taken to be on its event; of a folder, the articles on the same event are compared.
    """
    options = chosen(config, given)
    known = baseline_of(options)
    made = compared(new, options, quiet=quiet)
    standing = suppressions(made, options, rules())
    gated = gate(made, deciders(known, standing), options.fail_on)
    renderer = wanted(format_name, output)
    deliver(rendered(told(gated, renderer), renderer, options, lines=True), output or STDOUT)
    if renderer.name == "github":
        summarise(gated.open)
    for line in (*left_out(gated), *standing.complaints(made)):
        tell(line, quiet=quiet)
    return EXITS[gated.verdict]


def told(gated: Gated, renderer: Renderer) -> Report:
    """What a format tells: a program has everything, people have what is still open."""
    return gated.whole if renderer.name in WHOLE else gated.open


def left_out(gated: Gated) -> list[str]:
    """A line for each input that was skipped, and one for the findings that are settled."""
    lines = [outcome_line(entry) for entry in skipped(gated.whole)]
    if gated.closed:
        lines.append(f"{counted(gated.closed, 'finding')} known or suppressed")
    return lines


def summarise(made: Report) -> None:
    """Add the findings to the summary of a step on GitHub, if this is one."""
    if file := os.environ.get(STEP_SUMMARY):
        add(github.summary(made), Path(file))
