"""What was embedded once is read from the store, and a broken store is no reason to fail."""

from pathlib import Path

import numpy as np
import pytest

from compare.encode.encoder import silent
from compare.encode.store import StoredEncoder
from compare.encode.transformer import TransformerEncoder, load
from compare.errors import ModelError
from compare.options import DEFAULT_ENCODER


class Unable(TransformerEncoder):
    """One that has no model to compute with."""

    identity = ""

    def __init__(self) -> None:
        super().__init__("no such model")


SENTENCES = ["Seven people died in the fire.", "The fire killed seven.", "Rovers won the cup."]


@pytest.fixture(scope="module")
def encoder() -> TransformerEncoder:
    return TransformerEncoder(DEFAULT_ENCODER)


def test_like_sentences_have_like_vectors(encoder: TransformerEncoder) -> None:
    fire, blaze, cup = encoder.encode(SENTENCES, silent)

    assert fire @ blaze > 0.7 > 0.3 > fire @ cup


def test_vectors_have_unit_length_and_keep_the_order_of_the_texts(
    encoder: TransformerEncoder,
) -> None:
    forwards = encoder.encode(SENTENCES, silent)
    backwards = encoder.encode(SENTENCES[::-1], silent)

    assert np.allclose(np.linalg.norm(forwards, axis=1), 1, atol=1e-5)
    assert np.allclose(forwards, backwards[::-1], atol=1e-5)


def test_a_second_run_computes_nothing(encoder: TransformerEncoder, tmp_path: Path) -> None:
    path = tmp_path / "vectors.sqlite"
    first = StoredEncoder(encoder, path).encode(SENTENCES, silent)
    unloaded = Unable()
    unloaded.identity = encoder.identity

    assert np.array_equal(StoredEncoder(unloaded, path).encode(SENTENCES, silent), first)


def test_a_vector_is_the_same_stored_or_not(encoder: TransformerEncoder, tmp_path: Path) -> None:
    stored = StoredEncoder(encoder, tmp_path / "vectors.sqlite").encode(SENTENCES, silent)

    assert np.array_equal(StoredEncoder(encoder, None).encode(SENTENCES, silent), stored)


@pytest.mark.parametrize("content", [b"", b"not a database " * 100])
def test_a_broken_store_is_passed_over(
    encoder: TransformerEncoder, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "vectors.sqlite"
    path.write_bytes(content)

    assert StoredEncoder(encoder, path).encode(SENTENCES[:1], silent).shape == (1, 384)


def test_a_text_with_half_a_character_is_embedded_too(
    encoder: TransformerEncoder, tmp_path: Path
) -> None:
    store = StoredEncoder(encoder, tmp_path / "vectors.sqlite")

    assert store.encode(["A lone \ud800 surrogate."], silent).shape == (1, 384)


def test_an_unknown_model_is_a_line_that_says_what_to_do() -> None:
    with pytest.raises(ModelError, match=r"no-such-model: .*name a folder or an installed model"):
        load("no-such-model")
