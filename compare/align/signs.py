"""What a sentence can share with another beside its meaning: words, verbs and names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.text.statement.clause import CONTENT

if TYPE_CHECKING:
    from compare.text.grammar.parse import ParsedSentence


@dataclass(frozen=True, slots=True)
class Signs:
    """The content words of a sentence, lower case; words and verbs are lemmas."""

    words: frozenset[str]
    verbs: frozenset[str]
    names: frozenset[str]


def signs_of(parsed: ParsedSentence) -> Signs:
    """The content words, verbs and names of a sentence; a name's plural is no other name."""
    tokens = [token for token in parsed.span if token.pos_ in CONTENT and not token.is_stop]
    return Signs(
        words=frozenset(token.lemma_.lower() for token in tokens),
        verbs=frozenset(token.lemma_.lower() for token in tokens if token.pos_ == "VERB"),
        names=frozenset(token.lower_.rstrip("s") for token in tokens if token.pos_ == "PROPN"),
    )
