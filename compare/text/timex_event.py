"""What happened at a time, and who and what took part: the question that the time answers.

"Police arrested two men in Leeds on Monday" is an arrest by police of men, in
Leeds; "Saturday's shooting of a boy" is a shooting of a boy.  Two times answer
one question when their happenings can be one.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

from compare.text.status import VERBAL
from compare.text.timex_deeds import (
    BEFALLING,
    BEGINNING,
    BROUGHT_OUT,
    DEADLY,
    ENDING,
    LIGHT,
    NUMBERED,
    ONE_NOUN,
    ONE_THING,
    ONE_VERB,
    PARTLY,
    SEVERAL,
    SINGLED,
)
from compare.text.timex_governor import is_event

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
OBJECTS = frozenset({"dobj", "dative", "attr", "oprd"})
TOWARDS = frozenset({"into", "to"})
WITH_IT = frozenset({"compound", "nmod", "flat", "appos", "amod"})
NOUNS = frozenset({"NOUN", "PROPN"})
TIMES = frozenset({"DATE", "TIME", "CARDINAL", "ORDINAL", "PERCENT", "MONEY"})


@dataclass(frozen=True, slots=True)
class Party:
    """Who or what takes part: nouns by their lemmas, names by their words; in lower case.

    ``unnamed`` are the pronouns "he" and "she".
    """

    nouns: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    unnamed: frozenset[str] = frozenset()

    @property
    def words(self) -> frozenset[str]:
        """All of them."""
        return self.nouns | self.names | self.unnamed

    def __or__(self, other: Party) -> Party:
        """Both together."""
        return Party(
            self.nouns | other.nouns, self.names | other.names, self.unnamed | other.unnamed
        )


NOBODY = Party()


@dataclass(frozen=True, slots=True)
class Happening:
    """What happened (``deeds``), by whom, to whom or what, where to, and where else.

    ``phase`` is "begin" or "end" of it.  ``told_apart`` are the words that make it one of many: "a
    second blast", "some services"; ``singled`` those that make it the only one: "the last talks".
    """

    deeds: frozenset[str] = frozenset()
    doer: Party = NOBODY
    object: Party = NOBODY
    goal: Party = NOBODY
    rest: Party = NOBODY
    phase: str = ""
    told_apart: frozenset[str] = frozenset()
    singled: frozenset[str] = frozenset()

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
        return of_verb(governor, time)
    return of_noun(governor, time)


def of_noun(noun: Token, time: frozenset[int]) -> Happening:
    """ "The fatal shooting of a boy by police in Leeds"; "the 2006 film" was brought out then."""
    if not is_event(noun):
        return Happening(deeds=frozenset({BROUGHT_OUT}), object=together([noun]))
    found: dict[str, Party] = {}
    for preposition, party in phrases(noun, time):
        role = preposition if preposition in ("of", "by") else ""
        found[role] = found.get(role, NOBODY) | party
    return Happening(
        deeds=deeds_of_noun(noun),
        doer=found.get("by", NOBODY) | owners(noun, time),
        object=found.get("of", NOBODY),
        rest=named_by(noun, time) | found.get("", NOBODY),
        told_apart=told_apart(called(noun)),
        singled=singled(noun),
    )


def called(noun: Token) -> list[Token]:
    """The noun, and what it is said to be: "Monday's quake was the second one"."""
    if noun.dep_ != "nsubj" or noun.head.lemma_ != "be":
        return [noun]
    return [noun, *(child for child in noun.head.children if child.dep_ == "attr")]


def deeds_of_noun(noun: Token) -> frozenset[str]:
    """The event itself, and the death that a fatal one is."""
    lemma = noun.lemma_.lower()
    deadly = any(child.lower_ in DEADLY for child in noun.children)
    found = {ONE_NOUN.get(lemma, lemma)} | ({"die"} if deadly else set())
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
    passive = (subject is not None and subject.dep_ == "nsubjpass") or is_passive(verb)
    objects = [child for child in verb.children if child.dep_ in OBJECTS and child.i not in time]
    agents = [
        noun
        for child in verb.children
        if child.dep_ == "agent"
        for noun in child.children
        if noun.dep_ == "pobj"
    ]
    undergoing = objects + ([subject] if passive and subject is not None else [])
    doing = agents + ([subject] if not passive and subject is not None else [])
    goal, rest = NOBODY, NOBODY
    for holder in (verb, *objects):
        for preposition, party in phrases(holder, time):
            if preposition in TOWARDS:
                goal |= party
            else:
                rest |= party
    word = verb_word(verb)
    carriers = ([subject] if subject is not None else []) + objects
    owned = (owners(noun, time) for noun in carriers if is_event(noun))
    return Happening(
        deeds=deeds_of_verb(word, carriers),
        doer=reduce(or_, owned, together(doing)),
        object=together(undergoing),
        goal=goal,
        rest=rest,
        phase=phase_of(word),
        told_apart=told_apart(carriers),
        singled=frozenset(word for noun in carriers for word in singled(noun)),
    )


def verb_word(verb: Token) -> str:
    """The verb with its particle: "break_out", "check_into"."""
    lemma = verb.lemma_.lower()
    for child in verb.children:
        if child.dep_ == "prt" or (child.dep_ in ("prep", "advmod") and child.i == verb.i + 1):
            joined = f"{lemma}_{child.lower_}"
            if joined in ONE_VERB or joined in LIGHT | BEGINNING | ENDING:
                return joined
    if lemma == "take" and any(child.lower_ == "place" for child in verb.children):
        return "take_place"
    return lemma


def deeds_of_verb(word: str, carriers: list[Token]) -> frozenset[str]:
    """The verb's deed, or that of its subject or object where the verb says little."""
    if word in LIGHT | BEGINNING | ENDING | BEFALLING:
        told = [noun for noun in carriers if noun.pos_ == "NOUN" and is_event(noun)]
        if told:
            return frozenset(deed for noun in told for deed in deeds_of_noun(noun))
    return frozenset({ONE_VERB.get(word, word)})


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
    """The verb and the two above it that may lend it their subject."""
    for _ in range(3):
        yield verb
        if verb.dep_ not in ("conj", "xcomp", "advcl", "relcl", "acl"):
            return
        verb = verb.head


