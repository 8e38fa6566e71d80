"""Two times of one deed by the same, however far apart they are and however one is called."""

from datetime import date

import pytest

from compare.facts import date as dates
from compare.facts.dated.datevalue import DateValue
from compare.match.weighed.alike import alike
from compare.match.weighed.when import when
from compare.model import Article, Report
from compare.options import Options
from compare.pipeline import examine
from tests.newsroom import loud, parsed
from tests.stories.reading import disputed

PUBLISHED = date(2015, 3, 20)


def value(text: str) -> DateValue:
    """The last time in a text."""
    found = list(dates.find(parsed(text, published=PUBLISHED)))[-1]
    assert isinstance(found.value, DateValue)
    return found.value


def likeness(left: str, right: str) -> float:
    return alike(value(left).happening, value(right).happening)


def report(left: str, right: str) -> Report:
    """The report on two outlets' texts of one Friday."""
    articles = [
        Article(key=key, path=f"{key}.txt", text=text, outlet=key, published=PUBLISHED)
        for key, text in (("post", left), ("herald", right))
    ]
    return examine(articles, (), Options())


def asked(left: str, right: str) -> list[str]:
    """The kinds of what is loud in two texts."""
    return [found.kind for found in loud(report(left, right)) if found.kind == "date"]


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        (
            "Olin became defense minister in 1998 and prime minister in 2002.",
            "Olin became defense minister in 1998.",
            False,
        ),
        ("Olin became prime minister in 2002.", "Olin became president in 2005.", False),
        ("In 2002 Olin became prime minister.", "In 2002 Olin became minister.", False),
        ("Olin became head of the bank in 1998.", "In 1999 she became its head.", True),
        (
            "Olin became defense minister in 1998 and prime minister in 2002.",
            "Olin became Peru's prime minister in 2003.",
            True,
        ),
    ],
)
def test_another_office_is_another_deed(left: str, right: str, same: bool) -> None:
    one, other = value(left).happening.deeds, value(right).happening.deeds

    assert bool(one & other) == same


@pytest.mark.parametrize(
    ("left", "right", "least"),
    [
        ("Marta Olin left Norbank in 1998.", "Olin left Norbank in 2003.", 1.0),
        ("Marta Olin retired in 1998.", "Marta Olin was a judge. She retired in 2003.", 1.0),
        ("Olin sold the mill for $30 million in 1957.", "It was sold for $30m in 1967.", 0.5),
        ("The ferry Alma sank in 1998.", "The Alma was sunk in 1999.", 1.0),
    ],
)
def test_the_same_deed_by_the_same_is_alike(left: str, right: str, least: float) -> None:
    assert likeness(left, right) >= least


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Marta Olin left Norbank in 1998.", "Marta Olin joined Norbank in 2003."),
        ("Marta Olin left Norbank in 1998.", "Marta Olin left Halden College in 2003."),
        ("Marta Olin retired in 1998.", "Piet Graf was a judge. He retired in 2003."),
        ("Olin killed a guard in 1998.", "Olin died in 1999."),
        ("The siege of Tarvik began in 1998.", "The siege of Tarvik ended in 1999."),
    ],
)
def test_another_deed_or_by_or_to_others_is_not(left: str, right: str) -> None:
    assert likeness(left, right) == 0


@pytest.mark.parametrize(
    ("left", "right", "far"),
    [
        ("Marta Olin left Norbank in 1998.", "Olin left Norbank in 2003.", 0),
        ("Marta Olin retired in 1998.", "Marta Olin retired in 2003.", 0),
        ("Marta Olin became head of Norbank in 1998.", "Olin became its head in 2003.", 0),
        ("Marta Olin painted Norbank in 1998.", "Olin painted Norbank in 2003.", 0.25),
        ("Olin became head of the bank in 1998.", "Olin became head of the club in 2003.", 0.25),
        ("She became the first woman judge in 1998.", "She became the first judge in 2003.", 1),
        ("The firm retired a ship in 1998.", "A firm retired ships in 2003.", 1),
    ],
)
def test_what_one_does_but_once_is_never_far(left: str, right: str, far: float) -> None:
    assert when(value(left), value(right))["far"] == far


