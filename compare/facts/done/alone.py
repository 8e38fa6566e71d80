"""Deeds that one alone does in a story, in the many words that outlets use: who walked out of the
talks, who shot the gunman, who scored the winner.

"The union pulled out of the talks" and "the management team left the meeting" disagree
on who walked out, and "shot by a guard" and "turned the gun on himself" on who shot him.  The deeds
are data (``text/deeds.txt``); of a deed of "kinds" two nouns are compared, "a guard" and "police".
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from compare.facts.done.doers import SOLE
from compare.text.answers.causes import asked_of_causes
from compare.text.answers.matters import Form, blocks, forms_of
from compare.text.answers.telling import told_by, words_behind
from compare.text.lexicon import ONE_MORE, by_first, words
from compare.text.statement.participants import direct_object, is_passive, linked
from compare.text.statement.predication import NOUNS, predications

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from spacy.tokens import Span, Token

    from compare.text.statement.record import Predication

KINDS, FIRMS, PEOPLE, NAMES = "kinds", "firms", "people", "names"
SELF = "himself"
# "Turned the gun on himself", "took his own life".
REFLEXIVE = frozenset({"himself", "herself", "own"})
PAIRS = words("couple crew group pair squad team trio wave")
# A plural word for one thing.
ONE_THING = frozenset({"talks"})
# Of how many people it is told that they were rescued: three children, the pilot.
RESCUE = "rescue"


@dataclass(frozen=True, slots=True)
class Deed:
    """A deed by its plain name, by what sort of doer it is told, and what it is done to."""

    name: str
    sort: str
    by: Mapping[str, str]
    of: Mapping[str, str]
    forms: tuple[Form, ...]


@dataclass(frozen=True, eq=False, slots=True)
class Done:
    """A deed that a clause tells: who did it, its kind where it is told by a noun, to what."""

    verb: Token
    deed: Deed
    agent: Token
    kind: str
    patient: Token


@cache
def lone_deeds() -> tuple[Deed, ...]:
    """Every deed, in the order of the file."""
    return tuple(
        Deed(
            name,
            flags[0],
            by_first(*rows_of(said["by"])),
            by_first(*rows_of(said["of"])),
            tuple(sorted(forms_of(said["did"], plus=True), key=lambda form: -len(form.then))),
        )
        for name, flags, said in blocks("deeds.txt", ("by", "of", "did"))
    )


@cache
def done_once() -> frozenset[str]:
    """The names of all deeds that one alone does in a story."""
    return SOLE.union(asked_of_causes(), (deed.name for deed in lone_deeds()))


@cache
def by_verb() -> Mapping[str, tuple[tuple[Deed, Form], ...]]:
    """The forms that begin with each verb."""
    found: dict[str, list[tuple[Deed, Form]]] = {}
    for deed in lone_deeds():
        for form in deed.forms:
            for verb in form.verbs:
                found.setdefault(verb, []).append((deed, form))
    return {verb: tuple(known) for verb, known in found.items()}


def rows_of(lines: list[str]) -> list[str]:
    """The rows between the bars."""
    return [row.strip() for line in lines for row in line.split("|")]


def done_alone(span: Span) -> Iterator[Done]:
    """The deeds of a sentence that one alone can have done, as facts."""
    for found in predications(span):
        if found.negated or found.mood:
            continue
        verb, behind, told = found.verb, words_behind(found.verb), set[str]()
        said = {verb.lemma_.lower(), verb.lower_}
        forms = [known for word in sorted(said) for known in by_verb().get(word, ())]
        for deed, form in sorted(forms, key=lambda known: -len(known[1].then)):
            taken = told_by(form, found, behind)
            if taken is None or deed.name in told:
                continue
            made = done_by(deed, found, taken, behind)
            if made is not None:
                told.add(deed.name)
                yield made


def done_by(deed: Deed, found: Predication, taken: list[Token], behind: list[Token]) -> Done | None:
    """The deed, done by somebody who can be told from others; else None."""
    verb, agent = found.verb, nearest_subject(found)
    patient = found.patient if is_passive(verb) else direct_object(verb)
    if agent is None:
        return None
    if deed.sort == KINDS and any(word.lower_ in REFLEXIVE for word in taken):
        ours = agent.lemma_.lower() in deed.of
        return Done(verb, deed, agent, SELF, agent) if ours else None
    near = [one for one in (patient, *taken, *behind) if one is not None]
    thing = next((one for one in near if one.lemma_.lower() in deed.of), None)
    if deed.of and (thing is None or is_one_of_several(thing)):
        return None
    kind = kind_of(deed, agent)
    if deed.sort == KINDS and not kind:
        return None
    return Done(verb, deed, agent, kind, thing or patient or verb)


def nearest_subject(found: Predication) -> Token | None:
    """Who does it; of "a government Antonov" the parser makes two subjects, and one is meant."""
    subjects = [child for child in found.verb.lefts if child.dep_ == "nsubj"]
    beside = len(subjects) > 1 and subjects[-1].i == subjects[-2].i + 1
    return subjects[-1] if beside and found.agent in subjects else found.agent


def is_one_of_several(thing: Token) -> bool:
    """ "Two bodies", "another body": each may have been found by somebody else."""
    plural = thing.tag_ == "NNS" and thing.lower_ not in ONE_THING
    return plural or any(child.lower_ in ONE_MORE for child in thing.lefts)


def kind_of(deed: Deed, doer: Token) -> str:
    """Which kind does it, by the word that tells it: "union" in "the union's negotiators"."""
    if any(child.dep_ in ("cc", "conj") for child in doer.children) or doer.pos_ not in NOUNS:
        return ""
    doer = of_which(doer)
    own = [child for child in doer.lefts if child.dep_ in ("compound", "poss", "nmod")]
    # "A dog walker" is a walker, and "the union's negotiators" are the union.
    said = (deed.by.get(word, "") for one in (doer, *own) for word in one_and_many(one))
    return next(filter(None, said), "")


def of_which(doer: Token) -> Token:
    """The jets in "a pair of jets"."""
    of = linked(doer, "of") if doer.lemma_.lower() in PAIRS else None
    return doer if of is None else of


def one_and_many(noun: Token) -> tuple[str, str]:
    """A noun as a table has it; of "MiGs" the parser does not know that it is a plural."""
    lemma = noun.lemma_.lower()
    return lemma, lemma.removesuffix("s")
