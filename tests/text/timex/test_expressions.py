from datetime import date

import pytest

from compare.text.interval import Clock, Grain, one_day
from compare.text.timex.expressions import Bound, Timex, times
from compare.text.timex.moment import Moment, may_be_one
from compare.text.timex.words import PARTS_OF_DAY
from tests.newsroom import parsed

# A Friday.
PUBLISHED = date(2015, 3, 20)


def read(sentence: str, published: date | None = PUBLISHED) -> list[tuple[str, Timex]]:
    article = parsed(sentence, published=published)
    return [
        (article.article.text[timex.start : timex.end], timex)
        for one in article.sentences
        for timex in times(one, article.now)
    ]


@pytest.mark.parametrize(
    ("sentence", "text", "start", "end"),
    [
        ("They met on Thursday, March 19, 2015.", "Thursday, March 19, 2015", "03-19", "03-19"),
        ("They met on 19 March 2015.", "19 March 2015", "03-19", "03-19"),
        ("They met on the 19th of March.", "the 19th of March", "03-19", "03-19"),
        ("They met on 2015-03-19.", "2015-03-19", "03-19", "03-19"),
        ("They met on 19/03/2015.", "19/03/2015", "03-19", "03-19"),
        ("They met on March 16-18.", "March 16-18", "03-16", "03-18"),
        ("They met on Jan. 6.", "Jan. 6", "01-06", "01-06"),
        ("They met in February.", "February", "02-01", "02-28"),
        ("They met on Thursday.", "Thursday", "03-19", "03-19"),
        ("They will meet on Thursday.", "Thursday", "03-26", "03-26"),
        ("The trial opens Monday.", "Monday", "03-23", "03-23"),
        ("The next hearing is on Monday.", "Monday", "03-23", "03-23"),
        ("The abbey announced an auction for July 4.", "July 4", "07-04", "07-04"),
        ("The abbey will announce it on Monday.", "Monday", "03-23", "03-23"),
        ("The abbey announced it on Monday.", "Monday", "03-16", "03-16"),
        ("They met last Friday.", "last Friday", "03-13", "03-13"),
        ("They met yesterday.", "yesterday", "03-19", "03-19"),
        ("The quake hit at 17:06 pm on Sunday.", "17:06 pm on Sunday", "03-15", "03-15"),
        ("They met last week.", "last week", "03-09", "03-15"),
        ("They met on Tuesday last week.", "Tuesday last week", "03-10", "03-10"),
        ("They met three days ago.", "three days ago", "03-17", "03-17"),
        ("They met yesterday (March 19).", "yesterday (March 19", "03-19", "03-19"),
        ("The pass was shut from Monday to Wednesday.", "Monday to Wednesday", "03-16", "03-18"),
    ],
)
def test_a_time_is_read_against_the_day_of_publication(
    sentence: str, text: str, start: str, end: str
) -> None:
    [(found, timex)] = read(sentence)

    assert found == text
    assert (str(timex.interval.start), str(timex.interval.end)) == (f"2015-{start}", f"2015-{end}")


@pytest.mark.parametrize(
    ("sentence", "text", "year", "grain"),
    [
        ("Relations soured in 2012.", "2012", 2012, Grain.YEAR),
        ("The 2012 election was close.", "2012", 2012, Grain.YEAR),
        ("She served from 1963 to 1968.", "1963 to 1968", 1963, Grain.YEAR),
        ("She sang in the 1970s.", "1970s", 1970, Grain.DECADE),
        ("She left the band four years ago.", "four years ago", 2011, Grain.YEAR),
        ("It follows last July's decision.", "last July", 2014, Grain.MONTH),
        ("In March Lund Lines sold two ferries.", "March", 2015, Grain.MONTH),
        ("They agreed last November to talk.", "last November", 2014, Grain.MONTH),
        ("The club was sold in the summer of 2013.", "summer of 2013", 2013, Grain.SEASON),
        ("The mine was shut in September last year.", "September last year", 2014, Grain.MONTH),
    ],
)
def test_coarser_times_keep_their_grain(sentence: str, text: str, year: int, grain: Grain) -> None:
    [(found, timex)] = read(sentence)

    assert found == text
    assert timex.interval.start is not None
    assert (timex.interval.start.year, timex.interval.grain) == (year, grain)


@pytest.mark.parametrize(
    "sentence",
    [
        "The march drew 2012 people.",
        "The Sunday Times reported the sale.",
        "She told USA Today that it was over.",
        "He sold the rights to 20th Century Fox.",
        "Theresa May said that she may stay.",
        "April Jones and June Carter sang.",
        "In April Jones' first film she sang.",
        "Shops close every Monday.",
        "The council sits on the second Tuesday of each month.",
        "The firm mends its programs on Patch Tuesday.",
        "The talks lasted four years.",
        "She went on a six-day visit.",
        "Sheffield Wednesday won 2-1.",
        "The bill came to $2012.",
        "They won 15:12.",
        "The march went down August Street.",
    ],
)
def test_names_counts_durations_and_habits_are_no_dates(sentence: str) -> None:
    assert read(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "bound"),
    [
        ("They have met since 2012.", Bound.SINCE),
        ("They will meet as early as April.", Bound.AFTER),
        ("They will meet in April at the earliest.", Bound.AFTER),
        ("They will meet by April 3.", Bound.BY),
        ("They will stay until April 3.", Bound.UNTIL),
        ("They met around March 3.", Bound.AROUND),
        ("They met following Thursday's vote.", Bound.AT),
    ],
)
def test_the_words_before_a_time_set_its_bound(sentence: str, bound: Bound) -> None:
    [(_, timex)] = read(sentence)

    assert timex.bound is bound


