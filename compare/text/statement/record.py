"""The record of a clause that affirms or denies: a verb, who acts, and what is acted on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token


@dataclass(frozen=True, eq=False, slots=True)
class Predication:
    """A verb's clause: ``agent`` acts on ``patient``; either may be missing.

    ``mood`` is empty for what is said as a fact, else ``will``, ``can``, ``must``, ``may`` (hedged,
    wished or conditional), ``yet`` ("has yet to"), ``refused`` (neither did nor will).
    ``claimant`` is whoever says so.
    """

    verb: Token
    agent: Token | None
    patient: Token | None
    complement: Token | None
    negated: bool
    mood: str
    claimant: Token | None
    tokens: tuple[Token, ...]
