"""What somebody became, by whatever verb."""

import pytest

from tests.newsroom import alarms_after

LEAD = "Ivo Lind was fired on Monday after six years with the Rovers, the club said."


@pytest.mark.parametrize(
    ("left", "right", "kinds"),
    [
        ("Lind became assistant coach in 2003.", "Lind was promoted to assistant coach in 2001.",
         ["date"]),
        ("Lind became head scout in 2003.", "Lind was named head scout in September 2005.",
         ["date"]),
        ("Lind became assistant coach in 2003.", "Lind was promoted to sporting director in 2009.", []),
        ("Lind became assistant coach in 2003.", "Berg was promoted to assistant coach in 2001.", []),
    ],
)  # fmt: skip
def test_whoever_is_promoted_becomes_it(left: str, right: str, kinds: list[str]) -> None:
    assert alarms_after(LEAD, left, right) == kinds
