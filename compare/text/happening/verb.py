"""What a verb tells of: "police arrested two men", "two men were arrested", "it broke out"."""

from __future__ import annotations

from dataclasses import replace
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

from compare.text.happening.deeds import (
    ALSO,
    BEFALLING,
    BEGINNING,
    ENDING,
    HARMING,
    LIGHT,
    ONE_NOUN,
    ONE_VERB,
    PLANNING,
    TAKING_PART,
    TURNING,
    UNDERGOING,
)
from compare.text.happening.eventnoun import (
    MATCH,
    SUBJECTS,
    also,
    deeds_of_noun,
    is_contest,
    is_fresh,
    singled,
    told_apart,
)
from compare.text.happening.governor import is_event
from compare.text.happening.office import BECOME, becoming, office, raised_to
from compare.text.happening.party import (
    NOBODY,
    RELATIONS,
    TIMES,
    owners,
    phrases,
    together,
)
from compare.text.happening.phrases import told_together
from compare.text.happening.record import AGAIN, Happening
from compare.text.statement.reporting import REPORTING_VERBS
from compare.text.statement.status import MAYBE, VERBAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from compare.text.happening.phrases import Phrase


OBJECTS = frozenset({"dobj", "dative", "attr", "oprd"})
# "The prices went at once": who goes somewhere arrives there, and else hardly anybody.
GOING = frozenset({"come", "go"})
ARRIVING = frozenset({"arrive"})
TOWARDS = frozenset({"into", "to"})
# "Was president in 1972" and "was ill in 1973" tell of no one deed.
NO_DEEDS = frozenset({"be", "do", "have"})
# "The meeting came ahead of talks on Saturday": it is only set beside them.
BESIDE = frozenset({"after", "ahead", "amid", "as", "before", "days", "despite", "hours", "weeks"})

# "May have won on Monday" is of what is past, and so is "could not win".
OPEN = MAYBE - {"can", "ca", "could"}
NEEDING = frozenset({"have", "need"})
YET_TO_COME = frozenset({"yet to come"})


def of_verb(verb: Token, time: frozenset[int]) -> Happening:
    """ "Police arrested two men", "two men were arrested", "the blaze broke out"."""
    subject = subject_of(verb)
    objects = [
        verb.head if is_relative(child) else child
        for child in verb.children
        if is_object(child) and child.i not in time and not is_of_phrase(verb, child)
    ]
    passive = (subject is not None and subject.dep_ == "nsubjpass") or is_passive(verb)
    passive = passive or verb.lemma_.lower() in (UNDERGOING if objects else UNDERGOING | TURNING)
    agents = [
        noun
        for child in verb.children
        if child.dep_ == "agent"
        for noun in child.children
        if noun.dep_ == "pobj"
    ]
    undergoing = objects + ([subject] if passive and subject is not None else [])
    doing = agents + ([subject] if not passive and subject is not None else [])
    doing = [noun for noun in doing if not is_tellers_own(noun, verb)]
    carriers = ([subject] if subject is not None else []) + objects
    goal, rest = NOBODY, NOBODY
    for holder in (verb, *carriers):
        for preposition, party in phrases(holder, time):
            if preposition in TOWARDS:
                goal |= party
            else:
                rest |= party
    word = verb_word(verb)
    if (main := begun_or_planned(verb, word, carriers)) is not None:
        inner = of_verb(main, time)
        return replace(inner, phase=phase_of(word) or inner.phase)
    told = told_together(verb, carriers)
    deeds = deeds_of_verb(word, carriers if any(map(is_event, carriers)) else taken_up(verb))
    if told is None and word in GOING and goal == NOBODY and deeds == ARRIVING:
        deeds = frozenset({word})
    if told is not None:
        carried = word in LIGHT | BEGINNING | ENDING and any(map(is_event, carriers))
        deeds = told.deeds | deeds if carried else told.deeds
    if word == BECOME and (held := office(verb, time)) is not None:
        deeds, undergoing = frozenset({becoming(held)}), [held]
    deeds |= raised_to(verb)
    if any(is_contest(deeds, holder, objects) for holder in (verb, *carriers)):
        deeds |= MATCH
    owned = (owners(noun, time) for noun in carriers if is_event(noun))
    return Happening(
        deeds=deeds,
        doer=reduce(or_, owned, together(doing)),
        object=together(undergoing),
        goal=goal,
        rest=rest,
        phase=phase_of(word),
        told_apart=told_apart(carriers) | yet_to_come(verb) | once_more(verb, told),
        singled=frozenset(word for noun in carriers if is_event(noun) for word in singled(noun)),
        fresh=any(map(is_fresh, [*filter(is_event, doing), *(undergoing or doing)])),
    )


def is_of_phrase(verb: Token, noun: Token) -> bool:
    """The "place" of "the talks took place" is nothing that was taken."""
    return verb.lemma_.lower() == "take" and noun.lower_ == "place"


