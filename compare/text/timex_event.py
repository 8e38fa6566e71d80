"""What happened at a time, and who and what took part: the question that the time answers.

"Police arrested two men in Leeds on Monday" is an arrest by police of men, in
Leeds; "Saturday's shooting of a boy" is a shooting of a boy.  Two times answer
one question when their happenings can be one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

from compare.text.aside import follows
from compare.text.reporting import REPORTING_VERBS
from compare.text.status import MAYBE, VERBAL
from compare.text.timex_deeds import (
    AGAINST,
    ALSO,
    ALSO_OF_NOUNS,
    BEFALLING,
    BEGINNING,
    BROUGHT_OUT,
    CONTEST,
    DEADLY,
    ENDING,
    HARMING,
    LIGHT,
    NUMBERED,
    ONE_NOUN,
    ONE_VERB,
    PARTLY,
    PLANNING,
    SEVERAL,
    SINGLED,
    TAKING_PART,
    TURNING,
    UNDERGOING,
    verbs_of,
)
from compare.text.timex_governor import is_event
from compare.text.timex_joint import at_once_with, joined_to
from compare.text.timex_office import BECOME, becoming, office
from compare.text.timex_party import (
    NOBODY,
    RELATIONS,
    TIMES,
    Party,
    named_by,
    owners,
    phrases,
    together,
)
from compare.text.timex_phrases import told_together

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from spacy.tokens import Token

    from compare.text.timex_phrases import Phrase

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
OBJECTS = frozenset({"dobj", "dative", "attr", "oprd"})
# "She conceded defeat on Sunday": the parser ties the day to either word, and means both.
OWNING_UP = frozenset({"accept", "admit", "celebrate", "claim", "concede", "declare"})
# "The prices went at once": who goes somewhere arrives there, and else hardly anybody.
GOING = frozenset({"come", "go"})
ARRIVING = frozenset({"arrive"})
TOWARDS = frozenset({"into", "to"})
MATCH = frozenset({"play"})
NEW = frozenset({"a", "an", "another"})
COMPARED = "JJR"
# What can be known for another deed, and not only for another word.
KNOWN = frozenset({*ONE_VERB.values(), *ONE_NOUN.values()})
# "Was president in 1972" and "was ill in 1973" tell of no one deed.
NO_DEEDS = frozenset({"be", "do", "have"})
# "The meeting came ahead of talks on Saturday": it is only set beside them.
BESIDE = frozenset({"after", "ahead", "amid", "as", "before", "days", "despite", "hours", "weeks"})

# "May have won on Monday" is of what is past, and so is "could not win".
OPEN = MAYBE - {"can", "ca", "could"}
NEEDING = frozenset({"have", "need"})
YET_TO_COME = frozenset({"yet to come"})
# "Won the cup in 2010 and again in 2012", "will meet again": one of several.
AGAIN = frozenset({"again"})


@dataclass(frozen=True, slots=True)
class Happening:
    """What happened (``deeds``), by whom, to whom or what, where to, and where else.

    ``phase`` is "begin" or "end" of it.  ``told_apart`` are the words that make it one of many: "a
    second blast", "some services"; ``singled`` those that make it the only one: "the last talks";
    ``sums`` the money that it cost or brought.  ``fresh`` where it befalls, or is done by, somebody
    of whom nothing was told before: "a rescue helicopter took off".  ``turns`` are those of the
    story that its words tell: "the contract ends".
    """

    deeds: frozenset[str] = frozenset()
    doer: Party = NOBODY
    object: Party = NOBODY
    goal: Party = NOBODY
    rest: Party = NOBODY
    phase: str = ""
    told_apart: frozenset[str] = frozenset()
    singled: frozenset[str] = frozenset()
    sums: frozenset[str] = frozenset()
    fresh: bool = False
    turns: frozenset[str] = frozenset()

    @property
    def places(self) -> frozenset[str]:
        """The towns and countries in which it took place."""
        return self.rest.places

    def __or__(self, other: Happening) -> Happening:
        """Both as one: "relations thawed in May, when the ministers met"."""
        return Happening(
            self.deeds | other.deeds,
            self.doer | other.doer,
            self.object | other.object,
            self.goal | other.goal,
            self.rest | other.rest,
            self.phase or other.phase,
            self.told_apart | other.told_apart,
            self.singled | other.singled,
            self.sums | other.sums,
            self.fresh or other.fresh,
            self.turns | other.turns,
        )

    @property
    def parties(self) -> Party:
        """All that take part."""
        return self.doer | self.object | self.goal | self.rest


NOTHING = Happening()


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


def deeds_meanwhile(verb: Token, time: frozenset[int]) -> frozenset[str]:
    """What was done at the same time: "bowed her head on Friday as the jury read its verdict"."""
    return frozenset(
        deed
        for child in verb.children
        if child.dep_ == "advcl" and child.tag_ == "VBD"
        if any(word.dep_ == "mark" and word.lower_ == "as" for word in child.lefts)
        for deed in of_verb(child, time).deeds & KNOWN
    )


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


def also(word: str, second: Mapping[str, str] = ALSO_OF_NOUNS) -> frozenset[str]:
    """The second deed that a word tells."""
    return frozenset({second[word]}) if word in second else frozenset()


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


def is_another(noun: Token, ordinal: Token) -> bool:
    """Whether a number tells one from others: "the second blast", and not "the 13th round"."""
    return ordinal.lower_ not in SINGLED and noun.lemma_.lower() not in NUMBERED


def singled(noun: Token) -> frozenset[str]:
    """What makes it the only one: "the last talks"."""
    return frozenset(child.lower_ for child in noun.lefts if child.lower_ in SINGLED)
