"""Mistyped names where every word has a capital, and words that only look like names."""

import pytest

from compare.facts import name
from tests.newsroom import parsed

BODY = "Friends said that Ingrid Marlowe was proud. Mayor Jonas Ekdahl met Marlowe on Monday."


def names(text: str) -> list[str]:
    return [found.text for found in name.find(parsed(f"{text}\n\n{BODY}"))]


@pytest.mark.parametrize(
    ("headline", "found"),
    [
        ("Ingrid Merlowe Wins Poetry Prize at Third Attempt", "Ingrid Merlowe"),
        ("Mayor Ekdehl Meets Poet in Town Hall", "Ekdehl"),
        ("Merlowe's big day ended at the town hall.", "Merlowe"),
    ],
)
def test_a_mistyped_name_is_known_by_what_stands_beside_it(headline: str, found: str) -> None:
    assert found in names(headline)


@pytest.mark.parametrize(
    ("headline", "word"),
    [
        ("Poet Wins Prize, Harlowe Town Reopens Its Hall", "Harlowe"),
        ("Harvest Mayor Meets Hungry Poet in Ekdahls Town Hall", "Ekdahls"),
    ],
    ids=["no given name before it", "no office before it"],
)
def test_another_word_of_a_headline_is_no_name(headline: str, word: str) -> None:
    assert [found for found in names(headline) if word in found] == []
