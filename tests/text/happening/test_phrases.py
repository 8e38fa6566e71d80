"""A verb and the words that follow it tell one deed."""

from datetime import date

import pytest

from compare.facts import date as dates
from compare.facts.dated.datevalue import DateValue
from tests.newsroom import parsed

# A Friday.
PUBLISHED = date(2015, 3, 20)


def value(sentence: str) -> DateValue:
    """The first time in a sentence."""
    found = next(iter(dates.find(parsed(sentence, published=PUBLISHED))))
    assert isinstance(found.value, DateValue)
    return found.value


@pytest.mark.parametrize(
    ("sentence", "deed"),
    [
        ("She set off alone on Thursday.", "leave"),
        ("The rebels set off a bomb on Thursday.", "bomb"),
        ("The tablet goes on sale on Thursday.", "on_sale"),
        ("The club parted ways with the coach on Thursday.", "fire"),
        ("The coach was relieved of his duties on Thursday.", "fire"),
        ("The ferry was back in service on Thursday.", "reopen"),
        ("The tablet will be in shops on Thursday.", "on_sale"),
        ("The lights went out on Thursday.", "outage"),
        ("The lights came back on Thursday.", "restore"),
        ("The law comes into force on Thursday.", "take_effect"),
        ("The express came off the tracks on Thursday.", "crash"),
        ("The first shots rang out on Thursday.", "shoot"),
        ("The gunman opened fire on Thursday.", "shoot"),
        ("The coach was fired on Thursday.", "fire"),
        ("The nurse was found guilty on Thursday.", "convict"),
        ("She was last seen on Thursday.", "disappear"),
        ("She was seen on Thursday.", "see"),
        ("He goes on trial on Thursday.", "trial"),
        ("The delegations reconvene on Thursday.", "meet"),
        ("The flames were put out on Thursday.", "extinguish"),
        ("Kerr bowed her head on Thursday as the jury read its verdict.", "convict"),
        ("The storm is expected to make landfall on Thursday.", "land"),
    ],
)
def test_the_words_after_a_verb_say_what_it_tells(sentence: str, deed: str) -> None:
    assert deed in value(sentence).happening.deeds


@pytest.mark.parametrize(
    ("sentence", "phase"),
    [
        ("The trial is expected to begin on Thursday.", "begin"),
        ("The talks are scheduled to end on Thursday.", "end"),
        ("The ministers are expected to meet on Thursday.", ""),
    ],
)
def test_what_is_planned_may_be_a_beginning_or_an_end(sentence: str, phase: str) -> None:
    assert value(sentence).happening.phase == phase


@pytest.mark.parametrize(
    ("sentence", "walkout"),
    [
        ("The strike was on Thursday.", True),
        ("The storm struck on Thursday.", False),
        ("The gang struck on Thursday.", False),
    ],
)
def test_a_strike_may_be_a_walkout_and_who_struck_walked_nowhere(
    sentence: str, walkout: bool
) -> None:
    assert ("walkout" in value(sentence).happening.deeds) is walkout


@pytest.mark.parametrize(
    ("sentence", "spoken"),
    [
        ("Her parents reported her missing on Thursday.", False),
        ("The singer was admitted to a clinic on Thursday.", False),
        ("Her parents reported on Thursday that she was well.", True),
    ],
)
def test_what_was_done_with_a_speaking_verb_is_not_said(sentence: str, spoken: bool) -> None:
    assert value(sentence).spoken is spoken


@pytest.mark.parametrize(
    ("sentence", "deed"),
    [
        ("He has been in custody since Thursday.", "arrest"),
        ("She has been missing since Thursday.", "disappear"),
        ("The pair have been married since 2009.", "marry"),
    ],
)
def test_what_has_lasted_since_began_then(sentence: str, deed: str) -> None:
    found = value(sentence)

    assert found.moment.bound == ""
    assert deed in found.happening.deeds


@pytest.mark.parametrize(
    "sentence",
    ["The road has been closed since Thursday.", "She has been a member since 2009."],
)
def test_a_road_may_have_been_closed_before(sentence: str) -> None:
    assert value(sentence).moment.bound == "since"
