"""A conflict planted in awkward files is found, or the file's status says truly why not."""

import pytest

from compare.check import check
from compare.model import Report
from compare.options import Options
from tests.read import awkward, forms


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Report:
    """All awkward files in one run, against one plain text."""
    folder = tmp_path_factory.mktemp("awkward")
    contents = awkward.FOUND | {name: told[0] for name, told in awkward.TOLD.items()}
    (folder / "new").mkdir()
    for name, content in contents.items():
        (folder / "new" / name).write_bytes(content)
    (folder / "post.txt").write_bytes(forms.as_text(awkward.REFERENCE))
    return check([str(folder / "new")], [str(folder / "post.txt")], Options(cache=False))


def file_of(path: str) -> str:
    """The file that a place in a report is in: the part of its path below ``new``."""
    return path.partition("/new/")[2].partition("#")[0].partition("/")[0]


@pytest.mark.parametrize("name", awkward.FOUND)
def test_the_planted_conflict_is_found(report: Report, name: str) -> None:
    places = [
        mention
        for found in report.discrepancies
        for reading in found.readings
        for mention in reading.mentions
    ]

    assert {
        mention.text for mention in places if file_of(mention.path) == name and "14" in mention.text
    } != set()


@pytest.mark.parametrize("name", awkward.TOLD)
def test_what_cannot_be_read_is_told_with_its_reason(report: Report, name: str) -> None:
    [entry] = [entry for entry in report.articles if file_of(entry.path) == name]

    assert entry.status == awkward.TOLD[name][1]
    assert entry.reason.startswith(awkward.TOLD[name][2])


def test_every_file_is_in_the_report(report: Report) -> None:
    listed = {file_of(entry.path) for entry in report.articles} - {""}

    assert listed == {*awkward.FOUND, *awkward.TOLD}


@pytest.mark.parametrize("name", ["mojibake.txt", "cut.txt", "feed-not-well-formed.xml"])
def test_what_was_mended_for_reading_is_said(report: Report, name: str) -> None:
    [entry] = [entry for entry in report.articles if file_of(entry.path) == name]

    assert (entry.status, bool(entry.reason)) == ("checked-with-warning", True)
