"""What a kind of fact is made of; each kind is one module of this folder.

A kind finds its mentions in a parsed article, says how two values relate, and
puts a value into words.  Its examples are its tests and its documentation.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Protocol

from compare.model import Mention, Reason, Relation, Value, Verdict
from compare.text.grammar.parse import ParsedArticle, ParsedSentence
from compare.text.statement.clause import clause_of


@dataclass(frozen=True, slots=True)
class Example:
    """Two sentences that outlets could print, and how the facts in them relate.

    ``left_value`` and ``right_value`` are the texts of the mentions that are compared.
    """

    left: str
    right: str
    left_value: str
    right_value: str
    verdict: Verdict
    reason: Reason | None = None


class Kind(Protocol):
    """The shape of a kind's module.

    ``relate`` is symmetric, and EQUAL is transitive.
    """

    NAME: str
    SUMMARY: str

    @property
    def EXAMPLES(self) -> tuple[Example, ...]:  # noqa: N802 (a constant of the module)
        """Sentences that show what conflicts and what does not."""
        ...

    def find(self, parsed: ParsedArticle) -> Iterator[Mention]:
        """Every mention of this kind, in text order."""
        ...

    def relate(self, left: Any, right: Any) -> Relation:
        """How two values stand to each other; the first rung of the ladder that fits answers."""
        ...

    def describe(self, value: Any) -> str:
        """The value in an editor's words: ``at least 12 people``."""
        ...

    def ask(self, mention: Mention) -> str:
        """What the mention answers, as a short label: ``people killed``."""
        ...


def mention(
    kind: str, parsed: ParsedSentence, *, start: int, end: int, value: Value
) -> Mention | None:
    """A mention at the article's ``[start, end)``; None where no token lies there."""
    tokens = parsed.tokens_between(start, end)
    if tokens is None or len(tokens) == 0:
        return None
    sentence = parsed.sentence
    return Mention(
        kind=kind,
        sentence=sentence,
        start=start,
        end=end,
        text=parsed.text_between(start, end),
        value=value,
        clause=clause_of(parsed, tokens),
    )
