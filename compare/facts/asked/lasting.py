"""How long one thing lasted: "they met for nine hours", "the meeting lasted seven hours".

A verb and its noun are one process, whose length has one answer; what is still going on ("has been
closed for three days") grows from day to day, and is left alone.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from compare.facts.counted.governing import above, following, subject_of, verb_of
from compare.text.happening.deeds import ONE_NOUN
from compare.text.lexicon import by_first, words
from compare.text.statement.participants import MAYBE_PERFECT, helpers

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from compare.text.numerals.units import Unit

LENGTH = "length of "
# The process by the nouns and verbs that tell it.
NOUNS = {
    noun: process
    for process, nouns in {
        "the meeting": "conference discussion dialogue meeting negotiation session summit talk",
        "the deliberations": "deliberation",
        "the debate": "debate",
        "the siege": "siege stand-off standoff",
        "the captivity": "captivity",
        "the outage": "blackout outage shutdown",
        "the closure": "closure",
        "the search": "hunt manhunt search",
        "the operation": "surgery",
        "the strike": "stoppage strike walkout",
        "the trial": "trial",
        "the fighting": "battle firefight gunbattle gunfight shootout shoot-out",
        "the questioning": "interrogation questioning",
        "the contract": "contract",
        "the delay": "delay",
        "the flight": "flight",
        "the mission": "mission spacewalk",
        "the ban": "ban suspension",
    }.items()
    for noun in nouns.split()
}
# "The deal runs three years"; "a three-year deal" is as often one that somebody hopes for.
RUNNING = NOUNS | {"deal": NOUNS["contract"]}
VERBS = {
    verb: process
    for process, verbs in {
        "the meeting": "confer meet negotiate talk",
        "the debate": "debate",
        "the deliberations": "deliberate",
        "the closure": "block close shut",
        "the search": "comb search",
        "the questioning": "grill interrogate question",
        "the strike": "strike",
        "the delay": "delay",
        "the ban": "ban suspend",
    }.items()
    for verb in verbs.split()
}
# "Signed a three-year deal", "gave him a four-year deal".
DEALS, SIGNING = (
    words("deal pact"),
    words("agree award get give hand ink land pen put sign"),
)
# "Took nine hours to reach a verdict".
VERDICT = words("acquit convict guilty verdict")
# "Held for 14 months": whom, and not what; a meeting is held for hours.
KEEPING = words("detain hold keep")
KEPT = words("captive hostage prisoner")
# They say of their subject how long it took: "the siege lasted six hours", "ended after nine".
LENGTHS = words("continue drag endure go last run span stretch take")
ENDS = words("close conclude end finish")
WITHOUT = words("electricity power")
TIED = words("sign tie")
# "The line reopened six hours later", "traffic resumed after six hours".
AGAIN = words("reopen resume")
TRAFFIC = words(
    "airport border bridge ferry flight highway line motorway port road route runway service "
    "street track traffic train tunnel"
)
# What is closed, by its sort: a school is not closed as long as the street.
WAYS = by_first(
    "line railway track train",
    "road highway lane motorway route street",
    "airport flight runway",
    "bridge",
    "tunnel",
    "border crossing",
    "port ferry harbour",
    "school class university",
    "shop store market",
    "beach park",
    "plant factory mill mine",
)
OF_NEAR = 5
OF_A_MEETING, ROUND = words("minutes hours"), "the round of talks"
PROCESSES = tuple(f"{LENGTH}{process}" for process in sorted({*NOUNS.values(), ROUND}))


def lasting(number: Span, unit: Unit) -> str:
    """The question that a length of time answers; empty where its words do not say of what."""
    if is_going_on(number):
        return ""
    process = process_of(number)
    if process == NOUNS["closure"]:
        process += closed_at(number)
    if process == NOUNS["meeting"] and unit.label not in OF_A_MEETING:
        # "Talks of 45 days" are a round of many meetings, "after nine years" no round either.
        return f"{LENGTH}{ROUND}" if unit.label == "days" else ""
    return f"{LENGTH}{process}" if process else ""


def is_process(asks: str) -> bool:
    """Whether a question is how long something lasted: no ship's length."""
    return asks.startswith(PROCESSES)


def is_going_on(number: Span) -> bool:
    """Whether it was not over when it was told: "has been closed for three days"."""
    verb = verb_of(number)
    if verb is None or verb.lemma_.lower() in TIED:
        # "Has signed for two years": ahead.
        return False
    return not helpers(verb).isdisjoint(MAYBE_PERFECT)


