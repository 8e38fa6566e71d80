"""Teach a copy of the encoder which sentences answer one question: compare/encode/questions.safetensors.

    python -m tests.benchmarks.fit_questions [--epochs 2.5] [--steps 1800] [--further] [--write]

It learns first from wordings of one question, then from whole articles whose values say what they
answer (``question_pairs.py``); the value is masked in both sentences.  Only low-rank changes of the
upper layers are learned (``compare/encode/adapter.py``), and a row that turns the mean vector of
both sentences into log odds.  Prints, of the unread wordings and the unread articles, how often a
pair of one question is put above one that is not (AUC) and how many of those pairs are above all
but one in fifty of these; with --write it replaces the shipped changes, with --further it goes on
from them, without the wordings.  Takes an hour on two cores.
"""

from __future__ import annotations

import json
import math
import random
from collections.abc import Callable, Iterator, Sequence
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
from compare.encode.tensors import tensors_in
from compare.encode.transformer import packaged_weights
from tests.benchmarks import tagged, wordings
from tests.benchmarks.corpora import options
from tests.benchmarks.question_pairs import (
    Pair,
    of_articles,
    of_wordings,
    questions_of,
    some,
    told_in,
)

TAUGHT = wordings.FOLDER / "taught"
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
LONGEST = 192
# Of articles, so many a no for each yes, as far more are in them; and of so many pairs from
# wordings, that it does not forget these.
NO, KEPT = 3, 0.15
# Vectors have unit length; the row that reads them would have to grow slowly.
STRETCH = 10.0
SELDOM = 0.02
# Of the unread articles, so many pairs are judged.
JUDGED = 1500


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

    def go_on(self, path: Path) -> None:
        """Begin with the changes and the row of a file."""
        kept = {name: torch.tensor(tensor) for name, tensor in tensors_in(path).items()}
        with torch.no_grad():
            for name, layer in self.changed.items():
                layer.down.copy_(kept[name + DOWN])
                layer.up.copy_(kept[name + UP] / STRONGER)
            self.head.weight.copy_(kept[SCALE].reshape(1, -1) / STRETCH)
            self.head.bias.copy_(kept[BIAS].reshape(-1) / STRETCH)

    def write(self, path: Path) -> None:
        """The changes and the row, in half precision."""
        kept = {SCALE: STRETCH * self.head.weight[0], BIAS: STRETCH * self.head.bias}
        for name, layer in self.changed.items():
            kept |= {name + DOWN: layer.down, name + UP: STRONGER * layer.up}
        save_file({name: half(tensor) for name, tensor in kept.items()}, path)


def main() -> None:
    parser = options(__doc__)
    parser.add_argument("--epochs", type=float, default=2.5)
    parser.add_argument("--steps", type=int, default=1800)
    parser.add_argument("--further", action="store_true")
    parser.add_argument("--write", action="store_true")
    chosen = parser.parse_args()
    random.seed(0)
    torch.manual_seed(0)
    questions = questions_of([*wordings.FOLDER.glob("*.txt"), *TAUGHT.glob("*.txt")])
    judge = Judge()
    if chosen.further:
        judge.go_on(CHANGES)
    else:
        steps = int(chosen.epochs * len(of_wordings(questions)) / BATCH)
        taught(judge, lambda: of_wordings(questions), steps)
    yes, no = of_articles(told_in(tagged.FOLDER.glob("*.txt")))
    taught(judge, lambda: mixed(yes, no, of_wordings(questions)), chosen.steps)
    if chosen.write:
        judge.write(CHANGES)
    unread = of_wordings(questions_of(wordings.UNREAD.glob("*.txt")))
    yes, no = of_articles(told_in(tagged.UNREAD.glob("*.txt")))
    articles = [*some(yes, JUDGED), *some(no, NO * JUDGED)]
    told = {"wordings": figures(judge, unread), "articles": figures(judge, articles)}
    print(json.dumps({"benchmark": "fit_questions", **told}))


def mixed(yes: Sequence[Pair], no: Sequence[Pair], wordings: Sequence[Pair]) -> list[Pair]:
    """The pairs of one round: every yes, some of the no, and some of wordings."""
    pairs = [*yes, *some(no, NO * len(yes))]
    pairs += some(wordings, int(KEPT * len(pairs)))
    random.shuffle(pairs)
    return pairs


def taught(judge: Judge, drawn: Callable[[], list[Pair]], steps: int) -> None:
    """Teach it in so many steps, with pairs drawn anew in each round."""
    learned = [one for one in judge.parameters() if one.requires_grad]
    optimizer = torch.optim.AdamW(learned, lr=RATE)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, (step + 1) / WARMING) * max(0, 1 - step / steps)
    )
    batches = endless(drawn)
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


def endless(drawn: Callable[[], list[Pair]]) -> Iterator[list[Pair]]:
    """Batches without end, each of pairs of about one length."""
    while True:
        pairs = drawn()
        for begin in range(0, len(pairs), SORTED):
            part = sorted(pairs[begin : begin + SORTED], key=length)
            parts = [part[at : at + BATCH] for at in range(0, len(part), BATCH)]
            random.shuffle(parts)
            yield from parts


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
