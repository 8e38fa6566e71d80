"""A text four times as long takes about four times as long, whatever it repeats."""

import pytest

from tests.repeated import repeated, seconds_of

# Quadratic time is sixteen times as much; a busy machine doubles what it likes.
GROWTH = 8
# Of such times a clock says little.
NOISE = 0.05


@pytest.mark.parametrize("piece", ["sentences", "closed quotes", "holders", "tolls", "digits"])
def test_no_kind_takes_more_than_its_share_of_a_longer_text(piece: str) -> None:
    short, long = (seconds_of(repeated(piece, length)) for length in (4_000, 16_000))

    assert {
        kind: (short[kind], long[kind])
        for kind in long
        if long[kind] > GROWTH * short[kind] + NOISE
    } == {}
