"""Lines that say when an article was issued, as papers and sites print them."""

import pytest

from compare.text.layout.issueline import is_issue_line, minute_of


@pytest.mark.parametrize(
    ("line", "minute"),
    [
        ("Sports.example | Updated: Sunday, Nov. 13, 2011, 10:15 a.m. ET", 615),
        ("Halden Courier (English pages) - 18 October 2012, Thursday, 10:30", 630),
        ("Posted by owl on October 9, 2012 | Packaging Today | Filed under: Mergers", None),
        ("Halden Evening Post, Wednesday 6 February 2013, 5.30pm edition", 1050),
        ("dpa, 13.02.2013, 14:40", 880),
        ("The Comet, Friday, February 24, 2012 (first edition, printed 10pm Thursday)", 1320),
        ("HALDEN/MOSS, 13 September 2013 (Coast English Service)", None),
        ("12 Feb 2013, 21:50 UTC | updated 13 Feb, 23:05 UTC (see end)", 1310),
    ],
)
def test_a_date_that_stands_apart_tells_the_day_and_perhaps_the_minute(
    line: str, minute: int | None
) -> None:
    assert is_issue_line(line)
    assert minute_of(line) == minute


@pytest.mark.parametrize(
    "line",
    [
        "The quake of 24 February 2012 killed nine",
        "The talks were held on March 19, 2015, in Halden.",
        "What we know about the raid of 22 February 2012",
        "The firm was founded in 1992",
    ],
)
def test_a_date_within_a_statement_is_none(line: str) -> None:
    assert not is_issue_line(line)


def test_no_such_hour() -> None:
    assert minute_of("Posted on May 4, 2012 at 31:70") is None
