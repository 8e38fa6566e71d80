"""Where something happened: "met in Tokyo", "12 km north of the city".

Two cities conflict; a city and its country do not.  A capital that speaks for
its government ("Beijing said") is no place, nor is an adjective ("a Paris
fashion show") or what somebody thinks or talks of ("interest in China").
"""

from __future__ import annotations

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
from compare.text.clause import MASK
from compare.text.compass import are_opposed, bearing, compass
from compare.text.countries import country_of
from compare.text.gazetteer import Place, Sort, capital_of, place_of
from compare.text.happening import INSIDE, NEARBY, facility_at, happening_at, words_for
from compare.text.lexicon import words
from compare.text.spelling import is_slip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from compare.text.parse import ParsedArticle, ParsedSentence

NAME = "place"
SUMMARY = "where something happened"

STREETS = words("avenue ave boulevard drive highway lane road rd route square st street")
STREET_SHORT = {"ave": "avenue", "rd": "road", "st": "street"}
# A city so large is meant by its name even where the parser sees no place in it.
LARGE = 100_000
PLACES = frozenset({"GPE", "LOC", "FAC", "ORG"})
LONGEST = 300
WAYS = ("north", "south", "central", "east", "west")
# Distances are rounded in the telling: 35 miles are "56 km" and "about 60 km".
ROUNDING = 0.1


@dataclass(frozen=True, slots=True)
class PlaceValue:
    """A place, how the event lies to it, and what larger places hold it.

    ``compass`` for "north of" it or "the south of" it, with ``distance`` in kilometres, and
    ``words`` as the paper has it; ``venue`` is what stands there, ``about`` are the words for what
    happened there.
    """

    name: str
    near: bool = False
    compass: frozenset[str] = frozenset()
    distance: float | None = None
    street: str = ""
    words: str = field(default="", compare=False)
    venue: str = field(default="", compare=False)
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
    about = about_at(preposition.head)
    if about is None:
        return None
    if is_capital(name):
        return capital(parsed, name, about)
    if name.pos_ != "PROPN" or not name.text[0].isupper():
        return None
    tokens = name_tokens(name)
    value = value_of(tokens, region_after(tokens[-1]), near=word in NEARBY)
    if value is not None and value.compass:
        tokens = [next(child for child in name.lefts if compass(child.lower_)), *tokens]
    if value is not None:
        value = replace(value, venue=facility_at(preposition.head))
    return made(parsed, tokens, value, about)


def about_at(head: Token) -> frozenset[str] | None:
    """What a place is said of: what happened there, or the clinic that stands there."""
    facility = facility_at(head)
    if facility:
        return frozenset({facility})
    happening = happening_at(head)
    return None if happening is None else words_for(happening)


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
    if place.sort is Sort.UNKNOWN and (kind not in PLACES or name.isupper()):
        # All capitals are an acronym or a time zone: "at 13:30 IST".
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


def directed(parsed: ParsedSentence, name: Token) -> Mention | None:
    """A direction from a place: "12 km north of Lund", "west of the port of Aden"."""
    found = bearing(name.head.head)
    while name.pos_ == "NOUN" and (below := of_what(name)) is not None:
        name = below
    if not found.ways or name.pos_ != "PROPN" or found.first.i >= name.i:
        return None
    tokens = name_tokens(name)
    place = place_of(" ".join(token.text for token in tokens))
    first, last = parsed.start_of(found.first), parsed.end_of(tokens[-1])
    value = PlaceValue(
        place.name,
        near=True,
        compass=found.ways,
        distance=found.distance,
        words=" ".join(parsed.text_between(first, last).split()),
        place=place,
    )
    made_of = made(parsed, [found.first, *tokens], value, frozenset())
    if made_of is None:
        return None
    # What is asked is the direction: the distance and the landmark are what both must share.
    distance = "" if found.distance is None else f"{found.distance:.0f} km "
    clause = replace(made_of.clause, frame=f"{distance}{MASK} of {place.name}", head=place.name)
    return replace(made_of, clause=clause)


def of_what(noun: Token) -> Token | None:
    """The name after "of": "the port of Aden"."""
    for child in noun.children:
        if child.dep_ == "prep" and child.lower_ == "of" and child.i > noun.i:
            return next((token for token in child.children if token.dep_ == "pobj"), None)
    return None


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


# --- in words ---------------------------------------------------------------------------------


def describe(value: PlaceValue) -> str:
    """ "Tokyo", "near Lund", "12 km north of Lund", "southeast Iran"."""
    if value.words:
        return value.words
    name = f"{value.name} {value.street}".strip().title()
    ways = "".join(way for way in WAYS if way in value.compass)
    if ways:
        return f"{ways} of {name}" if value.near else f"{ways} {name}"
    return f"near {name}" if value.near else name


def ask(mention: Mention) -> str:
    """ "where: ministers meet"."""
    value: PlaceValue = mention.value  # type: ignore[assignment]
    if value.venue:
        return f"where: {value.venue.title()}"
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
        left="He died at the Saint Ann Clinic in Lund.",
        right="The Saint Ann Clinic in Malmö would not comment.",
        left_value="Lund",
        right_value="Malmö",
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
