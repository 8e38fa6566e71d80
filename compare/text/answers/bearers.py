"""Of whom, and of what, a question is answered by a clause; and which of several things it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.text.statement.participants import (
    TIMES,
    direct_object,
    is_passive,
    led_to,
    linked,
    subject_of,
)
from compare.text.statement.predication import NO_ONE, NOUNS

if TYPE_CHECKING:
    from spacy.tokens import Token

    from compare.text.answers.matters import Matter
    from compare.text.statement.record import Predication

PARTS = frozenset({"charge", "count"})
SHARES = frozenset({"few", "many", "most", "other", "others", "several", "some"})
WHOLE = frozenset({"all", "both"})
NAMED = frozenset({"PROPN", "NUM"})
# What says which of several plans, permits, complaints is meant.
TYING = frozenset({"for", "of", "to", "about", "against"})
TELLING = NOUNS | {"VERB", "ADJ"}
DEFINITE = frozenset({"the", "this", "that", "these", "those"})


def doer(found: Predication, *, turned: bool) -> Token | None:
    """Of whom it is told: who does it, or whom a passive says it was done to."""
    verb = found.verb
    if is_passive(verb):
        return found.agent if turned else found.patient
    if found.agent is None and verb.dep_ == "pcomp":
        # "Ploughed on without braking".
        return subject_of(verb.head.head)
    return found.agent


def is_of_none(found: Predication) -> bool:
    """ "Nobody voted against it": told of everybody, which a "not" beside the verb is not."""
    who = found.agent
    return who is not None and (
        who.lower_ in NO_ONE or any(child.lower_ == "no" for child in who.lefts)
    )


def is_part(who: Token) -> bool:
    """ "Two of the directors": what they did the others may not have done."""
    if is_said_of_all(who):
        return False
    counted = who.pos_ in ("NUM", "DET", "PRON") and who.lower_ not in NO_ONE
    of = any(child.lower_ == "of" for child in who.children)
    return (counted and of) or any(is_share(child) for child in who.children)


def is_share(child: Token) -> bool:
    """ "Two", "some"."""
    return child.dep_ == "nummod" or child.lower_ in SHARES


def whom(found: Predication, taken: list[Token]) -> Token | None:
    """To whom it was done: "cleared Lind of fraud", "Lind was cleared"."""
    if is_passive(found.verb):
        return found.patient
    last = led_to(taken[-1]) if taken and taken[-1].pos_ == "ADP" else None
    given = next((child for child in found.verb.children if child.dep_ == "dative"), None)
    thing = last or given or direct_object(found.verb)
    own = thing is None or thing in taken or any(child in taken for child in thing.lefts)
    return found.agent if own else thing


def thing_of(matter: Matter, found: Predication, behind: list[Token]) -> Token | None:
    """The noun that the question is asked of, wherever in the clause it stands."""
    agents = [found.agent]
    if found.agent is not None:
        agents += [linked(found.agent, link) for link in ("of", "on", "in")]
    near = [found.patient, *agents, *behind]
    nouns = (one for one in near if one is not None and is_noun(one))
    # "Missed four games": which they were is not told.
    single = (one for one in nouns if not matter.single or one.tag_ != "NNS")
    return next((one for one in single if noun_in(one, matter)), None)


def is_noun(token: Token) -> bool:
    """A noun, and what stands for one: "the laundering", "the sick"."""
    stands = token.pos_ == "ADJ" and any(child.lower_ == "the" for child in token.lefts)
    return token.pos_ in NOUNS or token.tag_ == "VBG" or stands


def has_some(matter: Matter, thing: Token) -> bool:
    """ "Some guests", "several of the guests", "two patients": others may not have."""
    before = {child.lower_ for child in thing.lefts}
    counted = matter.whole and any(child.dep_ == "nummod" for child in thing.lefts)
    of = thing.head.head.lower_ if thing.dep_ == "pobj" else ""
    return bool({*before, of} & SHARES) or (counted and not is_said_of_all(thing))


def is_said_of_all(noun: Token) -> bool:
    """ "All 62 patients", "both drivers"."""
    return any(word.lower_ in WHOLE for word in noun.doc[noun.left_edge.i : noun.i])


def owner_of(found: Predication, thing: Token) -> frozenset[str]:
    """The product or the firm by name that has a thing: "the Alpha 3 has a card slot"."""
    who = found.agent
    if who is None or who == thing or not any(word.pos_ == "PROPN" for word in (who, *who.lefts)):
        return frozenset()
    said = (word.lower_ for word in (*who.lefts, who, *who.rights) if word.pos_ in NAMED)
    return frozenset({" ".join(said)})


def noun_in(token: Token, matter: Matter) -> str:
    """The noun of a question that a token is, "laundering" too; empty where it is none."""
    said = (token.lemma_.lower(), token.lower_)
    return next((word for word in said if word in matter.nouns), "")


def ties_of(verb: Token, thing: Token | None) -> frozenset[str]:
    """ "A plan for a pier", "a motion to delay it", "complained about the noise"."""
    tied = [child for child in verb.children if child.lower_ == "about"]
    if thing is not None:
        tied += [child for child in thing.rights if is_tie(child)]
    words = (word for child in tied for word in child.subtree if word.pos_ in TELLING)
    return frozenset(word.lemma_.lower() for word in words)


def is_tie(child: Token) -> bool:
    """ "For a pier", "to build a pier", "on housing"; not "on Monday"."""
    if child.lower_ in ("on", "over"):
        led = led_to(child)
        return led is not None and led.ent_type_ not in TIMES
    return child.lower_ in TYING or child.dep_ == "acl"


def kinds_of(thing: Token) -> frozenset[str]:
    """ "Housing" in "the housing bill"."""
    return frozenset(
        child.lemma_.lower()
        for child in thing.lefts
        if child.dep_ == "compound" and child.pos_ == "NOUN"
    )


def is_definite(thing: Token) -> bool:
    """ "The plan", "its plan": there is one in the story."""
    return any(child.lower_ in DEFINITE or child.dep_ == "poss" for child in thing.lefts)


def is_tied(verb: Token, behind: list[Token]) -> bool:
    """Whether only a part is told: "cleared of breaking the rules", "on three other counts"."""
    parts = any(token.lemma_.lower() in PARTS for token in verb.subtree)
    return parts or any(token.lower_ == "of" for token in behind)
