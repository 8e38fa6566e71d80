"""Where the articles of a report lie: below the report's folder or the working folder.

A report may come from a stranger, and must not lay any other file of this machine on the desk:
no absolute path, no ``..``, and no link that leads out.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from compare.review.case import Absence


@dataclass(frozen=True, slots=True)
class Located:
    """A file, and what is meant of it: of ``mails.mbox#3`` it is ``#3``, mostly nothing."""

    file: Path
    inside: str = ""


def roots_of(report: Path) -> tuple[Path, ...]:
    """The folders that the paths of a report may start from, the likelier first."""
    return tuple(dict.fromkeys((Path.cwd(), report.absolute().parent)))


def located(path: str, roots: Sequence[Path]) -> Located | Absence:
    """The file of an article, or why there is none."""
    name, sign, rest = path.partition("#")
    if leads_out(Path(path)) or leads_out(Path(name)):
        return Absence.OUTSIDE
    named = [
        Located(root / file, inside)
        for root in roots
        for file, inside in ((path, ""), (name, sign + rest))
    ]
    found = [one for one in named if os.path.isfile(one.file)]
    inner = (one for one in found if any(is_below(one.file, root) for root in roots))
    return next(inner, Absence.OUTSIDE if found else Absence.GONE)


def leads_out(path: Path) -> bool:
    """Whether a path by itself starts or goes elsewhere."""
    return bool(path.anchor) or ".." in path.parts


def is_below(file: Path, root: Path) -> bool:
    """Whether a file lies in a folder, after all links."""
    return Path(os.path.realpath(file)).is_relative_to(os.path.realpath(root))
