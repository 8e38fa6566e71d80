"""Sums without their currency: "pay 8 million or else", "the fine of 42 million", "60 grand".

A bare number is money where a word of money governs it: a verb ("cost", "owe"), a noun ("fee",
"deficit") or a phrase of the tables ("made off with").  Its currency is the one that its article
names elsewhere; where that names several or none, it may be any.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING

from compare.facts.asked.books import AMOUNTING, ENTRIES
from compare.facts.asked.question import question_of
from compare.facts.counted.governing import SUBJECTS, above, following, subject_of, verb_of
from compare.facts.figure.measures import A_MILLION
from compare.facts.figure.quantity import COUNT
from compare.facts.worded.phrased import asked_in
from compare.text.lexicon import words
from compare.text.numerals.numerals import Form
from compare.text.numerals.units import SUM

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Span, Token

    from compare.facts.figure.record import Figure
    from compare.facts.figure.units import Units

# Nobody pays "three" or "cost them 12": those are jobs, points and days.
LEAST, LEAST_PHRASED = Decimal(1000), Decimal(10_000)
# What is done with nothing but money.
PAYING = words(
    """
    cost donate embezzle invest lend overspend owe pay pocket repay reimburse spend splash
    """
)
# What is done with money and with much else: only beside another sum, and with millions.
ALSO_PAYING = words(
    """
    add allocate ask authorize bid book borrow bring claim contribute cost cover demand divide earn
    fetch forfeit get give gross lose make net offer pledge promise provide put raise receive save
    seek spend split swallow want
    """
)
# The same, where an article counts millions of nothing else.
RARELY_ELSE = words(
    """
    bid borrow claim cost demand divide earn forfeit gross net offer pledge raise seek spend swallow
    want
    """
)
# "Police fined 1,200", "charged 300": people, unless they are named beside it.
OF_PEOPLE = words("charge fine sue")
# "Sold for 6.5 million", "goes to Olm for 6.5 million".
FOR_A_SUM = words("acquire auction buy go join move purchase sell sign")
# What is told in nothing but money.
SUMS = words(
    """
    bid bill bonus bounty bribe budget compensation cost damages donation fee fine funding
    fund grant insurance invoice loan loot payout payment pension premium price profit prize ransom
    rent reward salary subsidy sum tab takings wage
    """
) | (ENTRIES.keys() - words("borrowing earning liability loss sale sales shortfall worth"))
# "A loss of 46 million": of a thousand it may be men.
LARGE_SUMS = words("aid debt deficit loss surplus")
# "Donations rose to 3,000" counts them; "wages" and "damages" are one sum.
ONE_SUM = words("costs damages earnings funds losses profits savings takings wages")
COMING_TO = AMOUNTING | words("exceed grow")
# "The fine was set at 4 million".
PUTTING = words("cut estimate increase put raise reduce set")
DIRECT = frozenset({"dobj", "npadvmod", "attr", "dative", "oprd", "ccomp", "nsubjpass"})
# What stands for a sum that was just told: "the plan had been for 13.2 billion".
TAKING_UP = words("consensus figure forecast goal it plan record target that")
# How many words above a figure may name a sum: "fee", "of".
NEAREST = 2
# What closes "the fee, 4 million, was paid".
CLOSED = frozenset({"", ",", ".", ")", ";", "for"})
# What the rules for sums say of money alone.
TELLING = frozenset({"cost", "damage", "overrun", "price"})


def is_sum(number: Span, figure: Figure, near: Sequence[Figure], units: Units) -> bool:
    """Whether a bare number is a sum of money.

    ``near`` are the other figures of its sentence and of the one before, ``units`` are what
    its article's figures are told in.
    """
    if figure.unit is not COUNT or figure.form is not Form.CARDINAL or figure.low < LEAST:
        return False
    if figure.against is not None or is_followed(number) or asked_in(number, COUNT):
        return False
    if is_paid(number) or is_of_sum(number, figure) or is_named_before(number, figure):
        return True
    if is_phrased(number, figure):
        return True
    if not units.priced or figure.low < A_MILLION:
        return False
    beside = any(one.unit.is_money for one in near)
    return is_taken_up(number, beside=beside) if beside or units.alone else False


def is_phrased(number: Span, figure: Figure) -> bool:
    """ "Made off with 3.4 million"; the 2,300 of "2,300 were taken away" are people."""
    verb = verb_of(number)
    if number.root.dep_ in SUBJECTS or figure.low < LEAST_PHRASED:
        return False
    if verb is not None and verb.lemma_.lower() in OF_PEOPLE and number.root.dep_ == "dobj":
        return False
    return bool(asked_in(number, SUM)) or question_of(number, SUM, "") in TELLING


def is_followed(number: Span) -> bool:
    """Whether what is counted follows: "8 million of the new model", "8 million Americans"."""
    if following(number, 1) in (["of"], ["-"]):
        return True
    if number.end < number.sent.end and number.doc[number.end].tag_ == "PRP$":
        # "Cost 3,000 their jobs".
        return True
    doc, end = number.doc, number.end
    return end < number.sent.end and doc[end].pos_ in {"NOUN", "PROPN", "ADJ"}


def is_paid(number: Span) -> bool:
    """ "It will cost him 15,000", "Six million he cost", "sold for 6.5 million"."""
    verb = verb_of(number)
    if verb is None:
        return False
    lemma = verb.lemma_.lower()
    if lemma in PAYING:
        return number.root.head == verb and number.root.dep_ in DIRECT
    return lemma in FOR_A_SUM and is_led_by(number, {"for"})


def is_of_sum(number: Span, figure: Figure) -> bool:
    """ "A fee of 4 million", "the bill is 1.6 million", "puts his loss at 3.4 million"."""
    chain = list(islice(above(number), NEAREST))
    if is_led_by(number, {"of"}) and len(chain) > 1 and names_sum(chain[1], figure):
        return True
    if number.root.dep_ == "appos" and names_sum(number.root.head, figure):
        return True
    verb = verb_of(number)
    if verb is None:
        return False
    if verb.lemma_.lower() in COMING_TO:
        return is_direct(number, verb) and names_sum(subject_of(verb), figure)
    if verb.lemma_.lower() in PUTTING:
        held = [child for child in verb.children if child.dep_ in {"dobj", "nsubjpass"}]
        return is_led_by(number, {"at", "to"}) and any(names_sum(one, figure) for one in held)
    return False


def is_direct(number: Span, verb: Token) -> bool:
    """Whether a number is what the verb says, or what a preposition of it leads to."""
    head = number.root.head
    return head == verb or (head.dep_ == "prep" and head.head == verb)


def is_named_before(number: Span, figure: Figure) -> bool:
    """ "Starting price: 180 million", "the old record fee, 4.2 million"."""
    at = number.start
    if at - 2 < number.sent.start or number.doc[at - 1].text not in {":", ","}:
        return False
    # "Because of the price, 3,000 stayed away".
    closed = number.doc[at - 1].text == ":" or "".join(following(number, 1)) in CLOSED
    return names_sum(number.doc[at - 2], figure) and closed


def names_sum(noun: Token | None, figure: Figure) -> bool:
    """Whether a noun is told in money."""
    if noun is None or noun.pos_ not in {"NOUN", "PROPN"}:
        return False
    lemma = noun.lemma_.lower()
    if noun.tag_ == "NNS" and noun.lower_ not in ONE_SUM and figure.low < A_MILLION:
        return False
    return lemma in SUMS or noun.lower_ in SUMS or (lemma in LARGE_SUMS and figure.low >= A_MILLION)


def is_taken_up(number: Span, *, beside: bool) -> bool:
    """ "Had offered 7 million", "the plan had been for 13.2 billion".

    ``beside`` is whether another sum is told near it.
    """
    verb = verb_of(number)
    if verb is None:
        return False
    lemma = verb.lemma_.lower()
    if lemma in (ALSO_PAYING if beside else RARELY_ELSE):
        return is_direct(number, verb)
    subject = subject_of(verb)
    return beside and lemma == "be" and subject is not None and subject.lemma_.lower() in TAKING_UP


def is_led_by(number: Span, prepositions: set[str]) -> bool:
    """Whether one of some prepositions leads to the number."""
    return number.root.dep_ == "pobj" and number.root.head.lower_ in prepositions
