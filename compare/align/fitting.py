"""Which reference articles a new article belongs with, without regard to other new ones.

Each new article is grouped with the references as if it were the only new one: a second new
article must not bring two events together.  Pairs of references are weighed once for all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from compare.align.clusters import clusters
from compare.align.pairs import candidates, log_odds
from compare.align.rejoin import rejoined

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from compare.align.outline import Outline


def fit(
    outlines: Sequence[Outline], new: Collection[str], reference: Collection[str]
) -> Mapping[str, tuple[str, ...]]:
    """For the key of each new article, those of the references that report its event.

    An article can be new and a reference to other new ones; it never is its own.
    """
    articles = sorted(outlines, key=lambda one: (one.article.key, one.article.path))
    keys = [one.article.key for one in articles]
    profiles = [one.profile for one in articles]
    i, j = candidates(profiles)
    is_reference = np.array([key in reference for key in keys], dtype=np.bool_)
    weighed = is_reference[i] | is_reference[j]
    i, j = i[weighed], j[weighed]
    odds = log_odds(profiles, i, j)
    fitting: dict[str, tuple[str, ...]] = {}
    for at in (at for at, key in enumerate(keys) if key in new):
        present = is_reference.copy()
        present[at] = True
        place = np.cumsum(present) - 1
        inside = present[i] & present[j]
        labels = clusters(int(present.sum()), place[i[inside]], place[j[inside]], odds[inside])
        listed = np.flatnonzero(present)
        labels = rejoined([profiles[one] for one in listed.tolist()], labels)
        members = listed[labels == labels[place[at]]]
        fitting[keys[at]] = tuple(keys[one] for one in members.tolist() if one != at)
    return fitting
