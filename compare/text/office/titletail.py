"""What follows an office in a title: "of Foreign Affairs", "of both countries", "-elect"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.text.geography.countries import country_of
from compare.text.lexicon import words
from compare.text.office.post import QUALIFIERS, TitlePhrase
from compare.text.office.ranks import is_institution, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

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


def is_portfolio(word: str) -> bool:
    """Foreign, trade, defence: what a minister is minister of."""
    return plain("portfolio", word) is not None


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
        phrase = replace(longer, owned=True)
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
        or with_common_body(tokens, phrase, at)
        or with_portfolio(tokens, phrase, at)
        or with_body(tokens, phrase, at)
        or with_subject(tokens, phrase, at)
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
    found = replace(phrase, end=end, countries=tuple(dict.fromkeys(countries)))
    if tokens[end : end + 1] and tokens[end] in POSSESSIVES:
        return with_common_body(tokens, found, end + 1) or found
    return found


def with_common_body(tokens: Sequence[str], phrase: TitlePhrase, at: int) -> TitlePhrase | None:
    """... "of the museum", "of the central bank", "of the civil defence institute"."""
    end = common_body_end(tokens, at)
    if end is None:
        return None
    return of_body(replace(phrase, end=end), tokens[at:end])


def of_body(phrase: TitlePhrase, tokens: Sequence[str]) -> TitlePhrase:
    """The phrase as an office of a body in lower case; "the museum" alone is no name of one."""
    post = phrase.post
    for token in tokens[:-1]:
        post = post.with_word(token)
    body = tuple(map(str.lower, tokens)) if len(tokens) > 1 else ()
    return replace(phrase, post=post, body=phrase.body + body, owned=True)


def common_body_end(tokens: Sequence[str], at: int) -> int | None:
    """Where a body in lower case ends: a few plain words, the last for a body; None if none."""
    for end in range(at + 1, min(at + LONGEST_OWNER, len(tokens)) + 1):
        word = tokens[end - 1]
        if not is_plain(word):
            return None
        following = tokens[end : end + 1]
        if plain("institution", word) and not (following and is_body_word(following[0])):
            return end
    return None


def is_plain(word: str) -> bool:
    """A word in lower case that is no article or link."""
    return word.isalpha() and word.islower() and word not in NO_NAMES


def is_body_word(word: str) -> bool:
    """Whether a word goes on with a body's name: "school board", "police force"."""
    return word.islower() and plain("institution", word) is not None


def with_subject(tokens: Sequence[str], phrase: TitlePhrase, at: int) -> TitlePhrase | None:
    """... "of cardiology" for a professor."""
    word = tokens[at]
    if phrase.post.office.name not in TAUGHT or not (word.isalpha() and word.islower()):
        return None
    return replace(phrase, end=at + 1)


TAUGHT = frozenset({"professor", "lecturer"})
"""Offices with a subject."""


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
