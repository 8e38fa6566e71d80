"""What show business is told by: who watched, for how many films, how often nominated, the takings.

"Watched by 4.8 million" and "kept 5.4 million glued to their sets" tell one audience; the peak of
it, and last year's, are others.
"""

from __future__ import annotations

from compare.facts.worded.gadgets import SOLD
from compare.facts.worded.phrases import questions

VIEWERS, PEAK, FILMS = "viewers", "viewers at the peak", "films of the contract"
TAKINGS, BUDGET, TICKETS = "takings", "budget of the film", "tickets sold"
CANDIDATES, EPISODES, CALLS = "candidates for the part", "episodes", "votes of viewers"
SHARE, ALBUMS, DATES = "share of the audience", "albums sold", "dates of the tour"
ABROAD, HOPED, SINGLES = "takings abroad", "takings expected", "copies of the single sold"
RUNNING, AWARDS, NOMINATED = "running time", "awards won", "nominations"
GUESTS, FEE, RUN = "guests", "fee for the part", "run of the show"
SCREENED = (
    "audience|broadcast|channel|drama|episode|finale|interview|premiere|programme|program|rating"
    "|screen|series|set|show|slot|special|telly|television|tune|tuned|tv|viewer"
)
FILMS_ON = (
    "biopic|blockbuster|cinema|comedy|documentary|drama|epic|feature|film|flick|movie|musical"
    "|picture|prequel|remake|sequel|thriller|western"
)
PRIZES = "award|bafta|cesar|emmy|globe|gong|grammy|oscar|prize|statuette|trophy"

