"""What the pages work on: a case, the store of decisions, and who sits at this desk."""

from __future__ import annotations

from dataclasses import dataclass

from compare.review.case import Case
from compare.review.decisions import Decisions
from compare.review.docket import Docket, Entry


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything that a request can be about."""

    case: Case
    store: Decisions
    editor: str

    def docket(self) -> Docket:
        """The findings as they stand now, whoever decided."""
        return Docket.of(self.case, self.store.every())

    def entry(self, address: str) -> Entry | None:
        """One finding as it stands now; None where there is none of that address."""
        found = self.case.findings.get(address)
        return Entry(address, found, self.store.on(found)) if found else None
