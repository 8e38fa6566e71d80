"""Sentences of two outlets align when they state the same thing, and within one event."""

from compare.align.origins import origins
from compare.model import Report, Sentence
from tests.newsroom import compare_texts

TALKS_2015 = """Arland and Borland held talks on fishing in Merrow on Thursday, 19 March 2015.

Arland's deputy fisheries minister, Oskar Lind, led his delegation.

Both claim the Gull Rocks, known as Skerry Banks in Borland, in the Grey Sound.
"""
TALKS_2015_TOO = """Talks on fishing between Arland and Borland took place in Merrow on Thursday.

March 19, 2015. Deputy fisheries minister Oskar Lind led the delegation of Arland.
"""
TALKS_2023 = """Arland and Borland held talks on fishing in Merrow on Wednesday, 22 February 2023.

Arland's deputy fisheries minister, Petra Holm, led her delegation.

The Gull Rocks, which are called Skerry Banks in Borland, in the Grey Sound, are claimed by both.
"""


def aligned(report: Report, left: str, right: str) -> list[tuple[str, str]]:
    return [
        (made.left.sentence[:20], made.right.sentence[:20])
        for made in report.alignments
        if {made.left.article, made.right.article} == {left, right}
    ]


def test_two_wordings_of_one_lead_align() -> None:
    report = compare_texts(herald=TALKS_2015, post=TALKS_2015_TOO)

    assert ("Arland and Borland h", "Talks on fishing bet") in aligned(report, "herald", "post")


def test_the_same_words_about_another_year_do_not_align_but_standing_background_does() -> None:
    report = compare_texts(herald=TALKS_2015, post=TALKS_2015_TOO, times=TALKS_2023)

    assert [event.articles for event in report.events] == [("herald", "post"), ("times",)]
    assert aligned(report, "herald", "times") == [("Both claim the Gull ", "The Gull Rocks, whic")]


def sentence(article: str, text: str) -> Sentence:
    return Sentence(article, 0, 0, len(text), text)


def test_one_agencys_line_in_three_papers_is_one_origin() -> None:
    line = "Seven people were killed when a bus left the road near Aldmouth on Sunday, police said."

    assert origins([sentence("a", line), sentence("b", line), sentence("c", line + " ")]) == 1


def test_a_reporters_own_sentence_is_another_origin() -> None:
    line = "Seven people were killed when a bus left the road near Aldmouth on Sunday, police said."
    own = "A bus crash on the Aldmouth road has left seven dead."

    assert origins([sentence("a", line), sentence("b", own)]) == 2
