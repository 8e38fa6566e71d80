"""Two verbs whose day is one, though it stands with one of them.

"A warship foiled an attack on ships crossing the gulf on Friday" and "On Friday he shot and killed
a guard" each tell one day of two verbs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.text.statement.reporting import REPORTING_VERBS
from compare.text.statement.status import VERBAL

if TYPE_CHECKING:
    from spacy.tokens import Token

# "Shot and killed": one word lies between.
BESIDE = 2


def at_once_with(verb: Token) -> Token | None:
    """The verb of the past that a participle goes along with: "foiled" of "crossing"."""
    if verb.dep_ != "acl" or verb.tag_ != "VBG":
        return None
    main = next((step for step in verb.ancestors if step.pos_ in VERBAL), None)
    if main is None or main.tag_ != "VBD" or main.lemma_.lower() in REPORTING_VERBS:
        return None
    return main


def joined_to(verb: Token) -> Token | None:
    """The verb that stands right beside it, joined by "and": "killed" of "shot and killed"."""
    if verb.dep_ == "conj" and verb.head.i == verb.i - BESIDE and verb.head.pos_ == "VERB":
        return verb.head
    following = (child for child in verb.children if child.dep_ == "conj")
    return next((one for one in following if one.i == verb.i + BESIDE and one.pos_ == "VERB"), None)
