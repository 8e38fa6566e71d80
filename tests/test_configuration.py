"""Configuration: where it is looked for, what it may say, and what an error in it says."""

from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from compare.configuration import READERS, configured, load
from compare.errors import UsageError
from compare.model import Severity
from compare.options import FailOn, Options, Suppression


def written(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.write_text(text, "utf-8")
    return file


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert load(folder=tmp_path) == Options()


def test_pyproject_speaks_in_its_own_table(tmp_path: Path) -> None:
    written(tmp_path, "pyproject.toml", '[tool.compare]\nignore = ["quote"]\ncache = false\n')

    assert load(folder=tmp_path) == Options(ignore=("quote",), cache=False)


def test_a_pyproject_of_another_tool_says_nothing(tmp_path: Path) -> None:
    written(tmp_path, "pyproject.toml", "[tool.elsewhere]\nignore = 3\n")

    assert load(folder=tmp_path) == Options()


def test_compare_toml_speaks_before_pyproject(tmp_path: Path) -> None:
    written(tmp_path, "pyproject.toml", '[tool.compare]\nmin-severity = "error"\n')
    written(tmp_path, "compare.toml", 'min-severity = "warning"\n')

    assert load(folder=tmp_path) == Options(min_severity=Severity.WARNING)


def test_a_named_file_is_the_only_one_read(tmp_path: Path) -> None:
    written(tmp_path, "compare.toml", "show-reconciled = true\n")
    desk = written(tmp_path, "desk.toml", 'reports = "out"\n')

    assert load(desk, folder=tmp_path) == Options(reports="out")


def test_a_byte_order_mark_is_no_error(tmp_path: Path) -> None:
    written(tmp_path, "compare.toml", "\ufeffcache = false\n")

    assert load(folder=tmp_path) == Options(cache=False)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('min-severty = "note"', "unknown option 'min-severty'; did you mean 'min-severity'?"),
        ('min_severity = "note"', "unknown option 'min_severity'; did you mean 'min-severity'?"),
        ("zzz = 1", "unknown option 'zzz'; choose from select, ignore, min-severity,"),
        ('select = "date"', 'select must be a list of names, as in ["date", "number"], not '),
        ("ignore = [1]", 'ignore must be a list of names, as in ["date", "number"], not [1]'),
        ('min-severity = "high"', "min-severity must be error or warning or note, not 'high'"),
        ("min-severity = [1]", "min-severity must be error or warning or note, not [1]"),
        ("cache = 1", "cache must be true or false, not 1"),
        ("reports = 7", """reports must be a text, as in "reports", not 7"""),
        ('reports = ""', """reports must be a text, as in "reports", not ''"""),
        ("select = [", "not a TOML file: "),
        ("min-confidence = 2", "min-confidence must be a number from 0 to 1, not 2"),
        ("min-confidence = true", "min-confidence must be a number from 0 to 1, not True"),
        ('fail-on = "always"', "fail-on must be error or warning or note or never, not 'always'"),
        ('severity = "note"', """severity must be a table of rules, as in title = "note", not """),
        ('severity = {date = "high"}', "severity must be error or warning or note, not {'date': "),
        ("confidence = 0.5", "confidence must be a table of rules, as in number = 0.6, not 0.5"),
        ("confidence = {date = 2}", "confidence must be a number from 0 to 1, not {'date': 2}"),
        ('origins = ["AFP"]', "origins must be lists of outlets in a list, as in "),
        ("suppress = 1", "suppress must be written as [[suppress]] tables, not 1"),
        ("[[suppress]]", "suppress: 1 has no reason; say why"),
        ('[[suppress]]\nreason = "x"', "suppress: 1 needs a fingerprint, or a rule and a path"),
        ('[[suppress]]\nreason = "x"\nrule = "date"', "suppress: 1 needs a fingerprint, or a rule"),
        ('[[suppress]]\nreson = "x"', "suppress: unknown key 'reson' in 1; did you mean 'reason'?"),
        ('[[suppress]]\nreason = ""', "suppress: reason in 1 must be a text, not ''"),
        ('[[suppress]]\nexpires = "soon"', "suppress: expires in 1 must be a day, as in 2026-12-31"),
        ("'a\\nb' = 1", r"unknown option 'a\\nb'; "),
    ],
)  # fmt: skip
def test_a_mistake_is_named_in_one_line(tmp_path: Path, text: str, message: str) -> None:
    file = written(tmp_path, "compare.toml", text)

    with pytest.raises(UsageError) as error:
        load(folder=tmp_path)

    assert str(error.value).startswith(f"{file}: {message}")
    assert len(str(error.value).splitlines()) == 1


def test_everything_a_newsroom_sets_is_read(tmp_path: Path) -> None:
    text = """
    min-confidence = 0.8
    fail-on = "warning"
    against = ["published"]
    baseline = "known.json"
    nli = "models/entailment"
    origins = [["The Post", "Post Online"]]
    severity = {title = "note"}

    [[suppress]]
    rule = "number"
    path = "obituaries/*"
    reason = "Ages are checked by hand."
    expires = 2026-12-31
    """
    written(tmp_path, "compare.toml", text)

    assert load(folder=tmp_path) == Options(
        min_confidence=0.8,
        fail_on=FailOn.WARNING,
        against=("published",),
        baseline="known.json",
        nli="models/entailment",
        origins=(("The Post", "Post Online"),),
        severity={"title": Severity.NOTE},
        suppress=(
            Suppression(
                "Ages are checked by hand.",
                rule="number",
                path="obituaries/*",
                expires=date(2026, 12, 31),
            ),
        ),
    )


def test_what_comes_from_the_file_is_known(tmp_path: Path) -> None:
    file = written(tmp_path, "compare.toml", 'min-severity = "warning"\n')

    found = configured(folder=tmp_path)

    assert (found.file, found.given) == (file, {"min_severity"})


def test_a_named_file_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"gone\.toml: cannot be read: No such file"):
        load(tmp_path / "gone.toml")


def test_a_named_pyproject_must_speak(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"has no \[tool\.compare\] table"):
        load(written(tmp_path, "pyproject.toml", ""))


def test_tool_compare_must_be_a_table(tmp_path: Path) -> None:
    written(tmp_path, "pyproject.toml", "[tool]\ncompare = 1\n")

    with pytest.raises(UsageError, match=r"tool\.compare must be a table"):
        load(folder=tmp_path)


def test_a_file_of_bytes_is_no_configuration(tmp_path: Path) -> None:
    file = tmp_path / "compare.toml"
    file.write_bytes(b"\xff\xfe\x00")

    with pytest.raises(UsageError, match="not a TOML file"):
        load(folder=tmp_path)


@pytest.mark.parametrize("field", fields(Options), ids=lambda field: field.name)
def test_every_option_can_be_read_from_a_file(field) -> None:
    assert field.type in READERS
