"""Texts are embedded once, ahead of whoever asks, and with the same vectors as all at once."""

from __future__ import annotations

from collections.abc import Sequence
from time import monotonic, sleep

import numpy as np
import pytest

from compare.encode.embedding import TEXTS_AT_ONCE, embed, embedded_ahead, parts_of
from compare.encode.encoder import Progress, Vectors
from compare.encode.named import named
from compare.errors import ModelError
from compare.options import DEFAULT_ENCODER

FERRY = ["The ferry sank off the pier.", "Nine people drowned."]
STRIKE = ["Nine people drowned.", "The drivers went on strike.", "Pay rises by four percent."]


class Slow:
    """An encoder that takes its time over every text, and fails on a text that says so."""

    name = identity = "slow"

    def encode(self, texts: Sequence[str], progress: Progress) -> Vectors:
        for done, text in enumerate(texts):
            if text == "fail":
                raise ModelError("no such text")
            sleep(0.01)
            progress(done + 1, len(texts))
        return np.eye(len(texts), 3, dtype=np.float32)


def test_vectors_made_ahead_are_those_made_at_once() -> None:
    encoder = named(DEFAULT_ENCODER)
    whole = embed([*FERRY, *STRIKE], encoder)

    with embedded_ahead([FERRY, STRIKE], encoder) as ahead:
        assert np.array_equal(ahead.rows(STRIKE), whole.rows(STRIKE))
        assert np.array_equal(ahead.rows(FERRY), whole.rows(FERRY))
        assert ahead.rows([]).shape == (0, 384)


def test_each_text_is_in_one_part_and_parts_are_large() -> None:
    many = [f"text {number}" for number in range(TEXTS_AT_ONCE)]

    parts = list(parts_of([FERRY, many, STRIKE, FERRY]))

    assert [len(part) for part in parts] == [TEXTS_AT_ONCE + 2, 2]
    assert sorted(text for part in parts for text in part) == sorted({*FERRY, *many, *STRIKE})


def test_the_encoders_error_is_told_to_who_asks() -> None:
    with (
        pytest.raises(ModelError, match="no such text"),
        embedded_ahead([["fail"]], Slow()) as ahead,
    ):
        ahead.rows(["fail"])


def test_nothing_more_is_made_once_nobody_waits() -> None:
    many = [f"text {number}" for number in range(3 * TEXTS_AT_ONCE)]
    started = monotonic()

    with pytest.raises(KeyboardInterrupt), embedded_ahead([many], Slow()):
        raise KeyboardInterrupt

    assert monotonic() - started < 5


def test_progress_is_told_over_all_parts() -> None:
    told: list[tuple[int, int]] = []
    many = [f"text {number}" for number in range(TEXTS_AT_ONCE)]
    encoder = Counting()

    with embedded_ahead([many, FERRY], encoder, lambda *heard: told.append(heard)) as ahead:
        ahead.rows(FERRY)

    assert told == [(TEXTS_AT_ONCE, TEXTS_AT_ONCE + 2), (TEXTS_AT_ONCE + 2, TEXTS_AT_ONCE + 2)]


class Counting:
    """An encoder that tells of every part when it is done."""

    name = identity = "counting"

    def encode(self, texts: Sequence[str], progress: Progress) -> Vectors:
        progress(len(texts), len(texts))
        return np.zeros((len(texts), 3), dtype=np.float32)
