from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.facts import date as dates
from compare.facts.dated.datevalue import DateValue
from compare.facts.kind import Example
from compare.model import EQUAL, Mention, Reason, Relation, Severity, Status, Verdict
from compare.text.interval import Clock, Grain, Interval, one_day, whole_month, whole_years
from compare.text.timex.around import Bound
from compare.text.timex.draft import Anchor
from compare.text.timex.moment import Moment
from tests.newsroom import alarms_after, compare_texts, loud, parsed

# A Friday.
PUBLISHED = date(2015, 3, 20)


def found(sentence: str, published: date | None = PUBLISHED) -> list[Mention]:
    return list(dates.find(parsed(sentence, published=published)))


def value(sentence: str, published: date | None = PUBLISHED) -> DateValue:
    [mention] = found(sentence, published)
    assert isinstance(mention.value, DateValue)
    return mention.value


def related(left: str, right: str, published: date | None = PUBLISHED) -> Relation:
    return dates.relate(value(left, published), value(right, published))


@pytest.mark.parametrize("example", dates.EXAMPLES, ids=lambda example: example.left)
def test_the_examples_hold(example: Example) -> None:
    left = next(one for one in found(example.left) if one.text == example.left_value)
    right = next(one for one in found(example.right) if one.text == example.right_value)
    relation = dates.relate(left.value, right.value)

    assert (relation.verdict, relation.reason) == (example.verdict, example.reason)
    assert dates.relate(right.value, left.value) == relation


def test_two_days_conflict_as_a_warning_and_one_day_told_twice_does_not() -> None:
    conflict = related("The ministers met on Wednesday.", "The ministers met on Thursday.")

    assert (conflict.verdict, conflict.severity) == (Verdict.CONFLICT, Severity.WARNING)
    assert related("The ministers met yesterday.", "The ministers met on Thursday.") == EQUAL


def test_yesterday_may_be_a_day_off_but_not_two() -> None:
    close = related("The ministers met yesterday.", "The ministers met on Wednesday.")
    far = related("The ministers met yesterday.", "The ministers met on Tuesday.")

    assert close.reason is Reason.PRECISION
    assert far.verdict is Verdict.CONFLICT


@pytest.mark.parametrize(
    "sentence",
    [
        "The bridge is safe, the mayor said on Tuesday.",
        "The mayor told reporters Tuesday that the bridge is safe.",
        "In a statement on Tuesday, the mayor called the bridge safe.",
        "Police on Tuesday said the bridge is safe.",
        "In Tuesday's interview the mayor called the bridge safe.",
        "The bridge is safe, a survey showed on Tuesday.",
    ],
)
def test_the_day_somebody_spoke_is_not_the_events(sentence: str) -> None:
    spoken, fell = value(sentence), value("The bridge fell on Monday.")

    assert spoken.spoken
    assert not fell.spoken
    assert dates.relate(spoken, fell).reason is Reason.OTHER_MOMENT


@pytest.mark.parametrize(
    ("sentence", "of"),
    [
        ("The court ruled on Tuesday.", "rule"),
        ("Tuesday's verdict meeting ended a long trial.", "meeting"),
        ("The talks in January 2011 failed.", "talk"),
        ("The board plans to hold a vote in the city as early as April.", "hold"),
    ],
)
def test_a_time_knows_its_verb_or_event(sentence: str, of: str) -> None:
    assert value(sentence).of == of


def test_a_plan_and_its_outcome_are_left_to_the_kind_plan() -> None:
    planned = "The clubs will meet on April 3, 2015."

    assert related(planned, "The clubs met on March 19, 2015.").reason is Reason.OVERTAKEN
    assert related(planned, "The clubs will meet on April 4, 2015.").verdict is Verdict.CONFLICT


def test_a_clock_time_does_not_answer_which_day() -> None:
    relation = related("The blaze broke out at 8.40pm.", "The blaze broke out on Thursday.")

    assert relation.reason is Reason.OTHER_MOMENT