@pytest.mark.parametrize(
    ("sentence", "year"),
    [
        ("The curfew was imposed until April 15.", 2015),
        ("The ban was extended until April 15.", 2015),
        ("He stayed in Oslo until April 15.", 2014),
    ],
)
def test_what_was_imposed_may_end_later(sentence: str, year: int) -> None:
    [(_, timex)] = read(sentence)

    assert timex.interval.start == date(year, 4, 15)


def test_a_clock_time_joins_its_day() -> None:
    [(text, timex)] = read("The blaze broke out at about 8.40pm on Thursday.")

    assert text == "8.40pm on Thursday"
    assert timex.interval.clock is not None
    assert (timex.interval.start, timex.interval.clock.first) == (date(2015, 3, 19), 20 * 60 + 40)


def test_a_bare_time_needs_its_half_of_the_day() -> None:
    [(_, timex)] = read("She died at 6:41 last night.")

    assert timex.interval.clock is not None
    assert timex.interval.clock.first == 18 * 60 + 41
    assert not timex.interval.clock.either
    [(_, alone)] = read("She died at 6:41.")
    assert alone.interval.clock is not None
    assert alone.interval.clock.either


@pytest.mark.parametrize(
    ("sentence", "minutes"),
    [
        ("He called shortly after 3:30 Thursday morning.", 3 * 60 + 30),
        ("He called at 3:30 on Thursday afternoon.", 15 * 60 + 30),
        ("He called at 10:30 on Thursday night.", 22 * 60 + 30),
        ("He called at approximately 09:40.", 9 * 60 + 40),
        ("He called at 12:41 this afternoon.", 12 * 60 + 41),
        ("He called about 9 Thursday night.", 21 * 60),
        ("He called at 0600 on Thursday.", 6 * 60),
        ("He called at 12:30 on Thursday night.", None),
        ("He called at 1:30 last night.", None),
    ],
)
def test_the_part_of_the_day_tells_the_half_of_a_bare_time(
    sentence: str, minutes: int | None
) -> None:
    clocks = [timex.interval.clock for _, timex in read(sentence)]
    exact = [one.first for one in clocks if one is not None and one.exact and not one.either]

    assert exact == ([] if minutes is None else [minutes])


def test_a_time_in_two_zones_tells_the_offset() -> None:
    [(text, timex)] = read("The quake hit at 1353 (1023 GMT).")

    assert text == "1353 (1023 GMT)"
    assert timex.interval.clock is not None
    assert timex.interval.clock.offset == 210


def test_the_day_after_is_told_from_the_day_in_the_sentence() -> None:
    [(_, tuesday), (text, timex)] = read(
        "The dam broke on Tuesday and the bridge fell a day later."
    )

    assert tuesday.interval.start == date(2015, 3, 17)
    assert (text, timex.interval.start) == ("a day later", date(2015, 3, 18))


def test_without_a_day_of_publication_a_date_stays_partial() -> None:
    [(_, april), (_, thursday)] = read("They meet in April, he said on Thursday.", published=None)

    assert (april.interval.month, april.interval.start) == (4, None)
    assert (thursday.interval.weekday, thursday.interval.start) == (3, None)
    assert read("They met yesterday.", published=None) == []


@pytest.mark.parametrize(
    "text",
    [
        "9999 years ago 31 February 2015 99/99/2015 2015-02-30",
        "\ud800 on Thursday \u202e March \u200f 19",
        "May " * 1500,
        "1 March 2015 to " * 500,
        "at 12:" * 500,
        "7" * 60000,
        "early late mid " * 500,
    ],
)
def test_weird_text_is_no_trouble(text: str) -> None:
    read(text)


@pytest.mark.parametrize(
    ("sentence", "text", "day"),
    [
        ("The line failed this morning, 19 March.", "this morning, 19 March", date(2015, 3, 19)),
        ("The line failed today, 19 March 2015.", "today, 19 March 2015", date(2015, 3, 19)),
    ],
)
def test_a_day_told_from_now_and_its_date_are_one(sentence: str, text: str, day: date) -> None:
    article = parsed(sentence, published=PUBLISHED)
    [found] = times(article.sentences[0], PUBLISHED)

    assert article.article.text[found.start : found.end] == text
    assert found.interval.start == day


def test_late_on_thursday_is_over_before_the_small_hours_of_friday() -> None:
    late = Moment(one_day(date(2015, 3, 19), Clock(*PARTS_OF_DAY["late"])))
    night = Moment(one_day(date(2015, 3, 19), Clock(*PARTS_OF_DAY["night"])))
    small_hours = Moment(one_day(date(2015, 3, 20), Clock(2 * 60, 2 * 60)))

    assert not may_be_one(late, small_hours)
    assert may_be_one(night, small_hours)
