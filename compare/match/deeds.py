"""Yes against no in one statement of two outlets: "was charged", "was not charged".

Here every verb counts, whatever its parties: the words around it say that it is the same deed.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from compare.encode.encoder import Vectors
from compare.facts import polarity
from compare.facts.assertion import PolarityValue
from compare.match.severity import graded
from compare.match.twins import near_likeness
from compare.model import Clause, Feature, Match, Mention, conflict

if TYPE_CHECKING:
    from spacy.tokens import Token

    from compare.text.parse import ParsedArticle, ParsedSentence

TWIN_COSINE = 0.5
# "Not" is a small word, and a paper that leaves it out says the opposite: most must be the same.
LEAST_LIKENESS = 0.8
MARGIN = 0.1
LEAST_SURE, MOST_SURE = 0.75, 0.95
NOT = frozenset({"not", "n't", "n’t", "never"})
# "Not only", "not yet": no denial.
NO_DENIAL = frozenset({"only", "just", "yet", "necessarily", "merely", "least", "so", "as"})
# A denial that is written otherwise, within so many characters before the verb.
DENIED = re.compile(
    r"n\s?['’]\s?t\b|\b(?:not|never|no|nobody|none|neither|nor|without|cannot)\b", re.I
)
REACH = 40
# Auxiliaries that tell nothing by themselves: "did not say", "said".
TENSES = frozenset({"do", "have", "be", "will"})


def deeds_of(parsed: ParsedArticle) -> tuple[Mention, ...]:
    """Every verb with its sign, in text order."""
    return tuple(found for item in parsed.sentences for found in deeds_in(item))


def deeds_in(item: ParsedSentence) -> Iterator[Mention]:
    """The verbs of a sentence with their auxiliaries and their "not"."""
    for token in item.span:
        if token.pos_ != "VERB" and not is_copula(token):
            continue
        no = [child for child in token.children if child.lower_ in NOT]
        if any(word.i + 1 < len(word.doc) and word.nbor(1).lower_ in NO_DENIAL for word in no):
            continue
        run = group_of(token)
        start, end = item.start_of(run[0]), item.end_of(run[-1])
        said = item.text_between(start, end)
        if not no and DENIED.search(item.text_between(start - REACH, end)) is not None:
            # The parser missed it: "hadn ’ t been submitted", "are no longer sold".
            continue
        moods = [child.lemma_.lower() for child in run if child.dep_ == "aux"]
        mood = " ".join(word for word in moods if word not in TENSES)
        yield Mention(
            kind=polarity.NAME,
            sentence=item.sentence,
            start=start,
            end=end,
            text=said,
            value=PolarityValue(token.lemma_.lower(), not no, mood=mood, words=said),
            clause=Clause(frame=""),
        )


def is_copula(token: Token) -> bool:
    """Whether a form of "be" is the clause's own verb."""
    return token.pos_ == "AUX" and token.lemma_ == "be" and token.dep_ not in {"aux", "auxpass"}


def group_of(verb: Token) -> list[Token]:
    """The verb with the auxiliaries and the negation that stand right before or after it."""
    own = {child.i for child in verb.children if child.dep_ in {"aux", "auxpass", "neg"}}
    first = verb.i
    while first - 1 in own or (first - 2 in own and verb.doc[first - 1].pos_ == "ADV"):
        first -= 1
    last = verb.i
    while last + 1 in own:
        last += 1
    return list(verb.doc[first : last + 1])


def denials(mentions: Sequence[Mention], sentences: Vectors) -> list[Match]:
    """The verbs that one outlet affirms and another denies in the same words."""
    import numpy as np

    near: list[tuple[Mention, Mention, float]] = []
    said: defaultdict[str, list[int]] = defaultdict(list)
    for at, mention in enumerate(mentions):
        said[value_of(mention).predicate].append(at)
    for places in said.values():
        if len({value_of(mentions[at]).positive for at in places}) == 1:
            continue
        vectors = sentences[places]
        for left, right in np.argwhere(np.triu(vectors @ vectors.T >= TWIN_COSINE, 1)):
            one, other = mentions[places[left]], mentions[places[right]]
            if one.article != other.article:
                alike = near_likeness(one, other)
                if alike >= LEAST_LIKENESS:
                    near.append((one, other, alike))
    return list(opposed(near))


def opposed(near: Sequence[tuple[Mention, Mention, float]]) -> Iterator[Match]:
    """The pairs of a yes and a no that no agreement explains."""
    told: defaultdict[tuple[Mention, str], float] = defaultdict(float)
    for one, other, alike in near:
        if value_of(one).positive == value_of(other).positive:
            for mention, article in ((one, other.article), (other, one.article)):
                told[mention, article] = max(alike, told[mention, article])
    for one, other, alike in near:
        left, right = value_of(one), value_of(other)
        best = max(told[one, other.article], told[other, one.article])
        if left.positive != right.positive and left.mood == right.mood and best + MARGIN < alike:
            part = (alike - LEAST_LIKENESS) / (1 - LEAST_LIKENESS)
            confidence = round(LEAST_SURE + part * (MOST_SURE - LEAST_SURE), 3)
            features = (Feature("verbatim", round(alike, 2)),)
            relation = graded(conflict(), one, other, confidence=confidence, alike=alike)
            yield Match(one, other, confidence, relation, features)


def value_of(mention: Mention) -> PolarityValue:
    """What a verb says."""
    assert isinstance(mention.value, PolarityValue)
    return mention.value
