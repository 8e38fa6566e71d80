"""The turns of sales, films, courts, offices and firms: most of them are told while yet to come.

"Goes on sale on 12 October" and "in the shops on 21 October" tell one day of one thing, "filming
starts in July" and "cameras will not roll until August" one month.
"""

from __future__ import annotations

from compare.text.happening.phrases import DEALS, FEW, SHOPS
from compare.text.happening.things import CRAFT, FILMING, FILMS, GOODS, PLANTS, POSTS, SHOPPERS
from compare.text.happening.turn import BEGIN, HELD, IT, NAMED, turn
from compare.text.lexicon import words

ON_SALE, VISIT = "on sale", "visit"
SOLD = frozenset({IT, NAMED})
AIRED = words("documentary drama episode film interview programme program series show sitcom soap")
HELD_ON = rf"{HELD}|list|adjourn|fix"
GOING_ON_SALE = (
    r"(?:go|come|be)(?: back)? (?:on|up for) sale|be (?:out|available)|ship|become available"
    rf"|come out|release|publish|be bring out|issue|(?:hit|reach) {FEW}{SHOPS}"
    rf"|(?:be|go|come|arrive|land|appear|get|due) (?:due )?(?:in|into|on|at) {FEW}{SHOPS}"
)
TURNS = (
    # What is sold and shown.
    *(
        row
        for name, goods in GOODS.items()
        for row in (
            turn(f"{name} {ON_SALE}", 185, GOING_ON_SALE, goods | SOLD, ahead=True, whoever=True),
            turn(f"{name} {ON_SALE}", 185, r"release|publication", words("publication release"),
                 also=goods | SOLD, ahead=True, whoever=True),
            turn(f"{name} {ON_SALE}", 185, r"start|begin", words("sale shipment shipping"),
                 ahead=True, whoever=True),
            turn(f"{name} {ON_SALE}", 185,
                 r"(?:buy|get|order|pick(?: up)?) (?:a|it|one|the|their|them)", SHOPPERS,
                 ahead=True, whoever=True),
        )
    ),
    turn("tickets", 60, r"(?:go|come|be) (?:on|up for) sale|be available|become available",
         words("seat ticket"), ahead=True, whoever=True),
    turn("tickets", 60, r"book|buy|get|snap up", SHOPPERS, also=words("seat ticket"), ahead=True,
         whoever=True),
    turn("tickets", 60, r"start|begin|open", words("sale booking"), also=words("booking ticket"),
         ahead=True, whoever=True),
    turn("filming", 185, rf"{BEGIN}|{HELD}|get (?:go|start)|kick off",
         words("filming photography production"), ahead=True, whoever=True),
    turn("filming", 185, rf"{BEGIN}|{HELD}|get (?:go|start)|kick off", FILMING, also=FILMS,
         ahead=True, whoever=True),
    turn("filming", 185, r"(?:start |begin )?(?:to )?roll|(?:start |begin )(?:to )?turn",
         words("camera"), ahead=True, whoever=True),
    turn("filming", 185, r"(?:call|shout) action|(?:go|be) (?:on|before) (?:the )?(?:floor|camera)"
         r"|(?:start|begin|commence) (?:to )?(?:film|shoot|filming|shooting|production)"
         r"|go into production", ahead=True, whoever=True),
    turn("broadcast", 60, r"air|be (?:air|screen|show|broadcast)|broadcast|screen|show|go out",
         AIRED, ahead=True, whoever=True),
    turn("show opens", 60, r"open|begin|start|kick off|get under way|premiere|raise the curtain",
         words("exhibition exhibit fair festival musical opera play retrospective"),
         ahead=True, whoever=True),
    # Courts and police.
    turn("funeral", 15, HELD, words("burial funeral"), ahead=True, whoever=True),
    turn("funeral", 15, r"bury|cremate|lay to rest", ahead=True),
    turn("raid", 15, r"raid|search|swoop|storm", words("agent detective officer police")),
    turn("raid", 15, r"raid|search|swoop", words("raid swoop search"), also=words("raid swoop")),
    # Firms and offices.
    turn("deal closes", 400, rf"{HELD}", words("completion closing"), also=words("completion"),
         ahead=True, whoever=True),
    turn("deal closes", 400, r"be (?:do|over|wrap up|through)|do|seal|wrap up|be over",
         DEALS | words("formality"), ahead=True, whoever=True),
    turn("plant closes", 185, r"close|shut|cease|halt|end|stop", PLANTS, ahead=True),
    turn("leaves office", 185, rf"(?:step|stand) (?:down|aside)|retire|resign|quit|bow out"
         rf"|(?:leave|relinquish|give up|hand over) {FEW}(?:{'|'.join(sorted(POSTS))})",
         frozenset({NAMED, IT}) | POSTS, ahead=True),
    turn("takes office", 185, rf"(?:take over|take up|start work|succeed|assume)"
         rf"|(?:take|begin|start) {FEW}(?:{'|'.join(sorted(POSTS))})",
         frozenset({NAMED, IT}) | POSTS, ahead=True),
    turn("dividend", 90, r"pay|be pay(?:able)?|go out", words("dividend payout"), ahead=True),
    # Votes, visits and journeys.
    turn("polling day", 120, rf"{HELD}", words("election polling referendum"), ahead=True,
         whoever=True),
    turn("polling day", 120, r"(?:go|head|return) to (?:the )?(?:poll|polls)", ahead=True,
         whoever=True),
    turn("polling day", 120, r"elect|vote|choose", words("voter elector"), ahead=True),
    turn("budget", 60, rf"{HELD}|present|unveil|publish|deliver|table", words("budget"),
         ahead=True, whoever=True),
    turn(VISIT, 30, rf"{HELD}|{BEGIN}", words("visit"), ahead=True),
    turn(VISIT, 30, r"visit|arrive in|(?:fly|travel|head) (?:in)?to", SOLD, ahead=True),
    turn("last run", 120, rf"{HELD}|leave|depart|run|operate|take off|sail|appear",
         words("edition ferry flight issue service train"), ahead=True, last=True),
    turn("landing", 15, rf"land|touch down|splash down|(?:return|come back|fall) to {FEW}earth",
         CRAFT | words("astronaut cosmonaut crew probe satellite"), ahead=True, whoever=True),
    turn("kick-off", 2, rf"{HELD}", words("kick-off kickoff tip-off")),
    turn("kick-off", 2, r"kick off|get under way", words("game match tie"), whoever=True),
    turn("auction", 90, rf"{HELD}", words("auction"), ahead=True, whoever=True),
    turn("auction", 90, r"auction|(?:go|come) under (?:the )?hammer|(?:go|come) up for auction"
         r"|be sell at auction", ahead=True, whoever=True),
    turn("robbery begins", 2, r"(?:burst|walk|storm|break|march|come) into|enter",
         words("bandit burglar gang gunman intruder pair raider robber thief"), whoever=True),
)  # fmt: skip
