"""Titles: "Deputy Foreign Minister", "chief executive", "head coach", and who holds them.

One person's titles conflict when they are of one ladder and on different rungs:
deputy or assistant minister, commander or commodore, chief executive or chief
operating officer.  Word order and short forms make no difference; two offices
of two bodies can be one person's.  A title given to a group ("the deputy foreign
ministers of both countries") claims the rank for a member of each country.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from compare.facts import kind
from compare.facts.kind import Example
from compare.facts.named.bearer import LONE
from compare.facts.named.ladder import (
    Title,
    are_steps,
    divided,
    is_vague,
    kin,
    may_be_short,
    meet,
    reworded,
    rung,
    same_in_words,
    same_office,
)
from compare.model import (
    EQUAL,
    Mention,
    Reason,
    Relation,
    Severity,
    Verdict,
    compatible,
    conflict,
    unrelated,
)
from compare.text.naming.holders import holders_of
from compare.text.naming.spelling import fold, same_name
from compare.text.office.appointed import PAST, TO_COME
from compare.text.office.ranks import equivalents

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.text.grammar.parse import ParsedArticle
    from compare.text.naming.holders import HeldTitle
    from compare.text.naming.people import Person
    from compare.text.office.post import Post

NAME = "title"
# Where there is a shadow cabinet, its secretaries stand above its ministers.
SHADOW = "shadow"
# Words of a name with a given name.
FULL = 2
VICE = "vice"
# What a post is called that its holder is to have.
SPOKEN = {TO_COME: "incoming"}
SUMMARY = "One person's rank or office, given differently."


def find(parsed: ParsedArticle) -> Iterator[Mention]:
    """Every title somebody holds, and every collective title."""
    titles = holders_of(parsed)
    posts: defaultdict[Person | None, list[Post]] = defaultdict(list)
    for held in titles:
        posts[held.holder].append(held.phrase.post)
    for held in titles:
        value = value_of(held, posts[held.holder])
        found = kind.mention(NAME, held.sentence, start=held.start, end=held.end, value=value)
        if found:
            yield found


def value_of(held: HeldTitle, posts: Sequence[Post]) -> Title:
    """The title with its holder's words, and all the offices that the article gives the holder."""
    return Title(
        post=held.phrase.post,
        holder=held.holder.words if held.holder else (),
        countries=frozenset(held.phrase.countries),
        body=frozenset(held.phrase.body),
        collective=held.phrase.plural,
        attached=held.attached,
        owned=held.owned,
        offices=frozenset(post.office.name for post in posts),
        rungs=frozenset(map(rung, posts)),
        told=held.told,
        in_full=is_in_full(held),
        name=held.holder.name if held.holder else "",
    )


def is_in_full(held: HeldTitle) -> bool:
    """Whether a title stands before its holder's given name and surname."""
    names = held.holder.words if held.holder else ()
    said = {fold(word) for word in held.sentence.text_between(held.start, held.end).split()}
    return held.attached and len(names) >= FULL and said.issuperset(names)


# --- how two titles relate ------------------------------------------------------------------------


def relate(left: Title, right: Title) -> Relation:
    """First whose title it is, then which office and where, then which rank."""
    if left == right:
        return EQUAL
    if left.collective or right.collective:
        return relate_group(left, right)
    if not left.holder or not right.holder:
        return relate_nameless(left, right)
    if not (same_name(left.holder, right.holder) or is_renamed(left, right)):
        return unrelated(Reason.OTHER_PERSON)
    if elsewhere(left, right):
        return unrelated(Reason.OTHER_PLACE)
    if (severity := divided(left, right)) is not None:
        return conflict(severity)
    if not kin(left, right):
        return unrelated(Reason.OTHER_QUANTITY)
    if left.post.moment != right.post.moment:
        return compatible(Reason.OTHER_MOMENT)
    found = relate_posts(left, right)
    if found.verdict is Verdict.CONFLICT and (left.told or right.told):
        return relate_careers(left, right, found)
    return found


