"""Deeds that are agreed or announced: "Alpha to buy Beta", "Alpha said it had agreed to buy Beta".

Who will do it to whom is as plain in a headline's infinitive as in "Alpha will buy Beta".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.counted.governing import subject_of
from compare.text.lexicon import words
from compare.text.statement.reporting import REPORTING_VERBS

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from spacy.tokens import Span, Token

# What binds: a firm that "hopes to buy" another buys nothing.
BINDING = words("agree arrange commit contract decide plan prepare set sign vow")
IT = frozenset({"it", "they"})


def undertakings(span: Span, deeds: Container[str]) -> Iterator[tuple[Token, Token, Token]]:
    """Verb, agent and patient of every deed in the infinitive that is bound to be done."""
    for verb in span:
        if verb.lemma_.lower() not in deeds or not is_infinitive(verb):
            continue
        agent = undertaker(verb)
        patient = next((child for child in verb.children if child.dep_ == "dobj"), None)
        if agent is not None and patient is not None:
            yield verb, agent, patient


def is_infinitive(verb: Token) -> bool:
    """ "To buy", with nothing that denies it."""
    aux = {child.lower_ for child in verb.children if child.dep_ == "aux"}
    return aux == {"to"} and not any(child.dep_ == "neg" for child in verb.children)


def undertaker(verb: Token) -> Token | None:
    """Who is to do it: the headline's subject, or whoever agreed to."""
    if verb.dep_ == "ROOT":
        return subject_of(verb)
    binding = verb.head
    if verb.dep_ != "xcomp" or binding.lemma_.lower() not in BINDING:
        return None
    if any(child.dep_ == "neg" for child in binding.children):
        return None
    subject = subject_of(binding)
    return said_of(binding) if subject is not None and subject.lower_ in IT else subject


def said_of(binding: Token) -> Token | None:
    """Who "it" is in "Alpha said it had agreed": the speaker."""
    speaks = binding.dep_ == "ccomp" and binding.head.lemma_.lower() in REPORTING_VERBS
    return subject_of(binding.head) if speaks else None
