"""Where a command's words go: the result to stdout or a file, everything else to stderr.

Results are UTF-8 whatever the locale.  A file appears whole or not at all.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

import click

from compare.errors import UsageError

STDOUT = "-"


def complain(message: str) -> None:
    """One line on stderr; whatever the message quotes, it stays one line."""
    click.echo(f"compare-sources: {' '.join(message.split())}", err=True)


def tell(message: str, *, quiet: bool) -> None:
    """One line on stderr, unless nobody wants it."""
    if not quiet:
        complain(message)


def deliver(text: str, output: str) -> None:
    """Put a result where ``--output`` says."""
    if output == STDOUT:
        put(text)
    else:
        write(text, Path(output))


def put(text: str) -> None:
    """Print a result; a reader that has seen enough (``| head``) is no error."""
    try:
        sys.stdout.buffer.write(encoded(text))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        silence_stdout()
    except OSError as error:
        silence_stdout()
        raise UsageError(f"stdout: cannot be written: {error.strerror}") from error


def write(text: str, file: Path) -> None:
    """Write a file through a temporary one beside it; a device or a pipe is written to directly."""
    target = Path(os.path.realpath(file))
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.exists() and not target.is_file():
            target.write_bytes(encoded(text))
        else:
            replace(target, encoded(text))
    except OSError as error:
        raise UsageError(f"{file}: cannot be written: {error.strerror}") from error


def add(text: str, file: Path) -> None:
    """Add to a file that others write to as well."""
    try:
        with file.open("ab") as stream:
            stream.write(encoded(text))
    except OSError as error:
        raise UsageError(f"{file}: cannot be written: {error.strerror}") from error


def replace(target: Path, content: bytes) -> None:
    """Put ``content`` in the place of ``target`` in one step."""
    draft = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        with draft.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)


def encoded(text: str) -> bytes:
    """UTF-8; what has none (half of a surrogate pair) is spelled ``\\ud800``."""
    return text.encode("utf-8", "backslashreplace")


def silence_stdout() -> None:
    """Keep Python from complaining, at its end, that stdout is gone."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
