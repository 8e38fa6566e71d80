"""Teach a copy of the encoder which sentences answer one question: compare/encode/questions.safetensors.

    python -m tests.benchmarks.fit_questions [--epochs 2.5] [--write]

It learns from the wordings in ``paraphrases`` and ``paraphrases/taught``, which were written for it
and for ``wordings.py``: two wordings of a question are a yes; a wording with a look-alike, or with a
wording of another question on the same event, is a no; the value is masked in both.  Only
low-rank changes of the upper layers are learned (``compare/encode/adapter.py``), and a row that
turns the mean vector of both sentences into log odds.  Prints, of the unread wordings, how often a
pair of one question is put above one that is not (AUC) and how many of those pairs are above all
but one in fifty of these; with --write it replaces the shipped changes.  Takes twenty minutes on
two cores.
"""

from __future__ import annotations

import json
import math
import random
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.numpy import save_file
from scipy.stats import rankdata
from torch import nn
from transformers import AutoModel, AutoTokenizer

from compare.encode.adapter import DOWN, UP
from compare.encode.questions import BETWEEN, BIAS, CHANGES, SCALE
from compare.encode.transformer import packaged_weights
from compare.match.asking import masked
from compare.text.numerals.numerals import numerals_in
from tests.benchmarks.corpora import options
from tests.benchmarks.wordings import FOLDER, UNREAD, Question, questions_in

