"""Yes against no in one statement of two outlets: "was charged", "was not charged".

The words around a verb say that it is the same deed, whoever did it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

import numpy as np

from compare.encode.encoder import Vectors
from compare.facts.done.assertion import PolarityValue
from compare.match.twin.twins import MARGIN, MOSTLY_ONE, TWIN_COSINE, differing, near_likeness
from compare.model import Match, Mention


def denials(mentions: Sequence[Mention], sentences: Vectors) -> list[Match]:
    """The verbs that one outlet affirms and another denies in the same words."""
    said: defaultdict[tuple[str, bool], list[int]] = defaultdict(list)
    for at, mention in enumerate(mentions):
        said[value_of(mention).predicate, value_of(mention).positive].append(at)
    found: list[Match] = []
    for predicate in [told for told, positive in said if not positive]:
        no, yes = said[predicate, False], said.get((predicate, True), [])
        rivals = [mentions[at] for at in (*no, *yes)]
        for row, column in np.argwhere(sentences[no] @ sentences[yes].T >= TWIN_COSINE):
            one, other = mentions[no[row]], mentions[yes[column]]
            alike = opposed(one, other)
            if alike and not is_told_so(one, other, rivals, alike):
                found.append(differing(one, other, alike))
    return found


def opposed(one: Mention, other: Mention) -> float:
    """How nearly the words around a no and a yes of two articles are the same; 0 where not much."""
    if one.article == other.article or value_of(one).mood != value_of(other).mood:
        return 0.0
    alike = near_likeness(one, other)
    return alike if alike >= MOSTLY_ONE else 0.0


def is_told_so(one: Mention, other: Mention, rivals: Iterable[Mention], alike: float) -> bool:
    """Whether one of the two articles has the other's very answer too."""
    return any(
        value_of(rival).positive == value_of(said).positive
        and rival.article == partner.article
        and near_likeness(said, rival) + MARGIN >= alike
        for rival in rivals
        for said, partner in ((one, other), (other, one))
        if rival.article != said.article
    )


def value_of(mention: Mention) -> PolarityValue:
    """What a verb says."""
    assert isinstance(mention.value, PolarityValue)
    return mention.value
