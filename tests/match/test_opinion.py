"""A contradiction model is one voice among others, where meaning is asked for and only there."""

from collections.abc import Callable
from pathlib import Path

import pytest

from compare.model import Article, Discrepancy
from compare.options import Options
from compare.pipeline import examine
from tests.tinymodel import tiny_model

Found = list[Discrepancy]
Asked = Callable[[str], Found]

FOUND = "Police in Malmo found the canoe in the canal."
NOT_FOUND = (
    "Divers searched the canal but police did not find the canoe, Malmo's mayor told reporters."
)
ON_TUESDAY = "Police in Malmo found the weapon on Tuesday, an officer told reporters."
ON_MONDAY = "Police in Malmo found the weapon on Monday, an officer told reporters."


def findings(left: str, right: str, nli: str = "") -> Found:
    articles = [
        Article(key=key, path=f"{key}.txt", text=text, outlet=key)
        for key, text in (("afp", left), ("bbc", right))
    ]
    return [*examine(articles, (), Options(nli=nli, min_confidence=0)).discrepancies]


@pytest.fixture(scope="module")
def assenting(tmp_path_factory: pytest.TempPathFactory) -> str:
    return tiny_model(tmp_path_factory.mktemp("yes"), says="contradiction")


@pytest.fixture(scope="module")
def dissenting(tmp_path_factory: pytest.TempPathFactory) -> str:
    return tiny_model(tmp_path_factory.mktemp("no"), says="entailment")


def test_its_yes_makes_a_yes_against_a_no_surer(assenting: str) -> None:
    [alone] = findings(FOUND, NOT_FOUND)
    [joined] = findings(FOUND, NOT_FOUND, assenting)

    assert joined.confidence > alone.confidence
    assert "contradicts" in [part.name for part in joined.features]


def test_its_no_makes_it_less_sure_and_is_told(dissenting: str) -> None:
    [alone] = findings(FOUND, NOT_FOUND)
    [joined] = findings(FOUND, NOT_FOUND, dissenting)

    assert joined.confidence < alone.confidence
    assert "the contradiction model sees no contradiction" in joined.explanation


def test_it_is_not_asked_about_days(dissenting: str) -> None:
    alone = findings(ON_TUESDAY, ON_MONDAY)

    assert [found.kind for found in alone] == ["date"]
    assert findings(ON_TUESDAY, ON_MONDAY, dissenting) == alone


def test_a_report_says_which_model_was_asked(assenting: str) -> None:
    article = Article(key="afp", path="afp.txt", text=FOUND, outlet="AFP")

    made = examine([article], (), Options(nli=assenting))

    assert made.encoder.endswith(f"contradictions: {Path(assenting).name}")


def test_without_one_none_is_loaded() -> None:
    article = Article(key="afp", path="afp.txt", text=FOUND, outlet="AFP")

    assert "contradictions" not in examine([article], (), Options()).encoder
