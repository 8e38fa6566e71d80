"""The value of a name: its words, and what else its article knows of the bearer."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Name:
    """A name's folded words, in full where the article gives it in full, and its surroundings.

    ``offices`` say what a person is, country or body included; ``near`` are the words of names in
    the same sentences; ``epithets`` what else its bearer is called; ``ladders`` the offices held at
    any rank; ``shared`` those of its words that two people of the article bear; ``kin`` whose wife
    or son it is; ``partners`` the full names tied to it by an "and"; ``others`` all words of names
    in the article; ``quoted`` where it stands between quotation marks, as a book's does.
    """

    words: tuple[str, ...]
    person: bool = False
    offices: frozenset[str] = frozenset()
    near: frozenset[str] = frozenset()
    epithets: frozenset[str] = field(default=frozenset(), compare=False)
    ladders: frozenset[str] = field(default=frozenset(), compare=False)
    shared: frozenset[str] = field(default=frozenset(), compare=False)
    kin: frozenset[str] = field(default=frozenset(), compare=False)
    partners: frozenset[str] = field(default=frozenset(), compare=False)
    others: frozenset[str] = field(default=frozenset(), compare=False)
    shown: str = field(default="", compare=False)
    quoted: bool = field(default=False, compare=False)
