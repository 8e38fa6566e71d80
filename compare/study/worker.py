"""A worker, which studies articles for another process: ``python -m compare.study.worker PARSER``.

It takes one article in JSON per message and answers with its study, in the order it is asked,
an empty message where it cannot, or what a user must mend.
"""

from __future__ import annotations

import json
import signal
import sys
from dataclasses import replace

from compare.errors import CompareError
from compare.model import Article
from compare.study.frames import receive, send
from compare.study.records import UnlistedRecord, restored, written
from compare.study.study import study_in
from compare.study.written import packed
from compare.sweeping import sweep_seldom

COMPLAINT = b"!"
STUDY = b"="


def main(parser: str) -> None:
    """Answer until nobody asks any more."""
    # Who asks hears of an interruption too, and closes the line.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sweep_seldom()
    while (asked := receive(sys.stdin.buffer)) is not None:
        send(sys.stdout.buffer, answer(article_in(asked), parser))


def answer(article: Article, parser: str) -> bytes:
    """The study of one article, or what is to be mended."""
    try:
        return STUDY + packed(study_in(article, parser))
    except UnlistedRecord:
        return b""
    except CompareError as error:
        return COMPLAINT + str(error).encode()


def question(article: Article) -> bytes:
    """An article as a message; where it stood in a page is not asked of a study."""
    return json.dumps(written(replace(article, stretches=()))).encode("ascii")


def article_in(message: bytes) -> Article:
    """The article that a message holds."""
    found = restored(json.loads(message))
    assert isinstance(found, Article)
    return found


if __name__ == "__main__":
    main(sys.argv[1])
