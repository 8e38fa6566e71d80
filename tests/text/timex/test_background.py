"""Sentences about the news, and sentences about another occasion."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.text.timex.background import occasion
from tests.newsroom import parsed

EVENT = date(2015, 3, 20)


def occasion_of(text: str, event_date: date | None = EVENT) -> str:
    return occasion(parsed(text).sentences[0], event_date)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("The last round of talks was in 2011.", "2011"),
        ("A similar fire killed two people last year.", "2014"),
        ("Two years ago a blast at the mine killed nine people.", "2013"),
        ("The 2008 fire killed nine people.", "2008"),
        ("In January, a blast killed four people.", "2015-01"),
        ("Police said the gang had robbed three banks in 2011.", "2011"),
        ("Nine people were killed at the same mine in 2009, officials said.", "2009"),
        ("Floods have killed 300 people since 2009.", "since-2009"),
        ("A similar fire in Corwen killed two people.", "earlier"),
        ("In a similar incident, three sailors were rescued.", "earlier"),
        ("An earlier explosion at the plant injured six workers.", "earlier"),
        ("The two sides have previously held 12 rounds of talks.", "earlier"),
    ],
)
def test_a_statement_about_another_occasion_is_background(text: str, key: str):
    assert occasion_of(text) == key


@pytest.mark.parametrize(
    "text",
    [
        "A fire killed two people on Thursday.",
        "The treaty signed in 2011 was renewed.",
        "The first talks since January 2011 were held on Thursday.",
        "It was the deadliest fire since 2009.",
        "The bridge, built in 1932, collapsed.",
        "The plant opened in 2001 and closed on Friday.",
        "The company will invest $5 million by 2017.",
        "The talks will be held in 2016.",
        "The fire had started in the kitchen.",
        "Earlier reports said 12 people had died.",
        "The previous government cut the tax.",
        "The earthquake was followed by 12 aftershocks.",
        "Last week's match ended 1-1.",
    ],
)
def test_a_statement_about_the_news_is_not_background(text: str):
    assert occasion_of(text) == ""


def test_without_the_date_of_the_event_only_words_tell():
    assert occasion_of("The team lost the cup last year.", None) == "last-year"
    assert occasion_of("A similar fire in Corwen killed two people.", None) == "earlier"
    assert occasion_of("The bridge was built in 1932.", None) == ""
    assert occasion_of("Last year's fair drew 30,000 visitors.", None) == "last-year"
    assert occasion_of("Last year's winner drew 30,000 visitors on Sunday.", None) == ""


def test_a_weekday_before_the_event_is_the_news():
    assert occasion_of("Police arrested the two men on Wednesday.") == ""


@settings(max_examples=100, deadline=None)
@given(st.text(min_size=1, max_size=200))
def test_any_text_has_an_occasion(text: str):
    found = [occasion(sentence, EVENT) for sentence in parsed(text).sentences]

    assert all(isinstance(key, str) for key in found)
