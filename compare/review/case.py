"""What is under review: a report, and its articles as they were read.

Addresses are made of fingerprints and keys, and only of letters, digits and dashes; what they
lead to is looked up here, so that no address is ever taken for a file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from compare.fingerprint import anchors, digest
from compare.model import (
    Article,
    ArticleEntry,
    Block,
    Citation,
    Discrepancy,
    Event,
    Question,
    Reading,
    Reconciled,
    Report,
)
from compare.render import wording
from compare.review.judgement import Judgement
from compare.review.places import citations, places

PLAIN = re.compile(r"[A-Za-z0-9-]{1,64}")


@dataclass(frozen=True, slots=True)
class Printed:
    """An article's words and the blocks that they fall into."""

    article: Article
    blocks: tuple[Block, ...]

    def holds(self, citation: Citation) -> bool:
        """Whether the cited words stand where the report says."""
        return self.article.text[citation.start : citation.end] == citation.text

    @property
    def url(self) -> str:
        """The article's own address on the web; empty where it has none to be followed."""
        url = self.article.url or ""
        return url if url.startswith(("https://", "http://")) else ""


class Absence(StrEnum):
    """Why the text of an article is not shown, as its page says it."""

    CHANGED = "The article was changed since; its findings cannot be shown in place."
    GONE = "The article is not at hand; its file was moved or cannot be read."
    OUTSIDE = (
        "The article is not shown: the report names a file that is neither below its own folder "
        "nor below the working folder."
    )


@dataclass(frozen=True, slots=True)
class Sample:
    """Two sentences that outlets could print, and how a rule takes them."""

    left: str
    right: str
    outcome: str


@dataclass(frozen=True, slots=True)
class Rule:
    """What a rule looks for, what it flags and what it leaves alone."""

    summary: str
    flagged: tuple[Sample, ...] = ()
    quiet: tuple[Sample, ...] = ()


@dataclass(frozen=True)
class Case:
    """A report on the desk; ``rules`` explains each rule, ``printed`` holds articles by key.

    ``absent`` says why an article is not in ``printed``.  One that was changed since the report is
    in it, but not in ``shown``.
    """

    report: Report
    printed: Mapping[str, Printed] = field(default_factory=dict)
    rules: Mapping[str, Rule] = field(default_factory=dict)
    absent: Mapping[str, Absence] = field(default_factory=dict)

    @cached_property
    def shown(self) -> Mapping[str, Printed]:
        """The articles that hold all that the report cites of them, by key."""
        changed = {
            place.article
            for place in places(self.report)
            if place.article in self.printed and not self.printed[place.article].holds(place)
        }
        return {key: one for key, one in self.printed.items() if key not in changed}

    def absence(self, key: str) -> Absence | None:
        """Why an article's text is not shown; None where it is."""
        if key in self.shown:
            return None
        return Absence.CHANGED if key in self.printed else self.absent.get(key, Absence.GONE)

    @cached_property
    def findings(self) -> Mapping[str, Discrepancy]:
        """The findings by address, in the report's order."""
        found = self.report.discrepancies
        return dict(zip(addresses(one.fingerprint for one in found), found, strict=True))

    @cached_property
    def sentences(self) -> Mapping[str, tuple[str, ...]]:
        """What each finding stands on, by its address."""
        return {address: tuple(anchors(found)) for address, found in self.findings.items()}

    @cached_property
    def _alike(self) -> Mapping[str, tuple[str, ...]]:
        """The addresses of the findings of each fingerprint: two fires that killed "12 or 14"."""
        alike: dict[str, list[str]] = {}
        for address, found in self.findings.items():
            alike.setdefault(found.fingerprint, []).append(address)
        return {fingerprint: tuple(listed) for fingerprint, listed in alike.items()}

    def conflict_in(self, question: Question) -> str:
        """Where the finding of a row of the grid is; empty where its event has none.

        Of several in one event it is the one that shares most sentences with the row.
        """
        asked = sentences_in(question.readings)
        here = [
            address
            for address in self._alike.get(question.fingerprint or "", ())
            if question.event in self.findings[address].events
        ]

        def shared(address: str) -> int:
            return len(asked & sentences_in(self.findings[address].readings))

        return max(here, key=shared, default="")

    def decided_in(self, judgement: Judgement) -> str:
        """Where the finding that was judged is; empty where it is none of this report."""
        for address in self._alike.get(judgement.fingerprint, ()):
            if judgement.concerns(judgement.fingerprint, self.sentences[address]):
                return address
        return ""

    @cached_property
    def articles(self) -> Mapping[str, ArticleEntry]:
        """The articles that were compared, by address."""
        entries = wording.checked(self.report)
        return dict(zip(addresses(one.key for one in entries), entries, strict=True))

    @cached_property
    def article_address(self) -> Mapping[str, str]:
        """An article's address by its key."""
        return {entry.key: address for address, entry in self.articles.items()}

    @cached_property
    def entries(self) -> Mapping[str, ArticleEntry]:
        """The articles that were compared, by key."""
        return {entry.key: entry for entry in self.articles.values()}

    @cached_property
    def events(self) -> Mapping[str, Event]:
        """The events by address."""
        events = self.report.events
        return dict(zip(addresses(one.id for one in events), events, strict=True))

    @cached_property
    def event_address(self) -> Mapping[str, str]:
        """An event's address by its id."""
        return {event.id: address for address, event in self.events.items()}

    @cached_property
    def outlets(self) -> Mapping[str, str]:
        """The outlet's name by the key of an article."""
        return wording.outlet_names(self.report)

    @cached_property
    def cited_in(self) -> Mapping[str, tuple[str, ...]]:
        """The addresses of the findings that cite an article, by its key."""
        cited: dict[str, dict[str, None]] = {}
        for address, found in self.findings.items():
            for citation in citations(found.readings):
                cited.setdefault(citation.article, {})[address] = None
        return {key: tuple(addresses) for key, addresses in cited.items()}

    @cached_property
    def _settled(self) -> Mapping[tuple[str, str], frozenset[int]]:
        """The numbers of the look-alikes that quote a sentence, by its article and words."""
        quoting: dict[tuple[str, str], set[int]] = {}
        for number, item in enumerate(self.report.reconciled):
            for one in citations(item.readings):
                quoting.setdefault((one.article, one.sentence), set()).add(number)
        return {sentence: frozenset(numbers) for sentence, numbers in quoting.items()}

    def neighbours(self, found: Discrepancy) -> tuple[Reconciled, ...]:
        """The look-alikes in the finding's own sentences, those of its rule first."""
        sentences = sentences_in(found.readings)
        numbers = {number for one in sentences for number in self._settled.get(one, ())}
        near = [self.report.reconciled[number] for number in sorted(numbers)]
        return tuple(sorted(near, key=lambda item: item.rule != found.rule))

    def event_name(self, event_id: str) -> str:
        """The event's label."""
        event = self.events.get(self.event_address.get(event_id, ""))
        return wording.event_name(event) if event else event_id


def sentences_in(readings: Iterable[Reading]) -> frozenset[tuple[str, str]]:
    """What readings stand on: each sentence with its article."""
    return frozenset((one.article, one.sentence) for one in citations(readings))


def addresses(names: Iterable[str]) -> list[str]:
    """An address for each name, no two the same; a name that is none is told by its digest."""
    made: dict[str, None] = {}
    for name in names:
        plain = name if PLAIN.fullmatch(name) else digest(name)
        address, number = plain, 1
        while address in made:
            number += 1
            address = f"{plain}-{number}"
        made[address] = None
    return list(made)
