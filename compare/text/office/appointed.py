"""Titles that a verb gives: "Ann Lee becomes finance chief", "Lee served as deputy mayor".

A post that somebody is called to is not the one that she held until then, and one that she had
is not the one that she has: each counts as of its moment.  A career told by its years ("chairman
in 2008, chief executive in 2012") gives no title.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from compare.text.lexicon import words
from compare.text.statement.mood import WILL, is_perfect, mood_of
from compare.text.statement.participants import (
    MAYBE_PERFECT,
    by_agent,
    helpers,
    is_passive,
    object_of,
    subject_of,
)
from compare.text.statement.status import VERBAL, WOULD

if TYPE_CHECKING:
    from spacy.tokens import Token

    from compare.text.office.post import TitlePhrase

# What leads to a new post: "was named", "takes over as".
CALLING = words("appoint choose elect hire install make name promote swear tap")
ENTERING = words("become join start take")
SERVING = words("act continue remain serve work")
LEAVING = words("quit resign retire step")
LEADING = words("chair command direct head lead manage run")
LINKS = frozenset({"as", "to"})
PAST, TO_COME, NOW = "former", "elect", ""
PAST_TENSES = frozenset({"VBD", "VBN"})
YEAR = re.compile(r"(?:19|20)\d\d(?:s)?")
# What makes a post one of many in a career.
ONCE = words("again before earlier eventually first formerly later once originally previously then")


class Appointment(NamedTuple):
    """Who has, had or gets the post, and when: ``former``, ``elect``, or empty for now."""

    holder: Token
    moment: str


def appointed(tokens: list[Token], phrase: TitlePhrase) -> Appointment | None:
    """What a sentence's verb says of a title; None where it says nothing certain."""
    office = head_of(tokens[phrase.start : phrase.end])
    verb = verb_over(office)
    if verb is None or verb.pos_ not in VERBAL or is_career(verb):
        return None
    mood = WILL if is_foretold(verb) else mood_of(verb, verb)
    if mood not in ("", WILL) or any(child.dep_ == "neg" for child in verb.children):
        return None
    holder = bearer_of(verb, office)
    moment = TO_COME if mood == WILL else moment_of(verb)
    return None if holder is None or moment is None else Appointment(holder, moment)


def head_of(title: list[Token]) -> Token:
    """The word that a title hangs by; of two titles joined, the first one's."""
    inside = {token.i for token in title}
    found = next(token for token in title if token.head.i not in inside or token.head.i == token.i)
    while found.dep_ == "conj":
        found = found.head
    return found


def verb_over(office: Token) -> Token | None:
    """The verb that gives a title: "is mayor", "was named mayor", "serves as mayor"."""
    if office.dep_ in ("attr", "oprd"):
        return office.head
    link = office.head
    if office.dep_ != "pobj" or link.lower_ not in LINKS:
        return None
    if link.lower_ == "to":
        return link.head if link.head.lemma_.lower() == "promote" else None
    # "To be led by Ann Lee as chief executive": the parser may tie "as" to the name.
    by_name = link.head.dep_ == "pobj" and link.head.head.dep_ == "agent"
    return link.head.head.head if by_name else link.head


def is_foretold(verb: Token) -> bool:
    """ "Lee, who would be chairman of the new firm", "she is set to become mayor".

    A "would" without an "if" tells what was decided.
    """
    if verb.dep_ == "relcl" and any(child.lower_ in WOULD for child in verb.children):
        marks = {child.lower_ for child in verb.subtree}
        return marks.isdisjoint(DOUBTS) and not is_perfect(verb)
    return verb.dep_ == "xcomp" and is_binding(verb.head)


def is_binding(word: Token) -> bool:
    """ "Is to be", "is set to become", "is due to take over as"."""
    return word.lower_ in BOUND or word.lemma_ == "be"


DOUBTS = frozenset(
    {"if", "unless", "whether", "otherwise", "likely", "probably", "perhaps", "have"}
)
BOUND = frozenset({"set", "due", "slated", "poised"})


def bearer_of(verb: Token, office: Token) -> Token | None:
    """Whose title it is, "who" being whoever it tells of."""
    found = holder_of(verb, office)
    if found is None and verb.dep_ == "xcomp" and is_binding(verb.head):
        found = subject_of(verb.head) or subject_of(verb.head.head)
    if found is not None and found.lower_ in ("who", "that") and verb.dep_ == "relcl":
        return verb.head
    return found


def holder_of(verb: Token, office: Token) -> Token | None:
    """Whose title it is: the subject; of an appointment, whoever is appointed."""
    lemma = verb.lemma_.lower()
    passive = is_passive(verb)
    if lemma in LEADING:
        return by_agent(verb) if passive else None
    if lemma in CALLING and not passive:
        found = object_of(verb)
        return found if found != office and verb.tag_ != "VBN" else None
    return subject_of(verb)


def moment_of(verb: Token) -> str | None:
    """Of what time a verb speaks; None for a verb that gives no title."""
    lemma = verb.lemma_.lower()
    if lemma in CALLING | ENTERING:
        return TO_COME
    if lemma in LEAVING:
        return PAST
    if lemma not in SERVING | LEADING | {"be"}:
        return None
    aux = helpers(verb)
    gone = "had" in aux or (
        verb.tag_ in PAST_TENSES and aux.isdisjoint(MAYBE_PERFECT | {"is", "are"})
    )
    return PAST if gone else NOW


def is_career(verb: Token) -> bool:
    """Whether a year or an "earlier" tells that the post was one of several."""
    return any(YEAR.fullmatch(token.text) for token in verb.subtree) or any(
        child.lower_ in ONCE for child in verb.children
    )
