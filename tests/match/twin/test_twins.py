"""Two sentences that are the same but for one thing, and those where more differs."""

import pytest

from compare.model import Discrepancy
from tests.newsroom import compare_texts, loud

FIRE = """Fire destroys Harwick paper mill

Fire destroyed the old paper mill in Harwick, and more than 80 firefighters came from three towns.

{told}

Mayor Ingrid Solheim thanked the crews on Friday and said the town would rebuild the mill.
"""


def findings(left: str, right: str) -> list[Discrepancy]:
    """What an editor is alarmed by where two reports differ in one passage."""
    return loud(compare_texts(courier=FIRE.format(told=left), herald=FIRE.format(told=right)))


@pytest.mark.parametrize(
    ("left", "right", "rule"),
    [
        (
            "The mill's night guard, Oskar Lindqvist, was found alive behind the boiler house.",
            "The mill's night guard, Henrik Dahl, was found alive behind the boiler house.",
            "role",
        ),
        (
            "The guard was taken to a hospital in Lyon with burns on both hands.",
            "The guard was taken to a hospital in Graz with burns on both hands.",
            "place",
        ),
        (
            "The guard was questioned by detectives about the broken alarm in the yard.",
            "The guard was not questioned by detectives about the broken alarm in the yard.",
            "polarity",
        ),
        (
            "In 2009, inspectors had ordered the owner to replace the alarm in the boiler house.",
            "In 2007, inspectors had ordered the owner to replace the alarm in the boiler house.",
            "date",
        ),
        (
            "In 2009, the owner told inspectors that the alarm in the boiler house was new.",
            "In 2007, the owner told inspectors that the alarm in the boiler house was new.",
            "date",
        ),
        (
            "Two neighbours helped the guard over the yard's wall, which was hot by then.",
            "Two neighbours did not help the guard over the yard's wall, and a dog died.",
            "polarity",
        ),
        (
            "The mill stood thanks to the guard closing the iron boiler valve early, Henrik Dahl said.",
            "The guard did not close the iron boiler valve early, a sign of how Oskar Lindqvist led it.",
            "polarity",
        ),
    ],
)
def test_one_change_in_the_same_sentence_is_told(left: str, right: str, rule: str) -> None:
    [found] = findings(left, right)

    assert found.rule == rule


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Among the injured was Oskar Lindqvist, 25, a fitter from Leeds.",
            "Among the injured was Henrik Dahl, 37, a fitter from York.",
        ),
        (
            "In 2011, a fire at the mill cost the owner 3 million crowns.",
            "In 2012, a fire at the mill cost the owner 5 million crowns.",
        ),
        (
            "The owner's profit rose by 4 percent in the third quarter of the year.",
            "The owner's profit rose by 6 percent in the fourth quarter of the year.",
        ),
        (
            "Oskar Lindqvist and Henrik Dahl were found alive behind the boiler house.",
            "Henrik Dahl and Oskar Lindqvist were found alive behind the boiler house.",
        ),
        (
            "The guard was taken to a hospital in Lyon with burns on both hands.",
            "The guard was taken to a hospital in France with burns on both hands.",
        ),
        (
            "The guard did not only lose his home, he lost his dog in the mill.",
            "The guard did lose his home, he lost his dog in the mill.",
        ),
        (
            "The guard lives with his mother and a sister in Cumbria, said the mayor.",
            "The guard lives with his mother and a sister in Millom, said the mayor.",
        ),
        (
            "The case against the owner hadn ’ t been submitted to the court as of Tuesday.",
            "The case against the owner hadn't been submitted to the court as of Tuesday.",
        ),
        (
            "The mill stood thanks to the guard closing a Skoda boiler valve early, Henrik Dahl said.",
            "The guard did not close a Siemens boiler valve early, a sign of how Oskar Lindqvist led it.",
        ),
    ],
    ids=[
        "list",
        "series",
        "quarters",
        "order",
        "country",
        "not only",
        "village",
        "apostrophe",
        "other valves",
    ],
)
def test_where_more_differs_nothing_is_told(left: str, right: str) -> None:
    assert findings(left, right) == []


def test_a_right_day_further_up_does_not_hide_a_wrong_one() -> None:
    """The herald has Thursday in its first words, and Tuesday where the courier has Thursday."""
    told = "The fire broke out on {day} shortly after midnight in the boiler house of the mill."
    report = compare_texts(
        courier=FIRE.format(told=told.format(day="Thursday")),
        herald="The fire in the mill broke out on Thursday.\n\n"
        + FIRE.format(told=told.format(day="Tuesday")),
    )

    assert "date" in [found.rule for found in loud(report)]


def test_what_both_papers_say_of_two_years_is_no_conflict() -> None:
    told = (
        "In 2009, inspectors had ordered the owner to replace the alarm in the boiler house. "
        "In 2007, inspectors had ordered the owner to replace the alarm in the boiler house."
    )

    assert findings(told, told) == []
