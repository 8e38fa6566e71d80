"""Counts of a story that goes on for nights: of one night, of another, of all of them."""

import pytest

from tests.newsroom import compare_texts, loud

FIRST = "HALDEN, May 4 - Youths clashed with police in Halden for a third night on Sunday.\n\n"
OTHER = "HALDEN, May 4 - A third straight night of riots has shaken the town of Halden.\n\n"


@pytest.mark.parametrize(
    ("post", "star", "alarms"),
    [
        (
            "Rioters looted 18 shops in the town on Sunday.",
            "Rioters in Halden have looted 52 shops since Friday.",
            0,
        ),
        (
            "Rioters looted 18 shops in Halden on Saturday night.",
            "Rioters looted 31 shops in the town of Halden on Sunday night.",
            0,
        ),
        (
            "Rioters looted 18 shops in Halden on Sunday night.",
            "Rioters looted 31 shops in the town of Halden on Sunday night.",
            1,
        ),
        (
            "The rioters of Halden looted 18 shops.",
            "The rioters in Halden looted 31 shops.",
            1,
        ),
        (
            "On Sunday the town of Halden had 18 police stations.",
            "The town of Halden had 31 police stations.",
            1,
        ),
    ],
)
def test_what_is_done_again_every_night_is_asked_of_one_night(
    post: str, star: str, alarms: int
) -> None:
    report = compare_texts(post=FIRST + post, star=OTHER + star)

    assert len(loud(report)) == alarms


def test_one_night_s_counts_are_asked_as_they_stand() -> None:
    report = compare_texts(
        post="Rioters looted 18 shops in the town of Halden on Sunday.",
        star="The rioters in Halden looted 52 shops.",
    )

    assert len(loud(report)) == 1


@pytest.mark.parametrize(
    ("post", "star", "alarms"),
    [
        ("The rebels of Halden took the port in 2011.", "In 2012 the rebels took the port.", 1),
        (
            "The rebels of Halden burned 18 boats on Saturday.",
            "The rebels of Halden burned 31 boats on Friday.",
            0,
        ),
    ],
)
def test_a_year_is_no_count_of_a_night(post: str, star: str, alarms: int) -> None:
    report = compare_texts(post=FIRST + post, star=OTHER + star)

    assert len(loud(report)) == alarms
