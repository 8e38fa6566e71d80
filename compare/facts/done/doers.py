"""Deeds that one alone does in a story: who raised the alarm, who overpowered the gunman, from
whom a player was bought.

"His wife called 911" and "it was the climber's brother who raised the alarm" disagree on the doer,
and so do "Ann Lee tackled the gunman" and "the gunman was tackled by Bo Lind".  Several may call
the police about a fire, so of those who call only kin are compared.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from compare.text.happening.things import BODIES
from compare.text.lexicon import by_first, words
from compare.text.statement.participants import direct_object, linked
from compare.text.statement.predication import predications

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

ALARM, OVERPOWER, RELEASE = "raise the alarm", "overpower the attacker", "let go"
FIND = "find the body"
SOLE = frozenset({ALARM, FIND, OVERPOWER, RELEASE})
CALLING = words("alert call contact dial notify phone ring telephone")
RESCUERS = words(
    "ambulance authority brigade coastguard cop deputy dispatcher operator police policeman ranger "
    "rescuer service sheriff"
)
EMERGENCY = frozenset({"911", "999", "112", "000"})
SERVICES = words("emergency rescue")
RAISING = words("raise sound")
REPORTING = frozenset({"report"})
GONE = words("missing overdue")
OVERPOWERING = words("disarm overpower restrain subdue tackle")
ATTACKERS = words("assailant attacker gunman hijacker knifeman robber shooter suspect")
FINDING = words("discover find")
SIGNING = words("acquire buy hire lure poach recruit sign")
JOINING = words("join sign")
# Those of whom a man has one, or who are told from one another: a brother is no wife.
CLOSE = by_first(
    "wife", "husband", "brother", "sister", "mother mom mum", "father dad", "son", "daughter",
    "grandmother", "grandfather",
)  # fmt: skip


class Doing(NamedTuple):
    """A deed by its plain name, who does it, and what it is done to; ``kin`` where only they count.

    ``to`` is where it leads: the club that a player joins.
    """

    verb: Token
    deed: str
    agent: Token
    patient: Token
    kin: bool = False
    to: Token | None = None


def doings(span: Span) -> Iterator[Doing]:
    """The deeds of a sentence that one alone can have done, as facts."""
    for found in predications(span):
        if found.negated or found.mood:
            continue
        agent, patient = found.agent, found.patient
        yield from alarms(found.verb, agent, patient)
        if agent is not None and patient is not None and is_finding(found.verb, patient):
            yield Doing(found.verb, FIND, agent, patient)
        yield from transfers(found.verb, agent, patient)
        lemma = found.verb.lemma_.lower()
        overpowered = patient is not None and patient.lemma_.lower() in ATTACKERS
        if lemma in OVERPOWERING and agent is not None and patient is not None and overpowered:
            yield Doing(found.verb, OVERPOWER, agent, patient)


def alarms(verb: Token, agent: Token | None, patient: Token | None) -> Iterator[Doing]:
    """ "Raised the alarm", "called 911", "reported him missing"."""
    lemma = verb.lemma_.lower()
    if agent is None or patient is None:
        return
    if lemma in RAISING and patient.lemma_.lower() == "alarm":
        yield Doing(verb, ALARM, agent, patient)
    elif lemma in CALLING and is_for_help(patient):
        yield Doing(verb, ALARM, agent, patient, kin=True)
    elif lemma in REPORTING and any(child.lower_ in GONE for child in verb.subtree):
        yield Doing(verb, ALARM, agent, patient)


def is_for_help(called: Token) -> bool:
    """ "911", "the police", "the emergency number"."""
    if called.lower_ in EMERGENCY or called.lemma_.lower() in RESCUERS:
        return True
    return called.lower_ == "number" and any(one.lower_ in SERVICES for one in called.lefts)


def is_finding(verb: Token, thing: Token) -> bool:
    """ "Found the body", "her remains were discovered": of one victim, whom the story knows."""
    if verb.lemma_.lower() not in FINDING or thing.lower_ not in BODIES:
        return False
    return any(child.dep_ == "poss" or child.lower_ == "the" for child in thing.lefts)


def transfers(verb: Token, agent: Token | None, patient: Token | None) -> Iterator[Doing]:
    """ "Rovers bought Lind from Holm", "Lind joined from Holm": Holm let him go."""
    former = linked(verb, "from")
    thing = direct_object(verb)
    if former is None and thing is not None:
        former = linked(thing, "from")
    if former is None or former.pos_ != "PROPN":
        return
    lemma = verb.lemma_.lower()
    if lemma in SIGNING and thing is not None:
        yield Doing(verb, RELEASE, former, thing, to=agent)
    elif lemma in SIGNING and agent is None and patient is not None:
        yield Doing(verb, RELEASE, former, patient)
    elif lemma in JOINING and agent is not None:
        yield Doing(verb, RELEASE, former, agent, to=thing)


def close(token: Token) -> str:
    """Which of somebody's kin is meant: "his wife", "the climber's brother"."""
    kin = CLOSE.get(token.lemma_.lower(), "")
    return kin if kin and any(child.dep_ == "poss" for child in token.lefts) else ""
