"""Which part somebody of such an age played: the victim's, or that of whoever is held for it.

"The victim was 26" and "the suspect is 29" are told of two people, of whom neither is named.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.asked.described import bearer
from compare.text.lexicon import words
from compare.text.statement.participants import is_passive

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

HELD, HARMED = "the suspect", "the victim"
SUSPECTS = words(
    "accused assailant attacker defendant gunman intruder kidnapper killer murderer robber shooter "
    "suspect"
)
VICTIMS = words("deceased victim")
ARRESTING = words("arrest charge detain hold interrogate question")
# Undergone, or done.
KILLING, DYING = words("kill murder stab"), words("die succumb")
LAST = frozenset({"nsubj", "nsubjpass", "dobj"})
CUSTODY = "custody"


def part_of(number: Span) -> frozenset[str]:
    """The part played, in a word or two; none for most."""
    noun = bearer(number)
    if noun is None:
        return frozenset()
    lemma = noun.lemma_.lower()
    if lemma in VICTIMS or any(child.lower_ == "dead" for child in noun.lefts):
        return frozenset({HARMED})
    if lemma in SUSPECTS or is_held(noun):
        return frozenset({HELD})
    return frozenset({HARMED}) if has_died(noun) else frozenset()


def is_held(noun: Token) -> bool:
    """ "A 26-year-old man was arrested", "police are questioning a man", "the man in custody"."""
    verb = noun.head
    taken = noun.dep_ == "dobj" or (noun.dep_ == "nsubjpass" and is_passive(verb))
    if taken and verb.lemma_.lower() in ARRESTING:
        return True
    if any(child.lemma_.lower() in ARRESTING for child in noun.lefts):
        return True
    behind = noun.doc[noun.i + 1 : min(noun.i + 4, noun.sent.end)]
    return noun.dep_ in LAST and any(token.lower_ == CUSTODY for token in behind)


def has_died(noun: Token) -> bool:
    """ "A 26-year-old woman died", "was stabbed"."""
    lemma = noun.head.lemma_.lower()
    if noun.dep_ == "nsubj" and lemma in DYING:
        return True
    return noun.dep_ == "nsubjpass" and lemma in KILLING
