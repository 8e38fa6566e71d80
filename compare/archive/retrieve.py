"""Retrieving: the filed articles that a new one is to be compared with, ready to be compared."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from compare.archive.filed import Found
from compare.archive.filing import made_by
from compare.archive.kept import lookup_of
from compare.archive.lookup import Lookup, named, reading
from compare.archive.search import FEW, by_names, by_sentences, nearest
from compare.archive.shelf import Shelf
from compare.encode.embedding import Embedding
from compare.encode.encoder import Encoder
from compare.errors import UsageError
from compare.options import Options
from compare.study.study import Study

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
        lookup = lookup_of(shelf, folder)
        places = sorted(candidates(lookup, shelf, new, embedding))
        numbers = [int(lookup.numbers[place]) for place in places]
        found = [one for _, one in reading(shelf, numbers)]
    return sorted(found, key=lambda one: one.study.article.path)


def candidates(
    lookup: Lookup, shelf: Shelf, new: Sequence[Study], embedding: Embedding
) -> set[int]:
    """The places of the articles to compare with, and of those on the same events as they."""
    if len(lookup.numbers) <= FEW:
        return set(range(len(lookup.numbers)))
    chosen: set[int] = set()
    for study in new:
        outline = study.outline
        likely = by_names(lookup, named(outline.profile, outline.now))
        sought = embedding.rows(sentence.text for sentence in outline.sentences)
        chosen.update(likely)
        chosen.update(by_sentences(lookup, nearest(lookup, shelf, sought)))
        for place in likely[:BEST]:
            chosen.update(by_names(lookup, lookup.names_of(place), COMPANY))
    return chosen
