"""What goes on roads and rails, on water and in the air, by the nouns that the news has for it.

"The lorry" and "the truck" are one sort, and so are "the airliner" and "the jet"; a ferry and a
tanker are two ships.
"""

from __future__ import annotations

from compare.text.lexicon import by_first, words

ROAD = by_first(
    "car cab hatchback saloon sedan suv taxi", "van", "lorry pickup truck", "bus coach minibus",
    "motorcycle motorbike", "tractor", "ambulance",
)  # fmt: skip
RAIL = by_first("train express locomotive railcar", "tram")
WATER = by_first(
    "ship liner vessel", "ferry catamaran", "boat dinghy", "tanker", "barge", "trawler",
    "freighter", "yacht", "tug",
)  # fmt: skip
AIR = by_first(
    "plane aeroplane airbus aircraft airliner airplane boeing flight jet", "helicopter chopper",
)  # fmt: skip
SORT_OF = ROAD | RAIL | WATER | AIR
"""Each noun's sort: "truck" is a "lorry"."""
MAKES = words(
    "audi bmw chevrolet chrysler citroen citroën clio corsa dacia daewoo fiat fiesta focus ford "
    "golf honda hyundai jaguar kia lada lexus mazda mercedes mini mitsubishi nissan opel "
    "peugeot polo porsche renault rover saab seat skoda subaru suzuki toyota vauxhall "
    "volkswagen volvo"
)
"""Makes and models by which a car is named: "her Renault"."""
