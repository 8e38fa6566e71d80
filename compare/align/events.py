"""Which articles report the same event.

Two quakes on one island, last year's talks and this year's, a theft here and one elsewhere
are kept apart; a preview, the report and the follow-up belong together.  Every pair of
articles that shares enough is scored (``pairs``), and the scores make clusters (``clusters``).
In a small folder a lone article may go back to those whose names it shares (``rejoin``).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from compare.align.clusters import clusters
from compare.align.days import is_date_line
from compare.align.pairs import candidates, log_odds
from compare.align.rejoin import rejoined
from compare.align.when import HEAD, dated
from compare.model import Event, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.align.outline import Outline

LABEL_LENGTH = 80
# A headline of one or two words ("Live updates") does not tell events apart.
LEAST_WORDS = 3


def group(outlines: Sequence[Outline], *, one_event: bool = False) -> tuple[Event, ...]:
    """The events that the articles report, by date; every article's key is in one of them.

    With ``one_event`` somebody knows that all report the same.  The order of the input changes
    nothing.  The encoder is not asked: beside names, words, numbers and dates its vectors add
    nothing (B3 F1 .951 with, .950 without, five-fold).
    """
    articles = sorted(outlines, key=lambda one: (one.article.key, one.article.path))
    found = [(day_of(members), members) for members in grouped(articles, one_event=one_event)]
    found.sort(key=lambda pair: (pair[0] or date.max, pair[1][0].article.key))
    return tuple(
        Event(
            id=f"e{number}",
            label=label_of(members),
            date=day,
            articles=tuple(sorted(one.article.key for one in members)),
        )
        for number, (day, members) in enumerate(found, start=1)
    )


def grouped(articles: Sequence[Outline], *, one_event: bool) -> list[list[Outline]]:
    """The articles of each event, the most central first."""
    profiles = [one.profile for one in articles]
    i, j = candidates(profiles)
    odds = log_odds(profiles, i, j)
    if one_event:
        labels = np.zeros(len(articles), dtype=np.int64)
    else:
        labels = rejoined(profiles, clusters(len(articles), i, j, odds))
    inside = labels[i] == labels[j]
    central = np.zeros(len(articles))
    np.add.at(central, i[inside], odds[inside])
    np.add.at(central, j[inside], odds[inside])
    members: dict[int, list[int]] = defaultdict(list)
    for at in np.argsort(-central, kind="stable").tolist():
        members[int(labels[at])].append(at)
    return [[articles[at] for at in listed] for listed in members.values()]


def day_of(members: Sequence[Outline]) -> date | None:
    """The day most articles were published on or name in their head; the first of equals."""
    days = Counter(day for one in members for day in days_of_article(one))
    return min(days, key=lambda day: (-days[day], day), default=None)


def days_of_article(outline: Outline) -> Iterator[date]:
    """When it was published, and the full date its head names, if they are known."""
    head = [one.text for one in outline.sentences[:HEAD] if not is_date_line(one.text)]
    for day in (outline.now, dated(head)):
        if day:
            yield day


def label_of(members: Sequence[Outline]) -> str:
    """The headline of the most central article that has one, else its first words."""
    titles = [title for one in members if (title := title_of(one))]
    firsts = [first.text for one in members for first in one.sentences[:1]]
    telling = (text for text in [*titles, *firsts] if len(text.split()) >= LEAST_WORDS)
    return shortened(next(telling, next(iter(titles), members[0].article.key)))


def title_of(outline: Outline) -> str | None:
    """The article's title, from its metadata or its own headline."""
    headlines = (one.text for one in outline.sentences if one.role is Role.HEADLINE)
    return outline.article.title or next(headlines, None)


def shortened(text: str) -> str:
    """At most LABEL_LENGTH characters on one line, cut between words."""
    text = " ".join(text.split())
    if len(text) <= LABEL_LENGTH:
        return text
    return text[: LABEL_LENGTH - 1].rsplit(" ", 1)[0].rstrip(" ,;:-") + "…"
