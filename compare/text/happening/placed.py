"""What happens at a place: the verb or the event's noun that a preposition is tied to.

"The fire at a hotel in Lyon" is in Lyon; "the mayor of Lyon", "invest in
Brazil" and "said in Oslo" tell of nothing that happened there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.text.eventnouns import event_word, is_event_noun
from compare.text.happening.phrases import told_together
from compare.text.lexicon import words
from compare.text.statement.reporting import REPORTING_NOUNS, REPORTING_VERBS
from compare.text.statement.status import VERBAL

if TYPE_CHECKING:
    from spacy.tokens import Token

INSIDE = frozenset({"in", "at", "inside", "within"})
NEARBY = frozenset({"near", "outside", "off", "around", "beside"})
# What stands "in" or "at" a place without happening there: "invest in China", "angry at Japan".
ELSEWHERE = REPORTING_VERBS | words(
    """
    aim believe call delight engage fire glance hint interest invest involve laugh look
    participate point rejoice result specialise specialize succeed throw trade trust
    """
)
# "Killed 12 people in Chile": what is done to somebody there is done there.
HANDS_ON = words(
    """
    abduct ambush arrest assault attack bludgeon board bomb burn capture chase close damage derail
    destroy detain evacuate execute find flatten hijack hit hold host hurt injure intercept kidnap
    kill level loot meet murder open pelt raid ram rescue rob search seize shell shoot sign sink
    smash stab stage storm strangle strike surround target topple torch treat visit wound
    """
)
# Where such a thing stands is where it happens: "a store in Bradford", "the town of Lindau".
PREMISES = words(
    """
    address apartment area bank bar barracks beach boutique branch building cafe camp campus
    checkpoint cinema compound cottage crossing depot district dock embassy estate factory farm
    field flat garage gym harbor harbour highway hostel hotel house intersection junction mall
    market mill motel motorway neighborhood neighbourhood nightclub nursery office outpost plant
    port prison property pub refinery resort restaurant road salon shop site slum square store
    street suburb supermarket tunnel village warehouse
    """
)
# Prepositions that lead to such premises besides those that say "in": "ran into a store in Lyon".
TOWARDS = frozenset({"to", "into", "on", "from", "through", "onto"})
# What goes on in many places at once: a quake is felt, a cable runs, a service is used.  Each is
# born somewhere else; whose birthplace it is, is a question of its own (``birthplace.py``).
EVERYWHERE = words(
    """
    affect arrive be bear begin break bring call carry come continue do feel find get go happen have
    hear include keep know leave lie live make occur operate play remain run see sell send serve
    spend stand start stay study take travel try use work
    """
)
# What strikes several towns at once, each with dead of its own, and what is held in several.
IN_MANY_TOWNS = words(
    "blizzard cyclone drought heatwave hurricane outage protest strike storm typhoon unrest"
)
# "The quake was felt in Oman", "shook houses in Oman": it struck elsewhere.
PERCEIVED = words("feel hear notice rattle see sense shake sway tremble")
# What stands at one place and is named by one name; a company or a chain has many places.
FACILITIES = words(
    """
    airport arena base bridge cathedral center centre church clinic college courthouse dam factory
    hall hospital hotel jail mine mosque museum palace park plant prison school stadium station
    temple theater theatre university
    """
)
# Words that many a facility bears: what is left is the name.
GENERIC = words(
    """
    care central city community conference convention correctional county detention district
    elementary general health high international junior main medical memorial middle national
    north police primary public railway recovery regional rehab rehabilitation research royal
    secondary shopping south st state the treatment university
    """
)
# "Found dead", "left dead", "was dead".
FOUND_SO = frozenset({"oprd", "acomp", "ccomp"})
DURING = frozenset({"in", "during"})
TAKING_PART = frozenset({"nsubj", "nsubjpass", "dobj"})
# "the fire at a hotel in Turin": the fire's place, two steps up; no story needs more.
DEEPEST = 6
# Deeds that several words tell, and that few in a story undergo: "led away" is an arrest, "came
# down" a crash, "opened fire" a shooting.  Many die and meet in many places.
TOGETHER = words("arrest bury crash disappear imprison shoot")


def happening_at(head: Token) -> Token | None:
    """What happens at a place: the verb of doing or the event's noun that it is tied to."""
    for _ in range(DEEPEST):
        lemma = head.lemma_.lower()
        if head.pos_ in VERBAL:
            return None if lemma in ELSEWHERE and not is_called_out(head) else head
        if lemma in REPORTING_NOUNS:
            return None
        if is_event_noun(lemma):
            return head
        if is_at_it(head) or head.dep_ == "oprd":
            head = head.head if head.dep_ == "oprd" else head.head.head
        elif is_done_to(head) or (head.pos_ == "ADP" and head.dep_ == "prep"):
            head = head.head
        else:
            return None
    return None


def is_called_out(verb: Token) -> bool:
    """ "Police were called to a house in Leeds"; nobody calls in Leeds for an end to it."""
    return verb.lower_ == "called" and any(child.dep_ == "auxpass" for child in verb.children)


def is_at_it(noun: Token) -> bool:
    """Whether it happens at the noun: "at a hotel", "into a store", "the shooting of a boy"."""
    if noun.dep_ != "pobj":
        return False
    preposition = noun.head.lower_
    if preposition in TOWARDS:
        return noun.lemma_.lower() in PREMISES | FACILITIES
    if preposition == "of":
        return is_event_noun(noun.head.head.lemma_.lower())
    return preposition in INSIDE | NEARBY


def words_for(happening: Token) -> frozenset[str]:
    """The words for what happened: a verb, and the event that is its subject or object."""
    if happening.pos_ in VERBAL and happening.lemma_.lower() in PERCEIVED:
        return frozenset()
    tokens = [happening]
    if happening.pos_ in VERBAL:
        tokens += [child for child in happening.children if child.dep_ in TAKING_PART]
        tokens += gone_through(happening)
    lemmas = {
        token.lemma_.lower()
        for token in tokens
        if token.pos_ in VERBAL or is_event_noun(token.lemma_.lower())
    }
    if happening.pos_ in VERBAL and (told := told_together(happening, tokens[1:])) is not None:
        lemmas |= told.deeds & TOGETHER
    if any(child.lower_ == "dead" and child.dep_ in FOUND_SO for child in happening.children):
        lemmas.add("die")
    return frozenset(event_word(lemma) for lemma in lemmas - EVERYWHERE)


def gone_through(verb: Token) -> list[Token]:
    """What somebody died or was hurt in: "five guests died in a fire"."""
    return [
        noun
        for child in verb.children
        if child.dep_ == "prep" and child.lower_ in DURING
        for noun in child.children
        if noun.dep_ == "pobj"
    ]


def is_done_to(noun: Token) -> bool:
    """Somebody or something that is laid hands on: "killed 12 people in Chile"."""
    return noun.dep_ in ("dobj", "nsubjpass") and noun.head.lemma_.lower() in HANDS_ON


def facility_at(head: Token) -> str:
    """The name of the hospital or stadium that a place is tied to; empty for anything else.

    "The Saint Ann Clinic in Lund" says where that clinic is, whatever happened.
    """
    if head.pos_ != "PROPN" or head.lower_ not in FACILITIES:
        return ""
    before = [child.lower_ for child in head.lefts if child.dep_ == "compound"]
    return " ".join(word for word in before if word.rstrip(".") not in GENERIC)
