"""Retrieving: the filed articles that a new one is to be compared with, ready to be compared."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from compare.archive.filed import Found
from compare.archive.filing import made_by
from compare.archive.lookup import named, reading
from compare.archive.search import Sought, by_names, by_sentences, candidates, nearest
from compare.archive.shards import Shards, shards_of
from compare.archive.shelf import Shelf
from compare.encode.embedding import Embedding
from compare.encode.encoder import Encoder
from compare.errors import UsageError
from compare.options import Options
from compare.study.study import Study

# So few articles are all compared: there is nothing to narrow.
FEW = 80
# A found article's own event comes with it: so many of its nearest, for so many of the best.
BEST, COMPANY = 8, 15


def retrieve(
    folder: Path, new: Sequence[Study], embedding: Embedding, options: Options, encoder: Encoder
) -> list[Found]:
    """The filed articles that may be on the events of new ones, in the order of their paths.

    An article that is itself new may be among them.  Raises UsageError for an archive that was
    filed with other models or by another edition of the code.
    """
    with Shelf(folder) as shelf:
        if shelf.stale(made_by(options, encoder)):
            raise UsageError(
                f"{folder}: filed with other models or by another version; "
                "run 'compare-sources index' on any of its articles to renew it"
            )
        numbers = numbers_of(shards_of(shelf, folder, options), shelf, new, embedding)
        found = [one for _, one in reading(shelf, sorted(numbers))]
    return sorted(found, key=lambda one: one.study.article.path)


def numbers_of(
    shards: Shards, shelf: Shelf, new: Sequence[Study], embedding: Embedding
) -> set[int]:
    """The numbers of the articles to compare with, and of those on the same events as they."""
    if shards.articles <= FEW:
        return set(shards.numbers)
    sought = [sought_of(study, embedding) for study in new]
    chosen: set[int] = set()
    company = []
    for one, found in zip(sought, candidates(shards, sought), strict=True):
        chosen.update(number for _, number, _ in found.likely)
        chosen.update(by_sentences(nearest(found.near, shelf, one.vectors)))
        company += [names for _, _, names in found.likely[:BEST]]
    for others in by_names(shards, company, COMPANY):
        chosen.update(number for _, number, _ in others)
    return chosen


def sought_of(study: Study, embedding: Embedding) -> Sought:
    """What is sought of a new article."""
    outline = study.outline
    return Sought(
        names=named(outline.profile, outline.now),
        vectors=embedding.rows(sentence.text for sentence in outline.sentences),
    )
