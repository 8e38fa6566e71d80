"""Which names of an event are to be compared: those that may be one's, and no others.

An event's articles say the same few names hundreds of times.  How two names relate is a matter of
their words first, so it is asked of the different names, not of every pair of places; and what is
the same name everywhere needs each place to be tied only to the next.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np

from compare.facts.name import are_strangers
from compare.facts.named.bearer import is_numbered
from compare.facts.named.namevalue import Name
from compare.text.naming.respelled import respelled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from compare.model import Mention

    Words = tuple[str, ...]
    Grid = NDArray[np.bool_]


def likely_names(mentions: Sequence[Mention]) -> Grid:
    """bool (n, n), symmetric: the pairs that have a word in common or alike.

    Of places that say one name in the same words, each with the next.
    """
    words = [words_of(mention) for mention in mentions]
    names = sorted(set(words))
    row = {name: at for at, name in enumerate(names)}
    codes = np.array([row[name] for name in words], dtype=np.intp)
    found = alike(names)[codes[:, None], codes[None, :]]
    for at in range(len(names)):
        tie_in_turn(found, np.flatnonzero(codes == at))
    return found


def tie_in_turn(found: Grid, places: NDArray[np.intp]) -> None:
    """Leave of the pairs among some places only each with the next."""
    found[places[:, None], places[None, :]] = False
    found[places[:-1], places[1:]] = True
    found[places[1:], places[:-1]] = True


def alike(names: Sequence[Words]) -> Grid:
    """bool (names, names): which different names may be one, by their words.

    Only those that have a word in common or alike are asked further.
    """
    holding: defaultdict[str, list[int]] = defaultdict(list)
    for at, name in enumerate(names):
        for word in name:
            holding[word].append(at)
    found = np.eye(len(names), dtype=np.bool_)
    for word, others in respelled(holding).items():
        near = [at for other in others for at in holding[other]]
        found[np.ix_(holding[word], near)] = True
    things = [at for at, name in enumerate(names) if is_numbered(name)]
    found[np.ix_(things, things)] = True
    for left, right in np.argwhere(np.triu(found, 1)).tolist():
        if are_strangers(names[left], names[right]):
            found[left, right] = found[right, left] = False
    return found


def words_of(mention: Mention) -> Words:
    """The folded words of a name."""
    assert isinstance(mention.value, Name)
    return mention.value.words
