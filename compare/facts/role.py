"""Who did it to whom: the buyer and the bought, the winner and the beaten.

"Alpha bought Beta" and "Beta bought Alpha" cannot both be true, nor can Beta
have been bought by Alpha and by Gamma.  Only deeds with a direction are asked:
two countries may well accuse each other, and whoever met was met.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.done.alone import done_once
from compare.facts.done.being import is_one, names_of_beings
from compare.facts.done.directed import MUTUAL, directed
from compare.facts.done.reasons import asked_why, reasons
from compare.facts.done.requests import ASK, are_alike, requests
from compare.facts.done.rolevalue import NAME, RoleValue
from compare.facts.done.solely import done_by_one
from compare.facts.kind import Example
from compare.model import (
    EQUAL,
    NO_QUESTION,
    Mention,
    Reason,
    Relation,
    Severity,
    Verdict,
    compatible,
    conflict,
    unrelated,
)
from compare.text.answers.causes import asked_of_causes, soft_kinds
from compare.text.lexicon import words
from compare.text.naming.people import people_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.text.grammar.parse import ParsedArticle

__all__ = ["EXAMPLES", "NAME", "SUMMARY", "ask", "describe", "find", "relate"]

SUMMARY = "who did what to whom"
# What befalls somebody once: whoever was killed by one man was not killed by another.
ONCE = done_once() | words("adopt appoint beat buy kill marry rob shoot stab succeed")


# --- finding -------------------------------------------------------------------------------------


def find(parsed: ParsedArticle) -> Iterator[Mention]:
    """The deeds of one named party to another, as facts or plans, not as possibilities."""
    people = people_of(parsed)
    for sentence in parsed.sentences:
        yield from directed(people, sentence)
        yield from done_by_one(people, sentence)
        yield from requests(people, sentence)
        yield from is_one(people, sentence)
        yield from reasons(people, sentence)


# --- relating ------------------------------------------------------------------------------------


def relate(left: RoleValue, right: RoleValue) -> Relation:
    """The first rung that fits answers."""
    if left.deed != right.deed:
        return unrelated(Reason.OTHER_MOMENT)
    if left.deed == ASK and not are_alike(left.content, right.content):
        return NO_QUESTION
    if left == right:
        return EQUAL
    if left.deed in names_of_beings():
        return relate_beings(left, right)
    same_agent = left.agent.is_same(right.agent)
    same_patient = left.patient.is_same(right.patient)
    if same_agent and same_patient:
        return compatible(Reason.PRECISION)
    if left.thing and right.thing and left.thing != right.thing:
        return unrelated(Reason.OTHER_QUANTITY)
    if left.agent.is_same(right.patient) and left.patient.is_same(right.agent):
        if left.deed == ASK:
            return conflict(Severity.NOTE)
        return compatible(Reason.ALIAS) if left.deed in MUTUAL else conflict()
    rivals = same_patient and left.agent.sort == right.agent.sort
    if rivals and left.deed in ONCE | asked_why() and left.will == right.will:
        soft = left.deed in asked_why() or any(
            (one.deed, word) in soft_kinds() for one in (left, right) for word in one.agent.words
        )
        return conflict(Severity.NOTE) if soft else conflict()
    return unrelated(Reason.OTHER_MOMENT)


def relate_beings(left: RoleValue, right: RoleValue) -> Relation:
    """A brother or a cousin of one; one may have two trades, and kin of whom is not always told."""
    ours, theirs = set(left.thing.split()), set(right.thing.split())
    if not left.patient.is_same(right.patient) or left.agent == right.agent:
        return unrelated(Reason.OTHER_PERSON)
    if ours and theirs and not (ours <= theirs or theirs <= ours):
        return unrelated(Reason.OTHER_PERSON)
    return conflict(Severity.WARNING if ours and theirs else Severity.NOTE)


# --- in words ------------------------------------------------------------------------------------


def questions_of_one_answer() -> frozenset[str]:
    """What is answered by a noun: what killed him, of what trade he is, why he left."""
    return asked_of_causes() | names_of_beings() | asked_why()


def describe(value: RoleValue) -> str:
    """ "Alpha: buy Beta"; "heart attack"."""
    if value.deed in questions_of_one_answer():
        return value.agent.name
    told = f"{value.agent.name} → {value.deed}"
    return f"{told} → {value.patient.name}" if value.patient.name else told


def ask(mention: Mention) -> str:
    """ "who: buy Beta"; "what killed: Nora Page"."""
    value: RoleValue = mention.value  # type: ignore[assignment]
    if value.deed in questions_of_one_answer():
        return f"{value.deed}: {value.patient.name}" if value.patient.name else value.deed
    if not value.patient.name:
        return f"who: {value.deed}"
    first, second = sorted((value.agent.name, value.patient.name))
    return f"{value.deed}: {first}, {second}"


EXAMPLES = (
    Example(
        left="Unilever bought Danone on Monday.",
        right="Danone bought Unilever on Monday.",
        left_value="Unilever bought Danone",
        right_value="Danone bought Unilever",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left="Sweden beat Denmark 2-1 in the final.",
        right="Sweden were beaten by Denmark in the final.",
        left_value="Sweden beat Denmark",
        right_value="Sweden were beaten by Denmark",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left="Maria Lund was shot by Peter Falk outside the court.",
        right="Maria Lund was shot by Oskar Brandt outside the court.",
        left_value="Maria Lund was shot by Peter Falk",
        right_value="Maria Lund was shot by Oskar Brandt",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left="Microsoft acquired Nokia in 2013.",
        right="Nokia was bought by Microsoft.",
        left_value="Microsoft acquired Nokia",
        right_value="Nokia was bought by Microsoft",
        verdict=Verdict.EQUAL,
    ),
    Example(
        left="Anna Lindqvist married Carl Ström in May.",
        right="Carl Ström married Anna Lindqvist in May.",
        left_value="Anna Lindqvist married Carl Ström",
        right_value="Carl Ström married Anna Lindqvist",
        verdict=Verdict.EQUAL,
    ),
    Example(
        left="Brazil beat Chile in the quarter-final.",
        right="Brazil beat Peru in the semi-final.",
        left_value="Brazil beat Chile",
        right_value="Brazil beat Peru",
        verdict=Verdict.UNRELATED,
        reason=Reason.OTHER_MOMENT,
    ),
    Example(
        left="Ericsson sued Samsung over patents.",
        right="Apple sued Samsung over patents.",
        left_value="Ericsson sued Samsung",
        right_value="Apple sued Samsung",
        verdict=Verdict.UNRELATED,
        reason=Reason.OTHER_MOMENT,
    ),
)
