"""By how much one thing exceeds another is no answer to how much there was of it."""

import pytest

from tests.newsroom import compare_texts, loud


@pytest.mark.parametrize(
    ("level", "change"),
    [
        (
            "The show drew 1.2 million viewers.",
            "The show drew 300,000 viewers more than last year.",
        ),
        ("The quake killed 200 people.", "The quake killed 30 people more than the one in 2005."),
        ("Berg weighed 147 pounds.", "Berg weighed five pounds less than in May."),
        ("Berg scored 31 points.", "Berg scored nine points above his average."),
        ("The tower rises 310 metres.", "The tower rises 20 metres above the old one."),
        ("Prices rose 12 percent.", "Prices rose 3 percent more than in May."),
        ("The party won 54 seats.", "The party won by seven seats."),
        ("The party won 54 seats.", "The party was seven seats short of a majority."),
        ("Berg finished in 42 minutes.", "Berg finished four minutes behind Lund."),
        ("Sales rose to $4.2 billion.", "Sales rose by $300 million."),
        ("Sales were $4.2 billion.", "Sales grew $300 million."),
        (
            "Berg weighed in at 154 pounds on Friday.",
            "Berg put on seven pounds for Friday's fight.",
        ),
        ("Attendance was 41,000.", "Attendance was 3,000 down on last week."),
        ("The temperature fell to minus 12 degrees.", "The temperature fell 9 degrees."),
        ("The ferry took nine hours to cross.", "The ferry arrived two hours later than planned."),
        ("The firm has 12,000 employees.", "The firm has added 600 employees."),
    ],
)
def test_a_difference_is_no_level(level: str, change: str) -> None:
    assert not loud(compare_texts(post=level, star=change))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The show drew 300,000 viewers more than last year.",
         "The show drew 200,000 viewers more than last year."),
        ("The party won by seven seats.", "The party won by nine seats."),
        ("Shares of the brewer Olin fell 9.4 percent.",
         "The share of the brewer Olin closed 3.1 percent lower."),
        ("Rescuers searched for two hours before the quake killed 12 people.",
         "Rescuers searched for two hours before the quake killed 14 people."),
    ],
)  # fmt: skip
def test_two_of_one_sort_are_still_compared(left: str, right: str) -> None:
    day = "HALDEN, May 4 (Coast Wire) - "

    assert loud(compare_texts(post=day + left, star=day + right))


@pytest.mark.parametrize(
    ("star", "post"),
    [
        ("Police rounded up 14 men in Lund.", "Police in Lund rounded up 22 men."),
        ("Police picked up 14 spent casings at the mill in Lund.",
         "Investigators counted 22 shell casings at the mill in Lund."),
        ("The plane let fall six bombs on the village of Olm.",
         "An aircraft dropped four bombs on the village of Olm."),
    ],
)  # fmt: skip
def test_a_deed_with_up_or_down_tells_how_many(star: str, post: str) -> None:
    [found] = loud(compare_texts(star=star, post=post))

    assert found.kind == "number"
