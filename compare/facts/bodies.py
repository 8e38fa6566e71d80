"""Bodies of people told by their size: "a jury of seven", "the five-member jury".

The number counts the body's members, and belongs to the body as a whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.text.lexicon import words

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

BODIES = words(
    """
    assembly bench board bloc cabinet coalition commission committee council court delegation
    jury legislature panel parliament senate squad team tribunal
    """
)
MEMBER = "member"
# "A five-member jury", "a seven-strong panel", "a nine-judge court".
MEMBERS = words("judge juror justice man member person seat strong")


def body_of(number: Span) -> Token | None:
    """The body whose whole size the number is; None where it counts something else."""
    doc, end = number.doc, number.end
    root = number.root
    if root.dep_ == "pobj" and root.head.lower_ == "of" and root.head.head.i < root.head.i:
        body = root.head.head
        return body if body.lemma_.lower() in BODIES else None
    if end + 1 >= number.sent.end or doc[end].text != "-" or doc[end + 1].lower_ not in MEMBERS:
        return None
    above = doc[end + 1].head
    return above if above.lemma_.lower() in BODIES and above.i > end + 1 else None
