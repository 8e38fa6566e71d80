"""Which lone articles go back to an event by the names that they share with it."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from compare.align.actors import actors_of
from compare.align.profile import Profile, profile_of
from compare.align.rejoin import MOST_ARTICLES, rejoined
from tests.newsroom import parsed

SEIZED = (
    "Pirates seized the cargo ship Estella Maris off Oman on Monday, the navy said. "
    "Pirates in two boats boarded the ship and took the crew hostage."
)
FREED = (
    "The owners paid a ransom, and the Estella Maris sails for home. "
    "The sailors are tired but well, a doctor said."
)
OTHER_SEIZED = (
    "Pirates seized the tanker Lotus Bahari off Oman on Friday, the navy said. "
    "Pirates in three boats boarded the ship and took the crew hostage."
)
SPRING, SUMMER, AUTUMN = date(2012, 4, 16), date(2012, 7, 2), date(2012, 11, 9)


def profile(text: str, day: date | None = None) -> Profile:
    return profile_of(parsed(text, published=day))


def alone(*profiles: Profile) -> list[int]:
    """What becomes of articles that are each on their own."""
    return rejoined(profiles, np.arange(len(profiles))).tolist()


def test_the_release_of_a_ship_goes_back_to_her_capture():
    ship = profile(SEIZED, SPRING), profile(FREED, SUMMER)

    assert alone(*ship, profile(OTHER_SEIZED, AUTUMN)) == [0, 0, 2]


def test_where_no_day_is_known_the_name_decides():
    assert alone(profile(SEIZED), profile(FREED), profile(OTHER_SEIZED)) == [0, 0, 2]


def test_what_is_of_another_half_year_stays_alone():
    ship = profile(SEIZED, SPRING), profile(FREED, AUTUMN)

    assert alone(*ship, profile(OTHER_SEIZED, SUMMER)) == [0, 1, 2]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(
            OTHER_SEIZED + " The Estella Maris was seized in spring.", id="the look-alike has it"
        ),
        pytest.param(
            "The striker scored twice in the second half, and the home side won.",
            id="nothing looks alike",
        ),
    ],
)
def test_a_name_tells_nothing_without_a_look_alike_that_lacks_it(other: str):
    assert alone(profile(SEIZED), profile(FREED), profile(other)) == [0, 1, 2]


def test_another_name_tells_nothing_where_all_have_the_same_main_actor():
    trade = "Star Mark Teixeira joins the team, agent Scott Boras said. Teixeira signs on Monday."
    talks = "Star Mark Teixeira may leave the team, agent Scott Boras said. Teixeira is hurt."
    other = "Star Mark Teixeira joins the team for a year. Teixeira signs on Friday."

    assert alone(profile(trade), profile(talks), profile(other)) == [0, 1, 2]


def test_a_name_that_is_a_place_has_many_events():
    found = alone(
        profile(
            "An avalanche killed seven skiers near Revelstoke on Monday, police in Canada said."
        ),
        profile(
            "An avalanche killed nine students near Revelstoke on Friday, police in Canada said."
        ),
        profile("An avalanche killed four climbers in Austria on Sunday, police said."),
    )

    assert found == [0, 1, 2]


def test_two_articles_that_were_grouped_stay_where_they_are():
    profiles = [profile(text) for text in (SEIZED, SEIZED, FREED, FREED, OTHER_SEIZED)]

    assert rejoined(profiles, np.array([0, 0, 2, 2, 4])).tolist() == [0, 0, 2, 2, 4]


def test_in_many_articles_no_name_brings_any_back():
    ship = [profile(SEIZED), profile(FREED)]
    others = [profile(OTHER_SEIZED)] * (MOST_ARTICLES - 1)

    assert len(set(alone(*ship, *others))) == MOST_ARTICLES + 1


def test_actors_are_rare_names_and_those_at_the_top_are_main_ones():
    told = (
        "The Estella Maris was seized. Two boats came. Nobody was hurt. "
        "The agency AFP quoted Commander Pieter Roos. The Geological Survey said nothing."
    )

    assert actors_of(parsed(told).sentences) == {
        "commander pieter": False,
        "estella": True,
        "estella maris": True,
        "pieter roos": False,
        "roos": False,
    }


TRIAL = (
    "A jury in Halden found the mob boss Dominic Vescaro guilty on Friday of the murder of Thomas "
    "Quill. Vescaro and Quill had quarrelled over the docks, the jury in Halden heard."
)
AFTER_IT = (
    "The widow of Thomas Quill wept when a jury in Halden found Dominic Vescaro guilty of murder. "
    "Quill had told Vescaro that he would pay no more, and vanished from the docks."
)
SUMMIT = (
    "President Ann Olin and Prime Minister Jon Berg opened the bridge between Halden and Moss on "
    "Friday. Olin cut the ribbon, and Berg drove the first car across."
)
FLOOD = (
    "Prime Minister Jon Berg declared an emergency after the river flooded 40 villages in the "
    "north. Berg asked President Ann Olin for the army, and Olin sent two battalions."
)


def test_reports_of_one_week_that_share_their_people_come_together():
    week = date(2012, 4, 20), date(2012, 4, 22)
    trial, after = (profile(text, day) for text, day in zip((TRIAL, AFTER_IT), week, strict=True))
    summit, flood = (profile(text, day) for text, day in zip((SUMMIT, FLOOD), week, strict=True))

    assert alone(trial, after, summit) == [0, 0, 2]
    # One government is in all the news of a week.
    assert alone(trial, summit, flood) == [0, 1, 2]


def test_a_second_trial_half_a_year_later_is_another():
    trial, after = profile(TRIAL, SPRING), profile(AFTER_IT, AUTUMN)

    assert alone(trial, after, profile(SUMMIT, SPRING)) == [0, 1, 2]