def test_a_time_zone_is_undone_or_left_alone() -> None:
    local = "The quake hit at 1353 (1023 GMT)."

    assert related(local, "The quake hit at 10:23 GMT.").reason is Reason.PRECISION
    assert related(local, "The quake hit at 11:23 GMT.").verdict is Verdict.CONFLICT
    assert related("The quake hit at 1.53pm local time.", "The quake hit at 10:23 GMT.").reason


def test_eras_are_too_wide_to_contradict_each_other() -> None:
    forties = "She rose to fame in the 1940s."

    assert related(forties, "She rose to fame in the 1950s.").reason is Reason.OTHER_MOMENT
    assert related(forties, "She rose to fame in 1953.").verdict is Verdict.CONFLICT


def test_the_night_reaches_into_the_next_day() -> None:
    night = "The plant burned on Thursday night."

    assert related(night, "The plant burned early on Friday.").reason is Reason.PRECISION
    assert related(night, "The plant burned at 1:15 a.m.").verdict is not Verdict.CONFLICT
    assert related(night, "The plant burned at 11:15 a.m.").verdict is Verdict.CONFLICT
    assert related(night, "The plant burned on Tuesday morning.").verdict is Verdict.CONFLICT


def test_dates_without_a_year_are_compared_on_what_they_have() -> None:
    march = "The clubs met on 19 March."

    assert related(march, "The clubs met in March.", None).reason is Reason.PRECISION
    assert related(march, "The clubs met on 19 March 2015.", None).reason is Reason.PRECISION
    assert related(march, "The clubs met on Thursday.", None).reason is Reason.PRECISION
    assert related(march, "The clubs met on 18 March.", None).verdict is Verdict.CONFLICT


def test_bylines_and_stamps_are_no_facts() -> None:
    article = parsed(
        "Ferry sinks off coast\n\nBy Ann Lee\n\nPublished 19 March 2015\n\n"
        "OSLO, March 19 (Reuters) - The ferry sank near the old lighthouse, and its crew of nine "
        "was rescued by fishermen who had heard the horn."
    )

    assert list(dates.find(article)) == []


def test_what_a_time_is_called() -> None:
    [mention] = found("The talks in January 2011 failed.")

    assert dates.describe(mention.value) == "January 2011"
    assert dates.ask(mention) == "date of the talk"
    assert dates.ask(found("It sank on Thursday.")[0]) == "date: sink"
    assert dates.describe(value("The mine is shut since 2012.")) == "since 2012"
    assert dates.describe(value("It broke out at about 8.40pm.")) == "around 8.40 p.m."


def test_a_mention_lies_where_its_text_is() -> None:
    text = "  \u202eOn Thursday, they met — \ud83d\ude00 again in January 2011.\ud800"

    assert [text[one.start : one.end] for one in found(text)] == [one.text for one in found(text)]


days = st.dates(date(2010, 1, 1), date(2016, 12, 31))
clocks = st.none() | st.builds(
    lambda first, length, offset: Clock(first, first + length, offset, offset is not None),
    st.integers(0, 1439),
    st.sampled_from([0, 360]),
    st.sampled_from([None, 0, 60]),
)
intervals = st.one_of(
    st.builds(one_day, days, clocks),
    days.map(lambda day: whole_month(day.year, day.month)),
    days.map(lambda day: whole_years(day.year, day.year)),
    days.map(lambda day: Interval(Grain.WEEK, day, day + timedelta(days=6))),
    st.builds(lambda month: Interval(Grain.MONTH, month=month), st.integers(1, 12)),
    st.builds(lambda weekday: Interval(Grain.DAY, weekday=weekday), st.integers(0, 6)),
    st.builds(lambda clock: Interval(Grain.CLOCK, clock=clock or Clock(0, 0)), clocks),
)
values = st.builds(
    DateValue,
    st.builds(Moment, intervals, st.sampled_from(Bound), st.sampled_from(Anchor)),
    spoken=st.booleans(),
    status=st.sampled_from(Status),
)


