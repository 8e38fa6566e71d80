"""jusText's second look in one pass gives the classes that its own gives, and in less time."""

from dataclasses import dataclass
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from justext.core import revise_paragraph_classification

from compare.read.neighbours import hasten, revise

CLASSES = ("good", "bad", "neargood", "short")


@dataclass
class Paragraph:
    """A paragraph of which jusText asks no more than this."""

    cf_class: str
    heading: bool = False
    class_type: str = ""
    text: str = "Two die in fire"


def revised(revision: object, classes: tuple[str, ...], heading: int = -1) -> list[str]:
    paragraphs = [Paragraph(one, number == heading) for number, one in enumerate(classes)]
    revision(paragraphs, 150)
    return [one.class_type for one in paragraphs]


@pytest.mark.parametrize("length", range(6))
def test_every_short_page_has_the_classes_of_jus_text(length: int) -> None:
    pages = list(product(CLASSES, repeat=length))

    assert [revised(revise, page) for page in pages] == [
        revised(revise_paragraph_classification, page) for page in pages
    ]


@given(
    classes=st.lists(st.sampled_from(CLASSES), min_size=1).map(tuple), heading=st.integers(-1, 9)
)
def test_longer_pages_and_headings_too(classes: tuple[str, ...], heading: int) -> None:
    assert revised(revise, classes, heading) == revised(
        revise_paragraph_classification, classes, heading
    )


def test_trafilatura_asks_the_faster_one() -> None:
    from trafilatura import external

    assert callable(external.revise_paragraph_classification)
    hasten()
    assert external.revise_paragraph_classification is revise
