"""A table of phrases is read as it stands: words in all their forms, gaps, what may be missing."""

import pytest

from compare.facts.worded.phrases import phrased, questions
from tests.newsroom import parsed

TABLE = questions("""
loot: money
    make|made off with #
    # (in) (cash) be stolen
    steal|stole ~ worth #
    with robber|bank
    unless recover
""")


@pytest.mark.parametrize(
    ("text", "figure", "question"),
    [
        ("The robbers made off with $900.", "900", "loot"),
        ("The robbers made off with more than about $900.", "900", "loot"),
        ("The robbers got $900 in cash that was stolen.", "900", ""),
        ("From the bank $900 in cash was stolen.", "900", "loot"),
        ("From the bank $900 was stolen.", "900", "loot"),
        ("The robbers stole gold and two watches worth $900.", "900", "loot"),
        ("The robbers stole gold. It is worth $900.", "900", ""),
        ("The thieves made off with $900.", "900", ""),
        ("The robbers made off with $900, which police recovered.", "900", ""),
    ],
)
def test_a_figure_answers_the_question_whose_phrase_it_stands_in(
    text: str, figure: str, question: str
) -> None:
    [number] = [
        sentence.span[at : at + 1]
        for sentence in parsed(text).sentences
        for at, token in enumerate(sentence.span)
        if token.text == figure
    ]

    assert phrased(number, "money: dollars", TABLE) == question


@pytest.mark.parametrize(
    ("table", "complaint"),
    [
        ("loot: money\n    make off with\n", "a phrase has one #"),
        ("loot: money\n    between # and #\n", "a phrase has one #"),
        ("loot: monney\n    make off with #\n", "nothing is measured in"),
        ("loot\n    make off with #\n", "nothing is measured in"),
        ("term: duration: years, duration: moons\n    serve #\n", "nothing is measured in"),
    ],
)
def test_a_table_with_a_slip_is_refused(table: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        questions(table)
