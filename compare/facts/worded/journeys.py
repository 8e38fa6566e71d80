"""What travel and its troubles are told by: flights called off, the queue, the fare, hours stuck.

"Grounded 180 flights" and "214 flights were cancelled" tell one day's trouble; the passengers are
another number, and yesterday's flights another day's.
"""

from __future__ import annotations

from compare.facts.asked.lasting import LENGTH, NOUNS
from compare.facts.worded.phrases import questions

CANCELLED, QUEUE, STUCK = "flights called off", "length of the queue", "time stuck"
FARE, JOURNEY, ROUTE, ADRIFT = "fare", "time of the journey", "length of the route", "time adrift"
DISTANCE, STOPS, LANDED, GROUNDED = "distance covered", "stations", "crossing time", "trains halted"
DELAY = f"{LENGTH}{NOUNS['delay']}"
SNOW, HOLED, BRIDGE = "depth of the snow", "time under the rubble", "cost to build"
MORE = "another|last|more|previous|yesterday|earlier|further|usually|normally|average|each|every"

QUESTIONS = questions(f"""
{CANCELLED}: count
    axe|axed|cancel|cancelled|canceled # + flight|service
    ground|grounded|scrap|scrapped|scrub|scrubbed # + flight|service
    # + flight|service ~ be|been|were axed|cancelled|canceled|grounded|scrapped|scrubbed
    cancellation of # + flight
    # + flight cancellation
    unless {MORE}|delayed|day|across|airports|europe|nationwide|countrywide|worldwide
{GROUNDED}: count
    cancel|cancelled|halt|halted|stop|stopped # + train
    # + train ~ be|been|were cancelled|halted|stopped
    unless {MORE}|delayed|across|nationwide
{QUEUE}: length
    # (long) backup|jam|queue|tailback
    backup|jam|queue|tailback|traffic ~ of|stretch|stretched|stretching|reached|for (for) (back) #
    queue ~ # long
    unless {MORE}
{DELAY}: duration: hours, duration: minutes
    delay|delayed ~ by|for|of (up) (to) #
    # delay
    # late
    wait|waited|waiting (for) #
    bus|ferry|flight|jet|plane|train ~ stuck ~ for #
    with airport|bus|departure|ferry|flight|jet|passenger|plane|rail|station|train|traveller
    unless {MORE}|before|ago|ambulance|hostage
{STUCK}: duration: hours, duration: minutes, duration: days
    stuck|trapped|stranded|stranding|marooned|buried|entombed|pinned ~ for #
    spend|spent # ~ stuck|trapped|stranded|buried|under|inside|underground
    # trapped|stuck|stranded|buried|under|underground
    # ordeal
    pull|pulled (out) alive after #
    alive ~ after #
    free|freed|rescued|dug|brought (out) (up) after #
    with buried|debris|dug|lift|marooned|mine|ordeal
    with rubble|snow|stranded|stuck|trapped|underground|cave
    unless {MORE}|jail|prison|crash|first|drive|away|fire|burned|before|search|searched|searching
{ADRIFT}: duration
    # adrift|afloat
    drift|drifted|drifting|adrift ~ for #
    # at sea
    # in (the) (icy) open|sea|water
    cling|clung|clinging ~ for #
    with adrift|boat|drift|drifted|life|liferaft|raft|sea|water
    unless {MORE}|sailing|voyage|swim|race|record
{FARE}: money
    fare|fares|ticket ~ be|cost|costs|of|at (from) #
    # fare|ticket
    # for a|one ~ fare|ticket|flight|journey|ride|trip
    with fare|passenger|journey|trip|ride|flight|train|bus
    unless {MORE}|lottery|fine|raffle|speeding|parking|rise|concert
{JOURNEY}: duration: hours, duration: minutes
    # crossing|drive|flight|journey|ride|trip
    crossing|flight|journey|ride|trip ~ last|lasted|take|takes|took|of #
    cut|cuts ~ journey|travel (time) (times) ~ to #
    unless {MORE}|after|into|by|late|delay|away|from
{ROUTE}: length: km, length: miles
    # (long) bridge|line|pipeline|railway|route|track|tunnel|course|highway|motorway|walk|trail
    bridge|line|pipeline|railway|route|track|course|motorway ~ be|measure|run|runs|of (for) #
    unless {MORE}|from|away|north|south|east|west|section|stretch|border|speed
{DISTANCE}: length: km, length: miles
    cover|covered|covering|cycle|cycled|row|rowed|swim|swam #
    trek|trekked|walk|walked|sail|sailed|ride|rode|paddle|paddled #
    # crossing|expedition|journey|odyssey|swim|trek|voyage|walk|ride
    journey|expedition|trek|voyage of #
    unless {MORE}|first|last|day|into|from|away|stage|lap|remaining
{SNOW}: length: cm, length: inches, length: feet
    # of (fresh) snow|snowfall
    snow|snowfall ~ of|to|reached|depth|deep (a) (of) #
    # (deep) snowdrift|drift
    with snow|snowfall|drift|blizzard|snowstorm
    unless {MORE}|expect|forecast|fell|fall|avalanche|cliff
{BRIDGE}: money
    cost # to build|repair|restore|renovate|replace
    # bridge|stadium|airport|tunnel|terminal|museum|hospital|plant|factory|railway
    build|built|opened ~ at a cost of #
    unless {MORE}|year|budget|loss|debt|over|damage
""")
ONE_EACH = frozenset(
    {
        CANCELLED, QUEUE, STUCK, ADRIFT, FARE, JOURNEY, ROUTE, DISTANCE, SNOW, BRIDGE, GROUNDED,
    }
)  # fmt: skip
OWN = frozenset({DELAY, CANCELLED, STUCK, ADRIFT, FARE})
# What befalls one, or is done by one.
OF_HIM_OR_HER = frozenset({STUCK, ADRIFT, DISTANCE})
# Of which there are sorts.
OF_SORTS = frozenset({CANCELLED, GROUNDED})
