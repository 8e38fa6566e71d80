"""What is counted: which nouns are one, and which words set two counts apart.

Villagers and people are one class; soldiers are a kind of people; soldiers and
civilians are two kinds.  Lemmas in lower case throughout.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.text.lexicon import by_first, words

if TYPE_CHECKING:
    from spacy.tokens import Token

PERSON = "person"
# Lemmas that the model does not give as they are counted.
SELF_SAID = {
    "schoolchildren": "schoolchild",
    "people": "person",
    "persons": "person",
    "data": "data",
    "doses": "dose",
    "tds": "td",
}
PLURAL_TAGS = frozenset({"NNS", "NNPS"})
# Words for people of whom nothing more is said.
ANYONE = words(
    """
    person people individual human soul life body dead victim resident villager inhabitant
    local townspeople casualty fatality other survivor
    """
)
# Kinds of people: a count of them may be a part of the people counted elsewhere.
KINDS_OF_PEOPLE = words(
    """
    accountant activist actor actress adult agent aide american analyst architect army arrestee
    artist assailant athlete attacker author baby baker bandit barman believer biker bomber boxer
    boy burglar businessman businesswoman butcher butler bystander campaigner candidate captain
    captive carer caretaker
    carpenter chef child churchgoer civilian cleaner clerk climber co-worker coach colleague
    comedian composer contractor convict cop coworker crew crewman customer cyclist defendant
    delegate demonstrator deputy detainee devotee diplomat director disciple diver doctor driver
    editor electrician employee engineer executive expatriate expert extremist fan farmer father
    fighter firefighter fisherman follower foreigner gang gangster girl goalkeeper grandchild
    guard guest gunman headmaster headmistress headteacher hijacker hiker historian holidaymaker
    hostage housewife hunter immigrant infant inmate insurgent investigator jockey jogger
    journalist judge juror kid killer laborer labourer landlady landlord lawmaker lawyer leader
    lecturer legislator maid man marcher marine marshal mechanic member migrant militant miner
    minister minor monk mother motorcyclist motorist mountaineer murderer musician neighbor
    neighbour novelist nun nurse officer official operative owner painter paramedic parent
    participant passenger passerby patient patrolman pedestrian pensioner performer photographer
    pilgrim pilot pirate player plumber poet police policeman politician postman priest prisoner
    professor prosecutor protester protestor raider rebel recruit referee refugee relative reporter
    rescuer reservist retiree rider rioter robber runner sailor schoolboy schoolchild schoolgirl
    schoolmate scientist sculptor seaman searcher security senator separatist serviceman shopper
    sibling singer sister skier skipper smuggler soldier songwriter spectator staff steward
    striker student supporter suspect swimmer teacher technician teen teenager terrorist thief
    toddler tourist trader traveler traveller troop trucker tycoon veteran viewer volunteer
    voter waiter waitress walker winger woman worker workman worshipper writer youngster youth
    """
)
# Each row is one thing under several names.
SYNONYMS = (
    "police policeman policewoman cop officer patrolman",
    "protester protestor demonstrator marcher",
    "soldier troop serviceman",
    "child kid youngster",
    "prisoner captive inmate",
    "pupil schoolchild",
    "baby infant",
    "firefighter fireman",
    "fisherman fisher",
    "worker employee staff workman",
    "colleague co-worker coworker workmate",
    "crew crewman seaman sailor",
    "building structure",
    "home house dwelling residence household",
    "flat apartment",
    "quake earthquake temblor tremor",
    "ship vessel",
    "boat craft",
    "helicopter chopper",
    "plane aircraft airplane aeroplane",
    "car automobile",
    "coach carriage bogie wagon",
    "lorry truck",
    "shop store",
    "game match",
    "talk negotiation",
    "round session",
    "firm company",
    "agreement deal accord pact",
    "dismissal redundancy layoff",
    "film movie",
    "forgery fake",
    "dose jab",
    "store shop outlet",
    "seat place",
    "lawmaker legislator",
    "gun firearm rifle",
    "blast explosion",
    "bullet shot",
    "engine appliance tender",
    "neighbor neighbour",
    "traveler traveller",
    "win victory loss defeat triumph rout thrashing result",
    "lead deficit advantage",
    "job post position",
    "hiatus break pause gap",
    "sentence term",
    "crowd attendance audience gate turnout",
)
CLASS = by_first(*SYNONYMS) | dict.fromkeys(ANYONE, PERSON)
# Adjectives that colour and do not sort: "strong aftershocks" and "major aftershocks" may be one.
COLOURING = words(
    """
    alleged armed big bilateral brave confirmed deadly different entire fresh full great heavy
    huge identified innocent key large latest local main major massive more most new next official
    only other outstanding own plainclothe poor powerful possible prominent recent reported
    same separate serious severe significant similar small so-called strong successful such
    suspected top total unidentified uninhabited unknown various vast very
    """
)


def kin(noun: str) -> str:
    """The class that a noun stands for: "villager" is a person, "temblor" a quake."""
    return CLASS.get(noun, noun)


def is_person(noun: str) -> bool:
    """Whether the noun is about people."""
    return noun in ANYONE or is_sort_of_people(noun)


def is_sort_of_people(noun: str) -> bool:
    """Whether the noun is about people of some sort: soldiers, and ex-soldiers."""
    return noun in KINDS_OF_PEOPLE or noun.rpartition("-")[2] in KINDS_OF_PEOPLE


def broader(wide: str, narrow: str) -> bool:
    """Whether one noun takes in the other: people and firefighters."""
    return wide in ANYONE and is_sort_of_people(narrow)


# Words before a noun by which outlets tell one sort of thing.
ONE_SORT = by_first(
    "undersea submarine subsea underwater",
    "big huge large major massive",
    "little small tiny",
    "elderly old",
    "timber wooden",
    "high-rise multi-storey multistorey multistory",
)


def clash(left: frozenset[str], right: frozenset[str]) -> bool:
    """Each side has a word of its own: "US soldiers" and "Afghan soldiers"; not "US" and none.

    "Submarine cables" and "undersea cables" are told by one word.
    """
    one, other = ({ONE_SORT.get(word, word) for word in words} for words in (left, right))
    return bool(one - other) and bool(other - one)


def lemma_of(noun: Token) -> str:
    """The noun's lemma in lower case; a capitalised plural loses its s."""
    word = noun.lower_
    if word in SELF_SAID:
        return SELF_SAID[word]
    if word in {"member", "members"} and noun.i > noun.sent.start:
        group = noun.nbor(-1).lower_
        return group if group in {"crew", "staff"} else "member"
    if noun.pos_ == "PROPN" or noun.lemma_.lower() == word:
        if kin(word.removesuffix("s")) != word.removesuffix("s"):
            return word.removesuffix("s")
        if noun.tag_ in PLURAL_TAGS or (noun.is_title and word.endswith("s")):
            return singular(word)
    return noun.lemma_.lower()


def singular(word: str) -> str:
    """A plural's singular by its ending, for words that the tagger took for names."""
    if word.endswith("ies") and len(word) > len("ties"):
        return word[:-3] + "y"
    if word.endswith(("sses", "ches", "shes", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