@given(values, values)
def test_relate_is_symmetric(left: DateValue, right: DateValue) -> None:
    assert dates.relate(left, right) == dates.relate(right, left)


@given(values, values, values)
def test_equal_is_transitive(left: DateValue, middle: DateValue, right: DateValue) -> None:
    steps = (dates.relate(left, middle), dates.relate(middle, right))

    assert steps != (EQUAL, EQUAL) or dates.relate(left, right) == EQUAL


@given(values)
def test_a_time_equals_itself_and_can_be_told(one: DateValue) -> None:
    assert dates.relate(one, one) == EQUAL
    assert dates.describe(one)


@pytest.mark.parametrize(
    ("sentence", "of"),
    [
        ("The visit to Lisbon comes ahead of trilateral talks with Spain on Saturday.", ["talk"]),
        ("The mayor met the nurses on Monday before the vote on Friday.", ["meet", "vote"]),
        ("Police arrested him before dawn on Tuesday.", ["arrest"]),
        ("Relations soured after the town nationalised the mill in 2012.", ["nationalise"]),
        ("It was the first loss in six years.", ["last loss"]),
        ("It was the first loss since 2009.", ["last loss"]),
        ("It was a loss in three weeks of play.", []),
    ],
)
def test_a_day_belongs_to_what_stands_nearest_to_it(sentence: str, of: list[str]) -> None:
    article = parsed(sentence, published=date(2015, 3, 20))

    found = [mention.value for mention in dates.find(article)]

    assert [value.of for value in found if isinstance(value, DateValue)] == of


@pytest.mark.parametrize(
    "other",
    [
        "Lund received the medal for his bravery during the Oct. 25, 2007 firefight.",
        "Lund received the medal for the June 9, 2008, rescue that saved two villages.",
    ],
)
def test_a_day_before_a_noun_is_that_of_the_noun(other: str) -> None:
    assert not loud(compare_texts(post="Tom Lund received the medal on Tuesday.", star=other))


@pytest.mark.parametrize("right", ["3.10 a.m.", "15:10", "a quarter past three", "about 3.15 p.m."])
def test_a_time_without_its_half_is_either(right: str) -> None:
    relation = related("Thieves broke in at ten past three.", f"Thieves broke in at {right}.")

    assert (relation.verdict, relation.reason) == (Verdict.COMPATIBLE, Reason.PRECISION)


@pytest.mark.parametrize("right", ["3.40 a.m.", "15:40", "twenty to four", "5:10"])
def test_another_face_of_the_clock_is_another_time(right: str) -> None:
    relation = related("Thieves broke in at ten past three.", f"Thieves broke in at {right}.")

    assert relation.verdict is Verdict.CONFLICT


def test_just_after_nine_may_be_any_minute_soon_after() -> None:
    soon = related("Thieves broke in just after 9.", "Thieves broke in at 9.07 a.m.")
    late = related("Thieves broke in until after nine.", "Thieves broke in at 9.40 p.m.")

    assert (soon.verdict, late.verdict) == (Verdict.COMPATIBLE, Verdict.COMPATIBLE)


BREAK_IN = "A jeweller's shop in the old town of Lund was robbed on Monday, police said."
FIRST = "Three thieves broke into the shop at 3:10 a.m. through a cellar window."


@pytest.mark.parametrize(
    ("second", "kinds"),
    [
        ("Three thieves broke into the shop at ten past three through a cellar window.", []),
        ("Three thieves broke into the shop at half past four through a cellar window.", ["date"]),
        ("Three thieves broke into the shop about a quarter past three by a cellar window.", []),
        ("The police told of it at half past four.", []),
        ("A neighbour had heard a dog at half past four.", []),
        ("The first customers were turned away at half past eight.", []),
        ("A second shop was broken into at half past four through a cellar window.", []),
    ],
)
def test_of_one_break_in_another_face_is_told(second: str, kinds: list[str]) -> None:
    assert alarms_after(BREAK_IN, FIRST, second) == kinds
