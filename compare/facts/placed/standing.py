"""Where a named thing is: a firm of one town, a clinic outside another.

"Tallow, of Portland, Oregon," and "Tallow, the Seattle outfit" cannot both be right, nor can the
"Larch Ridge, a clinic outside Utrecht" be "Larch Ridge in Breda".  One of the two must say what
sort of thing it is: a chain has many branches, and a person comes from one town to live in another.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.facts.placed.seat import SEAT, firm_named
from compare.facts.placed.site import PlaceValue, name_tokens, place_named, stated
from compare.text.geography.gazetteer import Sort
from compare.text.happening.placed import FACILITIES, PREMISES
from compare.text.lexicon import words
from compare.text.naming.people import people_of, person_at
from compare.text.sorts import FIRMS
from compare.text.statement.status import LONGEST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from compare.model import Mention
    from compare.text.grammar.parse import ParsedArticle, ParsedSentence

HOUSES = FACILITIES | PREMISES | words("facility monastery retreat sanatorium")
SORTS = FIRMS | HOUSES
INSIDE = frozenset({"in", "at"})
NEARBY = frozenset({"near", "outside"})
DETERMINERS = frozenset({"a", "an", "the"})
NAMING = frozenset({"ADJ", "NOUN", "PROPN"})
# "A private rehabilitation clinic": words between the article and the noun.
FARTHEST = 6
BASED = "based"
# A name that anybody knows as one thing's; "Ridge" or "Star" alone may be a hundred things'.
LEAST_WORDS = 2


@dataclass(frozen=True, eq=False, slots=True)
class Standing:
    """The town's last word, whether it is only near it, and whether the sort of thing is told."""

    town: Token
    near: bool = False
    loose: bool = False


def standings(parsed: ParsedArticle) -> Iterator[Mention]:
    """Where the named things of an article are, in text order."""
    people = people_of(parsed)
    for sentence in parsed.sentences:
        if len(sentence.span) > LONGEST:
            continue
        for token in sentence.span:
            if ends_name(token):
                known = person_at(people, sentence, token) is not None
                yield from standing_of(sentence, token, somebody=known)


def standing_of(sentence: ParsedSentence, last: Token, *, somebody: bool) -> Iterator[Mention]:
    """Where one named thing is told to be; of what may be a person, only if its sort is told."""
    own = name_tokens(last)
    name = firm_named(token for token in own if token.lower_ not in DETERMINERS)
    told = [*behind(last), *before(own[0]), *beside(own)]
    # The gazetteer is asked last: few names are told to stand anywhere.
    if not told or not name or place_named(own).sort is not Sort.UNKNOWN:
        return
    for found in told:
        if somebody and found.loose:
            continue
        made = located(sentence, found, f"{SEAT}{name}")
        if made is not None:
            yield made


def ends_name(token: Token) -> bool:
    """Whether a token is the last word of a name."""
    if token.pos_ != "PROPN" or not token.text[:1].isupper():
        return False
    after = token.nbor(1) if token.i + 1 < token.sent.end else None
    return after is None or not (after.pos_ == "PROPN" and token.head == after)


# --- how it is told ---------------------------------------------------------------------------


def behind(last: Token) -> Iterator[Standing]:
    """What is set behind a name: ", of Lund,", ", a clinic outside Lund", ", the Lund firm"."""
    doc, end = last.doc, last.sent.end
    at = last.i + 2
    if at + 1 >= end or doc[last.i + 1].text != ",":
        return
    if doc[at].lower_ == "of" and (town := named_at(doc[at + 1])) is not None:
        yield Standing(town, loose=True)
    based = doc[at].lower_ == "based" and doc[at + 1].lower_ == "in" and at + 2 < end
    if based and (town := named_at(doc[at + 2])) is not None:
        yield Standing(town)
    if doc[at].lower_ in DETERMINERS:
        yield from sort_told(doc[at])


def sort_told(article: Token) -> Iterator[Standing]:
    """ "The Lund outfit", "a private clinic outside Lund", "a maker of tiles based in Lund"."""
    doc, end = article.doc, article.sent.end
    for noun in doc[article.i + 1 : min(end, article.i + 1 + FARTHEST)]:
        if noun.is_punct and noun.text != "-":
            return
        if noun.lemma_.lower() not in SORTS or noun.lower_ == BASED:
            continue
        towns = [one for one in doc[article.i + 1 : noun.i] if one.ent_type_ == "GPE"]
        if towns and noun.lemma_.lower() in FIRMS and (town := named_at(towns[0])) is not None:
            yield Standing(town)
        after = doc[noun.i + 1] if noun.i + 2 < end else None
        if after is not None and after.lower_ == "based" and noun.i + 3 < end:
            after = doc[noun.i + 2]
        if after is not None and after.lower_ in INSIDE | NEARBY:
            town = named_at(after.nbor(1))
            if town is not None:
                yield Standing(town, near=after.lower_ in NEARBY)
        return


def before(first: Token) -> Iterator[Standing]:
    """What is set before a name: "Lund-based Tallow", "Lund's Tallow"."""
    doc, begin = first.doc, first.sent.start
    if first.i - 2 >= begin and doc[first.i - 1].text in ("'s", "’s"):
        town = named_at(doc[first.i - 2])
        if town is not None:
            yield Standing(town, loose=True)
    sort = doc[first.i - 1] if first.i - 2 >= begin else first
    if sort.pos_ == "NOUN" and sort.lemma_.lower() in FIRMS and sort.head.i >= sort.i:
        # "The Lund chip maker Tallow".
        towns = [one for one in sort.lefts if one.ent_type_ == "GPE" and one.dep_ == "compound"]
        if towns and (town := named_at(towns[0])) is not None:
            yield Standing(town)
    for token in doc[max(begin + 2, first.i - FARTHEST) : first.i]:
        if token.lower_ == "based" and token.nbor(-1).text == "-":
            town, between = token.nbor(-2), doc[token.i + 1 : first.i]
            if town.text[:1].isupper() and all(one.pos_ in NAMING for one in between):
                yield Standing(town)


def beside(own: list[Token]) -> Iterator[Standing]:
    """ "At Larch Ridge in Lund": what somebody is at is a place, and stands there.

    What is called a clinic or a hall is a venue, whatever happens in it.
    """
    last, doc = own[-1], own[-1].doc
    if (
        last.lemma_.lower() in FACILITIES
        or len(own) < LEAST_WORDS
        or last.dep_ != "pobj"
        or last.i + 2 >= last.sent.end
    ):
        return
    link, led = doc[last.i + 1], last.head.lower_
    if led not in ("at", "into", "to") or link.lower_ not in INSIDE | NEARBY:
        return
    town = named_at(link.nbor(1))
    if town is not None:
        yield Standing(town, near=link.lower_ in NEARBY, loose=True)


# --- the town ---------------------------------------------------------------------------------


def named_at(token: Token) -> Token | None:
    """The last word of the name that begins, or stands, at a token; None where none does."""
    if token.pos_ != "PROPN" or not token.text[:1].isupper():
        return None
    while token.i + 1 < token.sent.end and token.nbor(1).pos_ == "PROPN":
        if token.head != token.nbor(1) and token.dep_ != "compound":
            break
        token = token.nbor(1)
    return token


def located(sentence: ParsedSentence, told: Standing, asked: str) -> Mention | None:
    """The mention of the town."""
    tokens = name_tokens(told.town)
    place = place_named(tokens)
    if place.sort is not Sort.CITY:
        return None
    value = PlaceValue(place.name, near=told.near, asked=asked, loose=told.loose, place=place)
    return stated(sentence, tokens, value)
