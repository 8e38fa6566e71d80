"""Title phrases: "Japan's Deputy Minister of Foreign Affairs" is a rank, an office, an owner.

Word order is free: the words around the office are taken as a set, so "Foreign
Deputy Minister" and "deputy minister of foreign affairs" are one post.  Who
holds the office is decided elsewhere.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from compare.text.geography.countries import country_of
from compare.text.office.post import QUALIFIERS, Post, TitlePhrase
from compare.text.office.ranks import OfficeWords, is_institution, office_at, plain
from compare.text.office.titletail import (
    LINKS,
    LONGEST_OWNER,
    POSSESSIVES,
    SHARED,
    SIDES,
    body_words,
    extended,
    is_body_word,
    is_name_word,
    is_plain,
    is_portfolio,
    of_body,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def titles_in(tokens: Sequence[str]) -> Iterator[TitlePhrase]:
    """The title phrases of a sentence, in order; none overlaps another."""
    at = floor = 0
    while at < len(tokens):
        found = office_at(tokens, at)
        if (
            found is None
            or is_qualifier(tokens, at, found)
            or is_surname(tokens, at, floor)
            or is_other_officer(tokens, at, floor)
            or is_nobody_s_deputy(tokens, at)
        ):
            at += 1
            continue
        phrase = narrowed(tokens, at, found, floor)
        phrase = extended(tokens, owned(tokens, phrase, floor))
        yield timed(tokens, phrase, floor)
        at = floor = phrase.end


def is_qualifier(tokens: Sequence[str], at: int, found: OfficeWords) -> bool:
    """Whether the office word only narrows the next one: "Chief Cabinet Secretary"."""
    if found.length > 1 or not any(plain(table, tokens[at]) for table in NARROWING):
        return False
    after = at + 1
    while after < len(tokens) and is_qualifying(tokens[after]) and not office_at(tokens, after):
        after += 1
    return after < len(tokens) and office_at(tokens, after) is not None


NARROWING = ("grade", "subordinate")
"""Tables of words that are an office by themselves, "Deputy Ann Lee", or narrow the next one."""


FORCES = frozenset({"police", "department", "dept", "county", "city", "patrol"})
"""What ends the name of a force before its officer's rank: "Lund Police Officer Ann Lee"."""


def is_other_officer(tokens: Sequence[str], at: int, floor: int) -> bool:
    """Whether "Officer" is no rank of the police: "Press Officer", "First Officer"."""
    if tokens[at] != "Officer" or at == floor:
        return False
    before = tokens[at - 1]
    return before[:1].isupper() and before.lower() not in FORCES


def is_nobody_s_deputy(tokens: Sequence[str], at: int) -> bool:
    """Whether "Deputy" is no sheriff's deputy: "Deputy safety director Ann Lee"."""
    return tokens[at] == "Deputy" and not any(map(is_name_word, tokens[at + 1 : at + 2]))


def is_surname(tokens: Sequence[str], at: int, floor: int) -> bool:
    """Whether the office word is somebody's surname: "Alan Dean", not "British King"."""
    if at == floor or not tokens[at][:1].isupper() or not plain("surname", tokens[at]):
        return False
    before = tokens[at - 1]
    known = is_qualifying(before) or country_of(before) or is_institution(before)
    return is_name_word(before) and not known


@lru_cache(maxsize=65536)
def is_qualifying(word: str) -> bool:
    """A word that may stand before an office."""
    return any(plain(table, word) for table in QUALIFIERS)


def narrowed(tokens: Sequence[str], at: int, found: OfficeWords, floor: int) -> TitlePhrase:
    """The office with the qualifying words before it."""
    office = found.office
    grades = frozenset({office.grade}) if office.grade else frozenset()
    post = Post(replace(office, grade=""), rank=office.rank, grades=grades)
    start = at
    while start > floor:
        step = qualifier_before(tokens, start, floor) or rank_over(tokens, start, floor)
        if step is None:
            break
        start, word = step
        post = post.with_word(word)
    return TitlePhrase(start, start, at + found.length, post, plural=found.plural)


def qualifier_before(tokens: Sequence[str], start: int, floor: int) -> tuple[int, str] | None:
    """The qualifying word before ``start``, over a hyphen, or "and" between two portfolios."""
    before = start - 1
    linked = tokens[before].lower() in LINKS
    if linked:
        before -= 1
    if before < floor or not is_qualifying(tokens[before]):
        return None
    joined = tokens[start - 1] in ("-", "–") or (
        is_portfolio(tokens[before]) and is_portfolio(tokens[start])
    )
    return (before, tokens[before]) if not linked or joined else None


