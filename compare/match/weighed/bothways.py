"""A yes and a no of one article: two moments, not a conflict with who tells one of them.

"He was acquitted of the robbery in 2009, and on Monday convicted of another" contradicts no
article that says he was convicted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from compare.facts.done.alone import KINDS
from compare.facts.done.assertion import PolarityValue
from compare.facts.done.rolevalue import RoleValue
from compare.model import Match, Mention, Verdict

# Letters of a verb that stay in all its forms.
STEM = 5


def told_one_way(found: Iterable[Match], mentions: Iterable[Mention]) -> Iterator[Match]:
    """All matches but a yes set against the no of an article that tells the yes as well."""
    told = by_article(mentions)
    for made in found:
        if made.relation.verdict is not Verdict.CONFLICT or not is_told_both_ways(made, told):
            yield made


def by_article(mentions: Iterable[Mention]) -> Mapping[str, Sequence[Mention]]:
    """What each article affirms and denies, and who did what by it."""
    told: defaultdict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if isinstance(mention.value, PolarityValue | RoleValue):
            told[mention.article].append(mention)
    return told


def is_told_both_ways(made: Match, told: Mapping[str, Sequence[Mention]]) -> bool:
    """Whether either article gives the other's answer too."""
    if made.left.article == made.right.article:
        return False
    return any(
        gives(own.value, said.value)
        for mention, other in ((made.left, made.right), (made.right, made.left))
        for said in told.get(other.article, ())
        if said.start == other.start and may_tell_one(said.value, other.value)
        for own in told.get(mention.article, ())
    )


def may_tell_one(said: object, other: object) -> bool:
    """Whether one clause tells two values in one: "was found guilty", and was not acquitted.

    A question that is asked in many words is one by itself: that he was convicted is told by both
    outlets, that the jury was of one mind by one.
    """
    if isinstance(said, RoleValue) or isinstance(other, RoleValue):
        return said == other
    if not isinstance(said, PolarityValue) or not isinstance(other, PolarityValue):
        return False
    return not other.asked or stem(said.predicate) == stem(other.predicate)


def stem(predicate: str) -> str:
    """The beginning of its verb: "acquit", "be acquitted"."""
    return predicate.rpartition(" ")[2][:STEM]


def gives(own: object, other: object) -> bool:
    """Whether two clauses answer one question alike, of one and the same as far as is told."""
    if isinstance(own, RoleValue) and isinstance(other, RoleValue):
        # "Found by a dog, and then spotted from a helicopter".
        return own.deed == other.deed and own.agent.sort == KINDS and own.agent == other.agent
    if not isinstance(own, PolarityValue) or not isinstance(other, PolarityValue):
        return False
    if (own.predicate, own.asked, own.positive) != (other.predicate, other.asked, other.positive):
        return False
    parties = {own.subject, own.object} - {""}
    return own.asked or not parties or bool(parties & {other.subject, other.object})
