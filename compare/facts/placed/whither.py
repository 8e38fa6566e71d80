"""Places that answer a question of their own: where the injured were flown, where a firm has its
seat, which hospital treats the girl, which river the bus fell into.

Each such place is told with what is asked ("carry injured", "seat company"), and only answers
to one question are compared.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.placed.journey import journey
from compare.facts.placed.seat import based, headquarters, seat, subject
from compare.facts.placed.site import EDGES, PlaceValue, name_tokens, place_named, stated
from compare.text.geography.countries import country_of, is_demonym
from compare.text.geography.gazetteer import Place, Sort
from compare.text.happening.placed import NEARBY
from compare.text.happening.things import QUAKES
from compare.text.injuries import INJURIES
from compare.text.lexicon import words
from compare.text.naming.spelling import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

    from compare.model import Mention
    from compare.text.grammar.parse import ParsedSentence

CARRYING = words(
    "airlift bring carry convey drive evacuate ferry fly helicopter hurry medevac move rush take "
    "transfer transport whisk"
)
# "Four people with serious injuries".
GRAVE = words("critical grave life-threatening serious severe")
HURT = words("casualty hurt injure injured patient victim wound wounded")
MANY = "hurt"
WORST = words("badly critically gravely most seriously severely worst")
ONE = words("he him she her")
HOSPITALS = words("clinic hospice hospital infirmary")
LODGING = words("hospitalise hospitalize")
TREATING = LODGING | {"treat"}
LYING = words("be lie recover remain stay")
# "Were treated at the scene, in Bergen".
HERE = words("scene spot")
EPICENTRES = words("epicenter epicentre hypocenter hypocentre")
CENTRED = words("centered centred")
CENTRE = "centre quake"
WATERS = words("bay canal channel gulf lagoon lake ocean reservoir river sea strait")
FALLING = words("crash drop fall plough plow plummet plunge slide slip swerve topple tumble veer")
LANDING = words("ditch land splash splashdown touchdown landing")
DOWN = words("come go touch splash")
FINDING = words("discover find locate recover spot")
VEHICLES = words("ambulance bus car lorry minibus motorbike motorcycle truck van vehicle")
# Of one sort there is one in the story; guns and clues are found in many places.
FOUND = VEHICLES | words(
    "body boat corpse plane aircraft helicopter wreck wreckage yacht boy girl toddler hiker climber"
)
# "Found burnt out", "found, its tyres slashed,": the finding governs.
HANGING = frozenset({"acl", "advcl", "conj", "oprd", "xcomp"})
DEEPEST = 6


def whither(parsed: ParsedSentence, name: Token) -> Mention | None:
    """The place that a preposition's object is, where it answers a question of its own."""
    word = name.head.lower_
    if name.pos_ != "PROPN" and name.lower_ not in WATERS:
        return None
    head = name.head.head
    if asked := journey(name):
        return town(parsed, name, asked)
    if water := water_of(name):
        asked = fallen(verb_above(head)) if word in ("in", "into") else ""
        return own_name(parsed, water, name, asked)
    if word == "to":
        return town(parsed, name, carried(verb_above(head)))
    if word == "from":
        return town(parsed, name, based(head, word))
    if word == "of" and head.lemma_.lower() in EDGES and head.dep_ == "pobj":
        return town(parsed, name, discovered(verb_above(head.head.head)), near=True)
    if word in NEARBY:
        asked = discovered(verb_above(head)) or centred(head)
        return town(parsed, name, asked, near=True)
    if word not in ("in", "at"):
        return None
    asked = seat(head) or based(head, word) or at_hospital(head) or discovered(verb_above(head))
    return town(parsed, name, asked or in_hospital(head) or cared_for(head))


def aimed(parsed: ParsedSentence, name: Token) -> Mention | None:
    """The place that a verb's object or a noun's complement is, in answer to a question: "left
    Lund", "its headquarters will be Geneva"."""
    if name.pos_ != "PROPN":
        return None
    return town(parsed, name, headquarters(name) if name.dep_ == "attr" else journey(name))


def verb_above(token: Token) -> Token:
    """The verb that a preposition's noun hangs on, over a few more prepositions and nouns."""
    for _ in range(DEEPEST):
        if (token.pos_ == "VERB" and token.dep_ not in ("amod", "pobj")) or token.pos_ == "AUX":
            break
        token = token.head
    return token


# --- what is asked ----------------------------------------------------------------------------


def carried(verb: Token) -> str:
    """Who is brought there: "carry worst hurt" for the worst of the injured."""
    return f"carry {whom}" if verb.lemma_.lower() in CARRYING and (whom := laid(verb)) else ""


def at_hospital(noun: Token) -> str:
    """Who is brought to a hospital of that town: "flown to a hospital in Bergen"."""
    if noun.lemma_.lower() not in HOSPITALS or noun.dep_ != "pobj" or noun.head.lower_ != "to":
        return ""
    return carried(verb_above(noun.head.head))


def cared_for(head: Token) -> str:
    """Who lies there, as brought there: "being treated in Bergen", "are in hospital in Bergen"."""
    verb = verb_above(head)
    lemma = verb.lemma_.lower()
    if any(token.lower_ in HERE for token in verb.subtree):
        return ""
    if lemma in TREATING:
        # Whoever is hospitalised was hurt.
        many = any(child.tag_ == "NNS" for child in verb.children if child.dep_ == "nsubjpass")
        whom = laid(verb) or (MANY if many and lemma in LODGING else "")
    else:
        inside = head.lemma_.lower() in HOSPITALS and head.head.lower_ in ("in", "at")
        whom = acting(verb) if inside and lemma in LYING else ""
    # One patient's hospital is asked about by its name (``bedside``).
    return f"carry {whom}" if whom.endswith(MANY) else ""


