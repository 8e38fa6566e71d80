"""Nouns for what happens: "the talks in Oslo" has a place, "the mayor of Oslo" has none."""

from __future__ import annotations

from compare.text.lexicon import by_first, words

EVENT_NOUNS = words(
    """
    accident aftershock ambush appearance arrest arrival assassination assault attack auction
    avalanche ballot bankruptcy battle birth blackout blast blaze bombing brawl burial campaign
    celebration ceremony championship clash collapse collision concert conference confrontation
    conviction coup crackdown crash death debate debut defeat demonstration derailment
    dialogue dinner disaster discussion earthquake election encounter eruption evacuation event
    execution exercise exhibition explosion exposition fair festival fight final fire flood
    flooding funeral game gathering handshake hearing heist hijacking hostage-taking hurricane
    incident inauguration incursion injury inquest interrogation intervention invasion
    investigation killing landing landslide launch looting manhunt march massacre match meeting
    memorial murder negotiation offensive opening operation outage outbreak parade performance
    poll premiere procession protest quake race raid rally rampage reception recital referendum
    rescue retreat reunion riot robbery round seminar session shoot-out shooting shutdown
    siege signing sinking sit-in skirmish slaying speech spill splashdown stampede standoff stop
    storm strike summit surgery talk theft tornado tour touchdown tournament tragedy training
    treatment tremor trial tsunami unrest uprising vigil violence visit vote war wedding
    win workshop
    """
)


def is_event_noun(lemma: str) -> bool:
    """Whether a noun, by its lemma in lower case, is something that happens."""
    return lemma in EVENT_NOUNS or lemma.endswith(("quake", "shooting"))


# Words that the news uses for one thing, by the first of them.
ONE_EVENT = by_first(
    "meet meeting talk summit dialogue discussion conference hold round encounter",
    "die death assassinate execute kill perish killing murder slay slaying",
    "shoot shooting gunfire",
    "crash collision collide",
    "blast explosion explode bombing bomb detonate",
    "fire blaze burn",
    "quake earthquake tremor temblor",
    "arrest apprehend capture detain detention nab",
    "bury burial funeral",
    "wed wedding marry marriage",
    "protest demonstrate demonstration rally march",
    "bear birth",
    "land landing touchdown splashdown",
    "sink capsize founder sinking",
)


def event_word(lemma: str) -> str:
    """One word for all that the news calls an event: a blaze is a fire, talks are a meeting."""
    return ONE_EVENT.get(lemma, lemma)
