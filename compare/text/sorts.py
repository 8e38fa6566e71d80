"""What sort of thing a common noun says that a name is: a settlement, a firm.

"The village of Olm" is Olm, "the Lund brewery" stands in Lund, and "they founded the bank in 1902"
tells a founding.
"""

from __future__ import annotations

from compare.text.lexicon import words

SETTLEMENTS = words(
    "borough canton commune district hamlet island municipality parish port settlement suburb town "
    "township village"
)
"""Of such there is one of a name, or nearly."""

REGIONS = words("city county province region state")
"""What shares its name with another sort as often: New York, the city and the state."""

FIRMS = words(
    "agency airline bank brand brewer brewery business carrier chain company developer firm group "
    "insurer label maker manufacturer outfit publisher retailer shipyard start-up startup studio"
)

NAMED_THINGS = FIRMS | words(
    """
    airport album app band boat book bridge cable camp car cathedral church clinic club college dam
    device factory ferry film foundation game hospital hotel house jail league lender magazine mall
    mill mine mosque movie museum newspaper orchestra paper park party phone pipeline plant prison
    programme probe project refinery resort restaurant rocket satellite school ship shop show
    spacecraft stadium station store supermarket tanker team temple theater theatre trawler union
    university vessel yacht yard zoo
    """
)
"""What has a name of its own, and is called by its sort later: "the ferry Norvik", "the ferry"."""
