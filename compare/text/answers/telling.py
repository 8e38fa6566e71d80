"""How the words of a clause tell one of the forms of a question: in order, and not far apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.text.statement.participants import SUBJECTS, is_passive

if TYPE_CHECKING:
    from spacy.tokens import Token

    from compare.text.answers.matters import Form
    from compare.text.statement.record import Predication

# Words between two of a form: "gave the whole deal its blessing".
GAP = 4
# Words behind a verb that are read.
REACH = 12
# Where another clause begins.
CLAUSES = frozenset({"conj", "relcl", "parataxis", "csubj"})
STOPS = frozenset({",", ";", ":", ".", "—", "–", "(", ")"})
MODIFIERS = frozenset({"advmod", "prep", "npadvmod"})
# "Stay on^": as ``matters.txt`` writes a word on which nothing hangs.
ALONE = "^"


def told_by(form: Form, found: Predication, behind: list[Token]) -> list[Token] | None:
    """The words of a clause that a form is told by; None where it is not.

    "The winner was scored by Lind" tells "scored the winner" with its object before the verb.
    """
    if not may_tell(form, found.verb):
        return None
    if is_turned(form, found.verb):
        return taken_in_order(form, [*undergoing(found), *behind], anywhere=True)
    if not form.verbs:
        return taken_in_order(form, [*modifiers(found.verb), *behind], anywhere=True)
    return taken_in_order(form, behind)


def may_tell(form: Form, verb: Token) -> bool:
    """Whether a verb stands as a form wants it: as a passive, with no object, led by a word."""
    if form.passive and not is_passive(verb):
        return False
    if is_turned(form, verb) and (not form.then or form.bare):
        return False
    if form.bare and any(child.dep_ in ("dobj", "prt") for child in verb.children):
        return False
    return not form.led or any(child.lower_ in form.led for child in verb.lefts)


def is_turned(form: Form, verb: Token) -> bool:
    """Whether the verb is a passive, and the form is not: its object is the subject."""
    return bool(form.verbs) and is_passive(verb) and not form.passive


def taken_in_order(form: Form, near: list[Token], *, anywhere: bool = False) -> list[Token] | None:
    """The words that a form wants, in order; ``anywhere`` if the first may stand far off."""
    taken: list[Token] = []
    at = 0
    for wanted in form.then:
        reach = near[at:] if anywhere and not taken else near[at : at + GAP]
        step = next((i for i, token in enumerate(reach) if is_one_of(token, wanted)), None)
        if step is None:
            return None
        taken.append(reach[step])
        at += step + 1
    return taken


def is_one_of(token: Token, wanted: frozenset[str]) -> bool:
    """Whether a token is one of some words, as printed or by its lemma."""
    return not wanted.isdisjoint(spelled(token))


def spelled(token: Token) -> tuple[str, ...]:
    """A word as printed and by its lemma, and as one on which nothing hangs: "on^"."""
    said = (token.lower_, token.lemma_.lower())
    led = any(child.dep_ in ("pobj", "pcomp") for child in token.children)
    return said if led else (*said, f"{said[0]}{ALONE}")


def words_behind(verb: Token) -> list[Token]:
    """The words of a clause behind its verb, up to where another clause or a comma begins."""
    found: list[Token] = []
    for token in verb.doc[verb.i + 1 : min(verb.sent.end, verb.i + 1 + REACH)]:
        if token.text in STOPS or begins_clause(token, verb):
            break
        if not token.is_quote:
            found.append(token)
    return found


def begins_clause(token: Token, verb: Token) -> bool:
    """Whether another clause begins; "ruled out stepping down" is one."""
    if token.dep_ in CLAUSES:
        return token.head.i <= verb.i
    own = any(child.dep_ in SUBJECTS or child.dep_ == "mark" for child in token.children)
    return token.dep_ in ("advcl", "ccomp", "xcomp") and own


def undergoing(found: Predication) -> list[Token]:
    """A passive's subject and what is set before it: "the winning goal"."""
    return [] if found.patient is None else [*found.patient.lefts, found.patient]


def modifiers(verb: Token) -> list[Token]:
    """What is said of the verb before it: "unanimously approved"."""
    return [child for child in verb.lefts if child.dep_ in MODIFIERS]
