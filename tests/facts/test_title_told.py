"""Titles that a verb or a comma gives, and careers that clash with nothing."""

import pytest

from compare.facts import title
from compare.model import Reason, Severity, Verdict
from tests.newsroom import compare_texts, loud, parsed


def titles(text: str) -> list[str]:
    return [f"{one.value.name}: {title.describe(one.value)}" for one in title.find(parsed(text))]


def relation(left: str, right: str) -> tuple[Verdict, Reason | None, Severity | None]:
    one, other = ([*title.find(parsed(text))][-1].value for text in (left, right))
    found = title.relate(one, other)
    assert title.relate(other, one) == found
    return found.verdict, found.reason, found.severity


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Greta Holm becomes chief financial officer.", "incoming chief financial officer"),
        (
            "Greta Holm was named chief executive of Varde Foods.",
            "incoming chief executive officer",
        ),
        (
            "Varde Foods appointed Greta Holm as chief executive.",
            "incoming chief executive officer",
        ),
        ("The yard will be led by Greta Holm as general manager.", "incoming general manager"),
        ("Greta Holm will take over as head coach in May.", "incoming head coach"),
        ("Greta Holm was sworn in as deputy governor on Tuesday.", "incoming deputy governor"),
        ("Greta Holm, who would be managing director, spoke.", "incoming managing director"),
        ("Greta Holm, named as chief executive, spoke.", "incoming chief executive officer"),
        ("Greta Holm is to be general manager.", "incoming general manager"),
        ("Greta Holm is due to take over as head coach.", "incoming head coach"),
        ("Greta Holm, who served as deputy mayor, died.", "former deputy mayor"),
        ("Greta Holm resigned as deputy mayor on Monday.", "former deputy mayor"),
        ("Greta Holm has been deputy mayor for six years.", "deputy mayor"),
    ],
)
def test_a_verb_gives_a_title_of_its_moment(text: str, expected: str) -> None:
    assert titles(text) == [f"Greta Holm: {expected}"]


@pytest.mark.parametrize(
    "text",
    [
        "Greta Holm would be a good mayor.",
        "Greta Holm was not named chief executive.",
        "Greta Holm may become chief executive.",
        "Greta Holm hopes to become chief executive.",
        "Greta Holm, who would be chief executive if the deal passed, spoke.",
        "Greta Holm, who was named chief executive in 2008, spoke.",
        "Greta Holm was named chief executive in 2012.",
        "Greta Holm was appointed finance chief in March and chairman in June.",
        "Greta Holm later became deputy mayor.",
        "Greta Holm met the board as chief executives do.",
    ],
)
def test_what_is_doubtful_or_a_station_of_a_career_gives_none(text: str) -> None:
    assert titles(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The minister of transport, Adaeze Okoro, promised help.",
        "The deputy minister of Mining, Adaeze Okoro, promised help.",
        "Kenya's trade minister, Adaeze Okoro, promised help.",
    ],
)
def test_whom_one_mans_title_calls_between_commas_is_a_person(text: str) -> None:
    [told] = titles(text)

    assert told.startswith("Adaeze Okoro: ")


def test_two_posts_that_somebody_is_to_have_conflict() -> None:
    finance = "Greta Holm becomes chief financial officer."
    operating = "The business will be led by Greta Holm as chief operating officer."

    assert relation(finance, operating) == (Verdict.CONFLICT, None, Severity.WARNING)


def test_the_post_she_had_is_not_the_one_she_is_to_have() -> None:
    becomes = "Greta Holm becomes chief executive."
    until_now = "Chief operating officer Greta Holm welcomed the vote."

    assert relation(becomes, until_now) == (Verdict.COMPATIBLE, Reason.OTHER_MOMENT, None)


def test_two_posts_of_the_past_are_a_note() -> None:
    deputy = "Greta Holm served as deputy director of the museum."
    director = "Greta Holm served as assistant director of the museum."

    assert relation(deputy, director) == (Verdict.CONFLICT, None, Severity.NOTE)


def test_who_tells_both_stations_of_a_career_contradicts_nobody() -> None:
    both = "Greta Holm served as deputy mayor. Greta Holm was later mayor. Mayor Greta Holm won."
    one = "Greta Holm is deputy mayor. Greta Holm resigned as mayor."

    assert relation(both, one)[0] is not Verdict.CONFLICT


def test_a_finance_chief_who_is_called_to_operations_is_told() -> None:
    report = compare_texts(
        post="Varde Foods and Lysen Dairies will merge, the two firms said on Tuesday.\n\n"
        "Greta Holm becomes chief financial officer of the merged group.",
        tide="Varde Foods and Lysen Dairies will merge, the two firms said on Tuesday.\n\n"
        "Day-to-day business will be led by Greta Holm as chief operating officer.",
    )

    assert [found.kind for found in loud(report)] == ["title"]


def test_a_museums_conservator_is_not_its_curator() -> None:
    mends = "Greta Holm, senior conservator at the Stad Museum, found the fake."
    chooses = "Greta Holm, chief curator of the Stad Museum, found the fake."

    assert relation(mends, chooses) == (Verdict.CONFLICT, None, Severity.NOTE)
