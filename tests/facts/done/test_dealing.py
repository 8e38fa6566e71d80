"""Deeds that a particle or a preposition directs: sold to, bought from, took over, lost to."""

import pytest

from compare.facts import role
from compare.model import Reason, Verdict
from tests.newsroom import compare_texts, loud, parsed


def told(text: str) -> list[str]:
    return [role.describe(one.value) for one in role.find(parsed(text))]


def relation(left: str, right: str) -> tuple[Verdict, Reason | None]:
    one, other = (next(iter(role.find(parsed(text)))).value for text in (left, right))
    found = role.relate(one, other)
    assert role.relate(other, one) == found
    return found.verdict, found.reason


@pytest.mark.parametrize(
    "text",
    [
        "Varde Foods sold its dairy arm to Lysen Bank.",
        "Varde Foods agreed to sell its dairy arm to Lysen Bank.",
        "Lysen Bank bought the dairy arm from Varde Foods.",
        "The dairy arm was sold by Varde Foods to Lysen Bank.",
        "The dairy arm was acquired by Lysen Bank from Varde Foods.",
        "Varde Foods sold its dairy arm to Lysen Bank and others.",
    ],
)
def test_a_sale_has_a_seller_and_a_buyer_however_it_is_told(text: str) -> None:
    assert told(text) == ["Varde Foods → sell → Lysen Bank"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Spain lost 2-1 to Chile.", "Chile → beat → Spain"),
        ("Spain lost to Chile in the final.", "Chile → beat → Spain"),
        ("Spain's defeat by Chile on Monday ended the tour.", "Chile → beat → Spain"),
        ("Spain's 2-1 win against Chile ended the tour.", "Spain → beat → Chile"),
        ("Greta Holm lost the runoff to Carl Berg.", "Carl Berg → beat → Greta Holm"),
        ("Varde Foods will take over Lysen Dairies.", "Varde Foods → buy → Lysen Dairies"),
        ("Lysen Dairies was taken over by Varde Foods.", "Varde Foods → buy → Lysen Dairies"),
        ("Greta Holm takes over from Carl Berg.", "Greta Holm → succeed → Carl Berg"),
        ("Lysen Bank filed a lawsuit against Varde Foods.", "Lysen Bank → sue → Varde Foods"),
        ("Lysen Bank lent money to Varde Foods.", "Lysen Bank → lend → Varde Foods"),
        ("Lysen Bank lent Varde Foods $4 million.", "Lysen Bank → lend → Varde Foods"),
        ("Varde Foods borrowed money from Lysen Bank.", "Lysen Bank → lend → Varde Foods"),
        ("Varde Foods had approached Lysen Dairies.", "Varde Foods → approach → Lysen Dairies"),
    ],
)
def test_a_particle_or_a_preposition_directs_a_deed(text: str, expected: str) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Varde Foods did not sell its dairy arm to Lysen Bank.",
        "Varde Foods may sell its dairy arm to Lysen Bank.",
        "Spain lost three players to Chile.",
        "Greta Holm took over Varde United on Monday.",
        "Greta Holm took the ball over from Carl Berg's side.",
    ],
)
def test_a_maybe_a_loss_of_players_and_a_team_taken_over_are_none(text: str) -> None:
    assert told(text) == []


def test_seller_and_buyer_who_change_places_conflict_unless_other_things_are_sold() -> None:
    sold = "Varde Foods sold the mill to Lysen Bank."

    assert relation(sold, "Varde Foods had bought it from Lysen Bank.")[0] is Verdict.CONFLICT
    assert relation(sold, "Varde Foods bought shares from Lysen Bank.") == (
        Verdict.UNRELATED,
        Reason.OTHER_QUANTITY,
    )


def test_a_coach_and_a_captain_succeed_one_man_in_two_posts() -> None:
    coach = "Greta Holm takes over from Carl Berg as coach of Varde United."

    assert relation(coach, "Anna Lind takes over from Carl Berg.")[0] is Verdict.CONFLICT
    assert relation(coach, "Anna Lind succeeds Carl Berg as captain.")[0] is Verdict.UNRELATED


def test_who_takes_over_whom_is_told() -> None:
    report = compare_texts(
        post="Varde Foods takes over its rival Lysen Dairies and pays 31 million euros in shares.",
        tide="Lysen Dairies is taking over its rival Varde Foods and pays 31 million euros.",
    )

    assert [found.kind for found in loud(report)] == ["role"]


def test_two_finals_are_won_by_two() -> None:
    report = compare_texts(
        post="Spain lost to Chile in the quarter-final on Monday.",
        tide="In the women's tournament Spain beat Peru on Tuesday, while Chile lost to Ghana.",
    )

    assert "role" not in {found.kind for found in loud(report)}
