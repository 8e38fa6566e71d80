"""How long somebody held an office: "steps down after nine years", "has been mayor for 12 years".

"Twelve years as mayor" and "16 years as governor" are two terms of one career; "in office" and "at
the helm" leave open of which.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.facts.counted.governing import above, following, subject_of, verb_of
from compare.text.happening.tenure import HOLDING, LEADING, POSTS
from compare.text.lexicon import words
from compare.text.office.ranks import office_at

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

TENURE = "tenure"
LEAVING = words("bow depart leave quit resign retire stand step")
OFFICE = words("charge head helm office power")
# "Has held the post for 12 years", "has led the city for 12 years".
REIGN = words("reign rule tenure")
LASTING = words("last run span")
LED = words(
    """
    agency association bank board body church city club college commission company council country
    county department firm government group institute ministry nation organisation organization
    party province region school state team town union university village
    """
)
# "Was in charge for five years".
IN_OFFICE = re.compile(
    r"\b(?:at the helm|in (?:charge|office|power)|in the (?:job|post|role)) for "
    r"(?:the (?:last|past) |almost |nearly |some )?$",
    re.IGNORECASE,
)
SERVING = words("be serve work")
# How far behind a figure, or before it, an office may begin: "12 years as the mayor".
NEAR = 4


def is_tenure(number: Span) -> bool:
    """ "Retires after nine years", "eleven years at the helm", "has been mayor for 12 years"."""
    behind = following(number, 3)
    if behind[:1] in (["in"], ["at"]) and not OFFICE.isdisjoint(behind[1:]):
        return True
    before = number.doc[number.sent.start : number.start].text_with_ws
    if office_held(number) or IN_OFFICE.search(before):
        return True
    chain = list(above(number))
    verb = verb_of(number)
    if is_reign(chain, verb):
        return True
    if verb is not None and any(token.lower_ == "for" for token in chain[:2]) and leads(verb):
        return True
    if len(chain) != 2 or chain[0].lower_ != "after" or chain[1].lemma_.lower() not in LEAVING:
        return False
    return is_somebodys(chain[1])


def is_reign(chain: list[Token], verb: Token | None) -> bool:
    """ "A five-year reign", "his tenure lasted five years"."""
    if chain and chain[0].lemma_.lower() in REIGN:
        return True
    subject = subject_of(verb) if verb is not None and verb.lemma_.lower() in LASTING else None
    return subject is not None and subject.lemma_.lower() in REIGN


def leads(verb: Token) -> bool:
    """ "Has held the office", "has led the city", of whoever did so."""
    lemma = verb.lemma_.lower()
    held = {child.lemma_.lower() for child in verb.children if child.dep_ == "dobj"}
    of_office = (lemma in HOLDING and held & POSTS) or (lemma in LEADING and held & LED)
    return bool(of_office) and subject_of(verb) is not None


def office_held(number: Span) -> str:
    """The office that was held so long; empty where none is named."""
    sentence = number.sent
    behind = list(number.doc[number.end : min(number.end + NEAR, sentence.end)])
    verb = verb_of(number)
    if behind and behind[0].lower_ == "as":
        # "Served two years as mayor": of a term of four, as often as not.
        served = verb is not None and verb.lemma_.lower() == "serve"
        return "" if served else first_office(behind[1:])
    chain = [token for token in above(number) if token.lower_ != "past"]
    if not chain or chain[0].lower_ != "for":
        return ""
    holder = chain[0].head
    if holder.pos_ in {"VERB", "AUX"}:
        if holder.lemma_.lower() not in SERVING:
            return ""
        return first_office(list(number.doc[holder.i + 1 : chain[0].i]))
    # "Lund, mayor for 12 years", "has been mayor for 12 years".
    return first_office(list(number.doc[max(sentence.start, holder.i) : chain[0].i]))


def first_office(tokens: list[Token]) -> str:
    """The first office among some words, by its plain name."""
    told = [token.text for token in tokens]
    found = (office_at(told, at) for at in range(len(told)))
    return next((one.office.name for one in found if one is not None and not one.plural), "")


def is_somebodys(verb: Token) -> bool:
    """Whether somebody by name, or he or she, is its subject."""
    subject = subject_of(verb)
    return subject is not None and (
        subject.pos_ == "PROPN" or subject.lower_ in {"he", "she", "who"}
    )
