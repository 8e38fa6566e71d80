"""What befell the counted people: "killing 10 and injuring 40", "12 dead", "the toll rose to 14".

The nearest word decides, for one verb is often shared by two counts.  All words for dying are one
state, all words for being hurt another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.counted.grade import DEGREES, graded
from compare.facts.counted.harm import (
    is_assault,
    is_in_custody,
    is_in_hospital,
    is_spared,
    is_struck_by_illness,
    is_to_death,
    is_toll_of_lives,
    is_treated,
)
from compare.facts.counted.plights import (
    ARRESTED,
    EVACUATED,
    HOSPITALISED,
    RESCUED,
    STRANDED,
    plight,
)
from compare.facts.counted.ruins import ruin
from compare.text.injuries import INJURIES, SUFFERING
from compare.text.lexicon import words
from compare.text.statement.participants import is_passive

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

KILLED, INJURED, MISSING = "killed", "injured", "missing"
SURVIVED, RECOVERED = "survived", "recovered"
ILL, CRITICAL = "ill", "in intensive care"
# What people are for a while.
PASSING = frozenset({
    MISSING, ILL, CRITICAL, *DEGREES, HOSPITALISED, EVACUATED, STRANDED, "displaced", "homeless",
    "trapped",
})  # fmt: skip
# Verbs that do it to their object, by lemma.
DEEDS = {
    "kill": KILLED, "slay": KILLED, "murder": KILLED, "execute": "executed", "massacre": KILLED,
    "drown": KILLED, "injure": INJURED, "wound": INJURED, "hurt": INJURED, "maim": INJURED,
    "arrest": ARRESTED, "detain": ARRESTED, "apprehend": ARRESTED, "nab": ARRESTED,
    "capture": ARRESTED, "nick": ARRESTED, "recapture": "recaptured",
    "hospitalize": HOSPITALISED, "hospitalise": HOSPITALISED, "rescue": RESCUED,
    "evacuate": EVACUATED, "displace": "displaced", "kidnap": "kidnapped", "abduct": "kidnapped",
    "charge": "charged", "convict": "convicted", "infect": "infected", "trap": "trapped",
    "rehouse": "rehoused", "free": "freed", "release": "freed", "deport": "deported",
    "destroy": "destroyed", "damage": "damaged", "flatten": "destroyed", "level": "destroyed",
    "raze": "destroyed", "wreck": "destroyed", "sicken": ILL,
}  # fmt: skip
# What the people do or are.
FATES = {
    "die": KILLED, "perish": KILLED, "drown": KILLED, "dead": KILLED, "fatal": KILLED,
    "missing": MISSING, "disappear": MISSING, "vanish": MISSING, "unaccounted": MISSING,
    "survive": SURVIVED, "survivor": SURVIVED, "recover": RECOVERED,
    "homeless": "homeless", "hurt": INJURED, "ill": ILL, "sick": ILL, "unwell": ILL,
    "vomit": ILL,
}  # fmt: skip
# Nouns that are counted themselves: "12 deaths".
OUTCOMES = {
    "death": KILLED, "fatality": KILLED, "dead": KILLED, "killing": KILLED, "injury": INJURED,
    "arrest": ARRESTED, "detention": ARRESTED, "casualty": "casualties", "corpse": KILLED,
    "body": "bodies", "injured": INJURED, "wounded": INJURED, "detainee": ARRESTED,
    "hurt": INJURED, "killed": KILLED, "arrested": ARRESTED, "missing": MISSING,
    "evacuee": EVACUATED,
    # "29 perish in factory fire": the model takes a headline's verb for a noun.
    "die": KILLED, "perish": KILLED, "drown": KILLED,
}  # fmt: skip
# Nouns that tell what befalls those after "of": "the evacuation of 4,000 residents".
NOMINAL = {
    "abduction": "kidnapped", "arrest": ARRESTED, "death": KILLED, "deportation": "deported",
    "detention": ARRESTED, "evacuation": EVACUATED, "execution": "executed",
    "kidnapping": "kidnapped", "killing": KILLED, "massacre": KILLED, "murder": KILLED,
    "release": "freed", "relocation": EVACUATED, "rescue": RESCUED,
}  # fmt: skip
# "Taken to shelters", "moved to schools and churches".
MOVING = words("bring bus lead move relocate shift take transfer")
SHELTERS = words("refuge safety shelter")
# Where people sleep only when they must: those taken to school are pupils.
MAKESHIFT = words("church gymnasium mosque school temple")
# Words between the people and their fate: "12 people were feared dead", "40 seriously injured".
LINKS = words(
    """
    was were is are be been being has have had have 's 've ’s ’ve also as still now reportedly
    feared confirmed believed reported presumed found left pronounced declared thought known
    said to died listed slightly seriously badly critically severely lightly fatally
    critically gravely people others other more persons remain remained go gone went shot stabbed
    """
)
# What may stand between a deed and a later object of it: "killing 10 soldiers and three civilians".
PASSED = words(
    """
    and , including or the a an at least more than about some nearly almost around up to as
    many over another other others also both - only an estimated roughly
    """
)
BOUNDING = words("least more than about some nearly almost around over")
# "The toll rose to 14, stood at 14, reached 14".
REACHING = words(
    """
    to at of is was as reached reaches hits hit passed passes topped tops exceeded exceeds
    climbed : stands stood
    """
)
FARTHEST = 12


def state_of(first: Token, noun: Token | None, last: Token) -> str:
    """The state of the people counted by the tokens first to last; empty where nothing is said.

    ``noun`` is the counted noun, ``last`` the last token of the number or its noun.
    """
    if noun is not None and noun.lower_ in OUTCOMES:
        # "Five of the injured were in critical condition".
        worst = plight(first, None, last)
        return worst if worst in DEGREES else OUTCOMES[noun.lower_]
    if noun is not None and noun.lemma_.lower() in OUTCOMES:
        return OUTCOMES[noun.lemma_.lower()]
    return graded(plain_state(first, noun, last), first, last)


def plain_state(first: Token, noun: Token | None, last: Token) -> str:
    """The state without its degree; the first rung that tells one."""
    return (
        described(first, last)
        or plight(first, noun, last)
        or ruin(first, noun, last)
        or behind(last)
        or before(first)
        or governed(noun if noun is not None else last)
        or nominal(noun if noun is not None else last)
        or toll(first)
        or (SURVIVED if noun is not None and noun.lemma_.lower() == "survivor" else "")
    )


def fate(token: Token) -> str:
    """The state that a word says of people, whatever its form."""
    word, lemma = token.lower_, token.lemma_.lower()
    return FATES.get(word) or FATES.get(lemma) or DEEDS.get(lemma) or DEEDS.get(base(word)) or ""


def base(word: str) -> str:
    """The verb where the tagger took it for a noun or an adjective: "injured", "Kills"."""
    for ending in ("ing", "ed", "s"):
        stem = word.removesuffix(ending)
        if stem in DEEDS or stem + "e" in DEEDS:
            return stem if stem in DEEDS else stem + "e"
    return word


def described(first: Token, last: Token) -> str:
    """ "40 wounded soldiers", "three dead miners"."""
    for token in first.doc[first.i : last.i]:
        if (token.tag_ in {"VBN", "JJ", "VBD"} or token.lower_ == "missing") and fate(token):
            return fate(token)
    return ""


def behind(last: Token) -> str:
    """ "12 dead", "40 people were seriously injured", "10 killed", "five who were trapped"."""
    who = False
    for token in following(last):
        found = fate(token)
        if found in PASSING and who and is_over(token):
            # "38 who had been missing were found": they are so no more.
            return ""
        if found and (token.lemma_.lower() in FATES or token.lower_ in FATES):
            return found
        if found and (is_helped(token) if who else is_participle(token)):
            return found
        who = who or token.lower_ == "who"
        if token.lower_ not in LINKS and token.lower_ != "who":
            break
    return ""


def following(last: Token) -> Iterator[Token]:
    """The next tokens of the sentence."""
    end = min(last.sent.end, last.i + FARTHEST)
    yield from last.doc[last.i + 1 : end]


def is_over(token: Token) -> bool:
    """ "Who had been missing", "who had been trapped"."""
    before = token.doc[max(token.sent.start, token.i - 3) : token.i].text.lower()
    return "had been" in before


def is_participle(token: Token) -> bool:
    """A participle: "10 killed", not "killed 10"; what has an object of its own is no passive."""
    if token.tag_ in {"VBG", "VB", "VBZ", "VBP"}:
        return False
    return is_helped(token) or not any(child.dep_ in {"dobj", "obj"} for child in token.children)


def is_helped(token: Token) -> bool:
    """ "Were trapped": those who "killed" were not."""
    return any(child.dep_ == "auxpass" for child in token.children)


def before(first: Token) -> str:
    """The deed whose object this is: "killed 12", "killing 10 soldiers and three civilians"."""
    begin = max(first.sent.start, first.i - FARTHEST)
    for token in reversed(first.doc[begin : first.i]):
        deed = DEEDS.get(token.lemma_.lower()) or DEEDS.get(base(token.lower_))
        if token.lower_ == "dead" and is_assault(token.nbor(-1)):
            return KILLED
        if deed and token.nbor(1).lower_ == "up":
            # "The team wound up at 40-42."
            return ""
        if deed:
            return "" if is_passive(token) or token.tag_ in {"JJ", "NN", "NNS"} else deed
        if token.lower_ in PASSED or token.like_num or token.dep_ in {"det", "amod", "compound"}:
            continue
        if token.pos_ in {"NOUN", "PROPN", "ADJ", "NUM", "ADV"} and token.dep_ != "pobj":
            continue
        return ""
    return ""


def nominal(noun: Token) -> str:
    """ "The evacuation of 4,000 residents", "the deaths of 12 miners"."""
    of = noun.head
    if noun.dep_ != "pobj" or of.lower_ != "of" or of.head.pos_ != "NOUN":
        return ""
    return NOMINAL.get(of.head.lemma_.lower(), "")


def is_sheltered(verb: Token) -> bool:
    """ "Had been taken to shelters", "would be moved to schools and churches"."""
    lemma = verb.lemma_.lower()
    places = SHELTERS if lemma in {"bring", "lead", "take"} else SHELTERS | MAKESHIFT
    return lemma in MOVING and any(
        place.dep_ == "pobj" and place.lemma_.lower() in places
        for child in verb.children
        if child.dep_ == "prep" and child.lower_ in {"in", "into", "to"}
        for place in child.children
    )


def governed(noun: Token) -> str:
    """By the grammar: the subject of a passive or of "died", however far from it."""
    verb = noun.head
    if noun.dep_ in {"nsubjpass", "dobj"} and is_sheltered(verb):
        return EVACUATED
    undergone = noun.dep_ in {"nsubjpass", "dobj"} or verb.lemma_.lower() in {"be", "remain"}
    if undergone and (found := befallen(verb)):
        return found
    if noun.dep_ == "nsubjpass" and verb.lemma_.lower() in DEEDS:
        return DEEDS[verb.lemma_.lower()]
    if noun.dep_ in {"nsubj", "nsubjpass"}:
        return suffered(verb)
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and is_toll_of_lives(noun.head.head):
        # "Claimed the lives of nine".
        return KILLED
    if noun.dep_ == "dobj":
        if is_toll_of_lives(noun):
            return KILLED
        if is_struck_by_illness(verb):
            return ILL
        return DEEDS.get(verb.lemma_.lower(), "")
    return ""


def befallen(verb: Token) -> str:
    """What a phrase says of those it is done to: "were treated for burns", "were shot dead"."""
    if is_to_death(verb):
        return KILLED
    if is_treated(verb) or is_spared(verb):
        return INJURED
    if is_in_custody(verb):
        return ARRESTED
    return HOSPITALISED if is_in_hospital(verb) else ""


def suffered(verb: Token) -> str:
    """What the verb says of its subject: "died", "are ill", "suffered injuries"."""
    if verb.lemma_.lower() in FATES:
        return FATES[verb.lemma_.lower()]
    for child in verb.children:
        if child.dep_ in {"acomp", "oprd", "attr"} and child.lower_ in FATES:
            return FATES[child.lower_]
        if child.dep_ == "prep" and is_intensive(child):
            return CRITICAL
        if child.dep_ == "dobj" and verb.lemma_ == "lose":
            return KILLED if child.lemma_ == "life" else ""
        if child.dep_ == "dobj" and child.lemma_ == "damage" and verb.lemma_ in SUFFERING:
            return "damaged"
        if child.dep_ == "dobj" and verb.lemma_ in SUFFERING:
            return INJURED if child.lemma_ in INJURIES else ""
    return ""


def is_intensive(preposition: Token) -> bool:
    """ "In intensive care", "in critical care"."""
    held = [child for child in preposition.children if child.dep_ == "pobj"]
    return any(
        noun.lemma_.lower() == "care" and word.lower_ in {"intensive", "critical"}
        for noun in held
        for word in noun.children
    )


def toll(first: Token) -> str:
    """ "the death toll rose to 14", "the number of injured stood at 40"."""
    begin = max(first.sent.start, first.i - FARTHEST)
    said = [token.lower_ for token in first.doc[begin : first.i]]
    while said and said[-1] in BOUNDING:
        said.pop()
    if not said or said[-1] not in REACHING:
        return ""
    if "toll" in said and not any(word in {"injured", "wounded"} for word in said):
        return KILLED
    if "number" in said:
        told = said[said.index("number") :]
        for word, state in (
            ("dead", KILLED),
            ("deaths", KILLED),
            ("injured", INJURED),
            ("wounded", INJURED),
            ("missing", MISSING),
            ("fatalities", KILLED),
        ):
            if word in told:
                return state
    return ""
