"""Which yes-or-no questions of news a clause answers: whether the siren sounded, who resigned.

"The harbour board threw its weight behind the tunnel plan" is yes to whether it backed the plan,
and "the board voted to reject it" is no.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from compare.text.answers.matters import (
    ANY,
    BOTH,
    NOTHING,
    THING,
    WHOM,
    Form,
    Matter,
    forms_by_verb,
)
from compare.text.statement.mood import CAN, WILL
from compare.text.statement.participants import (
    SUBJECTS,
    TIMES,
    direct_object,
    is_passive,
    led_to,
    linked,
    subject_of,
)
from compare.text.statement.predication import NO_ONE, NOUNS, predication, predications

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

    from compare.text.statement.record import Predication

# Words between two of a form: "gave the whole deal its blessing".
GAP = 4
# Words behind a verb that are read.
REACH = 12
# Where another clause begins.
CLAUSES = frozenset({"conj", "relcl", "parataxis", "csubj"})
STOPS = frozenset({",", ";", ":", ".", "—", "–", "(", ")"})
PARTS = frozenset({"charge", "count"})
WHOLE = frozenset({"all", "both"})
SOME = frozenset({"few", "many", "most", "other", "others", "several", "some"})
# "Stay on^": as ``matters.txt`` writes a word on which nothing hangs.
ALONE = "^"
BRIEFLY = frozenset({"briefly", "temporarily"})
MODIFIERS = frozenset({"advmod", "prep", "npadvmod"})
# What says which of several plans, permits, complaints is meant.
TYING = frozenset({"for", "of", "to", "about", "against"})
TELLING = NOUNS | {"VERB", "ADJ"}
# "The men who declined to speak": which men.
PARTICIPIAL = frozenset({"aux", "auxpass", "amod", "compound", "acl", "csubj", "relcl", "xcomp"})
DEFINITE = frozenset({"the", "this", "that", "these", "those"})


class Answer(NamedTuple):
    """What a clause answers, how, of whom and of what; ``mood`` as what it is said.

    ``last`` is the last word that it is told by: "convicted him by ten votes".
    """

    matter: Matter
    plus: bool
    who: Token | None
    thing: Token | None
    mood: str
    taken: frozenset[str]
    noun: str = ""
    ties: frozenset[str] = frozenset()
    last: Token | None = None


def answerable(span: Span) -> Iterator[tuple[Predication, bool]]:
    """The clauses of a sentence, and whether what hangs on the verb is what it says.

    "Declined to give evidence", "plans to leave", "will stay on to run the bank".
    """
    yield from ((found, False) for found in predications(span))
    for token in span:
        hung = any(is_hung(child) for child in token.children)
        if hung and token.pos_ == "VERB" and token.dep_ not in PARTICIPIAL:
            found = predication(token)
            if found is not None:
                yield found, True


def is_hung(clause: Token) -> bool:
    """ "To leave" in "plans to leave", "guilty" in "found him guilty"."""
    return clause.dep_ == "xcomp" or (clause.dep_ == "ccomp" and clause.pos_ == "ADJ")


def answers(found: Predication, *, led: bool = False) -> Iterator[Answer]:
    """Every question that a clause answers, each once; ``led`` where a clause hangs on its verb."""
    behind = words_behind(found.verb)
    near = [*behind, *undergoing(found), *modifiers(found.verb)]
    said = {word for token in near for word in spelled(token)}
    asked = set[str]()
    for matter, form in forms_for(found.verb):
        if led and not (form.verbs and form.then):
            continue
        if any(said.isdisjoint(wanted) for wanted in form.then):
            # Most forms end here; the order of the words is dearer to tell.
            continue
        if matter.name in asked or (form.affirmed and found.negated and not is_of_none(found)):
            continue
        taken = told_by(form, found, behind)
        answer = None if taken is None else answer_of(matter, form, found, taken, behind)
        if answer is not None:
            asked.add(matter.name)
            yield answer


def forms_for(verb: Token) -> Iterator[tuple[Matter, Form]]:
    """The forms that begin with a verb, as printed or by its lemma, and those of any verb."""
    known = forms_by_verb()
    yield from known.get(verb.lemma_.lower(), ())
    if verb.lower_ != verb.lemma_.lower():
        yield from known.get(verb.lower_, ())
    yield from known[ANY]


def answer_of(
    matter: Matter, form: Form, found: Predication, taken: list[Token], behind: list[Token]
) -> Answer | None:
    """The answer that a form gives; None where it is told of nothing that is asked about."""
    turned = bool(form.verbs) and not form.passive and is_passive(found.verb)
    to_whom = matter.about == WHOM or form.to_whom
    who = whom(found, taken) if to_whom else doer(found, turned=turned)
    thing = thing_of(matter, found, behind)
    needed = matter.about in (THING, BOTH) or is_tied(found.verb, behind)
    if thing is None and matter.nouns and needed:
        return None
    if thing is not None and matter.about == THING and has_some(matter, thing):
        return None
    if matter.lasting and is_for_a_while(behind):
        return None
    if matter.about in (THING, NOTHING):
        who = None
    elif who is None or is_part(who):
        return None
    plus = form.plus if form.denies else form.plus != found.negated
    mood = "" if form.standing and found.mood in (WILL, CAN) else found.mood
    if form.ahead and not mood:
        mood = WILL
    said = frozenset(one.lemma_.lower() for one in taken)
    noun = "" if thing is None else noun_in(thing, matter)
    ties = ties_of(found.verb, thing)
    if thing is not None and matter.about == BOTH:
        ties |= kinds_of(thing) - matter.nouns[noun]
    last = max(taken, key=lambda one: one.i, default=None)
    return Answer(matter, plus, who, thing, mood, said, noun, ties, last)


def is_for_a_while(behind: list[Token]) -> bool:
    """ "Closed for two days": it is open again."""
    return any(
        token.lower_ in BRIEFLY or (token.lower_ == "for" and led.ent_type_ in TIMES)
        for token, led in pairwise(behind)
    )


# --- the form ---------------------------------------------------------------------------------


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


# --- of whom and of what ----------------------------------------------------------------------


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
    return child.dep_ == "nummod" or child.lower_ in SOME


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
    return bool({*before, of} & SOME) or (counted and not is_said_of_all(thing))


def is_said_of_all(noun: Token) -> bool:
    """ "All 62 patients", "both drivers"."""
    return any(word.lower_ in WHOLE for word in noun.doc[noun.left_edge.i : noun.i])


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
