"""Words whose opposite is a word of its own: to accept and to reject, guilty and innocent.

Each side of a pair is one predicate with a sign, so that "rejected the offer" is
read as "did not accept the offer".
"""

from __future__ import annotations

from compare.text.lexicon import words

VERBS = """
accept approve back grant pass adopt ratify | reject refuse decline snub spurn veto
allow permit authorise authorize | ban forbid prohibit disallow bar outlaw
include | exclude omit
win retain regain | lose forfeit
open reopen | close shut
support endorse favour favor | oppose
acquit exonerate | convict
strengthen | weaken
free | jail imprison
confirm acknowledge admit | deny dispute refute
extend lengthen | shorten
uphold affirm | overturn overrule quash
attend | skip miss boycott
raise increase lift boost hike | cut lower reduce slash trim
remember recall | forget
obey | disobey defy
trust | distrust mistrust
own have possess | lack
resume | suspend
recognise recognize | ignore
encourage | discourage
qualify | disqualify
please | displease
like | dislike
prove | disprove
"""
"""Lemmas; the first of a line names the predicate."""

ALONE = """
rise climb increase grow soar surge rebound | fall drop decrease plunge decline sink shrink
succeed pass | fail
survive | die perish
agree | disagree
hold | collapse crumble
improve recover | worsen deteriorate
win | lose
arrive | depart
appear | disappear vanish
"""
"""Verbs that have such an opposite where nothing is acted on: a plan is dropped, shares drop."""

GRANTED = words("access asylum bail entry parole permission permit request refund visa")
"""What is denied to somebody is refused, not disputed: "denied bail"."""

ADJECTIVES = """
guilty | innocent
alive | dead
legal lawful | illegal unlawful
present | absent
true accurate | false untrue inaccurate
safe | unsafe dangerous
possible | impossible
likely | unlikely
successful | unsuccessful
available | unavailable
aware | unaware
able | unable
conscious | unconscious
armed | unarmed
occupied | unoccupied empty vacant
licensed | unlicensed
married | unmarried single
insured | uninsured
malignant cancerous | benign
deliberate intentional | accidental unintentional
fair | unfair
known | unknown
happy | unhappy
certain sure | uncertain unsure
clear | unclear
stable | unstable
usual | unusual
necessary | unnecessary
complete | incomplete
correct | incorrect wrong
responsible | irresponsible
popular | unpopular
healthy | unhealthy ill sick
related | unrelated
consistent | inconsistent
sufficient adequate | insufficient inadequate
accessible | inaccessible
effective | ineffective
visible | invisible
valid | invalid
sober | drunk intoxicated
strong | weak
high | low
wet | dry
rich | poor
"""

OPEN_OR_SHUT = {"open": True, "closed": False, "shut": False}
"""Adjectives for what somebody opened or closed: "the harbour remained open"."""

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

ONE_PREDICATE = {
    "hurt": "injure",
    "wound": "injure",
    "harm": "injure",
    "purchase": "buy",
    "acquire": "buy",
    "involve": "include",
    "comprise": "include",
}
"""Verbs that say the same in the news."""

BEARING = words("bear carry have hold wear")
GEAR = words("beacon gun handgun helmet knife mask pistol revolver rifle shotgun weapon")
"""What somebody has on him: whoever wore a beacon was carrying one."""


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
