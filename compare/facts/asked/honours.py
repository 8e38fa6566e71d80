"""How often somebody was honoured: "nominated twice for an Emmy", "a three-time Emmy nominee".

A verb and the noun of whoever it was done to tell one number, of one prize: the Olympic titles of
a champion are no titles of the world.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.counted.governing import subject_of
from compare.text.lexicon import words

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

HONOURED = "times "
HOLDERS = {"nominee": "nominated", "winner": "won", "champion": "won"}
DEEDS = {"nominate": "nominated", "shortlist": "shortlisted", "win": "won"}
TIMES = frozenset({"time", "times"})
MORE = words("again more other")
# "The Booker Prize", "an Emmy award": the name says which.
PRIZES = words("award cup prize title trophy")


def is_honour(asks: str) -> bool:
    """Whether a question is how often somebody was honoured."""
    return asks.startswith(HONOURED)


def honours(number: Span) -> str:
    """ "Times nominated: emmy"; empty where no prize is named, or it counts something else."""
    deed, prize = "", None
    if (holder := holder_of(number)) is not None:
        deed, prize = HOLDERS[holder.lemma_.lower()], holder
    elif (verb := deed_of(number)) is not None:
        deed, prize = DEEDS[verb.lemma_.lower()], object_of(verb)
    named = name_of(prize) if prize is not None else ""
    return f"{HONOURED}{deed}: {named}" if named else ""


def holder_of(number: Span) -> Token | None:
    """The nominee of "a three-time Emmy nominee" and of "three times an Emmy nominee"."""
    times = number.root.head
    if number.root.dep_ != "nummod" or times.lower_ not in TIMES or times.i < number.start:
        return None
    near = [times.head, *(child for child in times.children if child.dep_ == "appos")]
    return next((one for one in near if one.i > times.i and one.lemma_.lower() in HOLDERS), None)


def deed_of(number: Span) -> Token | None:
    """ "Nominated twice", "has won it three times"; not "won three more times"."""
    token = number.root
    if token.lower_ != "twice":
        token = token.head
        if number.root.dep_ != "nummod" or token.lower_ not in TIMES:
            return None
    told = (*token.children, *token.doc[token.i + 1 : token.i + 2])
    if any(one.lower_ in MORE for one in told) or token.head.lemma_.lower() not in DEEDS:
        return None
    return token.head


def object_of(verb: Token) -> Token | None:
    """What somebody won, or was nominated for."""
    for child in verb.children:
        if child.dep_ == "dobj":
            return child
        if child.dep_ == "prep" and child.lower_ == "for":
            return next((one for one in child.children if one.dep_ == "pobj"), None)
    return None


def name_of(prize: Token) -> str:
    """The words by which a prize is called: "emmy", "booker", "olympic"."""
    said = [*prize.lefts, prize]
    named = [one.lower_ for one in said if one.text[:1].isupper() and one.lower_ not in PRIZES]
    return " ".join(named)


def honoured(number: Span) -> Token | None:
    """The word that tells who was honoured: "Priest, three times an Emmy nominee"."""
    holder = holder_of(number)
    if holder is None:
        verb = deed_of(number)
        return subject_of(verb) if verb is not None else None
    step = holder
    while step.dep_ == "appos":
        step = step.head
        if step.lower_ not in TIMES:
            return step
    if holder.dep_ == "attr":
        return subject_of(holder.head)
    after = holder.doc[holder.i + 1 : min(holder.i + 4, holder.sent.end)]
    named = [one for one in after if one.pos_ == "PROPN"]
    return named[-1] if named and after[0].pos_ == "PROPN" else None
