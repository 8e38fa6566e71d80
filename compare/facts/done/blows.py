"""Deeds that two outlets may tell the other way round: who struck whom, what ran into what, who
lent to whom.

"A fan punched Luca Conti" and "Conti hit one of the fans" cannot both be the one blow, nor
can a train have hit the truck that drove into its side.  One of two parties may be told by a noun.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from compare.text.lexicon import ONE_MORE, words
from compare.text.statement.participants import direct_object, is_passive, led_to, linked
from compare.text.statement.predication import predications
from compare.text.vehicles import SORT_OF

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

STRIKE, RUN_INTO, LEND = "strike", "run into", "lend"
TURNED = frozenset({STRIKE, RUN_INTO, LEND})
STRIKING = words("assault attack headbutt hit kick punch shove slap strike")
RAMMING = words("hit ram strike")
DRIVING = words("crash drive plough plow run slam smash")
LENDING = words("lend loan")
GIVING = words("advance extend give grant make")
LOAN = "loan"
# "Into the side of the train".
SIDES = words("back flank front rear side tail")
# A train may be told by a part of it.
VEHICLES = SORT_OF | {"carriage": "train"}
# "Another car", "the second bus", "an oncoming lorry": one of several of the sort.
OTHERS = ONE_MORE | words("first next oncoming")


class Blow(NamedTuple):
    """A deed by its plain name, who does it and to whom, as a fact."""

    verb: Token
    deed: str
    agent: Token
    patient: Token


def blows(span: Span) -> Iterator[Blow]:
    """The deeds of a sentence that another outlet may turn about."""
    for found in predications(span):
        if found.negated or found.mood or found.agent is None:
            continue
        verb, agent, lemma = found.verb, found.agent, found.verb.lemma_.lower()
        struck = found.patient if is_passive(verb) else direct_object(verb)
        if lemma in RAMMING and struck is not None and are_vehicles(agent, struck):
            yield Blow(verb, RUN_INTO, agent, struck)
        elif lemma in STRIKING and struck is not None and not vehicle(agent):
            yield Blow(verb, STRIKE, agent, struck)
        elif lemma in DRIVING and (hit := side_of(linked(verb, "into"))) is not None:
            if are_vehicles(agent, hit):
                yield Blow(verb, RUN_INTO, agent, hit)
        else:
            yield from loans(verb, agent)


def loans(verb: Token, agent: Token) -> Iterator[Blow]:
    """ "Lent him money", "borrowed money from the bank", "made the bank a loan"."""
    lemma, thing = verb.lemma_.lower(), direct_object(verb)
    given = thing is not None and thing.lemma_.lower() == LOAN
    if lemma in LENDING or (lemma in GIVING and given):
        to = receiver(verb, thing)
        if to is not None:
            yield Blow(verb, LEND, agent, to)
    elif lemma == "borrow":
        lender = linked(verb, "from") or (linked(thing, "from") if thing is not None else None)
        if lender is not None:
            yield Blow(verb, LEND, lender, agent)


def receiver(verb: Token, thing: Token | None) -> Token | None:
    """Who is lent to: "lent him money", "lent money to him", "a loan to him"."""
    for child in verb.children:
        if child.dep_ == "dative":
            return led_to(child) or child
    to = linked(verb, "to")
    return to if to is not None or thing is None else linked(thing, "to")


def side_of(hit: Token | None) -> Token | None:
    """The train of "the side of the train"."""
    if hit is None or hit.lemma_.lower() not in SIDES:
        return hit
    return linked(hit, "of") or hit


def are_vehicles(one: Token, other: Token) -> bool:
    """Whether both are vehicles, of two kinds."""
    left, right = vehicle(one), vehicle(other)
    return bool(left and right) and left != right


def vehicle(token: Token) -> str:
    """The kind of a single vehicle; empty for anything else, and for one of several."""
    told = token.lemma_.lower() != "carriage" and any(one.lower_ in OTHERS for one in token.lefts)
    if token.tag_ != "NN" or told:
        return ""
    return VEHICLES.get(token.lemma_.lower(), "")
