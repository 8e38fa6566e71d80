"""What ``check`` and ``baseline update`` have in common: their inputs, and the run."""

from __future__ import annotations

from collections.abc import Sequence

import click

from compare.cli.deciding import all_severities
from compare.cli.progress import watched
from compare.cli.reading import INPUT
from compare.errors import UsageError
from compare.model import Report
from compare.options import Options

NEW = click.argument("new", nargs=-1, required=True, metavar="NEW...", type=INPUT)
AGAINST = click.option(
    "--against",
    metavar="PATH",
    multiple=True,
    type=INPUT,
    help="An article or a folder of articles to check against; may be given again.",
)


def compared(new: Sequence[str], options: Options, *, quiet: bool) -> Report:
    """The report on new articles, findings of all severities; the options name the reference."""
    if not options.against:
        raise UsageError("nothing to check against; name published articles with --against")
    from compare.check import check

    with watched(quiet=quiet) as notify:
        return check(new, options.against, all_severities(options), notify)
