"""How many work for a firm, and how many of its goods were ordered.

"Has 42 employees", "employs 60 people" and "counts 60 heads" tell one thing in three words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.counted.countable import is_person
from compare.facts.counted.governing import above, held, verb_of
from compare.text.lexicon import words
from compare.text.statement.participants import subject_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

STAFF = "staff"
HAVING = words("boast count have number")
WORKING = words("employee head staff staffer worker")
BODIES = words("payroll staff team workforce")

ORDERS, UNIT = "orders", "unit"


def staff(number: Span, noun: str) -> str:
    """How many a firm has: "has 42 employees", "employs 60 people", "a staff of 60"."""
    if is_body(number):
        return STAFF
    verb = verb_of(number)
    if verb is None or subject_of(verb) is None or not is_object(number, verb):
        return ""
    lemma = verb.lemma_.lower()
    return STAFF if lemma == "employ" or (lemma in HAVING and noun in WORKING) else ""


def is_body(number: Span) -> bool:
    """ "A staff of 60": all of them."""
    chain = list(above(number))
    return len(chain) > 1 and chain[0].lower_ == "of" and chain[1].lemma_.lower() in BODIES


def is_object(number: Span, verb: Token) -> bool:
    """Whether the verb is said of those that the number counts."""
    counted = held(number)
    return counted.dep_ == "dobj" and counted.head == verb


def employer_of(number: Span) -> Token | None:
    """Whose staff it is: "the mill has 42 workers", "the mill, which has 42 workers"."""
    verb = verb_of(number)
    return None if verb is None else subject_of(verb)


def orders(number: Span, noun: str) -> str:
    """ "Ordered 1.2 million units", "placed orders for 2.1 million"."""
    verb = verb_of(number)
    ordered = verb is not None and verb.lemma_.lower() == "order" and is_object(number, verb)
    if ordered and not is_person(noun):
        return ORDERS
    return ORDERS if is_ordered(number) else ""


def is_ordered(number: Span) -> bool:
    """ "Orders for 2.1 million"."""
    chain = list(above(number))
    led = len(chain) > 1 and chain[0].lower_ in {"for", "of"}
    return led and chain[1].lemma_.lower() in {"order", "pre-order"}
