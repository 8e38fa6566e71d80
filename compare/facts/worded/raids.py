"""What raids, strikes and hostage takings are told by: passes flown, rockets fired, drugs found.

"Made three passes" and "came over twice" tell one raid; what was found in another raid, and since
the beginning of the year, is more.
"""

from __future__ import annotations

from compare.facts.asked.lasting import LENGTH
from compare.facts.worded.phrases import questions

PASSES, ROCKETS, BOMBS, SORTIES = "passes flown", "rockets fired", "bombs dropped", "sorties"
RAIDERS, DRUGS, STREET = "officers in the raid", "drugs seized", "worth of the drugs"
CAPTIVE, SIEGE = f"{LENGTH}the captivity", f"{LENGTH}the siege"
HOSTAGES, TUNNEL = "hostages", "length of the tunnel"
PRISONERS, EXPLOSIVE, RANGE_OF_FIRE = "prisoners who escaped", "explosives", "distance of the shot"
AIRCRAFT = (
    "aeroplane|aircraft|airplane|antonov|bomber|drone|gunship|helicopter|it|jet|mig|plane|sukhoi"
    "|warplane"
)
NARCOTIC = "cannabis|cocaine|drug|heroin|hashish|marijuana|methamphetamine|narcotic|opium"
MORE = "another|earlier|last|more|previous|previously|since|year|daily|each|every|month|week"

QUESTIONS = questions(f"""
{PASSES}: count
    make|made # (low) pass|run|circuit|sweep
    # (low) pass|sweep ~ over
    circle|circled # time
    come|came|fly|flew over|back # time
    pass|passed over # time
    with {AIRCRAFT}
    unless exam|test|ball
{ROCKETS}: count
    fire|fired|launch|launched|lob|lobbed|rain|rained # + missile|rocket
    # + missile|rocket ~ be|been|were|fall|fell|hit|land|landed|slam|slammed|struck
    hit|struck by # + missile|rocket
    unless {MORE}|test|intercepted|parade
{BOMBS}: count
    drop|dropped|release|released # + bomb|device
    # + bomb ~ fall|fell|dropped|hit|land|landed
    unless {MORE}|parcel|car|nail|pass|wave|first|second|third
{SORTIES}: count
    fly|flew|flown|carry|carried (out) # + mission|raid|sortie|strike
    # + sortie|airstrike
    unless {MORE}
{HOSTAGES}: count
    take|took|hold|holding|held|seize|seized # + hostage|captive
    kidnap|kidnapped|abduct|abducted #
    # ~ held|seized|taken (as) captive|hostage
    # hostage ~ held|seized|taken|trapped
    there be # hostage
    number of hostage ~ at|to #
    unless {MORE}|free|freed|kill|killed|release|released|escaped|rescued|remain|dead|died|still
{CAPTIVE}: duration
    # in captivity
    # as (a) captive|hostage|prisoner
    # in the hands of
    hold|held (captive|hostage|prisoner) for #
    captive|hostage|prisoner ~ for #
    lock|locked (up) (in) ~ for #
    # after (being) kidnapped|abducted|seized
    with abducted|captive|captivity|captor|captors|hostage|kidnapped|kidnapper|locked|prisoner
    unless trial|court|sentence|jail|questioning|former|then|war
{SIEGE}: duration: hours, duration: days
    # siege|stand-off|standoff
    # of siege
    unless city|castle
{RAIDERS}: count
    # + detective|officer|police|policeman|agent ~ raid|raided|storm|stormed|swoop|swooped
    raid|swoop|operation ~ by|involving|involved # + detective|officer|police|policeman|agent
    raided by # + detective|officer|police|policeman|agent
    # + officer|police|policeman|agent ~ (took) part ~ raid
    unless {MORE}|hurt|injured|killed|wounded|shot
{DRUGS}: mass
    # of ~ {NARCOTIC}
    # of (the) drug
    # ~ {NARCOTIC}
    {NARCOTIC} weigh|weighing|totalling #
    haul|cache|stash weigh|weighed|weighing #
    # be|been|was|were confiscated|impounded|seized
    with confiscate|confiscated|container|discover|discovered|impound|impounded|seizure|stash
    with uncover|uncovered|weigh|weighed
    with find|found|seize|seized|haul|hid
    with hidden|smuggle|smuggled|intercept|intercepted|cache|trafficking
    unless {MORE}
{STREET}: money
    street value of #
    # on the street
    worth (up) (to) #
    haul|drug|drugs ~ worth|valued (at) #
    with {NARCOTIC}
    unless {MORE}|house|property
{EXPLOSIVE}: mass
    # of explosive|tnt|dynamite|semtex|fertiliser|fertilizer
    # bomb|device|explosive
    bomb|device ~ weigh|weighing|weighed|packed #
    packed with #
    with bomb|device|explosion|explosive|blast|dynamite|tnt|semtex
    unless {MORE}
{PRISONERS}: count
    # + convict|inmate|prisoner ~ break|broke|escape|escaped|fled|flee|get|got|tunnel|tunnelled
    escape|jailbreak|breakout of|by # + convict|inmate|prisoner
    unless {MORE}|recaptured|caught|hurt|killed|large|still
{TUNNEL}: length
    # (long) tunnel
    tunnel ~ be|measure|measured|run|ran|of|stretching (for) (about) #
    dig|dug # ~ tunnel
    unless deep|below|underground|beneath
{RANGE_OF_FIRE}: length
    from|at a range|distance of #
    fire|fired|shot ~ from # away
    from # away
    with bullet|fired|gunman|marksman|shot|sniper
    unless goal|goalkeeper|penalty|ball|striker|home|house|lived
""")
ONE_EACH = frozenset(
    {
        PASSES, ROCKETS, BOMBS, SORTIES, RAIDERS, DRUGS, STREET, CAPTIVE, SIEGE, HOSTAGES,
        TUNNEL, PRISONERS, EXPLOSIVE, RANGE_OF_FIRE,
    }
)  # fmt: skip
OWN = frozenset({RAIDERS, STREET, PASSES, CAPTIVE, HOSTAGES, DRUGS})
# What befalls one, or is done by one.
OF_HIM_OR_HER = frozenset({CAPTIVE})
# Of which there are sorts.
OF_SORTS = frozenset({ROCKETS, BOMBS, HOSTAGES, PRISONERS, RAIDERS})
