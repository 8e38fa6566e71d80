"""A model's matrices with the small changes that teach it another task."""

from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from compare.encode.adapter import adapted
from compare.encode.encoder import silent
from compare.encode.runtime import RuntimeEncoder
from compare.encode.tensors import tensors_in

LAYER = "encoder.layer.5.output.dense"
SENTENCE = "Seven people died in the fire."


@pytest.fixture
def changes(tmp_path: Path) -> Path:
    drawn = np.random.default_rng(0)
    path = tmp_path / "changes.safetensors"
    made = {
        f"{LAYER}.down": drawn.normal(size=(2, 1536)).astype(np.float16),
        f"{LAYER}.up": drawn.normal(size=(384, 2)).astype(np.float16),
        "head.weight": np.ones(384, dtype=np.float16),
    }
    save_file(made, path)
    return path


def test_a_layer_is_changed_by_the_product_and_no_other_layer_is(changes: Path) -> None:
    matrix, other = np.ones((384, 1536), dtype=np.float32), np.ones((2, 2), dtype=np.float32)
    learned = tensors_in(changes)

    made = adapted({f"{LAYER}.weight": matrix, "other.weight": other}, learned)

    product = learned[f"{LAYER}.up"] @ learned[f"{LAYER}.down"]
    assert np.array_equal(made[f"{LAYER}.weight"], matrix + product)
    assert np.array_equal(made["other.weight"], other)
    assert made.keys() == {f"{LAYER}.weight", "other.weight"}


def test_what_is_kept_in_half_precision_is_read_as_float32(changes: Path) -> None:
    assert tensors_in(changes)["head.weight"].dtype == np.float32


def test_a_changed_model_has_other_vectors_and_another_identity(changes: Path) -> None:
    plain, changed = RuntimeEncoder(), RuntimeEncoder(changes)

    assert changed.identity != plain.identity
    assert not np.allclose(
        changed.encode([SENTENCE], silent), plain.encode([SENTENCE], silent), atol=1e-3
    )
