"""Two times answer one question when their happenings can be one."""

from datetime import date

import pytest

from compare.facts import date as dates
from compare.facts.dated.datevalue import DateValue
from compare.match.weighed.when import hour_slip, when
from compare.model import conflict
from compare.text.interval import Clock, Grain, Interval
from tests.newsroom import compare_texts, loud, parsed
from tests.stories.reading import disputed

# A Friday.
PUBLISHED = date(2015, 3, 20)


def value(sentence: str) -> DateValue:
    """The only time in a sentence."""
    [found] = dates.find(parsed(sentence, published=PUBLISHED))
    assert isinstance(found.value, DateValue)
    return found.value


def features(left: str, right: str) -> dict[str, float]:
    return when(value(left), value(right))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Police detained a baker on Monday.", "The arrest of the baker on Tuesday was quiet."),
        ("The fire broke out on Monday.", "The blaze started on Tuesday."),
        ("The talks were held on Monday.", "The ministers met on Tuesday."),
        ("The fatal shooting of a boy on Monday sparked riots.", "The boy was killed on Tuesday."),
        ("The film was released in 2012.", "She starred in the 2013 film."),
    ],
)
def test_one_deed_has_many_words(left: str, right: str) -> None:
    assert features(left, right)["deed"] == 1


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The boy was shot on Monday.", "The boy died on Tuesday."),
        ("The siege began on Monday.", "The siege ended on Tuesday."),
        ("She checked into the clinic on Monday.", "She checked out of the clinic on Tuesday."),
        ("The quake struck on Monday.", "An aftershock struck on Tuesday."),
    ],
)
def test_what_follows_from_a_deed_is_another(left: str, right: str) -> None:
    assert features(left, right)["deed"] == 0


def test_deeds_that_are_not_one_speak_against_it() -> None:
    found = features("Norvik announced the deal on Monday.", "Shares of Norvik rose on Tuesday.")
    assert found["other-deed"] == 0.5


def test_two_times_of_one_hour_may_be_one_stop_in_many_words() -> None:
    found = features("He was driving home at 1am.", "Police pulled him over at about 1.30am.")
    assert found["other-deed"] == 0


@pytest.mark.parametrize(
    ("left", "right", "apart"),
    [
        ("The actor left the show in 1967.", "The actor will leave the show in June.", True),
        ("The ban took effect on 1 February.", "The ban will take effect on 1 April.", False),
    ],
)
def test_what_was_long_ago_is_not_what_is_to_come(left: str, right: str, apart: bool) -> None:
    assert features(left, right)["told-apart"] == float(apart)


def test_others_who_do_it_speak_against_one_happening() -> None:
    same = features("Marta Olin won on Monday.", "Olin won on Tuesday.")
    other = features("Marta Olin won on Monday.", "Piet Graf won on Tuesday.")

    assert same["clash"] == 0
    assert other["clash"] == 1
    assert other["parties"] < same["parties"]


@pytest.mark.parametrize(
    "other",
    [
        "Some services were restored on Tuesday.",
        "Tuesday's blast was the second one in a week.",
    ],
)
def test_one_of_many_is_told_apart(other: str) -> None:
    assert features("The service was restored on Monday.", other)["told-apart"] == 1


@pytest.mark.parametrize(
    ("left", "right", "far"),
    [
        ("The harbour cranes stood still on Monday.", "The cranes stood still on Tuesday.", 0),
        ("In July thieves robbed a jeweller.", "In May thieves robbed a jeweller.", 1),
        ("Marta Olin married on 4 May 2012.", "Marta Olin married on 4 May 2011.", 0.25),
        ("Marta Olin won on 4 May 2012.", "Marta Olin won on 28 June 2012.", 1),
    ],
    ids=["two days", "two months", "a slip of the year", "two days weeks apart"],
)
def test_times_far_apart_are_of_two_happenings_unless_one_part_is_a_slip(
    left: str, right: str, far: float
) -> None:
    assert features(left, right)["far"] == far


