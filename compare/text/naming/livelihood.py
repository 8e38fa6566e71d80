"""What a name's bearer does for a living, told by a verb: "Ivo Lind, who drives the train".

"The driver, Ivo Lind" and "Milo Lind, who was driving the train" are one man; so are "the union's
president" and "who heads the union".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.text.lexicon import words
from compare.text.statement.participants import object_of
from compare.text.vehicles import AIR, RAIL, ROAD, WATER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

# Whoever is at the top of a body is told by one of many words.
TOP = words("boss chair chief head leader president") | {"chief executive officer"}
VEHICLES = frozenset({*ROAD, *RAIL, "vehicle"})
AIRCRAFT = frozenset({*AIR, "balloon", "glider"})
VESSELS = frozenset(WATER)
# What one is called who does this to such a thing; any thing where none is listed.
CALLINGS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "chair": (TOP, frozenset()),
    "head": (TOP, frozenset()),
    "lead": (TOP, frozenset()),
    "captain": (frozenset({"captain"}), frozenset()),
    "coach": (frozenset({"coach"}), frozenset()),
    "command": (frozenset({"commander"}), frozenset()),
    "drive": (frozenset({"driver"}), VEHICLES),
    "edit": (frozenset({"editor"}), frozenset()),
    "fly": (frozenset({"pilot"}), AIRCRAFT),
    "manage": (frozenset({"manager"}), frozenset()),
    "pilot": (frozenset({"pilot"}), frozenset()),
    "skipper": (frozenset({"captain", "skipper"}), VESSELS),
    "steer": (frozenset({"helmsman"}), VESSELS),
}
WHO = words("that who")


def callings(name: list[Token]) -> Iterator[str]:
    """What the bearer of a name is called for what a clause behind it says that he does."""
    for token in name:
        for verb in token.children:
            if verb.dep_ == "relcl" and any(child.lower_ in WHO for child in verb.children):
                yield from called_for(verb)


def called_for(verb: Token) -> frozenset[str]:
    """ "Driver" for who drives the bus; nothing for who drives home, or does not."""
    called, things = CALLINGS.get(verb.lemma_.lower(), (frozenset(), frozenset()))
    done = object_of(verb)
    if not called or done is None or any(child.dep_ == "neg" for child in verb.children):
        return frozenset()
    return called if not things or done.lemma_.lower() in things else frozenset()
