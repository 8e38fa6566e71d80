"""In which waters islands lie: "the Senkaku Islands in the East China Sea".

Asked is of islands that both sentences name, for a sea has many, and a country has islands in
several.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.placed.site import PlaceValue, name_tokens, stated
from compare.model import NO_QUESTION, Reason, Relation, compatible, conflict
from compare.text.geography.countries import country_of
from compare.text.geography.gazetteer import Place
from compare.text.lexicon import by_first, words
from compare.text.naming.spelling import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from compare.model import Mention
    from compare.text.grammar.parse import ParsedSentence

LIE = "lie "
GROUND = by_first("island islands islet islets isle isles", "reef reefs", "shoal shoals",
                  "atoll atolls", "archipelago")  # fmt: skip
# Of two such waters neither is a part of the other: an ocean has seas, and a sea has bays.
WATERS = words("lake river sea")
CALLING = words("call dub name term")
OF_WATERS = frozenset({"of"})


def lying(sentence: ParsedSentence) -> Iterator[Mention]:
    """The waters in which the islands of a sentence lie, in text order."""
    for preposition in sentence.span:
        if preposition.lower_ != "in" or preposition.i == sentence.span.start:
            continue
        ground = preposition.nbor(-1)
        noun = GROUND.get(ground.lower_)
        if noun is None:
            continue
        water = next((child for child in preposition.children if child.dep_ == "pobj"), None)
        if water is None or water.pos_ != "PROPN":
            continue
        tokens = name_tokens(water)
        name = " ".join(token.lower_ for token in tokens)
        if WATERS & set(name.split()):
            value = PlaceValue(
                name,
                asked=f"{LIE}{noun}",
                about=island_names(sentence),
                place=Place(name),
                words=name_of(tokens),
            )
            made = stated(sentence, tokens, value)
            if made is not None:
                yield made


def island_names(sentence: ParsedSentence) -> frozenset[str]:
    """The names that a sentence has for islands: "Senkaku Islands", "known as the Senkakus"."""
    found = {
        fold(token.text).removesuffix("s")
        for token in sentence.span
        if token.pos_ == "PROPN" and (token.head.lower_ in GROUND or is_given(token))
        if token.lower_ not in GROUND and country_of(token.text) is None
    }
    return frozenset(found)


def is_given(name: Token) -> bool:
    """Whether it is the name by which somebody calls a thing: "which Japan claims as the X"."""
    led = name.dep_ == "pobj" and name.head.lower_ == "as"
    return led or (name.dep_ in ("oprd", "dobj") and name.head.lemma_.lower() in CALLING)


def name_of(tokens: list[Token]) -> str:
    """The waters' name as it is printed."""
    return " ".join(token.text for token in tokens)


def related(left: PlaceValue, right: PlaceValue) -> Relation:
    """How two waters stand in which the islands are said to lie."""
    if left.about.isdisjoint(right.about):
        return NO_QUESTION
    one, other = (set(value.name.split()) - OF_WATERS for value in (left, right))
    return compatible(Reason.ALIAS) if one <= other or other <= one else conflict()
