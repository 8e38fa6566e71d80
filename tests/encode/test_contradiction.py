"""A contradiction model by name or path: what it says, and what is said of one that is none."""

from pathlib import Path

import pytest

from compare.encode.contradiction import contradiction_model
from compare.errors import ModelError
from tests.tinymodel import tiny_model

CLEARED, GUILTY = "The minister was cleared.", "The minister was found guilty."


def test_it_says_how_likely_two_sentences_contradict_each_other(tmp_path: Path) -> None:
    model = contradiction_model(tiny_model(tmp_path, says="contradiction"))

    assert model.contradiction(CLEARED, GUILTY) > 0.9


def test_its_label_is_found_wherever_the_model_has_it(tmp_path: Path) -> None:
    labels = ("ENTAILMENT", "NEUTRAL", "CONTRADICTION")
    model = contradiction_model(tiny_model(tmp_path, says="NEUTRAL", labels=labels))

    assert model.contradiction(CLEARED, GUILTY) < 0.1


def test_which_sentence_comes_first_changes_nothing(tmp_path: Path) -> None:
    model = contradiction_model(tiny_model(tmp_path, says="neutral"))

    assert model.contradiction(CLEARED, GUILTY) == model.contradiction(GUILTY, CLEARED)


def test_a_lone_surrogate_is_taken(tmp_path: Path) -> None:
    model = contradiction_model(tiny_model(tmp_path, says="contradiction"))

    assert model.contradiction("Cleared \ud800.", GUILTY) > 0.9


def test_a_model_that_only_ranks_is_refused(tmp_path: Path) -> None:
    ranker = tiny_model(tmp_path, says="LABEL_0", labels=("LABEL_0",))

    with pytest.raises(ModelError, match=r"has no label 'contradiction' but 'LABEL_0'; name a "):
        contradiction_model(ranker)


def test_a_model_that_nobody_has_is_told_in_one_line() -> None:
    with pytest.raises(ModelError, match=r"^no-such/model: no such contradiction model") as told:
        contradiction_model("no-such/model")

    assert len(str(told.value).splitlines()) == 1


def test_a_folder_without_a_model_is_told_as_such(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"the folder has no config\.json"):
        contradiction_model(str(tmp_path))


def test_damaged_weights_are_told_in_one_line(tmp_path: Path) -> None:
    folder = tiny_model(tmp_path, says="neutral")
    (tmp_path / "model.safetensors").write_bytes(b"not weights")

    with pytest.raises(ModelError, match="no such contradiction model here") as told:
        contradiction_model(folder)

    assert len(str(told.value).splitlines()) == 1
