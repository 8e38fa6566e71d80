"""The day on which a check runs: suppressions expire, and nothing else asks for the date."""

from __future__ import annotations

from datetime import date


def today() -> date:
    """The computer's date."""
    return date.today()
