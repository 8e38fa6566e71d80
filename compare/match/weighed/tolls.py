"""The one toll of an event: how many died, were hurt, are missing or were held.

"A dam burst, killing 11 people" and "sixteen dead, the prosecutor said" share no word, and yet a
news event has but one toll; where either article tells one such figure of today's news, both tell
it.  Some of them ("two of the dead"), more of them and last year's are none.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from compare.facts.counted.countable import PERSON, is_person, kin
from compare.facts.counted.grade import CRITICAL, SERIOUS, SLIGHT
from compare.facts.counted.plights import ARRESTED, EVACUATED, HOSPITALISED, RESCUED, STRANDED
from compare.facts.counted.states import INJURED, KILLED, MISSING, SURVIVED
from compare.facts.figure.quantity import Part, Quantity, quantity
from compare.match.occasion.main import NEWS
from compare.match.weighed.features import LEAD
from compare.match.weighed.gap import FAR, gap

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from decimal import Decimal

    from compare.match.occasion.occasion import Occasion
    from compare.model import Mention

STATES = frozenset({
    KILLED, INJURED, MISSING, ARRESTED, RESCUED, EVACUATED, HOSPITALISED, STRANDED, CRITICAL,
    SERIOUS, SLIGHT, SURVIVED,
})  # fmt: skip
# What some of the hurt are, which is told further down than how many there were.
OF_THE_HURT = frozenset({HOSPITALISED, CRITICAL, SERIOUS, SLIGHT})
# What is told of a town as often as of all.
LOCAL = frozenset({RESCUED, EVACUATED, HOSPITALISED, STRANDED})
# What hinders two other figures, and no tolls: who kills acts, and who is dead does nothing.
OVERRULED = ("acts", "negation", "rivals", "apart", "status")

# "Four are dead, including the gunman", "killed three and then himself": with him or without.
DOER = re.compile(
    r"\b(?:kill(?:ed|ing|s)?|shot|shoot(?:ing|s)?|stabb(?:ed|ing)|(?:blew|blowing|gun) (?:on|up)"
    r"|blew|then|and)(?: then)? (?:himself|herself|themselves)\b|\bsuicide\b"
    r"|\b(?:and|besides|excluding|includ(?:es|ed|ing)|plus) the "
    r"(?:assailant|attacker|bomber|gunman|gunmen|hijacker|killer|shooter|suspect)s?\b",
    re.IGNORECASE,
)

THE = re.compile(r"\bthe $", re.IGNORECASE)
IN_VEHICLE = re.compile(
    r"[^,.;]{0,25}\b(?:aboard|from|in|inside|on) the (?:boat|bus|car|coach|ferry|lorry|minibus"
    r"|plane|train|tram|truck|van)\b"
)

Toll = tuple[str, str]


def tolls(mentions: Iterable[Mention], occasions: Mapping[Mention, Occasion]) -> frozenset[Mention]:
    """The figures that are the whole toll of their article, of each state."""
    told: defaultdict[Toll, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if (state := state_of(mention)) and not occasions[mention].apart:
            told[mention.article, state].append(mention)
    return frozenset(one for found in told.values() for one in whole(found))


def state_of(mention: Mention) -> str:
    """What befell the people of a figure, where it can be a toll; else empty."""
    value = mention.value
    if not isinstance(value, Quantity) or not value.is_count or value.state not in STATES:
        return ""
    some = value.additional or value.ordinal or value.compared or value.part is Part.PART
    some = some or is_of_one_vehicle(mention)
    return "" if some or not is_person(value.noun) or mention.clause.markers else value.state


def is_of_one_vehicle(mention: Mention) -> bool:
    """ "Of the 17 hurt in the coach": of several vehicles, and already told of."""
    at, text = mention.start - mention.sentence.start, mention.sentence.text
    behind = text[at + len(mention.text) :]
    return THE.search(text[:at]) is not None and IN_VEHICLE.match(behind) is not None


def whole(told: Collection[Mention]) -> list[Mention]:
    """The figures of one value, once those of some sort of people are taken for a part.

    "Twelve people were killed", "three of them soldiers": of the twelve.
    """
    sizes = {quantity(one).low for one in told}
    plain = {quantity(one).low for one in told if is_plain(one)}
    if len(sizes) > 1 and plain != {max(sizes)}:
        return []
    return [one for one in told if quantity(one).low == max(sizes)]


def is_plain(mention: Mention) -> bool:
    """Whether people are counted, and not soldiers or "local people"."""
    value = quantity(mention)
    return kin(value.noun) == PERSON and not value.modifiers - {value.state}


def are_one_toll(left: Mention, right: Mention, told: Collection[Mention]) -> bool:
    """Whether two figures are the tolls of their articles, one of them in the opening.

    How many of the hurt are in danger stands wherever the news goes on to tell it.
    """
    if left not in told or right not in told or left.article == right.article:
        return False
    deepest = NEWS if state_of(left) in OF_THE_HURT else LEAD
    opening = min(left.sentence.index, right.sentence.index) < deepest
    near = gap(left.value, right.value) < FAR
    if are_of_two_places(left, right):
        return False
    return opening and near and state_of(left) == state_of(right)


def are_of_two_places(left: Mention, right: Mention) -> bool:
    """ "900 were evacuated in Olm", "1,400 were evacuated": of a flood, and not of one town."""
    one, other = quantity(left), quantity(right)
    if one.state not in LOCAL or one.state != other.state:
        return False
    if one.state == HOSPITALISED:
        # "Twelve were taken to hospital in Olm" are some of all.
        return bool(left.clause.participants) != bool(right.clause.participants)
    return bool(one.names) != bool(other.names) or (
        bool(one.names) and one.names.isdisjoint(other.names)
    )


def dead_by_article(told: Iterable[Mention]) -> dict[str, Decimal]:
    """How many died, by each article that tells it once."""
    return {one.article: quantity(one).low for one in told if state_of(one) == KILLED}


def have_died_since(left: Mention, right: Mention, dead: Mapping[str, Decimal]) -> bool:
    """ "Two dead and 25 hurt", "three dead and 24 hurt": one of the injured has died since."""
    if state_of(left) != INJURED or state_of(right) != INJURED:
        return False
    if left.article not in dead or right.article not in dead:
        return False
    more = dead[left.article] - dead[right.article]
    return more != 0 and more == quantity(right).low - quantity(left).low


def may_count_the_killer(left: Mention, right: Mention) -> bool:
    """ "Killed three and then himself", "four are dead, including the gunman": three and he."""
    if state_of(left) != KILLED or state_of(right) != KILLED:
        return False
    if abs(quantity(left).low - quantity(right).low) != 1:
        return False
    return any(DOER.search(one.sentence.text) for one in (left, right))
