"""What an article is about, as counts: its names, words, people, places, numbers and dates.

"A magnitude 6.4 quake hit Lefkada on Sunday" and "The quake on Lefkada injured two people" share
a rare name; "In 2005 a quake hit Lefkada" adds a year.  A profile is all that is looked at when
articles are grouped into events.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from compare.align.actors import actors_of
from compare.align.days import days_of, is_date_line, weekdays_of, years_of
from compare.align.entities import PERSONS, PLACES, entities_of, is_name, is_word, surname
from compare.align.offices import offices_of
from compare.align.when import Interval, occasion_of
from compare.text.statement.clause import CONTENT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from spacy.tokens import Token

    from compare.text.grammar.parse import ParsedArticle, ParsedSentence

# The first sentences say what happened: their names count three times, as an editor reads.
OPENING = 2
OPENING_WEIGHT = 3
LEAD = 3
# An article's main person is mentioned again.
MENTIONS_OF_MAIN_PERSON = 2

DATED = frozenset({"DATE", "TIME"})

NUMBER_WORDS = {
    "zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6",
    "seven": "7", "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12",
    "dozen": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16",
    "seventeen": "17", "eighteen": "18", "nineteen": "19", "twenty": "20", "thirty": "30",
    "forty": "40", "fifty": "50", "hundred": "100",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Profile:
    """The counts of one article; every word is lower case.

    ``published`` is the day in its metadata, ``issued`` that day or the one of its dateline.
    """

    key: str
    names: Counter[str] = field(default_factory=Counter)
    opening: Counter[str] = field(default_factory=Counter)
    words: Counter[str] = field(default_factory=Counter)
    lead: Counter[str] = field(default_factory=Counter)
    phrases: Counter[str] = field(default_factory=Counter)
    people: Counter[str] = field(default_factory=Counter)
    places: Counter[str] = field(default_factory=Counter)
    actors: dict[str, bool] = field(default_factory=dict)
    numbers: frozenset[str] = frozenset()
    lead_numbers: frozenset[str] = frozenset()
    counted: dict[str, frozenset[str]] = field(default_factory=dict)
    offices: dict[frozenset[str], frozenset[str]] = field(default_factory=dict)
    days: frozenset[tuple[int, int]] = frozenset()
    weekdays: frozenset[str] = frozenset()
    years: frozenset[int] = frozenset()
    lead_years: frozenset[int] = frozenset()
    occasion: Interval | None = None
    published: date | None = None
    issued: date | None = None

    @property
    def main_person(self) -> str | None:
        """The surname mentioned most, if it is mentioned again; the first of equals."""
        if not self.people:
            return None
        name, count = min(self.people.items(), key=lambda item: (-item[1], item[0]))
        return name if count >= MENTIONS_OF_MAIN_PERSON else None


def profile_of(parsed: ParsedArticle) -> Profile:
    """The profile of one parsed article; lines that are only a date are left out."""
    told = [item for item in parsed.sentences if not is_date_line(item.sentence.text)]
    opening, lead = told[:OPENING], told[:LEAD]
    counted = counted_nouns(told)
    return Profile(
        key=parsed.article.key,
        names=Counter(names_of(told)) + times(OPENING_WEIGHT - 1, Counter(names_of(opening))),
        opening=Counter(names_of(opening)),
        words=Counter(words_of(told)),
        lead=Counter(words_of(lead)),
        phrases=Counter(phrases_of(told)),
        people=Counter(people_of(told)) + Counter(people_of(opening)),
        places=Counter(places_of(told)) + Counter(places_of(opening)),
        actors=actors_of(told),
        numbers=frozenset(number for _, number in counted),
        lead_numbers=frozenset(number for _, number in counted_nouns(lead)),
        counted=by_noun(counted),
        offices=offices_of(told),
        days=days_of(told),
        weekdays=weekdays_of(lead),
        years=years_of(told),
        lead_years=years_of(lead),
        occasion=occasion_of(told, parsed.now),
        published=parsed.article.published,
        issued=parsed.now,
    )


def times(factor: int, counts: Counter[str]) -> Counter[str]:
    """Every count multiplied."""
    return Counter({word: factor * count for word, count in counts.items()})


def tokens_of(sentences: Iterable[ParsedSentence]) -> Iterator[Token]:
    """Every token of the sentences, in order."""
    return (token for parsed in sentences for token in parsed.span)


def names_of(sentences: Iterable[ParsedSentence]) -> Iterator[str]:
    """Each word of each proper noun."""
    return (
        token.lower_
        for token in tokens_of(sentences)
        if token.pos_ == "PROPN" and is_word(token.lower_)
    )


def words_of(sentences: Iterable[ParsedSentence]) -> Iterator[str]:
    """Lemmas of nouns, verbs, adjectives and names."""
    return (
        token.lemma_.lower()
        for token in tokens_of(sentences)
        if token.pos_ in CONTENT and not token.is_stop and is_word(token.lower_)
    )


def phrases_of(sentences: Iterable[ParsedSentence]) -> Iterator[str]:
    """Two content words side by side: "security talks"."""
    return (
        f"{left.lower_} {right.lower_}"
        for parsed in sentences
        for left, right in pairwise(parsed.span)
        if is_content(left) and is_content(right)
    )


def is_content(token: Token) -> bool:
    """A noun, verb, adjective or name that is a word."""
    return token.pos_ in CONTENT and is_word(token.lower_)


def people_of(sentences: Iterable[ParsedSentence]) -> Iterator[str]:
    """The surname of every person named, as often as named."""
    return (name for person in entities_of(sentences, PERSONS) for name in surname(person))


def places_of(sentences: Iterable[ParsedSentence]) -> Iterator[str]:
    """The words of every place named, as often as named."""
    return (
        token.lower_
        for place in entities_of(sentences, PLACES)
        for token in place
        if is_name(token)
    )


def counted_nouns(sentences: Iterable[ParsedSentence]) -> list[tuple[str, str]]:
    """(noun, number) of every number that is no part of a date; the noun may be empty."""
    return [
        (noun_of(token), number)
        for token in tokens_of(sentences)
        if token.ent_type_ not in DATED and (number := number_of(token))
    ]


def number_of(token: Token) -> str:
    """The number in digits, "12" for "twelve" and "1200" for "1,200"; empty for no number."""
    word = token.lower_
    if word in NUMBER_WORDS:
        return NUMBER_WORDS[word] if token.pos_ == "NUM" else ""
    digits = word.replace(",", "").lstrip("$£€").rstrip(".")
    return digits if digits.replace(".", "", 1).isdecimal() else ""


def noun_of(token: Token) -> str:
    """The noun that a number counts; empty for none."""
    head = token.head
    return head.lemma_.lower() if head.pos_ == "NOUN" and head.i > token.i else ""


def by_noun(counted: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    """The numbers each noun is counted with."""
    numbers: dict[str, set[str]] = defaultdict(set)
    for noun, number in counted:
        if noun:
            numbers[noun].add(number)
    return {noun: frozenset(values) for noun, values in numbers.items()}
