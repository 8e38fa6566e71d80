"""Where the events of a sentence are set: the place, and what happened there.

A preposition ties a place to a happening: "met in Tokyo", "the fire at a hotel in
Lyon", "sank 12 km north of Bergen"; or the town is its host.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.facts.done.blows import vehicle
from compare.facts.placed.host import hosted
from compare.facts.placed.landmark import directed, of_what
from compare.facts.placed.site import (
    EDGES,
    ONE_OF_THEM,
    PlaceValue,
    is_street,
    name_tokens,
    part_of,
    place_named,
    stated,
    value_of,
)
from compare.facts.placed.whither import aimed, whither
from compare.text.geography.compass import compass
from compare.text.geography.countries import country_of
from compare.text.geography.gazetteer import Sort, capital_of, place_of
from compare.text.happening.placed import (
    FACILITIES,
    INSIDE,
    NEARBY,
    PREMISES,
    facility_at,
    happening_at,
    words_for,
)
from compare.text.lexicon import ONE_MORE, by_first, words
from compare.text.numerals.numerals import number_of
from compare.text.sorts import REGIONS, SETTLEMENTS
from compare.text.statement.clause import clause_of
from compare.text.statement.status import LONGEST

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Token

    from compare.model import Clause, Mention
    from compare.text.grammar.parse import ParsedSentence

# "The town of Lindau" is Lindau, and so is "the resort of Lindau", where something happens.
SETTLED = SETTLEMENTS | REGIONS | words("capital neighborhood neighbourhood resort")
# What such a verb is done to is where it happens.
BLOWS = words(
    "batter bomb devastate flood hit jolt lash pound rattle rock shake shell strike swamp"
)
ONCE_IN_A_STREET = by_first("find discover locate", "break start", "die", "shoot", "arrest")
ALONE_IN_A_STREET = words("blaze body bodies couple fire inferno")
# Whoever and whatever it happens to, or does it.
BEFALLEN = ("nsubj", "nsubjpass", "dobj")
# "Iran's southern area" is the south of Iran.
PARTS = words("area coast part province region")


def settings_in(parsed: ParsedSentence) -> Iterator[Mention]:
    """The places that a preposition or a blow ties to something that happens, in text order."""
    if len(parsed.span) > LONGEST:
        return
    for token in parsed.span:
        for found in (set_at(parsed, token), scene(parsed, token), host(parsed, token)):
            if found is not None:
                yield found


def set_at(parsed: ParsedSentence, token: Token) -> Mention | None:
    """The place that a preposition's object or a blow's target is."""
    if token.dep_ == "pobj" and token.head.dep_ in ("prep", "dative"):
        found = whither(parsed, token)
        if found is not None or token.head.dep_ == "dative":
            return found
        return at_preposition(parsed, token)
    if token.dep_ in ("attr", "dobj") and (found := aimed(parsed, token)) is not None:
        return found
    if token.dep_ == "dobj" and token.head.lemma_.lower() in BLOWS:
        return struck(parsed, token)
    return None


def struck(parsed: ParsedSentence, target: Token) -> Mention | None:
    """ "A quake shook Lisbon", "shells hit the city of Homs"."""
    about = words_for(target.head)
    if target.pos_ == "NOUN":
        return at_noun(parsed, target, about, near=False)
    if target.pos_ != "PROPN" or target.ent_type_ != "GPE":
        return None
    tokens = name_tokens(target)
    return made(parsed, tokens, value_of(tokens, near=False), about)


def scene(parsed: ParsedSentence, name: Token) -> Mention | None:
    """The place of what a clause tells of it: "Jakarta, where the talks were held"."""
    if name.pos_ != "PROPN":
        return None
    told = (child for child in name.children if child.dep_ == "relcl")
    clause = next((verb for verb in told if any(is_where(child) for child in verb.children)), None)
    if clause is None:
        return None
    tokens = name_tokens(name)
    value = value_of(tokens, near=False)
    found = made(parsed, tokens, value, words_for(clause))
    return None if found is None else replace(found, clause=told_in(parsed, clause))


def host(parsed: ParsedSentence, name: Token) -> Mention | None:
    """The city that hosts something: "Lisbon hosted the talks"."""
    if name.ent_type_ != "GPE" or not (about := hosted(name)):
        return None
    tokens = name_tokens(name)
    value = value_of(tokens, near=False)
    city = value is not None and value.place.sort is Sort.CITY
    return made(parsed, tokens, value, about) if city else None


def told_in(parsed: ParsedSentence, verb: Token) -> Clause:
    """What the clause behind "where" says."""
    where = next(child for child in verb.children if is_where(child))
    return clause_of(parsed, verb.doc[where.i : where.i + 1])


def is_where(token: Token) -> bool:
    """ "Where" as an adverb."""
    return token.lower_ == "where" and token.dep_ == "advmod"


def at_preposition(parsed: ParsedSentence, name: Token) -> Mention | None:
    """The place that a preposition's object is."""
    preposition = name.head
    word = preposition.lower_
    if word == "of":
        return edging(parsed, name) or directed(parsed, name)
    if word == "on" and not is_street(name):
        return None
    if word not in INSIDE | NEARBY | {"on"}:
        return None
    about = about_at(preposition.head)
    if about is None:
        return None
    if is_capital(name):
        return capital(parsed, name, about)
    if name.pos_ == "NOUN":
        return at_noun(parsed, name, about, near=word in NEARBY)
    if name.pos_ != "PROPN" or not name.text[0].isupper():
        return None
    return at_name(parsed, name, about)


