"""Which edition of this code and of the packages that it works with is at work here.

What was made with one edition is made again when a line of the code that makes it changes, or
the version of a package: nobody has to remember to raise a number.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from importlib.resources.abc import Traversable

COUNTED = (".py", ".tsv", ".json", ".txt")


@cache
def made_of(parts: Sequence[str], packages: Sequence[str]) -> str:
    """A short text that is the same for the same files of these parts and the same packages."""
    return f"{code_in(parts)} {','.join(f'{name}={installed(name)}' for name in packages)}"


@cache
def code_in(parts: Sequence[str]) -> str:
    """A hash of all files of these parts that count; the part "" is the whole program."""
    total = hashlib.sha256()
    for part in parts:
        for file in contents(files("compare") / part):
            total.update(hashlib.sha256(file.read_bytes()).digest())
    return total.hexdigest()


def contents(place: Traversable) -> Iterator[Traversable]:
    """The files that count in a folder, in order; of a file, itself."""
    if place.is_file():
        if place.name.endswith(COUNTED):
            yield place
        return
    for inner in sorted(place.iterdir(), key=lambda one: one.name):
        yield from contents(inner)


def installed(name: str) -> str:
    """The installed version of a distribution; nothing where there is none."""
    try:
        return version(name)
    except (PackageNotFoundError, ValueError):
        return ""
