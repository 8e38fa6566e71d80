"""Who takes part in what a verb says: who acts, what is acted on, what somebody is said to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.text.statement.antonyms import UNTOUCHED
from compare.text.statement.status import VERBAL

if TYPE_CHECKING:
    from spacy.tokens import Token

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})
# The day or the hour is no participant: "arrived on Friday".
TIMES = frozenset({"DATE", "TIME"})
BESIDE = frozenset({"after", "during", "since", "until", "as", "by", "than", "amid", "because"})
# "She checked herself into a clinic" is of the clinic.
REFLEXIVES = frozenset({"himself", "herself", "itself", "themselves"})
FINITE = frozenset({"VBD", "VBP", "VBZ"})
# "Has been held".
PERFECT = frozenset({"has", "have", "'ve", "’ve"})
# In "he's held" it may be "is" as well: for where that does no harm.
MAYBE_PERFECT = PERFECT | {"'s", "’s"}
DEEPEST = 6


def participants(verb: Token) -> tuple[Token | None, Token | None]:
    """Who acts and what is acted on, whether the clause is active or passive."""
    subject = subject_of(verb)
    if is_passive(verb) or is_reduced_passive(verb):
        return by_agent(verb), subject
    return subject, object_of(verb)


def subject_of(verb: Token) -> Token | None:
    """The subject, or that of the verb it is joined to."""
    step = verb
    if (torn := torn_off(verb)) is not None:
        return torn
    for _ in range(DEEPEST):
        for child in (*step.children, *left_behind(step)):
            if child.dep_ in SUBJECTS:
                return antecedent(child)
        if step.dep_ in ("relcl", "acl"):
            return step.head
        if step.dep_ not in ("conj", "xcomp", "advcl") or step.head.pos_ not in VERBAL:
            return None
        step = step.head
    return None


def left_behind(verb: Token) -> list[Token]:
    """What the parser hangs on "was" in "the airport was closed", and not on the verb itself."""
    helpers = (child for child in verb.children if child.dep_ == "auxpass")
    return [child for helper in helpers for child in helper.children]


def torn_off(verb: Token) -> Token | None:
    """The subject that the parser took from a verb: what has a tense has one of its own.

    In "Lind scored to become the leader and the Rovers won" it makes the Rovers leaders.
    """
    helped = (child.tag_ for child in verb.children if child.dep_ in ("aux", "auxpass"))
    finite = verb.tag_ in FINITE or not FINITE.isdisjoint(helped)
    if not finite or verb.dep_ not in ("advcl", "conj"):
        return None
    if any(child.dep_ in SUBJECTS or child.dep_ == "mark" for child in verb.children):
        return None
    before = reversed(verb.doc[verb.sent.start : verb.i])
    noun = next((token for token in before if token.pos_ not in ("ADV", "AUX", "PART")), None)
    if noun is None or noun.pos_ not in ("NOUN", "PROPN"):
        return None
    return noun if verb.dep_ == "advcl" or noun.dep_ == "conj" else None


def antecedent(subject: Token) -> Token:
    """For "who" and "which", the noun they stand for."""
    if subject.tag_ in ("WP", "WDT") and subject.head.dep_ == "relcl":
        return subject.head.head
    return singled_out(subject) or subject


def singled_out(subject: Token) -> Token | None:
    """Alpha in "it was Alpha that sought out Beta", where the parser sees two statements."""
    be = subject.head.head
    if subject.tag_ != "WDT" or subject.head.dep_ != "ccomp" or be.lemma_ != "be":
        return None
    it = any(child.lower_ == "it" and child.dep_ in SUBJECTS for child in be.children)
    told = (child for child in be.children if child.dep_ == "attr" and child.i < subject.i)
    return next(told, None) if it else None


def is_passive(verb: Token) -> bool:
    """ "Was killed": done to the subject."""
    return any(child.dep_ in ("auxpass", "nsubjpass") for child in verb.children)


def is_reduced_passive(verb: Token) -> bool:
    """ "the man killed in the blast"."""
    return verb.tag_ == "VBN" and verb.dep_ == "acl"


def helpers(verb: Token) -> frozenset[str]:
    """Its auxiliaries: "had", "been"."""
    return frozenset(child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass"))


def by_agent(verb: Token) -> Token | None:
    """The noun after "by"."""
    for child in verb.children:
        if child.dep_ == "agent":
            return led_to(child)
    return None


def led_to(preposition: Token) -> Token | None:
    """The noun after a preposition."""
    return next((child for child in preposition.children if child.dep_ == "pobj"), None)


def linked(word: Token, link: str) -> Token | None:
    """What a preposition ties to a word: "cost" and "of" in "the cost of the damage"."""
    links = (child for child in word.children if child.lower_ == link and child.dep_ == "prep")
    return next(filter(None, map(led_to, links)), None)


def direct_object(verb: Token) -> Token | None:
    """What stands behind a verb without a preposition."""
    return next((child for child in verb.children if child.dep_ == "dobj"), None)


def object_of(verb: Token) -> Token | None:
    """The direct object, or what a preposition ties to the verb: "checked into a clinic"."""
    for child in verb.children:
        if child.dep_ == "dobj" and child.lower_ not in REFLEXIVES:
            return child
    for child in verb.children:
        if child.dep_ == "prep" and child.lower_ not in BESIDE and child.i > verb.i:
            for token in child.children:
                if token.dep_ == "pobj" and token.ent_type_ not in TIMES:
                    return token
    return None


def complement(verb: Token) -> Token | None:
    """What a subject is said to be: "guilty", "the suspect", "escaped unhurt"."""
    return next(
        (
            child
            for child in verb.children
            if child.dep_ in ("acomp", "attr", "oprd") or child.lower_ in UNTOUCHED
        ),
        None,
    )


def counted(noun: Token) -> str:
    """A noun, with what tells it from its like: "second round", "semi-final"."""
    ordinal = next((child.lower_ for child in noun.lefts if child.ent_type_ == "ORDINAL"), "")
    return f"{ordinal} {hyphened(noun)}".strip()


def hyphened(noun: Token) -> str:
    """A noun with what a hyphen joins to it."""
    joined = noun.i >= noun.sent.start + 2 and noun.nbor(-1).text == "-"
    lemma = noun.lemma_.lower()
    return f"{noun.nbor(-2).lower_}-{lemma}" if joined else lemma
