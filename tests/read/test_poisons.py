"""Poisons among documents: each costs itself alone, and no process is left."""

import json
import multiprocessing
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from compare.model import Outcome
from compare.options import Options
from compare.read import read
from tests.read import forms
from tests.read.forms import FIRE

# Set to 1000 for the full run; a smaller one is enough to show that poisons do not spread.
CLEAN = int(os.environ.get("CLEAN_DOCUMENTS", "60"))
MAKES = (forms.as_text, forms.as_html, forms.as_ninjs, forms.as_markdown)


def bomb(path: Path) -> None:
    """An archive of 1 MB that says it is small and unpacks to a gigabyte."""
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("a.txt", "w") as member,
    ):
        for _ in range(1_000):
            member.write(b"\0" * 1_000_000)


def loop(path: Path) -> None:
    path.symlink_to(path.with_name("loop-back"))
    path.with_name("loop-back").symlink_to(path)


def unreadable(path: Path) -> None:
    path.write_bytes(forms.as_text(FIRE))
    path.chmod(0)


def containing(content: bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(content)


PARAGRAPHS = "".join(f"<p>{line}</p>" for line in FIRE.paragraphs)
# File name -> how it is made, and how it ends.
POISONS: dict[str, tuple[Callable[[Path], object], Outcome]] = {
    "pipe.txt": (os.mkfifo, Outcome.SKIPPED),
    "zero.txt": (lambda path: path.symlink_to("/dev/zero"), Outcome.SKIPPED),
    "folder.html": (Path.mkdir, Outcome.SKIPPED),
    "loop.txt": (loop, Outcome.FAILED),
    "gone.txt": (lambda path: path.symlink_to("nowhere"), Outcome.FAILED),
    "bomb.zip": (bomb, Outcome.SKIPPED),
    "deep.html": (
        containing(b"<html>" + b"<div>" * 100_000 + PARAGRAPHS.encode()),
        Outcome.SKIPPED,
    ),
    "deep.json": (
        containing(b'{"uri": "x", "headlines":' + b"[" * 500_000 + b"]" * 500_000 + b"}"),
        Outcome.SKIPPED,
    ),
    "deep.newsml": (
        containing(forms.as_newsml(FIRE).replace(b"<p>", b"<p>" + b"<b>" * 50_000, 1)),
        Outcome.SKIPPED,
    ),
    "laughs.rss": (
        containing(b'<!DOCTYPE rss [<!ENTITY a "ha">]>' + forms.as_rss(FIRE).partition(b"?>")[2]),
        Outcome.SKIPPED,
    ),
    "large.txt": (containing(b"fire " * 4_200_000), Outcome.SKIPPED),
    "noise.txt": (containing(bytes(range(256)) * 100), Outcome.SKIPPED),
    "cut.docx": (containing(forms.as_docx(FIRE)[:-500]), Outcome.FAILED),
    "cut.warc": (containing(b"WARC/1.0\r\nnothing"), Outcome.SKIPPED),
    "cut.html.gz": (containing(b"\x1f\x8b\x08\x00cut"), Outcome.FAILED),
    "empty.txt": (containing(b""), Outcome.SKIPPED),
    "picture.html": (containing(b"<html><img src=a.jpg></html>"), Outcome.SKIPPED),
    "numbers.json": (
        containing(b'{"uri": "a", "headlines": [], "body_text": ' + b"9" * 100_000 + b"}"),
        Outcome.FAILED,
    ),
    "lines.jsonl": (containing(b'{"text": 5}\n'), Outcome.SKIPPED),
}


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("news").mkdir()
    suffixes = ("txt", "html", "json", "md")
    for number in range(CLEAN):
        story = replace(FIRE, title=f"Fire number {number} in the harbour")
        make = MAKES[number % len(MAKES)]
        Path(f"news/{number:04}.{suffixes[number % len(MAKES)]}").write_bytes(make(story))


def test_poisons_cost_themselves_alone_and_leave_no_process() -> None:
    clean, _ = read(["news"])
    for name, (make, _) in POISONS.items():
        make(Path("news", name))

    articles, left = read(["news"])

    assert len(clean) == CLEAN
    assert articles == clean
    statuses = {Path(one.path.partition("#")[0]).name: one.status for one in left}
    assert statuses == {name: told[1] for name, told in POISONS.items()}
    assert all("\n" not in one.reason for one in left)
    assert multiprocessing.active_children() == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_an_unreadable_file_fails() -> None:
    unreadable(Path("news/secret.txt"))

    _, [left] = read(["news"])

    assert left.status == Outcome.FAILED


def test_what_takes_too_long_is_ended_and_the_next_is_read() -> None:
    # To mend the letters of so many lines takes half a minute and little memory.
    Path("long.txt").write_bytes("The cafÃ© burned â€” they said.\n".encode() * 1_000_000)
    # What comes next is read at once, so that a machine that is busy reads it in time as well.
    Path("next.json").write_bytes(forms.as_ninjs(FIRE))

    articles, left = read(["long.txt", "next.json"], Options(max_seconds=5, max_bytes=50_000_000))

    assert [one.path for one in articles] == ["next.json"]
    assert [(one.path, one.status) for one in left] == [("long.txt", Outcome.TIMEOUT)]


def test_what_takes_too_much_memory_fails_and_the_next_is_read() -> None:
    Path("large.json").write_bytes(b'[{"uri":"","headlines":""},' + b"{}," * 6_000_000 + b"{}]")
    Path("next.html").write_bytes(forms.as_html(FIRE))

    articles, [left] = read(["large.json", "next.html"], Options(max_memory=500_000_000))

    assert [one.path for one in articles] == ["next.html"]
    assert left.status == Outcome.FAILED
    assert "500,000,000 bytes of memory" in left.reason


def test_the_run_ends_incomplete_and_every_input_is_in_the_report() -> None:
    Path("mixed").mkdir()
    Path("mixed/a.txt").write_bytes(forms.as_text(FIRE))
    Path("mixed/b.docx").write_bytes(b"PK\x03\x04 and no more")
    os.mkfifo("mixed/c.html")

    ended = subprocess.run(
        [sys.executable, "-m", "compare", "report", "mixed", "--format", "json"],
        capture_output=True, timeout=120, env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )  # fmt: skip

    assert ended.returncode == 3
    listed = json.loads(ended.stdout)["articles"]
    assert [(one["path"], one["status"]) for one in listed] == [
        ("mixed/a.txt", "checked"),
        ("mixed/b.docx", "failed"),
        ("mixed/c.html", "skipped"),
    ]
