"""What happens at a place: the verb or the event's noun that a preposition is tied to.

"The fire at a hotel in Lyon" is in Lyon; "the mayor of Lyon", "invest in
Brazil" and "said in Oslo" tell of nothing that happened there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.text.eventnouns import event_word, is_event_noun
from compare.text.lexicon import words
from compare.text.reporting import REPORTING_NOUNS, REPORTING_VERBS

if TYPE_CHECKING:
    from spacy.tokens import Token

INSIDE = frozenset({"in", "at", "inside", "within"})
NEARBY = frozenset({"near", "outside", "off", "around", "beside"})
# What stands "in" or "at" a place without happening there: "invest in China", "angry at Japan".
ELSEWHERE = REPORTING_VERBS | words(
    """
    aim believe call delight engage fire glance hint interest invest involve laugh look
    participate point rejoice result specialise specialize succeed throw trade trust
    """
)
# "Killed 12 people in Chile": what is done to somebody there is done there.
HANDS_ON = words(
    """
    arrest attack bomb damage destroy detain evacuate find hit hold hurt injure kill meet murder
    open raid rescue rob sign shoot stab strike treat visit wound
    """
)
# What goes on in many places at once: a quake is felt, a cable runs, a service is used.
EVERYWHERE = words(
    """
    affect be begin come continue do feel find get go happen have hear include keep know lie make
    operate play run see sell serve spend stand start take use work
    """
)
# What stands at one place and is named by one name; a company or a chain has many places.
FACILITIES = words(
    """
    airport arena base bridge cathedral center centre church clinic college courthouse dam factory
    hall hospital hotel jail mine mosque museum palace park plant prison school stadium station
    temple theater theatre university
    """
)
# Words that many a facility bears: what is left is the name.
GENERIC = words(
    """
    care central city community conference convention correctional county detention district
    elementary general health high international junior main medical memorial middle national
    north police primary public railway recovery regional rehab rehabilitation research royal
    secondary shopping south st state the treatment university
    """
)
VERBAL = frozenset({"VERB", "AUX"})
TAKING_PART = frozenset({"nsubj", "nsubjpass", "dobj"})
# "the fire at a hotel in Mumbai": the fire's place, two steps up; no story needs more.
DEEPEST = 6


def happening_at(head: Token) -> Token | None:
    """What happens at a place: the verb of doing or the event's noun that it is tied to."""
    for _ in range(DEEPEST):
        lemma = head.lemma_.lower()
        if head.pos_ in VERBAL:
            return None if lemma in ELSEWHERE else head
        if lemma in REPORTING_NOUNS:
            return None
        if is_event_noun(lemma):
            return head
        if head.dep_ == "pobj" and head.head.lower_ in INSIDE | NEARBY:
            head = head.head.head
        elif is_done_to(head) or (head.pos_ == "ADP" and head.dep_ == "prep"):
            head = head.head
        else:
            return None
    return None


def words_for(happening: Token) -> frozenset[str]:
    """The words for what happened: a verb, and the event that is its subject or object."""
    tokens = [happening]
    if happening.pos_ in VERBAL:
        tokens += [child for child in happening.children if child.dep_ in TAKING_PART]
    lemmas = {
        token.lemma_.lower()
        for token in tokens
        if token.pos_ in VERBAL or is_event_noun(token.lemma_.lower())
    }
    return frozenset(event_word(lemma) for lemma in lemmas - EVERYWHERE)


def is_done_to(noun: Token) -> bool:
    """Somebody or something that is laid hands on: "killed 12 people in Chile"."""
    return noun.dep_ in ("dobj", "nsubjpass") and noun.head.lemma_.lower() in HANDS_ON


def facility_at(head: Token) -> str:
    """The name of the hospital or stadium that a place is tied to; empty for anything else.

    "The Saint Ann Clinic in Lund" says where that clinic is, whatever happened.
    """
    if head.pos_ != "PROPN" or head.lower_ not in FACILITIES:
        return ""
    before = [child.lower_ for child in head.lefts if child.dep_ == "compound"]
    return " ".join(word for word in before if word.rstrip(".") not in GENERIC)
