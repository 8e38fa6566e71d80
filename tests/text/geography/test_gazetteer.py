"""What is known of places."""

import pytest

from compare.text.geography.gazetteer import Sort, capital_of, place_of


@pytest.mark.parametrize(
    ("name", "region", "sort"),
    [
        ("Oslo", "", Sort.CITY),
        ("Zürich", "", Sort.CITY),
        ("Salem", "Ore.", Sort.CITY),
        ("Portugal", "", Sort.COUNTRY),
        ("the United States", "", Sort.COUNTRY),
        ("Oregon", "", Sort.REGION),
        ("Sicily", "", Sort.REGION),
        ("Europe", "", Sort.CONTINENT),
        ("New York", "", Sort.UNKNOWN),
        ("the Old Mill", "", Sort.UNKNOWN),
        ("", "", Sort.UNKNOWN),
        ("\ud800", "\ud800", Sort.UNKNOWN),
    ],
)
def test_a_name_is_of_one_sort(name: str, region: str, sort: Sort) -> None:
    assert place_of(name, region).sort is sort


@pytest.mark.parametrize(
    ("inner", "outer"),
    [
        ("Tokyo", "Japan"),
        ("Lisbon", "Europe"),
        ("Los Angeles", "California"),
        ("Los Angeles", "the United States"),
        ("Oregon", "the US"),
        ("Scotland", "Britain"),
        ("Sicily", "Italy"),
        ("Flatbush", "Brooklyn"),
    ],
)
def test_a_place_lies_in_a_larger_one(inner: str, outer: str) -> None:
    assert place_of(inner).is_part_of(place_of(outer))
    assert not place_of(outer).is_part_of(place_of(inner))


@pytest.mark.parametrize(
    ("one", "other"), [("Oslo", "Sweden"), ("Oslo", "Bergen"), ("Oregon", "California")]
)
def test_other_places_are_no_parts(one: str, other: str) -> None:
    assert not place_of(one).is_part_of(place_of(other))


def test_a_city_known_by_two_names_is_one() -> None:
    assert place_of("Kiev") == place_of("Kyiv")


def test_a_country_has_a_capital() -> None:
    assert capital_of("japan") == "tokyo"
    assert capital_of("nowhere") == ""


def test_a_town_lies_where_its_state_is() -> None:
    spot = place_of("Salem", "Ore.").spot

    assert spot is not None
    assert round(spot.latitude) == 45


def test_a_large_city_is_known_without_its_umlaut() -> None:
    assert place_of("Aarhus") == place_of("Århus")
    assert place_of("Duesseldorf") == place_of("Düsseldorf")


def test_a_surname_is_no_small_town_without_its_umlaut() -> None:
    assert place_of("Baer").sort is Sort.UNKNOWN