def closed_at(number: Span) -> str:
    """Of what a closure is: " of the road"; empty where its verb does not say."""
    verb = verb_of(number)
    if verb is None:
        return ""
    things = (subject_of(verb), *(child for child in verb.children if child.dep_ == "dobj"))
    sorts = [
        WAYS[thing.lemma_.lower()] for thing in things if thing and thing.lemma_.lower() in WAYS
    ]
    return f" of the {sorts[0]}" if sorts else ""


def process_of(number: Span) -> str:
    """The process, by the nouns about the number, or by its verb."""
    told = of_it(number) or named_above(number)
    if told:
        return told
    verb = verb_of(number)
    if verb is None:
        return ""
    subject = subject_of(verb)
    lemma, whose = verb.lemma_.lower(), "" if subject is None else compound_of(subject)
    if lemma == "take" and any(token.lemma_.lower() in VERDICT for token in verb.subtree):
        return NOUNS["deliberation"]
    led = {token.lower_ for token in islice(above(number), 2)}
    if lemma in AGAIN and ("after" in led or following(number, 1) == ["later"]):
        return NOUNS["closure"] if whose in TRAFFIC else ""
    if lemma == "surrender" and "after" in led:
        return NOUNS["siege"]
    if lemma in LENGTHS or (lemma in ENDS and "after" in led):
        return "" if subject is None or is_any(subject) else RUNNING.get(whose, "")
    if is_signed(verb, number) or (
        lemma == "be" and "for" in led and whose in words("contract deal")
    ):
        return NOUNS["contract"]
    if "for" not in led:
        return ""
    return kept_or_without(verb, number) or VERBS.get(lemma, "")


def is_signed(verb: Token, number: Span) -> bool:
    """ "Signed a three-year deal", "put pen to paper on a four-year deal"."""
    head = next(above(number), None)
    signed = verb.lemma_.lower() in SIGNING and verb.tag_ in {"VBD", "VBN", "VBZ"}
    return signed and head is not None and head.i >= number.end and head.lemma_.lower() in DEALS


def compound_of(noun: Token) -> str:
    """The lemma of a noun, the "stand-off" of "off" too."""
    hyphened = noun.i >= noun.sent.start + 2 and noun.nbor(-1).text == "-"
    return f"{noun.nbor(-2).lower_}-{noun.lower_}" if hyphened else noun.lemma_.lower()


def is_any(noun: Token) -> bool:
    """ "A siege in Linz lasted two days": one that nothing was told of before."""
    return any(child.lower_ in {"a", "an", "another"} for child in noun.lefts)


def of_it(number: Span) -> str:
    """ "Nine hours of talks", "14 months in captivity"."""
    behind = list(number.doc[number.end : min(number.end + OF_NEAR, number.sent.end)])
    if [token.lower_ for token in behind[:2]] == ["on", "strike"]:
        return NOUNS["strike"]
    if not behind or behind[0].lower_ not in {"of", "in"}:
        return ""
    for token in behind[1:]:
        if token.pos_ in {"NOUN", "PROPN"}:
            return NOUNS.get(token.lemma_.lower(), "")
    return ""


def named_above(number: Span) -> str:
    """ "A nine-hour meeting", "a three-year contract"."""
    head = next(above(number), None)
    if head is not None and head.lower_ == "of" and head.head.pos_ == "NOUN":
        # "After a search of 20 hours".
        return NOUNS.get(compound_of(head.head), "")
    if head is None or head.pos_ != "NOUN" or head.i < number.end:
        return ""
    return NOUNS.get(head.lemma_.lower(), "")


def kept_or_without(verb: Token, number: Span) -> str:
    """ "Were held for 11 months", "was without power for three hours", "signed for four years"."""
    lemma = verb.lemma_.lower()
    passive = any(child.dep_ == "auxpass" for child in verb.children)
    said = {token.lower_ for token in verb.doc[verb.i : number.start]}
    phrasal = any(child.dep_ == "prt" for child in verb.children)
    if lemma == "hold" and any(child.lower_ == "up" for child in verb.children):
        return NOUNS["delay"]
    if lemma == "suspend" and (thing := subject_of(verb)) is not None:
        return NOUNS["closure"] if thing.lemma_.lower() in TRAFFIC else NOUNS["ban"]
    if lemma in KEEPING and not phrasal:
        thing = subject_of(verb)
        process = thing is not None and thing.lemma_.lower() in ONE_NOUN
        return NOUNS["captivity"] if (passive and not process) or said & KEPT else ""
    if "without" in said and said & WITHOUT:
        return NOUNS["outage"]
    if lemma == "be" and said & {"closed", "shut"}:
        return NOUNS["closure"]
    return NOUNS["contract"] if lemma in TIED else ""
