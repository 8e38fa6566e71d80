"""Reading: files, folders, standard input and addresses in, articles out.

What could not be read is listed with the reason.  What ``sources.toml`` says
goes before what the file says, and that before what the text lets guess; in the
end the file's name is the outlet.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from compare.cluster import DASK
from compare.model import Article, Skipped
from compare.options import Options
from compare.read.documents import documents
from compare.read.keys import keyed
from compare.read.limits import Limits
from compare.read.reading import articles_in
from compare.read.workshop import Workshop

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from compare.read.documents import Document
    from compare.read.web import Net


def never(_: Document) -> bool:
    """No document is known."""
    return False


def read(
    paths: Sequence[str | Path],
    options: Options | None = None,
    net: Net | None = None,
    known: Callable[[Document], bool] = never,
) -> tuple[tuple[Article, ...], tuple[Skipped, ...]]:
    """The articles that the paths name, in the order of their paths, and what was left out.

    Every input is in exactly one of the two, but for those that are ``known``, which are not
    opened.  Raises UsageError for a path, an option or a ``sources.toml`` that is wrong.  ``net``
    says who resolves names and whom they may lead to.
    """
    options = options or Options()
    limits = Limits.of(options)
    named = documents(paths, options, limits, net)
    wanted = (one for one in named if isinstance(one, Skipped) or not known(one))
    found = distinct(list(outcomes(wanted, options, limits)))
    articles = [one for one in found if isinstance(one, Article)]
    skipped = [one for one in found if isinstance(one, Skipped)]
    return keyed(articles), tuple(sorted(skipped, key=lambda item: item.path))


def outcomes(
    wanted: Iterable[Document | Skipped], options: Options, limits: Limits
) -> Iterator[Article | Skipped]:
    """What became of every document, in order; read in this process or by a cluster."""
    if options.engine == DASK:
        from compare.read.afar import read_afar

        yield from read_afar(wanted, options)
        return
    with Workshop(limits, options.format_in) as workshop:
        for one in wanted:
            if isinstance(one, Skipped):
                yield one
            else:
                yield from articles_in(one, workshop, options)


def distinct(found: list[Article | Skipped]) -> list[Article | Skipped]:
    """The same, each at a path of its own: an archive may hold one name twice."""
    times: Counter[str] = Counter()
    for index, one in enumerate(found):
        times[one.path] += 1
        if times[one.path] > 1:
            found[index] = replace(one, path=f"{one.path} ({times[one.path]})")
    return found
