"""Words for what happened, those that the news uses for one thing under one of them.

"Police detained a man on Monday" and "The arrest on Tuesday" answer one
question; "was shot on Monday" and "died on Tuesday" do not.
"""

from __future__ import annotations

from compare.text.lexicon import by_first, words

# Verbs are lemmas, with their particle ("break out") joined by an underscore.
ONE_VERB = by_first(
    "abandon scrap cancel call_off axe ditch",
    "accuse charge indict",
    "acquire buy purchase take_over",
    "agree sign seal ink conclude clinch",
    "appoint name install nominate",
    "call alert summon",
    "approve pass adopt",
    "arrest detain apprehend capture nab seize",
    "arrive enter go head come travel check_in check check_into show_up turn_up admit fly reach",
    "leave depart exit check_out walk_out sail",
    "attack assault strike hit raid storm ambush target",
    "bomb explode detonate blow_up",
    "convict find_guilty",
    "crash collide derail overturn",
    "collapse burst breach rupture cave_in give_way crumble",
    "cut sever break damage",
    "defeat beat overcome",
    "destroy level raze flatten",
    "die perish pass_away succumb kill murder slay assassinate execute",
    "disappear vanish",
    "elect vote choose",
    "evacuate clear",
    "extinguish douse quench",
    "fire sack dismiss oust",
    "foil thwart prevent repel avert",
    "found establish set_up co-found",
    "free release liberate",
    "hijack commandeer",
    "hospitalise hospitalize",
    "imprison jail sentence",
    "intercept board",
    "kidnap abduct snatch",
    "land touch_down",
    "launch lift_off blast_off unveil introduce release publish issue debut premiere",
    "lose",
    "marry wed",
    "meet talk gather convene reconvene negotiate",
    "nationalise nationalize expropriate",
    "protest demonstrate march rally",
    "quit resign step_down",
    "replace relieve succeed",
    "rise gain climb surge jump increase",
    "fall drop plunge slump tumble decline decrease",
    "reopen resume restart",
    "rescue save",
    "restore fix repair",
    "reveal admit acknowledge confess disclose own_up come_clean come_forward come_out",
    "rob steal burgle break_in break_into",
    "rule decide",
    "sell sell_off offload",
    "shoot gun_down open_fire",
    "shut close shut_down suspend halt",
    "sink capsize",
    "stop pull_over",
    "swear_in inaugurate",
    "win triumph",
    "withdraw pull_back pull_out",
)
ONE_NOUN = by_first(
    "agree agreement deal accord pact treaty signing",
    "acquire acquisition takeover purchase",
    "appoint appointment nomination",
    "arrest detention capture seizure",
    "arrive arrival",
    "attack assault raid strike ambush",
    "bear birth",
    "bomb bombing blast explosion detonation",
    "bury burial funeral",
    "call alarm alert",
    "collapse breach rupture",
    "convict conviction",
    "complete completion closing",
    "crash collision derailment accident wreck pile-up pileup",
    "defeat loss",
    "leave departure exit",
    "die death killing murder slaying assassination execution",
    "disappear disappearance",
    "elect election by-election byelection runoff vote poll ballot",
    "evacuate evacuation",
    "graduate graduation",
    "fight clash battle fighting gunfight gunbattle shootout skirmish",
    "fire blaze inferno wildfire flame",
    "hear hearing",
    "free release",
    "hijack hijacking",
    "imprison sentencing",
    "kidnap kidnapping abduction",
    "land landing landfall",
    "launch liftoff blastoff release publication premiere debut",
    "marry wedding marriage",
    "meet meeting talk summit dialogue discussion conference negotiation handshake",
    "nationalise nationalisation nationalization expropriation",
    "outage blackout failure disruption shutdown",
    "play match game derby fixture playoff quarter-final quarterfinal semi-final semifinal",
    "protest demonstration march rally",
    "quake earthquake tremor temblor",
    "quit resignation",
    "reopen reopening",
    "rescue",
    "rob robbery theft heist burglary raid",
    "reveal revelation disclosure confession admission",
    "riot rioting unrest",
    "retire retirement",
    "rule ruling verdict decision",
    "sell sale",
    "shoot shooting gunfire gunshot",
    "shut closure",
    "sink sinking",
    "swear_in inauguration",
    "storm hurricane typhoon cyclone",
    "visit trip tour",
    "walkout stoppage",
    "win victory triumph",
    "withdraw withdrawal pullback pullout",
)
# Nouns and verbs that tell a second deed: what is released can be bought, which what is unveiled
# cannot.
ALSO = {
    "debut": "on_sale", "issue": "on_sale", "launch": "on_sale", "premiere": "on_sale",
    "publish": "on_sale", "release": "on_sale",
}  # fmt: skip
# A verdict of guilty convicts, and a strike may be a walkout, where "the storm struck" tells none.
# So may a bombing be told as an attack, where a verb tells which.
ALSO_OF_NOUNS = ALSO | dict.fromkeys(words("airstrike bombardment bombing shelling"), "attack") | {
    "raid": "attack", "strike": "walkout", "verdict": "convict",
}  # fmt: skip
# What bears a name of its own: "Hurricane Ida".
# What can be known for another deed, and not only for another word.
KNOWN = frozenset({*ONE_VERB.values(), *ONE_NOUN.values()})
STORMS = frozenset(word for word, deed in ONE_NOUN.items() if deed == "storm")
# Who wins or loses against somebody has played him: "beat Olm", "the win over Tarvik".
CONTEST = words("defeat draw lose win")
AGAINST = words("against at by over to with")
# What befalls one but once, or so seldom that two years of it are a slip: "retired in 1998".
SELDOM = words(
    """
    abolish annex baptise baptize bear bury christen commission decommission demolish die disappear
    discover dissolve emigrate enlist found graduate immigrate incorporate invent legalise legalize
    merge nationalise ordain outlaw patent privatise privatize ratify rename retire sink unify
    """
)
# What one does but once to the same: "left the bank in 1998", "married Ivo Lind".
SELDOM_TO_ONE = words(
    """
    acquire adopt appoint become convert defect divorce enrol enroll expel fire inherit join leave
    marry quit replace sell swear_in
    """
)
# What the same do again and again: the cup won in 1998 is not the cup won in 2003.
OFTEN = words(
    """
    agree appear appearance arrest arrive attack award call dance defeat draw elect fall fight flood
    get give host lose meet perform performance play protest quake receive rise score sing storm
    tour visit vote win
    """
)
# Who is said to do it undergoes it: "the boy died", "the ferry capsized".
UNDERGOING = words("capsize collapse die disappear explode perish vanish")
# So it is where nothing else undergoes it: "the mill closed", but "the firm closed the mill".
TURNING = words("burn close reopen shut sink")
# What two do to each other: "the ministers met", "Olin met Graf".
MUTUAL = words("agree crash fight marry meet play")
ONE_THING = by_first(
    "act ban bill law legislation measure regulation rule statute",
    "boy teenager teen youth",
    "company firm group",
    "deputy lawmaker legislator mp parliamentarian",
    "device gadget handset phone smartphone tablet",
    "driver motorist trucker",
    "employee staff worker",
    "film movie picture prequel sequel",
    "investor owner shareholder stockholder",
    "minister premier",
    "officer police policeman policewoman cop",
    "plane aeroplane aircraft airliner airplane jet",
    "ship vessel boat trawler tanker ferry freighter frigate",
    "side delegation negotiator",
    "suspect man gunman attacker robber thief",
)
# "A round of talks" is talks, "a wave of strikes" strikes.
SEVERAL = words("bout day round series session spate string wave week")
# "The 13th round": the number of this one in its series, and no word for another.
NUMBERED = words("anniversary congress edition instalment meeting round session summit")
# "The last talks", "the first defeat": there is but one.
SINGLED = words("first last latest previous")
# They say that their subject or object took place, and no more: "the talks were held on Monday".
LIGHT = words(
    """
    be carry_out come commit conduct deliver do experience face feel fix get give happen have hear
    hold make mount occur read report run see set stage suffer sustain take take_place undergo
    """
)
# What is planned is their subject or object: "talks are scheduled for Monday", "plan a march".
PLANNING = words("anticipate arrange bill book expect plan schedule slate target")
# What a quake, a storm or a blast does where it happens.
BEFALLING = words(
    "batter devastate hit jolt lash pound ravage rattle rip rock shake slam strike sweep tear"
)
# "A fire destroyed the church on Saturday": the fire was on Saturday, unless many died of it.
HARMING = words(
    """
    claim consume cut damage demolish destroy engulf flatten flood gut hurt injure kill leave
    level raze ruin sweep trap wound wreck
    """
)
# Who wins or watches an event does so when it takes place.
TAKING_PART = words(
    "attend contest escape flee foil join lose play prevent repel survive thwart watch win"
)
BEGINNING = words("begin break_out commence erupt kick_off open start take_up")
# Nouns made of a verb: "inspection", "negotiation", "payment", "renewal".
MADE_OF_VERBS = ("ation", "ion", "ment", "al", "ing")
# What such a noun takes from the verb's end.
DROPPED = ("", "e", "ate")
SHORTEST_VERB = 3
ENDING = words("close complete conclude end finalise finalize finish wind_up wrap_up")
# "A range called Aurora in May": the range's day, if not another's.
NAMING = words("call dub entitle name nickname title")
# "The 2006 film": the year in which it was brought out.
BROUGHT_OUT = "launch"
# "A fatal shooting" is a death as well.
DEADLY = words("deadly fatal lethal")
# Parts and others: "some services were restored", "a second blast", "another thief".
PARTLY = words(
    "another away few fresh further home many more most other part partial road several some"
)


def verbs_of(noun: str) -> frozenset[str]:
    """The verbs that a noun may be made of, by their one word: "inspection", "inspect"."""
    return frozenset(
        ONE_VERB.get(verb, verb)
        for ending in MADE_OF_VERBS
        if noun.endswith(ending) and len(noun) - len(ending) >= SHORTEST_VERB
        for verb in (noun.removesuffix(ending) + dropped for dropped in DROPPED)
    )
