"""A finding dismissed in a report does not fail a check, which sees fewer outlets."""

from dataclasses import replace
from pathlib import Path

import pytest

from compare.check import check
from compare.model import Discrepancy
from compare.options import Options
from compare.pipeline import run
from compare.render import RenderOptions
from compare.render import json as as_json
from compare.review.judgement import Judgement, Mark
from compare.review.recorded import report_in
from compare.review.verdicts import Verdicts
from tests.review.desk import TOLL, accepted, dismissed, elsewhere

DATELINE = "LINDAU, 3 March 2020 - "
TOLLS = {
    "courier": f"{DATELINE}A fire in the Hotel Adler in Lindau killed 12 people on Tuesday, police said.",
    "herald": f"{DATELINE}A fire in the Hotel Adler in Lindau killed 14 people on Tuesday, police said.",
    "post": f"{DATELINE}A fire in the Hotel Adler in Lindau killed 15 people on Tuesday, police said.",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in TOLLS.items():
        (tmp_path / f"{name}.txt").write_text(f"Fire in the Hotel Adler\n\n{text}\n")
    return tmp_path


def in_report(folder: Path) -> tuple[Discrepancy, ...]:
    """What the review page shows of the folder: the report, by way of its file."""
    written = as_json.render(run([str(folder)], Options()), RenderOptions())
    return report_in(written, "report.json").discrepancies


def in_check(folder: Path, new: str, *against: str) -> tuple[Discrepancy, ...]:
    files = [str(folder / f"{name}.txt") for name in against]
    return check([str(folder / f"{new}.txt")], files, Options()).discrepancies


def dismissing(*found: Discrepancy) -> Verdicts:
    return Verdicts([Judgement.on(one, Mark.DISMISSED) for one in found])


@pytest.mark.parametrize(
    ("new", "against"),
    [
        ("courier", ("herald", "post")),
        ("courier", ("courier", "herald", "post")),
        ("post", ("courier", "herald")),
        ("courier", ("herald",)),
        ("herald", ("post",)),
    ],
)
def test_what_was_dismissed_in_a_report_stays_so_in_a_check(
    folder: Path, new: str, against: tuple[str, ...]
) -> None:
    told, made = in_report(folder), in_check(folder, new, *against)

    assert len(told) == len(made) == 1
    assert [str(dismissing(*told).decide(one)) for one in made] == ["dismissed"]
    assert [Verdicts([]).decide(one) for one in made] == [None]


def test_a_third_toll_is_something_new_to_decide(folder: Path) -> None:
    seen = in_check(folder, "courier", "herald")

    assert [dismissing(*seen).decide(one) for one in in_report(folder)] == [None]


def test_an_outlet_that_repeats_a_toll_is_nothing_new(folder: Path) -> None:
    told = in_report(folder)
    (folder / "times.txt").write_text(
        f"Fire kills twelve\n\n{DATELINE}Twelve people were killed by a fire in the Hotel Adler.\n"
    )

    made = in_report(folder)

    assert len(made[0].readings[0].outlets) > len(told[0].readings[0].outlets)
    assert [str(dismissing(*told).decide(one)) for one in made] == ["dismissed"]


# --- without the models -----------------------------------------------------------------------

PART = replace(TOLL, fingerprint="of-two", readings=TOLL.readings[:1])


def test_another_fact_in_the_same_sentence_is_not_covered() -> None:
    hurt = replace(
        TOLL,
        fingerprint="hurt",
        readings=tuple(
            replace(
                reading,
                mentions=tuple(
                    replace(one, text=one.sentence[:3], at=0) for one in reading.mentions
                ),
            )
            for reading in TOLL.readings
        ),
    )

    assert dismissing(TOLL).decide(hurt) is None
    assert dismissing(TOLL).decide(replace(PART, rule="weather")) is None
    assert dismissing(TOLL).decide(elsewhere(PART)) is None
    assert dismissing(TOLL).decide(PART) is not None


def test_a_part_is_judged_as_the_whole_was_last() -> None:
    judgements = [dismissed(TOLL), accepted(TOLL, note="Ask the Post.")]

    assert str(Verdicts(judgements).decide(PART)) == "accepted: Ask the Post."
    assert Verdicts([*judgements, Judgement.on(TOLL, Mark.OPEN)]).decide(PART) is None


def test_a_judgement_on_the_part_itself_goes_before() -> None:
    assert str(Verdicts([accepted(PART), dismissed(TOLL)]).decide(PART)) == "accepted"


def test_a_finding_without_a_place_is_covered_by_nothing() -> None:
    assert dismissing(TOLL).decide(replace(TOLL, fingerprint="none", readings=())) is None
