"""Times as the face of a clock shows them, whose half of the day nobody tells."""

import pytest

from compare.text.timex.expressions import times
from compare.text.timex.moment import Moment, in_words
from tests.newsroom import parsed


def told(text: str) -> list[str]:
    """The times of a text in an editor's words."""
    article = parsed(text)
    found = [one for sentence in article.sentences for one in times(sentence, article.now)]
    return [in_words(Moment(one.interval, one.bound)) for one in found]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The burglars came at ten past three.", "3.10 a.m. or p.m."),
        ("The trouble started around half past six.", "around 6.30 a.m. or p.m."),
        ("The bomb went off at quarter to ten, near a shop.", "9.45 a.m. or p.m."),
        ("The missile fell at a quarter past two.", "2.15 a.m. or p.m."),
        ("The raid began at 20 past 11.", "11.20 a.m. or p.m."),
        ("The jet landed at two minutes past three.", "3.02 a.m. or p.m."),
        ("He saw the tent at twenty-five past two.", "2.25 a.m. or p.m."),
        ("Nobody saw a thing until ten to five.", "until 4.50 a.m. or p.m."),
        ("It was twenty to six when the truck came.", "5.40 a.m. or p.m."),
        ("The gunman opened fire just after 9.", "around 9.00 a.m. or p.m."),
        ("The street was calm until after nine, he said.", "9.00 a.m. or p.m. or later"),
        ("They took the oath at four o'clock.", "4.00 a.m. or p.m."),
        ("The fire broke out at 6:41.", "6.41 a.m. or p.m."),
        ("The jet declared an emergency at 14.45 and landed.", "2.45 p.m."),
        ("They went home when the alert ended at 1.30.", "1.30 a.m. or p.m."),
    ],
)
def test_a_time_without_its_half(text: str, words: str) -> None:
    assert told(text) == [words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("On Tuesday morning at nine she drank some milk.", "9.00 a.m. on Tuesday"),
        ("It happened at quarter to eleven on Monday night.", "10.45 p.m. on Monday"),
        ("The riot began at breakfast, around half past six.", "around 6.30 a.m."),
        ("Shots rang out around four on the morning of Tuesday.", "around 4.00 a.m. on Tuesday"),
        ("The blast came at 6:41 (1041 GMT).", "10.41 a.m. (GMT)"),
        ("The missile fell at a quarter past two on Sunday.", "2.15 a.m. or p.m. on Sunday"),
        ("They meet on Sunday at nine.", "9.00 a.m. or p.m. on Sunday"),
    ],
)
def test_the_half_is_that_of_the_part_of_day_beside_it(text: str, words: str) -> None:
    assert told(text) == [words]


def test_half_past_two_of_a_night_may_be_the_next_day_s() -> None:
    assert told("On Monday night at half past two they came.") == [
        "night, Monday", "2.30 a.m. or p.m.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "The team won three to one.",
        "They won by ten to five.",
        "The court ruled ten to five.",
        "It was ten to five when the votes were counted.",
        "The horse was backed at ten to one and won the race for its bookmaker.",
        "At nine he lost his father.",
        "He learnt to play at nine.",
        "The boys are over ten and the girls under five.",
        "The rooms cost between ten and five dollars.",
        "Just after nine people were rescued, the ship sank.",
        "Police drove past ten past presidents.",
        "He ran the distance in 3:45.",
        "She scored at 12:34 of the second period.",
        "Shares closed at 14.45.",
        "The peso opened at 10.42.",
        "The pound stood at 1.30 to the dollar.",
        "Unemployment was put at 7.30.",
        "Coffee sold at 3.21 a pound.",
        "Tolls rose from a quarter to three dollars.",
        "He read it on the six o'clock news.",
    ],
)
def test_no_time_of_the_clock(text: str) -> None:
    assert told(text) == []
