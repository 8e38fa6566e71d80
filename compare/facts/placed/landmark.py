"""Places told by a direction from another: "12 km north of Lund", "west of the port of Ystad"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.facts.placed.site import PlaceValue, name_tokens, stated
from compare.text.geography.compass import bearing, compass
from compare.text.geography.gazetteer import place_of
from compare.text.statement.clause import MASK
from compare.text.statement.participants import led_to

if TYPE_CHECKING:
    from spacy.tokens import Token

    from compare.model import Mention
    from compare.text.grammar.parse import ParsedSentence


def directed(parsed: ParsedSentence, name: Token) -> Mention | None:
    """A direction from a place: "12 km north of Lund", "west of the port of Ystad"."""
    if name.head.head.pos_ == "NOUN" and not compass(name.head.head.lower_):
        # "The northern city of Mosul" is Mosul, not a place north of it.
        return None
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
    told = stated(parsed, [found.first, *tokens], value)
    if told is None:
        return None
    # What is asked is the direction: the distance and the landmark are what both must share.
    distance = "" if found.distance is None else f"{found.distance:.0f} km "
    clause = replace(told.clause, frame=f"{distance}{MASK} of {place.name}", head=place.name)
    return replace(told, clause=clause)


def of_what(noun: Token) -> Token | None:
    """The name after "of": "the port of Ystad"."""
    for child in noun.children:
        if child.dep_ == "prep" and child.lower_ == "of" and child.i > noun.i:
            return led_to(child)
    return None
