"""What a clause says of its participants, as one word with a sign.

"Rejected" is not accepting, "escaped unhurt" and "no injuries" are not being
injured, "was unarmed" is not being armed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.text.eventnouns import is_event_noun
from compare.text.lexicon import words
from compare.text.quoting.wording import spelled
from compare.text.statement.antonyms import (
    BEARING,
    GEAR,
    GRANTED,
    HARM,
    ONE_PREDICATE,
    OPEN_OR_SHUT,
    SIGNED_ADJECTIVES,
    SIGNED_ALONE,
    SIGNED_VERBS,
    UNTOUCHED,
)
from compare.text.statement.mood import CLAIMING
from compare.text.statement.participants import TIMES, counted
from compare.text.statement.predication import FINDING, NOUNS
from compare.text.statement.reporting import REPORTING_VERBS

if TYPE_CHECKING:
    from spacy.tokens import Token

    from compare.text.statement.record import Predication

BEFALLS = frozenset(UNTOUCHED.values())
OPEN = "open"
# What is said of saying itself: "told reporters" answers nothing.
SPEECH_ACTS = frozenset(
    {"acknowledge", "admit", "concede", "confirm", "deny", "disclose", "dispute", "refute"}
)
SPEECH = REPORTING_VERBS - SPEECH_ACTS
# What a deed came after is told beside it: "did not sack him after the defeat" denies all of it,
# and "did not sack him during the season" does not.
CIRCUMSTANCES = words("after amid despite following")
# What leads to the place of a thing.
PLACING = words("aboard at behind beside beneath in inside near on outside under")
PARTICLES = words("away back down off out over up")
# "In the last ten minutes", "for two seasons".
SPANS = words("day decade half hour minute month period quarter season second week year")
# "Another employee was unhurt": not the one who was hurt.
ONE_MORE = frozenset({"another", "each", "other"})
BODIES = words("agency command department directorate forces ministry office service staff")
SHADES = frozenset({"amod", "compound", "nmod"})
PICKING = frozenset({"ADJ", "ADP", "ADV", "NOUN", "NUM", "PROPN", "VERB"})
# Verbs that mean little without what follows them.
# What "remained open" was not closed; what "was open" may have been, an hour before.
STAYING = frozenset({"remain", "stay"})
BEING = STAYING | {"be"}
LIGHT = words(
    "be become come do find get give go have keep let look make mean need put remain see seem show "
    "start take try turn use want"
)


def predicate_of(found: Predication) -> tuple[str, bool]:
    """The predicate, and whether the word itself is its negative side (``reject`` of ``accept``).

    Empty for verbs of speaking, and for "be" without a complement.
    """
    lemma = found.verb.lemma_.lower()
    if found.complement is not None and found.complement.lower_ in UNTOUCHED:
        return UNTOUCHED[found.complement.lower_], False
    if lemma in BEING:
        there = found.complement is None and is_thing(acted_on(found))
        return ("exist", True) if there else complement_of(found)
    if (verdict := verdict_of(found)) is not None:
        return verdict
    if is_borne(found):
        return "carry", True
    if is_empty(found):
        return "", False
    return opposite_of(found) or (plain_of(found), True)


def is_borne(found: Predication) -> bool:
    """Whether somebody has on him what is worn and carried: "was not carrying a beacon"."""
    thing = found.patient
    borne = thing is not None and not is_added(thing) and thing.lemma_.lower() in GEAR
    return borne and found.verb.lemma_.lower() in BEARING


def is_empty(found: Predication) -> bool:
    """Whether a verb is of speaking, or says little without what follows: "went off" says much."""
    lemma = found.verb.lemma_.lower()
    if lemma in SPEECH or lemma in CLAIMING - {"deny"} or is_left_behind(found.verb):
        return True
    if lemma in SPEECH_ACTS and found.patient is None:
        return True
    return lemma in LIGHT and not is_thing(found.patient) and not particles(found.verb)


def opposite_of(found: Predication) -> tuple[str, bool] | None:
    """The predicate and the sign of a verb that has an opposite; None for others."""
    lemma = found.verb.lemma_.lower()
    if is_alone(found):
        return SIGNED_ALONE[lemma]
    if lemma == "deny" and found.patient is not None and found.patient.lemma_.lower() in GRANTED:
        return SIGNED_VERBS["refuse"]
    return SIGNED_VERBS.get(lemma) if lemma not in LIGHT or is_thing(found.patient) else None


def plain_of(found: Predication) -> str:
    """A verb with its particle and its complement."""
    lemma = found.verb.lemma_.lower()
    complement = [] if found.complement is None else [found.complement.lemma_.lower()]
    return " ".join([ONE_PREDICATE.get(lemma, lemma), *particles(found.verb), *complement])


def particles(verb: Token) -> list[str]:
    """The "off" of "went off"; behind a "not" the parser takes it for an adverb."""
    return [
        child.lower_
        for child in verb.rights
        if child.dep_ == "prt" or (child.lower_ in PARTICLES and child.i == verb.i + 1)
        if not any(child.children)
    ]


def verdict_of(found: Predication) -> tuple[str, bool] | None:
    """What somebody is found to be, or is by a word the parser takes for a verb: "was licensed"."""
    word = found.verb
    if word.lemma_.lower() in FINDING and found.complement is not None:
        word = found.complement
    elif word.pos_ != "ADJ" and found.agent is not None:
        return None
    if word.lower_ not in SIGNED_ADJECTIVES:
        return None
    predicate, plus = SIGNED_ADJECTIVES[word.lower_]
    return f"be {predicate}", plus


def acted_on(found: Predication) -> Token | None:
    """What a verb is done to; what a preposition adds is that only where the verb says little.

    "Went to court" is of the court; "woke up in the car" is of waking up.
    """
    if found.patient is None or not is_added(found.patient):
        return found.patient
    return found.patient if found.verb.lemma_.lower() in LIGHT - BEING else None


def is_added(token: Token) -> bool:
    """Whether a preposition ties a noun to its verb."""
    return token.dep_ in ("pobj", "pcomp")


def is_alone(found: Predication) -> bool:
    """Whether a verb that has an opposite where it acts on nothing does so: "died in the crash"."""
    if found.verb.lemma_.lower() not in SIGNED_ALONE:
        return False
    alone = found.patient is None or is_added(found.patient)
    return alone or found.verb.lemma_.lower() == "survive"


def is_left_behind(verb: Token) -> bool:
    """ "He is survived by his wife": who died, not who lives on."""
    passive = any(child.dep_ == "auxpass" for child in verb.children)
    return passive and verb.lemma_.lower() == "survive"


def is_thing(token: Token | None) -> bool:
    """Whether a participant is a noun."""
    return token is not None and token.pos_ in NOUNS


def complement_of(found: Predication) -> tuple[str, bool]:
    """What somebody is said to be: "guilty", "unhurt" (``injure``, negative)."""
    if found.complement is None or found.complement.pos_ not in ("ADJ", "NOUN", "VERB"):
        return "", False
    lemma = found.complement.lemma_.lower()
    if lemma in OPEN_OR_SHUT and found.verb.lemma_.lower() in STAYING:
        return OPEN, OPEN_OR_SHUT[lemma]
    predicate, plus = SIGNED_ADJECTIVES.get(lemma, (lemma, True))
    return f"be {predicate}", plus


def harm_of(found: Predication) -> str:
    """ "No injuries were reported", "there were no deaths": what befell nobody."""
    noun = found.patient or found.complement
    if noun is None or not found.negated or noun.lemma_.lower() not in HARM:
        return ""
    said = found.verb.lemma_.lower() in ("be", "report", "cause", "suffer", "have")
    if noun.lemma_.lower() == "arrest":
        said = found.verb.lemma_.lower() in ("be", "make")
    return HARM[noun.lemma_.lower()] if said else ""


def joined(word: Token) -> list[Token]:
    """What an "and" sets beside a word: "with fraud and theft", "with fraud and with theft"."""
    found = [child for child in word.rights if child.dep_ == "conj"]
    return found + [further for one in found for further in joined(one)]


def is_purpose(verb: Token) -> bool:
    """ "Did not stop to help": what is denied may be the help alone."""
    return verb.dep_ == "advcl" and any(child.lower_ == "to" for child in verb.children)


def is_day(noun: Token) -> bool:
    """Whether a noun tells when, and not for how long."""
    return noun.ent_type_ in TIMES and noun.lemma_.lower() not in SPANS


def told_apart(found: Predication) -> frozenset[str]:
    """What sets the core participant apart from its like: "second", "other", "Swedish"."""
    core = acted_on(found) or found.agent or found.patient
    told = {noun for noun in (core, found.patient) if noun is not None}
    apart = frozenset[str]().union(*map(told_of, told))
    if core is not None and is_borne(found):
        # "An avalanche beacon", "a beacon".
        return apart - {child.lemma_.lower() for child in core.lefts if child.dep_ == "compound"}
    return apart


def told_of(noun: Token) -> frozenset[str]:
    """What sets one noun apart: "the second bomb", "version 8"."""
    before = frozenset(
        in_one_spelling(child)
        for child in noun.lefts
        if (
            child.dep_ in ("amod", "compound", "nummod", "poss", "nmod")
            and child.pos_ in ("ADJ", "NOUN", "PROPN", "NUM", "VERB")
        )
        or child.lower_ in ONE_MORE
    )
    numbered = frozenset(child.lower_ for child in noun.rights if child.pos_ == "NUM")
    return before | picked_out(noun) | numbered


def in_one_spelling(word: Token) -> str:
    """A lemma as Americans write it: "defence" and "defense" are one."""
    return spelled(word.lemma_.lower())[0]


def picked_out(noun: Token) -> frozenset[str]:
    """What a clause without commas behind a noun singles it out by: "vans built after 2016"."""
    return frozenset(
        word.lemma_.lower()
        for clause in noun.rights
        if clause.dep_ in ("acl", "relcl") and not clause.doc[clause.left_edge.i - 1].is_punct
        for word in clause.subtree
        if word.pos_ in PICKING
    )


def rest_of(found: Predication) -> frozenset[str]:
    """The nouns that prepositions add to the verb or to the core participant, and its purpose.

    Days and circumstances are left out; how long it lasted is not: "no shot in ten minutes".
    """
    lived_through = [found.patient] if found.patient is not None and is_alone(found) else []
    purposes = [child for child in found.verb.rights if is_purpose(child)]
    return frozenset(word.lemma_.lower() for word in (*lived_through, *purposes)) | frozenset(
        map(counted, added_to(found))
    )


def places_of(found: Predication) -> frozenset[str]:
    """The nouns of the places that a clause names: "found no weapon in the car"."""
    core = acted_on(found) or found.agent or found.patient
    held = [token for token in (found.verb, core, found.complement) if token is not None]
    return frozenset(
        led.lemma_.lower()
        for token in held
        for link in token.children
        if link.dep_ == "prep" and link.lower_ in PLACING
        for led in link.children
        if led.dep_ == "pobj" and not is_day(led) and not is_event_noun(led.lemma_.lower())
    )


def shades_of(found: Predication) -> frozenset[str]:
    """What tells which bodies those are: "officials of the foreign and defence ministries"."""
    bodies = [noun for noun in added_to(found) if noun.lemma_.lower() in BODIES]
    before = [child for noun in bodies for child in noun.lefts if child.dep_ in SHADES]
    told = frozenset(in_one_spelling(word) for one in before for word in (one, *joined(one)))
    # "Foreign officials" are of another country, those of "the foreign ministry" are not.
    return told - {"foreign"}


def added_to(found: Predication) -> list[Token]:
    """The nouns that prepositions add to the verb or to the core participant, no days."""
    core = acted_on(found) or found.agent or found.patient
    named = {token.i for token in (found.agent, acted_on(found)) if token is not None}
    held = [token for token in (found.verb, core, found.complement) if token is not None]
    tied = [child for token in held for child in token.children if child.dep_ == "prep"]
    prepositions = [link for child in tied for link in (child, *joined(child))]
    return [
        noun
        for preposition in prepositions
        if preposition.lower_ not in CIRCUMSTANCES
        for led in preposition.children
        if led.dep_ in ("pobj", "pcomp")
        for noun in (led, *joined(led))
        if not is_day(noun) and noun.i not in named
    ]
