"""A fingerprint is of what is asked and answered: edits elsewhere leave it alone."""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compare.check import check
from compare.fingerprint import fingerprint
from compare.model import Article
from compare.options import Options
from compare.pipeline import examine

COURIER = [
    "A fire in the Hotel Adler in Lindau killed 12 people on Tuesday, police said.",
    "The mayor, Ines Kahn, visited the site.",
    "The hotel was built a century ago.",
]
HERALD = [
    "A fire in the Hotel Adler in Lindau killed 14 people on Tuesday, police said.",
    "Guests were taken to a school nearby.",
]
# Sentences that tell of neither a toll nor a day.
ELSEWHERE = [
    "Neighbours brought blankets and tea.",
    "The cause is not known.",
    "Smoke could be seen from the lake.",
    "The street was closed to traffic.",
    "“We heard a loud bang,” said a neighbour, Paul Moreau.",
    "The owner could not be reached.",
    "The region lives on tourism.",
    "Insurers sent their experts.",
]


def told(courier: Sequence[str], herald: Sequence[str], name: str = "new") -> list[str]:
    """The fingerprints of the findings on two articles, a paragraph each sentence."""
    with TemporaryDirectory() as folder:
        new, reference = Path(folder) / f"{name}.txt", Path(folder) / f"{name}.run.txt"
        new.write_text("\n\n".join(courier) + "\n", "utf-8")
        reference.write_text("\n\n".join(herald) + "\n", "utf-8")
        report = check([str(new)], [str(reference)], Options())
    return [found.fingerprint for found in report.discrepancies]


BEFORE = told(COURIER, HERALD)

shuffled = st.permutations(COURIER)
added = st.lists(st.tuples(st.sampled_from(ELSEWHERE), st.integers(0, 4)), max_size=4, unique=True)
names = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=8)


def edited(paragraphs: Sequence[str], additions: Sequence[tuple[str, int]]) -> list[str]:
    """The paragraphs with others put in."""
    result = list(paragraphs)
    for text, at in additions:
        result.insert(at, text)
    return result


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(courier=shuffled, one=added, other=added, name=names)
def test_edits_elsewhere_moved_paragraphs_and_new_names_keep_it(
    courier: list[str], one: list[tuple[str, int]], other: list[tuple[str, int]], name: str
) -> None:
    assert set(BEFORE) <= set(told(edited(courier, one), edited(HERALD, other), name))


def test_the_story_has_a_finding() -> None:
    assert len(BEFORE) == 1


def test_another_outlet_that_joins_a_reading_keeps_it() -> None:
    articles = [
        Article("courier", "a.txt", "\n\n".join(COURIER), "Courier"),
        Article("herald", "b.txt", "\n\n".join(HERALD), "Herald"),
        Article("post", "c.txt", "Twelve people were killed by a fire in the Hotel Adler.", "Post"),
    ]

    assert [found.fingerprint for found in examine(articles, (), Options()).discrepancies] == BEFORE


@pytest.mark.parametrize(
    ("rule", "question", "value", "other_question", "other_value"),
    [
        ("number", "people killed", "12 people killed", "passengers killed", "about 12 killed"),
        ("date", "date of the meeting", "19 March 2015", "date: ministers meet", "Thursday 19 March 2015"),
        ("name", "name: José Pérez", "José Pérez", "name: Jose Perez", "Jose Perez"),
    ],
)  # fmt: skip
def test_other_words_for_one_answer_are_one(
    rule: str, question: str, value: str, other_question: str, other_value: str
) -> None:
    assert fingerprint(rule, [question], [[value], ["x"]]) == fingerprint(
        rule, [other_question], [["x"], [other_value]]
    )


@pytest.mark.parametrize(
    ("rule", "question", "values"),
    [
        ("number", "people killed", ["12", "15"]),
        ("number", "people injured", ["12", "14"]),
        ("date", "people killed", ["12", "14"]),
    ],
)
def test_another_rule_question_or_answer_is_another(
    rule: str, question: str, values: list[str]
) -> None:
    assert fingerprint(rule, [question], [[value] for value in values]) != fingerprint(
        "number", ["people killed"], [["12"], ["14"]]
    )
