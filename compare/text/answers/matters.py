"""Questions of news that have a yes and a no, in the many words that outlets use for either.

"The siren was never used" and "a klaxon wailed for a minute" answer one question, though no word
of the one is in the other.  The questions are data: ``matters.txt``, which tells how it is read,
and the files beside it for parts of the news.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from compare.text.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

WHO, WHOM, THING, BOTH, NOTHING = "who", "whom", "thing", "both", "nothing"
SOME, OWNED = "some", "owned"
PASSING, PEOPLE, LASTING, SINGLE, LOOSE, ALL = (
    "passing",
    "people",
    "lasting",
    "single",
    "loose",
    "whole",
)
FILES = (
    "matters.txt",
    "matters_people.txt",
    "matters_crime.txt",
    "matters_public.txt",
    "matters_stage.txt",
)
ANY = "*"
PASSIVE, BARE, BEFORE = "was", "-", "<"
NEGATIVE = words("no not nor nobody none nothing without")


@dataclass(frozen=True, slots=True)
class Form:
    """One way to answer: a verb, and the words that follow it in order.

    ``verbs`` is empty for any verb, ``led`` are words before it.  ``bare`` is of a verb that acts
    on nothing, ``affirmed`` what tells nothing when it is denied, ``standing`` what is so already
    when it is told as to come, ``ahead`` what tells what is to come; ``denies`` where one of the
    words is a "no", ``to_whom`` where it is told of whoever it is done to.
    """

    passive: bool
    verbs: frozenset[str]
    then: tuple[frozenset[str], ...]
    plus: bool
    led: frozenset[str] = frozenset()
    bare: bool = False
    affirmed: bool = False
    standing: bool = False
    ahead: bool = False
    denies: bool = False
    to_whom: bool = False


@dataclass(frozen=True, slots=True)
class Matter:
    """A question, of whom or what it is asked and its forms.

    ``passing`` where the answer may be another one the next day, ``people`` where only persons are
    asked, ``lasting`` where what was so for two days is no answer, ``single`` where it is not
    asked of several things, ``loose`` where both answers may be true in a way: a note,
    ``whole`` where it is not told of two of those asked about, ``owned`` where it is asked of what
    something by a name has.

    ``nouns`` lead from each noun that it may be asked of to all that are the same.
    """

    name: str
    about: str
    passing: bool
    people: bool
    lasting: bool
    single: bool
    loose: bool
    whole: bool
    owned: bool
    nouns: Mapping[str, frozenset[str]]
    forms: tuple[Form, ...]


@cache
def matters() -> tuple[Matter, ...]:
    """Every question, in the order of the files."""
    leads = ("of", "yes", "no")
    return tuple(matter_of(*block) for file in FILES for block in blocks(file, leads))


@cache
def loose_matters() -> frozenset[str]:
    """The names of the questions of which a yes and a no may both be true in a way."""
    return frozenset(matter.name for matter in matters() if matter.loose)


def blocks(
    file: str, leads: tuple[str, ...]
) -> Iterator[tuple[str, list[str], dict[str, list[str]]]]:
    """The blocks of a file of questions: the name, its flags, and the lines by their lead."""
    text = files(__package__).joinpath(file).read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    for block in "\n".join(lines).strip().split("\n\n"):
        first, *rest = block.strip().splitlines()
        name, _, flags = first.partition(": ")
        said: dict[str, list[str]] = {lead: [] for lead in leads}
        for line in rest:
            lead, _, told = line.partition(" ")
            said[lead].append(told.strip())
        yield name, flags.split(", "), said


@cache
def forms_by_verb() -> Mapping[str, tuple[tuple[Matter, Form], ...]]:
    """The forms that begin with each verb; those of any verb under ``ANY``."""
    found: dict[str, list[tuple[Matter, Form]]] = {}
    for matter in matters():
        for form in matter.forms:
            for verb in form.verbs or {ANY}:
                found.setdefault(verb, []).append((matter, form))
    return {verb: tuple(known) for verb, known in found.items()}


def matter_of(name: str, flags: list[str], said: dict[str, list[str]]) -> Matter:
    """A question by its block."""
    rows = [words(row) for line in said["of"] for row in line.split(" | ")]
    nouns = {noun: named([row for row in rows if noun in row]) for noun in named(rows)}
    forms = [form for lead in ("yes", "no") for form in forms_of(said[lead], plus=lead == "yes")]
    # "Found no trace of it" is told by more words than "found it", and is read first.
    forms.sort(key=lambda form: (not form.denies, -len(form.then)))
    return Matter(
        name,
        flags[0],
        passing=PASSING in flags,
        people=PEOPLE in flags,
        lasting=LASTING in flags,
        single=SINGLE in flags,
        loose=LOOSE in flags,
        whole=ALL in flags,
        owned=OWNED in flags,
        nouns=nouns,
        forms=tuple(forms),
    )


def named(rows: list[frozenset[str]]) -> frozenset[str]:
    """Every noun of some rows."""
    return frozenset[str]().union(*rows)


def forms_of(lines: list[str], *, plus: bool) -> Iterator[Form]:
    """The forms of one answer."""
    for line in lines:
        for written in filter(None, (one.strip() for one in line.split(";"))):
            yield form_of(written, plus=plus)


def form_of(written: str, *, plus: bool) -> Form:
    """A form as it is written: "hold/keep job/post~", "was sacked!"."""
    first, *rest = written.rstrip("!~>@").split()
    passive = first == PASSIVE
    if passive:
        first, *rest = rest
    if any(PASSIVE in word.split("/") for word in (first, *rest)):
        raise ValueError(f'"{written}": "was" stands alone, before the verb; write two forms')
    led = frozenset(word.removeprefix(BEFORE) for word in rest if word.startswith(BEFORE))
    then = tuple(
        frozenset(word.split("/")) for word in rest if word != BARE and not word.startswith(BEFORE)
    )
    return Form(
        passive=passive,
        verbs=frozenset() if first == ANY else frozenset(first.split("/")),
        then=then,
        plus=plus,
        led=led,
        bare=BARE in rest,
        affirmed="!" in written,
        standing="~" in written,
        ahead=">" in written,
        to_whom="@" in written,
        denies=any(not known.isdisjoint(NEGATIVE) for known in then),
    )
