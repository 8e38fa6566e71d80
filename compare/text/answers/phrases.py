"""Phrases that say what a verb of their own says: to give evidence is to testify.

"Voted against the budget" is opposing it, "was cleared of fraud" and "was found guilty of fraud"
are the two ends of one trial, and whoever "suffered burns" was injured.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from compare.text.answers.bearing import RESIST, WEEP, resisted, wept
from compare.text.answers.company import accompanied
from compare.text.answers.reckoned import ARREST, BEFALLEN, KILL, reckoned
from compare.text.injuries import INJURIES, SUFFERING
from compare.text.lexicon import words
from compare.text.statement.participants import (
    counted,
    direct_object,
    led_to,
    linked,
    subject_of,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

    from compare.text.statement.record import Predication

FINDING = words("declare find judge rule")
ACQUIT, INJURE = "acquit", "injure"
# A verb and its object.
WITH_OBJECT = {
    ("give", "evidence"): "testify",
    ("take", "stand"): "testify",
    ("enter", "box"): "testify",
    ("shake", "hand"): "shake hands",
    ("make", "sound"): "sound",
}
BARE = frozenset({"testify"})
# A verb of speaking and where it is done from: a deed whatever was said.
WITH_SOURCE = {("tell", "box"): "testify", ("tell", "stand"): "testify"}
FINISH = "finish the match"
PLAYING = words("complete finish last play")
WHOLE = words("entire full whole")
BOUTS = words("bout distance game match")
# Nouns for what somebody does; with such a verb, or "there was", nobody need be told to do it.
DEED_NOUNS = {
    "apology": "apologise", "collision": "collide", "confession": "confess",
    "explosion": "explode", "handshake": "shake hands", "resignation": "resign",
}  # fmt: skip
MAKING = words("be exchange give hear issue make offer receive see tender")
ANYBODYS = frozenset(DEED_NOUNS.values())
# The same by the verb, in either spelling.
DEED_VERBS = {verb: verb for verb in ANYBODYS} | {"apologize": "apologise"}
# A verb and the preposition that leads to what it is done to.
WITH_LINK = {
    ("vote", "for"): ("support", True),
    ("vote", "against"): ("support", False),
    ("agree", "to"): ("accept", True),
    ("consent", "to"): ("accept", True),
}
FAVOUR = frozenset({"favour", "favor"})
OF_ONE = words("the his her its their")
ONE = frozenset({"NN", "NNP"})
# "Among the injured", "in intensive care".
COUNTED = frozenset(BEFALLEN)
GRAVE = words("critical intensive serious stable")
ESCAPING = words("emerge escape survive walk")


class Phrase(NamedTuple):
    """A predicate, whether the phrase is its positive side, who does it and to what.

    ``taken`` are words that the phrase has spoken for, though a preposition leads to them.
    """

    predicate: str
    plus: bool
    doer: Token | None
    thing: Token | None
    taken: frozenset[str] = frozenset()


def phrase_of(found: Predication) -> Phrase | None:
    """What a set phrase says; None where the clause's verb speaks for itself."""
    readers = (judged, pleaded, counted_among, nursed, slain, harmed, lonely, sworn, sent_off,
               bore, lasted, nominal, with_object, with_link)  # fmt: skip
    return next((said for reader in readers if (said := reader(found)) is not None), None)


def judged(found: Predication) -> Phrase | None:
    """ "Was found guilty of fraud", "the jury found Hale guilty", "was cleared of fraud"."""
    verb, verdict = found.verb, found.complement
    court, charged = found.agent, found.patient
    if verb.pos_ == "ADJ" and verb.dep_ == "ccomp":
        verb, verdict, charged = verb.head, verb, found.agent
        court = subject_of(verb)
    lemma = verb.lemma_.lower()
    if charged is None:
        return None
    if lemma in FINDING and verdict is not None and verdict.lower_ == "guilty":
        return Phrase(ACQUIT, False, court, charged)
    if lemma == "clear" and linked(verb, "of") is not None:
        return Phrase(ACQUIT, True, court, charged)
    return None


def pleaded(found: Predication) -> Phrase | None:
    """ "Pleaded guilty to fraud": owned to it."""
    plea = found.complement
    if found.verb.lemma_.lower() != "plead" or plea is None or plea.lower_ != "guilty":
        return None
    charge = linked(found.verb, "to") or linked(plea, "to")
    return None if charge is None else Phrase("confirm", True, found.agent, charge)


def counted_among(found: Predication) -> Phrase | None:
    """ "Among the injured was the driver", "the dead include the pilot"."""
    told = reckoned(found.verb)
    if told is None:
        return None
    fate, who = told
    if fate == KILL:
        return Phrase("survive", False, who, None, COUNTED)
    return Phrase(ARREST if fate == ARREST else INJURE, True, None, who, COUNTED)


def nursed(found: Predication) -> Phrase | None:
    """ "Mims is in intensive care": he survived."""
    verb, patient = found.verb, found.agent
    place = linked(verb, "in") if verb.lemma_.lower() in ("be", "remain") else None
    if patient is None or place is None or found.negated:
        return None
    before = {child.lower_ for child in place.lefts}
    state = (place.lower_, bool(before & GRAVE))
    if state not in {("care", True), ("condition", True)} or patient.tag_ not in ONE:
        return None
    taken = frozenset({place.lemma_.lower()})
    return Phrase("survive", True, patient, None, taken | rest_behind(place))


def rest_behind(place: Token) -> frozenset[str]:
    """Where somebody lies, and with what wounds: told beside, and not what is asked."""
    return frozenset(token.lemma_.lower() for token in place.doc[place.i : place.sent.end])


