"""One remark that two outlets put into two people's mouths."""

import pytest

from compare.model import Discrepancy
from tests.newsroom import compare_texts, loud

STORY = """Council leaders met on Monday to discuss the flood wall at Harrow Bridge in Lund.

The wall, built in 1962, has leaked since the spring and will cost two million crowns to mend.

{}

The council will vote on the wall in June."""
REMARK = "We watched the water rise past the third step"


def speakers(left: str, right: str) -> list[Discrepancy]:
    report = compare_texts(post=STORY.format(left), tide=STORY.format(right))
    return [found for found in loud(report) if found.message.startswith("who said")]


def test_a_long_remark_has_one_speaker() -> None:
    [found] = speakers(
        f'"{REMARK}," said Karin Olin, a baker.', f'Nurse Eva Graf told the paper: "{REMARK}."'
    )

    assert found.rule == "role"
    assert [reading.value for reading in found.readings] == ["Eva Graf", "Karin Olin"]


def test_a_founder_with_a_hyphen_and_a_pronoun_right_behind_a_name_are_speakers() -> None:
    [found] = speakers(
        f'Jeff Olin runs the bakery beside it. "{REMARK}," he said.',
        f'"{REMARK}," co-founder Marcus Graf told us.',
    )

    assert [reading.value for reading in found.readings] == ["Jeff Olin", "Marcus Graf"]


def test_short_remarks_make_one_that_is_long_enough() -> None:
    said = '"We are not moving it," {} said. "The river told us so on the first day."'

    assert speakers(said.format("Maria Olin"), said.format("Jens Holm"))


@pytest.mark.parametrize(
    "other",
    [
        f'"{REMARK}," Carin Olin said.',
        f'"{REMARK}," said Olin.',
        f'"{REMARK}," the baker said.',
        f'"{REMARK}," said Jens Holm, a spokesman for the bakers.',
        f'"{REMARK}," Jens Holm said, quoting Karin Olin.',
        f'"{REMARK}," Jens Holm and Karin Olin said in a joint letter.',
        f'Maria Holm runs a mill; Eva Graf helps there. "{REMARK}," she said.',
    ],
)
def test_one_person_a_spokesman_and_a_quoted_quotation_are_no_second_speaker(other: str) -> None:
    assert not speakers(f'"{REMARK}," said Karin Olin, who bakes there.', other)


@pytest.mark.parametrize(
    "remark",
    ["Save our old wall now", "Our thoughts and prayers are with the families of the victims"],
)
def test_a_motto_and_a_condolence_are_said_by_many(remark: str) -> None:
    assert not speakers(
        f'"{remark}," said Karin Olin, a baker.', f'Nurse Eva Graf said: "{remark}."'
    )


def test_where_an_article_lets_both_say_it_both_did() -> None:
    both = f'"{REMARK}," said Karin Olin.\n\n"{REMARK}," said Jens Holm, too.'

    assert not speakers(both, f'"{REMARK}," said Jens Holm.')
