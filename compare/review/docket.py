"""The findings with what was decided of each: filtered, counted, and in an order to go through."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Self
from urllib.parse import urlencode

from compare.model import Discrepancy, Severity
from compare.review.case import Case
from compare.review.judgement import Judgement, Mark, standing
from compare.review.places import citations

# A search is a few words; what is longer is an accident.
LONGEST = 200


@dataclass(frozen=True, slots=True)
class Entry:
    """A finding, where it is found, and what stands on it."""

    address: str
    found: Discrepancy
    held: Judgement

    @property
    def severity(self) -> Severity:
        """The editor's where one was assigned, else the tool's."""
        return self.held.severity or self.found.severity


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which findings are asked for; an empty word asks for all."""

    severity: str = ""
    rule: str = ""
    outlet: str = ""
    event: str = ""
    decision: str = ""
    text: str = ""

    @classmethod
    def of(cls, given: Mapping[str, str]) -> Self:
        """What an address asks for; what it says besides is not looked at."""
        return cls(**{name: given.get(name, "")[:LONGEST] for name in NAMES})

    @property
    def query(self) -> str:
        """As it stands in an address."""
        given = {name: getattr(self, name) for name in NAMES}
        return urlencode({name: value for name, value in given.items() if value}, errors="replace")

    def but(self, **other: str) -> str:
        """The same with one thing changed, as a query."""
        return replace(self, **other).query


NAMES = tuple(field.name for field in fields(Wanted))


@dataclass(frozen=True, slots=True)
class Docket:
    """All findings of a case with their standing judgements, in the report's order."""

    case: Case
    entries: tuple[Entry, ...]

    @classmethod
    def of(cls, case: Case, judgements: Iterable[Judgement]) -> Self:
        """Each finding with the last judgement that is about it."""
        on: dict[str, list[Judgement]] = defaultdict(list)
        for one in judgements:
            on[one.fingerprint].append(one)
        entries = [
            Entry(
                address,
                found,
                standing(on[found.fingerprint], found.fingerprint, case.sentences[address]),
            )
            for address, found in case.findings.items()
        ]
        return cls(case, tuple(sorted(entries, key=lambda entry: entry.severity.rank)))

    @property
    def by_address(self) -> Mapping[str, Entry]:
        """The findings by address."""
        return {entry.address: entry for entry in self.entries}

    @property
    def decided(self) -> int:
        """How many findings were accepted or dismissed."""
        return sum(entry.held.mark is not Mark.OPEN for entry in self.entries)

    def fitting(self, wanted: Wanted) -> tuple[Entry, ...]:
        """The findings that are asked for."""
        asked = [test for name, test in self._tests(wanted).items() if getattr(wanted, name)]
        return tuple(entry for entry in self.entries if all(test(entry) for test in asked))

    def counts(self, wanted: Wanted) -> Mapping[str, Counter[str]]:
        """For each thing to filter by, how many findings each choice would leave."""
        tests = self._tests(wanted)
        counted = {}
        for name, told in TOLD.items():
            others = [
                test for other, test in tests.items() if other != name and getattr(wanted, other)
            ]
            fitting = [entry for entry in self.entries if all(test(entry) for test in others)]
            counted[name] = Counter(word for entry in fitting for word in set(told(entry)))
        return counted

    def _tests(self, wanted: Wanted) -> Mapping[str, Callable[[Entry], bool]]:
        words = wanted.text.casefold().split()
        tests: dict[str, Callable[[Entry], bool]] = {
            name: is_told(told, getattr(wanted, name)) for name, told in TOLD.items()
        }
        return tests | {"text": lambda entry: all(word in said(entry) for word in words)}


def is_told(told: Callable[[Entry], Iterable[str]], word: str) -> Callable[[Entry], bool]:
    """A test for one choice of a filter."""
    return lambda entry: word in told(entry)


def outlets_of(entry: Entry) -> tuple[str, ...]:
    """The outlets that have a reading."""
    return tuple(name for reading in entry.found.readings for name in reading.outlets)


def decisions_of(entry: Entry) -> tuple[str, ...]:
    """``open``, or ``accepted`` or ``dismissed``, and ``decided``."""
    mark = str(entry.held.mark)
    return (mark,) if entry.held.mark is Mark.OPEN else (mark, "decided")


def said(entry: Entry) -> str:
    """All words of a finding that a search looks in."""
    found = entry.found
    places = citations(found.readings)
    words = [found.message, found.rule, found.fingerprint, entry.held.note, entry.held.reason]
    words += [reading.value for reading in found.readings]
    words += [part for place in places for part in (place.sentence, place.path)]
    return "\n".join([*words, *outlets_of(entry)]).casefold()


TOLD: Mapping[str, Callable[[Entry], Iterable[str]]] = {
    "severity": lambda entry: (str(entry.severity),),
    "rule": lambda entry: (entry.found.rule,),
    "outlet": outlets_of,
    "event": lambda entry: entry.found.events,
    "decision": decisions_of,
}