def slain(found: Predication) -> Phrase | None:
    """ "The driver was killed": he did not survive; of several some may have, and of anybody."""
    victim = found.patient
    passive = any(child.dep_ == "auxpass" for child in found.verb.children)
    if found.verb.lemma_.lower() != "kill" or not passive or victim is None:
        return None
    known = victim.tag_ == "NNP" or any(child.lower_ in OF_ONE for child in victim.lefts)
    one = victim.tag_ in ONE and known
    return Phrase("survive", False, victim, None) if one else None


def harmed(found: Predication) -> Phrase | None:
    """ "Two people suffered burns", "the pilot escaped without injury"."""
    lemma, victim = found.verb.lemma_.lower(), found.agent
    if victim is None or found.negated:
        return None
    hurt = direct_object(found.verb)
    if lemma in SUFFERING and hurt is not None and hurt.lemma_.lower() in INJURIES:
        return Phrase(INJURE, True, None, victim)
    spared = linked(found.verb, "without") if lemma in ESCAPING else None
    if spared is not None and spared.lemma_.lower() in INJURIES:
        return Phrase(INJURE, False, None, victim)
    return None


def lonely(found: Predication) -> Phrase | None:
    """ "Was alone in her car", "wasn't by herself", "was accompanied by an aide"."""
    told = accompanied(found)
    return None if told is None else Phrase(told[0], told[1], told[2], None, told[3])


def sworn(found: Predication) -> Phrase | None:
    """ "Told the jury from the witness box": gave evidence, whatever was said."""
    told = source_of(found.verb)
    return None if told is None else Phrase(told[0], True, found.agent, None, frozenset({told[1]}))


def source_of(verb: Token) -> tuple[str, str] | None:
    """The deed that speaking from some place is, and the place: "told the jury from the box"."""
    places = (linked(word, "from") for word in (verb, *verb.children))
    place = next((found.lemma_.lower() for found in places if found is not None), "")
    deed = WITH_SOURCE.get((verb.lemma_.lower(), place))
    return None if deed is None else (deed, place)


def is_whole(verb: Token) -> bool:
    """Whether a verb is a deed by itself, whatever clause hangs on it."""
    return source_of(verb) is not None


def sent_off(found: Predication) -> Phrase | None:
    """ "Was sent off", "was shown a red card", "got his marching orders": played no more."""
    verb, lemma = found.verb, found.verb.lemma_.lower()
    thing = direct_object(verb)
    off = any(child.lower_ == "off" for child in verb.rights)
    if lemma == "send" and off and found.patient is not None and thing is None:
        offence = linked(verb, "for")
        taken = frozenset() if offence is None else frozenset({counted(offence)})
        return Phrase(FINISH, False, found.patient, None, taken)
    before = set() if thing is None else {child.lower_ for child in thing.lefts}
    card = lemma in ("show", "receive", "see", "get") and "red" in before
    ordered = lemma in ("get", "receive") and "marching" in before
    player = found.patient if lemma == "show" else found.agent
    known = (card and thing is not None and thing.lemma_ == "card") or ordered
    return Phrase(FINISH, False, player, None) if known and player is not None else None


def bore(found: Predication) -> Phrase | None:
    """ "Resisted arrest", "gave up without a struggle"; "sobbed", "showed no emotion"."""
    told = resisted(found.verb, agent=found.agent, patient=found.patient)
    if told is not None:
        return Phrase(RESIST, told.so, told.who, None, told.words)
    told = wept(found.verb, agent=found.agent, negated=found.negated)
    return Phrase(WEEP, told.so, told.who, None, told.words) if told is not None else None


def lasted(found: Predication) -> Phrase | None:
    """ "Lasted the full match", "played the whole game"."""
    thing = direct_object(found.verb)
    if found.verb.lemma_.lower() not in PLAYING or thing is None or found.agent is None:
        return None
    whole = any(child.lower_ in WHOLE for child in thing.lefts)
    return Phrase(FINISH, True, found.agent, None) if whole and thing.lemma_ in BOUTS else None


def nominal(found: Predication) -> Phrase | None:
    """ "There was no handshake", "no apology was made": nobody shook hands, nobody apologised."""
    what = found.patient
    if what is None or found.verb.lemma_.lower() not in MAKING:
        return None
    deed = DEED_NOUNS.get(what.lemma_.lower())
    if deed is None:
        return None
    return Phrase(deed, True, found.agent, None, frozenset({what.lemma_.lower()}))


def with_object(found: Predication) -> Phrase | None:
    """ "Gave evidence", "made no sound"; who testifies that something was so speaks."""
    verb, thing = found.verb.lemma_.lower(), direct_object(found.verb)
    if verb in DEED_VERBS and thing is None:
        return Phrase(DEED_VERBS[verb], True, found.agent, None)
    if verb in BARE:
        speaks = any(child.dep_ == "ccomp" for child in found.verb.children)
        return None if speaks else Phrase(verb, True, found.agent, None)
    predicate = None if thing is None else WITH_OBJECT.get((verb, thing.lemma_.lower()))
    return None if predicate is None else Phrase(predicate, True, found.agent, None)


def with_link(found: Predication) -> Phrase | None:
    """ "Voted for the budget", "voted in favour of it", "agreed to the offer"."""
    verb = found.verb
    for link in verb.children:
        known = WITH_LINK.get((verb.lemma_.lower(), link.lower_))
        if known is not None and (thing := led_to(link)) is not None:
            return Phrase(*known, found.agent, thing)
    favour = linked(verb, "in") if verb.lemma_.lower() == "vote" else None
    if favour is not None and favour.lower_ in FAVOUR:
        return Phrase("support", True, found.agent, linked(favour, "of"))
    return None