@pytest.mark.parametrize(
    ("left", "right", "one", "other"),
    [
        (
            "Ivo Lind, the banker who built Halden's tramway, died on Monday. Mr Lind sold his "
            "quarry to the town for $12 million in 1961 and gave half of it away.",
            "The banker Ivo Lind, who built the tramway of Halden, died on Monday at 91. He ran a "
            "quarry until it was sold for $12 million in 1971.",
            "1961",
            "1971",
        ),
        (
            "Rosa Amsel, a spy who changed sides, died on Monday in Tarvik. Ms Amsel pleaded "
            "guilty to treason in July 1983 and was freed early.",
            "Rosa Amsel, the spy, died on Monday in Tarvik. On June 27, 1983, she pleaded guilty "
            "to one count of treason.",
            "July 1983",
            "June 27, 1983",
        ),
        (
            "The painter Ute Brandt died on Monday in Halden. Brandt left the Halden academy in "
            "1974 after a quarrel over a mural.",
            "Ute Brandt, the painter, died in Halden on Monday. She left the Halden academy in "
            "1979, to the relief of its director.",
            "1974",
            "1979",
        ),
    ],
    ids=["one sum", "she is named", "left once"],
)
def test_two_years_of_one_life_are_asked_for(left: str, right: str, one: str, other: str) -> None:
    assert disputed(report(left, right), "date", one, other)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Ivo Lind, the banker who built Halden's tramway, died on Monday. Mr Lind sold his "
            "quarry to the town for $12 million in 1961 and gave half of it away.",
            "The banker Ivo Lind, who built the tramway of Halden, died on Monday at 91. He sold "
            "his vineyard for $3 million in 1971.",
        ),
        (
            "Rosa Amsel, a spy who changed sides, died on Monday in Tarvik. Ms Amsel pleaded "
            "guilty to treason in July 1983 and was freed early.",
            "Rosa Amsel, the spy, died on Monday in Tarvik. Her courier Max Thorn fell out with "
            "her. In 1986 he pleaded guilty to one count of treason.",
        ),
        (
            "The painter Ute Brandt died on Monday in Halden. Brandt left the Halden academy in "
            "1974 after a quarrel over a mural.",
            "Ute Brandt, the painter, died in Halden on Monday. She left her husband in 1979, to "
            "the relief of her friends.",
        ),
        (
            "Halden United beat Tarvik on Monday. United won the cup in 1998.",
            "Halden United beat Tarvik on Monday. United won the cup in 2003.",
        ),
    ],
    ids=["another sum", "another person", "another left", "won twice"],
)
def test_two_years_of_two_deeds_stay_quiet(left: str, right: str) -> None:
    assert asked(left, right) == []


def test_a_day_is_that_of_both_verbs_where_one_goes_along() -> None:
    told = value("A warship foiled an attack on ships crossing the gulf on Friday.").happening
    apart = value("Police said they seek a man wearing a coat on Friday.").happening

    assert {"foil", "cross"} <= told.deeds
    assert "say" not in apart.deeds


def test_two_verbs_side_by_side_are_one_deed() -> None:
    killed = value("On Friday he shot and killed a guard.").happening
    apart = value("On Friday he shot at a guard and later killed a dog.").happening

    assert {"shoot", "die"} <= killed.deeds
    assert "die" not in apart.deeds


@pytest.mark.parametrize(
    ("sentence", "spoken"),
    [
        ("Olin admitted in 2005 that she was the source.", False),
        ("Olin revealed in May 2005 that she was the source.", False),
        ("Olin admitted on Monday that she was the source.", True),
        ("Olin told a paper in 2005 that she was tired.", True),
    ],
)
def test_the_year_in_which_a_secret_came_out_is_no_briefing(sentence: str, spoken: bool) -> None:
    assert value(sentence).spoken == spoken


