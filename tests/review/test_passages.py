"""An article cut into what is cited and what is not."""

from hypothesis import given
from hypothesis import strategies as st

from compare.review.passages import Cited, passages
from tests.review.serving import printed

FERRY = printed(
    "courier",
    "Ferry runs aground\n\nA ferry ran aground on Monday and 16 people were hurt.\n\nNobody drowned.\n",
    "Courier",
)
TEXT = FERRY.article.text


def cited(words: str, by: str) -> Cited:
    return Cited(TEXT.index(words), TEXT.index(words) + len(words), by)


def test_the_cited_words_are_marked_and_the_others_are_not() -> None:
    shown = passages(FERRY, [cited("16 people", "A")]).shown

    assert [(piece.text, piece.by) for piece in shown[1].pieces] == [
        ("A ferry ran aground on Monday and ", ()),
        ("16 people", ("A",)),
        (" were hurt.", ()),
    ]
    assert [passage.begins for passage in shown] == [(), ("A",), ()]


def test_citations_that_overlap_are_cut_where_they_part() -> None:
    shown = passages(FERRY, [cited("Monday and 16", "A"), cited("16 people", "B")]).shown

    assert [(piece.text, piece.by) for piece in shown[1].pieces[1:4]] == [
        ("Monday and ", ("A",)),
        ("16", ("A", "B")),
        (" people", ("B",)),
    ]


def test_a_citation_over_two_paragraphs_begins_in_the_first() -> None:
    shown = passages(FERRY, [cited("hurt.\n\nNobody", "A")]).shown

    assert [passage.begins for passage in shown] == [(), ("A",), ()]
    assert shown[2].pieces[0].by == ("A",)


def test_of_a_long_article_the_surroundings_are_shown() -> None:
    text = "".join(f"Paragraph {number} of a long read.\n\n" for number in range(5_000))
    long = printed("long", text, "Courier")
    at = text.index("Paragraph 2500 ")

    cut = passages(long, [Cited(at, at + 14, "A")], window=1_000)

    assert len(cut.shown) < 50
    assert cut.before > 10_000
    assert cut.after > 10_000
    assert any(passage.begins for passage in cut.shown)


@given(
    st.lists(st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT)), st.sampled_from("AB")))
)
def test_no_letter_is_lost_or_told_twice(spans: list[tuple[int, int, str]]) -> None:
    shown = passages(FERRY, [Cited(start, end, by) for start, end, by in spans]).shown

    assert ["".join(piece.text for piece in passage.pieces) for passage in shown] == [
        TEXT[block.start : block.end] for block in FERRY.blocks
    ]
