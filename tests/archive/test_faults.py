"""What can happen to an archive: it is whole, or the fault is named, and never a wrong report."""

import os
import random
import resource
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from compare.archive.filing import index
from compare.archive.shelf import Shelf
from compare.check import check
from compare.errors import CompareError
from compare.options import Options
from compare.pipeline import unheard
from tests.archive.newsdesk import content, news, published, saved

ARCHIVE = Path("archive")
ROOT = Path(__file__).parent.parent.parent
# One article per batch, so that there are moments between batches.
CODE = (
    "import sys; import compare.archive.filing as filing; filing.BATCH = 1;"
    "from compare.options import Options; from compare.pipeline import unheard;"
    "from pathlib import Path; filing.index(['run'], Path(sys.argv[1]), Options(), unheard)"
)


@pytest.fixture(autouse=True)
def folder() -> None:
    published()


@pytest.fixture
def whole() -> list[tuple[object, ...]]:
    """What an undisturbed run files; it fills the cache, so that others are fast."""
    index(["run"], Path("whole"), Options(), unheard)
    return content(Path("whole"))


def indexing(archive: Path = ARCHIVE) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-c", CODE, str(archive)],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stderr=subprocess.PIPE,
    )


def filed_at(moment: float, articles: int) -> int:
    """Kill a run a moment after it has filed so many articles; what is filed then."""
    process = indexing()
    while process.poll() is None and len(content(ARCHIVE)) < articles:
        time.sleep(0.01)
    time.sleep(moment)
    process.kill()
    process.communicate()
    return len(content(ARCHIVE))


def test_a_killed_run_is_resumed_and_files_the_same(whole: list[tuple[object, ...]]) -> None:
    with Shelf(ARCHIVE, writing=True):
        pass
    moments = random.Random(7)
    seen = [filed_at(moments.uniform(0, 0.02), articles) for articles in (0, 1, 2, 3)]

    assert set(content(ARCHIVE)) <= set(whole)
    assert seen == sorted(seen)
    assert indexing().wait() == 0
    assert content(ARCHIVE) == whole


@pytest.mark.slow
def test_a_hundred_kills_at_random_moments_leave_nothing_half_there(
    whole: list[tuple[object, ...]],
) -> None:
    begin = time.monotonic()
    assert indexing(Path("timed")).wait() == 0
    longest = time.monotonic() - begin
    moments = random.Random(11)

    def killed() -> bool:
        """Kill a run at any moment of its life; whether what is filed then is whole."""
        process = indexing()
        time.sleep(moments.uniform(0, longest))
        process.kill()
        process.communicate()
        there = (ARCHIVE / "archive.sqlite").is_file()
        return not there or set(filed_so_far()) <= set(whole)

    kills = [killed() for _ in range(100)]

    assert kills == [True] * 100
    assert indexing().wait() == 0
    assert content(ARCHIVE) == whole


def filed_so_far() -> list[tuple[object, ...]]:
    """What a new reader finds; nothing where not even the table was made."""
    with Shelf(ARCHIVE, writing=True):
        pass
    return content(ARCHIVE)


def test_two_processes_at_once_lose_nothing(whole: list[tuple[object, ...]]) -> None:
    both = [indexing(), indexing()]

    assert [process.wait() for process in both] == [0, 0]
    assert content(ARCHIVE) == whole


def test_a_full_disk_is_named_and_the_archive_is_as_it_was(
    whole: list[tuple[object, ...]],
) -> None:
    index(["run/cork.txt"], ARCHIVE, Options(), unheard)
    before = content(ARCHIVE)
    assert set(before) < set(whole)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    size = (ARCHIVE / "archive.sqlite").stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 1000, limits[1]))
    try:
        with pytest.raises(CompareError, match=r"archive.sqlite: .*as it was"):
            index(["run"], ARCHIVE, Options(), unheard)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)

    assert content(ARCHIVE) == before


def test_a_folder_that_cannot_be_written_is_named() -> None:
    Path("file").write_text("no folder")

    with pytest.raises(CompareError, match=r"file/archive.sqlite: "):
        index(["run"], Path("file"), Options(), unheard)


@pytest.mark.parametrize("text", [b"", b"no archive at all" * 500])
def test_a_file_that_is_no_archive_is_named(text: bytes) -> None:
    ARCHIVE.mkdir()
    (ARCHIVE / "archive.sqlite").write_bytes(text)
    saved("new", cork=news("cork", "15"))

    with pytest.raises(CompareError, match=r"archive.sqlite: "):
        check(["new"], ["archive"], Options())


def outcome() -> object:
    """The report, or the line that names the archive."""
    try:
        return check(["new"], ["archive"], Options())
    except CompareError as error:
        assert "archive.sqlite: " in str(error)  # noqa: PT017 (a report is right too)
        return None


@pytest.mark.parametrize("share", [0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99])
def test_a_truncated_archive_never_gives_another_report(share: float) -> None:
    index(["run"], ARCHIVE, Options(), unheard)
    saved("new", cork=news("cork", "15"))
    right = outcome()
    file = ARCHIVE / "archive.sqlite"
    os.truncate(file, int(share * file.stat().st_size))

    assert outcome() in (None, right)
    assert right is not None


@pytest.mark.slow
def test_a_flipped_bit_never_gives_another_report() -> None:
    index(["run"], ARCHIVE, Options(), unheard)
    saved("new", cork=news("cork", "15"))
    right = outcome()
    file = ARCHIVE / "archive.sqlite"
    whole = file.read_bytes()
    places = random.Random(3)

    def flipped_once() -> object:
        content = bytearray(whole)
        content[places.randrange(len(content))] ^= 1 << places.randrange(8)
        file.write_bytes(content)
        return outcome()

    outcomes = [flipped_once() for _ in range(30)]

    assert [one for one in outcomes if one not in (None, right)] == []
    assert None in outcomes


def test_an_archive_can_be_read_where_nothing_can_be_written() -> None:
    index(["run"], ARCHIVE, Options(), unheard)
    saved("new", cork=news("cork", "15"))
    right = outcome()
    ARCHIVE.chmod(0o555)
    (ARCHIVE / "archive.sqlite").chmod(0o444)

    assert outcome() == right
    with Shelf(ARCHIVE) as shelf:
        assert len(shelf.current()) == 5
    ARCHIVE.chmod(0o755)


@pytest.mark.parametrize("wrong", [b"run/qork.txt", b"run/cork.tx~"])
def test_a_damaged_index_brings_no_old_version_back(wrong: bytes) -> None:
    index(["run"], ARCHIVE, Options(), unheard)
    saved("run", cork=news("cork", "14"))
    index(["run"], ARCHIVE, Options(), unheard)
    saved("new", cork=news("cork", "15"))
    right = outcome()
    file = ARCHIVE / "archive.sqlite"
    page = index_page(file)
    content = bytearray(file.read_bytes())
    place = content.rindex(b"run/cork.txt", page.start, page.stop)
    content[place : place + len(wrong)] = wrong
    file.write_bytes(content)
    (ARCHIVE / "lookup.bin").unlink()

    assert right is not None
    assert outcome() is None


def index_page(file: Path) -> slice:
    """Where in the file the index's only page lies."""
    with closing(sqlite3.connect(file)) as database:
        [[number]] = database.execute("select rootpage from sqlite_master where name = 'paths'")
        [[size]] = database.execute("pragma page_size")
    return slice((number - 1) * size, number * size)
