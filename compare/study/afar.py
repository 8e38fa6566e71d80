"""Articles studied by the processes of a cluster, with the same answers as at home."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from threading import Lock

from compare.cluster import asked_of
from compare.errors import UsageError
from compare.model import Article
from compare.options import Options
from compare.study.edition import edition
from compare.study.records import UnlistedRecord
from compare.study.worker import answer, article_in, question
from compare.study.workers import content_of

# Some seconds of work: many more than sending them takes, few enough to be done again.
ARTICLES_AT_ONCE = 10
# The parser is not made for several threads at once.
PARSING = Lock()


def ask_afar(articles: Sequence[Article], options: Options) -> Iterator[bytes | None]:
    """The packed study of every article, in order; None for one that nobody could study."""
    asked = [asked_for(article) for article in articles]
    parts = [asked[at : at + ARTICLES_AT_ONCE] for at in range(0, len(asked), ARTICLES_AT_ONCE)]
    own = edition(options.parser)
    for other, answers in asked_of(options.scheduler, partial(answered, options.parser), parts):
        if other != own:
            raise UsageError(
                f"{options.scheduler}: its workers have another version of this program or of "
                "its packages; install the same there"
            )
        yield from map(content_of, answers)


def asked_for(article: Article) -> bytes:
    """An article as a message; empty where it cannot be one."""
    try:
        return question(article)
    except (ValueError, UnlistedRecord):
        return b""


def answered(parser: str, asked: Sequence[bytes]) -> tuple[str, list[bytes]]:
    """What a worker answers: its edition, and the studies of some articles."""
    with PARSING:
        return edition(parser), [
            answer(article_in(message), parser) if message else b"" for message in asked
        ]
