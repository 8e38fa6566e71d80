"""Whatever bytes a reader is given, it gives items or says why not, in our own words."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.errors import CompareError
from compare.options import Options
from compare.read.formats import FORMATS
from compare.read.limits import Limits
from compare.read.page import Page, Reader
from tests.read.forms import FIRE, FORMS

LIMITS = Limits.of(Options())
WHOLE = [make(FIRE) for make in FORMS.values()]


@st.composite
def damaged(draw: Callable[..., int | bytes]) -> bytes:
    """A document of any format with a stretch of it replaced by other bytes."""
    document = draw(st.sampled_from(WHOLE))
    start = draw(st.integers(0, len(document)))
    end = draw(st.integers(start, min(len(document), start + 200)))
    return document[:start] + draw(st.binary(max_size=60)) + document[end:]


def outcome(reader: Reader, raw: bytes) -> str | list[object]:
    """The items of a document, or the reason why there are none."""
    try:
        return list(reader.items_of(raw, LIMITS))
    except CompareError as error:
        return str(error)


@pytest.mark.parametrize("reader", FORMATS, ids=lambda reader: reader.NAME)
@settings(deadline=None, max_examples=40)
@given(raw=st.one_of(st.binary(max_size=300), damaged()))
def test_a_reader_gives_items_or_the_reason(reader: Reader, raw: bytes) -> None:
    said = outcome(reader, raw)

    assert "\n" not in said
    assert isinstance(reader.claims(raw), bool)


@pytest.mark.parametrize("reader", FORMATS, ids=lambda reader: reader.NAME)
@settings(deadline=None, max_examples=20)
@given(raw=damaged())
def test_every_mark_is_where_a_line_begins(reader: Reader, raw: bytes) -> None:
    pages = [one for one in outcome(reader, raw) if isinstance(one, Page)]

    assert all(
        mark.start == 0 or page.text[mark.start - 1] == "\n"
        for page in pages
        for mark in page.marks
    )
