"""What a night of trouble made of people, told in phrases: they had to leave, were taken off.

"1,400 residents had to leave their homes" were evacuated, "84 passengers were taken off" rescued,
and who "spent the night at the station" was stranded there.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.facts.counted.countable import is_person, lemma_of
from compare.facts.counted.grade import CRITICAL
from compare.facts.figure.bounds import BOUNDING
from compare.text.lexicon import words

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

INJURED = "injured"
EVACUATED, RESCUED, HOSPITALISED = "evacuated", "rescued", "hospitalised"
STRANDED, ARRESTED = "stranded", "arrested"
MISSING, RETURNED = "missing", "returned home"
HELPING = r"(?: who| also| have| has| had| been| being| were| was| are| all| still){0,4}"
HOMES = r"(?:their|the|his|her) (?:homes?|houses?|flats?|apartments?)\b"
# Rescuers have saved somebody; the rescued were saved, or saved by somebody and from something.
UNDERGONE = r"(?: (?:are|be|been|being|were|was)(?: all| also| later| then)?)"
SAVED = r"saved\b(?! by the)|plucked|picked up|winched|brought ashore"
LISTED = r"(?:remain(?:ed|s)? |listed )?"
ORDERED = r"(?:asked|forced|instructed|ordered|told|urged)"
NO_OBJECT = r"(?=[.,;:]| (?:after|as|by|from|off|when)\b)"
# What stands behind the people: "84 were plucked from the sea".
BEHIND = {
    CRITICAL: r" (?:fighting for (?:(?:their|his|her) )?li(?:fe|ves)\b"
    rf"|(?:critically|gravely)(?=[.,;])|{LISTED}in"
    r" (?:an? )?(?:critical|grave|life-threatening) (?:but stable )?(?:condition|state))",
    "in serious condition": rf" {LISTED}in (?:a )?serious (?:condition|state)\b",
    "in stable condition": rf" {LISTED}in (?:a )?stable (?:condition|state)\b",
    RETURNED: rf" (?:(?:allowed|permitted|able|told) to )?(?:go|gone|went|return(?:ed)?)"
    rf" (?:back )?(?:home\b|to {HOMES})",
    EVACUATED: rf"(?: (?:(?:to )?(?:abandon(?:ed)?|flee|fled|leave)"
    rf"|forced (?:from|out of|to (?:flee|leave))|driven (?:from|out of)|{ORDERED} to leave) {HOMES}"
    rf"| {ORDERED} to (?:evacuate|leave(?=[.,;])))",
    "kept indoors": rf" {ORDERED} to (?:remain|stay) (?:at home|indoors|inside|in {HOMES})",
    MISSING: r" (?:not (?:yet )?been (?:accounted for|found|located|traced)\b)",
    RESCUED: rf"(?:{UNDERGONE} (?:pulled out(?! dead)|{SAVED})| (?:{SAVED}){NO_OBJECT}"
    r"| (?:taken off|pulled (?:from|out of the (?:rubble|sea|water|wreck\w*)))\b)",
    HOSPITALISED: r" (?:to go to (?:the )?hospital\b|(?:went|gone) to hospital\b"
    r"|need(?:ed|s)? (?:a )?hospital (?:beds?|care)\b"
    r"|treated (?:in|at) (?:a |the |local |area |nearby ){0,2}hospitals?"
    r"|(?:needed|received|required) hospital treatment|admitted to (?:the )?hospital)",
    STRANDED: r" (?:(?:left )?stranded|marooned|(?:left )?stuck (?:as|at|in|on|over)\b"
    r"|spent the night (?:at|in|on) (?:an? |the )?(?:airport|buses|coaches|platforms?|station|"
    r"terminal|trains?))",
    INJURED: r" (?:(?:need(?:ed|ing)?|received|requir(?:ed|ing)) (?:medical |first aid |some )?"
    r"(?:attention|care|oxygen|treatment)\b(?! (?:in|at) (?:a )?hospital)"
    r"|(?:was |were )?(?:patched up|bandaged|cut by|hit by (?:debris|falling|flying|glass|masonry))"
    r"|(?:escaped|(?:came|got) (?:away|off|out)) with (?:cuts|bruises|broken|burns|minor)"
    r"|(?:suffered|sustained|nursing|nursed) (?:\w+ ){0,3}(?:bruises|burns|cuts|fractures|injuries"
    r"|shock|wounds))",
    ARRESTED: r" (?:held (?:by (?:the )?police|for questioning|on suspicion)|in (?:hand)?cuffs\b"
    r"|led (?:away|off|out) in (?:hand)?cuffs)",
}
# What stands before them, with what may have to stand behind: "brought 84 people ashore".
BEFORE = {
    EVACUATED: (r"\b(?:driv(?:e|en|ing)|drove|forc(?:e|ed|ing)|order(?:ed|ing)?|tell(?:ing)?|told)",
                rf" (?:(?:from|out of|to (?:flee|leave)) {HOMES}|to evacuate|to leave(?=[.,;]))"),
    MISSING: (r"\b(?:(?:no|without) (?:sign|trace|word) of"
              r"|hopes? (?:(?:is|are|was|were) )?(?:dwindl|fad)(?:e[ds]?|ing) for)", ""),
    ARRESTED: (r"\b(?:round(?:ed|ing) up|(?:police|cops) h(?:old|eld))", r"(?! back)"),
    RESCUED: (r"\b(?:pick(?:ed|ing) up|pluck(?:ed|ing)|sav(?:ed|ing)|winch(?:ed|ing))", ""),
    STRANDED: (r"\b(?:strand(?:ed|ing)|maroon(?:ed|ing))", ""),
}  # fmt: skip
LED_OUT = (
    r"\b(?:br(?:ing|ought|inging)|free(?:d|ing)?|g[eo]t(?:ting)?|help(?:ed|ing)?|le(?:d|ading)"
    r"|lift(?:ed|ing)|pull(?:ed|ing)|took)",
    r" (?:from (?:an? |the )?(?:\w+ ){0,2}(?:building|cave|compound|farm|flats|house|mine|rubble"
    r"|ruins|sea|ship|slavery|smoke|water|wreck\w*)|leave|out of|to safety)\b",
)
ASHORE = (r"\b(?:brought|bringing|took)", r" (?:ashore|off the (?:boat|ferry|ship|vessel))")
ROUGHLY = rf"(?: (?:all|the|{BOUNDING}))*$"
FOLLOWING = [(state, re.compile(HELPING + said)) for state, said in BEHIND.items()]
GOVERNING = [
    (state, re.compile(before + ROUGHLY), re.compile(behind))
    for state, (before, behind) in [*BEFORE.items(), (RESCUED, ASHORE), (RESCUED, LED_OUT)]
]
WANTED = words(
    "assailant attacker bandit escapee fugitive gunman inmate prisoner raider robber suspect thief"
)
# "Four more were hit": beside those of another fate, by what hurt them.
HIT = re.compile(r" (?:more|others)(?: also)? were (?:also )?(?:hit|struck)(?=[.,;])")
# "Eighteen went to the county hospital": who is told by his number alone was no visitor.
WENT = re.compile(
    r" (?:went|had to go|have gone) to (?:an? |the )(?:\w+ ){0,2}hospital"
    r"(?=[.,;]| (?:after|at|for|in|with)\b)"
)
# "43 held as riot follows": a headline's word for arrests, where nobody else holds people.
HELD = re.compile(r" held (?:after|as|following|in connection|over)\b")
CAPTORS = re.compile(
    r"\b(?:abduct|bandit|captiv|captor|guerrilla|gunm[ae]n|hijack|hostage|kidnap|milit|pirate"
    r"|ransom|rebel|siege)"
)
# How many words beside the people are read.
NEAR = 9


def is_wanted(noun: Token | None) -> bool:
    """Whether the people counted are sought for what they did."""
    return noun is not None and noun.lemma_.lower() in WANTED


def plight(first: Token, noun: Token | None, last: Token) -> str:
    """What became of the people counted by the tokens first to last; empty for things."""
    if noun is not None and not is_person(lemma_of(noun)):
        return ""
    doc, sentence = first.doc, first.sent
    behind = doc[last.i + 1 : min(sentence.end, last.i + NEAR)]
    told = " " + behind.text.lower()
    for state, said in FOLLOWING:
        if said.match(told):
            # "Three gunmen have not been found": they are on the run.
            return "" if state == MISSING and is_wanted(noun) else state
    if noun is not None and HIT.match(f" {noun.lower_}{told}"):
        return INJURED
    if noun is None and (found := plight_of_nobody_told(told, sentence)):
        return found
    before = doc[max(sentence.start, first.i - NEAR) : first.i].text.lower()
    for state, said, needed in GOVERNING:
        if said.search(before) and needed.match(told):
            return state
    return ""


def plight_of_nobody_told(told: str, sentence: Span) -> str:
    """What became of those who are told by their number alone; ``told`` are the words behind it."""
    if HIT.match(told):
        return INJURED
    if WENT.match(told):
        return HOSPITALISED
    if HELD.match(told) and not CAPTORS.search(sentence.text.lower()):
        return ARRESTED
    return ""
