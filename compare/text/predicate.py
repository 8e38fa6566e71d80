"""What a clause says of its participants, as one word with a sign.

"Rejected" is not accepting, "escaped unhurt" and "no injuries" are not being
injured, "was unarmed" is not being armed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.text.antonyms import (
    GRANTED,
    HARM,
    ONE_PREDICATE,
    SIGNED_ADJECTIVES,
    SIGNED_ALONE,
    SIGNED_VERBS,
    UNTOUCHED,
)
from compare.text.lexicon import words
from compare.text.mood import CLAIMING
from compare.text.participants import TIMES
from compare.text.predication import FINDING, NOUNS
from compare.text.reporting import REPORTING_VERBS

if TYPE_CHECKING:
    from spacy.tokens import Token

    from compare.text.predication import Predication

BEFALLS = frozenset(UNTOUCHED.values())
# What is said of saying itself: "told reporters" answers nothing.
SPEECH_ACTS = frozenset(
    {"acknowledge", "admit", "confirm", "deny", "disclose", "dispute", "refute"}
)
SPEECH = REPORTING_VERBS - SPEECH_ACTS
# Verbs that mean little without what follows them.
BEING = frozenset({"be", "remain"})
LIGHT = words(
    "be become come do find get give go have keep let look make mean need put remain see seem show "
    "start take try turn use want"
)


def predicate_of(found: Predication) -> tuple[str, bool]:
    """The predicate, and whether the word itself is its negative side (``reject`` of ``accept``).

    Empty for verbs of speaking, and for "be" without a complement.
    """
    lemma = found.verb.lemma_.lower()
    if found.complement is not None and found.complement.lower_ in UNTOUCHED:
        return UNTOUCHED[found.complement.lower_], False
    if lemma in BEING:
        there = found.complement is None and is_thing(acted_on(found))
        return ("exist", True) if there else complement_of(found)
    if (verdict := verdict_of(found)) is not None:
        return verdict
    if lemma in SPEECH or lemma in CLAIMING - {"deny"}:
        return "", False
    if is_alone(found):
        return SIGNED_ALONE[lemma]
    if lemma == "deny" and found.patient is not None and found.patient.lemma_.lower() in GRANTED:
        return SIGNED_VERBS["refuse"]
    if lemma in SIGNED_VERBS and (lemma not in LIGHT or is_thing(found.patient)):
        needs_object = lemma in SPEECH_ACTS and found.patient is None
        return ("", False) if needs_object else SIGNED_VERBS[lemma]
    if lemma in LIGHT and (found.patient is None or found.patient.pos_ not in NOUNS):
        return "", False
    more = [child.lower_ for child in found.verb.children if child.dep_ == "prt"]
    if found.complement is not None:
        more.append(found.complement.lemma_.lower())
    return " ".join([ONE_PREDICATE.get(lemma, lemma), *more]), True


def verdict_of(found: Predication) -> tuple[str, bool] | None:
    """What somebody is found to be, or is by a word the parser takes for a verb: "was licensed"."""
    word = found.verb
    if word.lemma_.lower() in FINDING and found.complement is not None:
        word = found.complement
    elif word.pos_ != "ADJ" and found.agent is not None:
        return None
    if word.lower_ not in SIGNED_ADJECTIVES:
        return None
    predicate, plus = SIGNED_ADJECTIVES[word.lower_]
    return f"be {predicate}", plus


def acted_on(found: Predication) -> Token | None:
    """What a verb is done to; what a preposition adds is that only where the verb says little.

    "Went to court" is of the court; "woke up in the car" is of waking up.
    """
    if found.patient is None or not is_added(found.patient):
        return found.patient
    return found.patient if found.verb.lemma_.lower() in LIGHT - BEING else None


def is_added(token: Token) -> bool:
    """Whether a preposition ties a noun to its verb."""
    return token.dep_ in ("pobj", "pcomp")


def is_alone(found: Predication) -> bool:
    """Whether a verb that has an opposite where it acts on nothing does so: "died in the crash"."""
    if found.verb.lemma_.lower() not in SIGNED_ALONE:
        return False
    alone = found.patient is None or is_added(found.patient)
    return alone or found.verb.lemma_.lower() == "survive"


def is_thing(token: Token | None) -> bool:
    """Whether a participant is a noun."""
    return token is not None and token.pos_ in NOUNS


def complement_of(found: Predication) -> tuple[str, bool]:
    """What somebody is said to be: "guilty", "unhurt" (``injure``, negative)."""
    if found.complement is None or found.complement.pos_ not in ("ADJ", "NOUN", "VERB"):
        return "", False
    lemma = found.complement.lemma_.lower()
    predicate, plus = SIGNED_ADJECTIVES.get(lemma, (lemma, True))
    return f"be {predicate}", plus


def harm_of(found: Predication) -> str:
    """ "No injuries were reported", "there were no deaths": what befell nobody."""
    noun = found.patient or found.complement
    if noun is None or not found.negated or noun.lemma_.lower() not in HARM:
        return ""
    said = found.verb.lemma_.lower() in ("be", "report", "cause", "suffer", "have")
    return HARM[noun.lemma_.lower()] if said else ""


def told_apart(found: Predication) -> frozenset[str]:
    """What sets the core participant apart from its like: "second", "other", "Swedish"."""
    core = acted_on(found) or found.agent or found.patient
    told = {core, found.patient} - {None}
    return frozenset(
        child.lemma_.lower()
        for noun in told
        if noun is not None
        for child in noun.lefts
        if child.dep_ in ("amod", "compound", "nummod", "poss", "nmod")
        and child.pos_ in ("ADJ", "NOUN", "PROPN", "NUM", "VERB")
    )


def rest_of(found: Predication) -> frozenset[str]:
    """The nouns that prepositions add to the verb or to the core participant, times left out."""
    core = acted_on(found) or found.agent or found.patient
    named = {token.i for token in (found.agent, acted_on(found)) if token is not None}
    held = [found.verb, *([core] if core is not None else [])]
    prepositions = [child for token in held for child in token.children if child.dep_ == "prep"]
    lived_through = [found.patient] if found.patient is not None and is_alone(found) else []
    return frozenset(noun.lemma_.lower() for noun in lived_through) | frozenset(
        noun.lemma_.lower()
        for preposition in prepositions
        for noun in preposition.children
        if noun.dep_ in ("pobj", "pcomp") and noun.ent_type_ not in TIMES and noun.i not in named
    )
