"""What launches and sales of goods are told by: the price in the shops, the battery, how many sold.

"£99 buys the lamp" and "it sells for £109" tell one price; that of the old model, and what it
costs abroad, are others.
"""

from __future__ import annotations

from compare.facts.worded.phrases import questions

RETAIL, BATTERY, SOLD = "price in the shops", "battery life", "units sold"
FIRST_DAY = "sold on the first day"
THICKNESS, WEIGHT, SCREEN = "thickness of the device", "weight of the device", "size of the screen"
STORED, STORAGE, LAUNCHED_IN = "books it holds", "storage", "countries of the launch"
PREORDERED, RANGE, SEATED = "ordered in advance", "range on one charge", "passengers it seats"
TOP_SPEED, WARRANTY = "top speed", "warranty"
WARES = (
    "album|bike|book|camera|car|console|copy|device|drone|e-reader|ebook|gadget|game|handset"
    "|headset|laptop|machine|model|novel|phone|player|reader|robot|scooter|set|single|smartphone"
    "|tablet|ticket|title|toy|unit|version|watch"
)
OLDER = "cheaper|cleared|discount|down|drop|earlier|formerly|original|originally|old|older|previous"
OTHERS = "accessory|another|case|charger|compared|cover|dearer|less|more|rival|subscription"

QUESTIONS = questions(f"""
{RETAIL}: money
    # buy|get you|the
    sells|retail|retails|retailing (here|there|now) at|for #
    will|would|to sell|retail (here|there|now) at|for #
    on sale for|at #
    go|went on sale ~ at|for #
    price|priced at #
    price tag of #
    carry|carries|with a price (tag) of #
    retail price of|be #
    set you|buyer|buyers back #
    be yours for #
    yours for #
    available for #
    cost you|buyers #
    price ~ start at #
    start|starts at #
    price be #
    charge|charges|charging # for ~ {WARES}
    costs #
    will|would cost #
    # + go|goes on sale
    pay # for it|one|{WARES}
    unless {OLDER}|{OTHERS}|bid|billion|deal|firm|house|million|offer|resale|share|shareholder
    unless fair
    unless auction|second-hand|used|home|painting|company|takeover|stake|club|barrel|kilo|tonne|ton
{BATTERY}: duration: hours, duration: days, duration: weeks, duration: months
    # of battery
    # on|from a|one|single|each|every|full charge
    # between charge
    # battery
    battery ~ last|lasts|run|runs|go|keep|good ~ #
    battery life of|is|at #
    battery ~ be #
    without (a) (re)charge|charging|recharging for #
    # without (a) charge|charging|recharging
    with battery|charge|charging|charges|recharging
    unless wireless|lights|light|standby|takes|take|old|older|previous|rival|delay|warranty
{THICKNESS}: length: mm, length: cm, length: inches
    # from front to back
    shave|shaved|slim|slimmed|trim|cut down to #
    shave|shaved|slim|slimmed to #
    # slim|thin
    # thick
    with device|phone|handset|tablet|body|case|it|screen|reader|laptop|model|gadget|watch|camera
    unless ice|snow|wall|armour|steel|glass|old|older|previous|predecessor|rival|cable|pipe
{WEIGHT}: mass: grams, mass: ounces, mass: kg
    weigh|weighs|weighing (in) (at) #
    weight of|is #
    at # it|the
    tip|tips|tipping the scales at #
    with device|phone|handset|tablet|thing|it|reader|laptop|model|gadget|watch|camera|lighter|light
    unless he|she|baby|man|woman|boxer|jockey|fish|bomb|drug|cocaine|old|older|previous|rival
    unless predecessor|lion|dog|cat|calf|elephant|animal|girl|boy
{SCREEN}: length: inches, length: cm
    # display|screen|touchscreen
    # phone|smartphone|tablet|television|tv
    screen|display ~ be|measure|measuring|of #
    unless old|older|previous|rival|predecessor|larger|bigger
{STORAGE}: storage
    # of memory|storage|space
    # memory|storage
    # (solid) (state) drive
    memory|storage (of|be) #
    store|stores # of data
    drive hold|holds #
    unless old|older|previous|rival|up|expand|expandable|card
{STORED}: count
    hold|holds|store|stores|carry|room for # book|novel|song|title|track|volume|picture|photo
    with device|reader|gadget|it|player|phone|tablet|memory
    unless library|shop|old|older|previous|store's|catalogue
{LAUNCHED_IN}: count
    on sale in # country|market
    launch ~ in # country|market
    available in # country|market
    roll|rolled out (in|to) # country|market
    unless another|more|already|further|later
{FIRST_DAY}: count unit
    # + be|been|were sold on|in ~ first|opening
    sell|sells|sold|shift|shifted # + on ~ first|launch|opening|release day
    snap|snapped up # {WARES} on ~ first|launch|opening|release day
    sale|sales on ~ first|launch|opening day ~ #
    first-day|opening-day sale|sales (of) (came) (to) #
    first day sale|sales (of) (came) (to) #
    # ~ buy|bought ~ on ~ first|launch|opening day
    # unit be|were sold in ~ first 24
    unless {OLDER}|hope|expect|order|ordered|ticket|rival
{SOLD}: count unit
    sell|sold|ship|shipped|move|moved|shift|shifted # of|copy|unit|{WARES}
    sell|sold|ship|shipped|move|moved|shift|shifted # + {WARES}
    sale|sales of #
    # copy|unit ~ be|been|were sold|shipped
    # copy|unit sold|shipped
    snap|snapped up # {WARES}
    bought by #
    unless a|each|every|per|another|hope|expect
    unless forecast|predict|will|would|could|week|quarter|ticket
    unless ticket|month|share|stake|today|morning|hour|day|rival|plan|target|record
{PREORDERED}: count
    pre-order|preorder|pre-ordered|preordered #
    # + be|been pre-ordered|preordered
    advance order of|for #
    # advance order
    unless more|another
{RANGE}: length: km, length: miles
    # on a|one|single|full charge
    range of #
    # range
    with car|charge|battery|electric|bike|scooter|van|bus|drone|vehicle|motor
    unless missile|rocket|rifle|gun|ballistic|mountain|old|older|previous|rival
{TOP_SPEED}: speed
    top|maximum speed (of|is|at) #
    speed of up to #
    hit|hits|reach|reaches a top speed of #
    with car|train|bike|coaster|model|it|jet|machine|motor|ride|boat
    unless wind|gust|storm|limit|old|rival|previous
{WARRANTY}: duration
    # guarantee|warranty
    guarantee|warranty of|for #
    guaranteed for #
""")
ONE_EACH = frozenset(
    {
        RETAIL, BATTERY, SOLD, FIRST_DAY, THICKNESS, WEIGHT, SCREEN, STORED, STORAGE, LAUNCHED_IN,
        PREORDERED, RANGE, TOP_SPEED, WARRANTY,
    }
)  # fmt: skip
OWN = frozenset({RETAIL, BATTERY, SOLD, FIRST_DAY, PREORDERED, LAUNCHED_IN, STORED})
# What each firm sells of its own.
OF_FIRMS = frozenset({SOLD})
# Of which there are sorts.
OF_SORTS = frozenset({SOLD, PREORDERED, STORED})
# What each of a maker's things has of its own.
OF_DEVICES = frozenset(
    {RETAIL, BATTERY, THICKNESS, WEIGHT, SCREEN, STORED, STORAGE, RANGE, TOP_SPEED, WARRANTY}
)
