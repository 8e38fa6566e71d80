"""A finding's confidence is a probability, and can be taken apart."""

from math import log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.match.weighed.calibration import START, calibration
from tests.newsroom import compare_texts, loud

SCORES = st.floats(0, 1)


@given(SCORES, SCORES)
def test_a_higher_score_is_never_less_likely(one: float, other: float) -> None:
    low, high = sorted((one, other))

    assert 0 < calibration().probability(low) <= calibration().probability(high) < 1


def test_the_steps_of_a_finding_add_up_to_its_confidence() -> None:
    lead = "A bus left the road near Aldmouth on Sunday."
    report = compare_texts(
        herald=f"{lead}\n\nThe crash killed seven people, police said.\n",
        post=f"{lead}\n\nThe crash killed nine people, police said.\n",
    )

    [found] = loud(report)
    odds = sum(step.weight for step in found.features)
    assert odds == pytest.approx(log(found.confidence / (1 - found.confidence)), abs=0.2)
    assert found.features[0].name == START
    assert "the clauses are alike but for the value" in [step.says for step in found.features]
