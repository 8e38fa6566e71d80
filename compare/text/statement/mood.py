"""As what a clause is said: a fact, a plan, a duty, a possibility; and who says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.text.lexicon import words
from compare.text.statement.participants import DEEPEST, PERFECT, SUBJECTS
from compare.text.statement.reporting import REPORTING_VERBS
from compare.text.statement.status import VERBAL, WOULD

if TYPE_CHECKING:
    from spacy.tokens import Token

CLAIMING = words(
    "accuse allege argue believe claim contend deny doubt insist suggest suspect think"
)
# What is put so is one side's word, and may be so or not.
DOUBTING = CLAIMING - words("accuse believe deny suggest think")
DENYING = words("deny dispute refute")
# What somebody owns to or denies having done: "denied taking bribes".
OWNING = DENYING | words("acknowledge admit confess")
SAYING = REPORTING_VERBS | CLAIMING
SAID = frozenset({"ccomp", "parataxis"})
HEDGES = words(
    """
    allegedly apparently maybe perhaps possibly potentially presumably probably purportedly
    reportedly seemingly supposedly
    """
)
# "We wish that the mayor had answered": she did not.
WISHING = words("wish pretend imagine")
TELLING = words("confirm disclose reveal report")
CONDITIONS = frozenset({"if", "unless", "whether", "until", "before", "because", "lest"})
MOODS = {
    "will": "will", "'ll": "will", "’ll": "will", "wo": "will", "shall": "will", "would": "may",
    "can": "can", "ca": "can", "could": "may", "may": "may", "might": "may", "must": "must",
    "should": "must", "ought": "must",
}  # fmt: skip
TO_MOOD = "may"
YET = "yet"
WILL = "will"
CAN = "can"
# Whoever "refused to sign" did not, and is not going to.
REFUSED = "refused"
# "Nothing to indicate that the bridge was unsafe".
NOTHING = frozenset({"nothing", "nobody", "none"})
PLUPERFECT = frozenset({"had", "'d", "’d"})


def mood_of(verb: Token, carrier: Token) -> str:
    """As what a clause is said: a fact (empty), a plan, a duty, a possibility."""
    if any(child.lower_ in HEDGES for child in verb.children):
        return "may"
    if any(child.dep_ == "mark" and child.lower_ in CONDITIONS for child in carrier.children):
        return "may"
    for child in carrier.children:
        if child.dep_ == "aux" and child.lower_ in MOODS:
            mood = MOODS[child.lower_]
            if child.lower_ in WOULD and is_reported(carrier) and not is_perfect(carrier):
                mood = "will"
            denied = any(sign.dep_ == "neg" for sign in carrier.children)
            if child.lower_ == "could" and denied and not is_perfect(carrier):
                # "Could not find it" is that they did not.
                return ""
            return mood
    if any(child.dep_ == "aux" and child.lower_ == "to" for child in carrier.children):
        if is_to_be(carrier):
            return WILL
        return YET if any(child.lower_ == "yet" for child in carrier.head.children) else TO_MOOD
    if is_outcome(verb):
        denied = any(sign.dep_ == "neg" for sign in verb.head.children)
        return TO_MOOD if denied else mood_of(verb.head, verb.head)
    return above_mood(carrier)


def is_to_be(verb: Token) -> bool:
    """ "The plant is to close"; what is "not to close" may be told to be so by somebody."""
    be = verb.head
    bare = be.lemma_ == "be" and not any(child.dep_ in ("attr", "acomp") for child in be.children)
    denied = any(child.dep_ == "neg" for child in (*verb.children, *be.children))
    return verb.dep_ == "xcomp" and bare and not denied


def is_reported(verb: Token) -> bool:
    """Whether a clause is what somebody said: "the company said it would sell"."""
    return verb.dep_ == "ccomp" and verb.head.lemma_.lower() in REPORTING_VERBS


def is_perfect(verb: Token) -> bool:
    """ "Has not been released", "nobody's been told": not so far."""
    helped = {child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass")}
    return bool(helped & PERFECT) or ("been" in helped and bool(helped & {"'s", "’s"}))


def is_pluperfect(verb: Token) -> bool:
    """ "Had been released": before what is told."""
    return any(child.dep_ == "aux" and child.lower_ in PLUPERFECT for child in verb.children)


def above_mood(verb: Token) -> str:
    """A clause that hangs on a condition or on a plan shares its mood."""
    step = verb
    for _ in range(DEEPEST):
        if step.dep_ in ("acl", "relcl") and step.head.lower_ in NOTHING:
            return "may"
        if step.dep_ not in ("conj", "ccomp", "xcomp", "pcomp") or step.head.pos_ not in VERBAL:
            return ""
        if step.dep_ == "conj" and any(child.dep_ in SUBJECTS for child in step.children):
            # "The alarm did not go off, and the cameras were dead."
            return ""
        step = step.head
        if step.lemma_.lower() in TELLING and not any(one.dep_ == "neg" for one in step.children):
            # "Our reporter can reveal that".
            continue
        if step.lemma_.lower() in WISHING:
            return "may"
        if any(child.dep_ == "neg" or child.lower_ in MOODS for child in step.children):
            return "may"
    return ""


def is_contrary(verb: Token) -> bool:
    """ "Had the school not been closed, more would have died": it was closed.

    So is "if the door had been locked"; who "would be pleased if it had" leaves it open.
    """
    helped = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
    if verb.dep_ != "advcl" or not is_pluperfect(verb):
        return False
    subject = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
    inverted = subject is not None and helped[0].lower_ in PLUPERFECT and helped[0].i < subject.i
    marks = {child.lower_ for child in verb.children if child.dep_ == "mark"}
    if not (marks == {"if"} or (inverted and not marks)):
        return False
    above = {child.lower_ for child in verb.head.children if child.dep_ == "aux"}
    return bool(above & {"would", "might", "could", "'d", "’d"}) and "have" in above


def is_outcome(verb: Token) -> bool:
    """ "A bomb exploded, killing two": what the deed told before it led to."""
    if verb.dep_ != "advcl" or verb.tag_ != "VBG" or verb.i < verb.head.i:
        return False
    parts = {child.dep_ for child in verb.children}
    return "dobj" in parts and parts.isdisjoint({"mark", "aux", "nsubj"})


def is_owned(verb: Token) -> bool:
    """ "Taking bribes", which somebody admits or denies."""
    return verb.dep_ == "xcomp" and verb.tag_ == "VBG" and verb.head.lemma_.lower() in OWNING


def claimant_of(verb: Token) -> Token | None:
    """The verb of speaking that a clause hangs on, if any."""
    if is_owned(verb):
        return verb.head
    step = verb
    for _ in range(DEEPEST):
        if (
            step.dep_ in ("ccomp", "parataxis")
            and step.head.lemma_.lower() in REPORTING_VERBS | CLAIMING
        ):
            return step.head
        if step.dep_ == "pcomp" and step.head.head.pos_ in VERBAL:
            # "Was shot after pointing a gun, police said."
            step = step.head.head
        elif step.dep_ in ("conj", "ccomp", "xcomp", "advcl"):
            step = step.head
        else:
            break
    return said_behind(verb) or said_behind(step)


def said_behind(verb: Token) -> Token | None:
    """The verb of speaking that is set behind a statement: "a man was shot, police said"."""
    return next(
        (
            child
            for child in verb.children
            if child.dep_ in SAID and child.lemma_.lower() in SAYING and child.i > verb.i
        ),
        None,
    )