def test_the_number_of_a_round_does_not_tell_it_apart_but_that_of_a_blast_does() -> None:
    talks = features("The 13th round of talks was held on Monday.", "They met on Tuesday.")
    blasts = features("The third blast was on Monday.", "The blast was on Tuesday.")

    assert (talks["deed"], talks["told-apart"]) == (1, 0)
    assert (blasts["deed"], blasts["told-apart"]) == (1, 1)


@pytest.mark.parametrize(
    "other",
    [
        "The last round of talks was in 2012.",
        "They met for the first time since 2012.",
        "The first talks since 2012 were held.",
    ],
)
def test_the_last_talks_are_the_same_for_all(other: str) -> None:
    last = features("The last talks were held in 2011.", other)

    assert (last["deed"], last["singled"]) == (1, 1)
    assert dates.relate(value("The last talks were held in 2011."), value(other)) == conflict()


def test_the_worst_fire_since_is_not_the_last() -> None:
    assert (
        features("The last fire was in 2011.", "It was the worst fire since 2012.")["singled"] == 0
    )


def test_a_clause_with_when_tells_what_happened_then() -> None:
    met = "Olin and Graf met in May."

    assert features(met, "Ties thawed in June, when Olin and Graf held talks.")["deed"] == 1
    assert features(met, "Ties thawed in June, after Olin and Graf held talks.")["deed"] == 0


def test_one_name_in_common_says_less_than_two() -> None:
    both = features("Marta Olin met Piet Graf on Monday.", "Piet Graf met Marta Olin on Tuesday.")
    one = features("Olin met Piet Graf on Monday.", "Olin met Rosa Lind on Tuesday.")

    assert both["parties"] > one["parties"]
    assert both["clash"] < one["clash"]


@pytest.mark.parametrize(
    ("left", "right", "left_day", "right_day"),
    [
        (
            "The ferry Alma sank off Tarvik on Monday, and 40 people were rescued.",
            "The ferry Alma capsized off Tarvik on Tuesday. Forty people were rescued.",
            "Monday",
            "Tuesday",
        ),
        (
            "Tarvik and Olm signed a treaty on Monday. The last treaty was signed in 1998.",
            "Olm signed a treaty with Tarvik on Monday, the first treaty since 1999.",
            "1998",
            "1999",
        ),
    ],
)
def test_two_days_of_one_happening_are_a_warning(
    left: str, right: str, left_day: str, right_day: str
) -> None:
    assert disputed(compare_texts(post=left, herald=right), "date", left_day, right_day)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "The ferry Alma sank off Tarvik on Monday, and 40 people were rescued.",
            "The ferry Alma sank off Tarvik on Monday. A second ferry sank there on Tuesday.",
        ),
        (
            "Thieves robbed a bank in Tarvik on Monday. In May, thieves robbed a jeweller there.",
            "Thieves robbed a bank in Tarvik on Monday. In July, thieves robbed a museum there.",
        ),
        (
            "Gunmen shot the mayor of Tarvik on Monday.",
            "The mayor of Tarvik died on Tuesday after gunmen shot her.",
        ),
        (
            "A quake shook Tarvik on Monday, 16 March 2015.",
            "A quake shook Tarvik on Monday. An aftershock shook the town on Tuesday.",
        ),
    ],
)
def test_days_of_two_happenings_are_none(left: str, right: str) -> None:
    report = compare_texts(post=left, herald=right)

    assert [found for found in loud(report) if found.kind == "date"] == []


