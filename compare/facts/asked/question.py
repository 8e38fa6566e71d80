"""What a number answers, where its own words say so: the gusts, the sentence, the capacity.

"Gusts of 240 km/h" and "winds of 190 km/h" are two speeds of one storm; "cleared to take 250" and
"a capacity of 210" tell one thing in words that share nothing.  Such a question is read from the
words that govern the number, and two numbers with two questions are never compared.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from compare.facts.asked.agelimits import limit_told
from compare.facts.asked.bodies import body_of
from compare.facts.asked.books import AMOUNTING, FIGURES, change, entry
from compare.facts.asked.damages import DAMAGE, damage_of
from compare.facts.asked.gunfire import shots_of
from compare.facts.asked.honours import honours
from compare.facts.asked.lasting import lasting
from compare.facts.asked.marches import marchers_of
from compare.facts.asked.marriages import MARRIAGES, marriages
from compare.facts.asked.seats import BEFORE, seats
from compare.facts.asked.sizes import size
from compare.facts.asked.staff import orders, staff
from compare.facts.asked.tenure import TENURE
from compare.facts.asked.terms import MINIMUM, SENTENCE, SERVED, span_of_time
from compare.facts.asked.unrest import unrest
from compare.facts.asked.yardstick import (
    DEPTH,
    OVERRUN,
    POSITION,
    SHOOT_OUT,
    length_of,
    overrun,
    price,
)
from compare.facts.counted.countable import is_person
from compare.facts.counted.governing import above, following, subject_of, verb_of
from compare.facts.counted.parents import children_of
from compare.facts.counted.statline import line_of
from compare.facts.worded.courtroom import CHARGES as CHARGED
from compare.facts.worded.phrased import OWN as OWN_PHRASED
from compare.facts.worded.phrased import asked_in
from compare.facts.worded.scene import scene_of, speed_in_scene
from compare.facts.worded.scenes import SCENES_OWN
from compare.text.lexicon import words

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from compare.text.numerals.units import Unit

# "A limit of 120 kph", "permitted speed is 120 km/h": how fast one may go.
LIMIT = "speed limit"
PERMITTED = words("allowed maximum permissible permitted")
# "Gusts of 95 mph", "winds gusting to 95 mph"; how fast the storm itself moves is a third speed.
SPEEDS = {
    "gust": "gusts", "gusting": "gusts", "gusted": "gusts", "wind": "winds",
    "limit": LIMIT, "zone": LIMIT,
    "move": "pace", "travel": "pace", "drift": "pace", "drive": "pace", "go": "pace",
}  # fmt: skip

# "Licensed to carry 210", "built for 420 men", "a capacity of 1,200".
PERMITTING = words(
    "approve authorise authorize build certify clear design licence license permit rate"
)
HOLDING = words("accommodate carry fit hold house seat take transport")
# "The ferry can carry 600".
LOADING = words("accommodate carry hold seat")
CAPACITY = "capacity"

# "Cost the fund $390 million", "the bill came to $309 million".
BILLS = words("bill cost")
COMING = words("amount be come estimate put reach run stand total")
COST = "cost"

# "Demand a 22 percent raise", "want 27 percent more"; what is offered is another figure.
RISES = words("hike increase more raise rise")
BARGAINING = {
    verb: stage
    for stage, verbs in {
        "rise demanded": "ask call claim demand seek want",
        "rise offered": "offer propose",
        "rise agreed": "accept agree award grant win",
    }.items()
    for verb in verbs.split()
}

# "Inflation ran at 2.9 percent", "the jobless rate fell to 7.3 percent".
RATES = {"inflation": "inflation", "unemployment": "unemployment"}
LEVELS = AMOUNTING | words("ease edge hold slow surge tick")
RATE_NAMES = {"jobless rate": "unemployment", "unemployment rate": "unemployment",
              "inflation rate": "inflation"}  # fmt: skip
# "Consumer prices rose 2.6 percent in the year to March", "from a year earlier".
A_YEAR = re.compile(
    r"^(?:in|over) the (?:year|12 months|twelve months) to|^(?:from|on) a year|^year"
)
TURNOUT = "turnout"
VOTING = words("participation turnout")
# "Turnout at 5 p.m. was 52 percent" is not that of the day.
SO_FAR = "turnout by the hour"
HOURS = words("a.m. am midday noon o'clock p.m. pm")
# "Core inflation", "food inflation", "youth unemployment" are rates of their own.
PLAIN_RATE = words("annual consumer the its price")

# "Convicted on eight counts", "guilty verdicts on seven of nine counts".
CHARGES = words("charge count")
VERDICTS = {
    "acquit": "acquitted", "clear": "acquitted", "innocent": "acquitted",
    "convict": "convicted", "guilty": "convicted", "conviction": "convicted",
    "indict": CHARGED, "face": CHARGED, "charge": CHARGED,
}  # fmt: skip

# "Fifteen games later" counts no games that were won.
AFTERWARDS = words("afterwards earlier later")
HOW_MUCH_LATER = "how much later"

# What changes from hour to hour: a storm's winds on Monday and on Tuesday are two readings.
CHANGING = frozenset({"winds", "pace", POSITION, SO_FAR}) | FIGURES
# What has one answer, whenever the outlets tell it.
LASTING = frozenset({SENTENCE, MINIMUM, SERVED, TENURE, CAPACITY, MARRIAGES})
# What is never the answer to anything else, though the next election has another.
OWN = (LASTING - {MARRIAGES}) | {DEPTH, LIMIT, OVERRUN, SHOOT_OUT, TURNOUT, HOW_MUCH_LATER}
OWN |= OWN_PHRASED | {BEFORE} | SCENES_OWN


def is_own(asks: str) -> bool:
    """Whether it is the answer to nothing else; so is how many cars a ferry takes."""
    return asks in OWN or asks.startswith(f"{CAPACITY} ")


def limit_of(number: Span, unit: Unit) -> str:
    """At what age people retire, or from what age they are served first."""
    if unit.dimension != "age":
        return ""
    text, start = number.sent.text, number.sent.start_char
    return limit_told(text, number.start_char - start, number.end_char - start)


def question_of(number: Span, unit: Unit, noun: str) -> str:
    """What the number answers in a word or two; empty where its words do not say.

    ``number`` are the tokens of the figure with its unit, ``noun`` the lemma it counts or measures.
    """
    dimension = unit.dimension
    if told := asked_in(number, unit) or limit_of(number, unit):
        return told
    if dimension == "speed":
        return speed_in_scene(number, unit, speed(number))
    if dimension == "duration":
        told = span_of_time(number, unit, noun) or unrest(number, unit) or lasting(number, unit)
        return told or (size(number, dimension) if unit.label == "years" else "")
    if dimension == "length":
        return length_of(number) or size(number, dimension) or scene_of(number, unit, noun)
    if dimension == "mass":
        return size(number, dimension)
    if dimension.startswith("money"):
        told = DAMAGE if damage_of(number) is not None else cost(number)
        return told or overrun(number) or price(number) or entry(number)
    if dimension == "ratio":
        return bargained(number) or turnout(number) or rate(number) or change(number)
    if dimension == "count":
        return counted(number, noun) or scene_of(number, unit, noun)
    if dimension == "area":
        return scene_of(number, unit, noun)
    return ""


# --- speeds ---------------------------------------------------------------------------------------


def speed(number: Span) -> str:
    """Of the gusts, of the winds, or of what moves."""
    for token in above(number):
        if found := speed_of(token):
            return found
        if token.pos_ in {"VERB", "AUX"}:
            # "Gusts that tore the roofs off at 240 km/h", "winds reached 120 mph".
            told = token.head if token.dep_ == "relcl" else subject_of(token)
            return speed_of(told) if told is not None else ""
    return ""


def speed_of(token: Token) -> str:
    """Whose speed a word makes it; empty where it does not say."""
    if token.lemma_.lower() == "speed":
        return LIMIT if any(child.lower_ in PERMITTED for child in token.children) else ""
    return SPEEDS.get(token.lemma_.lower()) or SPEEDS.get(token.lower_, "")


# --- money and shares -----------------------------------------------------------------------------


def cost(number: Span) -> str:
    """ "Cost the fund $390 million", "the bill came to $309 million"."""
    verb = verb_of(number)
    if verb is None:
        return ""
    if verb.lemma_.lower() == COST:
        return COST
    subject = subject_of(verb)
    billed = subject is not None and subject.lemma_.lower() in BILLS
    return COST if billed and verb.lemma_.lower() in COMING else ""


def bargained(number: Span) -> str:
    """ "A 22 percent raise" that is demanded, offered or agreed."""
    verb = verb_of(number)
    stage = BARGAINING.get(verb.lemma_.lower(), "") if verb is not None else ""
    raised = any(token.lemma_.lower() in RISES for token in above(number))
    return stage if raised or following(number, 1) == ["more"] else ""


def turnout(number: Span) -> str:
    """ "Turnout was 61 percent", "on a turnout of 61 percent": no candidate's share."""
    verb = verb_of(number)
    told = [*islice(above(number), 2), subject_of(verb) if verb is not None else None]
    if not any(token is not None and token.lemma_.lower() in VOTING for token in told):
        return ""
    return SO_FAR if any(token.lower_ in HOURS for token in number.sent) else TURNOUT


