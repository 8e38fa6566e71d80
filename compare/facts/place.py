"""Where something happened: "met in Tokyo", "12 km north of the city".

Two cities conflict; a city and its country do not.  A capital that speaks for
its government ("Beijing said") is no place, nor is an adjective ("a Paris
fashion show") or what somebody thinks or talks of ("interest in China").
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from compare.facts.kind import Example, mention
from compare.model import (
    EQUAL,
    Mention,
    Reason,
    Relation,
    Severity,
    Verdict,
    compatible,
    conflict,
    unrelated,
)
from compare.text.countries import country_of
from compare.text.eventnouns import event_word, is_event_noun
from compare.text.gazetteer import Place, Sort, capital_of, place_of
from compare.text.lexicon import words
from compare.text.reporting import REPORTING_NOUNS, REPORTING_VERBS
from compare.text.spelling import is_slip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from compare.text.parse import ParsedArticle, ParsedSentence

NAME = "place"
SUMMARY = "where something happened"

INSIDE = frozenset({"in", "at", "inside", "within"})
NEARBY = frozenset({"near", "outside", "off", "around", "beside"})
STREETS = words("avenue ave boulevard drive highway lane road rd route square st street")
STREET_SHORT = {"ave": "avenue", "rd": "road", "st": "street"}
# What stands "in" or "at" a place without happening there: "invest in China", "angry at Japan".
ELSEWHERE = REPORTING_VERBS | words(
    """
    aim believe call delight engage fire glance hint interest invest involve laugh look
    participate point rejoice result specialise specialize succeed throw trade trust
    """
)
# "Killed 12 people in Chile": what is done to somebody there is done there.
HANDS_ON = words(
    """
    arrest attack bomb damage destroy detain evacuate find hit hold hurt injure kill meet murder
    open raid rescue rob sign shoot stab strike treat visit wound
    """
)
# What goes on in many places at once: a quake is felt, a cable runs, a service is used.
EVERYWHERE = words(
    """
    affect be begin come continue do feel find get go happen have hear include keep know lie make
    operate play run see sell serve spend stand start take use work
    """
)
# A city so large is meant by its name even where the parser sees no place in it.
LARGE = 100_000
VERBAL = frozenset({"VERB", "AUX"})
PLACES = frozenset({"GPE", "LOC", "FAC", "ORG"})
# "the fire at a hotel in Mumbai": the fire's place, two steps up; no story needs more.
TAKING_PART = frozenset({"nsubj", "nsubjpass", "dobj"})
DEEPEST = 6
LONGEST = 300
COMPASS = re.compile(r"(?P<ns>north|south)?[ -]*(?:(?P<ew>east|west)|(?P<mid>central))?(?:ern)?")
OPPOSITE = {"north": "south", "south": "north", "east": "west", "west": "east"}
UNITS_KM = {"km": 1.0, "kilometre": 1.0, "kilometer": 1.0, "mile": 1.609, "mi": 1.609}
# Distances are rounded in the telling: 35 miles are "56 km" and "about 60 km".
ROUNDING = 0.1


@dataclass(frozen=True, slots=True)
class PlaceValue:
    """A place, how the event lies to it, and what larger places hold it.

    ``compass`` for "north of" it or "the south of" it, with ``distance`` in kilometres; ``about``
    are the words for what happened there.
    """

    name: str
    near: bool = False
    compass: frozenset[str] = frozenset()
    distance: float | None = None
    street: str = ""
    about: frozenset[str] = field(default=frozenset(), compare=False)
    place: Place = field(default=Place(""), compare=False)


# --- finding ----------------------------------------------------------------------------------


def find(parsed: ParsedArticle) -> Iterator[Mention]:
    """The places that a preposition ties to something that happens."""
    for sentence in parsed.sentences:
        if len(sentence.span) > LONGEST:
            continue
        for token in sentence.span:
            if token.dep_ == "pobj" and token.head.dep_ == "prep":
                found = at_preposition(sentence, token)
                if found is not None:
                    yield found


def at_preposition(parsed: ParsedSentence, name: Token) -> Mention | None:
    """The place that a preposition's object is."""
    preposition = name.head
    word = preposition.lower_
    if word == "of":
        return directed(parsed, name)
    if word == "on" and not is_street(name):
        return None
    if word not in INSIDE | NEARBY | {"on"}:
        return None
    happening = happening_at(preposition.head)
    if happening is None:
        return None
    about = words_for(happening)
    if is_capital(name):
        return capital(parsed, name, about)
    if name.pos_ != "PROPN" or not name.text[0].isupper():
        return None
    tokens = name_tokens(name)
    value = value_of(tokens, region_after(tokens[-1]), near=word in NEARBY)
    if value is not None and value.compass:
        tokens = [next(child for child in name.lefts if compass(child.lower_)), *tokens]
    return made(parsed, tokens, value, about)


