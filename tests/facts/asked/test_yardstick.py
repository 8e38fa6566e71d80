"""What a measure is of by the words beside it: depths, distances, overruns, prices, staff."""

import pytest

from compare.facts import number
from tests.newsroom import compare_texts, loud, parsed


def asked(sentence: str, text: str) -> str:
    return next(one.value.asks for one in number.find(parsed(sentence)) if one.text == text)


@pytest.mark.parametrize(
    ("sentence", "text", "answer"),
    [
        ("The camp lies 14 km south of the border.", "14 km", "distance from border"),
        ("The camp, 14 km from the frontier, was hit.", "14 km", "distance from border"),
        ("The fence runs 14 km from a border post.", "14 km", ""),
        ("The tremor struck at a depth of 14 km.", "14 km", "depth"),
        ("The depth was 14 km, the institute said.", "14 km", "depth"),
        ("The shock was 14 km deep.", "14 km", "depth"),
        ("It began 14 km below the surface.", "14 km", "depth"),
        ("The lake is 40 metres deep.", "40 metres", "depth of the lake"),
        ("The tremor shook a road of 14 km.", "14 km", ""),
        ("The wreck was found 12 miles north of Halden.", "12 miles", "distance from Halden"),
        ("The wreck was found 12 miles off the port of Halden.", "12 miles",
         "distance from Halden"),
        ("The wreck was found 12 miles from the shore.", "12 miles", ""),
        ("The storm was 12 miles north of Halden.", "12 miles", "position"),
        ("The bridge ran $4 million over budget.", "$4 million", "overrun"),
        ("The bridge is now $4 million over, the auditor said.", "$4 million", "overrun"),
        ("The overrun on the bridge came to $4 million.", "$4 million", "overrun"),
        ("The bridge cost $4 million over ten years.", "$4 million", "cost"),
        ("The bridge earned $4 million over ten years.", "$4 million", ""),
        ("Lundquist bought the mill for $4 million.", "$4 million", "price"),
        ("The mill was sold for $4 million.", "$4 million", "price"),
        ("No price was given, but bankers put it at $4 million.", "$4 million", "price"),
        ("The radio sells for $40.", "$40", "price in the shops"),
        ("Lundquist bought shares for $40 each.", "$40", ""),
        ("Rovers won 4-2 on penalties.", "4-2", "shoot-out"),
        ("The shoot-out ended 4-2.", "4-2", "shoot-out"),
        ("Rovers won 4-2 on Saturday.", "4-2", ""),
        ("The mill employs 130 people.", "130", "staff"),
        ("The mill opened in 1998 and has 130 workers.", "130", "staff"),
        ("The mill has a staff of 130.", "130", "staff"),
        ("The fire killed 130 workers.", "130", ""),
        ("Airlines have ordered 130 jets.", "130", "orders"),
        ("Airlines have placed orders for 130, the maker said.", "130", "orders"),
        ("Police ordered 130 guests out.", "130", ""),
    ],
)  # fmt: skip
def test_the_words_beside_a_measure_say_what_it_is_of(
    sentence: str, text: str, answer: str
) -> None:
    assert asked(sentence, text) == answer


def alarms(left: str, right: str) -> list[str]:
    return [found.message for found in loud(compare_texts(afp=left, bbc=right))]


@pytest.mark.parametrize(
    ("left", "right", "said"),
    [
        ("A quake shook Olm at dawn, at a depth of 10 km, and cracked walls.",
         "Walls cracked in Olm. Experts say the depth was 16 km.",
         "depth: 10 km or 16 km"),
        ("The new tram in Lund has run €12m over budget, the council said.",
         "The tram in Lund is €21m over the estimate, according to auditors.",
         "overrun: €12 million or €21 million"),
        ("Torsvane agreed to buy Halden Mills for $85 million in cash.",
         "Torsvane is taking over Halden Mills. No price was told, but bankers put it at $95 million.",
         "sum in dollars: $85 million or $95 million"),
        ("Third-tier Olm beat Lund 4-2 on penalties after a 1-1 draw.",
         "Lund are out of the cup. The shoot-out against Olm ended 4-3.",
         "shoot-out: 4-2 or 4-3"),
        ("The trawler was boarded at night, 85 nautical miles south of Halden, the navy said.",
         "The trawler was boarded 58 nautical miles south of Halden.",
         "distance from Halden: 58 nautical miles or 85 nautical miles"),
    ],
)  # fmt: skip
def test_two_measures_of_one_thing_are_in_conflict(left: str, right: str, said: str) -> None:
    assert alarms(left, right) == [said]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("A quake shook Olm at dawn, at a depth of 10 km, and cracked walls.",
         "The quake cracked walls in Olm. The lake there is 16 km deep."),
        ("The new tram in Lund has run €12m over budget, the council said.",
         "The tram in Lund earned €21m over two years, the council said."),
        ("Torsvane, which has 16,000 workers, is buying Halden Mills.",
         "Torsvane is buying Halden Mills, which has 42 workers."),
        ("Third-tier Olm beat Lund 4-2 on penalties after a 1-1 draw.",
         "Olm beat Lund after a 1-1 draw; Lund had won the first match 4-3."),
        ("The trawler was boarded 85 miles south of Halden.",
         "The trawler was boarded at night. A storm was 58 miles south of Halden."),
    ],
)  # fmt: skip
def test_measures_of_two_things_are_quiet(left: str, right: str) -> None:
    assert alarms(left, right) == []


def test_what_two_schools_have_together_neither_has() -> None:
    assert not alarms(
        "The school, which has about 870 pupils, was evacuated.",
        "The school and the college next door, which together have about 1,400 pupils, were shut.",
    )


def test_who_joined_together_is_no_sum_of_several() -> None:
    assert alarms(
        "Some 240 people joined together for a vigil in Olm on Sunday.",
        "A vigil in Olm on Sunday was joined by more than 300 people, the vicar said.",
    )


def test_who_voted_for_it_are_not_the_whole_council() -> None:
    assert not alarms(
        "The nine-member council of Olm censured the mayor.",
        "The council of Olm censured the mayor. Six members voted for it.",
    )
