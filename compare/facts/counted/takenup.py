"""The noun that a pronoun takes up for a number: "nineteen of them ran out", "there were five".

"Nineteen of them" are some of those told of, and set apart by what they did; "there were five of
them", "they were three" and "the thieves, four in number" tell how many they were in all.  They
are those that the sentence told of before, or the last that a sentence was about.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from compare.facts.asked.bodies import BANDS, CREW, MEMBER
from compare.facts.asked.question import question_of
from compare.facts.counted.countable import PERSON, PLURAL_TAGS, lemma_of
from compare.facts.counted.counted import Counted, is_led_by_all
from compare.facts.counted.ellipsis import what_is_said
from compare.facts.counted.governing import SUBJECTS, leading
from compare.facts.counted.shared import THEM, pronoun_of
from compare.facts.figure.quantity import COUNT, Part, Quantity
from compare.text.lexicon import words
from compare.text.numerals.numerals import Form, number_of
from compare.text.numerals.units import UNITS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Span, Token

    from compare.facts.figure.record import Figure

THEY = frozenset({"they"})
US = frozenset({"us", "we"})
BAND = BANDS | words("band group party")
# What is told of an amount of money or time, which nobody takes up as "them".
MEASURES = frozenset({"CARDINAL", "DATE", "MONEY", "PERCENT", "QUANTITY", "TIME"})
PLURALS = words("people police personnel cattle staff troops")
# How many sentences a pronoun is looked back for.
BACK = 3


def taken_up(number: Span, figure: Figure, earlier: Sequence[Span]) -> Quantity | None:
    """How many a bare number counts of those whom a pronoun takes up; None for most figures."""
    if figure.unit is not COUNT or figure.form is not Form.CARDINAL:
        return None
    counted = counted_by_pronoun(number, figure, earlier)
    if counted is None or figure.low <= 1:
        return None
    return Quantity(
        low=figure.low,
        high=figure.high,
        noun=counted.noun,
        modifiers=counted.modifiers,
        bound=figure.bound,
        part=counted.part,
        asks=question_of(number, COUNT, counted.noun) if counted.part is Part.NONE else "",
    )


def counted_by_pronoun(number: Span, figure: Figure, earlier: Sequence[Span]) -> Counted | None:
    """What a number counts by a pronoun; ``earlier`` are the sentences before, the last the last.

    None where no pronoun stands by the number, or where it is not clear whom it takes up.
    """
    if (pronoun := pronoun_of(number)) is not None and pronoun.lower_ in THEM:
        if is_sorted(pronoun):
            return None
        noun = told_before(number) or counted_last(number, figure, earlier) or last_told(earlier)
        return some_or_all(number, noun) if noun is not None else None
    if is_all_of(number, THEY):
        noun = last_told(earlier)
        return counted_as(number, noun) if noun is not None else None
    return Counted(PERSON, number=number) if is_all_of(number, US) else None


def is_sorted(pronoun: Token) -> bool:
    """ "Nine of them women": of some sort."""
    behind = pronoun.doc[pronoun.i + 1 : min(pronoun.i + 2, pronoun.sent.end)]
    return any(token.pos_ in {"ADJ", "NOUN", "PROPN"} for token in behind)


def some_or_all(number: Span, noun: Token) -> Counted:
    """ "There were five of them" and "all five of them" are all; "five of them ran" are some."""
    if is_there(number.root) or is_led_by_all(number) or is_set_off(number):
        return counted_as(number, noun)
    verb = number.root.head
    said = what_is_said(verb) if verb.pos_ in {"AUX", "VERB"} else frozenset()
    return Counted(lemma_of(noun), modifiers=said, part=Part.PART, number=number)


def counted_as(number: Span, noun: Token) -> Counted:
    """All of those whom a noun tells of; of a gang its members."""
    lemma = lemma_of(noun)
    if lemma == CREW:
        return Counted(CREW, number=number)
    if lemma in BAND and noun.tag_ == "NN":
        return Counted(MEMBER, modifiers=frozenset({lemma}), number=number)
    return Counted(lemma, number=number)


def is_set_off(number: Span) -> bool:
    """ "Nurses from the hills, 18 of them, arrived": so many in all."""
    behind = number.doc[number.end : min(number.end + 3, number.sent.end)]
    opened = number.start > number.sent.start and number.doc[number.start - 1].text in {",", "("}
    return opened and behind.text.lower() in {"of them,", "of them)", "of them."}


def is_there(token: Token) -> bool:
    """The five of "there were five", "there are to be five"."""
    verb = token.head
    if token.dep_ != "attr" or verb.lemma_ != "be":
        return False
    above = (verb, verb.head) if verb.dep_ == "xcomp" else (verb,)
    return any(child.dep_ == "expl" for one in above for child in one.children)


def is_all_of(number: Span, pronouns: frozenset[str]) -> bool:
    """ "They were three and spoke Dutch", "we are 183,406": so many, and nothing behind."""
    verb = number.root.head
    if number.root.dep_ != "attr" or verb.lemma_ != "be" or number.root.i >= number.end:
        return False
    subject = [child for child in verb.children if child.dep_ in SUBJECTS]
    said = any(child.dep_ == "neg" for child in verb.children)
    behind = number.doc[number.end : number.end + 1]
    ends = not behind or behind[0].is_punct or behind[0].lower_ in {"and", "in", "now"}
    return ends and not said and any(child.lower_ in pronouns for child in subject)


def told_before(number: Span) -> Token | None:
    """The last plural of the sentence before a number: of "the crew hid ten men, six of whom"."""
    before = number.doc[number.sent.start : number.start]
    found = [token for token in before if is_plural(token)]
    return leading(found[-1]) if found else None


def counted_last(number: Span, figure: Figure, earlier: Sequence[Span]) -> Token | None:
    """The only plural of the last sentence that has a number: "took 24 sailors; 19 of them".

    Without a number the only plural at all; both within one paragraph.
    """
    last = earlier[-1] if earlier and earlier[-1].doc is number.doc else ()
    plurals = [token for token in last if is_plural(token)]
    found = [token for token in plurals if figure.low <= number_before(token)]
    if len(found) == 1:
        return found[0]
    return plurals[0] if len(plurals) == 1 else None


def number_before(noun: Token) -> Decimal:
    """How many a noun tells of; zero where it does not say."""
    told = (number_of(child.text) for child in noun.children if child.dep_ == "nummod")
    return next((number for number in told if number is not None), Decimal(0))


def last_told(earlier: Sequence[Span]) -> Token | None:
    """Whom the last sentence is about that is about several."""
    for sentence in reversed(earlier[-BACK:]):
        subjects = [child for child in sentence.root.children if child.dep_ in SUBJECTS]
        plural = [child for child in subjects if is_plural(child) or is_band(child)]
        if plural:
            return plural[-1]
    return None


def is_plural(token: Token) -> bool:
    """A noun that tells of several."""
    plural = token.tag_ in PLURAL_TAGS or token.lower_ in PLURALS
    if not plural or token.pos_ != "NOUN" or token.ent_type_ in MEASURES:
        return False
    return token.lower_ not in UNITS and number_of(token.text) is None


def is_band(token: Token) -> bool:
    """ "A gang", of which one goes on with "they"."""
    return token.tag_ == "NN" and token.lemma_.lower() in BAND
