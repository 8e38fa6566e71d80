"""Words that exclude one another, said of one thing: a rise and a fall in fares, a free app.

"A rise in fares", "fares went up" and "higher fares" stand on one side, "lower fares" on the other,
whatever the part of speech.  Deeds that may follow one another, as to open and to close, are none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# A scale, and where a word stands on it.
Side = tuple[str, str]

VERBS = """
accelerate quicken | slow
accept approve adopt ratify | reject refuse spurn veto
acknowledge | ignore
allow permit authorize authorise | ban forbid prohibit outlaw
connect | disconnect
encourage promote recommend | discourage
extend lengthen | shorten
improve recover | worsen deteriorate
include | exclude omit
inflate | deflate
legalize legalise | criminalize criminalise outlaw
lock | unlock
nationalize nationalise | privatize privatise
overestimate | underestimate
praise | criticize criticise condemn
rise climb grow increase soar surge rebound raise boost hike expand swell widen
| fall drop plunge decline decrease sink shrink cut reduce lower slash trim slump dwindle narrow
separate split | combine merge unite
stabilize stabilise | destabilize destabilise
strengthen | weaken
succeed | fail
support endorse favor favour promote | oppose discourage
tighten | loosen ease relax
""".replace("\n|", " |")
"""Lemmas; the first of a line names the pair."""

NOUNS = """
acceleration | slowdown
acceptance approval | rejection disapproval
acquittal | conviction
advantage benefit | disadvantage drawback downside
agreement | disagreement
beginning start onset outset | end close
certainty | uncertainty
importance | unimportance
improvement recovery | worsening deterioration
inclusion | exclusion
maximum | minimum
optimism | pessimism
presence | absence
profit gain | loss
rise climb growth increase surge rebound hike expansion jump gain boost upturn uptick
| fall drop plunge decline decrease slump reduction cut cutback shrinkage downturn dip contraction
stability | instability
strengthening | weakening
strength | weakness
success | failure
support | opposition
surplus | deficit shortfall
""".replace("\n|", " |")

OTHERS = """
above | below
alive | dead
approximately roughly | exactly precisely
best | worst
better | worse
broad wide | narrow
cheap inexpensive affordable | expensive costly pricey
cheaper | costlier pricier
common | rare uncommon
crowded busy | deserted secluded
deliberate intentional | accidental
easier | harder
easy simple | difficult hard tough challenging complex complicated
fast quick rapid | slow
faster quicker | slower
full | empty
heavy | light
hot warm | cold cool
including | excluding
large big | small little
larger bigger | smaller
long | short
longer | shorter
major | minor
maximum | minimum
more | less fewer
most | least
older | younger
optimistic | pessimistic
positive | negative
higher up upward | lower down downward
safe | dangerous
safer | riskier
same similar | different
strong | weak
stronger | weaker
thick | thin
top | bottom
wet | dry
high | low
within | outside
"""
"""Adjectives, adverbs and what leads to a noun, in lower case as they are printed."""

SORTS = """
active | passive inactive
basic | luxury
daily | weekly | fortnightly | monthly | quarterly | annual yearly
domestic | foreign
free | paid
guilty | innocent
indoor indoors | outdoor outdoors
inner | outer
internal | external
legal lawful | illegal unlawful
male | female
primary | secondary
public | private
rich wealthy | poor
temporary | permanent
urban | rural
voluntary optional | mandatory compulsory obligatory
"""
"""Adjectives that tell sorts apart: there are domestic fares and foreign fares."""

ONE_SCALE = {"higher": "rise"}
"""Lines of one meaning: what is up has risen."""

TURNED = {
    "un": """
        able acceptable affected affordable aided announced authorized available aware biased broken
        censored certain changed charged clear comfortable common concerned confirmed conscious
        constitutional controlled conventional damaged decided democratic documented employed equal
        ethical expected explained fair familiar finished fit friendly happy harmed healthy helpful
        identified important injured insured intended intentional interested just known lawful
        licensed likely limited lucky manned married named natural necessary occupied official
        opposed paid planned pleasant popular predictable prepared profitable protected published
        qualified realistic reasonable registered regulated related relatable released reliable
        resolved restricted safe satisfactory settled signed solved specified stable successful
        supported sustainable tested touched treated usual vaccinated verified wanted welcome
        willing wise""",
    "in": """
        accessible accurate active adequate admissible appropriate audible capable complete
        competent consistent convenient correct credible decent dependent direct effective efficient
        eligible experienced expensive flexible formal frequent secure sensitive significant
        sufficient tolerant visible voluntary""",
    "im": """
        balanced mature mobile modest moral partial patient perfect personal plausible possible
        practical precise probable proper""",
    "il": "legal legible legitimate liberal logical",
    "ir": "rational regular relevant replaceable responsible reversible",
    "dis": "honest loyal organized respectful satisfied similar united connected",
    "non-": """
        binding combat compliant essential fatal gaap lethal native nuclear partisan profit
        refundable resident specific toxic verbal violent""",
}
"""Adjectives that a prefix turns round: "a conventional war", "an unconventional war"."""


def turned() -> Iterator[tuple[str, Side]]:
    """Each adjective and its opposite by a prefix, with the pair that they are."""
    for prefix, adjectives in TURNED.items():
        for word in adjectives.split():
            yield word, (f"{prefix}{word}", word)
            yield f"{prefix}{word}", (f"{prefix}{word}", f"{prefix}{word}")


def listed(table: str) -> Iterator[tuple[str, Side]]:
    """Each word of a table with the lines that it stands in, and its side of each."""
    for line in table.strip().splitlines():
        sides = [side.split() for side in line.split("|")]
        scale = ONE_SCALE.get(sides[0][0], sides[0][0])
        for number, words in enumerate(sides):
            yield from ((word, (scale, str(number))) for word in words)


def by_word(*entries: tuple[str, Side]) -> dict[str, frozenset[Side]]:
    """The sides of each word; "lower" is no raise, and no upper part."""
    found: dict[str, set[Side]] = {}
    for word, side in entries:
        found.setdefault(word, set()).add(side)
    return {word: frozenset(known) for word, known in found.items()}


OF_VERBS = by_word(*listed(VERBS))
OF_NOUNS = by_word(*listed(NOUNS))
OF_SORTS = by_word(*listed(SORTS), *turned())
OF_OTHERS = by_word(*listed(OTHERS))
