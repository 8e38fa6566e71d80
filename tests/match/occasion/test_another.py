"""Figures that are another's by the news around them: an earlier sentence, an accessory."""

from compare.model import Severity
from tests.newsroom import alarms_after, compare_texts


def test_an_earlier_sentence_is_no_answer_to_this_one() -> None:
    lead = "The banker Martin Colby was sent to prison in Leeds on Tuesday."
    now, again = "Colby was jailed for six years.", "Colby was jailed for eight years."

    assert alarms_after(lead, now, "Colby was jailed for eight years in 1998.") == []
    assert alarms_after(lead, now, again) == ["number"]


def test_far_down_both_may_be_told_of_the_earlier_time_which_is_a_note() -> None:
    said = "Colby, {}, spoke of his {}. "
    life = "".join(
        said.format(*told)
        for told in (
            ("a father", "sons"), ("a reader", "books"), ("a hunter", "dogs"), ("a rower", "boat"),
            ("a cook", "soup"), ("a singer", "songs"), ("a tailor", "suits"), ("a baker", "bread"),
        )
    )  # fmt: skip
    lead = f"The banker Martin Colby was sent to prison in Leeds on Tuesday. {life}"
    report = compare_texts(
        a=f"{lead}Colby was jailed for six years.",
        b=f"{lead}Colby was jailed for eight years in 1998.",
    )

    assert [one.severity for one in report.discrepancies] == [Severity.NOTE]


def test_the_book_of_a_game_is_not_the_game() -> None:
    lead = "The game studio Lupine showed its next game, Harrow 3, on Tuesday."
    left = "Harrow 3 comes out on May 19."

    assert alarms_after(lead, left, "The book of the game comes out on May 26.") == []
    assert alarms_after(lead, left, "The game goes on sale on May 26.") == ["date"]


def test_a_keyboard_is_not_the_tablet() -> None:
    lead = "Electronics maker Orbit presented its new tablet, the Slate 3, on Tuesday."

    assert alarms_after(lead, "The tablet will cost $399.", "A keyboard costs $449.") == []
    assert alarms_after(lead, "The tablet will cost $399.", "It will sell for $449.") == ["number"]
