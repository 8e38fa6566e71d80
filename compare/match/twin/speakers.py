"""Speakers: one remark that two outlets put into two people's mouths.

"'The dam will hold another winter, whatever they say,' said Ann Lee" and "..., Ivo Lind told the
paper": nobody says ten words in a row that another has said.  What everybody says (a motto, a
condolence) is said by many; a spokesman says what his chief says; and where a sentence names both
people, it tells who passed the words on.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

from compare.facts.quoted.remark import QuoteValue, meanings
from compare.facts.quoted.remarks import in_order, is_verbatim, kept_words
from compare.facts.quoted.rewording import aligned
from compare.match.twin.swaps import Swap
from compare.match.twin.twins import in_text_order
from compare.match.twin.unmarked import value_of
from compare.model import EQUAL, Clause, Feature, Match, Mention, Relation, Sentence, conflict
from compare.text.lexicon import words
from compare.text.naming.spelling import Spelling, fold, spelling
from compare.text.quoting.wording import stem

# "Never again" is many people's; so many words in one order, of which so many say something, are
# one's, be it in one sentence or in two that follow each other.
LEAST_SAID, LEAST_MEANT = 8, 3
# What two remarks that are nearly one share somewhere.
RUN = 4
# What everybody says after a death, and what is said with one voice: an oath, a prayer.
FORMULA = frozenset(map(stem, words(
    """
    thought thoughts prayer prayers heart hearts condolence condolences sympathy sympathies pray
    praying family families victim victims friends loved ones everyone affected involved touched
    sad saddened sorry loss tragic tragedy terrible difficult time god bless thank thanks swear
    solemnly almighty father heaven amen
    """
)))  # fmt: skip
# Who says it for another.
MOUTHPIECES = words(
    "spokesman spokeswoman spokesperson spokespeople lawyer attorney counsel publicist agent aide "
    "representative rep spokesmen interpreter translator moderator host narrator writer"
)
MARKS = ".,;:!?\"“”'‘’()"
SURE = 0.95
SAID_ALIKE = (Feature("kept", 2.94),)
# Words of the remark that a question shows.
SHOWN = 8


@dataclass(frozen=True, slots=True)
class Said:
    """Who said a remark: the words of the name, as it is printed; and the remark."""

    words: tuple[str, ...]
    shown: str = field(default="", compare=False)
    remark: str = field(default="", compare=False)


@dataclass(slots=True, eq=False)
class Speaking(Swap):
    """The kind that a remark's two speakers belong to, as ``collate`` takes a kind."""

    def relate(self, left: Any, right: Any) -> Relation:
        """One name, or two."""
        return EQUAL if are_one(left.words, right.words) else conflict()

    def describe(self, value: Any) -> str:
        """The speaker's name."""
        return str(value.shown)

    def ask(self, mention: Mention) -> str:
        """ "who said “The dam will hold another winter…”"."""
        assert isinstance(mention.value, Said)
        return f"{self.asks} said “{mention.value.remark}”"


SPEAKING = Speaking("role", "who", "who said it, in one remark of two outlets")


def speakers(remarks: Sequence[Mention], sentences: Iterable[Sentence]) -> list[Match]:
    """The speakers of each remark that two articles give to two people."""
    told: defaultdict[str, list[Sentence]] = defaultdict(list)
    for sentence in sentences:
        told[sentence.article].append(sentence)
    pairs = [in_text_order(*pair) for pair in same_remarks(remarks)]
    agreed = {
        place
        for one, other in pairs
        if are_one(speaker_of(one), speaker_of(other))
        for place in ((one, other.article), (other, one.article))
    }
    turns: defaultdict[tuple[Turn, Turn], list[tuple[Mention, Mention]]] = defaultdict(list)
    for one, other in pairs:
        if agreed.isdisjoint(((one, other.article), (other, one.article))):
            turns[turn_of(one), turn_of(other)].append((one, other))
    found = [made for said in turns.values() if is_one_s_own(said) for made in made_of(said, told)]
    return [*found, *agreements(found)]


