"""Who did what to whom."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.facts import role
from compare.facts.done.party import Party
from compare.facts.done.rolevalue import RoleValue
from compare.facts.kind import Example
from compare.facts.role import relate
from compare.model import EQUAL, Article, Mention, Verdict
from compare.options import DEFAULT_PARSER
from compare.text.grammar.parse import parse
from tests.newsroom import parsed


def roles(text: str) -> list[Mention]:
    article = Article(key="a", path="a.txt", text=text, outlet="A")
    [parsed] = parse([article], parser=DEFAULT_PARSER)
    found = list(role.find(parsed))
    assert all(text[one.start : one.end] == one.text for one in found)
    return found


def told(text: str) -> list[str]:
    return [role.describe(one.value) for one in roles(text)]


@pytest.mark.parametrize("example", role.EXAMPLES, ids=lambda one: one.right_value)
def test_the_example_relates_as_it_says(example: Example) -> None:
    [left] = [one for one in roles(example.left) if one.text == example.left_value]
    [right] = [one for one in roles(example.right) if one.text == example.right_value]

    relation = relate(left.value, right.value)

    assert (relation.verdict, relation.reason) == (example.verdict, example.reason)
    assert relate(right.value, left.value) == relation


@pytest.mark.parametrize(
    "text",
    [
        "Microsoft bought Nokia.",
        "Nokia was acquired by Microsoft.",
        "Nokia, bought by Microsoft in May, will move.",
        "Microsoft's takeover of Nokia was approved.",
    ],
)
def test_active_passive_and_noun_say_one_thing(text: str) -> None:
    assert told(text) == ["Microsoft → buy → Nokia"]


@pytest.mark.parametrize(
    "text",
    [
        "Microsoft may buy Nokia.",
        "Microsoft did not buy Nokia.",
        "Microsoft and Intel bought Nokia.",
        "A rival bought Nokia.",
        "Israel accused Iran of spying.",
        "Microsoft met Nokia.",
    ],
)
def test_a_maybe_a_crowd_and_a_mutual_deed_are_not_asked(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Dana Holt scored 23 points to become Corwen's all-time leader and the top-seeded Harriers "
        "defeated Denmark 65-53 on Friday.",
        "Dana Holt scored twice to become the club's top scorer and the Rovers beat Denmark 3-1.",
    ],
)
def test_a_clause_with_a_tense_has_a_subject_of_its_own(text: str) -> None:
    assert not any(found.startswith("Dana Holt") for found in told(text))


def test_a_company_s_short_and_long_name_are_one() -> None:
    [short] = roles("Ericsson acquired Nokia.")
    [long] = roles("Ericsson Inc acquired Nokia.")

    assert relate(short.value, long.value) == EQUAL


def party(name: str) -> Party:
    return Party(tuple(name.split()), "organisation", name)


VALUES = st.builds(
    RoleValue,
    deed=st.sampled_from(["buy", "sue", "marry"]),
    agent=st.sampled_from(["alpha", "alpha foods", "beta"]).map(party),
    patient=st.sampled_from(["gamma", "beta", "alpha foods"]).map(party),
    will=st.booleans(),
)


@given(VALUES, VALUES)
def test_relate_is_symmetric(left: RoleValue, right: RoleValue) -> None:
    assert relate(left, right) == relate(right, left)


@given(VALUES, VALUES, VALUES)
def test_equal_is_transitive(one: RoleValue, two: RoleValue, three: RoleValue) -> None:
    chained = relate(one, two) == EQUAL and relate(two, three) == EQUAL

    assert not chained or relate(one, three) == EQUAL


def test_a_conflict_by_values_alone_is_never_an_error() -> None:
    one = RoleValue("buy", party("alpha"), party("beta"))
    other = RoleValue("buy", party("beta"), party("alpha"))

    assert relate(one, other).verdict is Verdict.CONFLICT
    assert str(relate(one, other).severity) == "warning"


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("Governor Ann Lee nominated Tom Hale as judge.", "nominate"),
        ("Ann Lee was captured by Tom Hale.", "arrest"),
        ("Tom Hale was ousted by Ann Lee.", "oust"),
    ],
)
def test_more_deeds_go_one_way(text: str, deed: str) -> None:
    [found] = role.find(parsed(text))

    assert found.value.deed == deed