def is_relative(subject: Token) -> bool:
    """ "Who", "which": the noun before the clause."""
    return subject.tag_ in ("WDT", "WP") and subject.head.dep_ == "relcl"


def phrases(holder: Token, time: frozenset[int]) -> Iterator[tuple[str, Party]]:
    """The prepositions of a word, with what each brings."""
    for child in holder.children:
        if child.dep_ == "prep":
            held = [noun for noun in child.children if noun.dep_ == "pobj" and noun.i not in time]
            yield child.lower_, together(held)


def owners(noun: Token, time: frozenset[int]) -> Party:
    """Whose it is: "the club's last defeat"."""
    return together([child for child in noun.lefts if child.dep_ == "poss" and child.i not in time])


def named_by(noun: Token, time: frozenset[int]) -> Party:
    """What stands before an event noun: "police shooting", "the Leeds derby"; no owner."""
    before = [
        child for child in noun.lefts if child.dep_ in ("compound", "nmod") and child.i not in time
    ]
    return together(before)


def together(tokens: list[Token]) -> Party:
    """The parties that these tokens name, with those joined to them by "and"."""
    found = NOBODY
    for token in tokens:
        found |= party_of(token)
        for child in token.children:
            if child.dep_ == "conj":
                found |= party_of(child)
    return found


def party_of(token: Token) -> Party:
    """A noun or a name with the names before it; "it", "they" and times name nobody."""
    if token.lower_ in ("he", "she"):
        return Party(unnamed=frozenset({token.lower_}))
    if token.pos_ not in NOUNS or token.ent_type_ in TIMES:
        return NOBODY
    inside = [token, *(child for child in token.children if child.dep_ in WITH_IT)]
    inside += [more for child in inside[1:] for more in child.children if more.dep_ in WITH_IT]
    names = frozenset(word.lower_ for word in inside if word.pos_ == "PROPN")
    lemma = token.lemma_.lower()
    nouns = frozenset(
        {ONE_THING.get(lemma, ONE_NOUN.get(lemma, lemma))} if token.pos_ == "NOUN" else ()
    )
    return Party(nouns, names)


def told_apart(tokens: list[Token]) -> frozenset[str]:
    """What makes it one of many: "a second blast", "some services"."""
    return frozenset(
        child.lower_
        for token in tokens
        for child in token.lefts
        if child.lower_ in PARTLY or (child.ent_type_ == "ORDINAL" and is_another(token, child))
    )


def is_another(noun: Token, ordinal: Token) -> bool:
    """Whether a number tells one from others: "the second blast", and not "the 13th round"."""
    return ordinal.lower_ not in SINGLED and noun.lemma_.lower() not in NUMBERED


def singled(noun: Token) -> frozenset[str]:
    """What makes it the only one: "the last talks"."""
    return frozenset(child.lower_ for child in noun.lefts if child.lower_ in SINGLED)