def happening_at(head: Token) -> Token | None:
    """What happens at a place: the verb of doing or the event's noun that it is tied to."""
    for _ in range(DEEPEST):
        lemma = head.lemma_.lower()
        if head.pos_ in VERBAL:
            return None if lemma in ELSEWHERE else head
        if lemma in REPORTING_NOUNS:
            return None
        if is_event_noun(lemma):
            return head
        if head.dep_ == "pobj" and head.head.lower_ in INSIDE | NEARBY:
            head = head.head.head
        elif is_done_to(head) or (head.pos_ == "ADP" and head.dep_ == "prep"):
            head = head.head
        else:
            return None
    return None


def words_for(happening: Token) -> frozenset[str]:
    """The words for what happened: a verb, and the event that is its subject or object."""
    tokens = [happening]
    if happening.pos_ in VERBAL:
        tokens += [child for child in happening.children if child.dep_ in TAKING_PART]
    lemmas = {
        token.lemma_.lower()
        for token in tokens
        if token.pos_ in VERBAL or is_event_noun(token.lemma_.lower())
    }
    return frozenset(event_word(lemma) for lemma in lemmas - EVERYWHERE)


def is_done_to(noun: Token) -> bool:
    """Somebody or something that is laid hands on: "killed 12 people in Chile"."""
    return noun.dep_ in ("dobj", "nsubjpass") and noun.head.lemma_.lower() in HANDS_ON


def name_tokens(name: Token) -> list[Token]:
    """The name's own words before its head: "East China Sea"; no title, no country before it."""
    tokens = [name]
    while tokens[0].i > tokens[0].sent.start:
        before = tokens[0].nbor(-1)
        if before.pos_ != "PROPN" or before.head.i not in {token.i for token in [*tokens, name]}:
            break
        tokens.insert(0, before)
    return tokens


def region_after(last: Token) -> str:
    """What a comma sets behind a town: "Salem, Ore."."""
    doc = last.doc
    if last.i + 2 >= len(doc) or doc[last.i + 1].text != ",":
        return ""
    following = [token.text for token in doc[last.i + 2 : last.i + 5] if token.text[:1].isupper()]
    return next(
        (
            " ".join(following[:length]).rstrip(".")
            for length in range(len(following), 0, -1)
            if place_of("x", " ".join(following[:length])).sort is Sort.CITY
        ),
        "",
    )


def value_of(tokens: list[Token], region: str, *, near: bool) -> PlaceValue | None:
    """What a name stands for; None where the parser holds it for a person or a day."""
    name = " ".join(token.text for token in tokens)
    if is_street(tokens[-1]):
        return street_of(tokens)
    place = place_of(name, region)
    kind = tokens[-1].ent_type_
    if place.sort is Sort.UNKNOWN and kind not in PLACES:
        return None
    if place.sort is Sort.CITY and not region and is_doubtful(tokens[-1], place):
        return None
    return PlaceValue(place.name, near=near, compass=part_of(tokens[-1]), place=place)


def is_doubtful(name: Token, place: Place) -> bool:
    """Whether a city is hardly meant: "in his Bentley"; some town bears every name."""
    if any(child.dep_ in ("det", "poss") for child in name.lefts):
        return True
    large = place.spot is not None and place.spot.population >= LARGE
    return name.ent_type_ != "GPE" and (not large or name.ent_type_ == "PERSON")


