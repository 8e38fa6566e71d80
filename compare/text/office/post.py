"""A post and the words that give it: rank, office, portfolio, and whose office it is."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from compare.text.office.ranks import Office, plain

QUALIFIERS = ("subordinate", "grade", "moment", "portfolio", "filler", "body")
"""Tables whose words may stand before an office, in any order."""


@dataclass(frozen=True, slots=True)
class Post:
    """An office with all that narrows it; two spellings of one post are equal."""

    office: Office
    rank: str = ""
    portfolio: frozenset[str] = frozenset()
    grades: frozenset[str] = frozenset()
    moment: str = ""

    def with_word(self, word: str) -> Post:
        """This post, narrowed by a word before the office or after "of"."""
        if rank := plain("subordinate", word):
            return replace(self, rank=rank)
        if moment := plain("moment", word):
            return self if moment == "current" else replace(self, moment=moment)
        if grade := plain("grade", word):
            return replace(self, grades=self.grades | {grade})
        topic = plain("portfolio", word) or plain("body", word)
        return replace(self, portfolio=self.portfolio | {topic}) if topic else self


@dataclass(frozen=True, slots=True)
class TitlePhrase:
    """A title as written at ``[start, end)`` of a sentence's tokens; ``core`` skips the owner.

    ``owned`` where words apart from the office say whose it is: "director of the museum".
    """

    start: int
    core: int
    end: int
    post: Post
    countries: tuple[str, ...] = ()
    body: tuple[str, ...] = field(default=())
    plural: bool = False
    shared: bool = False
    owned: bool = False
