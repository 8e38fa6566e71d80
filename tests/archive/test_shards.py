"""A shard that lies elsewhere: what a worker finds there is the one that was meant, or is named."""

from pathlib import Path

import numpy as np
import pytest

from compare.archive.filing import index
from compare.archive.kept import NAME, Kept
from compare.archive.shards import looked_up_there
from compare.errors import CompareError
from compare.options import Options
from compare.pipeline import unheard
from tests.archive.newsdesk import published

ARCHIVE = Path("archive")
FILE = ARCHIVE / NAME


@pytest.fixture(autouse=True)
def filed() -> None:
    index([published()], ARCHIVE, Options(), unheard)


def looked_up(state: str) -> int:
    """How many sentences a worker finds that is sent there for one."""
    sought = np.ones((1, 64), np.int16).tobytes()
    _, [(_, which)] = looked_up_there((str(FILE), state), [], 5, [sought], 0)
    return len(which) // 8


def test_a_worker_finds_the_file_by_itself() -> None:
    kept = Kept(FILE)

    assert looked_up(kept.state) == len(kept.shard(0).short)


def test_a_disk_that_a_worker_does_not_see_is_named() -> None:
    state = Kept(FILE).state
    FILE.unlink()

    with pytest.raises(CompareError, match=r"lookup.bin: no such file.*on a disk that all see"):
        looked_up(state)


def test_a_file_of_another_state_is_not_searched() -> None:
    with pytest.raises(CompareError, match=r"lookup.bin: was filed to meanwhile"):
        looked_up("00000007-4096")


@pytest.mark.parametrize("share", [0.01, 0.5, 0.9])
def test_a_damaged_file_is_not_searched(share: float) -> None:
    state = Kept(FILE).state
    content = bytearray(FILE.read_bytes())
    content[int(share * len(content))] ^= 4
    FILE.write_bytes(content)

    with pytest.raises(CompareError, match=r"lookup.bin: damaged"):
        looked_up(state)
