"""How long, heavy or old a thing is: "the 27-metre ship", "the ship is 24 metres long".

A thing has one weight and one age, and its mast's length is none of its own.  Long and high are one
question, for "a 27-metre tower" and "a 27-metre ship" do not say which; width and depth are others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.asked.lasting import is_process
from compare.facts.counted.countable import is_person, kin
from compare.facts.counted.governing import above, following, subject_of, verb_of
from compare.text.lexicon import words
from compare.text.statement.participants import linked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

SIZED = " of the "
SIZES = {
    "long": "length", "tall": "length", "high": "length", "length": "length", "height": "length",
    "wide": "width", "broad": "width", "width": "width", "breadth": "width",
    "thick": "thickness", "thickness": "thickness", "old": "age",
    "weight": "weight", "mass": "weight", "diameter": "width", "across": "width",
}  # fmt: skip
# What a number of a dimension tells where no such word stands with it.
PLAIN = {"length": "length", "mass": "weight", "duration": ""}
# What lies on the ground is told by its wreck.
NAMES = {
    "wreck": "ship", "vessel": "ship", "boat": "ship", "liner": "ship",
    "craft": "spacecraft", "orbiter": "spacecraft", "probe": "spacecraft",
}  # fmt: skip
# "Measures 24 metres", "weighs 2.1 tonnes".
MEASURING = {"measure": "length", "weigh": "weight"}
HAVING = words("have reach")
# "The bridge spans 964 metres", "runs for 964 metres".
SPANNING = words("extend span stretch")
SPANS = words("aqueduct breakwater bridge causeway dam jetty mole pier tunnel viaduct wall")
# "Foot" is a unit in full, "km" is none.
SHORTEST = 4
# "A seven-yard pass" is one of many.
GAINED = words("yard yards yd yds")
# What every story has several of, each as long as it is, and what is measured otherwise.
MANY = words(
    """
    area bag border bottle box burst can circle corridor course dash distance drive drop event
    fall fence final freestyle game gap goal hurdle jar journey leg line load march medley pack
    packet pass perimeter race radius relay ride road route row run section shot sprint stretch
    strip stroke throw touchdown track trip walk wave zone
    """
)


def size(number: Span, dimension: str) -> str:
    """Which measure of which thing a figure tells; empty where either is unsaid."""
    if number[-1].lower_ in GAINED:
        return ""
    told = attributive(number, dimension) or predicative(number, dimension)
    if told is None or not is_thing(told[1]):
        return ""
    measure, thing = told
    return f"{measure}{SIZED}{NAMES.get(thing, kin(thing))}"


def is_size(asks: str) -> bool:
    """Whether a question is how long, heavy or old a thing is."""
    return not is_process(asks) and SIZED in asks and asks.split(SIZED)[0] in {*SIZES.values()}


def is_thing(lemma: str) -> bool:
    """Whether it is a thing of which one can be told: no race, no man, nothing unnamed."""
    return bool(lemma) and lemma not in MANY and not is_person(lemma)


def attributive(number: Span, dimension: str) -> tuple[str, str] | None:
    """ "The 27-metre ship", "a 400-year-old wreck"."""
    behind = list(after(number))
    if not behind or not is_joined(number):
        return None
    said = SIZES.get(behind[0].lower_)
    told = said or PLAIN[dimension]
    noun = head_of(behind[1:] if said else behind)
    return (told, noun.lemma_.lower()) if told and noun is not None else None


def is_joined(number: Span) -> bool:
    """ "27-metre ship", "27 metre ship": the unit is in full, and in the singular."""
    unit = number[-1].lower_
    full = len(unit) >= SHORTEST and not unit.endswith("s") and unit != "feet"
    return "-" in number.text or full


def after(number: Span) -> Iterator[Token]:
    """The words behind a figure without the hyphens that join them to it."""
    for token in number.doc[number.end : number.sent.end]:
        if token.text != "-":
            yield token


def head_of(tokens: list[Token]) -> Token | None:
    """The last noun of a run: "wooden fishing boat"."""
    found = None
    for token in tokens:
        if token.tag_ == "NN":
            found = token
        elif found is not None or token.pos_ not in {"ADJ", "VERB", "PROPN"}:
            break
    return found


def predicative(number: Span, dimension: str) -> tuple[str, str] | None:
    """ "The ship is 24 metres long", "has a length of 24 metres", "weighs 2.1 tonnes"."""
    verb = verb_of(number)
    if verb is None:
        return None
    told, subject = measure_told(number, verb, dimension), subject_of(verb)
    if subject is not None and subject.lemma_.lower() in SIZES and verb.lemma_ == "be":
        # "The spacecraft's mass is 820 kg", "the length of the bridge is 964 metres".
        owner = next((child for child in subject.children if child.dep_ == "poss"), None)
        told, subject = SIZES[subject.lemma_.lower()], owner or linked(subject, "of")
    if (noun := beside_noun(number)) is not None:
        told, subject = adjective(number), noun
    if not told or (told == "age") != (dimension == "duration") or subject is None:
        return None
    if subject.pos_ != "NOUN" or linked(subject, "of") is not None or subject.tag_ == "NNS":
        return None
    return told, subject.lemma_.lower()


def measure_told(number: Span, verb: Token, dimension: str) -> str:
    """Which measure of its subject a verb tells: "weighs", "is 24 metres long", "spans"."""
    lemma, told = verb.lemma_.lower(), MEASURING.get(verb.lemma_.lower(), "")
    if lemma == "be" or (told == "length" and adjective(number)):
        return adjective(number)
    if told or lemma == "tip":
        return told or "weight"
    if lemma in SPANNING or (lemma == "run" and dimension == "length"):
        subject = subject_of(verb)
        return "length" if subject is not None and subject.lemma_.lower() in SPANS else ""
    if lemma not in HAVING:
        return ""
    noun = next((token for token in above(number) if token.lower_ in SIZES), None)
    return SIZES[noun.lower_] if noun is not None and noun.pos_ == "NOUN" else ""


def adjective(number: Span) -> str:
    """The measure of "340 metres wide" and "340 metres in diameter"."""
    behind = following(number, 2)
    said = behind[-1:] if behind[:1] == ["in"] else behind[:1]
    return SIZES.get(said[0], "") if said else ""


def beside_noun(number: Span) -> Token | None:
    """The bridge in "the bridge, 964 metres long, cost 90 million euros"."""
    doc, at = number.doc, number.start
    if at - 2 < number.sent.start or doc[at - 1].text != ",":
        return None
    return doc[at - 2] if doc[at - 2].pos_ == "NOUN" else None