def is_street(token: Token) -> bool:
    """Whether a name's last word is a street's: "Mill Road"."""
    lower = token.lower_.rstrip(".")
    return lower in STREETS and token.text[0].isupper()


def street_of(tokens: list[Token]) -> PlaceValue | None:
    """A street by its name and its sort: Mill Road, Mill Street."""
    *before, last = (token.lower_.rstrip(".") for token in tokens)
    if not before:
        return None
    name = " ".join(before)
    return PlaceValue(name, street=STREET_SHORT.get(last, last), place=Place(name))


def is_capital(name: Token) -> bool:
    """Whether the words are "Japan's capital" or "the Japanese capital"."""
    return name.lower_ == "capital" and bool(country_before(name))


def country_before(name: Token) -> str:
    """The country that stands before a noun."""
    for child in name.lefts:
        country = country_of(child.text) if child.dep_ in ("poss", "amod", "compound") else None
        if country:
            return country
    return ""


def capital(parsed: ParsedSentence, name: Token, about: frozenset[str]) -> Mention | None:
    """A country's capital by its name."""
    city = capital_of(country_before(name))
    if not city:
        return None
    tokens = [token for token in name.subtree if token.i <= name.i]
    value = PlaceValue(city, place=place_of(city.title()))
    return made(parsed, tokens, value, about)


def part_of(name: Token) -> frozenset[str]:
    """Which part of a place an adjective picks out: "central Iran"."""
    return next(
        (
            found
            for child in name.lefts
            if (found := compass(child.lower_)) and child.text.islower()
        ),
        frozenset(),
    )


def compass(word: str) -> frozenset[str]:
    """The directions in a word: "southeastern" has two; none in any other word."""
    found = COMPASS.fullmatch(word)
    return frozenset(filter(None, found.groups())) if found else frozenset()


def directed(parsed: ParsedSentence, name: Token) -> Mention | None:
    """A direction from a place: "12 km north of Lund"."""
    way = name.head.head
    directions = compass(way.lower_)
    if not directions or name.pos_ != "PROPN" or way.i >= name.i:
        return None
    tokens = name_tokens(name)
    first, distance = distance_before(way)
    place = place_of(" ".join(token.text for token in tokens))
    value = PlaceValue(place.name, True, directions, distance, place=place)
    happening = happening_at(way.head)
    about = words_for(happening) if happening is not None else frozenset()
    return made(parsed, [first, *tokens], value, about)


def distance_before(way: Token) -> tuple[Token, float | None]:
    """Where the phrase begins and how far it goes: "35 miles (56 km) southwest" takes the first."""
    doc, at = way.doc, way.i
    first, distance = way, None
    for token in reversed(doc[max(way.sent.start, at - 8) : at]):
        unit = UNITS_KM.get(token.lemma_.lower())
        if unit and token.i > way.sent.start:
            number = token.nbor(-1)
            figure = re.fullmatch(r"\d{1,6}(?:\.\d{1,3})?", number.text)
            if figure:
                first, distance = number, float(figure.group()) * unit
        elif not (
            token.is_punct or token.like_num or token.lower_ in ("nautical", "-", "south", "north")
        ):
            break
    return first, distance


def made(
    parsed: ParsedSentence, tokens: list[Token], value: PlaceValue | None, about: frozenset[str]
) -> Mention | None:
    """The mention over the tokens."""
    if value is None:
        return None
    start, end = parsed.start_of(tokens[0]), parsed.end_of(tokens[-1])
    return mention(NAME, parsed, start=start, end=end, value=replace(value, about=about))


# --- relating ---------------------------------------------------------------------------------


def relate(left: PlaceValue, right: PlaceValue) -> Relation:
    """The first rung that fits answers."""
    if left == right:
        return EQUAL
    if left.street or right.street:
        return relate_streets(left, right)
    if left.name == right.name:
        return relate_ways(left, right)
    if left.place.is_part_of(right.place) or right.place.is_part_of(left.place):
        return compatible(Reason.PART_OF)
    sorts = {left.place.sort, right.place.sort}
    if len(sorts) > 1 or Sort.UNKNOWN in sorts or Sort.CONTINENT in sorts:
        return unrelated(Reason.OTHER_PLACE)
    if left.near or right.near:
        return compatible(Reason.PRECISION)
    return conflict() if left.about & right.about else unrelated(Reason.OTHER_MOMENT)


