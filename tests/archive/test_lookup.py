"""The lookup is derived from the archive: kept, extended, or made anew, it finds the same."""

from pathlib import Path

import numpy as np
import pytest

from compare.archive import look, lookup
from compare.archive.filing import index
from compare.archive.kept import NAME, NAMES, loaded, lookups_of, renew
from compare.archive.look import LOOKED_AT, nearest_rows
from compare.archive.lookup import SHORT, WHOLE, Lookup, Names, extended, shortened
from compare.archive.search import Sought, candidates, nearest
from compare.archive.shards import Here
from compare.archive.shelf import Shelf
from compare.encode.embedding import embed, encoder_of
from compare.options import Options
from compare.pipeline import unheard
from tests.archive.newsdesk import news, published, saved

ARCHIVE = Path("archive")


@pytest.fixture(autouse=True)
def filed() -> None:
    index([published()], ARCHIVE, Options(), unheard)


def arrays(shards: list[Lookup]) -> list[list[list[object]]]:
    return [[getattr(shard, name).tolist() for name in NAMES] for shard in shards]


def restored(shard: Lookup) -> np.ndarray:
    """The vectors of its sentences, as far as they are kept."""
    vectors: np.ndarray = shard.short / WHOLE @ shard.basis.T
    return vectors


def test_the_file_holds_what_would_be_made_anew() -> None:
    with Shelf(ARCHIVE) as shelf:
        assert arrays(lookups_of(shelf, ARCHIVE)) == arrays(extended([], shelf))


def test_a_changed_article_is_looked_up_in_its_new_version() -> None:
    saved("run", cork=news("cork", "17"), lindau=news("lindau", "18"))
    index(["run"], ARCHIVE, Options(), unheard)
    with Shelf(ARCHIVE) as shelf:
        [kept] = lookups_of(shelf, ARCHIVE)

        assert kept.numbers.tolist() == sorted(shelf.current())
        [fresh] = extended([], shelf)
        assert kept.ends.tolist() == fresh.ends.tolist()
        assert kept.holders.tolist() == fresh.holders.tolist()
        assert np.allclose(restored(kept), restored(fresh), atol=0.2)


@pytest.mark.parametrize("damage", [b"", b"no lookup", None])
def test_a_damaged_or_missing_file_is_made_anew(damage: bytes | None) -> None:
    with Shelf(ARCHIVE) as shelf:
        whole = arrays(lookups_of(shelf, ARCHIVE))
        (ARCHIVE / NAME).unlink()
        if damage is not None:
            (ARCHIVE / NAME).write_bytes(damage)

        assert arrays(lookups_of(shelf, ARCHIVE)) == whole


@pytest.mark.parametrize("share", [0.0, 0.01, 0.2, 0.5, 0.9, 0.999])
def test_a_flipped_bit_is_seen(share: float) -> None:
    content = bytearray((ARCHIVE / NAME).read_bytes())
    content[int(share * len(content))] ^= 4
    (ARCHIVE / NAME).write_bytes(content)
    with Shelf(ARCHIVE) as shelf:
        whole = arrays(extended([], shelf))

        assert arrays(lookups_of(shelf, ARCHIVE)) == whole


def test_where_the_file_cannot_be_written_nothing_fails() -> None:
    (ARCHIVE / NAME).unlink()
    (ARCHIVE / NAME).mkdir()
    with Shelf(ARCHIVE) as shelf:
        renew(shelf, ARCHIVE)

        assert loaded(ARCHIVE / NAME) == ("", [])
        assert [len(one.numbers) for one in lookups_of(shelf, ARCHIVE)] == [5]


def sought(sentence: str) -> Sought:
    vectors = embed([sentence], encoder_of(Options())).rows([sentence])
    return Sought(Names.of((0, b"", b"")), vectors)


def test_a_sentence_finds_its_like_first() -> None:
    one = sought("Firefighters fought it until noon.")
    with Shelf(ARCHIVE) as shelf:
        [found] = candidates(Here(lookups_of(shelf, ARCHIVE)), [one])
        [[best, second]] = nearest(found.near, shelf, one.vectors, most=2)

    assert round(best.likeness, 3) == 1 > second.likeness


def directions(number: int) -> np.ndarray:
    """Vectors of unit length in all directions, many of them twice."""
    made = np.random.default_rng(1).normal(size=(number, SHORT)).astype(np.float32)
    made[number // 2 :] = made[: number - number // 2]
    unit: np.ndarray = made / np.linalg.norm(made, axis=1, keepdims=True)
    return shortened(unit, np.eye(SHORT, dtype=np.float32))


@pytest.mark.parametrize("rows", [1, 199, 700, 3000])
def test_blocks_of_rows_give_what_one_block_gives(
    monkeypatch: pytest.MonkeyPatch, rows: int
) -> None:
    short = directions(3000)
    whole = nearest_rows(short, short[:5])
    monkeypatch.setattr(look, "ROWS_AT_ONCE", rows)
    parts = nearest_rows(short, short[:5])

    assert [rows.tolist() for _, rows in parts] == [rows.tolist() for _, rows in whole]
    assert {len(rows) for _, rows in whole} == {LOOKED_AT}


def test_products_of_shortened_vectors_are_exact() -> None:
    short = directions(3000)
    exact = short.astype(np.int64) @ short[:50].astype(np.int64).T

    assert np.array_equal(short.astype(np.float32) @ short[:50].astype(np.float32).T, exact)
    assert exact.max() < 2**24


def test_an_archive_in_shards_is_searched_like_one_in_one_piece(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = [sought("Firefighters fought it until noon."), sought("Turnout was low.")]
    with Shelf(ARCHIVE) as shelf:
        whole = Here(lookups_of(shelf, ARCHIVE))
        monkeypatch.setattr(lookup, "SENTENCES_IN_SHARD", 3)
        shards = Here(extended([], shelf))

    assert len(shards.lookups) > 2
    one, other = candidates(whole, asked), candidates(shards, asked)
    assert [found.near.tolist() for found in one] == [found.near.tolist() for found in other]


def test_shards_are_filled_and_renewed_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lookup, "SENTENCES_IN_SHARD", 3)
    with Shelf(ARCHIVE) as shelf:
        before = extended([], shelf)
        [*first, last] = arrays(before)
    saved("run", turin=news("turin", "17"), ghent=news("cork", "18"))
    index(["run"], ARCHIVE, Options(), unheard)
    with Shelf(ARCHIVE) as shelf:
        after = arrays(extended(before, shelf))
        numbers = [number for shard in after for number in shard[0]]

        assert numbers == sorted(shelf.current())
        assert after[: len(first)] == first
        assert after[-1] != last
