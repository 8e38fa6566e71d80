"""What stands around a figure tells whose it is, in how many games it fell and how it runs on."""

import pytest

from compare.facts import number
from compare.facts.figure.quantity import Quantity
from compare.model import Reason, Verdict
from tests.newsroom import parsed


def values(text: str) -> list[Quantity]:
    return [found.value for found in number.find(parsed(text)) if isinstance(found.value, Quantity)]


def verdict(left: str, right: str) -> tuple[Verdict, Reason | None]:
    relation = number.relate(values(left)[0], values(right)[0])
    return relation.verdict, relation.reason


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Sales fell by 30 percent in Chile and 20 percent in Peru.",
            [{"chile"}, {"peru"}],
        ),
        (
            "In Chile by 30 percent, in Peru by 20 percent, sales fell.",
            [{"chile"}, {"peru"}],
        ),
        (
            "Bids came from Harbour (six years, $40 million) and Summit (five years, $30 million).",
            [{"harbour"}, {"harbour"}, {"summit"}, {"summit"}],
        ),
        ("The survey office in Lima said it was of magnitude 6.1.", [set()]),
        ("Tiller, 38, leaves a wife.", [{"tiller"}]),
        ("It was saved by Ashby, who's 33.", [{"ashby"}]),
        ("Roland Kessel of Austria, who is 47, left.", [{"roland", "kessel"}]),
    ],
)
def test_every_figure_of_a_list_has_its_own_names(text: str, names: list[set[str]]) -> None:
    assert [set(value.names) for value in values(text)] == names


def test_the_second_share_is_of_the_same_thing() -> None:
    first, second = values("The cut hit 70 percent of mines in Chile and 60 percent in Peru.")

    assert (first.noun, second.noun) == ("mine", "mine")


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (
            "Berg scored 13 goals in 54 games.",
            "Berg scored 31 goals in 157 games.",
            (Verdict.UNRELATED, Reason.OTHER_QUANTITY),
        ),
        (
            "Berg scored 13 goals in 54 games.",
            "Berg scored 14 goals in 54 games.",
            (Verdict.CONFLICT, None),
        ),
        (
            "The strike began two weeks ago.",
            "The strike lasted four weeks.",
            (Verdict.UNRELATED, Reason.OTHER_MOMENT),
        ),
        (
            "The strike began two weeks ago.",
            "The strike began three weeks ago.",
            (Verdict.CONFLICT, None),
        ),
        (
            "The harbour was quiet after four days of clashes.",
            "The harbour was quiet after eight days of clashes.",
            (Verdict.COMPATIBLE, Reason.LATER_UPDATE),
        ),
        (
            "The clashes lasted four days.",
            "The clashes lasted eight days.",
            (Verdict.CONFLICT, None),
        ),
        (
            "The tremor lasted 30 seconds, a resident said.",
            "She said the tremor lasted ten seconds.",
            (Verdict.COMPATIBLE, Reason.ATTRIBUTED),
        ),
        (
            "The tremor lasted 30 seconds, the institute said.",
            "She said the tremor lasted ten seconds.",
            (Verdict.CONFLICT, None),
        ),
        (
            "They hold the first talks in four years.",
            "They hold talks after a six-year hiatus.",
            (Verdict.CONFLICT, None),
        ),
        (
            "They hold the first talks in four years.",
            "They hold talks for the first time in a decade.",
            (Verdict.CONFLICT, None),
        ),
        (
            "They hold the first talks in four years.",
            "They hold talks after a 4-year break.",
            (Verdict.EQUAL, None),
        ),
        (
            "The clubs have previously held 14 rounds.",
            "The 13th round begins on Sunday.",
            (Verdict.CONFLICT, None),
        ),
        (
            "The clubs have previously held a dozen rounds.",
            "The 13th round begins on Sunday.",
            (Verdict.COMPATIBLE, Reason.DERIVED),
        ),
        (
            "The clubs have previously held 40 rounds.",
            "The 13th round begins on Sunday.",
            (Verdict.UNRELATED, Reason.OTHER_QUANTITY),
        ),
        (
            "Police found seven AK-47 rifles.",
            "Police found nine hunting rifles.",
            (Verdict.UNRELATED, Reason.OTHER_QUANTITY),
        ),
        (
            "Police found seven AK-47 assault rifles.",
            "Police found nine AK-47 rifles.",
            (Verdict.CONFLICT, None),
        ),
        (
            "A magnitude-6.1 quake shook the coast.",
            "A magnitude-4.2 quake shook the coast.",
            (Verdict.UNRELATED, Reason.OTHER_QUANTITY),
        ),
        (
            "The fraud cost about $102 million.",
            "The fraud cost $108 million.",
            (Verdict.CONFLICT, None),
        ),
        (
            "The fraud cost about $100 million.",
            "The fraud cost $108 million.",
            (Verdict.COMPATIBLE, Reason.PRECISION),
        ),
    ],
)
def test_what_stands_around_decides(
    left: str, right: str, expected: tuple[Verdict, Reason | None]
) -> None:
    assert verdict(left, right) == expected


def test_nobodys_offer_is_no_figure() -> None:
    assert values("None of the rivals has offered more than eight years.") == []
    assert len(values("The rivals have offered more than eight years.")) == 1


def test_three_rifles_beside_twelve_of_a_make_are_others() -> None:
    made, others = values("Police found 12 AK-47 rifles and three rifles.")

    assert (made.modifiers, others.modifiers) == ({"ak"}, {"other"})


