"""What the model of questions learns from: two sentences, and whether they answer one question.

Of the wordings in ``paraphrases`` (``wordings.py``) two of a question are a yes; a wording with a
look-alike, or with a wording of another question on the same event, is a no.  Of the articles in
``tagged`` (``tagged.py``) two values of a question in two articles are a yes, two values of one
sort that answer two questions are a no; there each sentence has the one before it at its side, as
in a report, and a no is as often found as in real news.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from pathlib import Path

from compare.match.asking import masked, with_context
from compare.text.numerals.numerals import numerals_in
from tests.benchmarks.tagged import Tag, articles_in
from tests.benchmarks.wordings import Question, questions_in
from tests.newsroom import parsed

# A question's pairs, and how many of them are of two questions of one event.
PAIRS, OTHERS = 30, 7
# A capital letter, an hour or a year.
TIME = re.compile(r"[A-Z]|[ap]\.?m\b|:|^(?:18|19|20)\d\d$")
CALENDAR = re.compile(
    r"day\b|January|February|March|April|May|June|July|August|September|October|November|December"
    r"|[ap]\.?m\b|\d\d\d\d|:|night|morning|noon|evening|last|year|month|week"
)
# What sort of figure it is; two sorts are never compared.
SORTS = {
    "money": r"[$£€]|dollar|euro|pound|yen|franc|peso|crown|rupee|rand|naira|lira|shekel|won\b|yuan"
    r"|kron|million [a-z]+s$",
    "ratio": r"%|per ?cent",
    "duration": r"year|month|week|day|hour|minute|second",
    "length": r"\b(?:km|kilomet|mile|met(?:er|re)|feet|foot|ft|inch|cm|knots|mph)",
}
# Names are as many as all others, and are asked for less: so many of their pairs are left out.
NAME, NAMES = "name", 0.5


@dataclass(frozen=True, slots=True)
class Pair:
    """Two sentences, their values masked, and whether they answer one question."""

    left: str
    right: str
    one: bool


@dataclass(frozen=True, slots=True)
class Told:
    """A value in an article: its event, the article, what it answers, its sort, what is read."""

    event: str
    article: str
    question: str
    sort: str
    said: str


# --- wordings ---------------------------------------------------------------------------------


def questions_of(paths: Iterable[Path]) -> list[Question]:
    """The questions of some files."""
    return [one for path in sorted(paths) for one in questions_in(path.read_text(encoding="utf-8"))]


def of_wordings(questions: Sequence[Question]) -> list[Pair]:
    """Some pairs of each question, drawn anew at every call, half of them a yes."""
    mates: defaultdict[str, list[Question]] = defaultdict(list)
    for question in questions:
        mates[question.event].append(question)
    made: list[Pair] = []
    for question in questions:
        told = sentences(question, question.wordings)
        others = [
            Pair(left, right, one=False)
            for mate in mates[question.event]
            if mate is not question and is_figure(mate.values[0]) == is_figure(question.values[0])
            for left, right in product(told, sentences(mate, mate.wordings))
        ]
        others = some(others, OTHERS)
        made += some([one for one in all_pairs(question) if one.one], PAIRS // 2)
        made += some([one for one in all_pairs(question) if not one.one], PAIRS // 2 - len(others))
        made += others
    random.shuffle(made)
    return made


def all_pairs(question: Question) -> Iterator[Pair]:
    """Every two wordings, and every wording with every look-alike."""
    told = sentences(question, question.wordings)
    yield from (Pair(left, right, one=True) for left, right in combinations(told, 2))
    alike = sentences(question, question.look_alikes)
    yield from (Pair(left, right, one=False) for left, right in product(told, alike))


def sentences(question: Question, wordings: Iterable[str]) -> list[str]:
    """The wordings with the value in them, and masked as a report masks it."""
    value, made = question.values[0], []
    for wording in wordings:
        begin = wording.index("{}")
        sentence, end = wording.replace("{}", value), begin + len(value)
        made.append(masked(sentence, begin, end, figure=is_figure(value)))
    return made


# --- articles ---------------------------------------------------------------------------------


def told_in(paths: Iterable[Path]) -> list[Told]:
    """Every value of some files of tagged articles."""
    return [
        found
        for path in sorted(paths)
        for article in articles_in(path.read_text(encoding="utf-8"))
        for found in told(
            f"{path.parent.name}/{path.stem}", article.name, article.text, article.tags
        )
    ]


def told(event: str, name: str, text: str, tags: Iterable[Tag]) -> Iterator[Told]:
    """The values of one article; what stands outside of its sentences is left out."""
    read = [item.sentence for item in parsed(text).sentences]
    for tag in tags:
        for before, sentence in zip([None, *read], read, strict=False):
            if sentence.start <= tag.start < sentence.end:
                begin, end = tag.start - sentence.start, min(tag.end, sentence.end) - sentence.start
                said = masked(sentence.text, begin, end, figure=is_figure(tag.text))
                said = with_context(said, before.text if before else "")
                yield Told(event, name, tag.question, sort_of(tag.text), said)


def of_articles(values: Iterable[Told]) -> tuple[list[Pair], list[Pair]]:
    """Every yes and every no among the values of two articles on one event."""
    by_event: defaultdict[str, list[Told]] = defaultdict(list)
    for value in values:
        by_event[value.event].append(value)
    yes, no = [], []
    for mates in by_event.values():
        for left, right in combinations(mates, 2):
            if left.article == right.article or (left.sort == NAME and random.random() < NAMES):
                continue
            if left.question == right.question:
                yes.append(Pair(left.said, right.said, one=True))
            elif left.sort == right.sort:
                no.append(Pair(left.said, right.said, one=False))
    return yes, no


def sort_of(value: str) -> str:
    """A figure by its unit, a time, or else a name."""
    if is_figure(value):
        found = (sort for sort, unit in SORTS.items() if re.search(unit, value.lower()))
        return next(found, "count")
    return "time" if CALENDAR.search(value) else NAME


# --- both -------------------------------------------------------------------------------------


def is_figure(value: str) -> bool:
    """Whether it is a number, and neither a name nor a time: "14", "$2.5 million", "six"."""
    return bool([*numerals_in(value)]) and not TIME.search(value)


def some(listed: Sequence[Pair], number: int) -> list[Pair]:
    """So many of them, or all."""
    return random.sample(listed, min(number, len(listed)))