@pytest.mark.parametrize(
    ("left", "right", "left_day", "right_day"),
    [
        (
            "Voters in Chile elected Marta Olin as president on Sunday.",
            "Marta Olin won the presidential election in Chile on Saturday.",
            "Sunday",
            "Saturday",
        ),
        (
            "The parliament of Peru approved the budget on Monday.",
            "Peru's parliament passed the budget on Tuesday.",
            "Monday",
            "Tuesday",
        ),
    ],
)
def test_a_deed_by_another_word_is_still_asked_for_its_day(
    left: str, right: str, left_day: str, right_day: str
) -> None:
    assert disputed(compare_texts(post=left, herald=right), "date", left_day, right_day)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "The court in Lyon jailed Piet Graf for fraud on Monday.",
            "Piet Graf was convicted of fraud in Lyon on Friday.",
        ),
        (
            "Police arrested two men in Lyon on Monday over the robbery of a bank.",
            "Police arrested a third man in Lyon on Tuesday over the robbery of a bank.",
        ),
        (
            "United beat Rovers on Saturday. They lost to City on Tuesday.",
            "United beat Rovers on Saturday. Rovers lost to Athletic on Wednesday.",
        ),
        (
            "Olin and Graf met in Lyon on Monday to end the gas row.",
            "Olin and Graf met in Lyon on Monday. Olin met the mayor on Sunday.",
        ),
        (
            "Shares in the bank fell on Monday after profits dropped.",
            "Shares in the bank rose on Tuesday after profits dropped.",
        ),
        (
            "A bomb in Lagos killed six people on Monday.",
            "A bomb killed six people in Lagos on Monday. A bomb in Cairo killed two on Sunday.",
        ),
    ],
)
def test_a_deed_by_or_to_others_or_elsewhere_has_a_day_of_its_own(left: str, right: str) -> None:
    report = compare_texts(post=left, herald=right)

    assert [found for found in loud(report) if found.kind == "date"] == []


def test_two_vigils_deep_in_one_article_are_two() -> None:
    opening = "A vigil in Lyon for a girl on Monday was calm. "
    more = (
        "Many came. Some sang. The mayor wept. Bells rang. Children ran. Rain fell. Dogs barked. "
    )
    text = opening + more + "About 200 people attended the vigil on Wednesday."
    report = compare_texts(post=text, herald="A vigil was held in Lyon for a girl.")

    assert loud(report) == []


def clock(hour: int, minute: int) -> Interval:
    return Interval(Grain.CLOCK, clock=Clock(hour * 60 + minute, hour * 60 + minute))


@pytest.mark.parametrize(
    ("left", "right", "likely"),
    [
        ((5, 14), (4, 14), 1.0),
        ((2, 40), (14, 40), 1.0),
        ((8, 40), (8, 49), 0.5),
        ((8, 0), (9, 0), 0.0),
        ((8, 30), (9, 30), 0.0),
        ((8, 40), (11, 40), 0.0),
        ((8, 40), (8, 59), 0.0),
    ],
)
def test_an_hour_too_early_looks_like_a_slip(
    left: tuple[int, int], right: tuple[int, int], likely: float
) -> None:
    assert hour_slip(clock(*left), clock(*right)) == likely
    assert hour_slip(clock(*right), clock(*left)) == likely


def test_two_outlets_give_the_hour_of_one_alarm() -> None:
    report = compare_texts(
        herald="A fire gutted a mill in Corwen.\n\nCrews were called at 2.40am, police said.\n",
        post="The mill in Corwen burned to the ground.\n\nThe alarm came at 3.40am, police said.\n",
    )
    assert [found.kind for found in loud(report)] == ["date"]


def test_the_alarm_and_the_all_clear_are_two_times() -> None:
    report = compare_texts(
        herald="A fire gutted a mill in Corwen.\n\nCrews were called at 2.40am, police said.\n",
        post="The mill in Corwen burned to the ground.\n\nThe road was reopened at 7.15am.\n",
    )
    assert loud(report) == []


def test_what_comes_ahead_of_a_vote_is_not_held_on_the_day_of_the_vote() -> None:
    report = compare_texts(
        herald="Envoys of Norway and Peru met in Oslo on Thursday for a day of fishing talks.\n",
        post="The meeting in Oslo among envoys of Norway and Peru comes ahead of talks with Chile "
        "on Saturday.\n",
    )
    assert loud(report) == []


