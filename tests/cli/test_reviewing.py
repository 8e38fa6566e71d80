"""What is laid on an editor's desk."""

import json
import zlib
from pathlib import Path

import pytest

from compare.archive.shelf import Shelf
from compare.cli import main
from compare.cli.reviewing import case_of, filed, is_report, rules
from compare.facts import KINDS
from compare.options import Options
from compare.pipeline import unheard
from compare.review.case import Absence, Case

TOLD = (
    "Fire in the Hotel Adler\n\nLINDAU, 3 March 2020 - A fire in the Hotel Adler in Lindau killed "
    "{} people on Tuesday, police said.\n"
)


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("report.json", '{"version": 1, "discrepancies": []}', True),
        ("REPORT.JSON", '{"discrepancies": 7}', True),
        ("article.json", '{"headline": "Ferry runs aground"}', False),
        ("articles.json", "[]", False),
        ("broken.json", "{", False),
        ("report.txt", '{"discrepancies": []}', False),
    ],
)
def test_a_report_is_told_from_an_article_in_json(
    tmp_path: Path, name: str, text: str, expected: bool
) -> None:
    (tmp_path / name).write_text(text)

    assert is_report(str(tmp_path / name)) is expected


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with two articles on a fire, and the report on them."""
    monkeypatch.chdir(tmp_path)
    Path("fire").mkdir()
    Path("fire/courier.txt").write_text(TOLD.format(12))
    Path("fire/herald.txt").write_text(TOLD.format(14))
    main(["report", "fire", "--quiet", "--format", "json", "--output", "report.json"])
    return tmp_path


def laid(desk: Path) -> Case:
    return case_of(str(desk / "report.json"), Options(), unheard)


def test_a_report_is_laid_with_its_articles(desk: Path) -> None:
    case = laid(desk)

    assert [one.article.path for one in case.shown.values()] == [
        "fire/courier.txt",
        "fire/herald.txt",
    ]


def test_a_report_finds_its_articles_beside_it(
    desk: Path, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))

    assert set(laid(desk).shown) == {"courier", "herald"}


def test_a_report_finds_its_articles_in_the_file_that_holds_several(desk: Path) -> None:
    lines = [json.dumps({"title": "Fire", "text": TOLD.format(toll)}) for toll in (12, 14)]
    (desk / "fires.jsonl").write_text("\n".join(lines))
    main(["report", "fires.jsonl", "--quiet", "--format", "json", "--output", "report.json"])

    case = laid(desk)

    assert len(case.shown) == len(case.articles) == 2


def test_an_article_that_was_changed_since_the_report_is_known(desk: Path) -> None:
    (desk / "fire/courier.txt").write_text("The mayor opened a bridge.\n\nNothing burned.\n")

    case = laid(desk)

    assert case.absence("courier") is Absence.CHANGED
    assert case.absence("herald") is None
    assert len(case.cited_in["courier"]) == 1


def test_an_article_that_is_gone_is_known(desk: Path) -> None:
    (desk / "fire/courier.txt").unlink()

    assert laid(desk).absence("courier") is Absence.GONE


def test_a_report_from_a_stranger_lays_no_other_file_on_the_desk(desk: Path) -> None:
    secret = desk.with_suffix(".txt")
    secret.write_text("The password of the desk is swordfish.\n" * 5)
    told = json.loads((desk / "report.json").read_text())
    told["articles"][0]["path"], told["articles"][1]["path"] = str(secret), f"../{secret.name}"
    (desk / "report.json").write_text(json.dumps(told))

    case = laid(desk)

    assert case.printed == {}
    assert [case.absence(key) for key in ("courier", "herald")] == [Absence.OUTSIDE] * 2


def test_every_rule_is_explained_by_its_examples() -> None:
    explained = rules()

    assert list(explained) == [kind.NAME for kind in KINDS]
    assert all(rule.summary and rule.flagged and rule.quiet for rule in explained.values())


def test_an_archive_gives_the_latest_versions(tmp_path: Path) -> None:
    archive, file = tmp_path / "archive", tmp_path / "ferry.txt"
    file.write_text("A ferry ran aground on Monday and 16 people were hurt.")
    main(["index", str(file), "--archive", str(archive), "--quiet"])
    file.write_text("A ferry ran aground on Monday and 18 people were hurt.")
    main(["index", str(file), "--archive", str(archive), "--quiet"])

    [article], skipped = filed(str(archive))

    assert "18 people" in article.text
    assert skipped == []


def test_what_an_archive_holds_in_an_unknown_form_is_told(tmp_path: Path) -> None:
    archive, file = tmp_path / "archive", tmp_path / "ferry.txt"
    file.write_text("A ferry ran aground on Monday and 16 people were hurt.")
    main(["index", str(file), "--archive", str(archive), "--quiet"])
    with Shelf(archive, writing=True) as shelf:
        [(_, one)] = shelf.rows(list(shelf.current()))
        later = zlib.compress(json.dumps({"form": 9}).encode())
        shelf.file([type(one)(one.path, 0, b"later", one.made, later, one.study, one.vectors)])

    articles, [skipped] = filed(str(archive))

    assert articles == ()
    assert skipped.path == str(file)
    assert skipped.reason.endswith("index it again")
