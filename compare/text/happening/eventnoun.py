"""What an event noun tells of: "the fatal shooting of a boy by police in Leeds"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.text.happening.deeds import (
    AGAINST,
    ALSO_OF_NOUNS,
    BROUGHT_OUT,
    CONTEST,
    DEADLY,
    NUMBERED,
    ONE_NOUN,
    PARTLY,
    SEVERAL,
    SINGLED,
    verbs_of,
)
from compare.text.happening.governor import is_event
from compare.text.happening.party import (
    NOBODY,
    Party,
    named_by,
    owners,
    phrases,
    together,
)
from compare.text.happening.record import Happening
from compare.text.statement.status import VERBAL
from compare.text.timex.aside import follows

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from spacy.tokens import Token


SUBJECTS = frozenset({"nsubj", "nsubjpass"})
MATCH = frozenset({"play"})
# "A fire", "another man".
NEW = frozenset({"a", "an", "another"})
COMPARED = "JJR"


def of_noun(noun: Token, time: frozenset[int]) -> Happening:
    """ "The fatal shooting of a boy by police in Leeds"; "the 2006 film" was brought out then."""
    if not is_event(noun):
        return Happening(deeds=frozenset({BROUGHT_OUT}), object=together([noun]))
    found: dict[str, Party] = {}
    for preposition, party in phrases(noun, time):
        role = preposition if preposition in ("of", "by") else ""
        found[role] = found.get(role, NOBODY) | party
    deeds = deeds_of_noun(noun)
    return Happening(
        deeds=deeds | MATCH if is_contest(deeds, noun) else deeds,
        doer=found.get("by", NOBODY) | owners(noun, time),
        object=found.get("of", NOBODY),
        rest=named_by(noun, time) | found.get("", NOBODY),
        told_apart=told_apart(called(noun)) | set_beside(noun),
        singled=singled(noun),
        fresh=is_fresh(noun),
    )


def is_fresh(noun: Token) -> bool:
    """ "A fire", "another man": nothing was told of it before."""
    return noun.pos_ == "NOUN" and any(child.lower_ in NEW for child in noun.lefts)


def set_beside(noun: Token) -> frozenset[str]:
    """ "The meeting comes ahead of talks with Chile": one of two meetings, and not this one."""
    if noun.dep_ != "pobj" or not follows(noun):
        return frozenset()
    for above in noun.ancestors:
        if above.pos_ in VERBAL:
            subjects = (child for child in above.children if child.dep_ in SUBJECTS)
            alike = (deeds_of_noun(one) & deeds_of_noun(noun) for one in subjects if is_event(one))
            return frozenset({"other"}) if any(alike) else frozenset()
    return frozenset()


def called(noun: Token) -> list[Token]:
    """The noun, and what it is said to be: "Monday's quake was the second one"."""
    if noun.dep_ != "nsubj" or noun.head.lemma_ != "be":
        return [noun]
    return [noun, *(child for child in noun.head.children if child.dep_ == "attr")]


def deeds_of_noun(noun: Token) -> frozenset[str]:
    """The event itself, and the death that a fatal one is."""
    lemma = noun.lemma_.lower()
    deadly = any(child.lower_ in DEADLY for child in noun.children)
    known = frozenset({ONE_NOUN[lemma]}) if lemma in ONE_NOUN else {lemma} | verbs_of(lemma)
    known |= also(lemma)
    found = known | ({"die"} if deadly else set())
    held = (deed for inner in inside(noun) for deed in deeds_of_noun(inner))
    return frozenset(found | set(held))


def inside(noun: Token) -> list[Token]:
    """The talks of "a round of talks"."""
    if noun.lemma_.lower() not in SEVERAL:
        return []
    of = [child for child in noun.children if child.dep_ == "prep" and child.lower_ == "of"]
    return [
        held for child in of for held in child.children if held.dep_ == "pobj" and is_event(held)
    ]


def also(word: str, second: Mapping[str, str] = ALSO_OF_NOUNS) -> frozenset[str]:
    """The second deed that a word tells."""
    return frozenset({second[word]}) if word in second else frozenset()


def is_contest(deeds: frozenset[str], holder: Token, objects: Iterable[Token] = ()) -> bool:
    """ "Beat Olm", "won against Olm", "a 2-1 win over Olm": a match, whoever tells of it."""
    if deeds.isdisjoint(CONTEST):
        return False
    rivals = [
        noun
        for child in holder.children
        if child.dep_ in ("prep", "agent") and child.lower_ in AGAINST
        for noun in child.children
    ]
    beaten = [*objects, *rivals] if "defeat" in deeds else rivals
    return any(noun.pos_ == "PROPN" for noun in beaten)


def told_apart(tokens: list[Token]) -> frozenset[str]:
    """What makes it one of many: "a second blast", "some services", "a smaller quake"."""
    return frozenset(
        child.lower_
        for token in tokens
        for child in token.lefts
        if child.lower_ in PARTLY
        or (child.ent_type_ == "ORDINAL" and is_another(token, child))
        or (child.tag_ == COMPARED and is_event(token))
    )


def is_another(noun: Token, ordinal: Token) -> bool:
    """Whether a number tells one from others: "the second blast", and not "the 13th round"."""
    return ordinal.lower_ not in SINGLED and noun.lemma_.lower() not in NUMBERED


def singled(noun: Token) -> frozenset[str]:
    """What makes it the only one: "the last talks"."""
    return frozenset(child.lower_ for child in noun.lefts if child.lower_ in SINGLED)
