"""Two times answer one question when their happenings can be one."""

from datetime import date

import pytest

from compare.facts import date as dates
from compare.facts.date import DateValue
from compare.match.when import when
from tests.newsroom import parsed

# A Friday.
PUBLISHED = date(2015, 3, 20)


def value(sentence: str) -> DateValue:
    """The only time in a sentence."""
    [found] = dates.find(parsed(sentence, published=PUBLISHED))
    assert isinstance(found.value, DateValue)
    return found.value


def features(left: str, right: str) -> dict[str, float]:
    return when(value(left), value(right))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Police detained a baker on Monday.", "The arrest of the baker on Tuesday was quiet."),
        ("The fire broke out on Monday.", "The blaze started on Tuesday."),
        ("The talks were held on Monday.", "The ministers met on Tuesday."),
        ("The fatal shooting of a boy on Monday sparked riots.", "The boy was killed on Tuesday."),
        ("The film was released in 2012.", "She starred in the 2013 film."),
    ],
)
def test_one_deed_has_many_words(left: str, right: str) -> None:
    assert features(left, right)["deed"] == 1


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The boy was shot on Monday.", "The boy died on Tuesday."),
        ("The siege began on Monday.", "The siege ended on Tuesday."),
        ("She checked into the clinic on Monday.", "She checked out of the clinic on Tuesday."),
        ("The quake struck on Monday.", "An aftershock struck on Tuesday."),
    ],
)
def test_what_follows_from_a_deed_is_another(left: str, right: str) -> None:
    assert features(left, right)["deed"] == 0


def test_others_who_do_it_speak_against_one_happening() -> None:
    same = features("Marta Olin won on Monday.", "Olin won on Tuesday.")
    other = features("Marta Olin won on Monday.", "Piet Graf won on Tuesday.")

    assert same["clash"] == 0
    assert other["clash"] == 1
    assert other["parties"] < same["parties"]


@pytest.mark.parametrize(
    "other",
    [
        "Some services were restored on Tuesday.",
        "Tuesday's blast was the second one in a week.",
    ],
)
def test_one_of_many_is_told_apart(other: str) -> None:
    assert features("The service was restored on Monday.", other)["told-apart"] == 1


@pytest.mark.parametrize(
    ("left", "right", "far"),
    [
        ("The harbour cranes stood still on Monday.", "The cranes stood still on Tuesday.", 0),
        ("In July thieves robbed a jeweller.", "In May thieves robbed a jeweller.", 1),
        ("Marta Olin married on 4 May 2012.", "Marta Olin married on 4 May 2011.", 0.25),
        ("Marta Olin won on 4 May 2012.", "Marta Olin won on 28 June 2012.", 1),
    ],
    ids=["two days", "two months", "a slip of the year", "two days weeks apart"],
)
def test_times_far_apart_are_of_two_happenings_unless_one_part_is_a_slip(
    left: str, right: str, far: float
) -> None:
    assert features(left, right)["far"] == far
