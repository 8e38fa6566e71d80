"""``compare-sources check``: what a newsroom's CI runs on every new article."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import click

from compare.cli.arguments import COMPARING, ENGINE, PRINTING, chosen, rules, taking
from compare.cli.checking import AGAINST, NEW, compared
from compare.cli.deciding import baseline_of, deciders, editors, left_out, suppressions
from compare.cli.ending import ExitCode
from compare.cli.output import STDOUT, add, deliver, tell
from compare.cli.report import rendered, wanted
from compare.gate import Verdict, gate
from compare.model import Report
from compare.options import FailOn
from compare.render import github

EXITS = {
    Verdict.PASSED: ExitCode.CLEAN,
    Verdict.FAILED: ExitCode.FINDINGS,
    Verdict.INCOMPLETE: ExitCode.INCOMPLETE,
}
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
@taking(CHECKING, PRINTING, COMPARING, ENGINE)
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
    with editors(options) as decided:
        made = compared(new, options, quiet=quiet)
        standing = suppressions(made, options, rules())
        listed = deciders(known, standing, decided)
        gated = gate(made, listed, options.fail_on, options.min_severity)
    renderer = wanted(format_name, output)
    deliver(rendered(gated, renderer, options, lines=True), output or STDOUT)
    if renderer.name == "github":
        summarise(gated.open)
    for line in (*left_out(gated), *standing.complaints(made)):
        tell(line, quiet=quiet)
    return EXITS[gated.verdict]


def summarise(made: Report) -> None:
    """Add the findings to the summary of a step on GitHub, if this is one."""
    if file := os.environ.get(STEP_SUMMARY):
        add(github.summary(made), Path(file))
