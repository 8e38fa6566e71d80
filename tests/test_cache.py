"""What was computed once is found again; whatever happens to the file, nothing wrong is."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from compare import cache
from compare.cache import Cache, place

VALUES = {b"key %d" % number: b"value %d" % number * 50 for number in range(1200)}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    kept = tmp_path / "folder" / "kept.sqlite"
    with Cache(kept) as fresh:
        fresh.keep(VALUES)
    return kept


def known(path: Path) -> dict[bytes, bytes]:
    with Cache(path) as opened:
        return opened.known(list(VALUES))


def test_what_was_kept_is_known_to_the_next_run(path: Path) -> None:
    assert known(path) == VALUES


def test_a_key_that_was_never_kept_is_not_known(path: Path) -> None:
    with Cache(path) as opened:
        assert opened.known([b"another"]) == {}


def test_an_altered_value_is_not_there_and_the_others_are(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("update kept set value = substr(value, 1, 30) where key = ?", (b"key 7",))

    assert VALUES.items() - known(path).items() == {(b"key 7", VALUES[b"key 7"])}


def test_a_value_under_another_key_is_not_there(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("delete from kept where key = ?", (b"key 8",))
        database.execute("update kept set key = ? where key = ?", (b"key 8", b"key 7"))

    assert VALUES.keys() - known(path).keys() == {b"key 7", b"key 8"}


@pytest.mark.parametrize("bit", range(0, 8 * 60_000, 7919))
def test_a_flipped_bit_loses_values_at_most(path: Path, bit: int) -> None:
    content = bytearray(path.read_bytes())
    content[bit // 8] ^= 1 << bit % 8
    path.write_bytes(content)

    assert known(path).items() <= VALUES.items()


@pytest.mark.parametrize("length", [0, 1, 99, 4096, 20_000])
def test_a_truncated_file_loses_values_at_most(path: Path, length: int) -> None:
    os.truncate(path, length)

    assert known(path).items() <= VALUES.items()


def test_a_damaged_file_is_replaced_and_of_use_again(path: Path) -> None:
    path.write_bytes(b"no database at all" * 1000)
    known(path)
    with Cache(path) as again:
        again.keep(VALUES)

    assert known(path) == VALUES


def test_where_nothing_can_be_written_it_lasts_for_the_run(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with Cache(tmp_path / "file" / "kept.sqlite") as opened:
        opened.keep(VALUES)

        assert opened.known(list(VALUES)) == VALUES


def test_a_file_that_grew_too_large_keeps_the_newer_half(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache, "LARGEST", 100_000)
    with Cache(path) as opened:
        opened.keep({b"new": b"value"})

    assert 500 < len(known(path)) < 700
    with Cache(path) as opened:
        assert opened.known([b"new"]) == {b"new": b"value"}


def test_caches_lie_in_the_users_cache_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))

    assert place("vectors") == tmp_path / "compare-sources" / "vectors.sqlite"