@pytest.mark.parametrize(
    ("left", "right", "clash"),
    [
        (
            "Hurricane Orla battered the clinic in 1998.",
            "The clinic was destroyed in Hurricane Petra in 2005.",
            1.0,
        ),
        (
            "Hurricane Orla battered the clinic in 1998.",
            "The clinic was destroyed in Hurricane Orla in 1999.",
            0.0,
        ),
    ],
)
def test_two_storms_are_two_happenings(left: str, right: str, clash: float) -> None:
    assert features(left, right)["clash"] == clash


def test_a_loss_at_home_is_told_apart() -> None:
    home, loss = "Wednesday's home loss to Halden hurt.", "Friday's loss in Halden hurt."

    assert features(home, loss)["told-apart"] == 1.0
    assert features("Wednesday's loss in Halden hurt.", loss)["told-apart"] == 0.0


def test_the_first_woman_makes_no_deed_the_only_one() -> None:
    left = "She became the first woman to lead the union in 1995."

    assert features(left, "She became the first physician on the board in 2002.")["singled"] == 0.0


def test_a_storm_reaches_two_places_on_two_days() -> None:
    first = "Cyclone Anouk came ashore on the island of Marun on Wednesday."
    second = "Cyclone Anouk made landfall near Cape Dorn on Friday."

    assert features(first, second)["clash"] == 1
    assert features(first, "Cyclone Anouk reached the island of Marun on Friday.")["clash"] < 1


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Marta Olin signed a harbour bill on Monday.",
            "On Tuesday, Marta Olin signed an order.",
        ),
        ("Olin's performance as host in 2009 was praised.", "Olin's performance in 2012 was dull."),
    ],
    ids=["a bill, an order", "two shows"],
)
def test_two_things_signed_and_two_shows_are_two(left: str, right: str) -> None:
    found = features(left, right)

    assert found["clash"] or found["told-apart"]


def test_a_bill_that_is_called_a_law_is_one() -> None:
    assert (
        features("Olin signed the bill on Monday.", "Olin signed the law on Tuesday.")["clash"] == 0
    )


@pytest.mark.parametrize(
    ("sentence", "day", "deed"),
    [
        ("As it vowed [Monday], the ferry line on Thursday cut fares.", "Monday", "vow"),
        ("Tarvik will meet the winner of Tuesday's quarterfinal.", "Tuesday", "play"),
        ("Tarvik will play Olm in Saturday's semifinal.", "Saturday", "play"),
    ],
)
def test_a_day_in_brackets_or_with_a_noun_of_its_own_is_not_the_verbs(
    sentence: str, day: str, deed: str
) -> None:
    found = next(
        one for one in dates.find(parsed(sentence, published=PUBLISHED)) if one.text == day
    )

    assert isinstance(found.value, DateValue)
    assert found.value.happening.deeds == {deed}


@pytest.mark.parametrize(
    ("left", "right", "apart"),
    [
        ("The silo was full on Monday.", "The silo was half empty on Tuesday.", 1.0),
        ("The abbot was ill on Monday.", "The abbot was in good health on Tuesday.", 0.0),
        ("The fete is on Monday.", "The fete is on Tuesday.", 0.0),
        ("The match was quiet on Monday.", "The match was rough on Tuesday.", 0.0),
    ],
)
def test_how_something_was_it_may_be_on_other_days(left: str, right: str, apart: float) -> None:
    assert features(left, right)["told-apart"] == apart


def test_a_level_is_told_of_two_days() -> None:
    report = compare_texts(
        post="The silo was 98 percent full on Monday morning.",
        star="The wheat in the silo has sunk by a metre since Monday, and the silo was 91 percent "
        "full on Tuesday evening.",
    )

    assert not loud(report)
