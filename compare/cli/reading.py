"""What a command reads: its PATH arguments, and the options that say how they are read."""

from __future__ import annotations

import os

import click

from compare.read.documents import ADDRESS
from compare.read.formats import FORMATS


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

READING = (
    click.option(
        "--format-in",
        type=click.Choice(sorted({reader.NAME for reader in FORMATS})),
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
    click.option(
        "--max-bytes",
        type=click.IntRange(1),
        metavar="N",
        help="Leave out larger documents, packed or unpacked.  [default: 20,000,000]",
    ),
    click.option(
        "--max-nesting",
        type=click.IntRange(1),
        metavar="N",
        help="Leave out what is nested deeper.  [default: 2,000]",
    ),
    click.option(
        "--max-seconds",
        type=click.IntRange(1),
        metavar="N",
        help="Give up reading a document after so long.  [default: 30]",
    ),
    click.option(
        "--max-memory",
        type=click.IntRange(1),
        metavar="N",
        help="Give up on a document that takes more bytes of memory.  [default: 1 GiB]",
    ),
)
