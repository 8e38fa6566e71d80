"""Partners: which mentions of an event can be answers to one question at all.

"Police found the weapon" is no answer to "the mayor resigned": they need not be looked at
together, and most pairs of two long articles are such.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter, ne
from typing import Any

from compare.facts import name, polarity
from compare.facts.kind import Kind
from compare.model import Mention

# The kinds whose values are unrelated, and no look-alikes, where their keys are apart.
KEYED: Mapping[str, tuple[Callable[[Any], Any], Callable[[Any, Any], bool]]] = {
    name.NAME: (attrgetter("words"), name.are_strangers),
    polarity.NAME: (attrgetter("predicate"), ne),
}


def partners_of(kind: Kind, mentions: Sequence[Mention]) -> list[Sequence[int]]:
    """For each mention the positions of those it may be matched with, in order.

    Those of other keys are not even look-alikes, and most of two long articles are such.
    """
    if kind.NAME not in KEYED:
        return [range(len(mentions))] * len(mentions)
    key_of, are_apart = KEYED[kind.NAME]
    places: defaultdict[object, list[int]] = defaultdict(list)
    for at, mention in enumerate(mentions):
        places[key_of(mention.value)].append(at)
    near = {
        key: sorted(at for other in places if not are_apart(key, other) for at in places[other])
        for key in places
    }
    return [near[key_of(mention.value)] for mention in mentions]
