"""Which yes-or-no questions of news a clause answers: whether the siren sounded, who resigned.

"The harbour board threw its weight behind the tunnel plan" is yes to whether it backed the plan,
and "the board voted to reject it" is no.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from compare.text.answers.bearers import (
    doer,
    has_some,
    is_of_none,
    is_part,
    is_tied,
    kinds_of,
    noun_in,
    owner_of,
    thing_of,
    ties_of,
    whom,
)
from compare.text.answers.matters import (
    ANY,
    BOTH,
    NOTHING,
    SOME,
    THING,
    WHOM,
    Form,
    Matter,
    forms_by_verb,
)
from compare.text.answers.telling import modifiers, spelled, told_by, undergoing, words_behind
from compare.text.statement.mood import CAN, WILL
from compare.text.statement.participants import (
    TIMES,
    is_passive,
)
from compare.text.statement.predication import predication, predications

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

    from compare.text.statement.record import Predication

BRIEFLY = frozenset({"briefly", "temporarily", "till", "until"})
DURING = frozenset({"after", "for"})
# "The men who declined to speak": which men.
PARTICIPIAL = frozenset({"aux", "auxpass", "amod", "compound", "acl", "csubj", "relcl", "xcomp"})


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
    needed = matter.about in (THING, BOTH, SOME) or is_tied(found.verb, behind)
    if thing is None and matter.nouns and needed:
        return None
    if thing is not None and matter.about == THING and has_some(matter, thing):
        return None
    if matter.lasting and is_for_a_while(behind):
        return None
    if matter.about in (THING, NOTHING):
        who = None
    elif matter.about == SOME:
        who = None if who is None or is_passive(found.verb) != turned or is_part(who) else who
    elif who is None or is_part(who):
        return None
    plus = form.plus if form.denies else form.plus != found.negated
    mood = "" if form.standing and found.mood in (WILL, CAN) else found.mood
    if form.ahead and not mood:
        mood = WILL
    said = frozenset(one.lemma_.lower() for one in taken)
    noun = "" if thing is None else noun_in(thing, matter)
    ties = ties_of(found.verb, thing)
    if thing is not None and matter.owned:
        ties |= owner_of(found, thing)
    if thing is not None and matter.about == BOTH:
        ties |= kinds_of(thing) - matter.nouns[noun]
    last = max(taken, key=lambda one: one.i, default=None)
    return Answer(matter, plus, who, thing, mood, said, noun, ties, last)


def is_for_a_while(behind: list[Token]) -> bool:
    """ "Closed for two days": it is open again."""
    return any(
        token.lower_ in BRIEFLY or (token.lower_ in DURING and led.ent_type_ in TIMES)
        for token, led in pairwise(behind)
    )