def in_hospital(verb: Token) -> str:
    """Who is brought to hospital in that town, where the verb governs both."""
    to = [child for child in verb.children if child.lower_ == "to" and child.dep_ == "prep"]
    held = [noun for child in to for noun in child.children if noun.lower_ in HOSPITALS]
    return carried(verb) if held else ""


def centred(verb: Token) -> str:
    """What has its centre near that town: "the epicentre was near Arica", "the quake's centre"."""
    what = subject(verb)
    if what is None:
        return ""
    lemma = what.lemma_.lower()
    middle = lemma in EPICENTRES and verb.lemma_.lower() in ("be", "lie")
    return CENTRE if middle or (verb.lower_ in CENTRED and lemma in QUAKES) else ""


def discovered(verb: Token) -> str:
    """What was found there: "find vehicle" for a van, "find body"."""
    if verb.lemma_.lower() not in FINDING and verb.dep_ in HANGING:
        verb = verb.head
    up = any(child.lower_ == "up" for child in verb.children)
    turned_up = verb.lemma_.lower() == "surface" or (verb.lemma_.lower() == "turn" and up)
    if verb.lemma_.lower() not in FINDING and not turned_up:
        return ""
    what = (acting(verb) if turned_up else laid(verb)).removeprefix("the ")
    return f"find {'vehicle' if what in VEHICLES else what}" if what in FOUND else ""


def fallen(verb: Token) -> str:
    """What fell in, or came down there: the water that a bus and a rocket stage end in."""
    lemma = verb.lemma_.lower()
    if lemma in FALLING:
        return "fall"
    down = any(child.lower_ == "down" for child in verb.children)
    landed = lemma in LANDING or (lemma in DOWN and down)
    if lemma == "be" and (what := subject(verb)) is not None:
        landed = what.lemma_.lower() in LANDING
    return "land" if landed else ""


def laid(verb: Token) -> str:
    """Whoever is carried or treated, in one word: "hurt" for all the injured."""
    taken = [child for child in verb.children if child.dep_ in ("dobj", "nsubjpass")]
    if not taken:
        return ""
    many = taken[0].tag_ in ("NNS", "CD")
    return (many and wounded([*verb.children, *taken[0].children])) or one_of(taken[0])


def wounded(links: Sequence[Token]) -> str:
    """The injured by their injuries: "carried four people with serious injuries to Bergen"."""
    for link in links:
        if link.lower_ != "with" or link.dep_ != "prep":
            continue
        for noun in link.children:
            if noun.dep_ == "pobj" and noun.lemma_.lower() in INJURIES:
                worst = any(child.lower_ in GRAVE for child in noun.lefts)
                return f"worst {MANY}" if worst else MANY
    return ""


def acting(verb: Token) -> str:
    """The subject of "died at"."""
    found = subject(verb)
    return one_of(found) if found is not None else ""


def one_of(noun: Token) -> str:
    """Who a phrase is about: "the worst of the injured", "the seriously hurt", "Ann Lee", "she"."""
    said = [noun, *(token for token in noun.subtree if token.i > noun.i)][:DEEPEST]
    if any(token.lemma_.lower() in HURT for token in [*said, *noun.lefts]):
        worst = any(token.lower_ in WORST for token in [*said, *noun.subtree][: 2 * DEEPEST])
        return f"worst {MANY}" if worst else MANY
    if noun.pos_ == "PROPN":
        return fold(noun.text)
    if noun.tag_ == "NN":
        return f"the {noun.lower_}"
    return noun.lower_ if noun.lower_ in ONE else ""


def is_loose(asked: str) -> bool:
    """Whether several may be meant: "he", "the driver", some of the injured; not Ann Lee."""
    what, _, whom = asked.partition(" ")
    return what == "carry" and (whom in ONE | {MANY} or whom.startswith("the "))


# --- the place --------------------------------------------------------------------------------


def water_of(name: Token) -> list[Token]:
    """The tokens of a river's or a sea's name; empty where it is none."""
    if name.lower_ in WATERS:
        return proper_before(name)
    beside = [child for child in name.children if child.dep_ == "appos"]
    if any(child.lower_ in WATERS for child in beside):
        return name_tokens(name)
    return []


def proper_before(name: Token) -> list[Token]:
    """The capitalised words of a name that ends in a word for its sort."""
    return [
        token
        for token in name.subtree
        if token.i < name.i and token.pos_ == "PROPN" and token.text[:1].isupper()
    ]


def own_name(parsed: ParsedSentence, own: list[Token], last: Token, asked: str) -> Mention | None:
    """A water by its own name, in answer to a question."""
    if not asked or not own:
        return None
    tokens = own if last in own else [*own, last]
    first, end = parsed.start_of(tokens[0]), parsed.end_of(tokens[-1])
    name = " ".join(fold(token.text) for token in own)
    value = PlaceValue(
        name,
        asked=asked,
        words=" ".join(parsed.text_between(first, end).split()),
        place=Place(name, Sort.WATER),
    )
    return stated(parsed, tokens, value)


def town(parsed: ParsedSentence, name: Token, asked: str, *, near: bool = False) -> Mention | None:
    """A town in answer to a question."""
    if not asked:
        return None
    tokens = name_tokens(name)
    text, place = " ".join(token.text for token in tokens), place_named(tokens)
    if place.sort is not Sort.CITY or country_of(text) or is_demonym(text):
        return None
    return stated(parsed, tokens, PlaceValue(place.name, near=near, asked=asked, place=place))
