"""Every rule explains itself: its summary, and each of its examples on the right side."""

import pytest

from compare.cli import main
from compare.facts import KINDS
from compare.facts.kind import Kind

by_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.NAME)


@by_kind
def test_the_overview_has_every_rule(kind: Kind, capsys: pytest.CaptureFixture[str]) -> None:
    main(["explain"])

    assert f"{kind.NAME:10}  {kind.SUMMARY}\n" in capsys.readouterr().out


@by_kind
def test_a_rule_shows_what_it_flags_and_what_it_leaves_alone(
    kind: Kind, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["explain", kind.NAME]) == 0

    told = capsys.readouterr().out
    assert told.startswith(f"{kind.NAME}: ")
    assert all(example.left in told and example.right in told for example in kind.EXAMPLES)
    assert told.index("\nFlagged\n") < told.index("\nNot flagged\n")
