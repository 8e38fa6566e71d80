"""How many children somebody has: "a mother of 12", "the father-of-two", "Horton had 12 children".

The number counts the children and tells nothing of what befell the parent: in "a mother of 12 was
killed" one person died.  A mother's children and a father's are two questions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.counted.governing import subject_of
from compare.text.lexicon import by_first, words

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

PARENTS = by_first(
    "mother mom mum mama stepmother", "father dad papa stepfather", "parent",
    "grandmother gran granny grandma nan nana", "grandfather grandad granddad grandpa",
    "grandparent",
)  # fmt: skip
CHILD, GRANDCHILD = "child", "grandchild"
CHILDREN = words("child children grandchild grandchildren kid kids")
QUESTION = {
    parent: f"{'grandchildren' if parent.startswith('grand') else 'children'} of the {parent}"
    for parent in PARENTS.values()
}
# "A mother of two young children": what may stand before them.
AGES = words("adult grown little small young")
JOINTS = frozenset({"-", "‐", "‑"})


def parent_of(number: Span) -> Token | None:
    """The parent whose children the number counts; None where it counts something else."""
    doc, at = number.doc, number.start - 1
    while at > number.sent.start and doc[at].text in JOINTS:
        at -= 1
    if at <= number.sent.start or doc[at].lower_ != "of":
        return None
    at -= 1
    while at > number.sent.start and doc[at].text in JOINTS:
        at -= 1
    parent = doc[at]
    return parent if parent.lower_ in PARENTS and counts_children(number) else None


def counted_of(parent: Token) -> str:
    """What a mother, or a grandmother, has so many of."""
    return GRANDCHILD if PARENTS[parent.lower_].startswith("grand") else CHILD


def counts_children(number: Span) -> bool:
    """Whether what follows leaves the number to the children: "of two", not "of two victims"."""
    for token in number.doc[number.end : number.sent.end]:
        if token.lower_ in CHILDREN:
            return True
        if token.lower_ in AGES:
            continue
        other = token.lower_ == "of" or token.text in JOINTS or token.pos_ in {"NOUN", "ADJ"}
        return not other
    return True


def children_of(number: Span) -> str:
    """The question that the number of children answers; empty where it counts none."""
    parent = parent_of(number)
    return QUESTION[PARENTS[parent.lower_]] if parent is not None else ""


def parent_named(number: Span) -> Token | None:
    """The word that tells who has the children: a name beside the parent, or its subject.

    "Ann Lee, a mother of three", "mother of three Ann Lee", "Lee is a father of two".
    """
    parent = parent_of(number)
    if parent is None:
        return None
    if parent.dep_ == "appos":
        return parent.head
    if parent.dep_ == "attr" and (subject := subject_of(parent.head)) is not None:
        return subject
    return name_behind(number) or parent


def name_behind(number: Span) -> Token | None:
    """The last word of the name that follows: "mother of three Ann Lee", "mother of 12, Lee"."""
    found = None
    for token in number.doc[number.end : number.sent.end]:
        if token.pos_ == "PROPN":
            found = token
        elif found is not None or token.text != ",":
            break
    return found
