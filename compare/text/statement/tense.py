"""Of what time a verb tells, and whether a sentence has one of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

    from compare.text.grammar.parse import ParsedSentence


# Tags of a sentence's own verb, and how its helper hangs on it: "were hurt", "is open".
FINITE = frozenset({"VBD", "VBP", "VBZ", "MD"})
HELPING = frozenset({"aux", "auxpass", "cop"})

PAST, PRESENT = "past", "present"
TENSES = {"VBD": PAST, "VBN": PAST, "VBP": PRESENT, "VBZ": PRESENT}


def tense_of(verb: Token) -> str:
    """Past or present, by the verb or by its first helper: "has received" is of the present."""
    helper = next((child for child in verb.children if child.dep_ in HELPING), verb)
    return TENSES.get(helper.tag_, "")


def is_fragment(item: ParsedSentence) -> bool:
    """Whether a sentence has no verb of its own: "Nine pirates, 11 crew, everybody safe."."""
    return item.span.root.tag_ not in FINITE and not any(
        child.tag_ in FINITE for child in item.span.root.children if child.dep_ in HELPING
    )
