"""What is known of places: which are cities, regions, countries, and what lies in what.

Tokyo lies in Japan, Malibu in California.  Cities of 15,000 people and more, countries and
continents come from GeoNames; a name that several cities bear is the largest's, and lies in
every country that has one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from math import cos, hypot, radians
from operator import attrgetter

from compare.text.geography.cities import City, cities_called, fold_name, geonames
from compare.text.geography.countries import CAPITALS, country_of, is_demonym


class Sort(StrEnum):
    """What a place is; places of two sorts are never rivals."""

    CITY = "city"
    REGION = "region"
    COUNTRY = "country"
    CONTINENT = "continent"
    WATER = "water"
    FACILITY = "facility"
    UNKNOWN = "unknown"


# GeoNames lists a city's quarters and suburbs as cities: near by, and small beside it.
SUBURB_KM = 20
SUBURB_SHARE = 0.2
KM_A_DEGREE = 111.0


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the largest city of a name lies, in degrees, and how many people live there."""

    latitude: float
    longitude: float
    population: int

    def kilometres_to(self, other: Spot) -> float:
        """How far apart the two lie, on a plane: good for neighbours."""
        north = self.latitude - other.latitude
        east = (self.longitude - other.longitude) * cos(radians(self.latitude))
        return hypot(north, east) * KM_A_DEGREE

    def is_suburb_of(self, other: Spot) -> bool:
        """Whether it is near the other and much smaller."""
        near = self.kilometres_to(other) <= SUBURB_KM
        return near and self.population <= SUBURB_SHARE * other.population


@dataclass(frozen=True, slots=True)
class Place:
    """A place by its usual name, and all the larger places it may lie in, in lower case."""

    name: str
    sort: Sort = Sort.UNKNOWN
    within: frozenset[str] = frozenset()
    spot: Spot | None = None

    def is_part_of(self, other: Place) -> bool:
        """Whether it lies in the other, or is a quarter or suburb of it: Brooklyn, New York."""
        if other.name in self.within:
            return True
        if self.spot is None or other.spot is None:
            return False
        return self.spot.is_suburb_of(other.spot)


STATE_SHORT = {
    "ala": "alabama", "ariz": "arizona", "ark": "arkansas", "calif": "california",
    "colo": "colorado", "conn": "connecticut", "del": "delaware", "fla": "florida",
    "ga": "georgia", "ill": "illinois", "ind": "indiana", "kan": "kansas", "ky": "kentucky",
    "la": "louisiana", "mass": "massachusetts", "md": "maryland", "mich": "michigan",
    "minn": "minnesota", "miss": "mississippi", "mo": "missouri", "mont": "montana",
    "neb": "nebraska", "nev": "nevada", "nh": "new hampshire", "nj": "new jersey",
    "nm": "new mexico", "ny": "new york", "nc": "north carolina", "nd": "north dakota",
    "okla": "oklahoma", "ore": "oregon", "pa": "pennsylvania", "ri": "rhode island",
    "sc": "south carolina", "sd": "south dakota", "tenn": "tennessee", "tex": "texas",
    "va": "virginia", "vt": "vermont", "wash": "washington", "wis": "wisconsin",
    "wva": "west virginia", "wyo": "wyoming",
}  # fmt: skip
"""How papers shorten a state after a town: "Salem, Ore."."""

REGIONS = {
    "canada": ("alberta", "british columbia", "manitoba", "new brunswick", "newfoundland",
               "nova scotia", "ontario", "quebec", "saskatchewan"),
    "australia": ("new south wales", "queensland", "south australia", "tasmania", "victoria",
                  "western australia"),
    "germany": ("bavaria", "hesse", "saxony", "brandenburg", "thuringia"),
    "india": ("assam", "bihar", "goa", "gujarat", "karnataka", "kerala", "maharashtra",
              "punjab", "rajasthan", "tamil nadu", "uttar pradesh", "west bengal"),
    "italy": ("calabria", "lombardy", "sardinia", "sicily", "tuscany", "umbria"),
    "spain": ("andalusia", "catalonia", "galicia"),
    "france": ("brittany", "burgundy", "corsica", "normandy", "provence"),
    "china": ("guangdong", "hunan", "hubei", "sichuan", "tibet", "xinjiang", "yunnan"),
    "indonesia": ("aceh", "bali", "java", "sumatra", "sulawesi", "papua"),
    "pakistan": ("balochistan", "sindh", "khyber pakhtunkhwa"),
    "united kingdom": ("essex", "kent", "surrey", "sussex", "cornwall", "devon", "cumbria",
                       "lancashire", "yorkshire", "norfolk", "suffolk", "hampshire"),
}  # fmt: skip
"""Regions outside the United States that papers name without their country."""

HOME_NATIONS = frozenset({"england", "scotland", "wales", "northern ireland"})
CONTINENTS = {
    "AF": "africa", "AS": "asia", "EU": "europe", "NA": "north america", "OC": "oceania",
    "SA": "south america",
}  # fmt: skip
OTHER_NAMES = {
    "nyc": "new york city", "la": "los angeles", "new york": "new york city",
    "washington dc": "washington", "saint petersburg": "st petersburg", "kiev": "kyiv",
    "calcutta": "kolkata", "bombay": "mumbai", "madras": "chennai", "peking": "beijing",
    "rangoon": "yangon", "saigon": "ho chi minh city", "teheran": "tehran", "odessa": "odesa",
    "kharkov": "kharkiv", "lvov": "lviv", "bangalore": "bengaluru", "canton": "guangzhou",
    "salonika": "thessaloniki", "salonica": "thessaloniki", "dacca": "dhaka", "poona": "pune",
    "kishinev": "chisinau", "tiflis": "tbilisi", "leghorn": "livorno",
}  # fmt: skip
"""Names by which a city is better known, or was, than by GeoNames' own."""

