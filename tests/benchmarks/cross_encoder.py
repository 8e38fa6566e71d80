"""What comparing every pair of sentences by a cross-encoder would cost, beside a whole report.

    python -m tests.benchmarks.cross_encoder [--pairs 1000]

A cross-encoder of the size of the default encoder, with random weights (which cost what trained
ones do), judges pairs of sentences of the seeds; the seeds are reported by a new process without
any cache.  Prints one line of JSON: seconds on the clock and of the processors, and their ratios,
without the time that importing and building the cross-encoder takes.
"""

from __future__ import annotations

import json
import os
from itertools import combinations, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import Any

from compare.encode.transformer import packaged_weights
from compare.read import read
from tests.benchmarks.corpora import options
from tests.benchmarks.spent import ROOT, Spent, spent
from tests.newsroom import parsed

PAIRS_AT_ONCE = 32


def main() -> None:
    parser = options(__doc__)
    parser.add_argument("--pairs", type=int, default=1000)
    number = parser.parse_args().pairs
    articles, _ = read([str(ROOT / "seeds")])
    told = [one.sentence.text for article in articles for one in parsed(article.text).sentences]
    judged = judging(list(islice(combinations(told, 2), number)))
    with TemporaryDirectory() as cache:
        output = str(Path(cache) / "report.json")
        reported = spent(
            "-m", "compare", "report", str(ROOT / "seeds"), "--no-cache", "--format", "json",
            "--output", output, cache=Path(cache),
        )  # fmt: skip
    print(
        json.dumps(
            {
                "benchmark": "cross_encoder", "pairs": number, "sentences": len(told),
                "judging_seconds": round(judged.clock, 1),
                "judging_processor_seconds": round(judged.processor, 1),
                "report_seconds": round(reported.clock, 1),
                "report_processor_seconds": round(reported.processor, 1),
                "ratio": round(judged.clock / reported.clock, 2),
                "processor_ratio": round(judged.processor / reported.processor, 2),
            }
        )
    )  # fmt: skip


def judging(pairs: list[tuple[str, str]]) -> Spent:
    """The time of judging so many pairs, in batches of like length."""
    tokenizer, model, torch = cross_encoder()
    pairs = sorted(pairs, key=lambda pair: len(pair[0]) + len(pair[1]))
    clock, processor = perf_counter(), process_time()
    with torch.inference_mode():
        for at in range(0, len(pairs), PAIRS_AT_ONCE):
            texts, others = zip(*pairs[at : at + PAIRS_AT_ONCE], strict=True)
            asked = tokenizer(
                list(texts), list(others), padding=True, truncation=True, max_length=256,
                return_tensors="pt",
            )  # fmt: skip
            model(**asked)
    return Spent(perf_counter() - clock, process_time() - processor, 0)


def cross_encoder() -> tuple[Any, Any, Any]:
    """The tokenizer and the sizes of the default encoder, with one number for an answer."""
    os.environ["HF_HUB_OFFLINE"] = "1"
    import torch
    from transformers import AutoConfig, AutoModelForSequenceClassification, AutoTokenizer

    torch.manual_seed(1)
    folder = str(packaged_weights())
    settings = AutoConfig.from_pretrained(folder, num_labels=1)
    model = AutoModelForSequenceClassification.from_config(settings).eval()
    return AutoTokenizer.from_pretrained(folder), model, torch


if __name__ == "__main__":
    main()
