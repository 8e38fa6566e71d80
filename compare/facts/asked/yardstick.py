"""What a measure is of, where the words beside it say so: a depth, a distance, an overrun, a price.

"At a depth of 10 km" and "it was 16 km deep" share hardly a word, and answer one question of one
quake; "£1.2m over budget" and "£2.1m over the estimate" do of one pool.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.counted.governing import above, following, subject_of, verb_of
from compare.text.geography.compass import compass
from compare.text.lexicon import words
from compare.text.statement.participants import led_to, linked

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

DEPTH = "depth"
BENEATH = words("below beneath under underneath")
GROUND = words("earth floor ground sea seabed surface")
# "The quake was 10 km deep": of anything else it is that thing's own depth.
QUAKES = words("earthquake epicenter epicentre focus hypocenter hypocentre it quake shock temblor "
               "tremor")  # fmt: skip

# These lie only so deep: "the hypocentre was at 10 km".
FOCI = words("focus hypocenter hypocentre")

DISTANCE, POSITION = "distance from", "position"
AWAY = words("away inland offshore out outside")
FROM = words("from of off")
# Of these a story has one, which needs no name: "Yabar lies 25 km from the border".  How far ships
# and wrecks are from the shore is told of many.
LANDMARKS = {"border": "border", "capital": "capital", "frontier": "border"}
# What stands elsewhere every hour.
MOVING = words(
    """
    blaze convoy cyclone depression eye fire flame front hurricane storm typhoon wildfire
    """
)

OVERRUN = "overrun"
OVERRUNS = words("overrun overspend overspending")
OVER = words("above over")
PLANNED = words("budget estimate forecast limit plan projection")
RUNNING_OVER = words("be come go run soar")

PRICE = "price"
BUYING = words("acquire buy purchase sell")
COMING = words("be come put set stand total")
APIECE = words("a an apiece each per")

SHOOT_OUT = "shoot-out"
KICKS = words("penalties shootout shoot spot")
# What a thing has one of: of two that lie far apart each is of another.
ONE_EACH = frozenset({DEPTH, OVERRUN, PRICE})
# How near to a score its shoot-out is named.
NEAR = 4


def length_of(number: Span) -> str:
    """The depth of a quake, or how far something is from a place that is named."""
    return depth(number) or distance(number)


def is_distance(asks: str) -> bool:
    """Whether a question is how far something is from a place."""
    return asks.startswith(DISTANCE)


def depth(number: Span) -> str:
    """ "A depth of 10 km", "the depth was 16 km", "12 km deep", "10 km below the surface"."""
    behind = following(number, 3)
    if behind[:1] == ["deep"]:
        verb = verb_of(number)
        return depth_of(subject_of(verb) if verb is not None else None)
    if behind[:1] in (["down"], ["underground"]) and is_of_quake(number):
        return DEPTH
    if behind and behind[0] in BENEATH and not GROUND.isdisjoint(behind[1:]):
        return DEPTH
    verb = verb_of(number)
    told = [*above(number), subject_of(verb) if verb is not None else None]
    for noun in told:
        if noun is not None and noun.lower_ == DEPTH:
            owner = linked(noun, "of")
            return depth_of(None if owner is None or owner in number else owner)
    subject = subject_of(verb) if verb is not None else None
    below = subject is not None and subject.lemma_.lower() in FOCI
    return DEPTH if below and FROM.isdisjoint(behind) else ""


def is_of_quake(number: Span) -> bool:
    """Whether a quake stands before the number in its sentence: "the quake, 10 km down"."""
    before = number.doc[number.sent.start : number.start]
    return any(token.lemma_.lower() in QUAKES - {"it"} for token in before)


def depth_of(owner: Token | None) -> str:
    """The question of a depth: a quake's, or that of a lake or of the snow."""
    lemma = owner.lemma_.lower() if owner is not None else ""
    return DEPTH if not lemma or lemma in QUAKES else f"{DEPTH} of the {lemma}"


