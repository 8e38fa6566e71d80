"""The shards of an archive's lookup: asked in this process, or by the processes of a cluster."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from compare.archive.kept import DAMAGED, NAME, Kept, lookups_of
from compare.archive.look import Answer, look
from compare.archive.lookup import Lookup, PlainNames
from compare.archive.shelf import Shelf
from compare.cluster import DASK, asked_of
from compare.errors import CompareError
from compare.options import Options

if TYPE_CHECKING:
    import numpy as np


class Shards(Protocol):
    """What is asked: ``articles`` are in all of them, by these ``numbers``, and ``basis`` shortens
    vectors for them."""

    @property
    def articles(self) -> int: ...  # noqa: D102

    @property
    def numbers(self) -> list[int]: ...  # noqa: D102

    @property
    def basis(self) -> np.ndarray: ...  # noqa: D102

    def asked(
        self, names: Sequence[PlainNames], most: int, sought: Sequence[bytes]
    ) -> Iterator[Answer]:
        """What each shard answers to a look, in order."""
        ...


def shards_of(shelf: Shelf, folder: Path, options: Options) -> Shards:
    """The shards of an archive, wherever they are to be searched.

    The cluster searches what has a file of the archive's present state.
    """
    if options.engine == DASK:
        with suppress(*DAMAGED):
            afar = Afar(Kept(folder / NAME), folder / NAME, options.scheduler)
            if afar.kept.state == shelf.state():
                return afar
    return Here(lookups_of(shelf, folder))


@dataclass(frozen=True, slots=True)
class Here:
    """Shards in this process."""

    lookups: Sequence[Lookup]

    @property
    def articles(self) -> int:
        """How many articles they hold."""
        return sum(len(lookup.numbers) for lookup in self.lookups)

    @property
    def numbers(self) -> list[int]:
        """The numbers of these articles."""
        return [number for lookup in self.lookups for number in lookup.numbers.tolist()]

    @property
    def basis(self) -> np.ndarray:
        """The components, float32 (d, SHORT)."""
        return self.lookups[0].basis

    def asked(
        self, names: Sequence[PlainNames], most: int, sought: Sequence[bytes]
    ) -> Iterator[Answer]:
        """What each answers."""
        return (look(lookup, names, most, sought) for lookup in self.lookups)


@dataclass(frozen=True, slots=True)
class Afar:
    """Shards in a file that the processes of a cluster see at the same place."""

    kept: Kept
    file: Path
    scheduler: str

    @property
    def articles(self) -> int:
        """How many articles they hold."""
        return self.kept.articles

    @property
    def numbers(self) -> list[int]:
        """The numbers of these articles."""
        return self.kept.numbers

    @property
    def basis(self) -> np.ndarray:
        """The components, float32 (d, SHORT)."""
        return self.kept.basis

    def asked(
        self, names: Sequence[PlainNames], most: int, sought: Sequence[bytes]
    ) -> Iterator[Answer]:
        """What each answers."""
        where = str(self.file.resolve()), self.kept.state
        return asked_of(
            self.scheduler, looked_up_there, range(len(self.kept)), where, names, most, sought
        )


def looked_up_there(
    where: tuple[str, str],
    names: Sequence[PlainNames],
    most: int,
    sought: Sequence[bytes],
    number: int,
) -> Answer:
    """What a worker answers: a look into the shard of that number.

    Raises CompareError where the file is not there, or is not the one that was meant.
    """
    file, state = where
    try:
        kept = Kept(Path(file))
        if kept.state != state:
            raise CompareError(f"{file}: was filed to meanwhile, or is a copy; try again")
        lookup = kept.shard(number)
    except OSError as error:
        raise CompareError(
            f"{file}: {(error.strerror or 'cannot be read').lower()}; put the archive on a disk "
            "that all see at one place, or check without --engine"
        ) from error
    except DAMAGED as error:
        raise CompareError(
            f"{file}: damaged; run 'compare-sources index' on any article to renew it"
        ) from error
    return look(lookup, names, most, sought)
