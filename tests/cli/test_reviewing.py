"""What is laid on an editor's desk."""

import json
import zlib
from pathlib import Path

import pytest

from compare.archive.shelf import Shelf
from compare.cli import main
from compare.cli.reviewing import filed, is_report, rules
from compare.facts import KINDS


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