@pytest.mark.parametrize(
    "text",
    ["Bids lay between $140 and $150 million.", "Bids lay at $140-150MM.", "It cost $140-150m."],
)
def test_a_range_of_money_says_its_scale_once(text: str) -> None:
    [value] = values(text)

    assert (value.low, value.high) == (140_000_000, 150_000_000)


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Harbour's bid of $40 million for the mill was turned down.", {"harbour"}),
        ("Port Harbour offered $40 million for the mill.", {"port", "harbour"}),
        ("A bid of $40 million for the mill was turned down.", set()),
        ("Last Tuesday's bid of $40 million was turned down.", set()),
    ],
)
def test_a_sum_belongs_to_whoever_offers_it(text: str, owner: set[str]) -> None:
    [value] = values(text)
    assert value.owner == owner


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (
            "The bids for the mill were in the $40 million to $50 million range.",
            "They bid $70 million for the mill.",
            (Verdict.UNRELATED, Reason.OTHER_QUANTITY),
        ),
        (
            "Losses at the mill were $40 million to $50 million.",
            "The mill lost $70 million.",
            (Verdict.CONFLICT, None),
        ),
    ],
)
def test_a_range_over_several_things_is_no_figure_of_one(
    left: str, right: str, expected: tuple[Verdict, Reason | None]
) -> None:
    assert verdict(left, right) == expected


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        (
            "Ravens scored 17 points in the third quarter.",
            "Ravens scored 24 points in the second half.",
            Verdict.UNRELATED,
        ),
        (
            "Ravens scored 17 points in the third quarter.",
            "Ravens scored 14 points in the third quarter.",
            Verdict.CONFLICT,
        ),
        (
            "Korvo sold 14 million phones in the second quarter.",
            "Korvo sold 15 million phones in the first quarter.",
            Verdict.UNRELATED,
        ),
        ("Ravens scored 17 points.", "Ravens scored 24 points.", Verdict.CONFLICT),
    ],
)
def test_two_parts_of_a_match_or_a_year_have_their_own_figures(
    left: str, right: str, verdict: Verdict
) -> None:
    [one], [other] = number.find(parsed(left)), number.find(parsed(right))

    assert number.relate(one.value, other.value).verdict is verdict


@pytest.mark.parametrize(
    ("text", "compared"),
    [
        ("Nineteen ships lay at anchor, up from 12 ships on Friday.", [False, True]),
        ("Profit fell to $310 million from $402 million.", [False, True]),
        ("It sold 14 cars, compared with 12 cars in May.", [False, True]),
        ("Turnout was 68 percent, against 64 percent in May.", [False, True]),
        ("Prices rose from 12 percent to 14 percent.", [False, False]),
        ("They took $2 million from two shops.", [False, False]),
        ("Twelve ships came from Lund and two ships went to Halden.", [False, False]),
    ],
)
def test_what_a_figure_is_set_beside_is_of_another_time(text: str, compared: list[bool]) -> None:
    assert [value.compared for value in values(text)] == compared


def test_what_is_set_beside_is_no_rival_of_the_news() -> None:
    beside = "Turnout was 68 percent, against 64 percent at the last vote."
    told = "Turnout was 62 percent."

    [today, before], [other] = values(beside), values(told)
    assert number.relate(before, other).verdict is Verdict.UNRELATED
    assert number.relate(today, other).verdict is Verdict.CONFLICT


def test_turnout_by_the_hour_is_not_that_of_the_day() -> None:
    assert verdict("Turnout was 68 percent.", "Turnout at 5 p.m. was 52 percent.") == (
        Verdict.UNRELATED,
        Reason.OTHER_QUANTITY,
    )
    assert verdict("Turnout was 68 percent.", "Turnout in Lund was 52 percent.")[0] is (
        Verdict.CONFLICT
    )


def test_the_last_season_s_figure_is_of_another_time() -> None:
    now, before = values("The mill ground 310 tonnes, 4 percent up on last year's 298 tonnes.")[::2]

    assert (now.compared, before.compared) == (False, True)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (
            "With 12 percent of ballots counted, Olin had 41 percent.",
            "With 80 percent of the votes in, Olin had 46 percent.",
            Reason.OTHER_MOMENT,
        ),
        (
            "Olin had 41 percent after 60 percent of districts had reported.",
            "Olin won 46 percent.",
            Reason.OTHER_MOMENT,
        ),
        ("Olin had 41 percent in the first round.", "Olin had 46 percent.", None),
    ],
)
def test_how_a_vote_stood_is_no_answer_to_how_it_ended(
    left: str, right: str, expected: Reason | None
) -> None:
    one, other = (next(x for x in values(text) if x.low in {41, 46}) for text in (left, right))

    assert number.relate(one, other).reason == expected


def test_what_is_offered_now_takes_the_place_of_what_was() -> None:
    now, before = "The port now expects 12 ships.", "The port expected 14 ships."

    assert verdict(now, before) == (Verdict.COMPATIBLE, Reason.LATER_UPDATE)
    assert verdict(before, "The port expects 12 ships.")[0] is Verdict.CONFLICT


def test_the_sick_are_not_those_in_intensive_care() -> None:
    ill, worst = "Forty people are ill.", "Nine people were in intensive care."

    assert verdict(ill, worst) == (Verdict.UNRELATED, Reason.OTHER_QUANTITY)
    assert verdict(ill, "Thirty people are sick.")[0] is Verdict.CONFLICT


def test_votes_at_two_stages_of_a_debate_are_two_votes() -> None:
    first, final = "The plan got 31 votes in the first ballot.", "It got 44 votes in the last one."
    second = "The plan got 44 votes at the second ballot."

    assert verdict(first, second) == (Verdict.UNRELATED, Reason.OTHER_QUANTITY)
    assert verdict(first, final)[0] is Verdict.CONFLICT
    assert verdict(first, "It got 44 votes in the first ballot.")[0] is Verdict.CONFLICT
