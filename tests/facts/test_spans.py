"""Every mention is the article's own words, whatever the words are."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compare.facts import KINDS
from compare.facts.kind import Kind
from tests.newsroom import parsed

PIECES = (
    "The fire killed at least 12 people in Lindau on Thursday, March 19, 2015. ",
    "Deputy Foreign Minister Ann Lee said “we will not sell the 40% stake for $1.8 billion”. ",
    "China's\u00a0Assistant Minister Wei Guang, 58, met Mr. Ó Súilleabháin — in Tokyo? ",
    "\u202eBorland\u202c 3-1 ",
    "(Reuters) - ",
    "\ud800",
    "\x00",
    "\r\n",
    "\n\n",
    '’"«» ',
    "12.5.2015 8.40pm 1,2,3 ½ ² ٣ 百 ",
    "İstanbul ﬁre ",
    "a" * 250 + " ",
)
STORY = st.lists(st.sampled_from(PIECES), min_size=1, max_size=8).map("".join)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.NAME)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=STORY)
def test_a_mention_is_what_stands_at_its_place(kind: Kind, text: str) -> None:
    assert [mention.text for mention in kind.find(parsed(text))] == [
        text[mention.start : mention.end] for mention in kind.find(parsed(text))
    ]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=st.text(max_size=200))
def test_no_text_is_too_odd_to_be_read(text: str) -> None:
    article = parsed(text)

    assert all(
        text[item.sentence.start : item.sentence.end] == item.sentence.text
        for item in article.sentences
    )
    assert all(list(kind.find(article)) is not None for kind in KINDS)
