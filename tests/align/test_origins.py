"""Origins: who wrote the words that an outlet prints."""

import pytest

from compare.align.copies import copies
from compare.align.outline import outline_of
from compare.model import Report
from tests.newsroom import compare_texts, parsed

# One agency's report on a bridge; the papers cut it, rewrote a line or added one of their own.
AGENCY = """The old swing bridge at Carrow collapsed into the river shortly before dawn on Tuesday.

Fire crews pulled three people from a delivery van that had been on the bridge.

Engineers had closed one of its two lanes in March after finding cracks in a girder.

The harbour office said shipping would be held up until the wreck had been cut apart.
"""
LOCAL = """Residents of Mill Lane heard a bang and thought that a lorry had hit the church.

"It sounded like thunder under the floor," said baker Jane Oduya, who had just lit her ovens.
"""
OWN = """A bridge in Carrow gave way early on Tuesday and took a van with it.

Firefighters freed three people, the town said, and none of them was badly hurt.

Ships have to wait until cranes have lifted what is left of the girders.
"""


def are_copied(left: str, right: str) -> bool:
    return copies(
        [outline_of(parsed(left, outlet="a")), outline_of(parsed(right, outlet="b"))]
    ).share("b", "a")


@pytest.mark.parametrize(
    "printed",
    [
        AGENCY,
        AGENCY.replace("shortly before dawn", "just before dawn"),
        AGENCY + "\n" + LOCAL,
        LOCAL + "\n" + AGENCY.split("\n\n", 1)[1],
    ],
)
def test_a_paper_that_prints_an_agencys_copy_is_its_copy(printed: str) -> None:
    assert are_copied(AGENCY, printed)


@pytest.mark.parametrize("written", [OWN, OWN + "\n" + AGENCY.split("\n\n")[3]])
def test_a_reporters_own_article_is_no_copy_for_one_line_of_the_agency(written: str) -> None:
    assert not are_copied(AGENCY, written)


def origins_of_three(report: Report) -> int:
    """The independent origins behind the reading that 3 people were pulled from the van."""
    [row] = [row for row in report.questions if row.readings[0].value == "3 people"]
    return row.readings[0].origins


RETOLD = AGENCY.replace(
    "Fire crews pulled three people from a delivery van that had been on the bridge.",
    "Fire crews pulled three people alive from a red van in the water.",
)


def test_a_rewritten_line_of_one_copy_adds_no_origin() -> None:
    report = compare_texts(coast=AGENCY, harbour=RETOLD)

    assert origins_of_three(report) == 1


def test_an_article_of_ones_own_adds_one() -> None:
    own = OWN.replace("Firefighters freed three people", "Fire crews pulled three people from it")
    report = compare_texts(coast=AGENCY, harbour=RETOLD, ledger=own)

    assert origins_of_three(report) == 2


def test_the_order_of_articles_changes_no_copy() -> None:
    articles = [
        outline_of(parsed(text, outlet=name)) for name, text in (("a", AGENCY), ("b", RETOLD))
    ]

    assert copies(articles) == copies(articles[::-1])
