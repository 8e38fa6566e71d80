"""Values are compared only where they answer one question."""

from functools import partial

import pytest

from tests.newsroom import alarms_after, compare_texts, loud

LEAD = "A bus left the road near Aldmouth on Sunday."
alarms = partial(alarms_after, LEAD)


def test_two_tolls_of_one_crash_are_in_conflict() -> None:
    assert alarms(
        "The crash killed seven people, police said.", "Nine people died in the crash, police said."
    ) == ["number"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The crash killed seven people.", "The crash injured nine people."),
        ("The crash killed seven people.", "In 2011 a crash on the same road killed nine people."),
        ("The crash killed seven people.", "A similar crash last year killed nine people."),
        (
            "The crash killed seven people.",
            "The crash comes two months after a bus crash killed nine people.",
        ),
        ("The crash killed seven people.", "At least six people died in the crash."),
        ("The crash killed seven people.", "The crash killed about seven people and a dog."),
    ],
)
def test_other_states_other_occasions_and_bounds_are_quiet(left: str, right: str) -> None:
    assert alarms(left, right) == []


def test_what_came_hours_after_the_crash_is_told_of_the_same_crash() -> None:
    assert alarms(
        "The crash killed seven people.",
        "The arrest came hours after the crash killed nine people.",
    ) == ["number"]


def test_a_value_that_finds_its_equal_explains_the_other() -> None:
    assert (
        alarms(
            "The crash killed seven people. Twelve people were taken to hospital.",
            "Seven people died in the crash and twelve were taken to hospital in Aldmouth.",
        )
        == []
    )


def test_dozens_agree_with_every_figure_and_explain_none() -> None:
    assert alarms(
        "Some 30 passengers were hurt in the crash, the hospital said.",
        "Dozens were hurt in the crash. A nurse said 85 passengers were hurt in the crash.",
    ) == ["number"]


def test_a_value_that_stands_in_the_other_very_sentence_is_no_slip_for_its_neighbour() -> None:
    assert (
        alarms(
            "Engines were sent from three stations at 9.15 and from Lund at 9.40.",
            "Engines were sent from three stations at 9.15.",
        )
        == []
    )


def test_a_value_told_beside_of_another_deed_and_another_man_explains_nothing() -> None:
    signed = "The Rovers signed keeper Jon Lund to an {} million deal."

    assert alarms(
        signed.format("$82") + " They also bought three boats.",
        "The Rovers signed keeper Jon Lund to an $80 million deal and kept Max Hall and Ben Osk for "
        "$82 million.",
    ) == ["number"]
    assert (
        alarms(
            signed.format("$82"),
            "The Rovers signed keeper Jon Lund to an $80 million deal, which he says was signed for "
            "$82 million.",
        )
        == []
    )


def test_of_two_values_of_a_sentence_the_nearer_one_is_set_against_a_third() -> None:
    report = compare_texts(
        herald="The Rovers lost on Sunday. Lund missed ten of the Rovers' 16 games with a sore knee.",
        post="The Rovers lost on Sunday. Lund missed nine games with a sore knee.",
    )

    [found] = loud(report)
    assert {reading.value for reading in found.readings} == {"10 rovers games", "9 games"}


def test_the_rank_of_one_thing_may_be_told_in_other_words() -> None:
    assert (
        alarms(
            "It was the third fatal accident on the road this year, police said.",
            "It was the third crash on the road this year, police said.",
        )
        == []
    )


def test_two_players_are_listed_on_two_days() -> None:
    report = compare_texts(
        herald="Rovers placed Oskar Lind on the injured list on Monday.\n\nLind hurt a knee.\n",
        post="Rovers placed Milan Novak on the injured list on Tuesday.\n\nNovak broke a toe.\n",
    )
    assert loud(report) == []


def test_a_season_that_holds_every_saturday_does_not_explain_a_monday() -> None:
    assert alarms(
        "Aldmouth Rovers fired coach Ivo Lind Monday morning after a poor start to the 2008-09 "
        "season.",
        "On Saturday, Lind was fired as coach of Aldmouth Rovers.",
    ) == ["date"]


def test_the_place_of_the_main_deed_is_asked_whatever_days_stand_beside() -> None:
    report = compare_texts(
        herald="Fishing ministers of two states meet\n\nThe fisheries ministers of both states met "
        "Thursday in Lund for a day of talks on quotas.\n",
        post="Fishing ministers hold talks\n\nThe meeting in Malmo among ministers comes ahead of "
        "talks with Norway on Saturday.\n",
        courier="Quota talks held\n\nThe fisheries ministers met for talks on quotas.\n",
    )
    assert "place" in [found.kind for found in loud(report)]


def test_the_count_of_one_day_is_no_answer_to_that_of_all() -> None:
    report = compare_texts(
        herald="Riots go on in Aldmouth\n\nPolice said they made 86 arrests over the course of "
        "Saturday's protests in Aldmouth.\n",
        post="Riots go on in Aldmouth\n\nHundreds of shops in Aldmouth have been looted, and more "
        "than 200 people arrested.\n",
    )
    assert loud(report) == []


def test_a_figure_that_stands_in_the_others_sentence_too_is_no_dispute() -> None:
    report = compare_texts(
        post="Some 412,300 passengers used the ferries, the line said on Monday.",
        herald="About 297,000 passengers used the ferries, the line said on Monday, compared with "
        "412,300 a decade ago.",
    )

    assert loud(report) == []


def test_a_part_of_the_whole_is_no_slip_for_the_whole() -> None:
    report = compare_texts(
        post="Thieves took the bells of 30 churches, the bishop says\n\n"
        "The bishop of Halden said on Tuesday that thieves had taken the bells of 30 of his 50 "
        "churches within a week."
    )

    assert not loud(report)


def test_a_sentence_that_names_both_places_leaves_room_for_both() -> None:
    here = "Nine people died when a bus crashed in Leeds on Monday, police said."
    there = "Nine people died when a bus crashed in Bradford on Monday, {} police said."

    assert loud(compare_texts(post=here, herald=there.format("Leeds"))) == []
    assert len(loud(compare_texts(post=here, herald=there.format("county")))) == 1
