"""Cities by name: from the cache, or from the package where the cache has none."""

from pathlib import Path

import pytest

from compare.text.geography import cities
from compare.text.geography.cities import cities_called, part_of


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    part_of.cache_clear()


def test_a_city_is_found_with_its_country_and_its_people() -> None:
    [lund] = [city for city in cities_called("lund") if city.country == "SE"]

    assert round(lund.latitude) == 56
    assert lund.population > 50_000


def test_a_name_that_no_city_bears_finds_none() -> None:
    assert cities_called("no such town") == []


def test_the_second_run_does_not_read_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    first = cities_called("salem")
    part_of.cache_clear()
    monkeypatch.delattr(cities, "all_parts")

    assert cities_called("salem") == first != []


def test_a_damaged_table_is_made_anew(tmp_path: Path) -> None:
    first = cities_called("salem")
    [file] = tmp_path.rglob("cities.sqlite")
    content = bytearray(file.read_bytes())
    content[len(content) // 2 :] = bytes(len(content) - len(content) // 2)
    file.write_bytes(content)
    part_of.cache_clear()

    assert cities_called("salem") == first


def test_where_nothing_can_be_kept_a_city_is_found_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))

    assert cities_called("salem") != []
