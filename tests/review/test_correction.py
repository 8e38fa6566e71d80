"""A draft of an editor's note says who says what, and never who is right."""

from dataclasses import replace

import pytest
from markdown_it import MarkdownIt

from compare.review import correction
from compare.review.judgement import Judgement, Mark
from tests.render.sample import ATTACKS, DISCREPANCIES, FIRE, hostile

TOLL = DISCREPANCIES[2]


def test_it_says_who_says_what_in_whose_words() -> None:
    said = Judgement.on(TOLL, Mark.ACCEPTED, note="Ask the fire chief.")

    assert correction.plain(TOLL, FIRE, said).splitlines() == [
        "People killed: three, or at least four",
        "",
        "Reports differ. The Ellery Courier, Daily Meridian and North Wire report three people; "
        "Coastline Radio reports at least four people.",
        "",
        "- “Three people were killed by a fire in a Port Ellery warehouse on Tuesday night.” "
        "The Ellery Courier (fire/courier.txt, line 5)",
        "- “Three die in Port Ellery warehouse fire” The Ellery Courier (fire/courier.txt, line 1)",
        "- “At least four people died in a warehouse fire in Port Ellery late on Monday.” "
        "Coastline Radio (fire/coastline.txt, line 3)",
        "",
        "To be mended: Ask the fire chief.",
    ]


def test_who_is_silent_is_named() -> None:
    sprinklers = DISCREPANCIES[1]

    assert "Silent on this: Daily Meridian and North Wire." in correction.plain(sprinklers, FIRE)


def test_outlets_that_print_one_agency_are_told_as_one_origin() -> None:
    copied = replace(TOLL.readings[0], origins=1)
    found = replace(TOLL, readings=(copied, TOLL.readings[1]))

    assert "and North Wire, of one origin, report three people" in correction.plain(found, FIRE)
    assert "of one origin" not in correction.plain(TOLL, FIRE)


def test_each_accepted_finding_has_its_draft() -> None:
    document = correction.corrections(FIRE, [(TOLL, Judgement.on(TOLL, Mark.ACCEPTED))])

    assert "1 finding accepted." in document
    assert [line for line in document.splitlines() if line.startswith("## ")] == [
        "## People killed: three, or at least four"
    ]


def test_without_accepted_findings_it_says_so() -> None:
    assert "0 findings accepted." in correction.corrections(FIRE, [])


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_an_outlet_printed_acts_in_markdown(attack: str) -> None:
    report = hostile(ATTACKS[attack])
    said = Judgement.on(report.discrepancies[0], Mark.ACCEPTED, note=ATTACKS[attack])

    text = correction.markdown(report.discrepancies[0], report, said)
    tokens = MarkdownIt("commonmark").parse(text)

    assert {token.type for token in tokens} <= {
        "heading_open", "heading_close", "inline", "paragraph_open", "paragraph_close",
        "bullet_list_open", "bullet_list_close", "list_item_open", "list_item_close",
    }  # fmt: skip
    assert {
        child.type for token in tokens for child in token.children or []
    } <= {"text", "softbreak"}  # fmt: skip
