"""What the model of questions reads, and what becomes of a conflict that it speaks against."""

import pytest

from compare.match.asking import NEAR, masked
from compare.model import Reason
from tests.newsroom import compare_eagerly, loud

FERRY = "A ferry sank off the port of Lanzo on Monday.\n\n"
BRIDGE = "A bridge over the river Sava opened to traffic in Belgrade on Saturday.\n\n"


def mask(sentence: str, value: str, *, figure: bool = True) -> str:
    begin = sentence.index(value)
    return masked(sentence, begin, begin + len(value), figure=figure)


@pytest.mark.parametrize(
    ("sentence", "value", "read"),
    [
        ("Police seized 420 kilos of it.", "420 kilos", "Police seized [MASK] kilos of it."),
        ("It cost $3.2 million.", "$3.2 million", "It cost $[MASK]."),
        ("five hurt in quake", "five hurt", "[MASK] hurt in quake"),
        ("a 5.9 - magnitude quake", "5.9 - magnitude", "A [MASK] - magnitude quake"),
    ],
)
def test_of_a_figure_the_number_is_masked_and_not_what_it_counts(
    sentence: str, value: str, read: str
) -> None:
    assert mask(sentence, value) == read


def test_of_a_date_all_is_masked() -> None:
    assert mask("It sank on 8 March 2011.", "8 March 2011", figure=False) == "It sank on [MASK]."


def test_only_the_words_near_the_value_are_read() -> None:
    sentence = f"{'far ' * 50}7{' off' * 50}"

    assert mask(sentence, "7").split() == [
        "Far", *["far"] * (NEAR - 1), "[MASK]", *["off"] * NEAR,
    ]  # fmt: skip


def test_a_line_break_is_a_space() -> None:
    assert mask("They found\n 12 of\tthem.", "12") == "They found [MASK] of them."


@pytest.mark.parametrize(
    ("lead", "told", "alike", "apart"),
    [
        (
            FERRY,
            "The captain has 20 years of experience.",
            "The captain has 17 years of experience at sea.",
            "The first mate has 12 years of experience.",
        ),
        (
            BRIDGE,
            "Its length is 964 metres.",
            "The bridge is 1,020 metres long.",
            "The tunnel on the other side is 1,020 metres long.",
        ),
    ],
)
def test_what_it_speaks_against_is_a_look_alike(
    lead: str, told: str, alike: str, apart: str
) -> None:
    contradicted = compare_eagerly(post=lead + told, star=lead + alike)
    beside = compare_eagerly(post=lead + told, star=lead + apart)

    assert [one.kind for one in loud(contradicted)] == ["number"]
    assert not beside.discrepancies
    assert Reason.OTHER_QUANTITY in [one.reason for one in beside.reconciled]


TANKER = "A tanker ran aground off Vesthavn on Monday and spilled oil into the fjord.\n\n"


def severities(left: str, right: str) -> list[str]:
    """How grave what two outlets tell of the tanker is, by the report."""
    report = compare_eagerly(herald=f"{TANKER}{left}\n", post=f"{TANKER}{right}\n")
    return [found.severity.value for found in report.discrepancies if found.kind == "number"]


def test_figures_in_other_words_are_a_note_where_the_model_reads_one_question() -> None:
    told = severities(
        "The port was shut for six hours.",
        "Ships had to wait nine hours until the harbour opened again.",
    )
    assert told == ["note"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The port was shut for six hours.", "The crew had slept for nine hours."),
        ("The slick is about 14 kilometres long by now.", "The port is 22 kilometres away."),
    ],
)
def test_figures_of_two_questions_are_no_note(left: str, right: str) -> None:
    assert severities(left, right) == []
