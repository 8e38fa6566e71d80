"""Every verb of an article with its sign: "was charged", "was not charged".

Here every verb counts, whatever its parties; what is compared are verbs of one statement.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.facts import polarity
from compare.facts.done.assertion import PolarityValue
from compare.model import Clause, Mention
from compare.text.statement.predication import is_contrasted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from compare.text.grammar.parse import ParsedArticle, ParsedSentence

NOT = frozenset({"not", "n't", "n’t", "never"})
# "Not only", "not yet": no denial.
NO_DENIAL = frozenset({"only", "just", "yet", "necessarily", "merely", "least", "so", "as"})
# A denial that is written otherwise, within so many characters before the verb.
DENIED = re.compile(
    r"n\s?['’]\s?t\b|\b(?:not|never|no|nobody|none|neither|nor|without|cannot)\b", re.I
)
REACH = 40
# "A debate over whether it is lawful", "if it is": neither yes nor no.
OPEN = frozenset({"whether", "if", "unless"})
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
        if any(child.dep_ == "mark" and child.lower_ in OPEN for child in token.children):
            continue
        no = [child for child in token.children if child.lower_ in NOT]
        if any(word.i + 1 < len(word.doc) and word.nbor(1).lower_ in NO_DENIAL for word in no):
            continue
        if no and is_contrasted(token):
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