@pytest.mark.parametrize(
    ("left", "right", "one", "other"),
    [
        (
            "Lund beat Olm 2-1 on Sunday to go top. Ada Ruiz scored both goals for Lund.",
            "Two goals by Ada Ruiz gave Lund a 2-1 win over Olm on Saturday and first place.",
            "Sunday",
            "Saturday",
        ),
        (
            "The actor Ute Brandt passed away at home in Halden on Monday, her son said.",
            "Ute Brandt, the actor, died on Tuesday at her home in Halden.",
            "Monday",
            "Tuesday",
        ),
        (
            "A flood closed the schools of Corwen. The schools will reopen on Monday.",
            "Flooding closed schools in Corwen. The schools reopen on Tuesday.",
            "Monday",
            "Tuesday",
        ),
        (
            "Norrtool will close its mower plant in Elmstad. The firm bought Hedgeworks in 2004.",
            "Norrtool's mower plant in Elmstad will close. Its boss came from Hedgeworks, which "
            "the firm bought in 2005.",
            "2004",
            "2005",
        ),
    ],
    ids=["a match", "passed away", "a present that looks ahead", "which"],
)
def test_a_deed_told_in_another_form_is_still_asked_for_its_time(
    left: str, right: str, one: str, other: str
) -> None:
    assert disputed(report(left, right), "date", one, other)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Lund beat Olm 2-1 on Sunday to go top. Lund lost to Halden on Wednesday.",
            "Lund beat Olm 2-1 on Sunday. Olm beat Tarvik on Saturday and lost on Sunday to Lund.",
        ),
        (
            "Petra Lunde was jailed for theft on Wednesday. Lunde was arrested in November.",
            "Petra Lunde was jailed for theft on Wednesday. Her deputy, Jens Friis, was freed. He "
            "was arrested in December.",
        ),
        (
            "Lund beat Olm 2-1 on Sunday. Olm won the cup in 2010 and the league in 2011.",
            "Lund beat Olm 2-1 on Sunday. Olm won the cup in 2010 and again in 2012.",
        ),
        (
            "A flood closed the schools of Corwen. The schools will reopen on Monday.",
            "Flooding closed schools in Corwen. The swimming pool reopens on Tuesday.",
        ),
        (
            "Norrtool will close its mower plant in Elmstad. The firm bought Hedgeworks in 2004.",
            "Norrtool's mower plant in Elmstad will close. Its boss came from Hedgeworks, which "
            "the firm sold in 2005.",
        ),
        (
            "Lund beat Olm 2-1 on Saturday to lead the series 3-1.",
            "Lund beat Olm 2-1. Olm trail 3-1 and must win on Monday to stay in the cup.",
        ),
        (
            "Petra Lunde paid the fine on Tuesday, her lawyer said. The court had set it in May.",
            "Petra Lunde was fined in May. She needs to pay the fine on Friday, the court said.",
        ),
    ],
    ids=[
        "other rivals",
        "another who was arrested",
        "again",
        "another reopening",
        "sold",
        "must",
        "needs to",
    ],
)
def test_the_times_of_other_deeds_stay_quiet(left: str, right: str) -> None:
    assert asked(left, right) == []


def test_what_lies_decades_back_overtakes_no_plan() -> None:
    found = report(
        "Norrtool said on Friday that it will close its plant in Elmstad in 2018.",
        "Norrtool will close its plant in Elmstad. It opened the plant in 1934.",
    )
    assert [one.kind for one in found.discrepancies] == []


@pytest.mark.parametrize(
    ("left", "right", "one", "other"),
    [
        (
            "The dam above Corwen collapsed at 10.40 p.m. on Tuesday and drowned nine villagers.",
            "The dam above Corwen gave way at 9.30 p.m. on Tuesday, and nine villagers drowned.",
            "10.40 p.m.",
            "9.30 p.m.",
        ),
        (
            "Norrtool and Lund Motors will merge. Talks between the firms began in November.",
            "Lund Motors and Norrtool are to merge. The talks had been taken up in January, it said.",
            "November",
            "January",
        ),
        (
            "The mayor of Halden resigned on Monday evening after a row over a mural.",
            "The mayor of Halden resigned on Tuesday morning after a row over a mural.",
            "Monday evening",
            "Tuesday morning",
        ),
    ],
    ids=["gave way", "months of one deed", "the evening before"],
)
def test_one_deed_by_other_words_has_one_time(left: str, right: str, one: str, other: str) -> None:
    assert disputed(report(left, right), "date", one, other)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "The dam above Corwen collapsed at 10.40 p.m. on Tuesday and drowned nine villagers.",
            "The dam above Corwen collapsed. The sirens sounded at 9.30 p.m. on Tuesday.",
        ),
        (
            "Norrtool and Lund Motors will merge. Talks between the firms began in November.",
            "Lund Motors and Norrtool are to merge. Talks began in January and, after a break, "
            "talks began anew in May.",
        ),
        (
            "The mayor of Halden resigned on Monday night after a row over a mural.",
            "The mayor of Halden resigned early on Tuesday after a row over a mural.",
        ),
        (
            "Ana Lund was chairwoman of Norrtool in 1972 and of Lund Motors later.",
            "Ana Lund, who ran Lund Motors, was chairwoman of Norrtool in 1973.",
        ),
    ],
    ids=["sirens", "two talks", "one night", "a state of years"],
)
def test_another_time_of_the_sort_stays_quiet(left: str, right: str) -> None:
    assert asked(left, right) == []


@pytest.mark.parametrize(
    ("left", "right", "deed"),
    [
        ("The lift was inspected in May.", "The last inspection was in March.", 1),
        ("The lift was installed in May.", "The last inspection was in March.", 0),
        ("Voters go to the polls on May 4.", "The election is on May 11.", 1),
        ("Pupils go to the museum on May 4.", "The election is on May 11.", 0),
    ],
)
def test_a_noun_tells_the_deed_of_the_verb_that_it_is_made_of(
    left: str, right: str, deed: float
) -> None:
    assert when(value(left), value(right))["deed"] == deed
