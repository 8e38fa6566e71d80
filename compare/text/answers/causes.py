"""What did it, where a story has one answer of a sort: what somebody died of, what began the fire.

The questions are data (``causes.txt``, which tells how it is read); two answers of two kinds are
"pneumonia" and "a heart attack", while "heart failure" and "cardiac arrest" are of one.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from compare.text.answers.matters import Form, blocks, forms_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ONCE, LOOSE = "once", "loose"
LEADS = ("like", "thing", "kind", "soft", "told", "does", "hits", "deed")
# What a question may share with the one before it.
SHARED = ("thing", "told", "does")


@dataclass(frozen=True, slots=True)
class Cause:
    """A question, and whom or what (``things``) it is asked of; of a person if that is empty.

    ``kinds`` lead from the words of an answer to its kind, ``told`` are the verbs and the
    prepositions that lead to one; of the verbs in ``does`` the answer is the doer, and of those in
    ``hits`` it is what the deed is done to.  ``deeds`` are forms that are an answer by themselves,
    each with its kind.  ``once`` where it befalls nobody again; ``soft`` are the kinds that may be
    true beside another.
    """

    name: str
    things: frozenset[str]
    kinds: Mapping[tuple[str, ...], str]
    soft: frozenset[str]
    told: frozenset[tuple[str, ...]]
    does: frozenset[str]
    hits: frozenset[str]
    deeds: tuple[tuple[Form, str], ...]
    once: bool


@cache
def causes() -> tuple[Cause, ...]:
    """Every question, in the order of the file."""
    known: dict[str, dict[str, list[str]]] = {}
    found = []
    for name, flags, said in blocks("causes.txt", LEADS):
        for like in said["like"]:
            said |= {lead: known[like][lead] for lead in SHARED}
        known[name] = said
        found.append(cause_of(name, flags, said))
    return tuple(found)


def cause_of(name: str, flags: list[str], said: Mapping[str, list[str]]) -> Cause:
    """A question by its block."""
    rows = [list(parts(row)) for row in (*said["kind"], *said["soft"])]
    soft = rows if LOOSE in flags else rows[len(said["kind"]) :]
    return Cause(
        name,
        things=frozenset(word for row in said["thing"] for word in row.split()),
        kinds={tuple(word.split()): row[0] for row in rows for word in row},
        soft=frozenset(row[0] for row in soft),
        told=frozenset(tuple(form.split()) for row in said["told"] for form in parts(row)),
        does=frozenset(verb for row in said["does"] for verb in parts(row)),
        hits=frozenset(verb for row in said["hits"] for verb in parts(row)),
        deeds=tuple(deeds_of(said["deed"])),
        once=ONCE in flags,
    )


def deeds_of(rows: list[str]) -> Iterator[tuple[Form, str]]:
    """ "drowning: drown; was drowned"."""
    for row in rows:
        kind, _, forms = row.partition(": ")
        yield from ((form, kind) for form in forms_of([forms], plus=True))


def parts(row: str) -> Iterator[str]:
    """What semicolons part."""
    yield from map(str.strip, row.split(";"))


@cache
def deeds_by_verb() -> Mapping[str, tuple[tuple[Cause, Form, str], ...]]:
    """The deeds that are answers, with their questions and kinds, by the verb."""
    found: dict[str, list[tuple[Cause, Form, str]]] = {}
    for cause in causes():
        for form, kind in cause.deeds:
            for verb in form.verbs:
                found.setdefault(verb, []).append((cause, form, kind))
    return {verb: tuple(known) for verb, known in found.items()}


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
