"""What befell things in phrases of several words: "tore down 40 houses", "damage to 120 homes".

"Reduced 40 homes to rubble" and "40 homes collapsed" destroyed them, and "caused damage to 40
homes" did not.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.facts.counted.countable import is_person, lemma_of

if TYPE_CHECKING:
    from spacy.tokens import Token

DESTROYED, DAMAGED, FLOODED = "destroyed", "damaged", "flooded"
# What has fallen down, burned down or is under water: no ships, no crops.
BUILT = re.compile(
    r"\b(?:apartment|barn|block|bridge|building|bungalow|business|cabin|chalet|church|classroom"
    r"|cottage|dwelling|factory|flat|garage|home|hotel|house|household|hut|mosque|office|outbuilding"
    r"|property|residence|roof|school|shack|shed|shop|shrine|store|structure|temple|villa|warehouse)\b"
)
HELPING = r"(?: also| have| has| had| been| being| were| was| are| is| all| now){0,4}"
DOWN = r"(?:to the ground|down)"
# What stands behind the things: "40 homes were reduced to rubble".
BEHIND = {
    DESTROYED: rf" (?:(?:torn|blown|knocked|pulled|brought) down|burn(?:ed|t) {DOWN}|razed {DOWN}"
    r"|wiped (?:out|away)|(?:swept|washed|blown) away|reduced to (?:ash|ashes|rubble|ruins)"
    r"|collapsed|caved in|crumbled|demolished|obliterated|gutted|ruined|gone(?=[.,;]| )"
    r"|(?:lay|left|lie|lying|stood) in (?:rubble|ruins)|went up in flames|consumed by)\b",
    DAMAGED: r" (?:suffer(?:ed|ing)?|sustain(?:ed|ing)?) (?:\w+ )?damage\b",
    FLOODED: r" (?:flooded|inundated|submerged|swamped|under ?water|left under ?water)\b",
}
ROUGHLY = (
    r"(?: (?:a|about|almost|an|another|around|at least|estimated|more than|nearly|over|some))*$"
)
# What stands before them, with what has to stand behind.
BEFORE = {
    DESTROYED: (
        (r"\b(?:tore|tear|tearing|knock(?:ed|ing)|brought|burn(?:ed|t|ing)) down", ""),
        (r"\bwip(?:ed|ing) out", ""),
        (r"\b(?:swept|sweeping|wash(?:ed|ing)|blew|blowing) away", ""),
        (r"\b(?:demolish(?:ed|ing)|obliterat(?:ed|ing)|gutt(?:ed|ing))", ""),
        (r"\b(?:reduc(?:ed|ing)|turn(?:ed|ing))", r" (?:in)?to (?:ash|ashes|rubble|ruins)\b"),
        (r"\bdestruction of", ""),
    ),
    DAMAGED: ((r"\bdamage (?:\w+ ){0,3}to", ""),),
    FLOODED: ((r"\b(?:flood(?:ed|ing)|inundat(?:ed|ing)|submerg(?:ed|ing)|swamp(?:ed|ing))", ""),),
}
FOLLOWING = [(state, re.compile(HELPING + said)) for state, said in BEHIND.items()]
GOVERNING = [
    (state, re.compile(before + ROUGHLY), re.compile(behind))
    for state, told in BEFORE.items()
    for before, behind in told
]
# How many words beside the things are read.
NEAR = 8


def ruin(first: Token, noun: Token | None, last: Token) -> str:
    """What became of the buildings counted by the tokens first to last; empty for all else."""
    if noun is None or is_person(lemma_of(noun)) or not BUILT.match(lemma_of(noun)):
        return ""
    doc, sentence = first.doc, first.sent
    told = " " + doc[last.i + 1 : min(sentence.end, last.i + NEAR)].text.lower()
    for state, said in FOLLOWING:
        if said.match(told):
            return state
    before = doc[max(sentence.start, first.i - NEAR) : first.i].text.lower()
    for state, said, needed in GOVERNING:
        if said.search(before) and needed.match(told):
            return state
    return ""
