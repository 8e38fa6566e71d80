"""The turns of strikes, deals, laws, crimes and disasters, and of what is built and opened."""

from __future__ import annotations

from compare.text.happening.deeds import STORMS
from compare.text.happening.phrases import DEALS, FEW, POWER
from compare.text.happening.things import (
    BILLS,
    BLASTS,
    BODIES,
    BUILDINGS,
    CLASSES,
    CONTRACTS,
    CRAFT,
    FIRES,
    GALLERIES,
    HOLDERS,
    OFFERS,
    PAPERS,
    PUBLIC,
    QUAKES,
    ROADS,
    RULES,
    SEARCHES,
    SHOWS,
    SLIDES,
    STRIKERS,
    STRUCTURES,
    TALKS,
    TRIALS,
    WALKOUTS,
    WARNINGS,
    WORKS,
)
from compare.text.happening.turn import BEGIN, HAVE, HELD, LASTS, OVER, SHUT, turn
from compare.text.lexicon import words
from compare.text.vehicles import WATER

BURNABLE = words("barn building church factory farmhouse hall hotel house mill school warehouse")
CRASHES = words("accident collision crash derailment pile-up pileup smash")
ON_WHEELS = words("bus car coach lorry minibus train tram truck van")
STORM_WORDS = STORMS | words("eye")
# What was inspected in May was not last inspected in March.
CHECK, LAST_CHECK = "inspection", "last inspection"
# Not "checked in on Monday", which is an arrival.
CHECKING = (
    r"(?:last )?(?:check(?! (?:in (?:at|on|to)|into|on|out)\b)|inspect|look (?:at|over)|service)"
)
CHECKS = words("check inspection service")
CHECKERS = words("inspector")
INQUIRIES = words("inquiry enquiry investigation probe")
INQUIRERS = words("agent detective investigator officer police")
BID_MADE, BID_REJECTED = "offer made", "offer rejected"
BIDS = frozenset({BID_MADE, BID_REJECTED})
# A bid in words of its own: not "offered to help".
OFFERED = words("approach bid offer")
WARDS = r"(?:clinic|hospital|infirmary|ward)"
TURNS = (
    # Work, deals and laws.
    turn("strike begins", 15, BEGIN, WALKOUTS, whoever=True),
    turn("strike begins", 15, rf"(?:down|lay down) {FEW}tool|walk off the job", whoever=True),
    turn("strike begins", 15, r"(?:go|come|be) (?:out )?on strike|walk out|come out|stop work",
         STRIKERS, whoever=True),
    turn("contract ends", 185, OVER, CONTRACTS, ends=True, whoever=True),
    turn("talks fail", 15, r"break (?:down|up|off)|collapse|end (?:without|in)|fail", TALKS,
         whoever=True),
    turn("talks begin", 185, BEGIN, TALKS, whoever=True),
    turn("next talks", 60, rf"{HELD}|reconvene|resume", TALKS, ahead=True),
    turn("next talks", 60, r"meet again|reconvene|sit down|return to (?:the )?"
         r"(?:negotiation|table|talk)", ahead=True),
    turn("offer ends", 120, rf"{OVER}|close", OFFERS, ends=True, whoever=True),
    turn("offer ends", 120, rf"{LASTS}|open", OFFERS, ends=True, until=True, whoever=True),
    turn("offer ends", 120, rf"{HAVE}|accept|hand|sell|tender", HOLDERS, ends=True, until=True,
         whoever=True),
    turn("signing", 730, r"award|conclude|ink|initial|seal|sign", CONTRACTS | PAPERS),
    turn("deal closes", 400, r"close|complete|conclude|consummate|finali[sz]e|go through", DEALS),
    turn("bill comes in", 400, rf"introduce|present|submit|table|unveil|bring {FEW}(?:in|forward)",
         BILLS),
    turn("in force", 400, rf"apply|begin|introduce|kick in|start|(?:have|take) effect|become law"
         rf"|(?:be|come|enter|go) {FEW}(?:in|into) (?:effect|force|operation)", RULES),
    turn("comments end", 120, rf"{HAVE}|comment|file|lodge|object|respond|submit", PUBLIC,
         ends=True, until=True, whoever=True),
    turn("vote", 3, r"adopt|approve|back|defeat|pass|reject|throw out|vote", BILLS),
    turn("vote", 3, HELD, words("ballot division vote")),
    turn("vote", 3, r"vote"),
    *(
        row
        for over in ("curfew", "embargo", "emergency", "lockdown", "sanction", "truce")
        for row in (
            turn(f"{over} ends", 120, OVER, frozenset({over}), ends=True, whoever=True),
            turn(f"{over} ends", 120, LASTS, frozenset({over}), ends=True, until=True,
                 whoever=True),
        )
    ),
    # Crime and court.
    turn("body found", 15, r"discover|find|notice|pull|recover|see|spot", BODIES),
    turn("body found", 15, rf"(?:come|stumble) (?:across|on|over|upon) {FEW}"
         r"(?:body|corpse|remain)", whoever=True),
    turn("missing since", 10, r"disappear|go miss|last (?:hear|see)|vanish"),
    turn("sentencing", 90, rf"sentence|pass {FEW}sentence|hand down", ahead=True),
    turn("sentencing", 90, HELD, words("sentence sentencing"), ahead=True),
    turn("trial opens", 60, BEGIN, TRIALS, whoever=True),
    turn("inquiry opens", 365, rf"{BEGIN}|launch|order|set up", INQUIRIES, whoever=True),
    turn("inquiry opens", 365,
         r"(?:begin|start) (?:to )?(?:look into|inquire|investigat\S+|probe)", whoever=True),
    turn("inquiry opens", 365, r"be on the case", INQUIRERS, whoever=True),
    turn("discharge", 185, rf"(?:discharge|release|let out) {FEW}(?:from|of) {FEW}{WARDS}",
         ends=True),
    turn("discharge", 185, rf"(?:keep|treat) {FEW}(?:at|in) {FEW}{WARDS}"
         rf"|(?:be|remain|stay) (?:at|in) {FEW}{WARDS}", ends=True, until=True),
    turn(BID_MADE, 185, r"launch|make|submit|table", OFFERED),
    turn(BID_REJECTED, 185, r"rebuff|reject|refuse|spurn|turn down|send (?:straight )?back",
         OFFERED),
    # Disasters and rescues.
    turn("quake", 3, r"be|come|happen|hit|jolt|occur|rattle|rock|shake|strike", QUAKES,
         whoever=True),
    turn("fire breaks out", 4, r"begin|break out|erupt|happen|notice|occur|see|spot|start|take hold"
         r"|(?:rip|sweep|tear) through", FIRES, whoever=True),
    turn("fire breaks out", 4, r"burn (?:down|to the ground)|catch fire|go up in (?:flame|smoke)",
         BURNABLE),
    turn("crash", 1, r"be|come|happen|occur|take place", CRASHES, whoever=True),
    turn("crash", 1, rf"crash|derail|overturn|(?:plummet|plunge|topple) (?:down|into|off|over)"
         rf"|(?:leave|jump|(?:come|go|run|skid|slide|veer) off) {FEW}(?:bridge|rail|road|track)",
         ON_WHEELS),
    turn("crash", 1, rf"(?:plough|plow|run|slam|smash) {FEW}into|collide|cut {FEW}in (?:half|two)"
         rf"|(?:hit|ram|strike) {FEW}(?:barrier|boulder|bridge|bus|cab|car|coach|culvert|ditch"
         rf"|embankment|fence|house|lorry|lamppost|minibus|parapet|pillar|pole|post|rail|railing|taxi"
         rf"|tractor|train|tram|tree|truck|van|vehicle|wall)", ON_WHEELS),
    turn("crash", 1, r"collide|ram", frozenset(WATER)),
    turn("blast", 2, r"be|come|happen|hit|occur|rip|rock|shake|strike|take place|tear|destroy|wreck"
         r"|explode|detonate|go (?:off|up)", BLASTS),
    turn("collapse", 2, r"(?:break|come|crash|fall|give|tear) (?:apart|away|down|free|from|in|into"
         r"|loose|off|open|through|way)|break|burst|cave in|collapse|crumble|fail|fall|rupture",
         STRUCTURES),
    turn("collapse", 2, r"be|come|happen|occur|take place", words("breach collapse rupture")),
    turn("slide", 2, r"be|bury|come|happen|hit|occur|rush|strike|sweep"
         r"|(?:break|tear) (?:away|loose)", SLIDES),
    turn("landfall", 2, rf"(?:come|move|roar|slam|sweep) (?:ashore|onto land)|make {FEW}landfall"
         rf"|(?:cross|hit|reach) {FEW}(?:beach|coast|coastline|land|shore)", STORM_WORDS),
    turn("wind turns", 1, r"change|shift|swing|turn|veer", words("wind")),
    turn("alarm", 2, r"activate|go off|pick up|receive|set off|trigger", words("beacon")),
    turn("outage begins", 2, rf"{BEGIN}|come|happen|hit|occur|strike",
         words("blackout outage"), whoever=True),
    turn("outage begins", 2, r"go (?:black|dark|dead|out)|fail", POWER),
    turn("fire is out", 4, rf"(?:be|bring) {FEW}under control|be out|douse|extinguish"
         rf"|put {FEW}?out", FIRES, ends=True, whoever=True),
    turn("ship sinks", 4, r"capsize|founder|go (?:down|under)|sink", frozenset(WATER)),
    turn("alarm", 2, rf"(?:field|get|receive|take) {FEW}(?:alarm|alert|call|mayday)"
         rf"|(?:raise|sound) (?:an|the) alarm|radio {FEW}help"),
    turn("alarm", 2, r"arrive|come|go (?:off|out)|log|raise|receive|sound",
         words("alarm alert mayday")),
    turn("search ends", 15, r"abandon|call off|end|halt|stop|suspend|give up", SEARCHES,
         whoever=True),
    turn("search ends", 15, r"(?:end|give up|halt|stop) (?:look|search)", whoever=True),
    turn("warning ends", 3, r"call off|cancel|drop|end|lift|withdraw", WARNINGS, whoever=True),
    turn("warning ends", 3, r"be|come|follow|give|issue|sound", words("all-clear clear")),
    # Buildings, shows and journeys.
    *(
        row
        for name, last in ((LAST_CHECK, True), (CHECK, False))
        for row in (
            turn(name, 1500, rf"{HELD}|carry out|date|do|have|pass|undergo", CHECKS, last=last),
            turn(name, 1500, CHECKING, last=last),
            turn(name, 1500, r"be (?:last )?(?:here|there|on site)|call|come|visit", CHECKERS,
                 last=last),
        )
    ),
    turn("doors open", 60, rf"(?:fling |throw )?open {FEW}door|cut {FEW}ribbon|(?:admit|greet|let"
         rf"|receive|welcome) {FEW}(?:customer|guest|passenger|visitor)"),
    turn("doors open", 60, r"inaugurate|open", GALLERIES | words("door")),
    turn("doors open", 60, r"(?:allow|let|usher) in", words("guest public visitor")),
    turn("works begin", 3650, BEGIN, WORKS),
    turn("works begin", 3650, rf"break ground|lay {FEW}(?:foundation|stone)", whoever=True),
    turn("works begin", 3650, r"lay", words("foundation stone"), whoever=True),
    turn("works end", 1100, r"complete|end|finish", WORKS | BUILDINGS),
    turn("ready", 3650, r"(?:be )?(?:complete|enter service|finish|open|ready)", BUILDINGS,
         ahead=True),
    turn("show ends", 200, rf"{OVER}|close", SHOWS, ends=True, whoever=True),
    turn("show ends", 200, rf"{LASTS}|be on|see", SHOWS, ends=True, until=True, whoever=True),
    turn("road opens", 60, r"reopen", ROADS, ends=True),
    turn("road opens", 60, SHUT, ROADS, ends=True, until=True),
    turn("school opens", 60, r"reopen|restart|resume|return to", CLASSES, ends=True, whoever=True),
    turn("school opens", 60, SHUT, CLASSES, ends=True, until=True, whoever=True),
    turn("gallery opens", 60, r"reopen", GALLERIES, ends=True),
    turn("gallery opens", 60, SHUT, GALLERIES, ends=True, until=True),
    turn("docking", 4, r"arrive|berth|couple|dock|hook up|link up|reach", CRAFT),
    turn("undocking", 60, r"cast off|depart|leave|return|undock", CRAFT, ends=True),
    turn("undocking", 60, r"remain|stay", CRAFT, ends=True, until=True),
    turn("medical", 15, rf"(?:complete|have|pass|undergo) {FEW}medical", whoever=True),
    turn("medical", 15, HELD, words("medical"), whoever=True),
)  # fmt: skip
