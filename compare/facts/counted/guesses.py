"""What a bystander felt: "it lasted 30 seconds, she said"; and what nobody is sure of.

Two people's guesses are no two reports of one measurement, and "it is thought that 70 percent of
the homes burned" is nobody's word against "60 percent burned".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.counted.countable import ANYONE, KINDS_OF_PEOPLE
from compare.text.lexicon import words
from compare.text.statement.reporting import REPORTING_VERBS

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

BYSTANDERS = words("he i she they we")
# Whose business it is to know.
SPEAKERS = words(
    """
    agent analyst attacker clerk deputy detective diplomat director doctor engineer executive
    expert firefighter investigator judge lawmaker lawyer leader legislator member minister officer
    official operative police politician prosecutor rescuer scientist senator technician
    """
)
# "It is thought that", "are feared to have": nobody says so.
SUPPOSING = words("assume believe fear presume rumor rumour suppose suspect think understand")


def is_supposed(number: Span) -> bool:
    """Whether a figure is only "thought" or "believed" to be, by nobody in particular."""
    return any(
        verb.lemma_.lower() in SUPPOSING
        and verb.tag_ == "VBN"
        and any(child.dep_ == "auxpass" for child in verb.children)
        for verb in number.root.ancestors
    )


def is_guess(number: Span) -> bool:
    """ "It lasted 30 seconds, she said": what a bystander felt, and no measurement."""
    for verb in number.root.ancestors:
        if verb.lemma_.lower() in REPORTING_VERBS and any(map(is_bystander, verb.children)):
            return True
    return any(map(is_aside, number.sent))


def is_aside(token: Token) -> bool:
    """ ", she says, " after the words themselves."""
    said = token.dep_ in {"parataxis", "ccomp"} and token.lemma_.lower() in REPORTING_VERBS
    return said and any(map(is_bystander, token.children))


def is_bystander(token: Token) -> bool:
    """Whoever speaks for nobody but himself: "she", "a resident", "an office worker"."""
    if token.dep_ != "nsubj":
        return False
    lemma = token.lemma_.lower()
    return token.lower_ in BYSTANDERS or lemma in ANYONE or (lemma in KINDS_OF_PEOPLE - SPEAKERS)
