"""The questions that news of accidents, fires, floods and raids answers with a number.

How many were aboard, how fast the train was, how high the river rose: each has one answer in an
event, in whatever words; which words those are stands in ``scenewords``.
"""

from __future__ import annotations

from compare.text.lexicon import words
from compare.text.vehicles import SORT_OF, WATER

PACE = "pace"
ABOARD, CREW, SPEED = "people aboard", "crew aboard", "speed of the vehicle"
POWER, RAIN, WAVES, LEVEL = "homes without power", "rainfall", "height of the waves", "water level"
POPULATION, PUPILS, PATIENTS = "population", "pupils of the school", "patients of the hospital"
ATTACKERS, STABS, STOREYS, FALL = "attackers", "stab wounds", "storeys", "depth of the fall"
FIREFIGHTERS, ENGINES = "firefighters sent", "fire engines sent"
VEHICLES, BURNED, SEARCHERS = "vehicles involved", "area burned", "searchers"
# Told beside the news: of a second ferry, of before the driver braked.
ABOARD_ANOTHER, SPEED_BEFORE = "people aboard another", "speed before it braked"

SCENES = frozenset(
    {
        ABOARD, CREW, SPEED, POWER, RAIN, WAVES, LEVEL, POPULATION, PUPILS, PATIENTS, ATTACKERS,
        STABS, STOREYS, FALL, FIREFIGHTERS, ENGINES, VEHICLES, BURNED, SEARCHERS, ABOARD_ANOTHER,
        SPEED_BEFORE,
    }
)  # fmt: skip
# What a number that says of nothing what it answers is no answer to.
SCENES_OWN = SCENES - {ABOARD, CREW, BURNED, PUPILS, PATIENTS, SEARCHERS, VEHICLES}
# What is more or less on another day.
PASSING_SCENES = frozenset({POWER, LEVEL, SEARCHERS, FIREFIGHTERS, ENGINES})
# What grows from day to day.
GROWING_SCENES = frozenset({BURNED, RAIN, VEHICLES})
# What is told of a vehicle, which may go unsaid.
OF_VEHICLES = frozenset({ABOARD, CREW, SPEED})
# What each vehicle, town or building has of its own.
OF_BEARERS = OF_VEHICLES | {POPULATION, PUPILS, PATIENTS, STOREYS}
# Told of a place or of all: what fell on the town is no answer to what fell on the county.
OF_PLACES = frozenset({POWER, RAIN, WAVES, BURNED})
# Land that is told apart from the forest around it.
FARMED = words(
    "cropland crop farmland field garden grassland grove orchard pasture plantation vineyard wheat"
)
# Counts of people, of whom some may be told: the passengers of all who were aboard.
OF_PEOPLE = frozenset({ABOARD, SEARCHERS})

# The sorts of vehicles by what they are called; a tram is a train to some, a van a car.
VEHICLE_OF = (
    SORT_OF | dict.fromkeys(WATER, "ship") | {"tram": "train", "van": "car", "gondola": "cable car"}
)
# Those who ride in a vehicle, whoever they are.
RIDERS = words("commuter passenger traveler traveller")
