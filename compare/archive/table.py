"""What archives hold on the events of new articles, laid beside these on one table."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from compare.archive.filed import known_vectors
from compare.archive.retrieve import retrieve
from compare.encode.embedding import Embedding
from compare.encode.encoder import Encoder
from compare.options import Options
from compare.read.keys import keyed
from compare.study.study import Study
from compare.study.written import renamed


@dataclass(frozen=True, eq=False, slots=True)
class Table:
    """Articles of several sources, each with a key of its own, and their vectors."""

    studied: tuple[Study, ...]
    embedding: Embedding


def table(
    studied: Sequence[Study],
    new: Sequence[Study],
    archives: Sequence[str],
    *,
    embedding: Embedding,
    encoder: Encoder,
    options: Options,
) -> Table:
    """The studied articles, and those of the archives that may be on the events of the new ones."""
    found = [
        one
        for folder in archives
        for one in retrieve(Path(folder), new, embedding, options, encoder)
    ]
    by_file = {file_of(one.study): one for one in reversed(found)}
    apart = by_file.keys() - {file_of(one) for one in studied}
    every = [*studied, *(by_file[file].study for file in sorted(apart))]
    by_path = {one.article.path: one for one in every}
    return Table(
        studied=tuple(
            renamed(by_path[article.path], article)
            for article in keyed(one.article for one in every)
        ),
        embedding=embedding.joined(known_vectors(found)),
    )


def file_of(study: Study) -> str:
    """The file that an article was read from."""
    return os.path.realpath(study.article.path)
