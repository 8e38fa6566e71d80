"""What matches and races are told by: the crowd, the winner's margin, the field and the prize.

"Won by 41 seconds" and "crossed the line 52 seconds before her" tell one margin, and how far
behind the third was is another.
"""

from __future__ import annotations

from compare.facts.worded.phrases import questions

CROWD, MARGIN, LEAD = "attendance", "winning margin", "lead in the standings"
FIELD, PRIZE, OUT = "starters", "prize", "time out injured"
ATHLETES = "athlete|competitor|cyclist|participant|rider|runner|swimmer"
RACED = "beat|championship|finish|finishing|gold|lead|podium|race|stage|title|victory|win|winner"

QUESTIONS = questions(f"""
{CROWD}: count person
    attendance|audience|crowd of #
    attendance be|: #
    attend|see|watch by #
    front of #
    before a crowd of #
    before # fan|people|spectator
    attendance|crowd|gate (be) announced|given|listed|put|reported #
    crowd ~ number|numbered|total|totalled|totaled #
    draw|drew|attract|attracted # + fan|spectator|supporter
    # cram|crammed|pack|packed|squeeze|squeezed into|inside
    # + fan|spectator|supporter ~ saw|see|watch|watched
    # ~ attend|fill|pack|saw|see|watch ~ concert|final|game|ground|match|opener|race|show|stadium
    # ~ fan|spectator|supporter ~ at|in|inside (the) arena|ground|stadium
    with arena|attendance|cup|derby|fan|final|game|ground|match|play|spectator|stadium|supporter
    with watch|win
    unless average|capacity|demonstration|hold|last|march|online|outside|previous|protest|rally|seat
    unless television|total|tv|viewer
{LEAD}: count
    lead ~ (by) # point
    lead ~ be ~ # point
    # point ahead|clear|lead
    with championship|league|overall|season|series|standing|table|title
    unless close|cut|first|had|half|quarter|trail
{MARGIN}: duration, length
    beat|finish|triumph|victory|win ~ by #
    # ahead|clear of
    # faster|quicker than
    # behind (the) winner
    finish|home|line (second) (,) # later|behind
    lead|margin ~ be|of #
    with {RACED}
    unless after|bronze|fifth|fourth|half|halfway|last|lap|overall|previous|remain|seventh|sixth
    unless eighth|ninth|start|tenth|third|went|year
{OUT}: duration: weeks, duration: months, duration: days
    out|absent|sidelined for (the) (next) #
    # out|on the sidelines
    keep|keeps|rule|ruled|sideline|sidelines (him|her|them) (out) for #
    lose|lost ~ for #
    (expected) to miss|spend #
    will|could miss #
    recovery ~ take|takes #
    unless ago|coma|court|custody|election|electricity|jail|last|late|power|prison|rent|rented|sold
    unless school|stay|stayed|suspended|suspension|ban|banned|vacation|holiday|water|work
{FIELD}: count person
    field of #
    # ~ {ATHLETES} ~ compete|enter|raced|started
    # ~ {ATHLETES} ~ take|took part
    with marathon|race|run|runner|part|tour|triathlon|field
    unless arrest|demonstration|election|half|march|protest|rally|study|survey|vote
    unless collapse|die|hospital|hurt|ill|injure|treat
{PRIZE}: money
    champion|winner ~ collect|earn|get|pocket|receive|take #
    # in prize
    # first|top|winner prize
    unless fund|purse|runner|second|third|total
""")
OWN = frozenset({LEAD, MARGIN, OUT})
ONE_EACH = frozenset({OUT, CROWD, MARGIN, FIELD, PRIZE, LEAD})
