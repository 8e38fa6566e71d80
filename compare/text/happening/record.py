"""The record of what happened at a time, and of who and what took part."""

from __future__ import annotations

from dataclasses import dataclass

from compare.text.happening.party import NOBODY, Party

# "Won the cup in 2010 and again in 2012", "will meet again": one of several.
AGAIN = frozenset({"again"})


@dataclass(frozen=True, slots=True)
class Happening:
    """What happened (``deeds``), by whom, to whom or what, where to, and where else.

    ``phase`` is "begin" or "end" of it.  ``told_apart`` are the words that make it one of many: "a
    second blast", "some services"; ``singled`` those that make it the only one: "the last talks";
    ``sums`` the money that it cost or brought.  ``fresh`` where it befalls, or is done by, somebody
    of whom nothing was told before: "a rescue helicopter took off".  ``turns`` are those of the
    story that its words tell: "the contract ends".  ``sorts`` tell of which sort a series is:
    "border talks have been held since 1993".
    """

    deeds: frozenset[str] = frozenset()
    doer: Party = NOBODY
    object: Party = NOBODY
    goal: Party = NOBODY
    rest: Party = NOBODY
    phase: str = ""
    told_apart: frozenset[str] = frozenset()
    singled: frozenset[str] = frozenset()
    sums: frozenset[str] = frozenset()
    fresh: bool = False
    turns: frozenset[str] = frozenset()
    sorts: frozenset[str] = frozenset()

    @property
    def places(self) -> frozenset[str]:
        """The towns and countries in which it took place."""
        return self.rest.places

    def __or__(self, other: Happening) -> Happening:
        """Both as one: "relations thawed in May, when the ministers met"."""
        return Happening(
            self.deeds | other.deeds,
            self.doer | other.doer,
            self.object | other.object,
            self.goal | other.goal,
            self.rest | other.rest,
            self.phase or other.phase,
            self.told_apart | other.told_apart,
            self.singled | other.singled,
            self.sums | other.sums,
            self.fresh or other.fresh,
            self.turns | other.turns,
            self.sorts | other.sorts,
        )

    @property
    def parties(self) -> Party:
        """All that take part."""
        return self.doer | self.object | self.goal | self.rest


NOTHING = Happening()
