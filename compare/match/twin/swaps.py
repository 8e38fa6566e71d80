"""Swaps: one statement of two outlets that names another person, or another place.

"Olin was arrested at the harbour" and "Graf was arrested at the harbour" are no two spellings, and
no two people of one list: the sentences are the same but for the name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from compare.encode.encoder import Vectors
from compare.facts import name
from compare.facts.kind import Example
from compare.facts.named.namevalue import Name
from compare.match.twin.neartwins import near_twins
from compare.match.twin.twins import MARGIN, MOSTLY_ONE, differing, likeness, words_of
from compare.model import (
    EQUAL,
    Match,
    Mention,
    Reason,
    Relation,
    Verdict,
    compatible,
    conflict,
)
from compare.text.geography.countries import is_demonym
from compare.text.geography.gazetteer import Place, Sort, place_of
from compare.text.happening.placed import PERCEIVED
from compare.text.statement.reporting import REPORTING_VERBS

if TYPE_CHECKING:
    from compare.text.grammar.parse import ParsedArticle

# Words shown on either side of the name that is asked for.
SHOWN = 4
# "Japan's deputy foreign minister Olin" and "... Graf": few hold such an office.  How like the
# sentences must be, and for how like they are taken then.
HALF_ONE, OF_ONE_OFFICE = 0.6, 0.85
# What leads to a place.
LEADING = frozenset({"in", "at", "near", "from", "to", "outside"})


@dataclass(slots=True, eq=False)
class Swap:
    """The kind that a swapped name belongs to, as ``collate`` takes a kind: role or place.

    ``asks`` is the word that its question begins with; empty where the name's own is asked.
    """

    NAME: str
    asks: str
    SUMMARY: str
    EXAMPLES: tuple[Example, ...] = ()

    def find(self, parsed: ParsedArticle) -> Iterator[Mention]:
        """The names of an article."""
        return name.find(parsed)

    def of(self, mention: Mention) -> Mention:
        """A mention of a name as one of this kind."""
        return replace(mention, kind=self.NAME)

    def relate(self, left: Any, right: Any) -> Relation:
        """One name, or two that can or cannot be one's."""
        if left.words == right.words:
            return EQUAL
        related = name.relate(left, right)
        if related.verdict is not Verdict.UNRELATED:
            return compatible(Reason.ALIAS)
        if self.NAME == "place" and are_nested(left, right):
            return compatible(Reason.PART_OF)
        return conflict()

    def describe(self, value: Any) -> str:
        """The name as it is written."""
        return name.describe(value)

    def ask(self, mention: Mention) -> str:
        """ "who … was arrested at the"; the nearest words say what is asked."""
        if not self.asks:
            return name.ask(mention)
        words = words_of(mention.sentence)
        before = [word for word in words if word.end <= mention.start][-SHOWN:]
        after = [word for word in words if word.start >= mention.end][:SHOWN]
        first = before[0].start if before else mention.start
        last = after[-1].end if after else mention.end
        text, start = mention.sentence.text, mention.sentence.start
        lead = text[first - start : mention.start - start]
        rest = text[mention.end - start : last - start]
        return f"{self.asks}: “{' '.join(f'{lead}…{rest}'.split())}”"


HOLDER = Swap("name", "", "who holds an office, in like statements of two outlets")
WHO = Swap("role", "who", "who it was, in one statement of two outlets")
WHERE = Swap("place", "where", "where it was, in one statement of two outlets")
SWAPS = (HOLDER, WHO, WHERE)


