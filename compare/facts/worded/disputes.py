"""What a dispute over pay is told by: the ballot, the offer, what a day of it costs.

"Voted by 87 percent to walk out" and "the strike was backed by 93 percent" tell one ballot; the
turnout and a poll of the town are other shares.  An offer that was raised is another offer.
"""

from __future__ import annotations

from compare.facts.asked.lasting import LENGTH, NOUNS
from compare.facts.worded.phrases import questions

STRIKERS = "workers on strike"
BALLOT, UNION = "strike ballot", "members of the union"
OFFERED, RAISED, DEMANDED = "rise offered", "rise offered anew", "rise demanded"
A_DAY, A_WEEK = "cost a day", "cost a week"
STRIKE = f"{LENGTH}{NOUNS['strike']}"
STOPPING = "action|stoppage|stoppages|strike|strikes|striking|walkout"
NO_RAISE = "turnout|discount|growth|inflation|interest|share|shares|stake|tax|yield"

QUESTIONS = questions(f"""
{BALLOT}: ratio
    # ~ approve|back|favour|favor|opt|support|vote ~ {STOPPING}
    # vote ~ {STOPPING}
    # of ~ vote ~ be for|favour ~ action|coming|going|stopping|strike|striking|walking
    vote by # ~ to strike|stop|walk
    vote by # ~ for|favor|favour ~ {STOPPING}
    {STOPPING} ~ approve|back|support by #
    {STOPPING} ~ win|won (the) backing|support of #
    unless poll|public|resident|survey|turnout
{RAISED}: ratio
    improve|increase|raise|up ~ offer ~ to #
    new|improved|raised|latest offer ~ #
    unless {NO_RAISE}
{OFFERED}: ratio
    offer #
    offer of #
    final offer ~ #
    offer be|stand at #
    unless {NO_RAISE}|earlier|first|initial|previous
{DEMANDED}: ratio
    demand|claim (for) (of) # ~ increase|raise|rise|hike
    want ~ pay ~ go|rise (up) by #
    unless {NO_RAISE}
{A_DAY}: money
    cost ~ # a|each|every|per day
    cost ~ # daily
    lose|losing # (for) a|each|every|per day
    daily cost|loss ~ #
    # a|per day ~ lose|lost
    each|every day ~ cost ~ #
{A_WEEK}: money
    cost ~ # a|each|every|per week
    cost ~ # weekly
    lose|losing # (for) a|each|every|per week
    weekly cost|loss ~ #
    each|every week ~ cost ~ #
{STRIKERS}: count person
    # + walk|walked out
    # + down|downed tools
    # ~ be|been|go|went|still on strike
    # ~ join|joined ~ {STOPPING}
    # ~ stop|stopped|lay|laid (down) work
    # ~ begin|began|start|started|stage|staged ~ {STOPPING}
    # ~ take|took|taking part ~ {STOPPING}
    {STOPPING} ~ involve|involved|involving|by|of #
    unless ago|another|earlier|last|more|other|percent|previous|sympathy|vote|voted|school|student
{UNION}: count
    represent # ~ driver|employee|member|nurse|pilot|teacher|worker
    have # member
    with union
    unless branch|chapter|here|local|only
{STRIKE}: duration
    stay away|out for #
    walk out for #
    stoppage|strike|walkout ~ plan|schedule|set ~ for|last #
    down|downed tools for #
    had been on strike for #
    walked out # ago|before|earlier
    stoppage|strike|walkout ~ called off|ended after #
    unless already|last|more|next|so|total|warn
""")
ONE_EACH = frozenset({BALLOT, UNION, OFFERED, A_DAY, A_WEEK, STRIKERS})
# What is no answer to anything else.
OWN = frozenset({RAISED, STRIKERS, STRIKE})
# How many days one of a period has: "$3.2m a day" and "$3.2m a week" cannot both be true.
DAYS = {A_DAY: 1, A_WEEK: 7}
