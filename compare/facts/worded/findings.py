"""What science, health and public life are told by: who was studied, the petition, the aid.

"A study of 1,200 women" and "followed 1,500 women" tell one study; those of the control group, and
of an earlier trial, are some, or others.
"""

from __future__ import annotations

from compare.facts.worded.phrases import questions

STUDIED, FOLLOWED, POLLED = "people studied", "time they were followed", "people polled"
SIGNATURES, AID, TROOPS, OBSERVERS = "signatures", "aid", "troops to be sent", "observers"
OLD, CAST, MISSION, FASTED = "age of the find", "light years", "cost of the mission", "fast"
LAUNCHER = "cost of the rocket"
STATIONS, RUNNING, DONORS, SUM_GIVEN = "polling stations", "candidates", "sum collected", "donated"
COINS, FOUND_AT, REFUGEES, CENTRES = "pieces found", "depth of the find", "refugees", "vaccinated"
LOT, ANIMALS, TEMPLATE = "price at auction", "animals", "guide price"
TRIAL = "researcher|research|scientist|study|survey|team|trial|test|volunteer|university"
MORE = "another|earlier|last|more|previous|previously|further|also|control|group|half"

QUESTIONS = questions(f"""
{STUDIED}: count
    study|trial|survey of|involving|involved|on (some) #
    follow|followed|examine|examined|track|tracked|tested|studied|monitored|interviewed #
    # + adult|baby|child|participant|patient|volunteer ~ took|take part
    # + adult|child|patient|people|volunteer ~ enrolled|joined|participated
    study|survey|trial ~ enrolled|had|include|included|recruited #
    finding|result|conclusion ~ based on #
    sample ~ of #
    test|tested|compared|examined ~ of #
    # + adult|baby|child|man|patient|people|volunteer|woman ~ studied|followed
    look|looked at # + adult|baby|child|man|patient|people|volunteer|woman|birth|case
    with {TRIAL}
    unless {MORE}|kill|killed|hurt|injured|police|countries|cities|percent
{FOLLOWED}: duration: years, duration: months, duration: weeks
    follow|followed|track|tracked|monitor|monitored|watched ~ for|over #
    # study|trial
    study|trial ~ last|lasted|ran|run|over (for) #
    with {TRIAL}
    unless {MORE}|ago|old|jail|prison|sentence|judge|court|accused
{POLLED}: count
    poll|survey of #
    interview|interviewed|polled|surveyed|questioned|asked #
    # + people ~ be|were interviewed|polled|questioned|surveyed
    with poll|pollster|survey|interviewed
    unless {MORE}|police|detective|witness|suspect
{SIGNATURES}: count
    # (people) ~ have|had|sign|signed ~ petition
    # signature
    petition ~ by|of|with|bearing|carrying (the) #
    sign|signed by #
    collect|collected|gather|gathered # name|signature
    with petition|signature
    unless {MORE}|need|needed|require|required|threshold
{AID}: money
    pledge|pledged|promise|promised # (in) (of) (to) ~ aid|help|relief|victim
    donate|donated|offer|offered # (in) (of) (to) ~ aid|help|relief|victim
    # in (emergency) aid|assistance|relief
    # aid|relief ~ package|fund|programme
    aid|relief ~ worth|of #
    unless {MORE}|total|military|year|need|appeal
{TROOPS}: count
    send|sending|deploy|deployed|dispatch|dispatched # + peacekeeper|soldier|troop
    # + peacekeeper|soldier|troop ~ be|will sent|deployed
    unless {MORE}|killed|hurt|already|withdraw|home|back|wounded
{OBSERVERS}: count
    # + monitor|observer
    with ballot|election|poll|vote
    unless {MORE}|killed|arrested
{STATIONS}: count
    # polling station
    # + station ~ open|opened|vote|voting
    with election|poll|polling|vote
    unless {MORE}|did not|fail|failed|closed|attacked|burned
{RUNNING}: count
    # + candidate ~ compete|contest|run|running|stand|standing|vie|vying
    field of # candidate
    # + people ~ stand|standing|run|running ~ for
    with election|presidency|vote|ballot|seat|mayor
    unless {MORE}|party|seats|woman|women|disqualified|withdrew|reject|top|two|arrested|killed
{OLD}: duration: years
    # old
    date|dated|dates|dating back (to) #
    live|lived|roamed # ago
    # ago
    with ancient|archaeologist|bone|dinosaur|footprint|fossil
    with jaw|mummy|palaeontologist|skeleton|skull|tomb
    unless {MORE}|discover|discovered|found|boy|man|woman|began|dig
{CAST}: length
    # light-year
    # from earth|sun|home
    with astronomer|galaxy|orbit|planet|star|telescope|comet|asteroid
    unless {MORE}|wide|across|long
{LAUNCHER}: money
    launcher|rocket ~ cost|costs|costing #
    # launcher|rocket
    with launcher|rocket
{MISSION}: money
    mission|probe|rover|satellite|spacecraft|telescope ~ budget|cost ~ be|put|estimated #
    cost|budget|price of the mission|probe|spacecraft|telescope be|put #
    price tag of #
    pay|paying|spend|spending|spent # for|on ~ mission|probe|rover|spacecraft|telescope
    # lander|mission|orbiter|probe|rover|satellite|spacecraft|telescope
    cost|costing # to build|launch
    mission|probe|rover|satellite|spacecraft|telescope ~ cost|costs|costing #
    with astronaut|launch|lander|mission|nasa|orbit|probe|rover|satellite|space|spacecraft|telescope
    unless {MORE}|annual|damage|first|trade|peace|yearly
{FASTED}: duration: days, duration: weeks
    # hunger|fast|strike
    hunger strike ~ for|of|last|lasted|after|ended #
    # without food|eating
    go|went|gone # without food|eating
    refuse|refused food for #
    with eat|eating|fast|fasted|fasting|food|hunger
{DONORS}: money
    raise|raised|collect|collected # (so) (far) ~ for (the) appeal|charity|hospice|hospital|cancer
    # for (the) charity|hospice
    with appeal|charity|fund|hospice
    unless {MORE}|hope|hoping|aim|aims|target|hopes
{LOT}: money
    sell|sold|go|went ~ at auction for #
    # at auction
    fetch|fetched|fetches #
    sell|sold for (a) (record) #
    hammer price of #
    buyer|bidder|collector pay|paid #
    go|went under the hammer for #
    with auction|auctioneer|bidder|christie|collector|hammer|lot|painting|sotheby|vase|manuscript
    unless {MORE}|collection|contents|lots|pair|two|three|together
    unless total|expected|guide|reserve|before|originally|firm|company
{TEMPLATE}: money
    estimate|reserve (price) of|at #
    expected|estimated to fetch|make|sell (for) #
    guide price of #
    with auction|auctioneer|bidder|collector|hammer|lot|painting|vase|manuscript
{COINS}: count
    # + artefact|coin|piece|relic|skeleton|grave|tomb
    hoard of #
    find|found|unearth|unearthed (up) # + coin|artefact|bone|skeleton|grave
    dig|dug|uncover|uncovered (up) # + coin|artefact|bone|skeleton|grave
    with archaeologist|detector|dig|discovered|excavation
    with field|found|hoard|museum|treasure|unearthed
    unless {MORE}|similar|first|stolen|cup
{REFUGEES}: count
    # + refugee ~ cross|crossed|fled|flee|arrive|arrived|camp
    camp ~ hold|holds|house|houses|home to|for #
    with refugee|refugees
    unless {MORE}|day|daily|killed|died
{CENTRES}: count
    vaccinate|vaccinated|immunise|immunised|immunize #
    inoculate|inoculated|slaughter|slaughtered|cull|culled #
    # + be|been|were vaccinated|immunised|inoculated|slaughtered|culled
    unless {MORE}|plan|hope|will|would|day|far
""")
ONE_EACH = frozenset(
    {
        STUDIED, FOLLOWED, POLLED, SIGNATURES, AID, TROOPS, OBSERVERS, STATIONS, RUNNING, OLD, CAST,
        MISSION, FASTED, DONORS, LOT, TEMPLATE, COINS, REFUGEES, CENTRES,
    }
)  # fmt: skip
OWN = frozenset({MISSION, LAUNCHER, STUDIED, POLLED, SIGNATURES, LOT, TEMPLATE, AID})
# Of which there are sorts.
OF_SORTS = frozenset({STUDIED, TROOPS, COINS, REFUGEES, CENTRES, RUNNING})
