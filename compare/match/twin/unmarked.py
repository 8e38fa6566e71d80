"""Remarks that another outlet prints without quotation marks, and with other words.

One outlet quotes "we like that road and they knew it"; another runs the whole statement, or has
lost a mark, and prints: we like that road so they knew it.  A sentence that nobody marked is held
against a remark only where it is somebody's own words: it says "we", or what stands beside it does.
"The mayor said they liked that road" tells the remark in the outlet's words, as it may.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from compare.facts.quote import EDGES, MOST_WORDS, NAME
from compare.facts.quoted.remark import QuoteValue
from compare.facts.quoted.remarks import by_changes, in_order, kept_words, relate
from compare.facts.quoted.rewording import aligned
from compare.match.twin.twins import differing
from compare.model import Clause, Match, Mention, Role, Sentence, Verdict
from compare.text.quoting.wording import stem, wording
from compare.text.statement.reporting import REPORTING_VERBS

if TYPE_CHECKING:
    from compare.encode.encoder import Vectors

# A remark and the sentence that holds it mean nearly the same.
NEAR = 0.6
# Of the shorter of the two, how many words must be in the longer one, in one order.
LEAST_KEPT, LEAST_WORDS = 0.75, 8
# A sentence with much more in it tells something else.
LEAST_OF_LENGTH = 0.6
# News speaks of itself in no first person; "US" and "World War I" are none.
OWN = re.compile(r"\b(?:[Ww]e|[Oo]urs?|[Mm]y|mine|me)\b|(?<!War )\bI(?=['’]| [a-z])")
SHORTENED = (Role.HEADLINE, Role.SUBHEAD)
MARKS = "\"“”'‘’«»"
SAYING = frozenset(map(stem, (*REPORTING_VERBS, "said", "told", "according")))


def unmarked(
    remarks: Sequence[Mention], sentences: Sequence[Sentence], cosines: Vectors
) -> list[Match]:
    """The remarks with the sentences that differ from them, each article's nearest.

    ``cosines`` (remarks, sentences) are those of the words said.
    """
    spoken = speech(sentences, {remark.sentence for remark in remarks})
    near: defaultdict[tuple[int, str], list[Sentence]] = defaultdict(list)
    for row, column in np.argwhere(cosines >= NEAR):
        said = sentences[column]
        if said in spoken and said.article != remarks[row].article:
            near[row, said.article].append(said)
    quoted = by_article(remarks)
    found: list[Match] = []
    for (row, article), said in near.items():
        if not any(are_one(remarks[row], other) for other in quoted[article]):
            found += nearest(remarks[row], said)
    return found


def by_article(remarks: Iterable[Mention]) -> defaultdict[str, list[Mention]]:
    """The remarks of each article."""
    found: defaultdict[str, list[Mention]] = defaultdict(list)
    for remark in remarks:
        found[remark.article].append(remark)
    return found


def are_one(one: Mention, other: Mention) -> bool:
    """Whether two marked remarks are one, whatever became of its words."""
    return relate(value_of(one), value_of(other)).verdict is not Verdict.UNRELATED


def value_of(mention: Mention) -> QuoteValue:
    """The words of a remark."""
    assert isinstance(mention.value, QuoteValue)
    return mention.value


def nearest(remark: Mention, sentences: Iterable[Sentence]) -> Iterator[Match]:
    """The match with the sentence that has most of a remark; none where one has all of it."""
    said = [mention_of(sentence) for sentence in sentences]
    said = [one for one in said if not is_reported(value_of(one), value_of(remark))]
    if not said:
        return
    alike = {one: likeness(value_of(remark), value_of(one)) for one in said}
    best = max(said, key=lambda one: (alike[one], -one.start))
    if alike[best] < LEAST_KEPT:
        return
    shorter, longer = in_order(value_of(remark), value_of(best))
    relation = by_changes(aligned(shorter, longer))
    if relation.verdict is Verdict.CONFLICT:
        yield differing(remark, best, alike[best], relation)


def likeness(left: QuoteValue, right: QuoteValue) -> float:
    """The share of the shorter that the longer has in one order; 0 where that says little."""
    shorter, longer = in_order(left, right)
    if len(shorter) < LEAST_OF_LENGTH * len(longer):
        return 0.0
    shared = len(kept_words(aligned(shorter, longer)))
    return shared / len(shorter) if shared >= LEAST_WORDS else 0.0


def mention_of(sentence: Sentence) -> Mention:
    """A sentence as a remark without a speaker."""
    text = sentence.text
    start = sentence.start + len(text) - len(text.lstrip(EDGES))
    text = text.strip(EDGES)
    value = QuoteValue(wording(text)[:MOST_WORDS], text=" ".join(text.split()))
    return Mention(NAME, sentence, start, start + len(text), text, value, Clause(frame=text))


# --- whose words they are ---------------------------------------------------------------------


def speech(sentences: Iterable[Sentence], marked: Collection[Sentence]) -> set[Sentence]:
    """The unmarked sentences that are somebody's own words, or stand beside such.

    A headline shortens what it repeats.
    """
    told: defaultdict[str, dict[int, Sentence]] = defaultdict(dict)
    for sentence in sentences:
        if sentence not in marked and sentence.role not in SHORTENED:
            told[sentence.article][sentence.index] = sentence
    return {
        sentence
        for article in told.values()
        for at, sentence in article.items()
        if any(is_own(article[near]) for near in (at - 1, at, at + 1) if near in article)
    }


def is_own(sentence: Sentence) -> bool:
    """Whether a sentence says "we", or has but one mark."""
    text = sentence.text
    marks = (text[0] in MARKS) + (text[-1] in MARKS)
    return marks == 1 or OWN.search(text) is not None


def is_reported(said: QuoteValue, remark: QuoteValue) -> bool:
    """Whether a sentence says who says so, in words that are not among those said."""
    return any(stem(word) in SAYING for word in set(said.words).difference(remark.words))
