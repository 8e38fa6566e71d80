"""The time that a statement is about: its clause's own, not one that the clause only mentions."""

from datetime import date

import pytest

from compare.facts import date as dates
from compare.facts import number, place
from compare.match.occasion.occasion import Occasion
from compare.match.occasion.occasions import occasions
from tests.newsroom import alarms_after, compare_texts, loud, parsed

PUBLISHED = date(2015, 3, 20)
HOLM = "Arne Holm, the mayor of Aldmouth, resigned on Sunday."


def occasion_of(text: str) -> Occasion:
    """The occasion of the only place in a text."""
    article = parsed(text, published=PUBLISHED)
    [found] = place.find(article)
    return occasions(article, [found], tuple(dates.find(article)))[found]


def test_the_first_since_2011_is_news_and_one_held_in_2011_is_not() -> None:
    assert not occasion_of("The first talks since 2011 were held in Lisbon.").apart
    assert occasion_of("The talks were held in Lisbon in 2011.").apart


@pytest.mark.parametrize(
    ("left", "right", "agree"),
    [
        (
            "The ministers met in Oslo ahead of a vote on Sunday.",
            "They met in Oslo on Thursday.",
            True,
        ),
        ("The ministers met in Oslo on Sunday.", "They met in Oslo on Thursday.", False),
    ],
)
def test_the_day_of_a_vote_ahead_is_not_the_day_of_the_talks(
    left: str, right: str, agree: bool
) -> None:
    assert occasion_of(left).agrees(occasion_of(right)) is agree


def test_how_old_somebody_was_is_of_the_day_he_spoke() -> None:
    article = parsed("Anna Roe, 92, told a paper in 2006.", published=PUBLISHED)
    [age] = number.find(article)

    assert occasions(article, [age], tuple(dates.find(article)))[age].apart


def occasion_of_date(text: str, told: str) -> Occasion:
    """The occasion of one of the times in a text."""
    article = parsed(text)
    found = tuple(dates.find(article))
    [asked] = [one for one in found if told in one.text]
    return occasions(article, found, found)[asked]


def test_the_quarter_that_a_figure_is_set_beside_is_not_the_quarter_that_is_reported() -> None:
    left = occasion_of_date(
        "Earnings per share were $0.34, up from $0.18 in the second quarter of 2020.",
        "second quarter of 2020",
    )
    right = occasion_of_date(
        "Earnings per share for the third quarter of 2020 rose by 17 percent.",
        "third quarter of 2020",
    )

    assert not left.agrees(right)
    assert right.agrees(right)


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("That quake killed six people and cut the road to Lund in May.", True),
        ("The quake killed six people, said a woman who was born in Lund in May.", False),
        ("That quake killed six people and cut the road to Lund.", False),
    ],
)
def test_all_that_is_told_of_that_quake_was_in_its_month(text: str, apart: bool) -> None:
    article = parsed(text, published=PUBLISHED.replace(month=11))
    toll = next(found for found in number.find(article) if found.text == "six")

    assert occasions(article, [toll], tuple(dates.find(article)))[toll].apart is apart


@pytest.mark.parametrize(("day", "alarms"), [("March 3", 0), ("June 11", 1)])
def test_an_earlier_day_is_told_by_a_dateline_without_its_year(day: str, alarms: int) -> None:
    larne = "LARNE, June 12 (Coast Wire) - "
    report = compare_texts(
        post=f"{larne}Larne abbey burned. On {day} a fire there killed four monks.",
        star=f"{larne}A fire in the abbey of Larne killed two monks.",
    )

    assert len(loud(report)) == alarms


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("It was worse than 1981, people say. That summer the riots began in Oslo.", True),
        ("It was worse than 1981, people say. The riots began in Oslo.", False),
        ("It was worse than 2015, people say. That summer the riots began in Oslo.", False),
        ("The '96 riots began in Oslo.", True),
        ("Eight were killed then, and the riots began in Oslo.", True),
        ("Eight were killed and then the riots began in Oslo.", False),
    ],
)
def test_what_was_so_then_is_of_another_time(text: str, apart: bool) -> None:
    assert occasion_of(text).apart is apart


