"""What votes are told by: the margin, abstentions, shares, seats and turnout.

"Passed by six votes" and "a majority of 11" tell one margin; "won 54.2 percent" is somebody's, and
the opposition's seats are none of the ruling party's.
"""

from __future__ import annotations

from compare.facts.worded.phrases import questions

FOR, AGAINST = "votes in favour", "votes against"
TERM = "term of office"
MARGIN, SHORT = "margin of votes", "votes short"
ABSTAINED, REBELS = "abstentions", "rebels"
VOTE_SHARE, VOTES_GOT = "share of the vote", "votes received"
# As ``question`` reads it.
TURNOUT, EARLIER_TURNOUT = "turnout", "turnout of another vote"
OTHER_TIME = "ago|earlier|former|last|outgoing|previous|previously"
GETTING = "capture|claim|collect|gain|garner|get|obtain|poll|receive|score|secure|take|win"

BILLS = "act|bill|budget|deal|it|law|legislation|measure|motion|plan|proposal|reform|resolution"
MEMBERS = "deputy|lawmaker|legislator|member|mp|representative|senator"

QUESTIONS = questions(f"""
{AGAINST}: count person
    # (vote) against
    # ~ vote|voted against|no
    # ~ oppose|opposed ~ {BILLS}
    unless abstain|amendment|earlier|faction|last|own|party|previous|protest|charge|case
{FOR}: count person
    # vote in favor|favour
    # ~ vote|voted|voting for|yes
    # ~ vote|voted in favor|favour
    # ~ back|backed|support|supported ~ {BILLS}
    back|backed|support|supported|approve|approved by # {MEMBERS}
    backing|support|vote|votes of # {MEMBERS}
    unless against|amendment|abstain|earlier|last|percent|petition|poll|previous|rebel|own
{SHORT}: count vote
    # vote short
    fall|fell # short
    # short of ~ majority|need|required|threshold
    # fewer|less than ~ need|require
    with bill|censure|chamber|deputy|majority|motion|opposition|parliament|senate|vote
    unless amendment|earlier|last|previous|seat
{MARGIN}: count vote
    by # vote
    margin|lead|majority of # (vote)
    margin|majority ~ be # (vote)
    # vote ahead|margin|majority
    with ballot|bill|elect|election|fail|fall|law|motion|pass|recount|vote|voter|win
    unless amendment|earlier|employee|first|last|minimum|percent|previous|rise|rose|seat
    unless second|swing|third|two
{ABSTAINED}: count person
    # ~ abstain
    # abstention
    unless amendment|among|earlier|faction|own|party|them
{REBELS}: count person
    # ~ defy|rebel|revolt
    # ~ break|broke rank
    # ~ government|own|ruling ~ vote against
    unless amendment|earlier
{EARLIER_TURNOUT}: ratio
    turnout ~ # ~ ago
    turnout ~ # at|in (the) last|previous
{TURNOUT}: ratio
    # of ~ electorate|elector|voter ~ cast|go|turn|vote
    # of ~ eligible|entitled|registered ~ cast|do|go|take|turn|vote
    unless ago|earlier|last|man|old|previous|woman|young
{TERM}: duration: years
    elect|elected for #
    # term
    term|terms of office be|last|lasts|run|runs (for) #
    term be|last|lasts|run|runs (for) #
    govern|lead|rule ~ for the next #
    unless {OTHER_TIME}|prison|jail|sentence|sentenced|judge|court|bars|parole|contract|loan|first
{VOTE_SHARE}: ratio
    {GETTING} # of (the) ballot|vote
    with # of the vote
    # of the vote
    elect|elected|win|won with #
    poll|polled #
    share of (the) vote be #
    with ~ ballot|vote ~ counted ~ have|had #
    unless ago|count|district|earlier|exit|forecast|last|need|poll|precinct|predict|previous
    unless project|require|round|survey|tally|ward
{VOTES_GOT}: count
    {GETTING} # vote
    unless ago|ballot|electoral|final|first|last|previous|round|second|third
""")
ONE_EACH = frozenset({MARGIN, SHORT, ABSTAINED, REBELS, TURNOUT, FOR, AGAINST, TERM})
# What is no answer to anything else.
OWN = frozenset({EARLIER_TURNOUT, MARGIN, REBELS, SHORT, FOR, AGAINST, TERM})
# Whose it is must be known.
OF_ONE = frozenset({VOTE_SHARE, VOTES_GOT})
