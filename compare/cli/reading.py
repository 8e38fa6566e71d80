"""What a command reads: its PATH arguments, and the options that say how they are read."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any, TypeVar

import click

from compare.read.documents import ADDRESS
from compare.read.formats import NAMES

Command = TypeVar("Command", bound=Callable[..., Any])


class Input(click.Path):
    """A file, a folder, ``-`` for standard input, or an address."""

    def convert(
        self,
        value: str | os.PathLike[str],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> str | bytes | os.PathLike[str]:
        """The path as it was given; it exists."""
        if isinstance(value, str) and ADDRESS.match(value):
            return value
        return super().convert(value, param, ctx)


# A file that is there but cannot be read is listed as skipped.
INPUT = Input(exists=True, readable=False, allow_dash=True)


def limit(name: str, about: str, default: str) -> Callable[[Command], Command]:
    """An option for one of the limits of a document."""
    return click.option(
        name, type=click.IntRange(1), metavar="N", help=f"{about}  [default: {default}]"
    )


READING = (
    click.option(
        "--format-in",
        type=click.Choice(NAMES),
        help="Read every PATH as this format, whatever it looks like.",
    ),
    click.option(
        "--language",
        metavar="CODE",
        help="Read articles in this language, and leave out others; needs --parser.  [default: en]",
    ),
    click.option(
        "--parser", metavar="MODEL", help="The spaCy model that reads the articles' language."
    ),
    click.option(
        "--allow-url", is_flag=True, default=None, help="Let a PATH be a public web address."
    ),
    limit("--max-bytes", "Leave out larger documents, packed or unpacked.", "20,000,000"),
    limit("--max-nesting", "Leave out what is nested deeper.", "2,000"),
    limit("--max-sentence", "Hand the models what is longer in pieces.", "2,000"),
    limit("--max-seconds", "Give up reading a document after so long.", "30"),
    limit("--max-memory", "Give up on a document that takes more bytes of memory.", "1 GiB"),
)
