"""What an output format is: a name, a file suffix, and a function from a report to text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from compare.model import Report


@dataclass(frozen=True, slots=True)
class RenderOptions:
    """What a reader may ask of any format; ``width`` counts terminal columns (None: the default).

    ``lines`` asks the table for one line a finding, for a log or an editor.

    A format that has no use for an option ignores it.
    """

    show_reconciled: bool = False
    width: int | None = None
    lines: bool = False


@dataclass(frozen=True, slots=True)
class Renderer:
    """One output format; ``suffix`` is the ending of its files, with the dot."""

    name: str
    suffix: str
    render: Callable[[Report, RenderOptions], str]
