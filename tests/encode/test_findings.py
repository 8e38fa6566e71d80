"""Findings do not depend on what computes the vectors."""

from dataclasses import replace

from compare.options import DEFAULT_ENCODER, Options
from compare.pipeline import run

REFERENCE = f"sentence-transformers:{DEFAULT_ENCODER}"


def test_the_seeds_have_the_same_report_with_either_encoder() -> None:
    fast = run(["seeds"], Options(cache=False))
    reference = run(["seeds"], Options(cache=False, encoder=REFERENCE))

    assert fast.encoder != reference.encoder
    assert fast == replace(reference, encoder=fast.encoder)
