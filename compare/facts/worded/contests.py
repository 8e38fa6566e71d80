"""What matches and races are told by: the crowd, the winner's margin, the field and the prize.

"Won by 41 seconds" and "crossed the line 52 seconds before her" tell one margin, and how far
behind the third was is another.
"""

from __future__ import annotations

from compare.facts.worded.phrases import questions

CROWD, MARGIN, LEAD = "attendance", "winning margin", "lead in the standings"
FIELD, PRIZE, CONTRACT = "starters", "prize", "worth of the contract"
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
    # ~ attend|fill|pack|saw|see|watch ~ concert|final|game|ground|match|opener|race|show|stadium
    # ~ fan|spectator|supporter ~ at|in|inside (the) arena|ground|stadium
    with arena|attendance|cup|fan|final|game|ground|match|play|spectator|stadium|watch|win
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
{CONTRACT}: money
    contract|extension ~ worth #
    # contract|extension
    unless government|military|offer|reject|turn
""")
OWN = frozenset({LEAD, MARGIN})
ONE_EACH = frozenset({CROWD, MARGIN, FIELD, PRIZE, LEAD})
