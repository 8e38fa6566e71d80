"""What each family of the dead is given, by whom it is promised and in whatever words."""

from functools import partial

import pytest

from tests.newsroom import alarms_after, asked

LEAD = "A gallery collapsed in a mine near Halden on Monday, and nine miners died."
alarms = partial(alarms_after, LEAD)


@pytest.mark.parametrize(
    "text",
    [
        "The mine's owner offered each family 100,000 kroner.",
        "Families will receive 100,000 kroner for each person killed.",
        "The mayor promised 100,000 kroner to every bereaved household.",
        "He promised help of 100,000 kroner a family.",
        "She offered 100,000 kroner for each life lost.",
        "The minister said families would get 100,000 kroner.",
    ],
)
def test_the_phrase_about_a_sum_says_that_each_family_gets_it(text: str) -> None:
    assert asked(text) == "sum for each family"


@pytest.mark.parametrize(
    "text",
    [
        "Families pay 9,000 kroner a month in rent.",
        "The injured will get 100,000 kroner.",
        "The mine lost 100,000 kroner.",
        "He paid 100,000 kroner to a relative.",
        "Families will get 100,000 kroner for their lost homes.",
    ],
)
def test_other_sums_are_none_that_each_family_of_the_dead_gets(text: str) -> None:
    assert asked(text) != "sum for each family"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The minister offered each family 100,000 kroner.",
         "Families will receive 150,000 kroner for each person killed."),
        ("The mayor promised 100,000 kroner to every bereaved household.",
         "The families get 80,000 kroner."),
        ("She announced 500,000 kroner for the next of kin of each victim.",
         "Minister Harald Lund said families would get 400,000 kroner."),
        ("The families of the dead are promised 100,000 kroner each.",
         "Home Secretary Ivo Lund said the families of the dead would receive 80,000 kroner."),
    ],
)  # fmt: skip
def test_one_promise_told_with_two_sums_is_in_conflict(left: str, right: str) -> None:
    assert alarms(left, right) == ["number"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # Two who give.
        ("The company offered each family 100,000 kroner.",
         "The state pays 150,000 kroner for every victim."),
        ("The prime minister announced 100,000 kroner for each victim.",
         "The provincial government announced 150,000 kroner for each victim."),
        ("Harald Lund promised each family 100,000 kroner.",
         "Ivo Brandt promised each family 150,000 kroner."),
        # Other sums.
        ("Each family will get 100,000 kroner.", "The injured will get 150,000 kroner."),
        ("The minister offered each family 100,000 kroner.",
         "The minister offered 150,000 kroner to those who were injured."),
        ("The minister offered each family 100,000 kroner.",
         "The families get 900,000 kroner."),
        ("The minister offered each family 100,000 kroner.",
         "A fund of 150,000 kroner was set up for the school."),
        ("The minister offered each family 100,000 kroner.",
         "After a fire in 1998, each family got 150,000 kroner."),
    ],
)  # fmt: skip
def test_what_others_give_and_what_others_get_is_quiet(left: str, right: str) -> None:
    assert alarms(left, right) == []
