"""The loot, bail, the fine and what each side asked for: figures of a crime and its trial."""

from functools import partial

import pytest

from tests.newsroom import alarms_after, asked

LEAD = "A court in Lund on Thursday convicted Peter Roa of robbing a bank."
alarms = partial(alarms_after, LEAD)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Prosecutors had asked for 14 years.", "sentence the prosecution asked for"),
        ("Prosecutors had sought a sentence of 14 years.", "sentence the prosecution asked for"),
        ("Prosecutors had sought him for three years.", ""),
        ("His lawyer asked for no more than five years.", "sentence the defence asked for"),
        ("The maximum sentence is 20 years.", "longest sentence possible"),
        ("He has to pay a $250,000 fine.", "fine"),
        ("The robbers could get a fine of $9,000.", ""),
        ("He must pay $250,000 in fines.", "fine"),
        ("He was told to pay $250,000 for the deal.", "fine"),
        ("He paid $250,000 for the house.", ""),
        ("He was held in lieu of $500,000 bond.", "bail"),
        ("The state sold a $500,000 bond.", ""),
        ("An 11-count indictment was unsealed.", "charges"),
        ("The court awarded the bank damages of $350,000.", "compensation"),
        ("The bank asked for $600,000 in compensation.", "compensation asked for"),
        ("Bail had been set at $500,000.", "bail"),
        ("His bail was later raised to $750,000.", "bail set anew"),
        ("Roa made off with $2 million.", "loot"),
        ("Police recovered $400,000 of the money.", "loot recovered"),
        ("He swindled 41 clients.", "victims of the fraud"),
        ("He had spent 17 months in hiding.", "time on the run"),
        ("The defence called 12 witnesses.", "witnesses of the defence"),
        ("Jurors needed 11 hours to reach a verdict.", "length of the deliberations"),
        ("The jury had been out for a little under five hours.", "length of the deliberations"),
        ("After nine hours of discussion they convicted him.", "length of the deliberations"),
        ("Nineteen charges were read out.", "charges"),
        ("She had lent him £18,000.", "loan"),
        ("The judge set the minimum term at 22 years.", "least time to serve"),
    ],
)
def test_the_phrase_about_a_figure_says_what_it_answers(text: str, asks: str) -> None:
    assert asked(text) == asks


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Prosecutors had asked for 14 years.",
            "The prosecution had demanded a sentence of 12 years.",
        ),
        ("The jury deliberated for nine hours.", "Jurors needed 11 hours to reach a verdict."),
        (
            "He must pay the bank $310,000 in compensation.",
            "The court awarded the bank damages of $350,000.",
        ),
        ("Roa made off with $2 million.", "The loot was put at $3 million."),
        ("Roa was cleared on all 17 counts.", "Nineteen charges were read out."),
        ("She had lent him £18,000.", "By the end he owed her some £80,000."),
        (
            "Roa will serve not less than 22 years.",
            "Roa was starting at least 24 years behind bars.",
        ),
        ("The robbers escaped with 310,000 euros.", "About 450,000 euros was taken in the raid."),
        ("Roa had been on the run for 14 months.", "He had spent 17 months in hiding."),
        ("He was fined 40,000 euros.", "The judge ordered him to pay a fine of 60,000 euros."),
        (
            "The kidnappers asked for a ransom of $2 million.",
            "They demanded $3 million for her release.",
        ),
    ],
)
def test_figures_of_a_trial_told_in_two_ways_are_in_conflict(left: str, right: str) -> None:
    assert alarms(left, right) == ["number"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Prosecutors had asked for 14 years.", "Roa was sentenced to 12 years."),
        ("Prosecutors had asked for 14 years.", "His lawyer asked for no more than five years."),
        ("The court heard 41 witnesses.", "The defence called 12 witnesses."),
        ("He was fined 40,000 euros.", "His brother was fined 15,000 euros."),
        ("Roa made off with $2 million.", "Police found $400,000 in his car."),
        ("Bail had been set at $500,000.", "His bail was later raised to $750,000."),
        ("Prosecutors had asked for 14 years.", "Prosecutors had sought him for three years."),
        (
            "Prosecutors had asked for 14 years.",
            "It is less, by two years, than prosecutors asked.",
        ),
        (
            "He must pay the bank $310,000 in compensation.",
            "The bank had asked for $600,000 in compensation.",
        ),
    ],
)
def test_figures_of_a_trial_of_two_things_are_quiet(left: str, right: str) -> None:
    assert alarms(left, right) == []


def test_an_earlier_robbery_further_down_has_a_loot_of_its_own() -> None:
    news = "Roa made off with 850,000 euros."
    below = (
        "He lived alone.\n\nHe liked cars.\n\nNeighbours were surprised.\n\nThe bank is old.\n\n"
    )
    earlier = f"{below}In the Halden robbery thieves escaped with 900,000 euros."

    assert alarms(news, earlier) == []
