"""``compare-sources explain``: what a rule flags and what it leaves alone, by its examples."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import click

from compare.cli.arguments import unknown
from compare.cli.ending import ExitCode
from compare.cli.output import put
from compare.model import Verdict

if TYPE_CHECKING:
    from compare.facts.kind import Example, Kind

WIDTH = 88


@click.command()
@click.argument("rule", required=False)
def explain(rule: str | None) -> int:
    """Say what a RULE flags and what it does not, with examples.

    Without RULE, every rule in a line.
    """
    from compare.facts import KINDS

    if rule is None:
        put(overview(KINDS))
        return ExitCode.CLEAN
    named = {kind.NAME: kind for kind in KINDS}
    if rule not in named:
        raise unknown(rule, named)
    put(explanation(named[rule]))
    return ExitCode.CLEAN


def overview(kinds: Iterable[Kind]) -> str:
    """Every rule in a line."""
    return "".join(f"{kind.NAME:10}  {kind.SUMMARY}\n" for kind in kinds)


def explanation(kind: Kind) -> str:
    """One rule: its summary, what it flags, and the look-alikes it leaves alone."""
    flagged, quiet = sorted_out(kind)
    lines = [
        *textwrap.wrap(f"{kind.NAME}: {kind.SUMMARY}", WIDTH),
        *section("Flagged", flagged),
        *section("Not flagged", quiet),
    ]
    return "\n".join(lines) + "\n"


def sorted_out(kind: Kind) -> tuple[list[Example], list[Example]]:
    """A rule's examples: what it flags, and what it leaves alone."""
    flagged = [example for example in kind.EXAMPLES if example.verdict is Verdict.CONFLICT]
    quiet = [example for example in kind.EXAMPLES if example.verdict is not Verdict.CONFLICT]
    return flagged, quiet


def section(title: str, examples: Iterable[Example]) -> Iterator[str]:
    """Examples under a title."""
    yield from ("", title)
    for example in examples:
        yield ""
        yield f"  {example.left}"
        yield f"  {example.right}"
        yield f"      {outcome(example)}"


def outcome(example: Example) -> str:
    """How the two stand: ``about 50 / 48: compatible (precision)``."""
    reason = f" ({example.reason})" if example.reason else ""
    return f"{example.left_value} / {example.right_value}: {example.verdict.value}{reason}"
