"""How somebody bore it: whether a suspect resisted, whether a convict wept.

"Gave up without a struggle" is no for "resisted arrest", and "showed no emotion" is no for "broke
down in tears", though no word of the one is in the other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from compare.text.lexicon import words
from compare.text.statement.participants import direct_object, is_passive, linked

if TYPE_CHECKING:
    from spacy.tokens import Token

RESIST, WEEP = "resist", "weep"
TAKING = words("arrest capture detain seize take")
YIELDING = words("surrender yield")
STRUGGLES = words("fight fuss incident resistance struggle trouble")
CALMLY = words("meekly peaceably peacefully quietly")
SHOWING = words("betray display show")
WEEPING = words("sob weep")


class Bearing(NamedTuple):
    """Whether somebody did, who, and the words around the verb that are said by it already."""

    so: bool
    who: Token
    words: frozenset[str] = frozenset()


def resisted(verb: Token, *, agent: Token | None, patient: Token | None) -> Bearing | None:
    """ "Gave up without a struggle", "was arrested without incident", "fought back"."""
    lemma = verb.lemma_.lower()
    behind = [child for child in verb.rights if child.dep_ in ("prt", "advmod", "prep")]
    particles = {child.lower_ for child in behind}
    taken = is_passive(verb) and lemma in TAKING
    who = patient if taken else agent
    if who is None or not is_one(who):
        return None
    thing = direct_object(verb)
    if lemma == RESIST and (thing is None or thing.lemma_.lower() == "arrest"):
        return Bearing(True, who, frozenset({"arrest"}))
    if lemma == "fight" and "back" in particles and thing is None:
        return Bearing(True, who)
    gave_up = thing is None and (lemma in YIELDING or (lemma == "give" and "up" in particles))
    if not gave_up and not taken:
        return None
    calm = next(filter(None, (linked(word, "without") for word in (verb, *behind))), None)
    if calm is not None and calm.lemma_.lower() in STRUGGLES:
        return Bearing(False, who, frozenset({calm.lemma_.lower()}))
    return None if particles.isdisjoint(CALMLY) else Bearing(False, who)


def wept(verb: Token, *, agent: Token | None, negated: bool) -> Bearing | None:
    """ "Sobbed", "broke down in tears"; "showed no emotion", which is denied already."""
    lemma, thing = verb.lemma_.lower(), direct_object(verb)
    if agent is None:
        return None
    if lemma in SHOWING and thing is not None and thing.lemma_.lower() == "emotion":
        return Bearing(True, agent) if negated else None
    if lemma in WEEPING and thing is None:
        return Bearing(True, agent)
    tears = linked(verb, "into") if lemma == "burst" else linked(verb, "in")
    down = any(one.lower_ == "down" for one in verb.rights)
    burst = lemma == "burst" or (lemma == "break" and down)
    if burst and tears is not None and tears.lower_ == "tears":
        return Bearing(True, agent, frozenset({"tear"}))
    return None


def is_one(who: Token) -> bool:
    """Whether one person is meant, and no team: "he", "the suspect", "Ann Lee"."""
    if who.dep_ == "pobj" or who.tag_ in ("NNS", "NNPS"):
        return False
    return who.pos_ in ("PRON", "NOUN") or who.ent_type_ in ("PERSON", "")
