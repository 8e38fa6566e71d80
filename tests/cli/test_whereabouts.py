"""A report names its articles, and no other file of this machine."""

from pathlib import Path

import pytest

from compare.cli.whereabouts import Located, located, roots_of
from compare.review.case import Absence


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with articles; a report in a folder of its own, and a file beside both."""
    for name in ("desk/fire/courier.txt", "desk/fire/mails.mbox", "sent/fire/herald.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("The fire killed 12 people.")
    (tmp_path / "secret.txt").write_text("swordfish")
    monkeypatch.chdir(tmp_path / "desk")
    return tmp_path


def found(desk: Path, path: str) -> Located | Absence:
    return located(path, roots_of(desk / "sent" / "report.json"))


@pytest.mark.parametrize(
    ("path", "file", "inside"),
    [
        ("fire/courier.txt", "desk/fire/courier.txt", ""),
        ("fire/herald.txt", "sent/fire/herald.txt", ""),
        ("fire/mails.mbox#3", "desk/fire/mails.mbox", "#3"),
    ],
)
def test_an_article_lies_below_the_working_folder_or_that_of_the_report(
    desk: Path, path: str, file: str, inside: str
) -> None:
    assert found(desk, path) == Located(desk / file, inside)


def test_a_name_with_a_number_sign_is_a_name(desk: Path) -> None:
    (desk / "desk" / "fire #2.txt").write_text("The fire killed 14 people.")

    assert found(desk, "fire #2.txt") == Located(desk / "desk" / "fire #2.txt")


@pytest.mark.parametrize(
    "path",
    ["../secret.txt", "fire/../../secret.txt", "../secret.txt#1", "/etc/passwd", "fire/../x#/.."],
)
def test_a_path_that_leads_elsewhere_is_not_followed(desk: Path, path: str) -> None:
    assert found(desk, path) is Absence.OUTSIDE


def test_an_absolute_path_is_not_followed_even_to_an_article(desk: Path) -> None:
    assert found(desk, str(desk / "desk/fire/courier.txt")) is Absence.OUTSIDE


@pytest.mark.parametrize("link", ["desk/link.txt", "sent/link.txt"])
def test_a_link_that_leads_out_is_not_followed(desk: Path, link: str) -> None:
    (desk / link).symlink_to(desk / "secret.txt")

    assert found(desk, "link.txt") is Absence.OUTSIDE


def test_a_folder_that_leads_out_is_not_followed(desk: Path) -> None:
    (desk / "desk" / "out").symlink_to(desk)

    assert found(desk, "out/secret.txt") is Absence.OUTSIDE


def test_a_link_that_stays_inside_is_followed(desk: Path) -> None:
    (desk / "desk" / "link.txt").symlink_to(desk / "desk/fire/courier.txt")

    assert found(desk, "link.txt") == Located(desk / "desk" / "link.txt")


@pytest.mark.parametrize("path", ["fire/gone.txt", "", "fire", "fire/\0.txt", "\ud800", "x" * 999])
def test_what_is_no_file_is_not_at_hand(desk: Path, path: str) -> None:
    assert found(desk, path) is Absence.GONE