def rate(number: Span) -> str:
    """Inflation or unemployment, told as a level and not as a change."""
    verb = verb_of(number)
    subject = subject_of(verb) if verb is not None else None
    if verb is None or subject is None or verb.lemma_.lower() not in LEVELS:
        return ""
    named = subject.lemma_.lower()
    before = [child.lower_ for child in subject.children if child.dep_ in {"amod", "compound"}]
    whole = RATE_NAMES.get(" ".join([*before, named]))
    if [*before, named] == ["consumer", "price"] and A_YEAR.search(" ".join(following(number, 6))):
        return RATES["inflation"]
    if whole is None and not PLAIN_RATE.issuperset(before):
        return ""
    led = any(token.lower_ in {"at", "to"} for token in above(number))
    return whole or (RATES.get(named, "") if led or verb.lemma_.lower() in {"be", "hit"} else "")


# --- counts ---------------------------------------------------------------------------------------


def counted(number: Span, noun: str) -> str:
    """The size of a body, what may be carried, counts of a verdict, children and marriages."""
    if (body := body_of(number)) is not None:
        return f"members of the {body.lemma_.lower()}"
    if noun in CHARGES:
        return verdict(number)
    if not AFTERWARDS.isdisjoint(following(number, 2)[1:]):
        return HOW_MUCH_LATER
    told = honours(number) or children_of(number) or marriages(number, noun)
    told = told or line_of(number, noun)
    told = told or shots_of(number, noun) or marchers_of(number, noun)
    told = told or staff(number, noun) or orders(number, noun) or seats(number, noun)
    return told or capacity(number, noun)


