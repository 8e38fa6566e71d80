"""What befell people in a phrase of several words: "treated for burns", "shot dead", "in custody".

"Two boys were treated for cuts" and "two boys were hurt" tell one state; "shot" alone tells none,
for some of those who are shot live, and "treated for asthma" tells of no harm that was done.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.text.injuries import TREATED
from compare.text.lexicon import words
from compare.text.statement.participants import is_passive

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

SURVIVED = words("hurt injure live survive wound")
ASSAULTING = words("club gun knife shoot stab")
TAKING_LIVES = words("claim cost take")
SICKNESSES = words(
    """
    bug cholera disease ebola epidemic fever flu illness infection influenza malaria measles
    meningitis norovirus outbreak poisoning salmonella typhoid virus
    """
)
STRIKING = words("fell floor hit strike")
HOLDING = words("be hold place put remain stay take")
CARRYING = words("admit airlift be bring carry fly lie move remain rush send stay take")
INTO = frozenset({"in", "into", "to"})


def is_treated(verb: Token) -> bool:
    """ "Were treated for cuts", "treated nine people for smoke inhalation"."""
    return verb.lemma_.lower() == "treat" and any(
        noun.lemma_.lower() in TREATED for noun in reached(verb, frozenset({"for"}))
    )


def is_assault(token: Token) -> bool:
    """The deed of "shot dead three colleagues", told as one that somebody did."""
    return token.lemma_.lower() in ASSAULTING and not is_passive(token)


def is_spared(verb: Token) -> bool:
    """ "Were shot and survived", "were stabbed and wounded"."""
    return verb.lemma_.lower() in ASSAULTING and any(
        child.dep_ == "conj" and child.lemma_.lower() in SURVIVED for child in verb.children
    )


def is_to_death(verb: Token) -> bool:
    """ "Were shot dead", "shot three co-workers to death", "were beaten to death"."""
    if any(child.lower_ == "dead" and child.dep_ == "oprd" for child in verb.children):
        return verb.lemma_.lower() in ASSAULTING
    # "Were burnt or suffocated to death".
    deeds = [verb, *(other for other in verb.conjuncts if other.tag_ == verb.tag_)]
    return any(
        noun.lower_ == "death" and not any(noun.children)
        for deed in deeds
        for noun in reached(deed, frozenset({"to"}))
    )


def is_toll_of_lives(noun: Token) -> bool:
    """The lives of "claims 27 lives", "took the lives of nine"."""
    verb = noun.head
    return noun.dep_ == "dobj" and noun.lemma_ == "life" and verb.lemma_.lower() in TAKING_LIVES


def is_struck_by_illness(verb: Token) -> bool:
    """ "A stomach bug strikes 212", "the virus felled 240"."""
    return verb.lemma_.lower() in STRIKING and any(
        child.dep_ == "nsubj" and child.lemma_.lower() in SICKNESSES for child in verb.children
    )


def is_in_custody(verb: Token) -> bool:
    """ "Were taken into custody", "are in custody"."""
    return verb.lemma_.lower() in HOLDING and any(
        noun.lower_ == "custody" for noun in reached(verb, INTO)
    )


def is_in_hospital(verb: Token) -> bool:
    """ "Were taken to hospital", "are in hospital"; not "were in the hospital"."""
    return verb.lemma_.lower() in CARRYING and any(
        noun.lower_ in {"hospital", "hospitals"} and (noun.head.lower_ != "in" or is_bare(noun))
        for noun in reached(verb, INTO)
    )


def is_bare(noun: Token) -> bool:
    """Without an article: those who are "in hospital" are patients, not any "in the hospital"."""
    return not any(child.dep_ == "det" for child in noun.children)


def reached(verb: Token, links: frozenset[str]) -> Iterator[Token]:
    """The nouns that a verb reaches by one of some prepositions, "cuts and bruises" both."""
    for child in verb.children:
        if child.dep_ == "prep" and child.lower_ in links:
            for noun in child.children:
                if noun.dep_ == "pobj":
                    yield noun
                    yield from noun.conjuncts