def made_of(
    said: Sequence[tuple[Mention, Mention]], told: Mapping[str, Sequence[Sentence]]
) -> Iterator[Match]:
    """The match of two speakers by what both are said to have said first."""
    one, other = said[0]
    if not (names_both(one, other, told) or names_both(other, one, told)):
        left, right = speaker_in(one, one, told), speaker_in(other, one, told)
        yield Match(left, right, SURE, conflict(), SAID_ALIKE)


Turn = tuple[str, tuple[str, ...]]


def same_remarks(remarks: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """The remarks of two articles that are one, and of which both tell who spoke."""
    holding: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, remark in enumerate(remarks):
        value = value_of(remark)
        if value.speaker.full and not value.speaker.words & MOUTHPIECES:
            for run in runs_in(value.words):
                holding[run].append(at)
    pairs = {pair for places in holding.values() for pair in combinations(places, 2)}
    for left, right in sorted(pairs):
        one, other = remarks[left], remarks[right]
        if one.article != other.article and are_same(value_of(one), value_of(other)):
            yield one, other


def runs_in(said: tuple[str, ...]) -> set[tuple[str, ...]]:
    """Every few words that follow one another."""
    return {said[at : at + RUN] for at in range(len(said) - RUN + 1)}


def are_same(left: QuoteValue, right: QuoteValue) -> bool:
    """Whether two remarks are the same, or nearly."""
    shorter, longer = in_order(left, right)
    return shorter == longer or is_verbatim(aligned(shorter, longer), len(shorter))


def is_one_s_own(pairs: Sequence[tuple[Mention, Mention]]) -> bool:
    """Whether so much is the same that only one can have said it."""
    said: dict[str, list[str]] = {}
    for left, right in pairs:
        shorter, longer = in_order(value_of(left), value_of(right))
        said[" ".join(shorter)] = kept_words(aligned(shorter, longer))
    whole = [word for part in said.values() for word in part]
    return len(whole) >= LEAST_SAID and len(meanings(whole) - FORMULA) >= LEAST_MEANT


def are_one(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether any word of one name is like one of the other's: a spelling, an alias, kin."""
    return any(spelling(one, other) is not Spelling.OTHER for one in left for other in right)


def names_both(one: Mention, other: Mention, told: Mapping[str, Sequence[Sentence]]) -> bool:
    """Whether the other's speaker is named where the one is said, or where its speaker is named."""
    names = speaker_of(other)
    near = {one.sentence, sentence_at(told[one.article], value_of(one).speaker.start)}
    spoken = {fold(word.strip(MARKS)) for sentence in near for word in sentence.text.split()}
    return any(name in spoken for name in names if len(name) > 1)


def sentence_at(sentences: Sequence[Sentence], position: int) -> Sentence:
    """The sentence that a position lies in."""
    at = bisect_right(sentences, position, key=lambda sentence: sentence.start) - 1
    return sentences[max(0, at)]


def turn_of(remark: Mention) -> Turn:
    """An article and whom it lets speak."""
    return remark.article, speaker_of(remark)


def speaker_of(remark: Mention) -> tuple[str, ...]:
    """The words of the speaker's full name."""
    return value_of(remark).speaker.full


def speaker_in(remark: Mention, asked: Mention, told: Mapping[str, Sequence[Sentence]]) -> Mention:
    """The speaker's name where it stands."""
    speaker = value_of(remark).speaker
    sentence = sentence_at(told[remark.article], speaker.start)
    text = sentence.text[speaker.start - sentence.start : speaker.end - sentence.start]
    shown = " ".join(value_of(asked).text.split()[:SHOWN])
    rest = "" if len(shown) == len(value_of(asked).text) else "…"
    name = text if len(text.split()) > 1 else " ".join(speaker.full).title()
    value = Said(speaker.full, name, shown + rest)
    return Mention(
        SPEAKING.NAME, sentence, speaker.start, speaker.end, text, value, Clause(frame="")
    )


def agreements(found: Iterable[Match]) -> Iterator[Match]:
    """The speakers that several articles agree on, so that each is one reading."""
    told = list(dict.fromkeys(one for made in found for one in (made.left, made.right)))
    for left, right in combinations(told, 2):
        if left.value == right.value:
            yield Match(*in_text_order(left, right), SURE, EQUAL, SAID_ALIKE)
