"""The clause around a mention: what is said of the value, with the value masked.

Two values answer one question when their clauses say the same thing: "killed
[N] people" and "left [N] dead".  The frame is that clause as a short text; the
other fields are its parts, for gates and explanations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import Clause

if TYPE_CHECKING:
    from spacy.tokens import Span

    from compare.text.parse import ParsedSentence


def clause_of(parsed: ParsedSentence, value: Span) -> Clause:
    """The clause that ``value`` stands in."""
    return Clause(frame=parsed.sentence.text)
