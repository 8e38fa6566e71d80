"""``compare-sources baseline update``: take today's findings for known."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from compare import baseline as kept
from compare.baseline import Baseline
from compare.cli.arguments import COMPARING, QUIET, chosen, taking
from compare.cli.checking import AGAINST, NEW, compared
from compare.cli.deciding import editors, left_out
from compare.cli.ending import ExitCode
from compare.cli.output import tell, write
from compare.errors import UsageError
from compare.gate import gate
from compare.options import FailOn
from compare.render.wording import counted, skipped

UPDATING = (
    AGAINST,
    click.option("--baseline", metavar="FILE", help="The file to write."),
    click.option("--prune", is_flag=True, help="Forget what this run does not find."),
    *QUIET,
)


@click.group()
def baseline() -> None:
    """Keep the findings that are known, so that only new ones fail a check."""


@baseline.command()
@NEW
@taking(UPDATING, COMPARING)
def update(
    new: Sequence[str], prune: bool, quiet: bool, config: Path | None, **given: object
) -> int:
    """Check NEW... and add what is found to the baseline; nothing fails.

    What editors dismissed is settled without it, and is left out.
    """
    options = chosen(config, given)
    if not options.baseline:
        raise UsageError("no baseline to update; name it with --baseline FILE")
    file = Path(options.baseline)
    before = kept.read(file) if file.exists() else Baseline()
    with editors(options) as decided:
        made = compared(new, options, quiet=quiet)
        gated = gate(made, decided, FailOn.NEVER, options.min_severity)
    after = before.updated(gated.open.discrepancies, prune=prune)
    write(kept.written(after), file)
    for line in left_out(gated):
        tell(line, quiet=quiet)
    tell(f"{file}: {counted(len(after.known), 'known finding')}", quiet=quiet)
    return ExitCode.INCOMPLETE if skipped(made) else ExitCode.CLEAN
