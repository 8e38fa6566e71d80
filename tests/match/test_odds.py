"""Two reports that contradict each other in everything are on two things."""

from compare.facts import number
from compare.match.odds import at_odds, set_apart
from compare.model import Match, Mention, Reason, Relation, Verdict, conflict
from tests.newsroom import parsed

CONFLICT = conflict()
EQUAL = Relation(Verdict.EQUAL)


def mentions(outlet: str) -> list[Mention]:
    """Six figures of one outlet."""
    text = "The mill sold 12 looms, 13 carts, 14 boats, 15 bells, 16 clocks and 17 pumps."
    return list(number.find(parsed(text, outlet=outlet)))


def matches(conflicts: int, agreements: int) -> list[Match]:
    """So many conflicts and agreements of two outlets."""
    pairs = zip(mentions("Post"), mentions("Star"), strict=True)
    relations = [CONFLICT] * conflicts + [EQUAL] * agreements
    return [
        Match(left, right, 0.9, relation, ())
        for (left, right), relation in zip(pairs, relations, strict=False)
    ]


def test_two_who_differ_in_most_are_on_two_things() -> None:
    found = matches(conflicts=4, agreements=2)
    apart = at_odds([found])

    assert apart == {frozenset({"post", "star"})}
    assert [made.relation.reason for made in set_apart(found, apart)] == [
        *[Reason.DIFFERENT_EVENT] * 4, None, None,
    ]  # fmt: skip


def test_two_who_agree_more_often_or_differ_seldom_are_on_one() -> None:
    assert not at_odds([matches(conflicts=4, agreements=0)[:3]])
    assert not at_odds([matches(conflicts=4, agreements=1), matches(conflicts=0, agreements=6)])
