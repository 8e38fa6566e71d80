"""Groups of one event come together again by the names that they share.

A lone article goes back to the group whose names it shares, if a look-alike has none of them.

A ship is seized in April and freed in July, and another ship is seized the year after.  By words,
numbers and days the report on the first ransom is far from that on the first attack; but both are
about the Morning Tide, and no report on the other ship names her.  Where all articles of a folder
have a name, as two strikes at one airline have, it tells nothing, and less what else two of them
name; nor does it tell where the others are on something else altogether.

Long reports of one week, each with other background, fall apart by all that only one of them tells;
those that are alike and share their main people are on one event.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from compare.align.actors import common, weight_of
from compare.align.bags import likeness
from compare.align.pairs import squared_rarity
from compare.align.rarity import rarity

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from numpy.typing import NDArray

    from compare.align.profile import Profile

    Index = NDArray[np.intp]
    Scores = NDArray[np.float64]

# In more articles than a newsroom has on one event some look-alike lacks any name.
MOST_ARTICLES = 40
# Shared names must weigh as much as one of two words that is a main one on both sides.  On some
# 6,000 small folders no group is mixed that was not before; at .7 one town's two slides are.
LEAST_SHARED = 1.0
# Beside what it shares with one group an article may share this part of it with another one.
MOST_ELSEWHERE = 0.3
# Reports of one week that share a main person and half of another's weight: of 32 folders with
# seven long reports on one event 17 fell apart, of their 56 groups 36 are left; of 67 folders with
# two look-alike events each no more are mixed.
LEAST_IN_A_WEEK = 1.5
FEW_DAYS = 4
# Of pairs of reports on one event two in three are as near, of pairs on other things 1 in 200.
LEAST_TOPIC = 0.2
# The same firm recalls other cars half a year later.
MOST_DAYS = 90
# A look-alike has the same words: of look-alike events 3 in 4 are that near, of others 1 in 100.
LEAST_LIKENESS = 0.3


@dataclass(frozen=True, slots=True)
class Group:
    """What the articles of one group name together; ``members`` ascend."""

    members: tuple[int, ...]
    actors: Mapping[str, bool]
    names: frozenset[str]
    places: frozenset[str]
    days: tuple[date, ...]
    issued: tuple[date, ...]


def rejoined(profiles: Sequence[Profile], labels: Index) -> Index:
    """The labels (n,) after every lone article that may has gone back; the strongest goes first."""
    if not 2 < len(profiles) <= MOST_ARTICLES or len(set(labels.tolist())) < 2:
        return labels
    alike, topics, joined = likenesses(profiles), topics_of(profiles), labels.copy()
    while True:
        groups = groups_of(profiles, joined)
        found = [
            (strength, -one.members[0], -other.members[0])
            for one, other in combinations(groups, 2)
            if (strength := bond_of_week(one, other, topics) or bond(one, other, groups, alike))
            >= LEAST_SHARED
        ]
        if not found:
            return joined
        _, one, other = max(found)
        joined[joined == joined[-other]] = joined[-one]


def groups_of(profiles: Sequence[Profile], labels: Index) -> list[Group]:
    """The groups, by their first article."""
    members: dict[int, list[int]] = defaultdict(list)
    for at, label in enumerate(labels.tolist()):
        members[label].append(at)
    return [group_of([profiles[at] for at in listed], listed) for listed in members.values()]


def group_of(profiles: Sequence[Profile], members: Sequence[int]) -> Group:
    """A name is a main one of the group if it is one of an article."""
    actors: dict[str, bool] = {}
    for profile in profiles:
        for name, main in profile.actors.items():
            actors[name] = main or actors.get(name, False)
    return Group(
        members=tuple(members),
        actors=actors,
        names=frozenset().union(*(profile.names for profile in profiles)),
        places=frozenset().union(*(profile.places for profile in profiles)),
        days=tuple(profile.published for profile in profiles if profile.published),
        issued=tuple(profile.issued for profile in profiles if profile.issued),
    )


def likenesses(profiles: Sequence[Profile]) -> Scores:
    """float64 (n, n): how alike the words of two articles and of their leads are."""
    words = square([one.words for one in profiles], squared_rarity)
    return words + square([one.lead for one in profiles], rarity)


def topics_of(profiles: Sequence[Profile]) -> Scores:
    """float64 (n, n): how alike two articles are in all words but names."""
    return square([unnamed(profile) for profile in profiles], squared_rarity)


def unnamed(profile: Profile) -> Counter[str]:
    """The words of an article that are in none of its names."""
    named = {word for name in (*profile.names, *profile.actors) for word in name.split(" ")}
    return Counter({word: many for word, many in profile.words.items() if word not in named})


def square(bags: Sequence[Counter[str]], weight: Callable[[str], float]) -> Scores:
    """float64 (n, n): how alike every two bags are."""
    size = len(bags)
    i, j = np.triu_indices(size, 1)
    half = np.zeros((size, size))
    half[i, j] = likeness(bags, weight, i, j)
    return half + half.T


def bond_of_week(one: Group, other: Group, topics: Scores) -> float:
    """How much the reports of one week share; 0 where they are on two things by their words.

    One government is in all the news of a week.
    """
    if not are_of_one_week(one, other):
        return 0.0
    if topics[np.ix_(one.members, other.members)].max() < LEAST_TOPIC:
        return 0.0
    shared = weight_of(shared_by(one, other))
    return shared if shared >= LEAST_IN_A_WEEK else 0.0


def bond(one: Group, other: Group, groups: Sequence[Group], alike: Scores) -> float:
    """How much a lone article and a group share that a look-alike has not; 0 where it is none's."""
    lone, group = sorted((one, other), key=lambda each: len(each.members))
    if len(lone.members) > 1 or are_far_apart(lone, group):
        return 0.0
    shared = shared_by(lone, group)
    if weight_of(shared) < LEAST_SHARED:
        return 0.0
    places = [*lone.members, *group.members]
    rivals = [
        rival
        for rival in groups
        if rival not in (one, other)
        and alike[np.ix_(places, rival.members)].max() >= LEAST_LIKENESS
    ]
    strength = max(
        (
            weight_of(unknown_to(rival, shared))
            for rival in rivals
            if weight_of(shared_by(lone, rival)) < LEAST_SHARED
        ),
        default=0.0,
    )
    elsewhere = max(
        (weight_of(apart_from(group, shared_by(lone, rival))) for rival in rivals), default=0.0
    )
    return strength if elsewhere <= MOST_ELSEWHERE * strength else 0.0


def are_far_apart(left: Group, right: Group) -> bool:
    """The nearest days of publication are months apart; where none is known, they are not."""
    gaps = [abs((one - other).days) for one in left.days for other in right.days]
    return min(gaps, default=0) > MOST_DAYS


def are_of_one_week(left: Group, right: Group) -> bool:
    """Whether all articles of two groups are known to be of a few days."""
    days = (*left.issued, *right.issued)
    if len(days) < len(left.members) + len(right.members):
        return False
    return (max(days) - min(days)).days <= FEW_DAYS


def shared_by(left: Group, right: Group) -> dict[str, float]:
    """The names of both, with their weights; a place has many events."""
    return common(left.actors, right.actors, left.places | right.places)


def unknown_to(rival: Group, shared: Mapping[str, float]) -> dict[str, float]:
    """The names of which the rival has no word."""
    return {
        name: weight for name, weight in shared.items() if rival.names.isdisjoint(name.split(" "))
    }


def apart_from(group: Group, shared: Mapping[str, float]) -> dict[str, float]:
    """The names that the group has not."""
    return {name: weight for name, weight in shared.items() if name not in group.actors}
