"""What happened at a time, and who and what took part: the question that the time answers.

"Police arrested two men in Leeds on Monday" is an arrest by police of men, in
Leeds; "Saturday's shooting of a boy" is a shooting of a boy.  Two times answer
one question when their happenings can be one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.text.happening.deeds import KNOWN
from compare.text.happening.eventnoun import of_noun
from compare.text.happening.governor import is_event
from compare.text.happening.joint import at_once_with, joined_to
from compare.text.happening.phrases import told_together
from compare.text.happening.placed import gone_through
from compare.text.happening.record import NOTHING, Happening
from compare.text.happening.verb import of_verb
from compare.text.statement.status import VERBAL

if TYPE_CHECKING:
    from spacy.tokens import Token


# "She conceded defeat on Sunday": the parser ties the day to either word, and means both.
HARMED = frozenset({"die", "hurt", "injure", "kill", "perish", "wound"})
OWNING_UP = frozenset({"accept", "admit", "celebrate", "claim", "concede", "declare"})


def happening(governor: Token | None, time: frozenset[int]) -> Happening:
    """What the verb or event noun tells; ``time`` holds the places of the time's own tokens."""
    if governor is None:
        return NOTHING
    if governor.pos_ in VERBAL:
        told = of_verb(governor, time)
        if (main := at_once_with(governor)) is not None:
            return of_verb(main, time) | Happening(told.deeds)
        pair = joined_to(governor)
        told = told if pair is None else told | of_verb(pair, time)
        told |= Happening(deeds_undergone(governor, time))
        return (
            told | Happening(deeds_meanwhile(governor, time))
            if told.deeds.isdisjoint(KNOWN)
            else told
        )
    if governor.dep_ == "dobj" and told_together(governor.head, [governor]) is not None:
        return of_verb(governor.head, time)
    if governor.dep_ == "dobj" and governor.head.lemma_.lower() in OWNING_UP:
        return of_noun(governor, time) | of_verb(governor.head, time)
    return of_noun(governor, time)


def deeds_undergone(verb: Token, time: frozenset[int]) -> frozenset[str]:
    """What killed or hurt somebody that day: "six people died in the bombing of a camp"."""
    if verb.lemma_.lower() not in HARMED:
        return frozenset()
    nouns = (noun for noun in gone_through(verb) if is_event(noun) and noun.i not in time)
    return frozenset(deed for noun in nouns for deed in of_noun(noun, time).deeds & KNOWN)


def deeds_meanwhile(verb: Token, time: frozenset[int]) -> frozenset[str]:
    """What was done at the same time: "bowed her head on Friday as the jury read its verdict"."""
    return frozenset(
        deed
        for child in verb.children
        if child.dep_ == "advcl" and child.tag_ == "VBD"
        if any(word.dep_ == "mark" and word.lower_ == "as" for word in child.lefts)
        for deed in of_verb(child, time).deeds & KNOWN
    )
