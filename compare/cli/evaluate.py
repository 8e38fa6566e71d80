"""``compare-sources evaluate``: how right the findings were, by what editors decided of them."""

from __future__ import annotations

from pathlib import Path

import click

from compare.cli.arguments import CONFIG, OUTPUT, chosen, taking
from compare.cli.ending import ExitCode
from compare.cli.output import STDOUT, deliver

# A finding in five that wastes an editor's time is about what a desk puts up with.
TARGET = 0.8

EVALUATING = (
    click.option(
        "--precision",
        metavar="SHARE",
        type=click.FloatRange(0, 1),
        default=TARGET,
        help=f"The precision that suggested thresholds should reach.  [default: {TARGET}]",
    ),
    click.option(
        "--format",
        "format_name",
        type=click.Choice(["table", "json"]),
        default="table",
        help="What to print.  [default: table]",
    ),
    OUTPUT,
    CONFIG,
)


@click.command()
@click.argument("decisions", required=False, metavar="[DECISIONS]")
@taking(EVALUATING)
def evaluate(
    decisions: str | None,
    precision: float,
    format_name: str,
    output: str | None,
    config: Path | None,
) -> int:
    """Say how many findings editors accepted, per rule and confidence, and suggest thresholds.

    DECISIONS is a store of decisions or an export; without it, the store of the configuration.
    Nothing is changed: what is suggested can be copied into the configuration.
    """
    options = chosen(config, {})
    from compare.review import figures, journal
    from compare.review.evaluation import evaluate as measured

    with journal.opened(Path(decisions or options.decisions)) as store:
        made = measured(store.every(), precision)
    told = figures.record if format_name == "json" else figures.table
    deliver(told(made), output or STDOUT)
    return ExitCode.CLEAN
