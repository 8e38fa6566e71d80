"""Whether two titles are rungs of one ladder, so that one person has only one of them.

Deputy and assistant minister are, chief executive and chief operating officer are; a
minister and a club's chairman are not.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from compare.model import Severity
from compare.text.office.ranks import (
    are_apart,
    are_barred,
    covers,
    equivalents,
    exclude,
    is_institution,
    is_loose,
    rivals,
)

if TYPE_CHECKING:
    from compare.text.office.post import Post

HEADS = frozenset({"president", "prime minister", "chancellor", "king", "queen"})
"""Offices of state that one person does not hold together in one country."""
PRIME = "prime minister"


@dataclass(frozen=True, slots=True)
class Title:
    """A post and its holder's folded name; ``countries`` are the group's where it is collective.

    ``owned`` where the article says in words whose office it is: "director of the museum";
    ``offices`` are all that the article gives the holder, ``rungs`` the same with their ranks;
    ``told`` where a verb gives it: "served as director"; ``in_full`` where it stands before the
    name in full: "Colonel Ann Lee".
    """

    post: Post
    holder: tuple[str, ...] = ()
    countries: frozenset[str] = frozenset()
    body: frozenset[str] = frozenset()
    collective: bool = False
    attached: bool = field(default=False, compare=False)
    owned: bool = field(default=False, compare=False)
    offices: frozenset[str] = field(default=frozenset(), compare=False)
    rungs: frozenset[str] = field(default=frozenset(), compare=False)
    told: bool = field(default=False, compare=False)
    in_full: bool = field(default=False, compare=False)
    name: str = field(default="", compare=False)


def rung(post: Post) -> str:
    """A post by its grades, rank and office: "deputy director", "senior vice president"."""
    return " ".join(filter(None, (*sorted(post.grades), post.rank, post.office.name)))


def same_office(left: Title, right: Title) -> bool:
    """Whether the offices are one, portfolio included, rank aside."""
    return right.post.office.name in equivalents(left.post.office.name) and meet(
        left.post.portfolio, right.post.portfolio
    )


def meet(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether two portfolios can be one: foreign, foreign and trade; finance, economy."""
    wider = left.union(*map(equivalents, left))
    return left == right or not wider.isdisjoint(right)


def kin(left: Title, right: Title) -> bool:
    """Whether the two offices are of one ladder, so that one person has one rung of it."""
    one, other = left.post.office, right.post.office
    if other.name in equivalents(one.name):
        apart = left.post.portfolio and right.post.portfolio and not same_office(left, right)
        rival = rivals(left.post.portfolio, right.post.portfolio)
        return not apart or one.scale == "cabinet" or rival
    if covers(one.name, other.name) or covers(other.name, one.name):
        return True
    if is_head_and_minister(left, right) or is_head_and_minister(right, left):
        return True
    if {one.name, other.name} <= HEADS:
        of_one = bool(left.countries & right.countries) or are_heads_by_name(left, right)
        return of_one and not (left.post.rank or right.post.rank)
    return exclude(one, other) and (one.scale != "uniformed" or (left.attached and right.attached))


def are_heads_by_name(left: Title, right: Title) -> bool:
    """ "President Ana Lund", "Prime Minister Ana Lund": of which country is told elsewhere."""
    named = left.post.office.name != right.post.office.name and are_told_in_full(left, right)
    return named and PRIME in (left.post.office.name, right.post.office.name)


def is_head_and_minister(head: Title, minister: Title) -> bool:
    """Whether one man is called his country's head of government, and one of its ministers.

    A deputy prime minister often is a minister too, and a surname alone may be another man's.
    """
    plain = not (head.post.rank or minister.post.rank) and bool(minister.post.portfolio)
    full = min(len(head.holder), len(minister.holder)) > 1 and head.attached and minister.attached
    ladder = head.post.office.name in HEADS and minister.post.office.scale == "cabinet"
    return plain and full and ladder and bool(head.countries & minister.countries)


def same_in_words(left: Post, right: Post) -> bool:
    """Whether the offices are one in other words, or one is the short form of the other."""
    one, other = left.office.name, right.office.name
    return one in equivalents(other) or covers(one, other) or covers(other, one)


