"""Places: where something happened, and when two answers clash."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.facts import place
from compare.facts.kind import Example
from compare.facts.place import relate
from compare.facts.placed.site import PlaceValue
from compare.model import EQUAL, Article, Mention, Reason, Severity, Verdict, conflict
from compare.options import DEFAULT_PARSER
from compare.text.geography.gazetteer import place_of
from compare.text.grammar.parse import parse
from tests.newsroom import alarms_after, compare_texts, loud


def places(text: str) -> list[Mention]:
    article = Article(key="a", path="a.txt", text=text, outlet="A")
    [parsed] = parse([article], parser=DEFAULT_PARSER)
    found = list(place.find(parsed))
    assert all(text[one.start : one.end] == one.text for one in found)
    return found


def named(text: str) -> list[str]:
    return [one.text for one in places(text)]


@pytest.mark.parametrize("example", place.EXAMPLES, ids=lambda one: one.right_value)
def test_the_example_relates_as_it_says(example: Example) -> None:
    [left] = [one for one in places(example.left) if one.text == example.left_value]
    [right] = [one for one in places(example.right) if one.text == example.right_value]

    relation = relate(left.value, right.value)

    assert (relation.verdict, relation.reason) == (example.verdict, example.reason)
    assert relate(right.value, left.value) == relation


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The ministers met in Oslo on Thursday.", ["Oslo"]),
        ("The meeting in Oslo ended early.", ["Oslo"]),
        ("Police killed two men at a bank in Lyon.", ["Lyon"]),
        ("The talks began in Japan's capital.", ["Japan's capital"]),
        ("The ferry sank 12 km north of Bergen.", ["12 km north of Bergen"]),
        ("The quake struck in southern Chile.", ["southern Chile"]),
        ("She died in Salem, Ore., on Monday.", ["Salem"]),
        ("The blast tore through a bank branch in Hawick.", ["Hawick"]),
        ("The fire broke out at a paint factory in the town of Lindau.", ["Lindau"]),
        ("Shells hit the northern city of Mosul.", ["Mosul"]),
        ("A strong quake shook Lisbon overnight.", ["Lisbon"]),
        ("She died on Monday at a Boston hospital.", ["Boston"]),
        ("Pirates seized a tanker in the Gulf of Aden.", ["Gulf of Aden"]),
        ("The killing of a student in Lyon led to riots.", ["Lyon"]),
        ("Police were called to a house in Leeds.", ["Leeds"]),
        ("The cable was cut off the coast of Sicily.", ["Sicily"]),
        ("The quake levelled two villages in Iran's southern province.", ["Iran"]),
    ],
)
def test_what_happens_somewhere_has_a_place(text: str, found: list[str]) -> None:
    assert named(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Beijing said the talks would resume.",
        "She sold her shares to a company in Lyon.",
        "The mayor called in Leeds for an end to the strike.",
        "He gave a Boston newspaper an interview.",
        "Tokyo hopes for a deal.",
        "The Paris fashion show opened late.",
        "The mayor of Lyon resigned.",
        "Investors lost interest in China.",
        "The fund invested in Brazil.",
        "He crashed in his Lincoln.",
        "The minister said in Oslo that the talks had failed.",
        "The match was played in March.",
    ],
)
def test_a_government_an_adjective_and_a_topic_are_no_places(text: str) -> None:
    assert named(text) == []


def test_two_cities_of_two_happenings_stay_quiet() -> None:
    [arrest] = places("The man was arrested in Lyon.")
    [birth] = places("The man was born in Lille.")

    assert relate(arrest.value, birth.value).verdict is Verdict.UNRELATED


def test_opposite_sides_of_a_town_clash_only_at_one_distance() -> None:
    north = PlaceValue("bergen", True, frozenset({"north"}), 12.0)
    south = PlaceValue("bergen", True, frozenset({"south"}), 12.0)
    far = PlaceValue("bergen", True, frozenset({"south"}), 90.0)
    west = PlaceValue("bergen", True, frozenset({"north", "west"}), 12.0)

    assert relate(north, south).verdict is Verdict.CONFLICT
    assert relate(north, far).verdict is Verdict.UNRELATED
    assert relate(north, west).reason is Reason.PRECISION


def test_a_distance_in_words_and_none_at_all_are_told_of_one_side_too() -> None:
    told = ("12 km north", "about seven miles south", "south")
    north, south, plain = (places(f"The ferry sank {where} of Bergen.")[0].value for where in told)

    assert relate(north, south).verdict is Verdict.CONFLICT
    assert relate(north, plain).verdict is Verdict.CONFLICT
    assert relate(south, plain).verdict is Verdict.COMPATIBLE


@pytest.mark.parametrize(
    ("right", "kinds"),
    [
        ("The bodies were found at 42 Independent Street.", ["place"]),
        ("The bodies were found on Independent Street.", []),
        ("The bodies were found at 24 Independent Street.", []),
        ("Police also searched a house at 42 Independent Street.", []),
        ("A knife was found at 42 Independent Street.", []),
        ("One of the bodies was found at 42 Independent Street.", []),
        ("A neighbour who lives at 42 Independent Street heard nothing.", []),
    ],
)
def test_one_house_has_one_number(right: str, kinds: list[str]) -> None:
    left = "The bodies were discovered on the second floor at 24 Independent Street."

    assert alarms_after("Two bodies were found in a flat in Lund on Tuesday.", left, right) == kinds


def test_one_street_by_two_sorts_is_a_note_and_two_streets_are_none() -> None:
    street = PlaceValue("mill", street="street")
    road = PlaceValue("mill", street="road")
    other = PlaceValue("harbour", street="street")

    assert relate(street, road).severity is Severity.NOTE
    assert relate(street, other).verdict is Verdict.UNRELATED


@pytest.mark.parametrize(
    "text", ["", "in", "in in in in", "in Paris " * 2000, "met in \ud800 Oslo."]
)
def test_odd_text_has_places_or_none(text: str) -> None:
    assert all(place.describe(one.value) for one in places(text))


NAMES = st.sampled_from(["Oslo", "Bergen", "Norway", "Sweden", "Oregon", "Europe", "the Old Mill"])
COMPASS = st.sampled_from([frozenset[str](), frozenset({"north"}), frozenset({"south", "east"})])
ABOUT = st.sampled_from([frozenset[str](), frozenset({"meet"}), frozenset({"fire", "kill"})])
VALUES = st.one_of(
    st.builds(
        lambda name, near, compass, about: PlaceValue(
            place_of(name).name, near, compass, about=about, place=place_of(name)
        ),
        NAMES,
        st.booleans(),
        COMPASS,
        ABOUT,
    ),
    st.builds(
        lambda name, street: PlaceValue(name, street=street),
        st.sampled_from(["mill", "mills", "harbour"]),
        st.sampled_from(["street", "road"]),
    ),
)


@given(VALUES, VALUES)
def test_relate_is_symmetric(left: PlaceValue, right: PlaceValue) -> None:
    assert relate(left, right) == relate(right, left)


@given(VALUES, VALUES, VALUES)
def test_equal_is_transitive(one: PlaceValue, two: PlaceValue, three: PlaceValue) -> None:
    chained = relate(one, two) == EQUAL and relate(two, three) == EQUAL

    assert not chained or relate(one, three) == EQUAL


def test_the_towns_of_one_blast_conflict() -> None:
    [left] = places("The blast tore through a bank branch in Dresden.")
    [right] = places("A blast hit the bank branch in the city of Leipzig.")

    assert relate(left.value, right.value).verdict is Verdict.CONFLICT


def test_a_northern_city_is_not_a_place_north_of_it() -> None:
    [found] = places("The gunman opened fire in a market in the northern city of Mosul.")

    assert place.describe(found.value) == "Mosul"


def test_two_towns_that_no_gazetteer_has_are_a_note() -> None:
    [left] = places("The gunman opened fire in Marlbridge.")
    [right] = places("The shooting took place at a house in Oakhurst.")
    [near] = places("The shooting took place near Oakhurst.")

    assert relate(left.value, right.value) == conflict(Severity.NOTE)
    assert relate(left.value, near.value).verdict is Verdict.UNRELATED


def test_a_fire_that_guests_died_in_is_where_it_broke_out() -> None:
    report = compare_texts(
        post="A fire broke out at a hotel in Varna on Monday night and killed five guests.",
        tide="Five guests died in a fire at a hotel in Burgas on Monday night.",
    )

    assert "place" in {found.kind for found in report.discrepancies}


def test_two_fires_in_two_towns_are_told_apart_by_their_dead() -> None:
    report = compare_texts(
        post="A fire broke out at a hotel in Varna on Monday night and killed five guests.",
        tide="Last winter two guests died in a fire at a hostel in Burgas.",
    )

    assert "place" not in {found.kind for found in report.discrepancies}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The plane crashed in Leeds.", "The helicopter crashed in Bradford."),
        ("The man was arrested in Leeds.", "Another man was arrested in Bradford."),
        ("The quake was felt in Leeds.", "The quake struck in Bradford."),
    ],
)
def test_another_vehicle_another_man_and_what_was_only_felt_are_elsewhere(
    left: str, right: str
) -> None:
    lead = "Rescuers and police spoke of a long night on Friday.\n\n"
    report = compare_texts(herald=lead + left, post=lead + right)

    assert "place" not in {found.kind for found in loud(report)}
