import pytest

from compare.model import Status
from compare.text.statement.status import LONGEST, status_of
from tests.newsroom import parsed


def status(sentence: str, word: str) -> Status:
    [found] = parsed(sentence).sentences
    return status_of(found, next(token for token in found.span if token.text == word))


@pytest.mark.parametrize(
    "sentence",
    [
        "The ministers plan to meet in April, sources said.",
        "The ministers will meet in April.",
        "The ministers are to meet in April.",
        "The treaty is to be signed in April.",
        "The ministers are expected to meet in April.",
        "The ministers are likely to meet in April.",
        "He said the vote would take place in April.",
        "The summit is scheduled for April.",
        "The summit, due in April, worries investors.",
        "The concert proposed for April would draw thousands.",
        "The planned April summit worries investors.",
        "The match was postponed until April.",
        "The club has agreed to sell the stadium in April.",
        "The trial was set for April.",
        "The dockers called a strike for April.",
        "The abbey has announced an auction for April.",
        "The next auction is in April.",
    ],
)
def test_what_lies_ahead_is_planned(sentence: str) -> None:
    assert status(sentence, "April") is Status.PLANNED


@pytest.mark.parametrize(
    "sentence",
    [
        "The ministers met on Thursday.",
        "The talks held on Thursday were tense.",
        "Thursday's meeting was the first in a year.",
        "The abbot called for calm on Thursday.",
        "The storm hit the coast on Thursday, killing 14 people.",
        "The government decided on Thursday to close the mine.",
        "Protesters were marching on Thursday when shots rang out.",
    ],
)
def test_what_is_past_happened(sentence: str) -> None:
    assert status(sentence, "Thursday") is Status.HAPPENED


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Thursday's meeting was cancelled.", Status.CANCELLED),
        ("The match was called off on Thursday.", Status.CANCELLED),
        ("They scrapped plans to meet on Thursday.", Status.CANCELLED),
        ("They abandoned the search on Thursday.", Status.CANCELLED),
        ("They abandoned their homes on Thursday.", Status.HAPPENED),
        ("The van was ditched on Thursday.", Status.HAPPENED),
        ("Thursday's match was postponed.", Status.POSTPONED),
        ("The inquiry was put off on Thursday.", Status.POSTPONED),
        ("The inquiry was moved back on Thursday.", Status.POSTPONED),
        ("They moved back to Lund on Thursday.", Status.HAPPENED),
        ("They had moved back to Lund on Thursday.", Status.HAPPENED),
        ("The two sides did not meet on Thursday.", Status.DENIED),
        ("The two sides do not plan to meet on Thursday.", Status.DENIED),
        ("The firm refused to sell the plant on Thursday.", Status.DENIED),
        ("The court could rule on Thursday.", Status.UNKNOWN),
        ("If the deal is signed on Thursday, shares will rise.", Status.UNKNOWN),
        ("The board is meeting on Thursday.", Status.ONGOING),
        ("How many wards will the clinic close on Thursday?", Status.UNKNOWN),
    ],
)
def test_what_did_not_happen_or_may_not(sentence: str, expected: Status) -> None:
    assert status(sentence, "Thursday") is expected


def test_a_headline_tells_the_past_in_the_present() -> None:
    article = parsed(
        "Storm kills 14 on Thursday\n\nThe storm tore through the old harbour of the town. "
        "It went on for most of the night, and roofs were torn from houses near the sea."
    )
    [headline] = [one for one in article.sentences if one.sentence.role == "headline"]

    assert status_of(headline, headline.span[-1]) is Status.HAPPENED


def test_a_list_without_an_end_is_not_climbed() -> None:
    first = parsed("They will meet in April " + "and in May " * 400).sentences[0]

    assert len(first.span) > LONGEST
    assert status_of(first, first.span[-1]) is Status.UNKNOWN