def swaps(mentions: Sequence[Mention], sentences: Vectors) -> dict[str, list[Match]]:
    """The swapped names by kind; ``sentences`` are the vectors (n, d) of their sentences."""
    found: dict[str, list[Match]] = {kind.NAME: [] for kind in SWAPS}
    near = near_twins(mentions, sentences @ sentences.T) if mentions else np.zeros((0, 0))
    apart = [(mentions[left], mentions[right]) for left, right in np.argwhere(np.triu(near, 1))]
    equal: defaultdict[tuple[Mention, str], list[Mention]] = defaultdict(list)
    for one, other in apart:
        if may_be_one(one.value, other.value):
            equal[one, other.article].append(other)
            equal[other, one.article].append(one)
    for one, other in apart:
        alike = 0.0 if are_both(one, other) or both_speak(one, other) else likeness(one, other)
        kind = swapped_kind(one, other) if alike >= least_likeness(one, other) else None
        if kind is None:
            continue
        own = [likeness(one, own) for own in equal[one, other.article]]
        own += [likeness(other, own) for own in equal[other, one.article]]
        if max(own, default=0.0) + MARGIN < alike:
            sure = max(alike, OF_ONE_OFFICE) if hold_one_office(one, other) else alike
            found[kind.NAME].append(differing(kind.of(one), kind.of(other), sure))
    return found


def least_likeness(one: Mention, other: Mention) -> float:
    """How like two sentences must be: who holds one office of one country is asked sooner."""
    return HALF_ONE if hold_one_office(one, other) else MOSTLY_ONE


def both_speak(one: Mention, other: Mention) -> bool:
    """Whether two of one office say something: a ministry has several spokesmen."""
    told = all(mention.clause.verb in REPORTING_VERBS for mention in (one, other))
    return told and hold_one_office(one, other)


def hold_one_office(one: Mention, other: Mention) -> bool:
    """Whether two are called the same, of one body: "Japan's deputy foreign minister"."""
    left, right = one.value, other.value
    assert isinstance(left, Name)
    assert isinstance(right, Name)
    return not left.offices.isdisjoint(right.offices)


def swapped_kind(one: Mention, other: Mention) -> Swap | None:
    """What is asked where two names cannot be one's.

    Of few pairs: it reads the gazetteer.
    """
    kind = kind_of(one, other)
    if kind is None or kind.relate(one.value, other.value).verdict is not Verdict.CONFLICT:
        return None
    return kind


def may_be_one(left: Any, right: Any) -> bool:
    """Whether two names can be those of one person or place; they share a word then."""
    if set(left.words).isdisjoint(right.words):
        return False
    return name.relate(left, right).verdict is not Verdict.UNRELATED


def kind_of(one: Mention, other: Mention) -> Swap | None:
    """Two people are asked who, two places where; anything else is not asked."""
    left, right = one.value, other.value
    assert isinstance(left, Name)
    assert isinstance(right, Name)
    if left.person and right.person:
        return HOLDER if hold_one_office(one, other) else WHO
    if are_places(one, other) and not is_perceived(one):
        return WHERE
    return None


def is_perceived(mention: Mention) -> bool:
    """ "The quake was felt in Lund": and elsewhere."""
    return mention.clause.verb in PERCEIVED


def are_places(one: Mention, other: Mention) -> bool:
    """Whether two names are of places of one sort; of a village that nobody lists, "in" tells."""
    left, right = known_place(one), known_place(other)
    if left is None or right is None:
        return False
    if Sort.UNKNOWN in (left.sort, right.sort):
        city = Sort.CITY in (left.sort, right.sort)
        return city and is_led(one) and is_led(other)
    return left.sort == right.sort


def known_place(mention: Mention) -> Place | None:
    """The place that a name can be of; None for people and peoples."""
    assert isinstance(mention.value, Name)
    if mention.value.person or is_demonym(mention.text):
        return None
    return place_of(mention.text)


def is_led(mention: Mention) -> bool:
    """Whether a name follows "in" or "near"."""
    before = [word for word in words_of(mention.sentence) if word.end <= mention.start]
    return bool(before) and before[-1].text in LEADING


def are_nested(left: Name, right: Name) -> bool:
    """Whether the one place holds the other, or both are one."""
    one, other = place_of(name.describe(left)), place_of(name.describe(right))
    return one.name == other.name or one.is_part_of(other) or other.is_part_of(one)


def are_both(one: Mention, other: Mention) -> bool:
    """Whether one of two names stands in the other's sentence."""
    return stands_in(one, other) or stands_in(other, one)


def stands_in(one: Mention, other: Mention) -> bool:
    """Whether a name's last word is in the other's sentence too: "Olin and Graf"."""
    assert isinstance(one.value, Name)
    return one.value.words[-1] in other.sentence.text.lower()
