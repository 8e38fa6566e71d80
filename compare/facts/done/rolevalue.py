"""A deed and its parties, as outlets are held to it, and where an article tells it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from compare.facts.done.party import Party, name_of
from compare.facts.kind import mention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from compare.model import Mention
    from compare.text.grammar.parse import ParsedSentence

NAME = "role"
# A party that is told by a noun.
NOUN = "noun"


@dataclass(frozen=True, slots=True)
class RoleValue:
    """A deed and its two parties, of a marriage in no order.

    ``thing`` is what was sold, or the post in which somebody succeeds another; ``content`` are the
    words for what is asked for.
    """

    deed: str
    agent: Party
    patient: Party
    will: bool = False
    thing: str = field(default="", compare=False)
    content: frozenset[str] = field(default=frozenset(), compare=False)


def told(
    parsed: ParsedSentence, verb: Token, parties: tuple[Token, Token], value: RoleValue | None
) -> Iterator[Mention]:
    """The mention from the first party to the last, where there is a value for it.

    What is masked in its clause is the deed.
    """
    if value is None:
        return
    found = mention(NAME, parsed, start=parsed.start_of(verb), end=parsed.end_of(verb), value=value)
    if found is None:
        return
    tokens = [verb, *name_of(parties[0]), *name_of(parties[1])]
    start = max(parsed.sentence.start, min(parsed.start_of(token) for token in tokens))
    end = min(parsed.sentence.end, max(parsed.end_of(token) for token in tokens))
    yield replace(found, start=start, end=end, text=parsed.text_between(start, end))
