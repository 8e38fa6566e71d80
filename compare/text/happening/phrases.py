"""What a verb tells together with the words that follow it: "set out", "go on sale", "take effect".

"She set off on Thursday" and "she left home on Friday" tell one departure; "the lights went out"
and "the lights came back" tell an outage and its end, though both verbs say only that they moved.
Read from the lemmas that follow the verb, for the parser hangs such words now here, now there.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from compare.text.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Collection

    from spacy.tokens import Token

# Enough for "found the nurse Alan Pruitt of Tyler guilty".
REACH = 7
STOPS = frozenset({";", ":", ".", "?", "!", "(", ")", '"', "“", "”"})
OBJECTS = frozenset({"dobj", "dative"})

ON_SALE = "on_sale"
# A word or two between, as in "the US stores".
FEW = r"(?:\S+ ){0,3}"
POWER = words("current electricity light lighting power supply")
FLAMES = words("blaze fire flame inferno wildfire")
SHOTS = words("bullet gunfire gunshot shot volley")
AIRCRAFT = words("aeroplane aircraft airliner airplane balloon cessna chopper helicopter jet plane")
VEHICLES = AIRCRAFT | words(
    "bike bus car coach ferry lorry minibus motorcycle pickup ship suv taxi train tram truck van"
)
POLICE = words("agent deputy detective gendarme marshal officer police policeman sheriff trooper")
SUSPECTS = words("attacker fugitive gunman killer robber suspect thief")
DEALS = words("acquisition deal merger purchase sale takeover transaction")
SHOWN = words("exhibition film movie musical opera play prequel sequel show")
FALLING = words("bridge building ceiling crane roof scaffold scaffolding stand tower wall")
GROUND = words("building earth ground house")


class Phrase(NamedTuple):
    """The deeds that the words tell; ``of`` are the nouns of which only it tells them.

    ``bare`` where it has no object: "set off", and not "set off a blast".
    """

    deeds: frozenset[str]
    said: re.Pattern[str]
    of: frozenset[str] = frozenset()
    bare: bool = False
    again: bool = False


def phrase(
    deeds: str, said: str, of: Collection[str] = (), *, bare: bool = False, again: bool = False
) -> Phrase:
    """A row of the table: the lemmas as a pattern, blanks between them."""
    pattern = re.compile(rf"(?:{said})(?= |$)")
    return Phrase(frozenset(deeds.split()), pattern, frozenset(of), bare, again)


HOSPITAL = rf"{FEW}(?:hospital|clinic|infirmary|rehab|intensive care)"
SHOPS = r"(?:shop|store|shelf|shelve|market|cinema|theater|theatre|bookshop|bookstore|newsstand)"
COURT = rf"{FEW}(?:court|courtroom|judge|magistrate|magistrates|tribunal)"
CLASSES = rf"{FEW}(?:class|classroom|school|lesson|work)"
WAYS = rf"{FEW}(?:track|rail|road|runway|motorway|highway)"
CURRENT = r"(?:power|electricity)"
# Each row tells one deed, by words that a dictionary of idioms would list.
PHRASES = (
    phrase("leave", r"set (?:off|out|forth|sail)|start out|head (?:off|out)", bare=True),
    phrase("leave launch", r"take off", bare=True),
    phrase("leave", r"put to sea|hit the road"),
    phrase(
        "hospitalise arrive",
        rf"(?:admit|take|rush|go|bring|airlift|fly|carry|check|transport) (?:in)?to {HOSPITAL}"
        rf"|(?:admit|check) in(?:to)? {HOSPITAL}|enter {HOSPITAL}",
    ),
    phrase(
        "leave discharge",
        rf"(?:discharge|release|walk out|come out|leave|check out) (?:from |of )?{HOSPITAL}",
    ),
    phrase("disappear", r"go missing|last (?:see|spot|hear)"),
    phrase("reopen", r"(?:begin|start|open|run) again"),
    phrase("reopen", rf"(?:go|come|get|be) back to {CLASSES}|return to {CLASSES}"),
    phrase("call report_missing", rf"report {FEW}miss(?:ing)?|(?:raise|sound) (?:the|an) alarm"),
    phrase(
        "fire",
        r"part (?:company|ways?) with|relieve of (?:\S+ )?(?:command|duty|post)"
        r"|show the (?:door|exit)"
        r"|(?:get|give|hand) (?:\S+ )?the (?:axe|boot|push|sack)",
    ),
    phrase(
        "reopen",
        r"(?:be|go|come) back in(?:to)? (?:operation|service)|(?:operate|sail) again"
        r"|return to normal",
    ),
    phrase("trial", r"(?:go|be|put|come) (?:on|to) trial|(?:stand|face) trial"),
    phrase("hear", rf"(?:appear|be|bring|come|go) (?:due )?(?:in|before|at) {COURT}"),
    phrase("hear", rf"face {COURT}|arraign"),
    phrase("convict", r"(?:find|declare|judge) (?:\S+ ){0,6}guilty"),
    phrase("imprison", r"(?:lock|bang) (?:him |her |them )?up|put behind bar|cage"),
    phrase("imprison", r"(?:send|go) to (?:jail|prison|gaol)"),
    phrase("arrest", rf"(?:take|bring) {FEW}(?:in|into) custody|put in handcuff|lead away"),
    phrase("arrest", rf"(?:pick|round) {FEW}up", POLICE | SUSPECTS),
    phrase("arrest", r"catch|grab|nab|pounce on|track down", POLICE),
    phrase("take_effect", r"(?:take|have) effect|become law"),
    phrase("take_effect", r"(?:come|go|enter|be) (?:in|into) (?:force|effect)"),
    phrase(ON_SALE, r"(?:go|come|be) (?:on|up for|up to) sale|(?:be|become) available"),
    phrase(ON_SALE, rf"(?:hit|reach) {FEW}{SHOPS}"),
    phrase(
        ON_SALE,
        rf"(?:be|go|come|arrive|land|appear|get|due) (?:in|into|on|at) {FEW}{SHOPS}",
    ),
    phrase(ON_SALE, r"ship", bare=True),
    phrase("on_sale reveal", r"come out", bare=True),
    phrase(ON_SALE, r"open|be due|premiere|screen", SHOWN, bare=True),
    phrase(
        "meet reopen",
        rf"(?:return|get|go|come) (?:back )?to {FEW}(?:table|talk|negotiation)",
        again=True,
    ),
    phrase("meet", r"reconvene", again=True),
    phrase("meet", r"sit down|hold talk|get together", bare=True),
    phrase(
        "elect",
        rf"cast {FEW}(?:ballot|vote)|go (?:back )?to (?:the )?(?:poll|urn)|put to {FEW}vote",
    ),
    phrase("walkout", rf"(?:down|lay down) {FEW}tool|stop work|walk off the job"),
    phrase("walkout", r"(?:go (?:out )?|be )on strike|stage a walkout"),
    phrase("walkout leave", r"walk out (?:on|from|for|over|in|at)", bare=True),
    phrase("outage", r"go (?:out|off|dead|dark)|fail|cut|lose", POWER),
    phrase("outage", rf"lose {FEW}{CURRENT}|(?:be|leave) without {CURRENT}"),
    phrase("outage", r"plunge into darkness"),
    phrase(
        "restore",
        r"(?:come|go|be|flicker|switch|turn) (?:back|on)|return|restore|flow again",
        POWER,
    ),
    phrase("land", r"(?:come|roar|move) ashore|make landfall|splash down"),
    phrase("arrive land", r"land (?:in|at)|touch down (?:in|at)", bare=True),
    phrase("collapse", r"(?:fall|cave|come|crash) (?:in|down)", FALLING, bare=True),
    phrase("crash", rf"(?:leave|jump|skip|run off|come off|slide off|veer off) {WAYS}"),
    phrase("crash", r"(?:come|go) down", AIRCRAFT),
    phrase("crash", r"(?:drive|go|plough|plow|run) into", VEHICLES),
    phrase("crash attack", r"hit|strike|ram|plow|plough|slam|smash|overturn|veer|skid", VEHICLES),
    phrase("extinguish", rf"put {FEW}out|put out|go out|contain", FLAMES),
    phrase("extinguish", rf"bring {FEW}under control", FLAMES),
    phrase(
        "shoot", r"open fire|ring out|(?:start|begin) (?:to )?(?:shoot|fire)|fire (?:into|shot)"
    ),
    phrase("shoot", r"ring|fire|hear|erupt|crack|sound|echo|begin|start", SHOTS),
    phrase("quake", r"(?:start to |begin to )?(?:shake|tremble|sway|move)", GROUND, bare=True),
    phrase("marry", r"tie the knot|(?:exchange|swap) (?:vow|ring)|walk down the aisle"),
    phrase("die", r"pass away"),
    phrase("die", rf"lose {FEW}(?:life|battle)|draw {FEW}last breath"),
    phrase("die", rf"(?:beat|burn|crush|hack|shoot|stab|strangle|trample) {FEW}(?:to death|dead)"),
    phrase("die", rf"(?:declare|pronounce) {FEW}dead"),
    phrase("quit leave", rf"hand in {FEW}(?:resignation|notice)"),
    phrase("quit leave", rf"(?:submit|tender) {FEW}resignation"),
    phrase("quit leave", r"(?:step|stand) down|leave (?:the )?(?:office|post|job)"),
    phrase("swear_in", r"take (?:the )?(?:office|oath|charge)|assume office"),
    phrase("complete", r"close|go through|complete|finali[sz]e|consummate", DEALS),
    phrase("free", r"walk free|set (?:\S+ )?free|let (?:\S+ )?go"),
    phrase("agree", rf"put {FEW}(?:name|signature|pen) to|put pen to paper"),
    phrase("bury", r"lay to rest"),
    phrase("withdraw", r"(?:pull|draw|fall|move|step) back"),
    phrase("surrender", r"give (?:\S+ )?up", bare=True),
)

PHRASED = frozenset(deed for row in PHRASES for deed in row.deeds)


def told_together(verb: Token, carriers: Collection[Token] = ()) -> Phrase | None:
    """The set phrase that a verb begins; ``carriers`` are its subject and its objects."""
    said = following(verb)
    nouns = {noun.lemma_.lower() for noun in carriers}
    has_object = any(child.dep_ in OBJECTS for child in verb.children)
    for row in PHRASES:
        if row.of and row.of.isdisjoint(nouns):
            continue
        if row.bare and has_object:
            continue
        if row.said.match(said) is not None:
            return row
    return None


def following(verb: Token) -> str:
    """The lemmas of the verb and of the words that follow it: "last see on Saturday"."""
    found = ["last"] if any(child.lower_ == "last" for child in verb.lefts) else []
    found.append(verb.lemma_.lower())
    for token in verb.doc[verb.i + 1 : min(verb.i + 1 + REACH, verb.sent.end)]:
        if token.text in STOPS:
            break
        found.append(token.lemma_.lower())
    return " ".join(found)
