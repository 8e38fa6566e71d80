"""What "it happened" and "the incident occurred" tell of, by the sentences before."""

import pytest

from compare.facts import date
from tests.newsroom import alarms_after, parsed

ROBBED = "Three hooded men robbed a jewellery shop in the old town of Lille, officials said."
ARRESTED = "Police arrested a man over the robbery of a jewellery shop in Lille, officials said."


def deeds(text: str) -> set[str]:
    """The deeds of the last time that a text tells; none where it dates nothing."""
    found = list(date.find(parsed(text)))
    return set(found[-1].value.happening.deeds) if found else set()  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        (f"{ROBBED}\n\nIt happened on Thursday.", "rob"),
        (f"{ROBBED}\n\nThe whole drama unfolded on Thursday.", "rob"),
        (f"{ROBBED}\n\nThe robbery took place on Thursday.", "rob"),
        (f"{ARRESTED}\n\nThe incident occurred on Thursday.", "rob"),
        (f"{ARRESTED}\n\nIt happened on Thursday.", "arrest"),
    ],
)
def test_what_took_place_is_told_before(text: str, deed: str) -> None:
    assert deed in deeds(text)


def test_a_new_paragraph_near_the_top_comes_back_to_the_news() -> None:
    lead = "A night train has smashed into a lorry near Lund.\n\nNine people were taken away.\n\n"

    assert "crash" in deeds(f"{lead}It happened at twenty to seven.")
    assert "crash" not in deeds(f"{lead}A clerk was hurt. It happened at twenty to seven.")


def test_what_it_was_ten_past_three_when() -> None:
    assert "rob" in deeds(f"{ROBBED} It was ten past three.")


def test_an_arrest_is_no_incident() -> None:
    assert "arrest" not in deeds(f"{ARRESTED}\n\nThe incident occurred on Thursday.")


@pytest.mark.parametrize(
    "text",
    [
        f"{ROBBED}\n\nAn incident occurred on Thursday.",
        f"{ROBBED}\n\nThe incident in Lund occurred on Thursday.",
        f"{ROBBED} A bank was robbed a month ago. It happened on Thursday.",
    ],
)
def test_another_incident_is_not_the_news(text: str) -> None:
    assert "rob" not in deeds(text)


LEFT = "The men robbed the shop on Friday evening as staff were lowering the shutters."


@pytest.mark.parametrize(
    ("right", "kinds"),
    [
        ("It happened on Thursday evening, just before closing time.", ["date"]),
        ("The drama unfolded on Thursday evening.", ["date"]),
        ("The robbery took place on Thursday evening.", ["date"]),
        ("The robbery took place on Friday evening.", []),
        ("A man was arrested later. It happened on Sunday.", []),
        ("A clerk was hurt. It happened on Thursday evening.", []),
        ("A second shop was robbed, too. The incident occurred on Thursday.", []),
        ("A similar robbery was reported in Lund last week. It happened on Monday morning.", []),
        ("The mayor held a vigil. It took place on Saturday night.", []),
    ],
)
def test_one_robbery_has_one_day_however_it_is_told(right: str, kinds: list[str]) -> None:
    assert alarms_after(ROBBED, LEFT, right) == kinds
