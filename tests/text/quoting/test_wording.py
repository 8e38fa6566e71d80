"""Words said, without what is only the printer's."""

import pytest

from compare.text.quoting.wording import GAP, is_content, is_telling, stem, wording


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("We don't know.", "we do NOT know"),
        ("It’s over", "It ’ s over"),
        ("the harbour's colour", "The harbor's color!"),
        ("They organised the defence", "they organized the defense"),
        ("I cannot travel; I travelled", "i can not travel, I traveled"),
        ("“Fire!” they cried", "fire they cried"),
        ("an eleventh - hour rule", "An 11th-hour rule"),
    ],
)
def test_print_and_spelling_do_not_count(left: str, right: str) -> None:
    assert wording(left) == wording(right)


@pytest.mark.parametrize(
    "text", ["we ... will", "we … will", "we [the town] will", "we (all) will"]
)
def test_what_an_editor_left_out_or_put_in_is_a_gap(text: str) -> None:
    assert wording(text) == ("we", GAP, "will")


def test_a_gap_at_either_end_is_none() -> None:
    assert wording("... we will ...") == ("we", "will")


def test_numbers_keep_their_points() -> None:
    assert wording("5.9 or 1,200") == ("5.9", "or", "1,200")


def test_some_words_turn_a_remark_around() -> None:
    assert [word for word in ("not", "12", "today", "the", "school") if is_telling(word)] == [
        "not",
        "12",
        "today",
    ]


def test_content_is_what_says_something_by_itself() -> None:
    assert not any(map(is_content, ("the", "would", GAP, "it")))
    assert all(map(is_content, ("school", "rebuild", "12")))


def test_inflections_share_a_stem() -> None:
    assert stem("expected") == stem("expects") == stem("expecting")
    assert stem("school") != stem("bank")


@pytest.mark.parametrize("text", ["", "…", "[" * 9000, "(a " * 9000, "\ud800", "'" * 9000])
def test_odd_text_has_words_or_none(text: str) -> None:
    assert all(wording(text))
