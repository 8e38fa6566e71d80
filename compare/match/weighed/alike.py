"""How surely two times tell that the same did the same to the same.

"Mr Lind sold the mill for $3 million in 1957" and "The mill, which Ivo Lind sold in 1967" tell of
one sale; what one only does once dates both, however far apart the two years are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.text.happening.deeds import SELDOM, SELDOM_TO_ONE

if TYPE_CHECKING:
    from compare.text.happening.party import Party
    from compare.text.happening.record import Happening

# "The company" and "the company" may be two; a name, or one sum of money, is one.
NOUNS = 0.5
# "The first woman president", "the first woman judge".
SOME_NOUNS = 0.25
# What only one outlet tells may be another.
UNTOLD = 0.5
# One name and one noun, or a name where nothing else is told.
ENOUGH = 0.75
# Who sold what.
BOTH = 2


def alike(one: Happening, other: Happening) -> float:
    """How much of what both tell is the same, 0..1; 0 where the deed or a party is another."""
    both = agreements(one, other)
    if not both or 0.0 in both:
        return 0.0
    return sum(both) / (len(both) + UNTOLD * untold(one, other))


def is_seldom(one: Happening, other: Happening) -> bool:
    """Whether both tell what the same does but once: when he retired, when he left the bank."""
    common = first_words(one.deeds & other.deeds)
    if alike(one, other) < ENOUGH:
        return False
    if common & SELDOM:
        return True
    both = len(agreements(one, other)) >= BOTH
    return bool(common & SELDOM_TO_ONE) and both and not is_elsewhere(one, other)


def first_words(deeds: frozenset[str]) -> frozenset[str]:
    """The verbs alone: "become" of "become prime minister"."""
    return frozenset(deed.split()[0] for deed in deeds)


def is_elsewhere(one: Happening, other: Happening) -> bool:
    """ "Became president of the club", "became president of the union"."""
    left, right = told(one.rest, one.deeds), told(other.rest, other.deeds)
    return bool(left and right) and left.isdisjoint(right)


def agreements(one: Happening, other: Happening) -> list[float]:
    """How alike each is that both tell: who does it, who undergoes it, where to, for how much."""
    if not one.deeds & other.deeds or {one.phase, other.phase} == {"begin", "end"}:
        return []
    deeds = one.deeds | other.deeds
    found = [agreement(left, right, deeds) for left, right in slots(one, other)]
    if one.sums & other.sums:
        found.append(1.0)
    return [part for part in found if part is not None]


def untold(one: Happening, other: Happening) -> int:
    """How many of those who take part only one tells."""
    deeds = one.deeds | other.deeds
    return sum(
        bool(told(left, deeds)) != bool(told(right, deeds)) for left, right in slots(one, other)
    )


def slots(one: Happening, other: Happening) -> list[tuple[Party, Party]]:
    """Those who take part in one way or another, side by side."""
    return [(one.doer, other.doer), (one.object, other.object), (one.goal, other.goal)]


def agreement(left: Party, right: Party, deeds: frozenset[str]) -> float | None:
    """1 for one name, half for the same nouns, 0 for others; None where one tells nobody."""
    if not told(left, deeds) or not told(right, deeds):
        return None
    if (left.known & right.known) - deeds:
        return 1.0
    nouns, others = left.nouns - deeds, right.nouns - deeds
    if not nouns & others:
        return 0.0
    return NOUNS if nouns <= others or others <= nouns else SOME_NOUNS


def told(party: Party, deeds: frozenset[str]) -> frozenset[str]:
    """All that is told of who takes part; the deed itself is no party to it."""
    return (party.nouns | party.known) - deeds
