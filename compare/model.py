"""Every record that two stages share; the words are those of the glossary in CONTRIBUTING.md.

Records are frozen and know where they came from.  A position is a code point
of the article's decoded text, a span is half-open: ``text[start:end]``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum, StrEnum
from typing import Protocol

# --- an article and its parts -----------------------------------------------------------------


class Role(StrEnum):
    """What a block is in the article."""

    HEADLINE = "headline"
    SUBHEAD = "subhead"
    BYLINE = "byline"
    CAPTION = "caption"
    LIST_ITEM = "list-item"
    PARAGRAPH = "paragraph"
    BOILERPLATE = "boilerplate"

    @property
    def is_silent(self) -> bool:
        """Whether it states nothing of the event: who wrote when, and boilerplate; never parsed."""
        return self in (Role.BYLINE, Role.BOILERPLATE)


@dataclass(frozen=True, slots=True)
class Mark:
    """What the page's own markup says of the line that begins at ``start``: a subhead, say."""

    start: int
    role: Role


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters of an article that was extracted, and where they stand in the page's source.

    ``text[start:end]`` is written in ``page[at:until]``, in the same characters but for blanks,
    or is one character written as an entity.  ``line`` and ``column`` are those of ``at``; no
    stretch goes over the end of a line of the page.
    """

    start: int
    end: int
    at: int
    until: int
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Article:
    """One outlet's report, its text exactly as it was decoded.

    ``stretches``, in order, lead back to a page's source; the same report on a page that was laid
    out anew is the same article.  A sentence of more characters than ``longest_sentence`` is
    parsed in pieces.
    """

    key: str
    path: str
    text: str
    outlet: str
    title: str | None = None
    published: date | None = None
    url: str | None = None
    marks: tuple[Mark, ...] = ()
    warning: str | None = None
    stretches: tuple[Stretch, ...] = field(default=(), compare=False, repr=False)
    longest_sentence: int = field(default=2_000, compare=False, repr=False)


class Outcome(StrEnum):
    """How an input ended; each has exactly one, and the report lists them all.

    ``skipped`` is what holds no article we read or passes a limit; ``failed`` is damaged or out
    of reach.
    """

    CHECKED = "checked"
    CHECKED_WITH_WARNING = "checked-with-warning"
    SKIPPED = "skipped"
    FAILED = "failed"
    TIMEOUT = "timeout"


@dataclass(frozen=True, slots=True)
class Skipped:
    """An input that could not be checked, and why; it is listed, never dropped."""

    path: str
    reason: str
    status: str = Outcome.SKIPPED


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, headline, byline, caption, list item or boilerplate line."""

    role: Role
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """The unit of alignment; ``index`` counts the sentences of its article from 0."""

    article: str
    index: int
    start: int
    end: int
    text: str
    role: Role = Role.PARAGRAPH


# --- facts ------------------------------------------------------------------------------------


class Status(StrEnum):
    """How real the clause around a mention is: planned, happened, or called off."""

    PLANNED = "planned"
    HAPPENED = "happened"
    ONGOING = "ongoing"
    CANCELLED = "cancelled"
    POSTPONED = "postponed"
    DENIED = "denied"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Clause:
    """What a mention is said of: the grammar around it, with the value itself left out.

    ``frame`` is a short text to embed: subject, verb, the masked value, noun, objects.
    ``head`` is the word the value modifies: the counted noun, the event, the verb.
    ``verbs`` are the places of its verb and of those that one hangs on, innermost first.
    ``participants`` are the names in the sentence, ``actors`` those in the clause itself.
    Lemmas and names are lower case; names are kept by their last word.
    """

    frame: str
    head: str = ""
    verb: str = ""
    subject: str = ""
    nouns: frozenset[str] = frozenset()
    participants: frozenset[str] = frozenset()
    actors: frozenset[str] = frozenset()
    markers: frozenset[str] = frozenset()
    verbs: tuple[int, ...] = ()
    status: Status = Status.UNKNOWN
    negated: bool = False


