"""How long riots have gone on, in one article and in two."""

from tests.newsroom import compare_texts, loud


def numbers(**texts: str) -> list[str]:
    return [found.message for found in loud(compare_texts(**texts)) if found.kind == "number"]


LEAD = "The closing of the shipyard in Halden sparked five days of rioting, a union said."
HEADLINE = "Shipyard in Halden is closed"


def test_an_article_that_tells_two_lengths_of_one_riot_is_at_odds_with_itself() -> None:
    assert numbers(
        herald=f"{HEADLINE}\n\n{LEAD}\n\nShops were shut.\n\nTrams stood still.\n\n"
        "The council of Halden reels from four days of riots sparked by the closing of the yard.\n",
        post="A shipyard in Halden is closed, and its gates are locked.\n",
    ) == ["how long: 4 days or 5 days"]


def test_two_outlets_of_unknown_days_may_both_be_right() -> None:
    assert not numbers(
        herald=f"{HEADLINE}\n\n{LEAD}\n",
        post="Shipyard in Halden shut\n\nHalden reels from four days of riots after the closing.\n",
    )


def test_days_of_talks_in_one_article_may_be_two_rounds() -> None:
    assert not numbers(
        herald=f"{HEADLINE}\n\nThe closing of the shipyard in Halden followed five days of talks.\n\n"
        "Shops were shut.\n\nTrams stood still.\n\n"
        "The council of Halden met after four days of talks on the closing of the yard.\n",
        post="A shipyard in Halden is closed, and its gates are locked.\n",
    )
