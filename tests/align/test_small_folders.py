"""Four outlets that tell an event in words of their own, beside another that looks like it."""

from __future__ import annotations

import pytest

from compare.align.events import group
from compare.align.outline import outline_of
from tests.benchmarks.tagged import ALIKE, FOLDER, articles_in
from tests.newsroom import parsed


@pytest.mark.parametrize("name", ["a07", "b01", "c09", "d04", "i03", "j10"])
def test_each_event_is_whole_and_apart_from_the_other(name: str) -> None:
    events = {
        folder.name: articles_in((folder / f"{name}.txt").read_text(encoding="utf-8"))
        for folder in (FOLDER, ALIKE)
    }
    outlines = [
        outline_of(parsed(article.text, outlet=f"{folder} {article.name}"))
        for folder, articles in events.items()
        for article in articles
    ]

    found = group(outlines)

    told = [sorted({key.split()[0] for key in event.articles}) for event in found]
    assert sorted(told) == [["alike"], ["tagged"]]