def at_name(parsed: ParsedSentence, name: Token, about: frozenset[str]) -> Mention | None:
    """ "In Lund", "in central Lund", "at 24 Mill Street"."""
    tokens, what = name_tokens(name), name.head.head
    value = value_of(tokens, near=name.head.lower_ in NEARBY)
    if value is None:
        return None
    if value.compass:
        tokens = [next(child for child in name.lefts if compass(child.lower_)), *tokens]
    befell = befallen_in(what) if value.house and not value.near else ""
    if befell:
        tokens = [tokens[0].nbor(-1), *tokens]
        about |= {befell}
    value = replace(value, venue=facility_at(what), house=value.house if befell else "")
    return made(parsed, tokens, value, about)


def befallen_in(what: Token) -> str:
    """ "The body was found", "a fire broke out", "Roe was arrested": one deed to one thing.

    Much else goes on in two houses of a street: what is searched, damaged, robbed or evacuated.
    """
    deed = happening_at(what)
    if deed is None or deed.lemma_.lower() not in ONCE_IN_A_STREET:
        return ""
    things = [child for child in deed.children if child.dep_ in BEFALLEN]
    # Who is found, or is arrested, and not who finds him.
    things.sort(key=lambda child: ("nsubjpass", "dobj", "nsubj").index(child.dep_))
    thing = next(iter(things), None)
    if thing is None or thing.pos_ not in {"NOUN", "PROPN"}:
        return ""
    told = {child.lower_ for child in thing.lefts}
    one_more = not told.isdisjoint(ONE_MORE) or any(child.pos_ == "NUM" for child in thing.lefts)
    known = thing.pos_ == "PROPN" or thing.lemma_.lower() in ALONE_IN_A_STREET
    word = ONCE_IN_A_STREET[deed.lemma_.lower()]
    return f"{word} {thing.lemma_.lower()}" if known and not one_more else ""


def at_noun(
    parsed: ParsedSentence, noun: Token, about: frozenset[str], *, near: bool
) -> Mention | None:
    """ "In the town of Lindau", "at a Boston hospital", "in Iran's southern area"."""
    lemma = noun.lemma_.lower()
    if lemma in SETTLED and (called := of_what(noun)) is not None:
        return settled(parsed, called, about, near=near)
    name, way = None, frozenset[str]()
    if lemma in FACILITIES | PREMISES:
        name = next((child for child in noun.lefts if is_town_before(child)), None)
    if name is None and (lemma in PARTS or compass(lemma)):
        name = next((child for child in noun.lefts if child.dep_ == "poss"), None)
        way = compass(lemma) or part_of(noun)
    if name is None or name.pos_ != "PROPN" or name.ent_type_ not in ("GPE", "LOC"):
        return None
    tokens = name_tokens(name)
    value = value_of(tokens, near=near)
    if value is None or value.place.sort is Sort.UNKNOWN:
        return None
    return made(parsed, tokens, replace(value, compass=way or value.compass), about)


def settled(
    parsed: ParsedSentence, name: Token, about: frozenset[str], *, near: bool
) -> Mention | None:
    """ "The town of Lindau": that the name is a town's is said, whatever the parser sees in it."""
    if name.pos_ != "PROPN":
        return None
    tokens = name_tokens(name)
    place = place_named(tokens)
    return made(parsed, tokens, PlaceValue(place.name, near=near, place=place), about)


def is_town_before(child: Token) -> bool:
    """The town in "a Boston hospital"; "the Boston Hospital" is a name."""
    return child.dep_ in ("compound", "nmod") and child.ent_type_ == "GPE"


def edging(parsed: ParsedSentence, name: Token) -> Mention | None:
    """ "On the edge of Lund", "in the outskirts of Lund": near it."""
    edge = name.head.head
    if edge.lemma_.lower() not in EDGES or edge.dep_ != "pobj" or name.pos_ != "PROPN":
        return None
    about = about_at(edge.head.head)
    if about is None:
        return None
    tokens = name_tokens(name)
    return made(parsed, tokens, value_of(tokens, near=True), about)


def about_at(head: Token) -> frozenset[str] | None:
    """What a place is said of: what happened there, or the clinic that stands there."""
    facility = facility_at(head)
    if facility:
        return frozenset({facility})
    happening = happening_at(head)
    return None if happening is None else words_for(happening)


def befallen_at(tokens: list[Token]) -> list[Token]:
    """Whom or what it befell there, or who did it."""
    happening = happening_at(tokens[-1].head.head) if tokens[-1].dep_ == "pobj" else None
    if happening is None:
        return []
    return [child for child in happening.children if child.dep_ in BEFALLEN]


def counted(befell: Iterable[Token]) -> str:
    """How many it befell, or which of them: "eleven were arrested", "another man"."""
    before = [child for noun in befell for child in noun.lefts]
    if any(child.lower_ in ONE_MORE for child in before):
        return ONE_OF_THEM
    told = (one for one in before if one.dep_ == "nummod" or one.ent_type_ == "ORDINAL")
    return next((str(number_of(one.text) or one.lower_) for one in told), "")


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


def made(
    parsed: ParsedSentence, tokens: list[Token], value: PlaceValue | None, about: frozenset[str]
) -> Mention | None:
    """The mention over the tokens, with what it is said of."""
    if value is None:
        return None
    befell = befallen_at(tokens)
    # A helicopter is no plane.
    kind = next(filter(None, map(vehicle, befell)), "")
    told = replace(value, about=about, counted=counted(befell), vehicle=kind)
    return stated(parsed, tokens, told)
