"""A table for a terminal: everything in sight, nothing that moves the cursor."""

import pytest

from compare.model import Report
from compare.render import RenderOptions, table
from compare.render.table import columns_of, fold
from tests.render.sample import ATTACKS, EMPTY, FIRE, QUIET, hostile, long


def lines(report: Report, *, show_reconciled: bool = False, width: int | None = None) -> list[str]:
    return table.render(report, RenderOptions(show_reconciled, width)).splitlines()


def test_the_first_line_counts() -> None:
    assert lines(FIRE)[0] == (
        "5 discrepancies in 4 articles on 1 event: 2 errors, 2 warnings, 1 note."
    )


def test_a_row_says_how_bad_which_rule_what_who_and_where() -> None:
    [row] = [line for line in lines(FIRE) if "polarity" in line]

    assert row.split("  ")[0] == "error"
    assert "The sprinklers: switched" in row
    assert "switched off — The Ellery Courier" in row
    assert row.endswith("fire/courier.txt:8")


def test_each_reading_stands_beside_its_place() -> None:
    [row] = [line for line in lines(FIRE) if "at least four people —" in line]

    assert row.endswith("fire/coastline.txt:3")


def test_an_editors_decision_is_shown() -> None:
    assert "(accepted)" in table.render(FIRE, RenderOptions())


def test_a_quiet_report_is_one_friendly_line() -> None:
    assert lines(QUIET) == ["No discrepancies in 4 articles on 1 event."]


def test_a_report_on_nothing_says_so() -> None:
    assert lines(EMPTY) == ["Nothing was compared: no article was read."]


def test_skipped_articles_are_listed_with_their_reasons() -> None:
    assert lines(FIRE)[-1] == (
        "Skipped fire/pictures.html: no text after cleaning; is it a photo page?"
    )


def test_what_was_reconciled_is_counted_and_shown_on_request() -> None:
    counted = "Reconciled: 5 (2 other-quantity, 1 overtaken, 1 precision, 1 unit)."

    assert counted in lines(FIRE)
    assert "97,000 square feet —" not in table.render(FIRE, RenderOptions())
    assert "97,000 square feet —" in "\n".join(lines(FIRE, show_reconciled=True))


@pytest.mark.parametrize("width", [72, 100, 120, 160])
@pytest.mark.parametrize("attack", ["image", "terminal", "surrogate"])
def test_no_line_is_wider_than_the_terminal(width: int, attack: str) -> None:
    report = hostile(ATTACKS[attack] * 5)

    assert max(map(len, lines(report, show_reconciled=True, width=width))) <= width


@pytest.mark.parametrize("width", [100, 110, 120])
def test_the_fire_fits_and_its_paths_are_not_broken(width: int) -> None:
    shown = lines(FIRE, width=width)

    assert max(map(len, shown)) <= width
    assert sum("fire/meridian.txt:" in line for line in shown) == 2


def test_many_findings_are_all_shown() -> None:
    assert sum(line.startswith("warning") for line in lines(long(300))) == 300


def test_a_word_longer_than_a_line_is_cut() -> None:
    assert fold("a abcdefgh b", 4) == "a\nabcd\nefgh\nb"


def test_wide_letters_count_twice_and_accents_not_at_all() -> None:
    assert columns_of("東京") == 4
    assert columns_of("e\u0301") == 1
    assert fold("東京都", 4) == "東京\n都"