def relate_careers(left: Title, right: Title, found: Relation) -> Relation:
    """What two posts are where a verb tells one: "served as deputy mayor", "becomes mayor".

    One article may tell a station of a career and the other the next; where neither knows both,
    two posts of the past are worth a note.
    """
    if rung(right.post) in left.rungs or rung(left.post) in right.rungs:
        return compatible(Reason.OTHER_MOMENT)
    return conflict(Severity.NOTE) if left.post.moment == PAST else found


def is_renamed(left: Title, right: Title) -> bool:
    """Whether one given name and one lone office of one body make one person of two surnames.

    The state bank's former governor and its former deputy governor are one Greta H., misspelled.
    """
    if min(len(left.holder), len(right.holder)) < FULL or left.body.isdisjoint(right.body):
        return False
    lone = left.post.office.name in LONE and left.post.office == right.post.office
    return lone and left.holder[0] == right.holder[0] and left.holder[-1][0] == right.holder[-1][0]


def relate_group(left: Title, right: Title) -> Relation:
    """A collective title against another: only two different subordinate ranks conflict.

    A plain "foreign minister" of the country may be another man than the deputies who met.
    """
    if not same_office(left, right) or left.countries.isdisjoint(right.countries):
        return unrelated(Reason.OTHER_PERSON)
    ranks = {left.post.rank, right.post.rank}
    if len(ranks) == 1:
        return compatible(Reason.PART_OF)
    if "" in ranks:
        return unrelated(Reason.OTHER_PERSON)
    if right.post.rank in equivalents(left.post.rank):
        return compatible(Reason.ALIAS)
    return conflict(Severity.WARNING)


def relate_nameless(left: Title, right: Title) -> Relation:
    """ "Japan's deputy foreign minister" may be the one named elsewhere; nothing contradicts it."""
    if left.post == right.post and left.countries == right.countries:
        return compatible(Reason.PRECISION)
    return unrelated(Reason.OTHER_PERSON)


def elsewhere(left: Title, right: Title) -> bool:
    """Whether the two titles are of different countries or different bodies."""
    return any(
        one and other and one.isdisjoint(other)
        for one, other in ((left.countries, right.countries), (left.body, right.body))
    )


def relate_posts(left: Title, right: Title) -> Relation:
    """Two posts of one ladder and one person, at one moment."""
    one, other = left.post, right.post
    if one.office != other.office and not same_in_words(one, other):
        return conflict(Severity.WARNING)
    if one.portfolio and other.portfolio and not meet(one.portfolio, other.portfolio):
        return conflict(Severity.WARNING)
    if SHADOW in one.grades & other.grades and one.office != other.office:
        return conflict(Severity.WARNING)
    if one.rank == other.rank == VICE and are_steps(left, right):
        both = one.grades and other.grades
        return conflict(Severity.WARNING if both else Severity.NOTE)
    if one.rank == other.rank and not may_be_short(left, right):
        return conflict(Severity.WARNING if one.grades & other.grades else Severity.NOTE)
    if one.rank == other.rank:
        return compatible(Reason.ALIAS if reworded(one, other) else Reason.PRECISION)
    if one.rank and other.rank:
        alias = other.rank in equivalents(one.rank)
        return compatible(Reason.ALIAS) if alias else conflict(Severity.WARNING)
    plain, ranked = sorted((left, right), key=lambda title: bool(title.post.rank))
    if is_vague(plain, ranked):
        return compatible(Reason.PRECISION)
    return conflict(Severity.WARNING)


# --- in an editor's words -------------------------------------------------------------------------


def describe(value: Title) -> str:
    """ "deputy foreign minister"; "deputy foreign ministers of China and Japan"."""
    post = value.post
    moment = SPOKEN.get(post.moment, post.moment)
    grades = sorted(post.grades)
    # A firm has a "senior vice president" and a ministry a "deputy chief secretary".
    ranked = (*grades, post.rank) if post.rank == VICE else (post.rank, *grades)
    words = (moment, *ranked, *sorted(post.portfolio))
    plain = " ".join(word for word in (*words, post.office.name) if word)
    if not value.collective:
        return plain
    return f"{plain}s of {' and '.join(sorted(map(country_name, value.countries)))}"


