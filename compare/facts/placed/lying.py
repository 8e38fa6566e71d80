"""On which side of a town a named place lies: "Olm, 40 km north of Lund", "Olm lies west of Lund".

So does the centre of a quake: "it was centred 9 km south-east of Lund", "the epicentre lay to the
north-west of Lund".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.placed.landmark import of_what
from compare.facts.placed.site import PlaceValue, name_tokens, stated
from compare.facts.placed.told import sentences_without
from compare.text.geography.compass import bearing, compass
from compare.text.geography.gazetteer import place_of
from compare.text.lexicon import words
from compare.text.naming.spelling import fold
from compare.text.sorts import REGIONS, SETTLEMENTS
from compare.text.statement.participants import led_to

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from compare.model import Mention
    from compare.text.grammar.parse import ParsedArticle

LIES = "lie "
CENTRE = "epicentre"
CENTRES = words("centered centred epicenter epicentre hypocenter hypocentre")
# What may stand between a place and the distance or the direction: "Olm, which lies just north".
BETWEEN = words(
    "a about approximately around few is just kilometers kilometres km lay lies located miles more "
    "nearly roughly situated sits some stands than that the to was which"
) | {","}
TOWNS = SETTLEMENTS | REGIONS
FARTHEST = 12
AFTER = words("aftershock aftershocks earlier second")


def lies(parsed: ParsedArticle) -> Iterator[Mention]:
    """Where the named places of an article lie by another, in text order."""
    for sentence in sentences_without(parsed):
        for token in sentence.span:
            if token.lower_ != "of" or not compass(token.head.lower_):
                continue
            landmark = town_of(led_to(token))
            found = bearing(token.head)
            if landmark is None or landmark.pos_ != "PROPN" or not found.ways:
                continue
            what = thing_before(found.first)
            own = name_tokens(landmark)
            name = place_of(" ".join(one.text for one in own)).name
            if not what or what == name:
                continue
            first, last = sentence.start_of(found.first), sentence.end_of(own[-1])
            value = PlaceValue(
                name,
                near=True,
                compass=found.ways,
                distance=found.distance,
                asked=what if what == CENTRE else f"{LIES}{what}",
                words=" ".join(sentence.text_between(first, last).split()),
                place=place_of(name),
            )
            made = stated(sentence, [found.first, *own], value)
            if made is not None:
                yield made


def town_of(noun: Token | None) -> Token | None:
    """The name of "Lund", "Lund town", "the town of Lund"."""
    if noun is None or noun.pos_ == "PROPN" or noun.lemma_.lower() not in TOWNS:
        return noun
    before = [child for child in noun.lefts if child.pos_ == "PROPN"]
    return before[-1] if before else of_what(noun)


def thing_before(first: Token) -> str:
    """What lies there, by its folded name; empty where no name stands before."""
    doc, at = first.doc, first.i - 1
    begin = max(first.sent.start, first.i - FARTHEST)
    while at >= begin and (doc[at].lower_ in BETWEEN or doc[at].like_num):
        at -= 1
    if at < begin:
        return ""
    token = doc[at]
    if token.lower_ in CENTRES:
        return "" if any(one.lower_ in AFTER for one in token.sent) else CENTRE
    if token.pos_ != "PROPN" or at == first.i - 1:
        return ""
    return " ".join(fold(one.text) for one in name_tokens(token))
