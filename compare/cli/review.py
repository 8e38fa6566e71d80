"""``compare-sources review``: what a standards editor decides the findings in."""

from __future__ import annotations

import getpass
import webbrowser
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from typing import TYPE_CHECKING

import click

from compare.cli.arguments import COMPARING, QUIET, chosen, taking
from compare.cli.deciding import all_severities
from compare.cli.ending import ExitCode
from compare.cli.output import complain, put, tell
from compare.cli.progress import watched
from compare.cli.reading import INPUT
from compare.cli.reviewing import case_of
from compare.gate import noticed

if TYPE_CHECKING:
    from compare.review.security import Lock

SERVING = (
    click.option(
        "--port",
        metavar="N",
        type=click.IntRange(0, 65535),
        default=0,
        help="The port to listen on; 0 for any that is free.  [default: 0]",
    ),
    click.option("--editor", metavar="NAME", help="Who decides.  [default: the login name]"),
    click.option("--no-browser", is_flag=True, help="Print the link and open no browser."),
)


@click.command()
@click.argument("path", metavar="PATH", type=INPUT)
@taking(SERVING, QUIET, COMPARING)
def review(
    path: str,
    port: int,
    editor: str | None,
    no_browser: bool,
    quiet: bool,
    config: Path | None,
    **given: object,
) -> int:
    """Review findings in the browser: articles side by side, one key to decide.

    PATH is a folder of articles, an archive, or a report in JSON. The page is served on this
    machine only, and stays until Ctrl+C.
    """
    options = chosen(config, given)
    from compare.review.decisions import Decisions
    from compare.review.desk import Desk
    from compare.review.server import serve
    from compare.review.verdicts import Verdicts

    with watched(quiet=quiet) as notify:
        case = case_of(path, all_severities(options), notify)
    with Decisions(Path(options.decisions)) as store, TemporaryDirectory() as private:
        decided = Verdicts(store.every()).decide
        case = replace(case, report=noticed(case.report, [decided], options.min_severity))
        desk = Desk(case, store, editor or login())

        def opened(lock: Lock) -> None:
            put(f"{lock.link}\n")
            tell("open this link to review; Ctrl+C ends", quiet=quiet)
            if not no_browser:
                open_browser(lock.link, Path(private))

        serve(desk, port, opened, complain)
    return ExitCode.CLEAN


def login() -> str:
    """The name that the editor is logged in by; none where the machine knows none."""
    with suppress(OSError, KeyError):
        return getpass.getuser()
    return ""


def open_browser(link: str, folder: Path) -> None:
    """Open the link by way of a file that only this user can read.

    A program's arguments can be read by all users of the machine, and the link holds the token.
    """
    file = folder / "review.html"
    file.touch(mode=0o600)
    file.write_text(
        '<!DOCTYPE html><meta charset="utf-8"><title>Review</title>'
        f'<meta http-equiv="refresh" content="0; url={link}"><a href="{link}">Review</a>',
        encoding="utf-8",
    )
    # A browser in the terminal returns when it is left, and waits for the server meanwhile.
    Thread(target=webbrowser.open, args=(file.as_uri(),), daemon=True).start()
