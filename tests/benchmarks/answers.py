"""Do two outlets' short answers to one question agree?  What speaks for it, and answers to learn.

"Two years" and "three years" are near in meaning and do not agree; "in 2024" and "on July 1, 2024"
do.  So the encoder is asked, and so are the values that the checker reads in both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

from compare.encode.embedding import Embedding, embed, encoder_of
from compare.facts import date, number
from compare.model import Article, Mention, Verdict
from compare.options import DEFAULT_PARSER, Options
from compare.text.grammar.parse import ParsedArticle, parse
from tests.benchmarks.corpora import rows_in
from tests.benchmarks.heldback import HELD_BACK

FEATURES = ("cosine", "equal", "conflict", "negation")
VALUES = {kind.NAME: kind for kind in (number, date)}
# Questions that are answered by a value; a name or a place differs in a word, which no vector tells.
VALUED = frozenset({"number", "date", "plan-vs-outcome"})
AGREEING = (Verdict.EQUAL, Verdict.COMPATIBLE)


@dataclass(frozen=True, slots=True)
class Answers:
    """Two answers to one question, and whether a person says that they agree."""

    left: str
    right: str
    agree: bool
    question: str


def labelled(path: Path) -> list[Answers]:
    """Pairs of answers, one JSON line each."""
    rows = rows_in(path)
    return [Answers(row["ans1"], row["ans2"], bool(row["label"]), row["qid"]) for row in rows]


def learned_from(gold: Path) -> list[Answers]:
    """Labelled conflicts between articles, as pairs of answers; no topic that is held back.

    Two quotes of one side agree, those of two sides do not, and nor do those of two questions.
    """
    found: list[Answers] = []
    by_event: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows_in(gold):
        if str(row["topic"]) in HELD_BACK:
            continue
        by_event[row["subtopic"]].append(row)
        if row["kind"] in VALUED:
            found.extend(between(row["sides"], row["id"]))
    for rows in by_event.values():
        for one, other in combinations(rows, 2):
            left, right = one["sides"][0]["quote"], other["sides"][0]["quote"]
            found.append(Answers(left, right, agree=False, question=one["id"]))
    return found


def between(sides: Sequence[Mapping[str, str]], question: str) -> Iterator[Answers]:
    """The pairs of answers that two articles give to one question."""
    for one, other in combinations(sides, 2):
        if one["file"] != other["file"]:
            agree = one["group"] == other["group"]
            yield Answers(one["quote"], other["quote"], agree, question)


@dataclass(frozen=True, eq=False, slots=True)
class Reader:
    """What the checker reads in each answer."""

    embedding: Embedding
    parsed: Mapping[str, ParsedArticle]
    values: Mapping[str, Sequence[Mention]]

    @classmethod
    def of(cls, pairs: Iterable[Answers]) -> Reader:
        """Embed and parse every answer once."""
        texts = sorted({text for pair in pairs for text in (pair.left, pair.right)})
        articles = [Article(str(at), str(at), text, "outlet") for at, text in enumerate(texts)]
        parsed = {one.article.text: one for one in parse(articles, parser=DEFAULT_PARSER)}
        values = {
            text: [found for kind in VALUES.values() for found in kind.find(one)]
            for text, one in parsed.items()
        }
        return cls(embed(texts, encoder_of(Options())), parsed, values)

    def features(self, pair: Answers) -> list[float]:
        """The features in the order of FEATURES."""
        left, right = self.embedding.rows([pair.left, pair.right])
        verdicts = {
            VALUES[one.kind].relate(one.value, other.value).verdict
            for one in self.values[pair.left]
            for other in self.values[pair.right]
            if one.kind == other.kind
        }
        equal = not verdicts.isdisjoint(AGREEING)
        return [
            float(left @ right),
            float(equal),
            float(Verdict.CONFLICT in verdicts and not equal),
            float(self.negated(pair.left) != self.negated(pair.right)),
        ]

    def negated(self, text: str) -> bool:
        """Whether a negation stands in the answer."""
        return any(
            token.dep_ == "neg" or token.lower_ in ("no", "none", "without")
            for item in self.parsed[text].sentences
            for token in item.span
        )