class Value(Protocol):
    """A kind's normalised meaning: any frozen, hashable record."""

    def __hash__(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that states a value of some kind: ``article.text[start:end] == text``."""

    kind: str
    sentence: Sentence
    start: int
    end: int
    text: str
    value: Value
    clause: Clause

    def __hash__(self) -> int:
        """By its place, which is quickly told: a run asks for it some hundred thousand times."""
        return hash((self.kind, self.sentence.article, self.start, self.end))

    @property
    def article(self) -> str:
        """The key of the article it stands in."""
        return self.sentence.article


# --- comparing --------------------------------------------------------------------------------


class Severity(StrEnum):
    """``error``: both cannot be true; ``warning``: an editor looks; ``note``: wording or time."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for the most severe."""
        return list(Severity).index(self)


class Verdict(Enum):
    """How two values stand: one answer, two that fit, two that do not, or two questions."""

    EQUAL = "equal"
    COMPATIBLE = "compatible"
    CONFLICT = "conflict"
    UNRELATED = "unrelated"


class Reason(StrEnum):
    """Why a look-alike is no conflict."""

    DIFFERENT_EVENT = "different-event"
    OVERTAKEN = "overtaken"
    LATER_UPDATE = "later-update"
    PRECISION = "precision"
    BOUND = "bound"
    PART_OF = "part-of"
    DERIVED = "derived"
    UNIT = "unit"
    ALIAS = "alias"
    ATTRIBUTED = "attributed"
    OTHER_QUOTE = "other-quote"
    OTHER_MOMENT = "other-moment"
    OTHER_QUANTITY = "other-quantity"
    OTHER_PERSON = "other-person"
    OTHER_PLACE = "other-place"


@dataclass(frozen=True, slots=True)
class Relation:
    """How two values of one kind stand to each other, and why."""

    verdict: Verdict
    reason: Reason | None = None
    severity: Severity | None = None


EQUAL = Relation(Verdict.EQUAL)
# Two that do not even look alike: there is nothing to explain.
NO_QUESTION = Relation(Verdict.UNRELATED)


def compatible(reason: Reason) -> Relation:
    """Both can be true: ``at least 12`` and ``14`` (``bound``)."""
    return Relation(Verdict.COMPATIBLE, reason)


def unrelated(reason: Reason) -> Relation:
    """The two do not answer one question: 12 dead, 30 firefighters (``other-quantity``)."""
    return Relation(Verdict.UNRELATED, reason)


def conflict(severity: Severity = Severity.WARNING, reason: Reason | None = None) -> Relation:
    """Both cannot be true, or an editor must look."""
    return Relation(Verdict.CONFLICT, reason, severity)


@dataclass(frozen=True, slots=True)
class Feature:
    """One reason for or against a match, and how much it weighs (in log odds).

    ``says`` is what an editor reads; empty where the name says it.
    """

    name: str
    weight: float
    says: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """Two mentions that answer one question, how sure we are, and how the values stand.

    ``confidence`` is the match's own score, by which it decides; what a report calls confidence
    is the probability that such scores have (``compare.match.weighed.calibration``).
    """

    left: Mention
    right: Mention
    confidence: float
    relation: Relation
    features: tuple[Feature, ...] = ()


# --- the report -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PagePlace:
    """A place in the source of a page, with the markup in it; lines and columns start at 1.

    ``end_column`` is the column behind the last character.
    """

    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Citation:
    """A place in an article as a report prints it; lines and columns start at 1.

    ``sentence[at : at + len(text)]`` is ``text`` when the citation lies inside its sentence;
    ``byte_column`` counts bytes of UTF-8 where ``column`` counts code points.
    ``page`` is where the words stand in the page that the article was extracted from, if they are
    there once.
    """

    article: str
    path: str
    start: int
    end: int
    line: int
    column: int
    text: str
    sentence: str
    at: int
    byte_column: int | None = None
    page: PagePlace | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A value, the outlets that give it, and where; ``origins`` counts independent sources."""

    value: str
    outlets: tuple[str, ...]
    origins: int
    mentions: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """A question whose readings conflict.

    ``confidence`` is the probability that they answer one question; the ``features`` are the
    steps to its log odds, and add up to them.
    """

    fingerprint: str
    rule: str
    kind: str
    severity: Severity
    confidence: float
    message: str
    explanation: str
    readings: tuple[Reading, ...]
    silent: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    features: tuple[Feature, ...] = ()
    decision: str | None = None


@dataclass(frozen=True, slots=True)
class Reconciled:
    """Readings that looked like a conflict and are none."""

    rule: str
    reason: Reason
    explanation: str
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """One row of the fact grid: what is asked, and every outlet's reading of it.

    ``fingerprint`` names the discrepancy when the readings conflict.
    """

    kind: str
    label: str
    event: str
    readings: tuple[Reading, ...]
    silent: tuple[str, ...] = ()
    fingerprint: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """What a set of articles is about; ``articles`` are keys."""

    id: str
    label: str
    date: date | None
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two sentences of different articles on the same thing; ``score`` lies in 0..1."""

    score: float
    left: Sentence
    right: Sentence


@dataclass(frozen=True, slots=True)
class AlignedPlaces:
    """An alignment as a report prints it."""

    score: float
    left: Citation
    right: Citation


@dataclass(frozen=True, slots=True)
class ArticleEntry:
    """One input as the report lists it, with an ``Outcome`` and the reason or warning.

    ``new`` marks what ``check`` was asked to check; all else is a reference.
    """

    key: str
    path: str
    outlet: str
    title: str | None = None
    published: date | None = None
    event: str | None = None
    status: str = Outcome.CHECKED
    reason: str | None = None
    new: bool = False

    @property
    def compared(self) -> bool:
        """Whether it was checked, with or without a warning."""
        return self.status in {Outcome.CHECKED, Outcome.CHECKED_WITH_WARNING}


@dataclass(frozen=True, slots=True)
class Report:
    """Everything a run found, in an order that does not depend on the input's."""

    version: str
    encoder: str
    articles: tuple[ArticleEntry, ...] = ()
    events: tuple[Event, ...] = ()
    alignments: tuple[AlignedPlaces, ...] = ()
    discrepancies: tuple[Discrepancy, ...] = ()
    reconciled: tuple[Reconciled, ...] = ()
    questions: tuple[Question, ...] = ()
    summary: dict[str, int] = field(default_factory=dict)
