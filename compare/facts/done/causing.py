"""What did it: "died of pneumonia" against "a heart attack", "an electrical fault" against "arson".

A question of ``text/causes.txt`` is answered by whatever "killed" or "started", or by the noun that
a preposition leads to.  What is only suspected, denied, or one of several answers nothing, and of
what may befall somebody again nothing is read that may be of another time.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.facts.figure.labels import YEAR
from compare.text.answers.causes import Cause, causes, deeds_by_verb
from compare.text.answers.telling import taken_in_order, words_behind
from compare.text.lexicon import ONE_MORE, words
from compare.text.statement.mood import CLAIMING
from compare.text.statement.participants import (
    by_agent,
    direct_object,
    is_passive,
    led_to,
    linked,
    subject_of,
)
from compare.text.statement.predication import predications

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

    from compare.text.answers.matters import Form

# What leaves open if it was so, beside what a clause's mood tells: "an apparent heart attack",
# "nearly died of", "ruled out that", "a neighbour said".
UNSURE = CLAIMING | words(
    "alleged almost apparent attempt attempted blame false fear film movie narrowly nearly "
    "neighbor neighbour possible probable rule speculation suspected suspicion "
    "witness worry wrongly"
)
# A sentence that speaks of such tells nothing that happened.
INVENTED = words("hoax rumor rumors rumour rumours")
# What tells of another time, or of one more: "last year's fire", "was also hit", "first charged".
OF_ANOTHER = ONE_MORE | words(
    "ago again also before earlier first initially last later once originally previous previously "
    "similar then too unrelated"
)
QUOTES = frozenset({'"', "“", "”"})
# "Complications of pneumonia", "the effects of a stroke", "a count of murder".
LEADING_ON = words("case complication count effect result")
# Whoever does it undergoes it: "died of".
DYING = words("arrive come die drive drown perish succumb travel turn")
# "Died when a wall fell on him".
FATAL = words("crush die kill perish")
# "The cause of the fire was arson".
CAUSES = words("cause origin source")
FALLING = words("burst collapse crash explode fall land topple tumble")
# "Used a chisel to stab her".
USING = words("use wield")
REFLEXIVE = frozenset({"himself", "herself"})
JOINED = frozenset({"cc", "conj"})
# Words of the longest answer: "Alzheimer's disease".
LONGEST = 4


@dataclass(frozen=True, eq=False, slots=True)
class Caused:
    """A question that a clause answers: what, of which kind, and whom it befell."""

    cause: Cause
    word: Token
    what: Token
    kind: str
    victim: Token


def caused(span: Span) -> Iterator[Caused]:
    """The questions that a sentence answers, in text order."""
    if any(token.lower_ in INVENTED for token in span):
        return
    another = is_of_another(span)
    for verb, agent, patient in clauses(span):
        for cause in causes():
            found = None if another and not cause.once else answer(cause, verb, agent, patient)
            if found is not None and is_alone(found, span):
                yield found
        yield from deeds(verb, agent, patient)


def clauses(span: Span) -> Iterator[tuple[Token, Token | None, Token | None]]:
    """What is told as a fact, by whom and to whom; "Hale, stabbed with a knife," too."""
    for found in predications(span):
        if not found.negated and not found.mood and not is_unsure(found.verb):
            yield found.verb, found.agent, found.patient
    for token in span:
        used = used_for(token)
        if used is not None and not is_unsure(token):
            yield token, None, used[1]
        if token.dep_ == "acl" and token.tag_ == "VBN" and not is_unsure(token):
            yield token, by_agent(token), token.head


def answer(cause: Cause, verb: Token, agent: Token | None, patient: Token | None) -> Caused | None:
    """What a clause answers, and of whom or of what."""
    lemma = verb.lemma_.lower()
    what = agent if lemma in cause.does else led_from(cause, verb)
    if what is None and lemma in FATAL and lemma in {word for word, _ in cause.told} | cause.does:
        what = what_fell(verb)
    if what is None and lemma in cause.hits:
        what = direct_object(verb)
    if what is None and (used := used_for(verb)) is not None:
        what, patient = used if has_tool(cause, verb) else (None, patient)
    if what is None and cause.things and lemma == "be":
        what, patient = equated(verb)
    if cause.things:
        victim = next((one for one in (patient, agent) if one and is_the(cause.things, one)), None)
    else:
        victim = agent if lemma in DYING else patient
    if what is None or victim is None or what == victim or is_one_of_several(what):
        return None
    kind = kind_of(cause, what)
    return Caused(cause, verb, what, kind, victim) if kind else None


def equated(verb: Token) -> tuple[Token | None, Token | None]:
    """The answer, and what it is the cause of: "the cause of the fire was arson", or turned."""
    sides = [child for child in verb.children if child.dep_ in ("nsubj", "attr")]
    if len(sides) != len(("cause", "answer")):
        return None, None
    for told, other in (sides, sides[::-1]):
        if told.lemma_.lower() in CAUSES and (of := linked(told, "of")) is not None:
            return other, of
    return None, None


def what_fell(verb: Token) -> Token | None:
    """ "Was killed when a tree fell on him", "died when his chimney landed on the bed"."""
    told = (child for child in verb.children if child.dep_ == "advcl" and child.i > verb.i)
    fell = next((child for child in told if child.lemma_.lower() in FALLING), None)
    when = fell is not None and any(child.lower_ in ("when", "as") for child in fell.lefts)
    return subject_of(fell) if fell is not None and when else None


def used_for(verb: Token) -> tuple[Token, Token] | None:
    """What is used, and on whom: "used a chisel to stab her"; the verb is "stab"."""
    using = verb.head
    tool, victim = direct_object(using), direct_object(verb)
    led = verb.dep_ in ("xcomp", "advcl", "acl") and using.lemma_.lower() in USING
    if verb.dep_ == "acl" and using.head.lemma_.lower() in USING:
        led, tool = True, using
    return (tool, victim) if led and tool is not None and victim is not None else None


def has_tool(cause: Cause, verb: Token) -> bool:
    """Whether a question asks with what such a deed was done."""
    return (verb.lemma_.lower(), "with") in cause.told


def deeds(verb: Token, agent: Token | None, patient: Token | None) -> Iterator[Caused]:
    """ "She drowned", "he was strangled": an answer by itself."""
    said = {verb.lemma_.lower(), verb.lower_}
    known = [one for word in sorted(said) for one in deeds_by_verb().get(word, ())]
    behind = words_behind(verb) if known else []
    for cause, form, kind in known:
        victim = patient if is_passive(verb) or direct_object(verb) is not None else agent
        if REFLEXIVE & {word for wanted in form.then for word in wanted}:
            victim = agent
        taken = taken_in_order(form, behind) if may_tell_deed(form, verb) else None
        if taken is not None and victim is not None and not is_joined_deed(verb):
            yield Caused(cause, verb, verb, kind, victim)


def may_tell_deed(form: Form, verb: Token) -> bool:
    """Whether a verb stands as a form wants it: as a passive, led by a word."""
    if form.passive and not is_passive(verb):
        return False
    return not form.led or any(child.lower_ in form.led for child in verb.lefts)


def is_joined_deed(verb: Token) -> bool:
    """ "Beaten and strangled", "stabbed and then shot": no one answer."""
    joined = [child for child in verb.children if child.dep_ == "conj" and child.tag_ == verb.tag_]
    return verb.dep_ == "conj" or bool(joined and verb.tag_ == "VBN")


def led_from(cause: Cause, verb: Token) -> Token | None:
    """The noun that a preposition of the question leads to: "died of a heart attack"."""
    lemma = verb.lemma_.lower()
    links = (child for child in verb.children if (lemma, child.lower_) in cause.told)
    what = next((one for link in links if (one := led_to(link))), None)
    if what is None or what.lemma_.lower() not in LEADING_ON:
        return what
    return next((one for child in what.children if (one := led_to(child))), what)


def is_the(things: frozenset[str], victim: Token) -> bool:
    """Whether it is the fire, and not "a fire", "one fire in three" or "the fire that"."""
    own = {child.lower_ for child in victim.lefts}
    plain = not own or not own.isdisjoint({"the", "this"})
    told = any(child.dep_ in {"relcl", "nummod"} for child in victim.children)
    return victim.lemma_.lower() in things and plain and not told


def kind_of(cause: Cause, what: Token) -> str:
    """The kind of an answer by its last words: "heart attack" in "a massive heart attack"."""
    lemmas = [token.lemma_.lower() for token in what.doc[what.sent.start : what.i + 1]][-LONGEST:]
    kinds = (cause.kinds.get(tuple(lemmas[at:]), "") for at in range(len(lemmas)))
    return "" if any(map(is_hedge, what.lefts)) else next(filter(None, kinds), "")


# --- what answers nothing ---------------------------------------------------------------------


def is_of_another(span: Span) -> bool:
    """Whether a sentence quotes, or tells of another time than the news's own."""
    told = {token.lower_ for token in span}
    if not told.isdisjoint(QUOTES | OF_ANOTHER):
        return True
    return any(YEAR.fullmatch(word) for word in told)


def is_alone(found: Caused, span: Span) -> bool:
    """Whether the sentence names no other answer that excludes it: "a candle on the stove"."""
    own = (found.what, found.victim)
    nouns = (token for token in span if token.pos_ == "NOUN" and token not in own)
    others = {kind_of(found.cause, noun) for noun in nouns} - {"", found.kind}
    return found.cause.once or others <= found.cause.soft


def is_hedge(token: Token) -> bool:
    """ "An apparent", "a suspected"."""
    return token.lemma_.lower() in UNSURE or token.lower_ in UNSURE


def is_one_of_several(what: Token) -> bool:
    """ "Smoke or burns", "a knife and a hammer": no one answer."""
    return what.dep_ == "conj" or any(child.dep_ in JOINED for child in what.children)


def is_unsure(verb: Token) -> bool:
    """Whether it is somebody's guess: "nearly died", "feared that", "a neighbour said that"."""
    steps = [verb, *verb.ancestors]
    beside = (child for step in steps for child in step.children if child.dep_ != "conj")
    return any(map(is_hedge, (*steps[1:], *beside)))
