"""Which reports are of one event, and which only look alike."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.align.events import LABEL_LENGTH, group, shortened
from compare.align.outline import outline_of
from compare.model import Article, Event
from compare.options import DEFAULT_PARSER
from compare.text.grammar.parse import ParsedArticle, parse

WAREHOUSE = (
    "A fire destroyed a furniture warehouse in Ashby on Monday night, killing three workers. "
    "Firefighters from four stations fought the blaze for six hours."
)
WAREHOUSE_AGAIN = "Three people died when a blaze tore through a warehouse in Ashby, police said."
WAREHOUSE_LATER = (
    "Ashby warehouse fire: two of the three victims named. "
    "Owner Dale Mercer said the sprinklers had been tested in May."
)
MILL = (
    "A fire destroyed a paper mill in Corwen on Sunday, killing two workers. "
    "Neighbours were told to keep their windows shut."
)
MILL_AGAIN = "Two people died when a blaze tore through the paper mill in Corwen, officials said."


def articles(texts: dict[str, str], published: dict[str, date] | None = None) -> list[Article]:
    dates = published or {}
    return [
        Article(key=key, path=f"{key}.txt", text=text, outlet=key, published=dates.get(key))
        for key, text in texts.items()
    ]


def read(texts: dict[str, str], published: dict[str, date] | None = None) -> list[ParsedArticle]:
    return list(parse(articles(texts, published), parser=DEFAULT_PARSER))


def events(texts: dict[str, str], published: dict[str, date] | None = None) -> tuple[Event, ...]:
    return group([outline_of(one) for one in read(texts, published)])


def keys(found: tuple[Event, ...]) -> list[tuple[str, ...]]:
    return sorted(event.articles for event in found)


def test_three_outlets_on_one_fire_are_one_event():
    found = events({"afp": WAREHOUSE, "bbc": WAREHOUSE_AGAIN, "cnn": WAREHOUSE_LATER})

    assert keys(found) == [("afp", "bbc", "cnn")]


def test_fires_in_two_towns_are_two_events():
    found = events({"afp": WAREHOUSE, "bbc": WAREHOUSE_AGAIN, "cnn": MILL, "dpa": MILL_AGAIN})

    assert keys(found) == [("afp", "bbc"), ("cnn", "dpa")]


def test_reports_without_a_name_are_taken_as_one_event_when_they_tell_the_same():
    found = events({"afp": "The fire killed 12 people.", "bbc": "The blaze killed 14 people."})

    assert keys(found) == [("afp", "bbc")]


def test_reports_without_a_name_are_two_events_when_they_tell_other_things():
    found = events(
        {"afp": "The fire killed 12 people.", "bbc": "The striker scored twice after the break."}
    )

    assert keys(found) == [("afp",), ("bbc",)]


@pytest.mark.parametrize(
    ("afp", "bbc"),
    [
        pytest.param(
            "Norvik agreed on Tuesday to buy Halden Foods for $180 million, the companies said.",
            "Halden Foods will be sold to rival Norvik in a deal worth $184 million.",
            id="another price",
        ),
        pytest.param(
            "The ministers met in Oslo on Wednesday to sign the fishing treaty.",
            "The fishing treaty was signed in Oslo on Thursday by ministers of both countries.",
            id="another day",
        ),
        pytest.param(
            "Deputy Foreign Minister Ana Petrova met the envoy in Sofia on Monday.",
            "Assistant Foreign Minister Ana Petrova received the envoy in Sofia on Monday.",
            id="another title",
        ),
        pytest.param(
            "Delta Air plans to open its Quito route in April, the airline said.",
            "Delta Air opened its route to Quito on March 19.",
            id="the plan and the outcome",
        ),
        pytest.param(
            "The mayor confirmed that the bridge was closed.",
            "The mayor denied that the bridge was closed.",
            id="yes and no",
        ),
    ],
)
def test_a_conflict_of_facts_does_not_part_two_reports(afp: str, bbc: str):
    assert keys(events({"afp": afp, "bbc": bbc})) == [("afp", "bbc")]


@pytest.mark.parametrize(
    ("afp", "bbc"),
    [
        pytest.param(
            "A court in Lille sentenced former banker Jean Morel to five years for fraud. "
            "Morel had hidden losses of 74 million euros.",
            "A court in Lille cleared former broker Luc Girard of fraud on Thursday. "
            "Girard left the room without a word.",
            id="another ruling",
        ),
        pytest.param(
            "Storm Elsa left 40,000 homes without power in western Ireland on Friday.",
            "Storm Bruno flooded streets in Cork and cut power to 9,000 homes on Tuesday.",
            id="another storm",
        ),
    ],
)
def test_look_alikes_are_two_events(afp: str, bbc: str):
    assert keys(events({"afp": afp, "bbc": bbc})) == [("afp",), ("bbc",)]


TALKS = (
    "Peru and Chile held border talks in Lima on Wednesday. "
    "Deputy Foreign Minister Rosa Quispe of Peru led the meeting."
)
TALKS_AGAIN = (
    "Officials of Chile and Peru met in Lima for talks about the border. "
    "Peruvian Deputy Foreign Minister Rosa Quispe spoke of a good start."
)


def test_talks_of_two_years_are_two_events():
    found = events(
        {"afp": TALKS, "bbc": TALKS_AGAIN.replace("Rosa Quispe", "Juan Mamani")},
        {"afp": date(2015, 3, 19), "bbc": date(2019, 6, 12)},
    )

    assert keys(found) == [("afp",), ("bbc",)]


@pytest.mark.parametrize(("years", "together"), [("four", True), ("eight", True), ("14", False)])
def test_a_slip_in_the_arithmetic_parts_no_talks_and_a_decade_does(years: str, together: bool):
    found = events({
        "afp": "Peru and Chile held border talks in Lima on Wednesday, the first in four years. "
        "The last round was held in Arica in May 2011.",
        "bbc": "Officials of both countries met in the Peruvian capital for talks on the border. "
        f"They are the first in {years} years, after a last round in Arica in May 2011.",
    })  # fmt: skip

    assert (len(found) == 1) is together


def test_a_report_of_the_next_day_is_of_the_same_talks():
    found = events(
        {"afp": TALKS, "bbc": TALKS_AGAIN}, {"afp": date(2015, 3, 19), "bbc": date(2015, 3, 20)}
    )

    assert keys(found) == [("afp", "bbc")]


QUAKE = (
    "A strong earthquake shook the Ostrava valley before dawn, killing at least 41 people. "
    "Seventeen worshippers died under the roof of a church in Lindava, Mayor Petr Havel said."
)
QUAKE_OTHERWISE = (
    "They carried the coffins down the hill two at a time in Lindava, where 58 have died. "
    "In the church, 12 never came out. Mayor Petr Havel has not slept since."
)


@pytest.mark.parametrize(
    ("day", "together"), [(date(2003, 8, 13), True), (date(2004, 8, 12), False)]
)
def test_reports_in_other_words_belong_together_if_they_ran_together(day: date, together: bool):
    found = events({"afp": QUAKE, "bbc": QUAKE_OTHERWISE}, {"afp": date(2003, 8, 12), "bbc": day})

    assert (len(found) == 1) is together


def test_events_are_numbered_by_date_and_labelled_with_a_headline():
    fire = "Three die in Ashby warehouse fire\n\n" + WAREHOUSE
    storm = "Storm Elsa cuts power in the west\n\nStorm Elsa left 40,000 homes without power."
    found = events(
        {"afp": storm, "bbc": fire}, {"afp": date(2015, 3, 20), "bbc": date(2015, 3, 10)}
    )

    assert found == (
        Event("e1", "Three die in Ashby warehouse fire", date(2015, 3, 10), ("bbc",)),
        Event("e2", "Storm Elsa cuts power in the west", date(2015, 3, 20), ("afp",)),
    )


def test_no_articles_are_no_events_and_an_empty_one_is_an_event_of_its_own():
    assert group([]) == ()
    assert keys(events({"afp": "", "bbc": WAREHOUSE})) == [("afp",), ("bbc",)]


FOLDER = {
    "afp": WAREHOUSE, "bbc": WAREHOUSE_AGAIN, "cnn": MILL, "dpa": MILL_AGAIN, "efe": TALKS, "ft": "",
}  # fmt: skip


@pytest.fixture(scope="module")
def in_order() -> tuple[Event, ...]:
    return events(FOLDER)


@settings(max_examples=20, deadline=None)
@given(order=st.permutations(sorted(FOLDER)))
def test_the_order_of_the_articles_changes_nothing(
    in_order: tuple[Event, ...], order: list[str]
) -> None:
    texts = {key: FOLDER[key] for key in order}

    assert group([outline_of(one) for one in read(texts)]) == in_order


@settings(max_examples=30, deadline=None)
@given(st.lists(st.text(max_size=200), max_size=4))
def test_any_text_is_grouped(texts: list[str]):
    found = events({f"outlet{number}": text for number, text in enumerate(texts)})

    assert sum(len(event.articles) for event in found) == len(texts)


@pytest.mark.parametrize("text", ["word " * 60, "x" * 300, "Short\n  headline"])
def test_a_label_is_one_short_line(text: str):
    label = shortened(text)

    assert len(label) <= LABEL_LENGTH
    assert "\n" not in label
