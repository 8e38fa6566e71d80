"""The town that a phrase tells, whatever stands there: "at Lund station", "in a motel in Lund"."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from compare.facts.placed.site import is_street, name_tokens, place_named, widened
from compare.model import Reason, Relation, Severity, Verdict, compatible, conflict
from compare.text.geography.gazetteer import Place, Sort, kilometres_between
from compare.text.happening.placed import FACILITIES, NEARBY, PREMISES
from compare.text.lexicon import words
from compare.text.statement.status import LONGEST

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from spacy.tokens import Token

    from compare.facts.placed.site import PlaceValue
    from compare.model import Mention
    from compare.text.grammar.parse import ParsedArticle, ParsedSentence

STANDS = FACILITIES | PREMISES | words("home lot park terminal work works")
INSIDE = frozenset({"at", "in", "inside", "of"})
BEFORE = frozenset({"compound", "nmod", "poss", "amod"})
# "The car park of the station in Lund".
DEEPEST = 4
TOWNS = frozenset({Sort.CITY, Sort.UNKNOWN})


def town_told(noun: Token, depth: int = DEEPEST) -> tuple[list[Token], Place] | None:
    """The tokens of the town's name and what is known of it; None where no town is told."""
    if noun.pos_ == "PROPN" and noun.text[:1].isupper():
        return named(noun)
    if noun.lemma_.lower() not in STANDS or depth == 0:
        return None
    before = [child for child in noun.lefts if child.dep_ in BEFORE and child.pos_ == "PROPN"]
    for child in reversed(before):
        # "Orvane's Suzhou works": what stands nearest.
        if child.dep_ != "poss" and (found := named(child, before=True)) is not None:
            return found
    behind = (
        held
        for child in noun.rights
        if child.dep_ == "prep" and child.lower_ in INSIDE | NEARBY
        for held in child.children
        if held.dep_ == "pobj"
    )
    return next((found for one in behind if (found := town_told(one, depth - 1))), None)


def named(name: Token, *, before: bool = False) -> tuple[list[Token], Place] | None:
    """A name as a town's: of "Lund Airport" it is Lund; None of a street, or of anything else.

    ``before`` a station or an airport stands a town, even one that a parser takes for a person.
    """
    if is_street(name) or name.ent_type_ in ("DATE", "TIME"):
        return None
    if name.ent_type_ == "PERSON" and not before and name.lower_ not in STANDS:
        return None
    tokens = name_tokens(name)
    while len(tokens) > 1 and tokens[-1].lower_ in STANDS | {"railway", "international"}:
        tokens = tokens[:-1]
    place = widened(place_named(tokens), tokens[-1])
    return (tokens, place) if place.sort in TOWNS else None


def sentences_without(
    parsed: ParsedArticle, barring: frozenset[str] = frozenset()
) -> Iterator[ParsedSentence]:
    """The sentences of an article that have no such word, and are not too long to follow."""
    for sentence in parsed.sentences:
        if len(sentence.span) > LONGEST:
            continue
        if not any(token.lower_ in barring for token in sentence.span):
            yield sentence


def held_places(
    parsed: ParsedArticle, links: frozenset[str], barring: frozenset[str] = frozenset()
) -> Iterator[tuple[ParsedSentence, Token]]:
    """What such a preposition holds, "station" in "at Lund station", with its sentence."""
    for sentence in sentences_without(parsed, barring):
        for token in sentence.span:
            if token.dep_ == "pobj" and token.head.lower_ in links:
                yield sentence, token


def relate_by_distance(left: PlaceValue, right: PlaceValue, near_km: float) -> Relation:
    """Two towns of one thing: parts of one another, nearly one, surely two, or perhaps two."""
    if left.place.is_part_of(right.place) or right.place.is_part_of(left.place):
        return compatible(Reason.PART_OF)
    apart = kilometres_between(left.place, right.place)
    if apart is not None and apart <= near_km:
        return compatible(Reason.PRECISION)
    return conflict(Severity.WARNING if apart is not None else Severity.NOTE)


def only(mentions: Iterable[Mention], relate: Callable[..., Relation]) -> Iterator[Mention]:
    """Those whose question an article answers in one way only: else it tells of two."""
    asked: defaultdict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        value: PlaceValue = mention.value  # type: ignore[assignment]
        asked[value.asked].append(mention)
    for told in asked.values():
        apart = (
            relate(one.value, other.value).verdict is Verdict.CONFLICT
            for one, other in combinations(told, 2)
        )
        if not any(apart):
            yield from told
