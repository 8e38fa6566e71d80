"""Times as news tells them: quarters, holidays, parts of months, days counted from other days."""

from datetime import date

import pytest

from compare.text.interval import Clock
from compare.text.timex.expressions import times
from tests.newsroom import parsed

# A Friday.
PUBLISHED = date(2015, 3, 20)


def read(sentence: str) -> list[str]:
    """Each time with its first and last day: "2015-05-25..2015-05-31"."""
    article = parsed(sentence, published=PUBLISHED)
    found = [timex for one in article.sentences for timex in times(one, article.now)]
    return [f"{timex.interval.start}..{timex.interval.end}" for timex in found]


@pytest.mark.parametrize(
    ("sentence", "first", "last"),
    [
        ("Profits fell in the third quarter of 2014.", "2014-07-01", "2014-09-30"),
        ("Profits fell in the fourth quarter.", "2014-10-01", "2014-12-31"),
        ("Sales rose in Q3 2013.", "2013-07-01", "2013-09-30"),
        ("Third-quarter earnings were up.", "2014-07-01", "2014-09-30"),
        ("Output shrank last quarter.", "2014-10-01", "2014-12-31"),
        ("Output shrank in the last quarter of 2013.", "2013-10-01", "2013-12-31"),
        ("The mill was founded in mid-2013.", "2013-01-01", "2013-12-31"),
        ("He scored ten goals in the 2012-13 season.", "2012-01-01", "2013-12-31"),
        ("He played there from 2009-2012.", "2009-01-01", "2012-12-31"),
        ("The club folded in '85.", "1985-01-01", "1985-12-31"),
        ("It was last open as recently as 1964.", "1964-01-01", "1964-12-31"),
        ("The fair opens in the last week of May.", "2015-05-25", "2015-05-31"),
        ("The fair opened in the first week of May 2014.", "2014-05-01", "2014-05-07"),
        ("It will be held on the last Monday of May.", "2015-05-25", "2015-05-25"),
        ("The fair ran from May 2 to May 4, 2014.", "2014-05-02", "2014-05-04"),
        ("The fair runs from May 2 to May 4.", "2015-05-02", "2015-05-04"),
        ("The talks resumed on 3 and 4 March.", "2015-03-03", "2015-03-04"),
        ("The storm hit this past weekend.", "2015-03-14", "2015-03-15"),
        ("A weekend shooting left two dead.", "2015-03-14", "2015-03-15"),
        ("He was shot on Christmas Day.", "2014-12-25", "2014-12-25"),
        ("She died on Christmas Eve 2012.", "2012-12-24", "2012-12-24"),
        ("They wed on Thanksgiving.", "2014-11-27", "2014-11-27"),
        ("The vote will be held on Easter Monday.", "2015-04-06", "2015-04-06"),
        ("He was held on Good Friday 2010.", "2010-04-02", "2010-04-02"),
        ("The body was found the day before yesterday.", "2015-03-18", "2015-03-18"),
        ("The vote is due the day after tomorrow.", "2015-03-22", "2015-03-22"),
        ("The strike will begin in three weeks.", "2015-04-06", "2015-04-12"),
        ("The bank closed a fortnight ago.", "2015-03-02", "2015-03-08"),
        ("The law takes effect at the end of the year.", "2015-01-01", "2015-12-31"),
        ("Police were called earlier in the week.", "2015-03-16", "2015-03-22"),
        ("The plane vanished on the 8th.", "2015-03-08", "2015-03-08"),
        ("The fair runs from the 13th to the 15th of July.", "2015-07-13", "2015-07-15"),
        ("The vote is on Tuesday the 24th.", "2015-03-24", "2015-03-24"),
        ("They met on the third of March.", "2015-03-03", "2015-03-03"),
        ("The fair ran in the week of October 6.", "2014-10-06", "2014-10-12"),
        ("The vote is set for Thanksgiving next year.", "2016-11-24", "2016-11-24"),
        ("The vote is set for the coming week.", "2015-03-23", "2015-03-29"),
        ("Profit rose in the autumn.", "2014-09-01", "2014-11-30"),
    ],
)
def test_a_time_is_read_as_a_reader_of_the_day_would(sentence: str, first: str, last: str) -> None:
    assert read(sentence) == [f"{first}..{last}"]


