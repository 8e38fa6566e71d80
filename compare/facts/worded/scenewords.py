"""The wordings of the questions of ``scenes``, in which # stands for a number with its noun.

"There were 64 people on board" is read as "there were # on board".  "All 64 of them" leaves the
mark of ``EVERY`` at the end.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.facts.counted.countable import ANYONE
from compare.facts.worded.scenes import (
    ABOARD,
    ABOARD_ANOTHER,
    ATTACKERS,
    BURNED,
    CREW,
    ENGINES,
    FALL,
    FIREFIGHTERS,
    LEVEL,
    PATIENTS,
    POPULATION,
    POWER,
    PUPILS,
    RAIN,
    RIDERS,
    SEARCHERS,
    SPEED,
    SPEED_BEFORE,
    STABS,
    STOREYS,
    VEHICLE_OF,
    VEHICLES,
    WAVES,
)
from compare.text.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Sequence

EVERY = "§all"
VEHICLE = rf"(?:{'|'.join(VEHICLE_OF)})"
# A word or more between: "# elderly people who were".
FEW, SOME = r"(?:\w+ ){0,2}", r"(?:\w+ ){0,4}"
# Words of the same statement: up to 25, and up to 60 letters.
NEAR, FAR = r"[^.;#]{0,25}", r"[^.;#]{0,60}"


@dataclass(frozen=True, slots=True)
class Wording:
    """A question in the words of the news.

    ``nouns`` are those it may count, none for a measure of ``dimension``; ``modifiers`` the words
    before the noun that do not make it a part ("masked men"); ``never`` is what makes it another
    number; ``plain`` tells whether whoever came to harm is but a part.
    """

    asks: str
    said: re.Pattern[str]
    nouns: frozenset[str] = frozenset()
    dimension: str = "count"
    modifiers: frozenset[str] = frozenset()
    never: re.Pattern[str] | None = None
    plain: bool = True


def any_of(*wordings: str) -> re.Pattern[str]:
    """One pattern of several."""
    return re.compile("|".join(f"(?:{one})" for one in wordings))


PAST = (
    r"\blast (?:autumn|fall|month|spring|summer|week|winter|year)\b|\bin (?:19|20)[0-9]{2}\b"
    r"|\bearlier this\b|\byears ago\b"
)
OFTEN = r"# (?:or so )?(?:a|an|each|every|per) (?:day|week|month|year|hour|night)\b|\bevery\b"
USUALLY = (
    r"\b(?:average|allowed|expected|forecast|likely|normal(?:ly)?|record|usual(?:ly)?|warn(?:ed|s)?"
    r"|could|may(?= (?:be|exceed|have|reach|rise)\b)|might|will|would|previous|limit"
    r"|permitted|design\w*|top speed|maximum|can(?= (?:do|go|reach|run|travel)\b)|capable)\b"
)
OTHER = r"\b(?:adjacent|another|nearby|neighbou?ring|next|second|third)\b"
MASKED = r"(?:armed|masked|hooded|balaclavas?|masks?|hoods?|guns?|pistols?|rifles?|knives)"
ONE_RAID = r"(?:an? |the )?(?:\w+ )?(?:attack|burglary|hold-?up|raid|robbery|theft)"
RAIDING = (
    f"attacked|burst|carried out {ONE_RAID}|entered|escaped|fled|forced|held up|made off"
    "|opened fire|raided|robbed|smashed|stormed|threatened|took part|were involved"
)
RAIDED = "attacked|burgled|held up|hijacked|raided|robbed|stormed|threatened"
CALLED = (
    "at the scene|attended|battled|battling|called|deployed|dispatched|fighting|fought|in action"
    "|on site|on the scene|rushed|sent|tackled|tackling|to the scene|worked"
)
MOVING = (
    "clocked|crashed|cruising|derailed|doing|driven|driving|entered|going|hit|hitting|hurtled"
    "|hurtling|left the rails|left the road|left the track|moving|ploughed|raced|racing|rammed|ran"
    "|running|sped|speeding|struck|took|travell?ed|travell?ing"
    "|(?:came|fell|flew|jumped|ran|skidded|veered|went) off|jumped|overturned"
)
BURNING = (
    "ablaze|blackened|burned|burning|burnt|charred|consumed|destroyed|devoured|engulfed|ravaged"
    "|razed|scorched|swept|up in flames|up in smoke"
)
DARK = r"in(?:to)? (?:the dark|darkness|a blackout)"
OUTSIDE = "from|in the open|into|onto|out|outdoors|outside|to a"
TOWNS = "city|community|hamlet|municipality|settlement|suburb|town|village"
CARRIED = "brought|carried|evacuated|moved|taken|wheeled"

RIDING = ANYONE | words(
    "child commuter holidaymaker man migrant passenger pilgrim pupil refugee schoolchild student "
    "tourist traveler traveller vacationer woman worker"
)
HOMES = words(
    "apartment business customer dwelling family flat home house household premise property "
    "subscriber"
)
RAIDERS = words(
    "assailant attacker bandit burglar gunman hijacker intruder man member raider robber thief"
)
SEARCHING = ANYONE | words("helper member officer rescuer searcher soldier volunteer worker")

ON_WHEELS: Sequence[Wording] = (
    Wording(
        ABOARD_ANOTHER,
        any_of(
            rf"\b(?:another|nearby|next|other|previous|second|third) (?:\w+ )?{VEHICLE}\b[^.;]*#",
            rf"# {SOME}(?:on|aboard|on board) (?:another|(?:an? |the )"
            rf"(?:different|nearby|next|other|passing|second|third)) (?:\w+ )?{VEHICLE}\b",
        ),
        nouns=RIDING,
    ),
    Wording(
        ABOARD,
        any_of(
            rf"# {SOME}(?:on board|aboard)\b(?! another)",
            rf"# {SOME}(?:on|in) (?:it|the (?:\w+ )?{VEHICLE})\b",
            rf"\b{VEHICLE}\b{FAR}\b(?:carrying|carried) #",
            rf"\b{VEHICLE}\b{FAR}\b(?:crowded|filled|packed) with #",
        ),
        nouns=RIDING,
        never=any_of(OFTEN, PAST),
    ),
    # "All 214 passengers were taken off".
    Wording(ABOARD, any_of(f" {EVERY}$"), nouns=RIDERS, never=any_of(OFTEN), plain=False),
    Wording(
        CREW,
        any_of(
            rf"# {FEW}(?:on board|aboard)\b",
            rf"\bcrew of #|\bcarrying #|\b{VEHICLE}\b[^.;]* and #",
            r"# (?:on|in) (?:it|the \w+)\b",
        ),
        nouns=words("crew crewman sailor seaman"),
        never=any_of(PAST, OTHER),
    ),
    Wording(
        SPEED_BEFORE,
        any_of(rf"\b{VEHICLE}\b.*\b(?:brak|slow)(?:ed|ing)\b[^.;]*\bfrom (?:\w+ )?#"),
        dimension="speed",
        plain=False,
    ),
    Wording(
        SPEED,
        any_of(
            rf"\b(?:{MOVING})\b{FAR}#",
            rf"\bspeed\b{NEAR}\b(?:was|at|of|as) (?:\w+ )?#",
        ),
        dimension="speed",
        never=any_of(USUALLY, r"\b(?:cyclone|gust|hurricane|storm|typhoon|wind|down to)s?\b"),
        plain=False,
    ),
    Wording(
        VEHICLES,
        any_of(
            rf"# {FEW}(?:collided|collision|crash|crashed|involved|piled|pile-up|pileup|smashed)\b",
            r"\b(?:counted|involved|involving) #",
        ),
        nouns=words("car vehicle"),
        modifiers=words("wrecked"),
        never=any_of(PAST, r"\b(?:caught fire|burned|burnt|stuck)\b"),
        plain=False,
    ),
)

IN_STORMS: Sequence[Wording] = (
    Wording(
        POWER,
        any_of(
            rf"# {SOME}(?:without|lost|had no|lacked) (?:any )?(?:electricity|power)\b",
            rf"\b(?:electricity|power)\b{FAR}\b(?:to|for|at|in) #",
            rf"\b(?:left|leaving|plunged|plunging) # {FEW}(?:without (?:electricity|power)|{DARK})",
            rf"# {SOME}{DARK}\b",
            rf"\blights? (?:have |had )?(?:gone|went|go) out\b{NEAR}#",
            rf"\b(?:blackouts?|outages?|power cuts?|power failures?)\b{NEAR}"
            r"\b(?:affect(?:ed|ing|s)?|at|for|hit|hitting|in|left|to) #",
            rf"# {SOME}(?:experienc|fac|had|hav|hit by|report|suffer)\w* (?:an? )?(?:\w+ )?"
            r"(?:blackouts?|outages?|power cuts?|power failures?)\b",
        ),
        nouns=HOMES,
        never=any_of(
            r"\b(?:back on|could|provid\w+|reconnect\w*|remain\w*|restor\w+|return\w*|still"
            r"|suppl(?:y|ies))\b",
            PAST,
        ),
        plain=False,
    ),
    Wording(
        RAIN,
        any_of(
            r"# of rain(?:fall)?\b",
            rf"\brainfall\b{NEAR}#",
            r"\brain\b[^.;#]{0,20}\b(?:totall?ed|reached) #",
            rf"\brain gauges?\b{NEAR}\b(?:measured|read|recorded|registered|showed)\b{NEAR}#",
            r"\bit (?:had |has )?rained #",
        ),
        dimension="length",
        never=any_of(
            USUALLY,
            PAST,
            r"\b(?:another|further|more|per hour"
            r"|in (?:an?|half an|one|two|three|six|1|2|3|6) hours?)\b",
        ),
        plain=False,
    ),
    Wording(
        WAVES,
        any_of(r"# (?:high |tall |tsunami )?waves?\b", r"\b(?:swells?|waves?)\b[^.;#]{0,50}#"),
        dimension="length",
        never=any_of(
            USUALLY,
            PAST,
            r"\binland\b|# (?:long|from|away|inland|off|deep|\w*boat|dike|dyke|wall|yacht)\b",
        ),
        plain=False,
    ),
    Wording(
        LEVEL,
        any_of(
            rf"\b[a-z]+\b{NEAR}\b(?:crest(?:ed|s|ing)|peak(?:ed|s|ing)) (?:at )?(?:\w+ )?#",
            rf"\b(?:gauge|lake|levels?|river|water)\b{NEAR}"
            rf"\b(?:climbed|hit|reached|risen|rose|stood|swelled)\b{NEAR}#",
            rf"\bgauge\b{NEAR}\b(?:read|recorded|registered|showed|shows)\b{NEAR}#",
            rf"\b(?:river|water)(?:['’]s)? level\b{NEAR}\b(?:at|is|was)\b (?:\w+ )?#",
            rf"\blevel of the (?:lake|river|water)\b{NEAR}\b(?:at|is|was)\b (?:\w+ )?#",
            r"\b(?:river|water) (?:is|was) (?:\w+ )?# high\b",
        ),
        dimension="length",
        never=any_of(
            USUALLY,
            PAST,
            r"# (?:above|below|deep|higher|long|over|wide)\b|\bby #|\bwaves?\b",
        ),
        plain=False,
    ),
    Wording(
        BURNED,
        any_of(
            rf"\b(?:{BURNING})\b{NEAR}#",
            rf"# {NEAR}\b(?:{BURNING})\b",
            rf"\b(?:blaze|fire|flames|it|wildfire)\b{NEAR}"
            r"\b(?:covered|covering|covers|expanded to|extends over|grew to|grown to|spread over"
            r"|spread to|swelled to|swollen to) #",
        ),
        dimension="area",
        never=any_of(
            PAST,
            r"\b(?:across|blazes|fires|in total|nationwide|saved|season|spared|this year"
            r"|threaten(?:ed|s|ing)?|wildfires)\b",
        ),
        plain=False,
    ),
)

IN_TOWN: Sequence[Wording] = (
    Wording(
        POPULATION,
        any_of(
            rf"\b(?:{TOWNS}) of #",
            r"\bpopulation\b[^.;#]{0,20}#",
            r"\bhome to #",
            rf"\b(?:{TOWNS})(?: of \w+(?: \w+)?)? has #",
        ),
        nouns=ANYONE | {"population"},
        never=any_of(
            OTHER,
            r"\b(?:block|building|camp|country|county|district|hospital|island|province|region"
            r"|school|shelter|state|tower)\b",
        ),
    ),
    Wording(
        PUPILS,
        any_of(
            r"\bschool(?:['’]s)? (?:\w+ )?#",
            r"\bschool (?:had|has|with) #",
            r"# (?:and girls )?(?:\w+ )?attend(?:ed|ing)?\b",
            rf"# (?:and girls )?(?:(?:are|were) )?(?:at|in|inside|of) (?:its|the) {SOME}school\b",
            rf"# {SOME}(?:classrooms?|lessons|playground|yard)\b",
        ),
        nouns=words("boy child girl pupil schoolchild student youngster"),
        never=any_of(r"\b(?:classes|each|every|schools|some of|town has)\b"),
    ),
    Wording(
        PATIENTS,
        any_of(
            r"\b(?:clinic|hospital)['’]s #",
            r"\b(?:clinic|hospital)\b.*#.*\b(?:evacuated|field|out|outdoors|outside|pitch)\b",
            rf"# (?:at|from|in|of) the {FEW}(?:clinic|hospital)\b",
            rf"\b(?:{CARRIED}) (?:\w+ )?# (?:{OUTSIDE}|on)\b",
            rf"# {SOME}(?:{CARRIED}) (?:{OUTSIDE})\b",
        ),
        nouns=words("inpatient patient"),
        never=any_of(r"\b(?:capital|died|flown|intensive|treated)\b"),
    ),
    Wording(
        STOREYS,
        any_of(
            r"# (?:\w+ )?(?:apartment|block|building|flats|high-rise|home|hospital|hostel|hotel"
            r"|house|mall|office|tower)\b",
            r"\b(?:block|building|hotel|it|tower)\b[^.;#]{0,15}\b(?:had|has|is|of|was) #",
            r"# (?:high|tall)\b",
        ),
        nouns=words("floor story storey"),
        never=any_of(OTHER, r"\b(?:across|over|to|up) #|\bspread to\b"),
        plain=False,
    ),
)

AT_THE_SCENE: Sequence[Wording] = (
    Wording(
        ATTACKERS,
        any_of(
            rf"# {FEW}{MASKED}\b",
            rf"# {FEW}(?:{RAIDING})\b",
            r"\bthere were #",
            r"^they were #(?= ?(?:[.,;!]|and\b|in all\b|in number\b|$))",
            # Not the coffin, which "was carried by six men".
            rf"\b(?:{RAIDED}|{ONE_RAID}\b{NEAR}\bcarried out)\b{NEAR}\bby #",
            r"\b(?:band|gang|group) of #",
            rf"\b{MASKED}, # (?:in number|of them)\b",
        ),
        nouns=RAIDERS,
        modifiers=words("armed heavily hooded knife-wielding masked"),
        never=any_of(PAST),
    ),
    Wording(
        ATTACKERS,
        any_of(
            rf"# {FEW}(?:carried out {ONE_RAID}|held up|raided|robbed|stormed)\b",
            r"\b(?:attackers|gunmen|raiders|robbers|thieves), # (?:in number|of them)",
        ),
        nouns=frozenset({"person", "people", "suspect"}) | RAIDERS,
        never=any_of(PAST),
    ),
    Wording(
        STABS,
        any_of(
            r"\b(?:knifed|knifing|slashed|stabbed|stabbing) (?:\w+ ){0,3}#",
            r"\b(?:counted|found|had|of|suffered|sustained|with) #",
        ),
        nouns=words("time wound"),
        modifiers=words("knife slash stab stabbing"),
    ),
    Wording(
        FALL,
        any_of(
            r"\b(?:dropped|fallen|falling|fell|plummeted|plunged|plunging|slid|slipped|tumbled"
            r"|c[ao]me down|went over|gone over)\b[^.;#]{0,15}#",
            r"\b(?:drop|fall|plunge) of (?:\w+ )?#",
            r"# (?:drop|fall|plunge)\b",
        ),
        dimension="length",
        never=any_of(r"\b(?:level|price|rain|river|share|snow|water)s?\b"),
        plain=False,
    ),
    Wording(
        FIREFIGHTERS,
        any_of(
            rf"# {SOME}(?:{CALLED})\b",
            r"\b(?:by|called out|deployed|needed|sent|took|with) #",
        ),
        nouns=words("crew firefighter fireman"),
        modifiers=words("fire"),
        never=any_of(PAST),
    ),
    Wording(
        ENGINES,
        any_of(rf"# {SOME}(?:{CALLED})\b", r"\b(?:by|called out|deployed|from|sent|with) #"),
        nouns=words("appliance engine pump tender truck"),
        modifiers=words("fire"),
        never=any_of(PAST, r"\b(?:another|more)\b"),
        plain=False,
    ),
    Wording(
        SEARCHERS,
        any_of(
            rf"# {SOME}(?:combed|combing|in the hunt|in the search|looked for|looking for|scoured"
            r"|scouring|searched|searching)\b",
            r"\bsearch\b[^.;#]{0,20}\b(?:by|engaged|had engaged|involved|involving) #",
            rf"# {SOME}(?:joined|took part in|out on|were on|helped (?:in|with)) (?:the |a )?"
            r"(?:hunt|job|search|operation)\b",
            r"\bthere were # (?:on the job|out)\b",
            rf"# {SOME}(?:spent \w+ (?:combing|looking|scouring|searching))\b",
        ),
        nouns=SEARCHING,
        modifiers=words("rescue search team"),
    ),
)

WORDINGS = (*ON_WHEELS, *IN_STORMS, *IN_TOWN, *AT_THE_SCENE)
