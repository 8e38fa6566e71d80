"""The lookup is derived from the archive: kept, extended, or made anew, it finds the same."""

from pathlib import Path

import numpy as np
import pytest

from compare.archive import search
from compare.archive.filing import index
from compare.archive.kept import NAME, NAMES, loaded, lookup_of, renew
from compare.archive.lookup import SHORT, Lookup, extended
from compare.archive.search import nearest, nearest_shortened
from compare.archive.shelf import Shelf
from compare.encode.embedding import embed, encoder_of
from compare.options import Options
from compare.pipeline import unheard
from tests.archive.newsdesk import news, published, saved

ARCHIVE = Path("archive")


@pytest.fixture(autouse=True)
def filed() -> None:
    index([published()], ARCHIVE, Options(), unheard)


def arrays(lookup: Lookup) -> list[list[object]]:
    return [getattr(lookup, name).tolist() for name in NAMES]


def test_the_file_holds_what_would_be_made_anew() -> None:
    with Shelf(ARCHIVE) as shelf:
        assert arrays(lookup_of(shelf, ARCHIVE)) == arrays(extended(None, shelf))


def test_a_changed_article_is_looked_up_in_its_new_version() -> None:
    saved("run", cork=news("cork", "17"), lindau=news("lindau", "18"))
    index(["run"], ARCHIVE, Options(), unheard)
    with Shelf(ARCHIVE) as shelf:
        kept = lookup_of(shelf, ARCHIVE)

        assert kept.numbers.tolist() == sorted(shelf.current())
        fresh = extended(None, shelf)
        assert kept.ends.tolist() == fresh.ends.tolist()
        assert kept.holders.tolist() == fresh.holders.tolist()
        assert np.allclose(kept.short @ kept.basis.T, fresh.short @ fresh.basis.T, atol=0.2)


@pytest.mark.parametrize("damage", [b"", b"no lookup", None])
def test_a_damaged_or_missing_file_is_made_anew(damage: bytes | None) -> None:
    with Shelf(ARCHIVE) as shelf:
        whole = arrays(lookup_of(shelf, ARCHIVE))
        (ARCHIVE / NAME).unlink()
        if damage is not None:
            (ARCHIVE / NAME).write_bytes(damage)

        assert arrays(lookup_of(shelf, ARCHIVE)) == whole


@pytest.mark.parametrize("share", [0.0, 0.01, 0.2, 0.5, 0.9, 0.999])
def test_a_flipped_bit_is_seen(share: float) -> None:
    content = bytearray((ARCHIVE / NAME).read_bytes())
    content[int(share * len(content))] ^= 4
    (ARCHIVE / NAME).write_bytes(content)
    with Shelf(ARCHIVE) as shelf:
        whole = arrays(extended(None, shelf))

        assert arrays(lookup_of(shelf, ARCHIVE)) == whole


def test_where_the_file_cannot_be_written_nothing_fails() -> None:
    (ARCHIVE / NAME).unlink()
    (ARCHIVE / NAME).mkdir()
    with Shelf(ARCHIVE) as shelf:
        renew(shelf, ARCHIVE)

        assert loaded(ARCHIVE / NAME) == ("", None)
        assert len(lookup_of(shelf, ARCHIVE).numbers) == 5


def test_a_sentence_finds_its_like_first() -> None:
    sentence = "Firefighters fought it until noon."
    vectors = embed([sentence], encoder_of(Options())).rows([sentence])
    with Shelf(ARCHIVE) as shelf:
        [[best, second]] = nearest(lookup_of(shelf, ARCHIVE), shelf, vectors, most=2)

    assert round(best.likeness, 3) == 1 > second.likeness


def test_blocks_of_rows_give_what_one_block_gives(monkeypatch: pytest.MonkeyPatch) -> None:
    short = np.random.default_rng(1).normal(size=(3000, SHORT)).astype(np.float32)
    whole = nearest_shortened(short, short[:5])
    monkeypatch.setattr(search, "ROWS_AT_ONCE", 700)

    assert np.array_equal(np.sort(nearest_shortened(short, short[:5])), np.sort(whole))