def relate_streets(left: PlaceValue, right: PlaceValue) -> Relation:
    """Streets are many; only a street's name in two spellings is in doubt."""
    if not (left.street and right.street):
        return unrelated(Reason.OTHER_PLACE)
    if left.name == right.name:
        return conflict(Severity.NOTE)
    near = is_slip(left.name, right.name) or is_slip(right.name, left.name)
    return conflict() if near else unrelated(Reason.OTHER_PLACE)


def relate_ways(left: PlaceValue, right: PlaceValue) -> Relation:
    """Two places by one landmark: 12 km north of it, 12 km south of it."""
    if left.near != right.near or not are_opposed(left.compass, right.compass):
        return compatible(Reason.PRECISION)
    if not left.near:
        return conflict() if left.about & right.about else unrelated(Reason.OTHER_MOMENT)
    if left.distance is None or right.distance is None:
        return compatible(Reason.PRECISION)
    gap = abs(left.distance - right.distance)
    if gap > ROUNDING * max(left.distance, right.distance):
        return unrelated(Reason.OTHER_PLACE)
    return conflict()


def are_opposed(left: frozenset[str], right: frozenset[str]) -> bool:
    """North and south, or the centre and a corner; south and southeast may be one."""
    if any(OPPOSITE.get(way) in right for way in left):
        return True
    return any("central" in one and len(other) > 1 for one, other in ((left, right), (right, left)))


# --- in words ---------------------------------------------------------------------------------


def describe(value: PlaceValue) -> str:
    """ "Tokyo", "near Lund", "12 km north of Lund", "southeast Iran"."""
    name = f"{value.name} {value.street}".strip().title()
    ways = [way for way in ("north", "south", "central", "east", "west") if way in value.compass]
    if ways and value.near:
        far = f"{value.distance:.0f} km " if value.distance is not None else ""
        return f"{far}{''.join(ways)} of {name}"
    if ways:
        return f"{''.join(ways)} {name}"
    return f"near {name}" if value.near else name


def ask(mention: Mention) -> str:
    """ "where: ministers meet"."""
    clause = mention.clause
    what = f"{clause.subject} {clause.verb}".strip() or clause.head
    return f"where: {what}" if what else "where"


EXAMPLES = (
    Example(
        left="The ministers met in Oslo on Thursday.",
        right="The ministers met in Stockholm on Thursday.",
        left_value="Oslo",
        right_value="Stockholm",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left="The actor was treated in Malibu, Calif.",
        right="The actor was treated in Los Angeles.",
        left_value="Malibu",
        right_value="Los Angeles",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left="The ferry sank 12 km north of Bergen.",
        right="The ferry sank 12 km south of Bergen.",
        left_value="12 km north of Bergen",
        right_value="12 km south of Bergen",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left="The quake killed three people in northern Chile.",
        right="The quake struck in southern Chile.",
        left_value="northern Chile",
        right_value="southern Chile",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left="The body was found on Mill Street.",
        right="The body was found on Mills Street.",
        left_value="Mill Street",
        right_value="Mills Street",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left="The talks began in Japan's capital.",
        right="The talks began in Tokyo.",
        left_value="Japan's capital",
        right_value="Tokyo",
        verdict=Verdict.EQUAL,
    ),
    Example(
        left="The talks were held in Lisbon.",
        right="The talks were held in Portugal.",
        left_value="Lisbon",
        right_value="Portugal",
        verdict=Verdict.COMPATIBLE,
        reason=Reason.PART_OF,
    ),
    Example(
        left="The plane crashed near Grenoble.",
        right="The plane crashed in Lyon.",
        left_value="Grenoble",
        right_value="Lyon",
        verdict=Verdict.COMPATIBLE,
        reason=Reason.PRECISION,
    ),
    Example(
        left="The strike began at the Harland Works.",
        right="The strike began in Belfast.",
        left_value="Harland Works",
        right_value="Belfast",
        verdict=Verdict.UNRELATED,
        reason=Reason.OTHER_PLACE,
    ),
)
