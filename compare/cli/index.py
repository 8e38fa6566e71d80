"""``compare-sources index``: what a newsroom runs to keep what it has published at hand."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from compare.cli.arguments import ENGINE, PATHS, QUIET, RUNNING, chosen, taking
from compare.cli.ending import ExitCode
from compare.cli.output import put, tell
from compare.cli.progress import watched
from compare.render.wording import outcome_line

FILING = (
    click.option(
        "--archive",
        metavar="DIR",
        required=True,
        type=click.Path(file_okay=False, path_type=Path),
        help="The archive's folder; it is made where there is none.",
    ),
    click.option(
        "--show-versions",
        is_flag=True,
        help="Also list what an outlet changed in an article after it was first filed.",
    ),
)


@click.command()
@PATHS
@taking(FILING, QUIET, RUNNING, ENGINE)
def index(
    paths: Sequence[str],
    archive: Path,
    show_versions: bool,
    quiet: bool,
    config: Path | None,
    **given: object,
) -> int:
    """File the articles in PATH... in an archive, for 'check NEW --against DIR'.

    An article that is filed already costs a glance; one that was changed is filed as a new
    version. A run that was stopped goes on where it was.
    """
    options = chosen(config, given)
    from compare.archive.filing import index as filed

    with watched(quiet=quiet) as notify:
        count = filed(paths, archive, options, notify)
    put(
        f"{count.added} added, {count.changed} changed, {count.unchanged} unchanged"
        + (f", {count.renewed} renewed" if count.renewed else "")
        + "\n"
    )
    if show_versions:
        from compare.archive.versions import changes

        put("".join(f"{line}\n" for line in changes(archive, options)))
    for skipped in count.skipped:
        tell(outcome_line(skipped), quiet=quiet)
    return ExitCode.INCOMPLETE if count.skipped else ExitCode.CLEAN
