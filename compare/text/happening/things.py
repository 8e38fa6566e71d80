"""What the turns of a story befall: contracts, bills, strikes, ships; nouns by their lemmas.

Of "the strike began" and "the stoppage got under way" either noun is one of ``WALKOUTS``.
"""

from __future__ import annotations

from compare.text.lexicon import words

BILLS = words("bill draft law legislation motion proposal")
BLASTS = words("blast bomb detonation device explosion")
BODIES = words("body corpse remain remains")
BUILDINGS = words(
    "airport block bridge building dam factory hospital hotel house line museum plant replacement "
    "reservoir road school span stadium station tower tunnel"
)
CLASSES = words("class college lesson school university")
CONTRACTS = words("agreement contract deal accord pact treaty")
CRAFT = words("capsule craft freighter shuttle spacecraft spaceship")
FILMING = words("filming photography production shoot shooting")
FILMS = words("drama episode film movie picture prequel season sequel series serial show sitcom")
FIRES = words("blaze fire flame flames inferno wildfire")
GALLERIES = words(
    "cinema gallery hotel library mall museum park pool restaurant shop stadium store theatre "
    "theater zoo"
)
# An album and its single come out on two days.
GOODS = {
    "album": words("album cd disc ep lp record"),
    "single": words("single song track"),
    "book": words("autobiography biography book memoir novel paperback thriller title"),
    "magazine": words("edition magazine stamp"),
    "game": words("game toy"),
    "car": words("car model sedan vehicle"),
    "device": words(
        "box camera computer console device e-reader gadget handset headset laptop machine model "
        "phone player reader smartphone tablet unit version watch"
    ),
}
HOLDERS = words("investor owner shareholder stockholder")
OFFERS = words("bid offer tender")
PAPERS = words("document memorandum paper papers settlement")
PLANTS = words("branch brewery factory mill mine plant quarry refinery shipyard smelter yard")
POSTS = words("board captaincy chair helm job leadership office post presidency reins role")
PUBLIC = words("citizen neighbour neighbor public resident comment objection")
QUAKES = words("earthquake quake shock temblor tremor")
ROADS = words("bridge highway motorway pass road route street traffic tunnel")
RULES = words(
    "ban change charge curb cut fare fee law levy limit measure order price reform regulation "
    "restriction roster rota rule scheme shift tariff tax toll"
)
SEARCHES = words("hunt search")
SHOWS = words("exhibit exhibition fair festival retrospective show")
SHOPPERS = words("buyer consumer customer fan gamer reader shopper user")
STRIKERS = words(
    "cleaner doctor driver employee engineer man member miner nurse pilot postman staff teacher "
    "union woman worker workforce"
)
SLIDES = words("avalanche landslide mudslide rockfall rockslide slide")
STRUCTURES = words(
    "barrier bridge ceiling crane dam dike dyke embankment floodgate gate levee roof scaffold "
    "scaffolding span stand tower wall"
)
TALKS = words("conciliation consultation discussion meeting negotiation talk")
TRIALS = words("proceeding proceedings trial")
WALKOUTS = words("action stoppage strike walkout")
WARNINGS = words("alert warning")
WORKS = words("construction work works")
