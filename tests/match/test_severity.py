"""Errors where both cannot be true, warnings where an editor must look."""

from decimal import Decimal

from compare.facts import number, polarity
from compare.facts.done.assertion import PolarityValue
from compare.facts.figure.quantity import Part, Quantity
from compare.model import Reason, Severity, Verdict
from tests.newsroom import compare_texts, loud

STORY = """Ministers meet in Halden

{told}

The foreign ministers of Norway and Sweden spoke for two hours about fishing in the Skagerrak.

Norway's minister, Ingrid Solheim, called the talks useful, and Sweden's, Oskar Lind, agreed.
"""


def severities(left: str, right: str) -> list[tuple[str, Severity]]:
    """The rule and severity of each loud finding where two reports differ in one passage."""
    report = compare_texts(courier=STORY.format(told=left), herald=STORY.format(told=right))
    return [(found.rule, found.severity) for found in loud(report)]


def test_two_days_of_one_meeting_in_the_same_words_cannot_both_be_true() -> None:
    told = "The two ministers met on {day} at the old customs house in Halden, the governor said."

    assert severities(told.format(day="19 March 2015"), told.format(day="18 March 2015")) == [
        ("date", Severity.ERROR)
    ]


def test_two_tolls_of_one_accident_are_for_an_editor() -> None:
    told = "A ferry on the way to Halden sank after the meeting, and {toll} people were killed."

    assert severities(told.format(toll="12"), told.format(toll="14")) == [
        ("number", Severity.WARNING)
    ]


def test_one_speaker_reported_both_ways_is_an_error() -> None:
    yes = PolarityValue("resign", positive=True, subject="mayor", claimant="solheim")
    no = PolarityValue("resign", positive=False, subject="mayor", claimant="solheim")

    assert polarity.relate(yes, no).severity is Severity.ERROR


def test_two_speakers_who_differ_each_claim() -> None:
    yes = PolarityValue("resign", positive=True, subject="mayor", claimant="solheim")
    no = PolarityValue("resign", positive=False, subject="mayor", claimant="lind")

    assert polarity.relate(yes, no).reason is Reason.ATTRIBUTED


def test_a_part_larger_than_its_whole_is_an_error() -> None:
    part = Quantity(Decimal(7), Decimal(7), noun="island", part=Part.PART)
    whole = Quantity(Decimal(5), Decimal(5), noun="island", part=Part.WHOLE)

    assert number.relate(part, whole).severity is Severity.ERROR


def test_a_part_of_the_whole_is_none() -> None:
    part = Quantity(Decimal(3), Decimal(3), noun="island", part=Part.PART)
    whole = Quantity(Decimal(5), Decimal(5), noun="island", part=Part.WHOLE)

    assert number.relate(part, whole).verdict is Verdict.COMPATIBLE
