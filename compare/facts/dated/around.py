"""What stands around a time: the nouns before it, and the clause that "not until" denies."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.model import Status
from compare.text.happening.turns import ARGUMENTS

if TYPE_CHECKING:
    from compare.facts.dated.datevalue import DateValue
    from compare.model import Mention
    from compare.text.grammar.parse import ParsedArticle


def told_before(parsed: ParsedArticle, index: int) -> frozenset[str]:
    """The nouns that the sentence before told of, as subjects and objects."""
    return frozenset(
        token.lemma_.lower()
        for sentence in parsed.sentences[max(0, index - 1) : index]
        for token in sentence.span
        if token.pos_ == "NOUN" and token.dep_ in ARGUMENTS
    )


def with_clause(found: Mention, value: DateValue) -> Mention:
    """The mention with a clause that denies nothing, where "not until May" tells when it is."""
    clause = found.clause
    if clause.status is not Status.DENIED or value.status is Status.DENIED or not value.of:
        return found
    return replace(found, clause=replace(clause, status=value.status, negated=False))
