"""Whom a report counts among the dead, the injured or the arrested.

"Among the injured was the driver", "the dead include the pilot" and "he was among those arrested"
tell what befell somebody without a verb that says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.text.lexicon import by_first
from compare.text.statement.participants import SUBJECTS

if TYPE_CHECKING:
    from spacy.tokens import Token

KILL, INJURE, ARREST = "kill", "injure", "arrest"
# By what those are called whom it befell.
BEFALLEN = by_first(
    "kill killed dead fatality fatalities",
    "injure injured hurt wounded",
    "arrest arrested",
)
INCLUDING = frozenset({"include"})


def reckoned(verb: Token) -> tuple[str, Token] | None:
    """What befell somebody whom a clause counts among those it befell, and the last word of who."""
    lemma = verb.lemma_.lower()
    if any(child.dep_ == "neg" for child in verb.children):
        return None
    told = SUBJECTS | {"attr"} if lemma == "be" else SUBJECTS
    subjects = [child for child in verb.children if child.dep_ in told]
    if not subjects:
        return None
    # "The driver, Ann Lee, was": the parser sees two subjects, of which the name says who.
    subject = max(subjects, key=lambda child: child.pos_ == "PROPN")
    if lemma in INCLUDING:
        counted = next((child for child in verb.children if child.dep_ == "dobj"), None)
        fate = BEFALLEN.get(subject.lower_, "")
        return (fate, counted) if fate and counted is not None else None
    among = (child for child in verb.children if lemma == "be" and child.lower_ == "among")
    fates = (BEFALLEN.get(noun.lower_, "") for link in among for noun in link.children)
    fate = next(filter(None, fates), "")
    return (fate, subject) if fate else None
