"""Figures told of places that the opening does not know."""

from functools import partial

from tests.newsroom import alarms_after

LEAD = (
    "Cocaine found among bananas\n\nCustoms officers found cocaine in a container of bananas in the "
    "port of Antwerp on Tuesday. The container came from Ecuador."
)
alarms = partial(alarms_after, LEAD)


def test_what_is_told_of_the_town_of_the_news_is_the_news() -> None:
    left, right = "Officers seized 420 kilos of cocaine.", "In Antwerp, 580 kilos were seized."
    assert alarms(left, right) == ["number"]


def test_what_is_told_of_another_town_is_not() -> None:
    left = "Officers seized 420 kilos of cocaine."
    assert not alarms(left, "Officers seized 580 kilos of cocaine in Rotterdam on Monday.")
