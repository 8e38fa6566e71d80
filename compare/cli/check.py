"""``compare-sources check``: what a newsroom's CI runs on every new article."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import click

from compare.cli.arguments import COMPARING, PRINTING, chosen, taking
from compare.cli.ending import ExitCode
from compare.cli.output import STDOUT, add, deliver, tell
from compare.cli.progress import watched
from compare.cli.report import rendered, wanted
from compare.gate import FailOn, Verdict, judge
from compare.model import Report
from compare.render import github
from compare.render.wording import skipped

EXITS = {
    Verdict.PASSED: ExitCode.CLEAN,
    Verdict.FAILED: ExitCode.FINDINGS,
    Verdict.INCOMPLETE: ExitCode.INCOMPLETE,
}

# Where GitHub tells a step to write its summary.
STEP_SUMMARY = "GITHUB_STEP_SUMMARY"

EXISTING = click.Path(exists=True, readable=False)
NEW = click.argument("new", nargs=-1, required=True, metavar="NEW...", type=EXISTING)
CHECKING = (
    click.option(
        "--against",
        metavar="PATH",
        multiple=True,
        required=True,
        type=EXISTING,
        help="An article or a folder of articles to check against; may be given again.",
    ),
    click.option(
        "--fail-on",
        type=click.Choice([level.value for level in FailOn]),
        default=FailOn.ERROR.value,
        show_default=True,
        help="The least severity that ends with exit code 1.",
    ),
)


def summarise(made: Report) -> None:
    """Add the findings to the summary of a step on GitHub, if this is one."""
    if file := os.environ.get(STEP_SUMMARY):
        add(github.summary(made), Path(file))


@click.command()
@NEW
@taking(CHECKING, PRINTING, COMPARING)
def check(
    new: Sequence[str],
    against: Sequence[str],
    fail_on: str,
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
    from compare.check import check as checked

    with watched(quiet=quiet) as notify:
        made = checked(new, against, options, notify)
    renderer = wanted(format_name, output)
    deliver(rendered(made, renderer, options, lines=True), output or STDOUT)
    if renderer.name == "github":
        summarise(made)
    for entry in skipped(made):
        tell(f"skipped {entry.path}: {entry.reason}", quiet=quiet)
    return EXITS[judge(made, {}, FailOn(fail_on))]