QUESTIONS = questions(f"""
{PEAK}: count person
    peak|peaked at|of #
    peak audience of #
    # at (its|the) peak|height
    with {SCREENED}
{VIEWERS}: count person
    audience of #
    average (audience) of #
    keep|kept # + glued
    # + glued to
    # + tune|tuned in
    # + be watching
    # viewer
    draw|drew|attract|attracted|pull|pulled (in) # + viewer
    watch|watched|see|seen by #
    # + watch|watched|saw|see
    switch|switched on by #
    # + switch|switched on
    be seen in # home|household
    with {SCREENED}
    unless ago|earlier|last|previous|peak|peaked|rival|lost|complain|complaint|vote|voted
    unless stadium|crowd|march|million-pound|online|ticket|arena|spectator|ground|attendance|cinema
    unless sign|signed|protest|petition|lose|video|youtube|clip|moment|stream|download
{SHARE}: ratio
    # of (the) (available) audience|viewer|viewing
    audience share of #
    # audience share
    share of #
    with audience|viewer|viewing
{FILMS}: count film
    # (of) film|picture|movie|book|album|record|novel|series|season ~ contract|deal
    contract|contracted (up) (on) for (just) # + film|movie|picture|book|album|novel
    deal|sign|signed (up) (on) for (just) # + film|movie|picture|book|album|novel
    contract|contracted|signed (up) for (just) # + series|season|episode|more
    sign|signed (up) to make|star|write|record # + film|movie|picture|book|album|novel
    commit|committed to # film|movie|picture|book|album|novel
    contract|deal|option covers|cover|for # + film|movie|picture|book|album|novel
    unless earlier|previous|last|award|already|first
{ABROAD}: money
    # abroad|globally|internationally|overseas|worldwide
    # from|in (the) (other) abroad|international|overseas
    global|international|overseas|worldwide ~ of|to|total|totals|be #
    with box|{FILMS_ON}
    unless aid|debt|invest
{HOPED}: money
    expect|expected|forecast|predict|predicted|projected|tipped ~ #
    with box|opening|{FILMS_ON}
    unless had|above|beat|than
{TAKINGS}: money
    bank|banked|bring|brought|collect|collected|earn|earned|gross|grossed # ~ from|in|on|over
    make|made|pull (in) # ~ from|in|on|over
    bow|bowed|debut|debuted|open|opened|launch|launched at|to|with #
    bring|brought|bank|haul|hauled|pull|pulled|rake|raked|take|took in #
    # (worth) of ticket
    opening ~ be|put|estimated|reckoned (at) #
    opening (weekend) bring|brought (in) #
    opening of #
    take|took|gross|grossed|earn|earned|make|made|rake|raked (in) # ~ at|in|on ~ box|weekend|cinema
    box office of|take #
    # at the box
    # opening|debut
    with box|debut|debuted|friday|grossed|opened|opening|release|weekend|{FILMS_ON}
    with "|“
    unless previous|last|second|third|original|cost|budget|expect|expected|share|shares|stock
    unless bond|charity|concert|dividend|investor|loan|oil|profit|store|auction|lottery
{BUDGET}: money
    budget of #
    # budget
    cost # to make|shoot|film|produce
    cost|costs|costing #
    make|made|shot|film|filmed|produced for|on #
    budget ~ be|estimated|put|reported (at) #
    price tag of #
    spend|spent # on (making) (the) {FILMS_ON}|production
    # {FILMS_ON}|production
    with production|show|series|shoot|shot|{FILMS_ON}
    unless government|city|council|market|marketed|marketing|over|chancellor|annual|department
    unless earn|earned|expect|expected|festival|last|lawsuit|previous|fund|takings|gross|grossed
{RUNNING}: duration: minutes, duration: hours
    running time ~ of|be (:) #
    running time : #
    runtime of|be #
    # long
    be|clock|clocks|last|lasts|run|runs (for) (in) (at) #
    # {FILMS_ON}
    at # , it|the
    with director|running|runtime|screen|{FILMS_ON}
    unless after|ago|applaud|applauded|applause|closing|cut|delay|deleted|every|footage|interval
    unless late|last|later|left|ovation|queue|scene|trailer|version|wait|week
{NOMINATED}: count
    nominate|nominated|shortlisted|up for # + {PRIZES}
    # + nomination|nod
{AWARDS}: count
    bag|bagged|claim|claimed|collect|collected|land|landed|pick|picked (up) # + {PRIZES}
    receive|received|scoop|scooped|sweep|swept|take|took|win|won (home) # + {PRIZES}|category
    walk|walked away|off with # + {PRIZES}
    # + {PRIZES} go|went to
    haul of # + {PRIZES}
    score|scored # + win
    with ceremony|night|{PRIZES}|{FILMS_ON}
    unless actor|actress|actually|career|ever|film-maker|filmmaker|lottery|match|million|money
    unless game|last|nominated|point|previous|season|team|total|tournament|director|producer
{TICKETS}: count
    sell|sold # ticket
    # ticket ~ go|gone|sold|snapped|went
    sale|sales of # ticket
    unless another|more|left|remaining|first|lottery|raffle|day
{CANDIDATES}: count
    saw|see|meet|met|audition|auditioned|test|tested|consider|considered # + actor|actress|candidate
    saw|see|meet|met|audition # + hopeful|man|woman|contender
    auditioned|test|tested|consider|considered # + hopeful|man|woman|contender
    beat|beating|ahead of|see|saw off # (other) ~ actor|actress|candidate|contender|hopeful|rival
    choose|chosen|pick|picked from (among) #
    shortlist of #
    with part|role|cast|casting|audition|job|post|lead|play
    unless vote|election|ballot|title|race|championship|point|season|game|match
{EPISODES}: count
    run|runs|last (to|for|over) # episode
    # episode ~ be|been|will|were film|filmed|made|shot|shown|ordered|order
    order|ordered|commission|commissioned # + episode
    series of # episode
    with episode|part
    unless previous|last|first|earlier|ago
{CALLS}: count vote
    vote|votes of viewer #
    # vote ~ cast|call|called|phone|phoned|viewer
    with viewer|final|show|contest|singer|telephone|phone
{SINGLES}: count
    sell|sold|shift|shifted|move|moved # + copy|unit
    # + copy|unit ~ be sold
    sale of #
    with single|song|track
    unless another|last|previous|second
{SOLD}: count
    buy|bought|sell|sold|shift|shifted|move|moved # + copy|unit
    # + copy|unit ~ be sold
    sale ~ reached|reach|total|totalled|be # + copy|unit
    with album|record
    unless another|house|last|number|previous|second|third|single
{ALBUMS}: count
    sell|sold # album|record|single
    # album|record|single sold
    unless week|first|day|another
{DATES}: count
    # date|concert|show|gig ~ tour
    tour of #
    play|perform # + concert|gig|show|date
    with tour|band|singer|concert
    unless more|another|extra|first|sold
{GUESTS}: count person
    # guest
    invite|invited #
    in front of # guest
    with bride|ceremony|groom|marry|married|reception|wed|wedding|party|gala|dinner
    unless hotel|overnight
{FEE}: money
    earn|earning|get|paid|pay|receive|pocket # ~ for (the) role|part|playing|appear|film|episode
    fee of #
    # an|per|each|every episode
    with role|part|film|episode|star|actor|actress|singer|show
    unless transfer|club|striker|midfielder|licence|license|school|tuition|university|court|visa
""")
ONE_EACH = frozenset(
    {
        VIEWERS, PEAK, FILMS, TAKINGS, BUDGET, TICKETS, CANDIDATES, EPISODES, CALLS, SHARE, ALBUMS,
        DATES, GUESTS, FEE, ABROAD, RUNNING, NOMINATED, AWARDS, SINGLES,
    }
)  # fmt: skip
OWN = frozenset(
    {
        VIEWERS, PEAK, FILMS, TAKINGS, SHARE, TICKETS, FEE, BUDGET, RUNNING, ABROAD, HOPED,
        NOMINATED, AWARDS, SINGLES,
    }
)  # fmt: skip
# What each film has of its own, which need not be named.
OF_WORKS = frozenset({AWARDS, NOMINATED})
# Of which there are sorts.
OF_SORTS = frozenset({TICKETS, ALBUMS})