def country_name(country: str) -> str:
    """A country as it is printed: "South Korea"."""
    return " ".join(
        word if word in ("of", "the", "and") else word.title() for word in country.split()
    )


def ask(mention: Mention) -> str:
    """ "title of Ann Lee"."""
    value = mention.value
    assert isinstance(value, Title)
    if value.collective:
        return f"rank of the {value.post.office.name}s"
    return f"title of {value.name}" if value.name else f"holder of {describe(value)}"


EXAMPLES = (
    Example(
        "The talks were led by Chinese Assistant Foreign Minister Wei Guang.",
        "Chinese Vice Foreign Minister Wei Guang led the talks.",
        "Chinese Assistant Foreign Minister Wei Guang",
        "Chinese Vice Foreign Minister Wei Guang",
        Verdict.CONFLICT,
    ),
    Example(
        "Norway and Peru signed. The deputy fisheries ministers of both countries met in Bergen.",
        "Norway's Assistant Fisheries Minister Kari Moen met her Peruvian counterpart.",
        "deputy fisheries ministers of both countries",
        "Norway's Assistant Fisheries Minister Kari Moen",
        Verdict.CONFLICT,
    ),
    Example(
        "The offer was rejected by chief executive Dana Whitlock.",
        "COO Dana Whitlock rejected the offer.",
        "chief executive Dana Whitlock",
        "COO Dana Whitlock",
        Verdict.CONFLICT,
    ),
    Example(
        "The fire was out by noon, Captain Luis Ortega said.",
        "Lieutenant Luis Ortega said the fire was out by noon.",
        "Captain Luis Ortega",
        "Lieutenant Luis Ortega",
        Verdict.CONFLICT,
    ),
    Example(
        "United sacked assistant coach Pat Brennan.",
        "United sacked head coach Pat Brennan.",
        "assistant coach Pat Brennan",
        "head coach Pat Brennan",
        Verdict.CONFLICT,
    ),
    Example(
        "Japan's Deputy Minister of Foreign Affairs Ken Mori arrived.",
        "Ken Mori, Japan's foreign deputy minister, arrived.",
        "Japan's Deputy Minister of Foreign Affairs Ken Mori",
        "Japan's foreign deputy minister",
        Verdict.EQUAL,
    ),
    Example(
        "Deputy Prime Minister Ana Kos resigned.",
        "Vice Premier Ana Kos resigned.",
        "Deputy Prime Minister Ana Kos",
        "Vice Premier Ana Kos",
        Verdict.COMPATIBLE,
        Reason.ALIAS,
    ),
    Example(
        "Coach Pat Brennan left the club.",
        "Assistant coach Pat Brennan left the club.",
        "Coach Pat Brennan",
        "Assistant coach Pat Brennan",
        Verdict.COMPATIBLE,
        Reason.PRECISION,
    ),
    Example(
        "Former police chief Tom Hale testified.",
        "Police chief Tom Hale testified.",
        "Former police chief Tom Hale",
        "Police chief Tom Hale",
        Verdict.COMPATIBLE,
        Reason.OTHER_MOMENT,
    ),
    Example(
        "Rita Sand, president of Lakeside Bank, spoke.",
        "Rita Sand, vice president of Harbour University, spoke.",
        "president of Lakeside Bank",
        "vice president of Harbour University",
        Verdict.UNRELATED,
        Reason.OTHER_PLACE,
    ),
    Example(
        "Deputy Mayor Omar Haddad opened the bridge.",
        "Mayor Lena Fischer opened the bridge.",
        "Deputy Mayor Omar Haddad",
        "Mayor Lena Fischer",
        Verdict.UNRELATED,
        Reason.OTHER_PERSON,
    ),
)