def verb_word(verb: Token) -> str:
    """The verb with its particle: "break_out", "check_into"."""
    lemma = verb.lemma_.lower()
    for child in verb.children:
        if child.dep_ == "prt" or (child.dep_ in ("prep", "advmod") and child.i == verb.i + 1):
            joined = f"{lemma}_{child.lower_}"
            if joined in ONE_VERB or joined in LIGHT | BEGINNING | ENDING:
                return joined
    if lemma == "come" and any(child.lower_ in BESIDE for child in verb.children):
        return "come_beside"
    if lemma == "give" and any(child.lower_ == "way" for child in verb.children):
        return "give_way"
    if lemma == "take" and any(child.lower_ == "place" for child in verb.children):
        return "take_place"
    return lemma


def deeds_of_verb(word: str, carriers: list[Token]) -> frozenset[str]:
    """The verb's deed, or that of its subject or object where the verb says little."""
    if word in LIGHT | BEGINNING | ENDING | BEFALLING | PLANNING:
        told = [noun for noun in carriers if noun.pos_ == "NOUN" and is_event(noun)]
        if told or word in PLANNING:
            return frozenset(deed for noun in told for deed in deeds_of_noun(noun))
    if word in NO_DEEDS:
        return frozenset()
    deed = frozenset({ONE_VERB.get(word, word)}) | also(word, ALSO)
    if word in HARMING:
        return deed.union(*(deeds_of_noun(noun) for noun in carriers if is_harmful(noun)))
    if word not in TAKING_PART:
        return deed
    return deed.union(*(deeds_of_noun(noun) for noun in carriers if is_event(noun)))


def is_harmful(noun: Token) -> bool:
    """ "The fire" of "the fire destroyed the church", and of "was killed in the fire"."""
    return noun.dep_ in SUBJECTS and noun.pos_ == "NOUN" and noun.lemma_.lower() in ONE_NOUN


def is_tellers_own(noun: Token, verb: Token) -> bool:
    """ "Anders said that her sister left home": the sister of whom all is told, and no other."""
    if noun.lemma_.lower() not in RELATIONS or verb.dep_ != "ccomp":
        return False
    return verb.head.lemma_.lower() in REPORTING_VERBS


def begun_or_planned(verb: Token, word: str, carriers: list[Token]) -> Token | None:
    """What somebody "began to do" or "is expected to do", where the day hangs on that verb."""
    if word not in BEGINNING | PLANNING | {"set"} or (
        word in BEGINNING and any(map(is_event, carriers))
    ):
        return None
    linked = (child for child in verb.children if child.dep_ == "xcomp" and child.pos_ in VERBAL)
    return next(linked, None)


def taken_up(verb: Token) -> list[Token]:
    """What a verb that says little by itself is "in": "engage in talks", "is in a fight"."""
    return [
        noun
        for child in verb.children
        if child.dep_ == "prep" and child.lower_ == "in"
        for noun in child.children
        if noun.dep_ == "pobj"
    ]


def phase_of(word: str) -> str:
    """Whether the verb tells of the beginning or the end."""
    return "begin" if word in BEGINNING else "end" if word in ENDING else ""


def is_passive(verb: Token) -> bool:
    """ "Were arrested", and "two men arrested in Leeds"."""
    if any(child.dep_ == "auxpass" for child in verb.children):
        return True
    return verb.dep_ == "acl" and verb.tag_ == "VBN"


def subject_of(verb: Token) -> Token | None:
    """The subject, borrowed from the clause that a clause without one hangs on."""
    for step in climb(verb):
        for child in step.children:
            if child.dep_ in SUBJECTS:
                return child.head.head if is_relative(child) else child
        if step.dep_ in ("relcl", "acl"):
            return step.head
    return None


def climb(verb: Token) -> Iterator[Token]:
    """The verb and the two above it that may lend it their subject: "it is due to be complete"."""
    for _ in range(3):
        yield verb
        if verb.dep_ not in ("conj", "xcomp", "advcl", "relcl", "acl", "acomp"):
            return
        verb = verb.head


def is_relative(subject: Token) -> bool:
    """ "Who", "which": the noun before the clause, as subject or object."""
    return subject.tag_ in ("WDT", "WP") and subject.head.dep_ == "relcl"


def is_object(token: Token) -> bool:
    """What a verb is done to; in "beat Olm 2-1" the parser takes Olm for a measure."""
    measure = token.dep_ == "npadvmod" and token.pos_ == "PROPN"
    return token.dep_ in OBJECTS or (measure and token.ent_type_ not in TIMES)


def yet_to_come(verb: Token) -> frozenset[str]:
    """That nobody knows yet whether it will be: "must win on Monday", "need to win on Monday"."""
    helpers = {child.lower_ for child in verb.children if child.dep_ == "aux"}
    needed = "to" in helpers and verb.dep_ == "xcomp" and verb.head.lemma_.lower() in NEEDING
    return YET_TO_COME if needed or (helpers & OPEN and "have" not in helpers) else frozenset()


def once_more(verb: Token, told: Phrase | None) -> frozenset[str]:
    """ "Will meet again in May", "will reconvene in May"."""
    following = verb.doc[verb.i + 1 : verb.i + 2]
    again = any(token.lower_ in AGAIN for token in following)
    return AGAIN if again or (told is not None and told.again) else frozenset()
