"""Yes against no in one statement of two outlets: "was charged", "was not charged".

Here every verb counts, whatever its parties: the words around it say that it is the same deed.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from compare.encode.encoder import Vectors
from compare.facts import polarity
from compare.facts.assertion import PolarityValue
from compare.match.twins import MARGIN, MOSTLY_ONE, TWIN_COSINE, differing, near_likeness
from compare.model import Clause, Match, Mention

if TYPE_CHECKING:
    from spacy.tokens import Token

    from compare.text.parse import ParsedArticle, ParsedSentence

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
    said: defaultdict[tuple[str, bool], list[int]] = defaultdict(list)
    for at, mention in enumerate(mentions):
        said[value_of(mention).predicate, value_of(mention).positive].append(at)
    found: list[Match] = []
    for (predicate, positive), places in said.items():
        others = said.get((predicate, True), []) if not positive else []
        cosines = sentences[places] @ sentences[others].T
        for at, row in zip(places, cosines, strict=True):
            for other in (others[column] for column in row.nonzero()[0] if near(row[column])):
                alike = opposed(mentions[at], mentions[other])
                rivals = (mentions[place] for place in (*places, *others))
                if alike and not is_told_so(mentions[at], mentions[other], rivals, alike):
                    found.append(differing(mentions[at], mentions[other], alike))
    return found


def near(cosine: float) -> bool:
    """Whether two sentences may be the same but for a word."""
    return bool(cosine >= TWIN_COSINE)


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
