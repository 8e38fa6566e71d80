"""Articles studied by the processes of a cluster, with the same answers as at home."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from threading import Lock

from compare.cluster import asked_of
from compare.model import Article
from compare.options import Options
from compare.study.records import UnlistedRecord
from compare.study.study import study_in
from compare.study.worker import article_in, question
from compare.study.written import packed

# Some seconds of work: many more than sending them takes, few enough to be done again.
ARTICLES_AT_ONCE = 10
# The parser is not made for several threads at once.
PARSING = Lock()


def ask_afar(articles: Sequence[Article], options: Options) -> Iterator[bytes | None]:
    """The packed study of every article, in order; None for one that nobody could study."""
    asked = [asked_for(article) for article in articles]
    parts = [asked[at : at + ARTICLES_AT_ONCE] for at in range(0, len(asked), ARTICLES_AT_ONCE)]
    for answers in asked_of(options.scheduler, studied_there, parts, options.parser):
        yield from (answer or None for answer in answers)


def asked_for(article: Article) -> bytes:
    """An article as a message; empty where it cannot be one."""
    try:
        return question(article)
    except (ValueError, UnlistedRecord):
        return b""


def studied_there(parser: str, asked: Sequence[bytes]) -> list[bytes]:
    """What a worker answers: the studies of some articles, empty where there is none."""
    with PARSING:
        return [packed_study(message, parser) if message else b"" for message in asked]


def packed_study(message: bytes, parser: str) -> bytes:
    """The study of the article in a message; empty where it cannot be packed."""
    try:
        return packed(study_in(article_in(message), parser))
    except UnlistedRecord:
        return b""
