"""Texts are embedded once, ahead of whoever asks, and with the same vectors as all at once."""

from __future__ import annotations

from collections.abc import Sequence
from time import monotonic, sleep

import numpy as np
import pytest

from compare.encode.embedding import TEXTS_AT_ONCE, Ahead, embed, parts_of
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

    with Ahead(encoder) as ahead:
        ahead.add(FERRY)
        ahead.add(STRIKE)
        assert np.array_equal(ahead.rows(STRIKE), whole.rows(STRIKE))
        assert np.array_equal(ahead.rows(FERRY), whole.rows(FERRY))
        assert ahead.rows([]).shape == (0, 384)


def test_parts_are_large() -> None:
    many = [f"text {number}" for number in range(TEXTS_AT_ONCE)]

    assert list(parts_of([FERRY, many, STRIKE])) == [{*FERRY, *many}, {*STRIKE}]


def test_the_encoders_error_is_told_to_who_asks() -> None:
    with Ahead(Slow()) as ahead:
        ahead.add(["fail"])
        with pytest.raises(ModelError, match="no such text"):
            ahead.rows(["fail"])


def test_nothing_more_is_made_once_nobody_waits() -> None:
    many = [f"text {number}" for number in range(3 * TEXTS_AT_ONCE)]
    started = monotonic()

    with Ahead(Slow()) as ahead:
        ahead.add(many)

    assert monotonic() - started < 5


def test_a_text_is_made_once_and_progress_is_told_over_all() -> None:
    told: list[tuple[int, int]] = []

    with Ahead(Counting(), lambda *heard: told.append(heard)) as ahead:
        ahead.add(FERRY)
        ahead.rows(FERRY)
        ahead.add(STRIKE)
        ahead.add(STRIKE)
        ahead.rows(STRIKE)

    assert told == [(2, 2), (4, 4)]


class Counting:
    """An encoder that tells of every part when it is done."""

    name = identity = "counting"

    def encode(self, texts: Sequence[str], progress: Progress) -> Vectors:
        progress(len(texts), len(texts))
        return np.zeros((len(texts), 3), dtype=np.float32)