@pytest.mark.parametrize(
    ("before", "apart"),
    [("A tanker was freed in May 2009.", True), ("A tanker was freed on Thursday.", False)],
)
def test_a_fragment_goes_on_about_the_time_before(before: str, apart: bool) -> None:
    article = parsed(f"{before} Nine pirates, 11 crew, no shots.", published=PUBLISHED)
    [crew] = [one for one in number.find(article) if one.text == "11"]

    assert occasions(article, [crew], tuple(dates.find(article)))[crew].apart is apart


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The mill employs 400 people.", "In 2009 the mill employed 600 people."),
        ("A ticket costs 12 euros.", "In 2008 a ticket cost nine euros."),
        ("The strike lasted four days.", "The strike of 1998 lasted six days."),
        ("The trial took nine weeks.", "In 2004 his first trial took 12 weeks."),
        ("Holm has three daughters.", "In 2001 Holm had two daughters."),
        ("The festival drew 4,000 people.", "In 2011 the festival drew 6,000 people."),
        ("Holm won by 212 votes.", "In 2010 Holm won by 340 votes."),
    ],
)
def test_what_is_told_of_a_year_is_no_answer_to_how_it_is_now(left: str, right: str) -> None:
    assert alarms_after(HOLM, left, right) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Holm served 12 years on the council from 1998.",
            "Holm served 13 years on the council.",
        ),
        ("He ran the mill for 11 years until 1997.", "He ran the mill for 14 years."),
    ],
)
def test_when_a_time_began_or_ended_is_no_other_time(left: str, right: str) -> None:
    assert alarms_after(HOLM, left, right) == ["number"]


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("Nine passengers were hurt when a coach left the road in 1998.", True),
        ("Nine passengers were hurt after a coach built in 1998 left the road.", False),
    ],
)
def test_what_came_of_it_was_when_it_was(text: str, apart: bool) -> None:
    article = parsed(text, published=PUBLISHED)
    [hurt] = number.find(article)

    assert occasions(article, [hurt], tuple(dates.find(article)))[hurt].apart is apart


@pytest.mark.parametrize(
    ("before", "apart"),
    [
        ("He banned cards in 2004, dogs in 2005 and music in 2007.", False),
        ("He banned cards in 2004.", True),
    ],
)
def test_who_did_much_in_several_years_goes_on_of_none_of_them(before: str, apart: bool) -> None:
    article = parsed(f"{before} He led 17 farms.", published=PUBLISHED)
    farms = list(number.find(article))[-1]

    assert occasions(article, [farms], tuple(dates.find(article)))[farms].apart is apart


@pytest.mark.parametrize(
    ("later", "published", "agree"),
    [
        ("Eleven people were hurt on 19 March.", date(2015, 4, 20), True),
        ("Eleven people were hurt on 19 January.", date(2015, 4, 20), False),
        ("Eleven people were hurt in 2014.", date(2015, 4, 20), False),
        # Of a story that is still running, the day is another than the news.
        ("Eleven people were hurt on 15 March.", date(2015, 3, 22), False),
    ],
)
def test_what_a_later_article_looks_back_on_was_the_news(
    later: str, published: date, agree: bool
) -> None:
    first, second = (
        hurt_in("Sixteen people were hurt.", PUBLISHED),
        hurt_in(later, published),
    )

    assert first.agrees(second) is agree
    assert second.agrees(first) is agree


def hurt_in(text: str, published: date) -> Occasion:
    """The occasion of the only number in a text."""
    article = parsed(text, published=published)
    [found] = number.find(article)
    return occasions(article, [found], tuple(dates.find(article)))[found]


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        (
            "The agency proposed the rules in May 2012 and since has received 300,000 letters.",
            False,
        ),
        ("The firm moved to Lund in 2001 and now employs 300,000 people.", False),
        ("The agency proposed the rules in May 2012 and received 300,000 letters.", True),
        ("In May 2012 the dam burst and 300,000 people fled.", True),
    ],
)
def test_what_has_come_of_it_since_is_of_today(text: str, apart: bool) -> None:
    article = parsed(text, published=PUBLISHED)
    [count] = [one for one in number.find(article) if "300,000" in one.text]

    assert occasions(article, [count], tuple(dates.find(article)))[count].apart is apart


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("Seventy-eight per cent of the votes cast in May 2012 were for coming out.", True),
        ("Seventy-eight per cent of the houses built in May 2012 were empty on Sunday.", False),
        ("Seventy-eight per cent told a pollster hired in May 2012 that they would go.", False),
    ],
)
def test_a_share_of_what_was_then_is_of_then(text: str, apart: bool) -> None:
    article = parsed(text, published=PUBLISHED)
    [share] = [one for one in number.find(article) if "per cent" in one.text]

    assert occasions(article, [share], tuple(dates.find(article)))[share].apart is apart


def test_what_stands_under_a_year_was_then() -> None:
    trial = "Erik Berg was found guilty on 11 of 14 counts on Friday."
    list_of = "Erik Berg was tried three times.\n\n1987, federal. Six counts, no conviction.\n\n"

    assert not loud(compare_texts(post=trial, star=list_of + "2010, federal. Fourteen counts."))


def test_a_year_later_is_another_time() -> None:
    first = "The tenor Jan Lund was given a nine-season contract."
    later = "A year later Jan Lund auditioned in Graz and was given a three-season contract."

    assert not loud(compare_texts(post=first, star=later))
