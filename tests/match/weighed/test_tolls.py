"""An event has one toll, in whatever words it is told."""

import pytest

from tests.newsroom import compare_texts, loud


def alarms(left: str, right: str) -> list[str]:
    return [found.message for found in loud(compare_texts(afp=left, bbc=right))]


@pytest.mark.parametrize(
    ("left", "right", "said"),
    [
        ("A ferry turned over off Halden on Sunday, drowning 11 people, the coast guard said.",
         "The harbour of Halden mourns. On the quay lie the shoes: sixteen dead, says the mayor.",
         "people killed: 11 people killed or 16 people killed"),
        ("A gas main blew up under a market in Olm, and 14 people are being treated for burns.",
         "Stalls burned in Olm after gas exploded. Nurses counted 23 people who were hurt.",
         "people injured: 14 people injured or 23 people injured"),
        ("A man with a knife ran through Lund station, and six people were stabbed and survived.",
         "A knifeman at Lund station wounded eight people before guards held him.",
         "people injured: 6 people injured or 8 people injured"),
        ("Marines stormed a trawler off Olm and captured nine smugglers, the navy said.",
         "Eleven smugglers were taken into custody when marines boarded a trawler off Olm.",
         "smugglers arrested: 11 smugglers arrested or 9 smugglers arrested"),
        ("A gunman shot dead four clerks at a bank in Halden.",
         "The bank in Halden is shut. Six clerks were shot to death there, police said.",
         "clerks killed: 4 clerks killed or 6 clerks killed"),
        ("A gunman shot dead four clerks at a bank in Halden.",
         "The bank in Halden is shut. Five clerks were shot to death there, the mayor himself said.",
         "clerks killed: 4 clerks killed or 5 clerks killed"),
    ],
)  # fmt: skip
def test_the_one_toll_of_an_event_is_told_in_any_words(left: str, right: str, said: str) -> None:
    assert alarms(left, right) == [said]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("A ferry turned over off Halden on Sunday, drowning 11 people.",
         "Halden mourns its dead. In 1987 a ferry sank there and 16 people drowned."),
        ("A ferry turned over off Halden on Sunday, drowning 11 people.",
         "A ferry sank off Halden. Sixteen people were hurt, the mayor said."),
        ("A gas main blew up under a market in Olm, and 14 people are being treated for burns.",
         "Stalls burned in Olm after gas exploded. Doctors treated 23 people for asthma."),
        ("A clerk killed three people at a mill in Lund before he turned his gun on himself.",
         "A shooting at a mill in Lund left four people dead, including the gunman."),
        ("A coach left the road near Lund and 12 people died, two of them children.",
         "Twelve people were killed in a coach near Lund; two children died at once."),
        ("Police held 40 people after a march in Olm.",
         "A march in Olm ended in fights. One man was arrested for throwing a stone."),
        ("The ferry sank off Halden and 11 people drowned.",
         "The ferry sank off Halden on Sunday. Two more people drowned on Monday."),
        ("A coach and two lorries collided near Olm and 25 people were hurt.",
         "A coach hit two lorries near Olm. Of the 17 hurt in the coach all but one are home."),
    ],
)  # fmt: skip
def test_another_toll_or_a_part_of_it_is_quiet(left: str, right: str) -> None:
    assert alarms(left, right) == []


@pytest.mark.parametrize(("day", "told"), [("May 4", 1), ("May 5", 0), ("May 6", 0)])
def test_the_toll_grows_with_the_day_of_the_paper(day: str, told: int) -> None:
    report = compare_texts(
        afp="HALDEN, May 4 (Coast Wire) - A ferry sank off Halden and 11 people drowned.",
        bbc=f"HALDEN, {day} (Star) - The ferry that sank off Halden took 16 people to their death. "
        "All 16 people drowned.",
    )

    assert len(report.discrepancies) == told


@pytest.mark.parametrize(("injured", "told"), [(24, 1), (19, 2)])
def test_an_injured_man_who_dies_is_injured_no_more(injured: int, told: int) -> None:
    left = "A coach and a lorry collided near Olm. Two people were killed and 25 injured."
    right = f"A lorry hit a coach near Olm: three people were killed and {injured} injured."

    assert len(alarms(left, right)) == told


FILLER = "The road was closed. Police asked drivers to stay away. A crane came. Trains ran late. "
CRASH = f"A coach and a lorry collided near Olm and 25 people were hurt. {FILLER}"


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("Eleven of the hurt are in critical condition.",
         "Doctors said that fifteen of them were fighting for life.", 1),
        ("Eleven of the hurt are in critical condition.", "Eleven are fighting for life.", 0),
        # Of another state, of another time, and of one more of them.
        ("Eleven of the hurt are in critical condition.", "Fifteen of them were slightly hurt.", 0),
        ("Eleven of the hurt are in critical condition.",
         "In 2003 a coach hit a train there, and fifteen people were critically injured.", 0),
        ("Eleven of the hurt are in critical condition.",
         "By Friday only four were still in critical condition.", 0),
        ("Eleven of the hurt are in critical condition.",
         "Two of the coach's passengers and four of the workmen are in critical condition.", 0),
        ("Eleven of the hurt are in critical condition.",
         "Three more were in critical condition.", 0),
    ],
)  # fmt: skip
def test_how_badly_some_are_hurt_is_told_further_down(left: str, right: str, told: int) -> None:
    assert len(alarms(CRASH + left, CRASH + right)) == told
