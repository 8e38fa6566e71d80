"""Where a product is made: "will be produced in Lund", "production will be at its Malmö works".

Many a thing is made in several towns, part by part: what differs is only a note.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.placed.site import PlaceValue, stated
from compare.facts.placed.told import held_places, only, town_told
from compare.model import Reason, Relation, Severity, compatible, conflict, unrelated
from compare.text.geography.countries import country_of
from compare.text.geography.gazetteer import Place, Sort, place_of
from compare.text.happening.things import GOODS
from compare.text.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from compare.model import Mention
    from compare.text.grammar.parse import ParsedArticle

MADE = "made"
MAKING = words("assemble manufacture produce")
WARES = frozenset().union(*GOODS.values()) | words(
    "aircraft beer bike drug engine jet jab medicine plane product shoe vaccine van"
)
PRODUCTION = words("assembly manufacture manufacturing production")
# "The previous model was made in Lund", "will no longer be produced in Lund", "parts are made in".
ELSEWHERE = words(
    "also both component earlier former formerly instead longer moved most old older once original "
    "other parent part parts predecessor previous shift shifted shifting some until"
)
INSIDE = frozenset({"at", "in"})
BEING = words("be take remain stay happen begin start")


def makings(parsed: ParsedArticle) -> Iterator[Mention]:
    """Where the goods of an article are made; none where it tells of several places."""
    yield from only(told_in(parsed), related)


def told_in(parsed: ParsedArticle) -> Iterator[Mention]:
    """Every place at which something is told to be made, in text order."""
    for sentence, noun in held_places(parsed, INSIDE, ELSEWHERE):
        if not is_making(noun.head.head):
            continue
        found = country(noun) or town_told(noun)
        if found is None:
            continue
        tokens, place = found
        made = stated(sentence, tokens, PlaceValue(place.name, asked=MADE, place=place))
        if made is not None:
            yield made


def country(noun: Token) -> tuple[list[Token], Place] | None:
    """ "Made in Malaysia"."""
    known = country_of(noun.text) if noun.pos_ == "PROPN" else None
    return ([noun], place_of(noun.text)) if known else None


def is_making(head: Token) -> bool:
    """ "Will be produced", "made", "production will be", "production"."""
    lemma = head.lemma_.lower()
    if any(child.dep_ == "neg" for child in head.children):
        return False
    if head.pos_ in ("VERB", "AUX") and lemma in BEING:
        told = (child for child in head.children if child.dep_ == "nsubj")
        return any(one.lemma_.lower() in PRODUCTION for one in told)
    if head.pos_ != "VERB" or head.tag_ != "VBN":
        return False
    passive = [child for child in head.children if child.dep_ == "nsubjpass"]
    thing = passive[0] if passive else head.head
    if lemma in MAKING:
        return bool(passive) or head.dep_ == "acl"
    return lemma in ("build", "make") and thing.lemma_.lower() in WARES


def related(left: PlaceValue, right: PlaceValue) -> Relation:
    """How two places stand; a village that nobody knows may lie in any country."""
    one, other = left.place, right.place
    if one.name == other.name or one.is_part_of(other) or other.is_part_of(one):
        return compatible(Reason.PART_OF)
    if Sort.UNKNOWN in (one.sort, other.sort) and one.sort is not other.sort:
        return unrelated(Reason.OTHER_PLACE)
    return conflict(Severity.NOTE)
