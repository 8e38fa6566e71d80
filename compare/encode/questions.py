"""Whether two sentences answer one question, in the opinion of a model that learned it.

"It struck at a depth of [MASK] km", "The focus lay [MASK] km down": how alike two sentences are
tells little of that, for "An aftershock struck at a depth of [MASK] km" is as like.  The default
encoder's weights, changed in a few places, read both sentences at once and answer it.  The changes
lie in ``questions.safetensors``; ``tests/benchmarks/fit_questions.py`` made them from wordings that
were written for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from compare.encode.encoder import silent
from compare.encode.runtime import RuntimeEncoder
from compare.encode.store import stored
from compare.encode.tensors import tensors_in

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from compare.encode.encoder import Encoder
    from compare.options import Options

CHANGES = Path(str(files(__package__) / "questions.safetensors"))
# What stands for a value that is left out, and what stands between two sentences: the model's own.
MASK, BETWEEN = "[MASK]", " [SEP] "
SCALE, BIAS = "head.weight", "head.bias"


class QuestionModel:
    """A network that gives a vector for two sentences, and what a vector says of them."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        head = tensors_in(CHANGES)
        self._scale, self._bias = head[SCALE], head[BIAS]

    def odds(self, pairs: Sequence[tuple[str, str]]) -> NDArray[np.float32]:
        """The log odds, float32 (n,), that two sentences answer one question; either way round."""
        if not pairs:
            return np.zeros(0, dtype=np.float32)
        vectors = self._encoder.encode([BETWEEN.join(sorted(pair)) for pair in pairs], silent)
        # Row by row: in a product of matrices a row's last bit depends on its company.
        odds: NDArray[np.float32] = (vectors * self._scale).sum(axis=1) + self._bias
        return odds


def question_model(options: Options) -> QuestionModel:
    """The model, which keeps what it read unless the options forbid."""
    return QuestionModel(stored(network(), options))


@cache
def network() -> RuntimeEncoder:
    """The changed encoder, one for all runs; its weights are loaded when it is first asked."""
    return RuntimeEncoder(CHANGES)
