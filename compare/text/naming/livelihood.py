"""What a name's bearer does for a living, told by a verb: "Ivo Lind, who drives the train".

"The driver, Ivo Lind" and "Milo Lind, who was driving the train" are one man; so are "the union's
president" and "who heads the union".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.text.lexicon import words
from compare.text.sorts import FIRMS
from compare.text.statement.participants import object_of
from compare.text.vehicles import AIR, RAIL, ROAD, WATER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

# Whoever is at the top of a body is told by one of many words.
TOP = words("boss chair chief head leader president") | {"chief executive officer"}
FOUNDER = frozenset({"founder"})
# What somebody runs who owns it, or manages it for the owner.
PREMISES = words("bakery bar cafe club farm garage hotel kiosk nightclub pub restaurant shop store")
CLIENTS = words("accused client couple defendant family suspect victim")
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
    "establish": (FOUNDER, FIRMS),
    "fly": (frozenset({"pilot"}), AIRCRAFT),
    "found": (FOUNDER, frozenset()),
    "manage": (frozenset({"manager"}), frozenset()),
    "own": (frozenset({"owner"}), frozenset()),
    "pilot": (frozenset({"pilot"}), frozenset()),
    "represent": (frozenset({"lawyer"}), CLIENTS),
    "run": (TOP | {"owner"}, FIRMS | PREMISES),
    "skipper": (frozenset({"captain", "skipper"}), VESSELS),
    "start": (FOUNDER, FIRMS),
    "steer": (frozenset({"helmsman"}), VESSELS),
}
WHO = words("that who")
# One calling in several words.
ALIKE = (
    words("attorney barrister counsel lawyer solicitor"),
    words("author novelist writer"),
    words("doctor medic physician"),
    words("shopkeeper owner"),
    words("detective inspector"),
    words("goalkeeper goalie keeper"),
    words("priest vicar parson"),
    words("teacher schoolteacher"),
)


def are_alike(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether two bearers have one calling in two words: the attorney, the family's lawyer."""
    return any(group & left and group & right for group in ALIKE)


def callings(name: list[Token]) -> Iterator[str]:
    """What the bearer of a name is called for a deed: "Lind, who drives", "driven by Lind"."""
    for token in name:
        for verb in token.children:
            if verb.dep_ == "relcl" and any(child.lower_ in WHO for child in verb.children):
                yield from called_for(verb, object_of(verb))
        if token.dep_ == "pobj" and token.head.dep_ == "agent":
            verb = token.head.head
            undergone = (child for child in verb.children if child.dep_ == "nsubjpass")
            yield from called_for(verb, next(undergone, None))


def called_for(verb: Token, done: Token | None) -> frozenset[str]:
    """ "Driver" for who drives the bus; nothing for who drives home, or does not."""
    called, things = CALLINGS.get(verb.lemma_.lower(), (frozenset(), frozenset()))
    if not called or done is None or any(child.dep_ == "neg" for child in verb.children):
        return frozenset()
    return called if not things or done.lemma_.lower() in things else frozenset()
