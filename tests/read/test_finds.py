"""What atheris found, read again: every reader gives an article or a reason in our own words."""

import zipfile
from pathlib import Path

import pytest

from compare.errors import UnreadableArticle
from compare.options import Options
from compare.read import feed, read
from compare.read.limits import Limits
from tests.read import forms
from tests.read.forms import FIRE
from tests.read.fuzz import NAMES
from tests.read.fuzz import read as read_find

FINDS = Path(__file__).parent / "finds"


@pytest.mark.parametrize("name", NAMES)
def test_every_find_is_an_article_or_a_reason(name: str) -> None:
    with zipfile.ZipFile(FINDS / f"{name}.zip") as archive:
        finds = [archive.read(member) for member in archive.namelist()]

    outcomes = [read_find(name, find) for find in finds]

    assert len(outcomes) > 80
    assert [
        one for outcome in outcomes for one in outcome if isinstance(one, str) and "\n" in one
    ] == []


def test_a_feed_with_a_place_outside_of_any_is_told(tmp_path: Path) -> None:
    """feedparser fails on a position on a map where no place was begun."""
    found = forms.as_rss(FIRE).replace(b"</channel>", b"<gml:pos>45.1 -71.9</gml:pos></rss>")
    (tmp_path / "a.rss").write_bytes(found)

    with pytest.raises(UnreadableArticle, match="a damaged feed; save it anew"):
        list(feed.items_of(found, Limits.of(Options())))
    assert [one.reason for one in read([tmp_path / "a.rss"])[1]] == ["a damaged feed; save it anew"]