@pytest.mark.parametrize(
    "sentence",
    [
        "He threw two passes in the fourth quarter.",
        "The Good Friday Agreement was signed by all.",
        "The Boxing Day tsunami killed thousands.",
        "She sold Halloween costumes.",
        "It sells gifts for Canadian Thanksgiving.",
        "Roads are icy in the winter.",
        "It was the first loss in three weeks.",
        "He took an overnight train.",
        "The mine had closed two years earlier.",
        "Prices rise 3 percent in the fiscal third quarter.",
    ],
)
def test_what_only_looks_like_a_time_is_none(sentence: str) -> None:
    assert read(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "second"),
    [
        ("The mine closed in 2010 and reopened two years later.", "2012-01-01..2012-12-31"),
        ("He was held on Monday and died that night.", "2015-03-16..2015-03-16"),
        ("He resigned in May 2010, and the firm failed a month later.", "2010-06-01..2010-06-30"),
        ("The 1940s and 50s were his best years.", "1950-01-01..1959-12-31"),
    ],
)
def test_a_second_time_is_counted_from_the_first(sentence: str, second: str) -> None:
    [_, found] = read(sentence)

    assert found == second


def test_two_days_apart_are_no_stretch_of_days() -> None:
    assert read("They met on March 6 and 19.") == ["2015-03-06..2015-03-06"]
    assert read("On March 6 and 7 others were hurt.") == ["2015-03-06..2015-03-06"]


def test_a_third_of_a_months_sales_is_no_third_of_the_month() -> None:
    assert read("A third of March sales were online.") == ["2015-03-01..2015-03-31"]


def test_the_end_of_the_year_is_not_this_years_beside_another_year() -> None:
    assert read("In 1998 they hoped to sell it by the end of the year.") == [
        "1998-01-01..1998-12-31"
    ]


@pytest.mark.parametrize(
    ("sentence", "clock"),
    [
        ("The quake struck at 0935 GMT.", Clock(575, 575, 0, zoned=True)),
        ("He fell at three in the morning.", Clock(180, 180)),
        ("He fell at half past nine in the evening.", Clock(21 * 60 + 30, 21 * 60 + 30)),
        ("He fell at 18 minutes past 2 in the afternoon.", Clock(14 * 60 + 18, 14 * 60 + 18)),
        ("He fell at 5 minutes to nine in the morning.", Clock(8 * 60 + 55, 8 * 60 + 55)),
        ("He fell at nine that morning.", Clock(540, 540)),
        ("He fell at half past three p.m. by the well.", Clock(930, 930)),
        ("He fell between 9pm and 11pm.", Clock(21 * 60, 23 * 60)),
        ("The town was attacked overnight.", Clock(18 * 60, 33 * 60)),
    ],
)
def test_an_hour_is_read_as_it_is_told(sentence: str, clock: Clock) -> None:
    article = parsed(sentence, published=PUBLISHED)
    [timex] = [timex for one in article.sentences for timex in times(one, article.now)]

    assert timex.interval.clock == clock


@pytest.mark.parametrize(
    "text",
    [
        "the last week of " * 500 + "May.",
        "from 2009-2012-2013-2014 " * 200,
        "1" * 6000 + " years later",
        "Thanksgiving " * 500,
        "\u202eChristmas Eve\u202c and \ud800 Boxing Day.",
        "9999 years ago and in 999 weeks' time, on the 31st.",
    ],
)
def test_odd_text_is_read_to_its_end(text: str) -> None:
    article = parsed(text, published=PUBLISHED)

    for sentence in article.sentences:
        for timex in times(sentence, article.now):
            assert 0 <= timex.start < timex.end <= len(text)