UMLAUTS = ("aa", "ae", "oe", "ue")
# Of so large a city alone papers are sure to mean its name when they spell it without umlauts.
WELL_KNOWN = 100_000

BOTH = frozenset({"new york", "washington", "georgia", "luxembourg", "singapore", "monaco",
                  "panama", "mexico", "guatemala", "kuwait", "djibouti", "quebec"})  # fmt: skip
"""A city and its state or country have one name, or two countries do: nobody can tell which."""


def kilometres_between(left: Place, right: Place) -> float | None:
    """How far two places are apart; None where it is not known where they are."""
    return left.spot.kilometres_to(right.spot) if left.spot and right.spot else None


def place_of(name: str, region: str = "") -> Place:
    """The place that a name stands for; ``region`` is what follows it: "Salem, Ore."."""
    key = fold_name(name)
    above = region_of(region)
    if above:
        known = city_called(key, above)
        spot = None if known is None else known[1]
        return Place(key, Sort.CITY, frozenset({above, *containers(above)}), spot)
    if key in BOTH:
        return Place(key, Sort.UNKNOWN, within_any(key))
    country = country_of(name)
    if country and not is_demonym(name):
        return Place(country, Sort.COUNTRY, containers(country))
    if key in states() or key in regions():
        return Place(key, Sort.REGION, containers(key))
    if key in CONTINENTS.values():
        return Place(key, Sort.CONTINENT)
    city = OTHER_NAMES.get(key, key)
    known = city_called(city)
    if known is None:
        city = respelled(city)
        known = city_called(city)
        if known is None or known[1].population < WELL_KNOWN:
            return Place(key)
    return Place(city, Sort.CITY, *known)


def respelled(name: str) -> str:
    """A folded name with one letter for the two that stand for an umlaut: "Aarhus" is Århus."""
    for two in UMLAUTS:
        name = name.replace(two, two[0])
    return name


def within_any(key: str) -> frozenset[str]:
    """All that a name with two meanings may lie in, itself included: New York is in New York."""
    city = city_called(OTHER_NAMES.get(key, key))
    return frozenset({key}) | (city[0] if city else frozenset()) | containers(key)


def region_of(name: str) -> str:
    """The state, region or country that follows a town; empty where ``name`` is none."""
    key = fold_name(name)
    key = STATE_SHORT.get(key.replace(" ", ""), key)
    if key in states() or key in regions():
        return key
    country = country_of(name) if name else None
    return country if country and not is_demonym(name) else ""


def capital_of(country: str) -> str:
    """The seat of a country's government: ``tokyo`` for ``japan``; empty where not known."""
    return next((city for city, of in CAPITALS.items() if of == country), "")


def containers(name: str) -> frozenset[str]:
    """The countries and the continent that a region or a country lies in."""
    country = "united states" if name in states() else regions().get(name, "")
    if name in HOME_NATIONS:
        country = "united kingdom"
    continent = continents().get(country or name, "")
    return frozenset(filter(None, (country, continent)))


# --- the tables, read once --------------------------------------------------------------------


@cache
def states() -> frozenset[str]:
    """The United States' states."""
    return frozenset(row["name"].lower() for row in geonames().get_us_states().values())


@cache
def regions() -> dict[str, str]:
    """The other regions, with their country."""
    return {region: country for country, names in REGIONS.items() for region in names}


@cache
def country_codes() -> dict[str, str]:
    """ISO codes, with the name that ``country_of`` gives."""
    rows = geonames().get_countries()
    return {code: country_of(row["name"]) or row["name"].lower() for code, row in rows.items()}


@cache
def continents() -> dict[str, str]:
    """Countries, with their continent."""
    rows = geonames().get_countries()
    return {
        country: CONTINENTS[rows[code]["continentcode"]]
        for code, country in country_codes().items()
        if rows[code]["continentcode"] in CONTINENTS
    }


@lru_cache(maxsize=4096)
def city_called(name: str, above: str = "") -> tuple[frozenset[str], Spot] | None:
    """All that any city of a folded name may lie in, and where the largest one is.

    ``above`` is what the city is said to lie in: "Salem, Ore." is not the one in India.
    """
    found = cities_called(name)
    cities = [city for city in found if not above or above in above_city(city)]
    if not cities:
        return None
    largest = max(cities, key=attrgetter("population"))
    within = frozenset(filter(None, (above for city in cities for above in above_city(city))))
    return within, Spot(largest.latitude, largest.longitude, largest.population)


def above_city(city: City) -> Iterator[str]:
    """A city's country and continent, and its state if it is of the United States."""
    country = country_codes()[city.country]
    yield country
    yield continents().get(country, "")
    if city.country == "US":
        yield state_names().get(city.region, "")


@cache
def state_names() -> dict[str, str]:
    """The United States' states by their letters."""
    return {code: row["name"].lower() for code, row in geonames().get_us_states().items()}
