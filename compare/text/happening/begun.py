"""When a series began: "talks have been held since 1993", "12 rounds of talks, beginning in 1993".

Either year is that of the first of them, and there is but one first.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.text.happening.deeds import BEGINNING, LIGHT, MUTUAL
from compare.text.happening.eventnoun import inside, of_noun
from compare.text.happening.governor import is_event
from compare.text.happening.verb import OBJECTS, of_verb, subject_of, verb_word
from compare.text.interval import Grain
from compare.text.lexicon import words
from compare.text.statement.participants import MAYBE_PERFECT, helpers
from compare.text.statement.status import VERBAL

if TYPE_CHECKING:
    from spacy.tokens import Token

    from compare.text.happening.record import Happening

BEGUN = frozenset({"begun"})
PERFECT = MAYBE_PERFECT | {"had"}
# "No talks have been held since 2011": the last were then.
NEVER = words("neither never no none not n't nt")
# "Two rounds have been held since 2011": of how many it is told, not when they began.
COUNTED = frozenset({"NUM"})
PARTICIPLES = frozenset({"acl", "advcl", "prep"})
MANY = frozenset({"NNS", "NNPS"})


def series_begun(governor: Token, grain: Grain, *, since: bool) -> Happening | None:
    """The happenings that began in a year, as the only ones that did; None where none are told."""
    if grain > Grain.YEAR or governor.pos_ not in VERBAL:
        return None
    found = None
    if verb_word(governor) in BEGINNING:
        found = begun(governor)
    elif since and is_repeated(governor):
        found = of_verb(governor, frozenset())
    if found is None:
        return None
    sorts = sorts_of(governor)
    return replace(found, phase="", sorts=sorts, singled=BEGUN, told_apart=BEGUN)


def sorts_of(verb: Token) -> frozenset[str]:
    """What sort of events they are: "security" of "rounds of security talks"."""
    head = verb.head if verb.dep_ in PARTICIPLES else verb
    nouns = [head] if head.pos_ not in VERBAL else carriers_of(head)
    events = [inner for noun in nouns if is_series(noun) for inner in (noun, *inside(noun))]
    return frozenset(
        child.lemma_.lower() for noun in events for child in noun.lefts if child.dep_ == "compound"
    )


def begun(verb: Token) -> Happening | None:
    """ "The talks began in 1993", "held 12 rounds of talks, beginning in 1993"."""
    subject = subject_of(verb)
    if subject is not None and (subject.head == verb or verb.dep_ == "relcl"):
        return of_noun(subject, frozenset()) if is_series(subject) else None
    if verb.tag_ != "VBG" or verb.dep_ not in PARTICIPLES:
        return None
    head = verb.head
    if head.pos_ in VERBAL:
        return of_verb(head, frozenset()) if any(map(is_series, carriers_of(head))) else None
    return of_noun(head, frozenset()) if is_series(head) else None


def is_repeated(verb: Token) -> bool:
    """ "Have been held", "have met": again and again since, and how often is not told."""
    if helpers(verb).isdisjoint(PERFECT) or any(child.lower_ in NEVER for child in verb.children):
        return False
    if verb.lemma_.lower() in MUTUAL:
        return not any(map(is_counted, verb.children))
    carriers = carriers_of(verb) if verb_word(verb) in LIGHT else []
    return any(map(is_series, carriers)) and not any(map(is_counted, carriers))


def carriers_of(verb: Token) -> list[Token]:
    """Its subject and its objects."""
    subject = subject_of(verb)
    objects = [child for child in verb.children if child.dep_ in OBJECTS]
    return objects if subject is None else [subject, *objects]


def is_series(noun: Token) -> bool:
    """Several events: "talks", "rounds of talks", "meetings"."""
    return noun.tag_ in MANY and is_event(noun)


def is_counted(noun: Token) -> bool:
    """ "Two rounds", "no talks", "met three times"."""
    return noun.pos_ == "NOUN" and any(
        child.pos_ in COUNTED or child.lower_ in NEVER for child in noun.children
    )