def rank_over(tokens: Sequence[str], start: int, floor: int) -> tuple[int, str] | None:
    """The rank before a word that only says of what: "deputy mission director"."""
    before = start - 2
    if before < floor or tokens[before].lower() not in OVER or not is_plain(tokens[start - 1]):
        return None
    return before, tokens[before]


OVER = frozenset({"deputy", "assistant", "associate"})
"""Ranks that stand before more than the office; a "vice squad commander" is no vice commander."""


def owned(tokens: Sequence[str], phrase: TitlePhrase, floor: int) -> TitlePhrase:
    """The phrase with the country or body written before it: "China's", "Red Sox"."""
    at, countries = phrase.start, list[str]()
    while step := country_before(tokens, at, floor):
        at, country = step
        countries.insert(0, country)
        if not (phrase.plural and at - 1 > floor and tokens[at - 1].lower() in LINKS):
            break
        at -= 1
    if countries:
        return replace(phrase, start=at, countries=tuple(dict.fromkeys(countries)))
    if sides := sides_before(tokens, at, floor):
        return replace(phrase, start=sides, shared=True)
    if common := common_body_before(tokens, at, floor):
        first, last = common
        return of_body(replace(phrase, start=first), tokens[first:last])
    start = body_before(tokens, at, floor)
    owned = start < at and tokens[at - 1] in POSSESSIVES
    return replace(phrase, start=start, body=body_words(tokens[start:at]), owned=owned)


def timed(tokens: Sequence[str], phrase: TitlePhrase, floor: int) -> TitlePhrase:
    """The phrase with what stands before its owner: "former Norwegian foreign minister"."""
    before = phrase.start - 1
    if before > floor and tuple(map(str.lower, tokens[before - 1 : before + 1])) in NO_LONGER:
        return replace(phrase, start=before - 1, post=phrase.post.with_word("former"))
    if before > floor and is_plain(tokens[before]) and tokens[before - 1].lower() in STANDING:
        before -= 1
    if before < floor or plain("moment", tokens[before]) in (None, "current"):
        return phrase
    return replace(phrase, start=before, post=phrase.post.with_word(tokens[before]))


STANDING = frozenset({"acting", "former", "interim"})
"""What may stand before more than the office: "acting safety director"."""

NO_LONGER = frozenset({("until", "lately"), ("until", "recently")})
"""What makes an office a former one: ", until recently governor of the bank"."""


def country_before(tokens: Sequence[str], at: int, floor: int) -> tuple[int, str] | None:
    """Where the country that ends just before ``at`` begins, and which it is."""
    stop = at - 1 if at > floor and tokens[at - 1] in POSSESSIVES else at
    for start in range(max(floor, stop - LONGEST_OWNER), stop):
        country = country_of(" ".join(tokens[start:stop]))
        if country and tokens[start][:1].isupper():
            return start, country
    return None


def sides_before(tokens: Sequence[str], at: int, floor: int) -> int | None:
    """Where "both countries'" or "the two nations'" begins, if it stands before ``at``."""
    if at - 3 < floor or tokens[at - 1] not in POSSESSIVES or tokens[at - 2].lower() not in SIDES:
        return None
    return at - 3 if tokens[at - 3].lower() in SHARED else None


def common_body_before(tokens: Sequence[str], at: int, floor: int) -> tuple[int, int] | None:
    """Where "central bank" lies in "the central bank's governor"; None where no such body is."""
    last = at - 1
    if last <= floor or tokens[last] not in POSSESSIVES or not is_body_word(tokens[last - 1]):
        return None
    first = last - 1
    while first > max(floor, last - LONGEST_OWNER) and is_plain(tokens[first - 1]):
        first -= 1
    return first, last


def body_before(tokens: Sequence[str], at: int, floor: int) -> int:
    """Where a run of capitalised words before ``at`` begins: "Bank of Ireland", "Red Sox"."""
    stop = at - 1 if at > floor and tokens[at - 1] in POSSESSIVES else at
    start = stop
    while start > max(floor, stop - LONGEST_OWNER) and is_name_word(tokens[start - 1]):
        start -= 1
    return start if start < stop else at
