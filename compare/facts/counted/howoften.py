"""How often something was done: "shot seven times", "for the sixth time", "his sixth defence".

What was done tells one number of times from another: "arrested three times", "married three times".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

OFTEN = "time"
# "His sixth defence of the title": what he does for the sixth time.  Wins are counted in a row too.
DONE_AGAIN = {
    "conviction": "convict", "defence": "defend", "defense": "defend", "nomination": "nominate",
    "visit": "visit",
}  # fmt: skip
# "Teen Shot 11 Times": what is told to have been done so often.
OFTEN_DONE = {
    "arrested": "arrest", "bitten": "bite", "convicted": "convict", "fired": "fire", "hit": "hit",
    "kicked": "kick", "married": "marry", "punched": "punch", "shot": "shoot", "stabbed": "stab",
    "struck": "strike", "stung": "sting", "voted": "vote",
}  # fmt: skip


def deed_of(times: Token) -> list[str]:
    """ "Shot seven times", "married three times": what was done tells the two apart."""
    if times.head.pos_ == "VERB":
        return [times.head.lemma_.lower()]
    # In a headline the model may take "Shot 11 Times" for a name.
    number = next((child for child in times.lefts if child.dep_ == "nummod"), None)
    before = number.nbor(-1).lower_ if number is not None and number.i > times.sent.start else ""
    return [OFTEN_DONE[before]] if before in OFTEN_DONE else []


def nth_time(noun: Token) -> frozenset[str] | None:
    """ "Defended it for the sixth time", "his sixth defence": how often it was done by somebody."""
    if noun.lemma_.lower() == OFTEN:
        led = noun.head
        deed = led.head.lemma_.lower() if led.lower_ == "for" else ""
        # "Won for the sixth time this year", "for the 31st in his career" are two numbers.
        return frozenset({deed}) if deed in DONE_AGAIN.values() else None
    verb = DONE_AGAIN.get(noun.lemma_.lower())
    whose = any(child.dep_ == "poss" for child in noun.lefts)
    return frozenset({verb}) if verb and whose else None
