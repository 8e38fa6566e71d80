"""Dated facts and plans in the order of time."""

from dataclasses import replace
from datetime import date

from compare.model import Question
from compare.review.timeline import timeline
from tests.render.sample import FIRE, FRIDAY, MIDNIGHT, ON_MONDAY, ON_TUESDAY, SATURDAY, reading

[EVENT] = FIRE.events


def told(*questions: Question) -> list[tuple[str, bool]]:
    made = timeline(replace(FIRE, questions=questions), EVENT)
    return [(one.reading.value, one.planned) for one in made.moments]


def test_a_dispute_stands_under_each_of_its_days() -> None:
    broke_out = Question("date", "when the fire broke out", "e1", (ON_TUESDAY, ON_MONDAY))

    assert told(broke_out) == [("Monday 9 March 2026", False), ("Tuesday 10 March 2026", False)]


def test_a_plan_is_told_from_the_outcome() -> None:
    reopening = Question("plan", "reopening", "e1", (SATURDAY, FRIDAY))

    assert told(reopening) == [
        ("planned for Friday 13 March", True),
        ("reopened on Saturday 14 March", False),
    ]


def test_a_time_of_no_certain_day_is_listed_apart() -> None:
    closed = Question("date", "when the road was closed", "e1", (MIDNIGHT,))

    made = timeline(replace(FIRE, questions=(closed,)), EVENT)

    assert made.moments == ()
    assert made.undated == ((closed, MIDNIGHT),)


def test_a_long_time_without_news_is_a_gap() -> None:
    years = [replace(ON_MONDAY, value=value) for value in ("2011", "February 2026", "March 2026")]
    questions = tuple(Question("date", "talks", "e1", (one,)) for one in years)

    made = timeline(replace(FIRE, questions=questions), EVENT)

    assert [one.after_gap for one in made.moments] == [False, True, False]


def test_counts_and_other_events_have_no_place_in_time() -> None:
    assert (
        told(
            Question("number", "people killed", "e1", (reading("2011"),)),
            Question("date", "another fire", "e2", (ON_MONDAY,)),
        )
        == []
    )


def test_the_event_says_which_year_is_meant() -> None:
    later = replace(EVENT, date=date(2031, 3, 1))

    made = timeline(
        replace(FIRE, questions=(Question("plan", "reopening", "e1", (FRIDAY,)),)), later
    )

    assert made.moments[0].days.first == date(2031, 3, 13)
