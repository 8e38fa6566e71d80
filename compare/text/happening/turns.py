"""Which turn of a story a time is that of: when the contract ran out, when the doors opened.

"Shareholders have until July 22 to tender" and "the offer expires on August 19" tell one deadline,
"they downed tools on Monday" and "the strike began on Tuesday" one beginning, though no two of
their words are the same.  A story has such a turn but once, which sets it apart from a mere deed:
its two times may lie as far apart as the turn's own ``days``, and who tells it in other words
names other things.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from compare.text.happening.phrases import DEALS, FEW, following
from compare.text.happening.things import (
    BILLS,
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
    STRIKERS,
    TALKS,
    TRIALS,
    WALKOUTS,
    WARNINGS,
    WORKS,
)
from compare.text.lexicon import ONE_MORE, words
from compare.text.statement.status import VERBAL
from compare.text.vehicles import WATER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

BEGIN = r"begin|start|commence|erupt|(?:get|be) under way|open|take up"
HELD = r"be|come|follow|happen|hold|occur|take place|arrange|due|expect|plan|schedule|set|slate"
# "Runs to 30 March", "expires on 30 March"; "was extended until 30 March".
OVER = r"end|expire|lapse|run out|(?:be )?lift|(?:extend|last|run) (?:to|till|until|through)"
LASTS = r"apply|be|continue|declare|extend|impose|last|remain|run|stay"
SHUT = r"be|close|keep|remain|shut|stay"
HAVE = r"have|get|(?:be )?give"

ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "dative", "oprd"})
MODIFIERS = frozenset({"compound", "nmod", "poss"})
CLAUSES = frozenset({"xcomp", "ccomp", "conj", "relcl", "acl", "advcl"})
# One of several is not the turn of the story.
OTHERS = ONE_MORE | words("away extra few fresh most partial previous rival some")
LAST_WORD = "last"
RELATIVE = frozenset({"WDT", "WP"})
# "His contract" is one of many players'; whose term ends is told by ``timex_once``.
HIS = words("her his my your")


class Turn(NamedTuple):
    """A turn by its name, its reach, the words that tell it, and the things they tell it of.

    ``whoever`` where one is meant, by whatever noun: the strike, the stoppage.  ``ends`` where it
    is the day on which something ends, however that is bounded, ``until`` where the words tell an
    end only with such a bound: "closed until Friday".  ``last`` where only the last is one ("was
    last inspected in May"), ``ahead`` where only what is yet to come: the next talks.
    """

    name: str
    days: int
    said: re.Pattern[str]
    of: frozenset[str]
    whoever: bool = False
    ends: bool = False
    until: bool = False
    last: bool = False
    ahead: bool = False


def turn(name: str, days: int, said: str, of: frozenset[str] = frozenset(), **how: bool) -> Turn:
    """A row of the table: the lemmas as a pattern, blanks between them; ``of`` any where empty."""
    return Turn(name, days, re.compile(rf"(?:{said})(?= |$)"), of, **how)


# What was inspected in May was not last inspected in March.
CHECK, LAST_CHECK = "inspection", "last inspection"
# Not "checked in on Monday", which is an arrival.
CHECKING = (
    r"(?:last )?(?:check(?! (?:in (?:at|on|to)|into|on|out)\b)|inspect|look (?:at|over)|service)"
)
CHECKS = words("check inspection service")
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
    # Disasters and rescues.
    turn("quake", 3, r"be|come|happen|hit|jolt|occur|rattle|rock|shake|strike", QUAKES,
         whoever=True),
    turn("fire breaks out", 4, r"break out|erupt|notice|see|spot|start|take hold", FIRES,
         whoever=True),
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
    # Buildings, shows and journeys.
    turn(LAST_CHECK, 1500, rf"{HELD}|carry out|date|have|pass|undergo", CHECKS, last=True),
    turn(LAST_CHECK, 1500, CHECKING, last=True),
    turn(CHECK, 1500, rf"{HELD}|carry out|date|have|pass|undergo", CHECKS),
    turn(CHECK, 1500, CHECKING),
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
DAYS = {row.name: row.days for row in TURNS}
ENDS = frozenset(row.name for row in TURNS if row.ends)
WHOEVER = frozenset(row.name for row in TURNS if row.whoever)
TO_COME = frozenset(row.name for row in TURNS if row.ahead)


def turns_at(governor: Token | None, *, since: bool = False, until: bool = False) -> frozenset[str]:
    """The turns that a time's verb or event noun tells, or the verb that such a noun dates.

    "Came out at the start of Tuesday's early shift" is no turn of the shift.  ``since`` and
    ``until`` are how the time is bounded: what was not inspected since then was last inspected
    then, and what is shut until then opens.
    """
    if governor is None:
        return frozenset()
    last = since and any(child.dep_ == "neg" for child in governor.children)
    found = told(governor, last=last, until=until)
    if governor.pos_ not in VERBAL and governor.dep_ == "pobj" and not found:
        verb = next((one for one in governor.ancestors if one.pos_ in VERBAL), governor)
        return told(verb, last=last, until=until)
    # "Stopped searching", "are to leave": the time hangs on the second verb.
    return (
        found | told(governor.head, last=last, until=until) if governor.dep_ == "xcomp" else found
    )


def told(governor: Token, *, last: bool, until: bool) -> frozenset[str]:
    """The turns that one word tells with those about it."""
    things = list(things_of(governor))
    if any(is_one_of_several(thing) for thing in things):
        return frozenset()
    nouns = {thing.lemma_.lower() for thing in things}
    last = last or any(is_last(token) for token in [governor, *things])
    said = following(governor)
    return frozenset(
        row.name
        for row in TURNS
        if (last or not row.last) and (until or not row.until)
        if not row.of or not row.of.isdisjoint(nouns)
        if row.said.match(said) is not None
    )


def things_of(governor: Token) -> Iterator[Token]:
    """The nouns that a verb tells of, and what each is of: "the start of the strike"."""
    if governor.pos_ not in VERBAL:
        yield from whole(governor)
        return
    told = [child for child in governor.children if child.dep_ in ARGUMENTS]
    if governor.dep_ in CLAUSES and not any(child.dep_.startswith("nsubj") for child in told):
        above = governor.head
        told += [above] if governor.dep_ in ("acl", "relcl") else list(subjects_of(above))
    for noun in told:
        # "A state of emergency that runs to March 30": the clause tells of the noun before it.
        yield from whole(governor.head if noun.tag_ in RELATIVE else noun)


def subjects_of(verb: Token) -> Iterator[Token]:
    """The subject of a verb that lends it to another: "the road is to be closed"."""
    return (child for child in verb.children if child.dep_.startswith("nsubj"))


def whole(noun: Token) -> Iterator[Token]:
    """A noun, those before it, those beside it, and what it is of."""
    yield noun
    for child in noun.children:
        if child.dep_ in MODIFIERS or child.dep_ == "conj":
            yield child
        if child.dep_ == "prep" and child.lower_ == "of":
            yield from (held for held in child.children if held.dep_ == "pobj")


def is_one_of_several(noun: Token) -> bool:
    """ "A second strike", "some schools", "his contract"."""
    lemma = noun.lemma_.lower()
    own = lemma in CONTRACTS and any(child.lower_ in HIS for child in noun.lefts)
    # "Other investors have until Friday" as everybody has.
    rest = OTHERS - {"other"} if lemma in HOLDERS | PUBLIC else OTHERS
    return own or any(child.lower_ in rest for child in noun.lefts)


def is_last(token: Token) -> bool:
    """ "The last inspection", "was last inspected"."""
    return any(child.lower_ == LAST_WORD for child in token.lefts)
