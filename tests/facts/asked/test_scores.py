"""A result, a score of a while, and a season's record are three things."""

from dataclasses import replace

import pytest

from compare.facts import number
from compare.model import Verdict
from tests.newsroom import compare_texts, loud, parsed


def last_value(sentence: str) -> number.Quantity:
    value = list(number.find(parsed(sentence)))[-1].value
    assert isinstance(value, number.Quantity)
    return value


@pytest.mark.parametrize(
    ("sentence", "sort"),
    [
        ("Rovers beat Halden 31-24 on Thursday.", "result"),
        ("Rovers suffered an 88-72 loss in Halden.", "result"),
        ("The court ruled 5-4 for the miners.", "result"),
        ("Rovers overcame a 24-14 deficit.", "interim score"),
        ("Rovers were trailing 14-0 for a while.", "interim score"),
        ("Rovers outscored Halden 22-10 the rest of the half.", "interim score"),
        ("A 15-2 run settled it.", "interim score"),
        ("The kick gave Rovers a 31-24 lead.", "interim score"),
        ("Rovers improved to 12-3 with the win.", "record"),
        ("The Rovers were 4-4 on the road.", "record"),
        ("It was 3-1 when the rain came.", "result"),
    ],
)
def test_the_words_beside_a_score_tell_what_it_is_of(sentence: str, sort: str) -> None:
    assert last_value(sentence).noun == sort


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("Rovers beat Halden 31-24.", "Rovers beat Halden 31-27.", Verdict.CONFLICT),
        ("Rovers beat Halden 31-24.", "Rovers trailed Halden 14-0.", Verdict.UNRELATED),
        ("Rovers led 14-0 for a while.", "Rovers led 21-7 for a while.", Verdict.UNRELATED),
        ("Rovers led 14-7 for a while.", "Rovers led 21-7 for a while.", Verdict.UNRELATED),
    ],
)
def test_only_two_results_clash(left: str, right: str, verdict: Verdict) -> None:
    assert number.relate(last_value(left), last_value(right)).verdict is verdict


@pytest.mark.parametrize(
    ("later", "verdict"),
    [("They ended a 9-5 season.", Verdict.UNRELATED), ("They stand at 11-4.", Verdict.CONFLICT)],
)
def test_records_of_as_many_games_clash(later: str, verdict: Verdict) -> None:
    one, other = (
        replace(last_value(text), names=frozenset({"rovers"}))
        for text in ("The Rovers stand at 10-5.", later)
    )

    assert number.relate(one, other).verdict is verdict


@pytest.mark.parametrize(
    "stage",
    ["At 4-3 Lund called for treatment.", "Lund zoomed to 4-1.", "Lund was down 4-2 in the third."],
)
def test_a_score_on_the_way_is_no_result(stage: str) -> None:
    assert not loud(compare_texts(post="Lund won the set 6-4.", star=stage))
