"""Title phrases: "Japan's Deputy Minister of Foreign Affairs" is a rank, an office, an owner.

Word order is free: the words around the office are taken as a set, so "Foreign
Deputy Minister" and "deputy minister of foreign affairs" are one post.  Who
holds the office is decided elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from compare.text.countries import country_of
from compare.text.lexicon import words
from compare.text.ranks import Office, OfficeWords, is_institution, office_at, plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

QUALIFIERS = ("subordinate", "grade", "moment", "portfolio", "filler", "body")
"""Tables whose words may stand before an office, in any order."""

POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
LINKS = frozenset({"-", "–", "and", "&", ",", "/"})
OF = frozenset({"of", "for", "at"})
SENT = frozenset({"ambassador", "envoy", "consul", "adviser", "aide"})
"""Offices whose country may follow "to": ambassador to France."""

SHARED = frozenset({"both", "two", "each"})
SIDES = frozenset({"countries", "nations", "sides", "governments", "states", "neighbours",
                   "neighbors", "country", "nation", "side"})  # fmt: skip
ARTICLES = frozenset({"the", "a", "an", "its", "their", "his", "her", "our", "your", "my"})

NO_NAMES = ARTICLES | LINKS | OF | words("but he she it they we i in on this that there when as if")
"""Words that a capital at the start of a sentence makes no name."""

LONGEST_OWNER = 5
"""Words looked at for the owner of an office: "the Democratic Republic of Congo 's president"."""

MOST_LINKS = 3
"""Phrases with "of" after one office: "minister of trade of the Republic of Korea"."""


@dataclass(frozen=True, slots=True)
class Post:
    """An office with all that narrows it; two spellings of one post are equal."""

    office: Office
    rank: str = ""
    portfolio: frozenset[str] = frozenset()
    grades: frozenset[str] = frozenset()
    moment: str = ""

    def with_word(self, word: str) -> Post:
        """This post, narrowed by a word before the office or after "of"."""
        if rank := plain("subordinate", word):
            return replace(self, rank=rank)
        if moment := plain("moment", word):
            return self if moment == "current" else replace(self, moment=moment)
        if grade := plain("grade", word):
            return replace(self, grades=self.grades | {grade})
        topic = plain("portfolio", word) or plain("body", word)
        return replace(self, portfolio=self.portfolio | {topic}) if topic else self


@dataclass(frozen=True, slots=True)
class TitlePhrase:
    """A title as written at ``[start, end)`` of a sentence's tokens; ``core`` skips the owner."""

    start: int
    core: int
    end: int
    post: Post
    countries: tuple[str, ...] = ()
    body: tuple[str, ...] = field(default=())
    plural: bool = False
    shared: bool = False


def titles_in(tokens: Sequence[str]) -> Iterator[TitlePhrase]:
    """The title phrases of a sentence, in order; none overlaps another."""
    at = floor = 0
    while at < len(tokens):
        found = office_at(tokens, at)
        if found is None or is_qualifier(tokens, at, found) or is_surname(tokens, at, floor):
            at += 1
            continue
        phrase = narrowed(tokens, at, found, floor)
        phrase = extended(tokens, owned(tokens, phrase, floor))
        yield timed(tokens, phrase, floor)
        at = floor = phrase.end


def is_qualifier(tokens: Sequence[str], at: int, found: OfficeWords) -> bool:
    """Whether the office word only narrows the next one: "Chief Cabinet Secretary"."""
    if found.length > 1 or not plain("grade", tokens[at]):
        return False
    after = at + 1
    while after < len(tokens) and is_qualifying(tokens[after]) and not office_at(tokens, after):
        after += 1
    return after < len(tokens) and office_at(tokens, after) is not None


def is_surname(tokens: Sequence[str], at: int, floor: int) -> bool:
    """Whether the office word is somebody's surname: "Alan Dean", not "British King"."""
    if at == floor or not tokens[at][:1].isupper() or not plain("surname", tokens[at]):
        return False
    before = tokens[at - 1]
    return is_name_word(before) and not (is_qualifying(before) or country_of(before))


@lru_cache(maxsize=65536)
def is_qualifying(word: str) -> bool:
    """A word that may stand before an office."""
    return any(plain(table, word) for table in QUALIFIERS)


def narrowed(tokens: Sequence[str], at: int, found: OfficeWords, floor: int) -> TitlePhrase:
    """The office with the qualifying words before it."""
    post = Post(found.office, rank=found.office.rank)
    start = at
    while start > floor:
        step = qualifier_before(tokens, start, floor)
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


def is_portfolio(word: str) -> bool:
    """Foreign, trade, defence: what a minister is minister of."""
    return plain("portfolio", word) is not None


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
    start = body_before(tokens, at, floor)
    return replace(phrase, start=start, body=body_words(tokens[start:at]))


def timed(tokens: Sequence[str], phrase: TitlePhrase, floor: int) -> TitlePhrase:
    """The phrase with what stands before its owner: "former Norwegian foreign minister"."""
    before = phrase.start - 1
    if before < floor or plain("moment", tokens[before]) in (None, "current"):
        return phrase
    return replace(phrase, start=before, post=phrase.post.with_word(tokens[before]))


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