def reworded(left: Post, right: Post) -> bool:
    """Whether the posts differ in their words only, or not at all."""
    topics, others = ({min(equivalents(topic)) for topic in one.portfolio} for one in (left, right))
    return topics == others and left.grades == right.grades and not covers_either(left, right)


def covers_either(left: Post, right: Post) -> bool:
    """Whether one office is the short form of the other."""
    one, other = left.office.name, right.office.name
    return covers(one, other) or covers(other, one)


def is_vague(plain: Title, ranked: Title) -> bool:
    """Whether the title without a rank is only the shorter form of address for the other.

    "Director Ann Lee" may be a deputy; "Ann Lee, director of the museum" is none.
    """
    if "head" in plain.post.grades:
        return False
    if is_loose(plain.post.office.name):
        return plain.attached or not plain.owned
    return bool(ranked.post.portfolio and not plain.post.portfolio)


def divided(left: Title, right: Title) -> Severity | None:
    """How surely two offices are two people's; None where one may hold both, or either article
    gives the holder both."""
    one, other = left.post.office.name, right.post.office.name
    if other in left.offices or one in right.offices or left.post.moment != right.post.moment:
        return None
    if are_barred(one, other) and are_told_in_full(left, right):
        return Severity.WARNING
    return Severity.NOTE if are_mostly_two(left, right) else None


def are_told_in_full(left: Title, right: Title) -> bool:
    """ "District Attorney Ann Lee", "Sheriff Ann Lee": of a surname alone there may be two."""
    in_full = min(len(left.holder), len(right.holder)) > 1 and left.attached and right.attached
    return in_full and not (left.post.moment or left.told or right.told)


def are_mostly_two(left: Title, right: Title) -> bool:
    """Whether two offices mostly are two people's.

    A council's deputy leader is no assistant mayor, who is another's deputy; but a parliament's
    speaker is in no government, of whatever rank.
    """
    one, other = left.post.office.name, right.post.office.name
    if leads_and_speaks(left, right) or leads_and_speaks(right, left):
        return True
    if not are_apart(one, other) or is_of_party(left) or is_of_party(right):
        return False
    return SPEAKER in (one, other) or bool(left.post.rank) == bool(right.post.rank)


def leads_and_speaks(leader: Title, speaker: Title) -> bool:
    """Whether one is a party's leader, and the other speaks for it on some matter.

    "Opposition leader Ann Lee", "opposition fisheries spokeswoman Ann Lee".
    """
    if (leader.post.office.name, speaker.post.office.name) != (LEADER, "spokesperson"):
        return False
    return bool(leader.post.portfolio) and leader.post.portfolio < speaker.post.portfolio


def is_of_party(title: Title) -> bool:
    """Whether somebody leads a party, as a mayor may: "Labour leader", "leader of the Greens"."""
    told = bool(title.post.portfolio) or not all(map(is_institution, title.body))
    return title.post.office.name == LEADER and told


LEADER, SPEAKER = "leader", "speaker"
# What officers of several ranks are called, be it before their names in full.
ADDRESSED = frozenset({"general", "admiral"})


def may_be_short(left: Title, right: Title) -> bool:
    """Whether one rank may be the other's short form: "the colonel" is a lieutenant colonel.

    Before a name in full stands the rank in full, unless an article has both, or it is a general's.
    """
    one, other = left.post.office, right.post.office
    if one.scale != "uniformed" or not covers_either(left.post, right.post):
        return True
    if {one.name, other.name} & ADDRESSED:
        return True
    known = rung(right.post) in left.rungs or rung(left.post) in right.rungs
    return known or not (left.in_full and right.in_full)


def are_steps(left: Title, right: Title) -> bool:
    """Whether two vice presidents are of two steps, and neither article gives both.

    "Vice President Ann Lee" is short for "senior vice president" where an article has both.
    """
    one, other = left.post, right.post
    if one.office.name != STEPPED or one.grades == other.grades:
        return False
    return rung(other) not in left.rungs and rung(one) not in right.rungs


STEPPED = "president"
"""A firm has vice presidents, senior and executive ones, each above the other."""
