"""A weekday against its date, inside one article."""

from datetime import date

import pytest

from compare.facts import calendar
from compare.facts.kind import Example
from compare.model import Article, Mention
from compare.options import DEFAULT_PARSER
from compare.text.parse import parse

FRIDAY = date(2015, 3, 20)


def mentions(text: str, published: date | None = FRIDAY) -> list[Mention]:
    article = Article(key="a", path="a.txt", text=text, outlet="A", published=published)
    return list(calendar.find(next(iter(parse([article], parser=DEFAULT_PARSER)))))


@pytest.mark.parametrize("example", calendar.EXAMPLES, ids=lambda one: one.right_value)
def test_the_example_relates_as_it_says(example: Example) -> None:
    [left], [right] = mentions(example.left), mentions(example.right)

    relation = calendar.relate(left.value, right.value)

    assert (left.text, right.text) == (example.left_value, example.right_value)
    assert (relation.verdict, relation.reason) == (example.verdict, example.reason)
    assert calendar.relate(right.value, left.value) == relation


def test_a_thursday_that_was_a_friday_is_named() -> None:
    [found] = mentions("They met on Thursday, March 20, 2015, in the capital.")

    assert calendar.describe(found.value) == "Thursday 20 March 2015, which is a Friday"
    assert calendar.ask(found) == "day of the week"


@pytest.mark.parametrize(
    "text",
    [
        "They met on Friday, March 20, 2015, in the capital.",
        "They met on Friday 20 March in the capital.",
        "The fair runs Monday to Thursday, March 16-20, 2015.",
        "It opens every Monday, March 20 being the first.",
        "He spoke on Monday. March 20, 2015 was a holiday.",
        "It starts on Thursday, March 5 p.m. at the latest.",
        "They meet on Saturday, 30 February 2015.",
        "They last met on Thursday, 21 November, before the vote.",
    ],
)
def test_a_date_that_may_be_right_is_left_alone(text: str) -> None:
    found = mentions(text)

    assert found == []


def test_without_a_year_and_without_a_day_of_its_own_an_article_is_not_judged() -> None:
    assert mentions("They met on Monday, March 20.", published=None) == []
    assert len(mentions("They met on Monday, March 20.")) == 1
