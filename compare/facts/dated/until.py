"""What is not so until a time, or before it, is so then: "cameras will not roll until August".

"Completion is not expected before June" sets the earliest day, "the fire was not put out until
noon" the time itself; neither denies that it is, or was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import Status
from compare.text.statement.status import FUTURE, is_planning
from compare.text.timex.around import Bound

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

BEFORE = frozenset({"before", "til", "till", "until"})
# "Before the end of June": words between.
WORDS_BACK = 4
LINKED = frozenset({"xcomp", "ccomp", "acomp"})
PRESENT = frozenset({"VBP", "VBZ"})
DID = frozenset({"did", "had", "was", "were"})


def not_until(governor: Token, time: Span, bound: Bound) -> Bound | None:
    """The bound that "not until" or "not before" sets; None where it is not said."""
    if bound not in (Bound.UNTIL, Bound.BY) or not is_negated(governor):
        return None
    led = time.doc[max(governor.sent.start, time.start - WORDS_BACK) : time.start + 1]
    if not any(token.lower_ in BEFORE for token in led):
        # "Will not be ready by June".
        return None
    return Bound.AT if bound is Bound.UNTIL else Bound.AFTER


def is_negated(verb: Token) -> bool:
    """ "Will not roll", "is not expected to close"."""
    return any(child.dep_ == "neg" for one in chain(verb) for child in one.children)


def chain(verb: Token) -> list[Token]:
    """The verb and those that it completes."""
    found = [verb]
    while found[-1].dep_ in LINKED and found[-1].head != found[-1]:
        found.append(found[-1].head)
    return found


def undenied(governor: Token, status: Status) -> Status:
    """How real it is, in the end."""
    if status is not Status.DENIED:
        return status
    helpers = {child.lower_ for one in chain(governor) for child in one.children}
    if helpers & FUTURE or any(is_planning(one) for one in chain(governor)):
        return Status.PLANNED
    return Status.HAPPENED if helpers & DID else Status.PLANNED