def distance(number: Span) -> str:
    """ "320 miles east of Socotra", "three miles from the Olm bridge"; or where a storm is."""
    doc, at, end = number.doc, number.end, number.sent.end
    while at < end and (compass(doc[at].lower_) or doc[at].lower_ in AWAY):
        at += 1
    verb = verb_of(number)
    subject = subject_of(verb) if verb is not None else None
    if at >= end or doc[at].lower_ not in FROM or not (place := named_after(doc[at])):
        return ""
    moves = subject is not None and subject.lemma_.lower() in MOVING
    return POSITION if moves else f"{DISTANCE} {place}"


def named_after(preposition: Token) -> str:
    """What a preposition leads to: "Socotra", "the port of Olm", "the Olm bridge", "the border"."""
    found = led_to(preposition)
    if found is not None and is_landmark(found):
        return LANDMARKS[found.lower_]
    if found is not None and (inner := linked(found, "of")) is not None and inner.pos_ == "PROPN":
        found = inner
    if found is None:
        return ""
    named = [token for token in found.subtree if token.i <= found.i and token.pos_ == "PROPN"]
    return " ".join(token.text for token in named)


def is_landmark(noun: Token) -> bool:
    """ "The border", "the coast"; "the Kenyan border" and "the border with Kenya" say which."""
    said = [child.lower_ for child in noun.children]
    return noun.lower_ in LANDMARKS and said == ["the"]


def overrun(number: Span) -> str:
    """ "Ran £1.2m over budget", "is £1.2m over the estimate", "is now £2.1m over", "an overrun"."""
    behind = following(number, NEAR)
    verb = verb_of(number)
    if behind and behind[0] in OVER:
        ended = behind[1:2] in ([], [","], ["."], [";"])
        runs = verb is not None and verb.lemma_.lower() in RUNNING_OVER
        if not PLANNED.isdisjoint(behind[1:]) or (ended and runs):
            return OVERRUN
    told = [*above(number), subject_of(verb) if verb is not None else None]
    return OVERRUN if any(one is not None and one.lemma_ in OVERRUNS for one in told) else ""


def price(number: Span) -> str:
    """ "Bought it for $85m", "the price: $85m", "no price was given, but they put it at $95m"."""
    if not APIECE.isdisjoint(following(number, 1)):
        return ""
    chain = list(above(number))
    verb = chain[-1] if chain and chain[-1].pos_ in {"VERB", "AUX"} else None
    if any(token.lemma_.lower() == PRICE for token in chain):
        return PRICE
    if verb is None:
        return ""
    if len(chain) > 1 and chain[-2].lower_ == "for" and is_deal(verb):
        return PRICE
    return PRICE if verb.lemma_.lower() in COMING and is_price(verb) else ""


def is_deal(verb: Token) -> bool:
    """ "Bought the firm for $85m", "was sold for $85m"; what "sells for $199" has many prices."""
    sold = {child.dep_ for child in verb.children}
    return verb.lemma_.lower() in BUYING and not sold.isdisjoint({"dobj", "nsubjpass"})


def is_price(verb: Token) -> bool:
    """ "The price was $85m", "no price was given, but people put it at $95m"."""
    subject = subject_of(verb)
    if subject is not None and subject.lemma_.lower() == PRICE:
        return True
    put = any(child.dep_ == "dobj" and child.lower_ == "it" for child in verb.children)
    before = subject_of(verb.head) if put and verb.dep_ == "conj" else None
    return before is not None and before.lemma_.lower() == PRICE


def shoot_out(number: Span) -> str:
    """ "Won 4-2 on penalties", "the shoot-out ended 4-3"."""
    behind = following(number, NEAR)
    if behind[:1] in (["on"], ["in"]) and not KICKS.isdisjoint(behind[1:]):
        return SHOOT_OUT
    verb = verb_of(number)
    subject = subject_of(verb) if verb is not None else None
    if subject is None:
        return ""
    named = {token.lower_ for token in subject.subtree}
    return SHOOT_OUT if named & {"shoot", "shootout"} else ""