def body_before(tokens: Sequence[str], at: int, floor: int) -> int:
    """Where a run of capitalised words before ``at`` begins: "Bank of Ireland", "Red Sox"."""
    stop = at - 1 if at > floor and tokens[at - 1] in POSSESSIVES else at
    start = stop
    while start > max(floor, stop - LONGEST_OWNER) and is_name_word(tokens[start - 1]):
        start -= 1
    return start if start < stop else at


def is_name_word(token: str) -> bool:
    """A capitalised word that is no article or link."""
    if not token[:1].isupper() or plain("calendar", token):
        return False
    return token.lower() not in NO_NAMES


def body_words(tokens: Sequence[str]) -> tuple[str, ...]:
    """The words of a body's name in lower case."""
    return tuple(token.lower() for token in tokens if is_name_word(token))


def extended(tokens: Sequence[str], phrase: TitlePhrase) -> TitlePhrase:
    """The phrase with what follows it: "-elect", "of Foreign Affairs", "of both countries"."""
    if tokens[phrase.end : phrase.end + 2] in (["-", "elect"], ["-", "designate"]):
        phrase = replace(
            phrase, end=phrase.end + 2, post=phrase.post.with_word(tokens[phrase.end + 1])
        )
    for _ in range(MOST_LINKS):
        longer = link_after(tokens, phrase)
        if longer is None:
            break
        phrase = longer
    return phrase


def link_after(tokens: Sequence[str], phrase: TitlePhrase) -> TitlePhrase | None:
    """The phrase with one more "of ..."; None where none follows or it says nothing known."""
    at = phrase.end
    links = OF | {"to"} if phrase.post.office.name in SENT else OF
    if at + 1 >= len(tokens) or tokens[at].lower() not in links:
        return None
    at += 1
    if tokens[at].lower() in ARTICLES and at + 1 < len(tokens):
        at += 1
    return (
        with_sides(tokens, phrase, at)
        or with_national_body(tokens, phrase, at)
        or with_countries(tokens, phrase, at)
        or with_portfolio(tokens, phrase, at)
        or with_body(tokens, phrase, at)
    )


def with_sides(tokens: Sequence[str], phrase: TitlePhrase, at: int) -> TitlePhrase | None:
    """... "of both countries"."""
    if tokens[at].lower() not in SHARED:
        return None
    for end in range(at + 1, min(at + 4, len(tokens))):
        if tokens[end].lower() in SIDES:
            return replace(phrase, end=end + 1, shared=True)
    return None


def with_countries(tokens: Sequence[str], phrase: TitlePhrase, at: int) -> TitlePhrase | None:
    """... "of China", "of France and Germany"."""
    countries, end = list(phrase.countries), at
    while step := country_after(tokens, end):
        end, country = step
        countries.append(country)
        if not (phrase.plural and end < len(tokens) and tokens[end].lower() in LINKS):
            break
        after = end + 2 if tokens[end + 1 : end + 2] == ["the"] else end + 1
        if not country_after(tokens, after):
            break
        end = after
    if end == at:
        return None
    return replace(phrase, end=end, countries=tuple(dict.fromkeys(countries)))


def with_national_body(tokens: Sequence[str], phrase: TitlePhrase, at: int) -> TitlePhrase | None:
    """... "of the American Cancer Society": a country's name in a body's."""
    end = at
    while end < min(at + LONGEST_OWNER, len(tokens)) and is_name_word(tokens[end]):
        end += 1
    if not country_after(tokens, at) or end < at + 2 or not is_institution(tokens[end - 1]):
        return None
    if country_of(" ".join(tokens[at:end])):
        return None
    return replace(phrase, end=end, body=phrase.body + body_words(tokens[at:end]))


def country_after(tokens: Sequence[str], at: int) -> tuple[int, str] | None:
    """Where the country that begins at ``at`` ends, and which it is."""
    if at >= len(tokens) or not tokens[at][:1].isupper():
        return None
    for end in range(min(at + LONGEST_OWNER, len(tokens)), at, -1):
        country = country_of(" ".join(tokens[at:end]))
        if country and tokens[end - 1] not in POSSESSIVES:
            return end, country
    return None


def with_portfolio(tokens: Sequence[str], phrase: TitlePhrase, at: int) -> TitlePhrase | None:
    """... "of foreign affairs and trade"."""
    post, end = phrase.post, at
    while end < len(tokens) and any(plain(table, tokens[end]) for table in QUALIFIERS[3:]):
        post = post.with_word(tokens[end])
        end += 1
        if end + 1 < len(tokens) and tokens[end].lower() in LINKS and is_portfolio(tokens[end + 1]):
            end += 1
    return replace(phrase, end=end, post=post) if end > at else None


def with_body(tokens: Sequence[str], phrase: TitlePhrase, at: int) -> TitlePhrase | None:
    """... "of Oxford University"."""
    end = at
    while end < min(at + LONGEST_OWNER, len(tokens)) and is_name_word(tokens[end]):
        end += 1
    if end == at:
        return None
    return replace(phrase, end=end, body=phrase.body + body_words(tokens[at:end]))
