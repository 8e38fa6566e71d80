"""Whether two sentences contradict each other, in the opinion of a model that a user names.

Any sentence-transformers ``CrossEncoder`` will do that was trained for entailment and knows a
label "contradiction".  It is one voice among others, and none is asked unless it is named.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from compare.encode.encoder import Encoder
from compare.encode.transformer import hold_to_this_machine, whole
from compare.errors import ModelError
from compare.options import Options

# "contradiction", "CONTRADICTION", "contradicts": published models differ.
LABEL = "contradict"


class ContradictionModel:
    """A cross-encoder, and which of its labels says that two texts contradict each other."""

    def __init__(self, model: Any, label: int) -> None:
        self._model = model
        self._label = label

    def contradiction(self, left: str, right: str) -> float:
        """The probability, 0..1; the model reads one way at a time, and both are asked.

        Each pair is a batch of its own: padded beside others it has other bits.
        """
        first, second = sorted((whole(left), whole(right)))
        ways = [self._ask(first, second), self._ask(second, first)]
        return round(sum(ways) / len(ways), 3)

    def _ask(self, premise: str, hypothesis: str) -> float:
        [scores] = self._model.predict(
            [(premise, hypothesis)], apply_softmax=True, show_progress_bar=False
        )
        return float(scores[self._label])


def model_of(options: Options) -> ContradictionModel | None:
    """The contradiction model that the options name; None where they name none."""
    return contradiction_model(options.nli) if options.nli else None


def made_with(encoder: Encoder, options: Options) -> str:
    """The models behind a report; a folder by its name, wherever it lies."""
    if not options.nli:
        return encoder.name
    named = Path(options.nli).name if Path(options.nli).is_dir() else options.nli
    return f"{encoder.name}, contradictions: {named}"


@cache
def contradiction_model(name: str) -> ContradictionModel:
    """The model of that name or in that folder; importing its library takes seconds."""
    try:
        model = load(name)
    except Exception as error:  # a model's file may break in any way that its library has
        reason = next(iter(str(error).splitlines()), "") or type(error).__name__
        raise ModelError(
            f"{name}: no such contradiction model here ({reason}); "
            "name a folder or an installed CrossEncoder"
        ) from error
    return ContradictionModel(model, label_in(name, model.config.id2label))


def load(name: str) -> Any:
    """The cross-encoder itself; a folder must hold a model's settings, and its trained head."""
    if Path(name).is_dir() and not (Path(name) / "config.json").is_file():
        raise FileNotFoundError("the folder has no config.json")
    hold_to_this_machine()
    from sentence_transformers import CrossEncoder

    return CrossEncoder(name, device="cpu", trust_remote_code=False)


def label_in(name: str, labels: Mapping[int, str]) -> int:
    """Which label is the contradiction; one that ranks or compares only has none."""
    for number, label in labels.items():
        if label.lower().startswith(LABEL):
            return int(number)
    raise ModelError(
        f"{name}: has no label 'contradiction' but {listed(labels.values())}; "
        "name a CrossEncoder that was trained for entailment (NLI)"
    )


def listed(labels: Iterable[str]) -> str:
    """The labels in quotation marks."""
    return ", ".join(map(repr, labels))
