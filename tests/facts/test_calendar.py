"""Slips inside one article: weekdays, days, sums and ages that do not go together."""

from datetime import date

import pytest

from compare.facts import calendar
from compare.facts.checked.claim import Claim
from compare.model import Severity
from tests.newsroom import compare_texts, loud, parsed

FRIDAY = date(2015, 3, 20)


def slips(text: str, published: date | None = FRIDAY) -> list[str]:
    """What the sides of the checks that fail come to."""
    found = [mention.value for mention in calendar.find(parsed(text, published=published))]
    return [one.said for one in found if isinstance(one, Claim) and not one.agrees]


def test_a_thursday_that_was_a_friday_is_one_finding_in_one_article() -> None:
    report = compare_texts(post="The court sat on Thursday, 20 March 2015, in the capital.")

    [found] = loud(report)
    assert found.kind == "calendar"
    assert found.severity is Severity.WARNING
    assert found.message == "day of the week: 20 March 2015, a Friday or Thursday"
    assert [reading.outlets for reading in found.readings] == [("post",), ("post",)]
    assert found.silent == ()


def test_a_weekday_that_is_its_dates_says_nothing() -> None:
    report = compare_texts(post="The court sat on Friday, 20 March 2015, in the capital.")

    assert report.discrepancies == ()
    assert report.questions == ()


def test_two_outlets_with_one_slip_are_one_finding() -> None:
    report = compare_texts(
        post="The court in Leeds freed the baker Nils Olin on Thursday, 20 March 2015.",
        star="The court in Leeds freed baker Nils Olin on Thursday, March 20, 2015.",
    )

    [found] = [one for one in loud(report) if one.kind == "calendar"]
    assert [reading.outlets for reading in found.readings] == [("post", "star")] * 2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "They met on Thursday (March 20, 2015) in the capital.",
            ["Thursday", "20 March 2015, a Friday"],
        ),
        (
            "In 2015 they met again: on Monday, March 2, and on Thursday, 20 March, in Oslo.",
            ["Thursday", "20 March 2015, a Friday"],
        ),
        ("The lease ends on June 31.", ["31 June", "June, which has 30 days"]),
        ("It opens on 29 February 2015.", ["29 February", "February 2015, which has 28 days"]),
        (
            "The blast hurt 12 people: seven men and six women.",
            ["12 people", "seven men and six women, 13 in all"],
        ),
        (
            "Police freed 14 hostages (nine men, four women and a child).",
            None,
        ),
        (
            "Police freed 15 hostages (nine men, four women and a child).",
            ["15 hostages", "nine men, four women and a child, 14 in all"],
        ),
        (
            "Five soldiers and six miners, a total of 12, were buried.",
            None,
        ),
        (
            "Seven boys and six girls, a total of 12, were buried.",
            ["a total of 12", "Seven boys and six girls, 13 in all"],
        ),
        (
            "The poet Anna Berg (1931-2015) died on Monday aged 61.",
            ["died at 61", "1931 to 2015, 83 or 84 years"],
        ),
        (
            "Nils Olin, 45, who was born in 1950, takes over in May.",
            ["45 years old", "born in 1950, 64 or 65 years old"],
        ),
    ],
)
def test_both_sides_of_a_slip_are_told(text: str, said: list[str] | None) -> None:
    assert slips(text) == (said or [])


@pytest.mark.parametrize(
    "text",
    [
        "They met on Friday, March 20, 2015, in the capital.",
        "They met on Friday 20 March in the capital.",
        "The fair runs Monday to Thursday, March 16-20, 2015.",
        "The fair runs on Monday and Tuesday, March 16 and 17, 2015.",
        "It opens every Monday, March 20 being the first.",
        "He spoke on Monday. March 20, 2015 was a holiday.",
        "It starts on Thursday, March 5 p.m. at the latest.",
        "They last met on Thursday, 21 November, before the vote.",
        "The tsar fled on Monday, 15 March 1917.",
        "It was printed in the Sun, March 20, 2015.",
        "The panel sat March 20, 2015.",
        "They met late on Thursday (March 20, 2015 in Sydney).",
        "They met on Thursday, March 20.",
        "The lease ends on June 30.",
        "It opens on 29 February.",
        "At least 12 people, seven men and six women, were hurt.",
        "Twelve people, including seven men and six women, were hurt.",
        "Twelve people, two soldiers and three nurses, were hurt.",
        "Twelve people, seven men and five women, were hurt.",
        "He scored 12 points, seven rebounds and six assists.",
        "Flight 12, seven men and six women were named.",
        "The poet Anna Berg (1931-2015) died on Monday aged 84.",
        "The poet Anna Berg (1931-2015) wed in 1952 at 21.",
        "Nils Olin, 64, who was born in 1950, takes over in May.",
        "Nils Olin, 46, born in Bilbao, already filmed here in 2006.",
        "Nils Olin, 66, who was born in 1950, takes over in May.",
        "Nils Olin was, at 45, when he won, born in 1950.",
        "Nils Olin, 12, who was born in Leeds in 1950, won the race in 1962.",
    ],
)
def test_what_leaves_room_is_left_alone(text: str) -> None:
    assert slips(text) == []


def test_a_date_without_a_year_needs_an_article_that_knows_its_year() -> None:
    assert slips("They met on Monday, March 16, and on Thursday, March 20.") == [
        "Thursday",
        "20 March 2015, a Friday",
    ]
    assert slips("They met on Thursday, March 20.") == []
    assert slips("They met on Thursday, March 20, in 2015.", published=None) == []


@pytest.mark.parametrize(
    "text",
    [
        "Thursday, 20 March 2015 " * 400,
        "12 people, " + "7 men, 6 women, " * 400 + "and 3 children.",
        "on June 31, " * 400,
        "9" * 5000 + " people, 7 men and 6 women.",
        "\u202eThursday, 20 March 2015\u202c",
        "\ud800Thursday, 20 March 2015.",
    ],
)
def test_odd_text_is_read_to_its_end(text: str) -> None:
    for mention in calendar.find(parsed(text, published=FRIDAY)):
        assert text[mention.start : mention.end] == mention.text