def verdict(number: Span) -> str:
    """Whether the counts are those of a conviction, of an acquittal or of an indictment."""
    before = number.doc[max(number.sent.start, number.start - 2) : number.start]
    if any(token.lower_ == "of" for token in before) and any(token.like_num for token in before):
        # The nine of "seven of nine counts".
        return ""
    for token in above(number):
        if token.lemma_.lower() in CHARGES and token.pos_ == "NOUN":
            continue
        if found := VERDICTS.get(token.lemma_.lower()) or read_out(token):
            return found
    return ""


def read_out(token: Token) -> str:
    """ "Guilty verdicts on seven counts", "returned guilty verdicts on seven counts"."""
    verdicts = [token, *(child for child in token.children if child.dep_ == "dobj")]
    told = (VERDICTS.get(child.lower_) for one in verdicts for child in one.children)
    return next((found for found in told if found), "")


def capacity(number: Span, noun: str) -> str:
    """How many it holds; of what is no people, by its name: "it can carry 90 cars"."""
    if not is_capacity(number):
        return ""
    return CAPACITY if not noun or is_person(noun) else f"{CAPACITY} for {noun}"


def is_capacity(number: Span) -> bool:
    """ "Cleared to take 250", "certified for 52 passengers", "a capacity of 1,200"."""
    chain = list(above(number))
    if any(token.lower_ == CAPACITY for token in chain[:2]):
        return True
    verb = verb_of(number)
    if verb is None:
        return False
    if verb.lemma_.lower() in PERMITTING:
        return "for" in {token.lower_ for token in chain[:2]}
    if verb.lemma_.lower() in LOADING and any(child.lower_ == "can" for child in verb.children):
        return True
    held = verb.lemma_.lower() in HOLDING and verb.dep_ in {"xcomp", "advcl", "ccomp"}
    infinitive = any(child.lower_ == "to" and child.dep_ == "aux" for child in verb.children)
    return held and infinitive and verb.head.lemma_.lower() in PERMITTING
