"""Words whose opposite is a word of its own: to accept and to reject, guilty and innocent.

Each side of a pair is one predicate with a sign, so that "rejected the offer" is
read as "did not accept the offer".
"""

from __future__ import annotations

VERBS = """
accept approve back grant | reject refuse decline snub spurn
allow permit authorise authorize | ban forbid prohibit disallow
include | exclude omit
win | lose
open reopen | close shut
support endorse | oppose
acquit | convict
strengthen | weaken
free | jail imprison
confirm acknowledge admit | deny dispute refute
extend | shorten
"""
"""Lemmas; the first of a line names the predicate."""

ALONE = """
rise climb increase grow soar surge | fall drop decrease plunge decline sink shrink
succeed | fail
survive | die perish
agree | disagree
"""
"""Verbs that have such an opposite where nothing is acted on: a plan is dropped, shares drop."""

ADJECTIVES = """
guilty | innocent
alive | dead
legal lawful | illegal unlawful
present | absent
true accurate | false untrue inaccurate
safe | unsafe
possible | impossible
likely | unlikely
successful | unsuccessful
available | unavailable
aware | unaware
able | unable
conscious | unconscious
armed | unarmed
"""

UNTOUCHED = {
    "unharmed": "injure", "unhurt": "injure", "uninjured": "injure", "unscathed": "injure",
    "undamaged": "damage", "unaffected": "affect", "intact": "damage",
}  # fmt: skip
"""Adjectives for what did not befall somebody: "escaped unhurt"."""

HARM = {
    "injury": "injure", "casualty": "injure", "fatality": "kill", "death": "kill",
    "damage": "damage", "arrest": "arrest",
}  # fmt: skip
"""Nouns for what befell somebody: "no injuries were reported", "there were no arrests"."""

ONE_PREDICATE = {"hurt": "injure", "wound": "injure", "purchase": "buy", "acquire": "buy"}
"""Verbs that say the same in the news."""


def signed(table: str) -> dict[str, tuple[str, bool]]:
    """Each word of a table, with its line's first word and the side that it stands on."""
    found: dict[str, tuple[str, bool]] = {}
    for line in table.strip().splitlines():
        plus, minus = (side.split() for side in line.split("|"))
        found |= dict.fromkeys(plus, (plus[0], True))
        found |= {word: (plus[0], False) for word in minus if word not in found}
    return found


SIGNED_ALONE = signed(ALONE)
SIGNED_VERBS = signed(VERBS)
SIGNED_ADJECTIVES = signed(ADJECTIVES)