TAUGHT = FOLDER / "taught"
# The lower layers read words; what is asked is told further up.
FROZEN = 2
LAYERS = (
    "attention.self.query", "attention.self.key", "attention.self.value",
    "attention.output.dense", "intermediate.dense", "output.dense",
)  # fmt: skip
RANK = 8
RATE = 1e-3
# A change begins as nothing; it counts for more, so that it grows faster.
STRONGER = 2.0
WARMING = 50
BATCH = 32
# Batches are filled with pairs of like length out of so many.
SORTED = 20 * BATCH
LONGEST = 128
# A question's pairs in each epoch, and how many of them are of two questions of one event.
PAIRS, OTHERS = 30, 7
# Vectors have unit length; the row that reads them would have to grow slowly.
STRETCH = 10.0
SELDOM = 0.02
# A capital letter, an hour or a year.
TIME = re.compile(r"[A-Z]|[ap]\.?m\b|:|^(?:18|19|20)\d\d$")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two sentences, their values masked, and whether they answer one question."""

    left: str
    right: str
    one: bool


class Changed(nn.Module):
    """A layer that stays as it is, and a small change to it that is learned."""

    def __init__(self, layer: nn.Linear) -> None:
        super().__init__()
        self.layer = layer
        spread = 1 / math.sqrt(layer.in_features)
        self.down = nn.Parameter(spread * torch.randn(RANK, layer.in_features))
        self.up = nn.Parameter(torch.zeros(layer.out_features, RANK))

    def forward(self, rows: torch.Tensor) -> torch.Tensor:
        return self.layer(rows) + STRONGER * rows @ self.down.T @ self.up.T


class Judge(nn.Module):
    """The encoder with its changes, and the row that turns a vector into log odds."""

    def __init__(self) -> None:
        super().__init__()
        folder = str(packaged_weights())
        self.tokenizer = AutoTokenizer.from_pretrained(folder)
        self.encoder = AutoModel.from_pretrained(folder).requires_grad_(False)
        self.changed: dict[str, Changed] = {}
        for number, layer in enumerate(self.encoder.encoder.layer[FROZEN:], FROZEN):
            for name in LAYERS:
                place, _, last = name.rpartition(".")
                holder = layer.get_submodule(place)
                made = Changed(getattr(holder, last))
                setattr(holder, last, made)
                self.changed[f"encoder.layer.{number}.{name}"] = made
        self.head = nn.Linear(self.encoder.config.hidden_size, 1)

    def forward(self, pairs: Sequence[Pair]) -> torch.Tensor:
        """Log odds, (n,)."""
        # While it learns, it is to see that the order says nothing.
        turned = [self.training and random.random() < 0.5 for _ in pairs]
        texts = [
            BETWEEN.join(sorted((pair.left, pair.right), reverse=back))
            for pair, back in zip(pairs, turned, strict=True)
        ]
        read = self.tokenizer(
            texts, padding=True, truncation=True, max_length=LONGEST, return_tensors="pt"
        )
        kept = read["attention_mask"]
        rows = self.encoder(input_ids=read["input_ids"], attention_mask=kept).last_hidden_state
        mean = (rows * kept.unsqueeze(-1)).sum(1)
        return STRETCH * self.head(nn.functional.normalize(mean, dim=1)).squeeze(1)

    def write(self, path: Path) -> None:
        """The changes and the row, in half precision."""
        kept = {SCALE: STRETCH * self.head.weight[0], BIAS: STRETCH * self.head.bias}
        for name, layer in self.changed.items():
            kept |= {name + DOWN: layer.down, name + UP: STRONGER * layer.up}
        save_file({name: half(tensor) for name, tensor in kept.items()}, path)


def main() -> None:
    parser = options(__doc__)
    parser.add_argument("--epochs", type=float, default=2.5)
    parser.add_argument("--write", action="store_true")
    chosen = parser.parse_args()
    random.seed(0)
    torch.manual_seed(0)
    questions = read([*FOLDER.glob("*.txt"), *TAUGHT.glob("*.txt")])
    judge = Judge()
    taught(judge, questions, chosen.epochs)
    if chosen.write:
        judge.write(CHANGES)
    told = figures(judge, drawn(read(UNREAD.glob("*.txt"))))
    print(json.dumps({"benchmark": "fit_questions", "questions": len(questions), **told}))


def read(paths: Iterable[Path]) -> list[Question]:
    """The questions of some files."""
    return [one for path in sorted(paths) for one in questions_in(path.read_text(encoding="utf-8"))]


def taught(judge: Judge, questions: Sequence[Question], epochs: float) -> None:
    """Teach it, with pairs drawn anew in each epoch."""
    learned = [one for one in judge.parameters() if one.requires_grad]
    optimizer = torch.optim.AdamW(learned, lr=RATE)
    steps = int(epochs * len(drawn(questions)) / BATCH)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, (step + 1) / WARMING) * max(0, 1 - step / steps)
    )
    batches = endless(questions)
    judge.train()
    for _ in range(steps):
        batch = next(batches)
        wanted = torch.tensor([float(pair.one) for pair in batch])
        loss = nn.functional.binary_cross_entropy_with_logits(judge(batch), wanted)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
    judge.eval()


def endless(questions: Sequence[Question]) -> Iterator[list[Pair]]:
    """Batches without end, each of pairs of about one length."""
    while True:
        pairs = drawn(questions)
        for begin in range(0, len(pairs), SORTED):
            part = sorted(pairs[begin : begin + SORTED], key=length)
            parts = [part[at : at + BATCH] for at in range(0, len(part), BATCH)]
            random.shuffle(parts)
            yield from parts


def drawn(questions: Sequence[Question]) -> list[Pair]:
    """Some pairs of each question, half of them a yes."""
    mates: defaultdict[str, list[Question]] = defaultdict(list)
    for question in questions:
        mates[question.event].append(question)
    made: list[Pair] = []
    for question in questions:
        told = sentences(question, question.wordings)
        others = [
            Pair(left, right, one=False)
            for mate in mates[question.event]
            if mate is not question and is_figure(mate) == is_figure(question)
            for left, right in product(told, sentences(mate, mate.wordings))
        ]
        others = some(others, OTHERS)
        made += some([one for one in all_pairs(question) if one.one], PAIRS // 2)
        made += some([one for one in all_pairs(question) if not one.one], PAIRS // 2 - len(others))
        made += others
    random.shuffle(made)
    return made


def all_pairs(question: Question) -> Iterator[Pair]:
    """Every two wordings, and every wording with every look-alike."""
    told = sentences(question, question.wordings)
    yield from (Pair(left, right, one=True) for left, right in combinations(told, 2))
    alike = sentences(question, question.look_alikes)
    yield from (Pair(left, right, one=False) for left, right in product(told, alike))


def sentences(question: Question, wordings: Iterable[str]) -> list[str]:
    """The wordings with the value in them, and masked as a report masks it."""
    value, made = question.values[0], []
    for wording in wordings:
        begin = wording.index("{}")
        sentence, end = wording.replace("{}", value), begin + len(value)
        made.append(masked(sentence, begin, end, figure=is_figure(question)))
    return made


def is_figure(question: Question) -> bool:
    """Whether its value is a number, and neither a name nor a time: "14", "$2.5 million", "six"."""
    value = question.values[0]
    return bool([*numerals_in(value)]) and not TIME.search(value)


def some(pairs: Sequence[Pair], number: int) -> list[Pair]:
    """So many of them, or all."""
    return random.sample(pairs, min(number, len(pairs)))


def length(pair: Pair) -> int:
    """How long both sentences are together."""
    return len(pair.left) + len(pair.right)


def half(tensor: torch.Tensor) -> Any:
    """In half precision, as numpy has it."""
    return tensor.detach().numpy().astype(np.float16)


def figures(judge: Judge, pairs: Sequence[Pair]) -> dict[str, float]:
    """How well yes and no are told apart."""
    ordered = sorted(pairs, key=length)
    with torch.no_grad():
        parts = [judge(ordered[at : at + BATCH]) for at in range(0, len(ordered), BATCH)]
    odds = torch.cat(parts).numpy()
    one = np.array([pair.one for pair in ordered])
    yes, no = int(one.sum()), int((~one).sum())
    above = rankdata(odds)[one].sum() - yes * (yes + 1) / 2
    least = np.quantile(odds[~one], 1 - SELDOM)
    return {
        "auc": round(float(above / (yes * no)), 3),
        "found_at_2_percent": round(float((odds[one] > least).mean()), 3),
    }


if __name__ == "__main__":
    main()
