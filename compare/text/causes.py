"""What did it, where a story has one answer of a sort: what somebody died of, what began the fire.

The questions are data (``causes.txt``, which tells how it is read); two answers of two kinds are
"pneumonia" and "a heart attack", while "heart failure" and "cardiac arrest" are of one.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

WHO, THING = "who", "thing"


@dataclass(frozen=True, slots=True)
class Cause:
    """A question, whom or what it is asked of, and the answers by their last words.

    ``kinds`` lead from the words of an answer to its kind, ``told`` from a verb or noun to the
    prepositions that lead to one; ``does`` are verbs of which the answer is the subject; ``once``
    where it befalls nobody again, and ``soft`` are the kinds that may be true beside another.
    """

    name: str
    of: str
    once: bool
    soft: frozenset[str]
    things: frozenset[str]
    kinds: Mapping[tuple[str, ...], str]
    told: Mapping[str, frozenset[str]]
    does: frozenset[str]


@cache
def causes() -> tuple[Cause, ...]:
    """Every question, in the order of the file."""
    text = files(__package__).joinpath("causes.txt").read_text(encoding="utf-8")
    blocks = (block.strip() for block in text.split("\n\n"))
    return tuple(cause_of(block) for block in blocks if block and not block.startswith("#"))


def cause_of(block: str) -> Cause:
    """The question that a block of the file tells."""
    head, *lines = block.splitlines()
    name, _, flags = head.partition(":")
    of, *more = map(str.strip, flags.split(","))
    rows: dict[str, list[str]] = {"thing": [], "kind": [], "soft": [], "told": [], "does": []}
    for line in lines:
        key, _, said = line.partition(" ")
        rows[key].append(said.strip())
    kinds = {
        tuple(words.split()): row.partition(";")[0]
        for row in (*rows["kind"], *rows["soft"])
        for words in map(str.strip, row.split(";"))
    }
    told: dict[str, set[str]] = {}
    for form in (form.strip() for row in rows["told"] for form in row.split(";")):
        verb, *_, preposition = form.split()
        told.setdefault(verb, set()).add(preposition)
    return Cause(
        name=name,
        of=of,
        once="once" in more,
        soft=frozenset(
            row.partition(";")[0]
            for row in rows["soft"] + (rows["kind"] if "loose" in more else [])
        ),
        things=frozenset(word for row in rows["thing"] for word in row.split()),
        kinds=kinds,
        told={verb: frozenset(led) for verb, led in told.items()},
        does=frozenset(verb.strip() for row in rows["does"] for verb in row.split(";")),
    )


@cache
def asked_of_causes() -> frozenset[str]:
    """The names of all questions."""
    return frozenset(cause.name for cause in causes())


@cache
def asked_once() -> frozenset[str]:
    """The names of what befalls one once, whenever it is told: what killed somebody."""
    return frozenset(cause.name for cause in causes() if cause.once)


@cache
def soft_kinds() -> frozenset[tuple[str, str]]:
    """The questions and the kinds of answers that may be true beside another."""
    return frozenset((cause.name, kind) for cause in causes() for kind in cause.soft)
