"""Time expressions in a sentence, each with what it means on the day of publication.

"The ministers met last Thursday" in a report of Friday 20 March 2015 holds one
expression, 12 March; durations ("four years"), repeated times ("every
Monday") and names ("the Sunday Times") are none.
"""

from __future__ import annotations

from datetime import date, timedelta
from re import compile as pattern
from typing import TYPE_CHECKING

from compare.model import Status
from compare.text.interval import Clock, Grain, one_day
from compare.text.reporting import REPORTING_VERBS
from compare.text.status import LONGEST, governor, path, status_of
from compare.text.timex_around import Bound, bound_of, is_modifier, is_no_time, is_origin
from compare.text.timex_calendar import BARE, CALENDAR
from compare.text.timex_clock import CLOCKS
from compare.text.timex_draft import Anchor, Draft, Tense, read_safely, resolve
from compare.text.timex_join import Timex, joined
from compare.text.timex_relative import RELATIVE
from compare.text.timex_words import PARTS_OF_DAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from compare.text.parse import ParsedSentence

__all__ = ["Bound", "Timex", "times"]

# A sentence of prose holds a handful; more are a table, which would cost much and mean nothing.
MOST_DRAFTS = 30
PRESENT_BE = frozenset({"am", "are", "is", "'re", "’re", "'s", "’s", "'m", "’m"})
PRESENT_HELPERS = PRESENT_BE | {"has", "have"}
PERFECT = frozenset({"been", "being", "had", "has", "have"})
PATTERNS = CALENDAR + CLOCKS + RELATIVE + BARE
# Told from another day in the sentence: "the day before", "a day earlier", "the next night".
BESIDE_ANOTHER = pattern(
    r"\b(?:[Tt]he|[Aa]|[Oo]ne)\s(?:(?P<before>day\s(?:before|earlier)|previous\s(?:day|night))|"
    r"(?P<after>day\s(?:after|later)|(?:next|following)\s(?P<span>day|night|morning|afternoon|evening)))\b"
)


def times(parsed: ParsedSentence, now: date | None) -> list[Timex]:
    """The time expressions of a sentence in text order; they never overlap."""
    text, offset = parsed.sentence.text, parsed.sentence.start
    drafted = drafts(text, now)
    if len(drafted) > MOST_DRAFTS:
        return []
    found = [timex for draft in drafted if (timex := read(parsed, draft, now)) is not None]
    found = joined(text, offset, found)
    return sorted([*found, *told_from(parsed, found)], key=lambda timex: timex.start)


def drafts(text: str, now: date | None) -> list[Draft]:
    """What the patterns read, the earlier pattern winning where two overlap."""
    taken = bytearray(len(text))
    kept = []
    for expression, reader in PATTERNS:
        for found in expression.finditer(text):
            if any(taken[found.start() : found.end()]):
                continue
            draft = read_safely(reader, found, now)
            if draft is not None:
                taken[draft.start : draft.end] = b"\1" * (draft.end - draft.start)
                kept.append(draft)
    return sorted(kept, key=lambda draft: draft.start)


def read(parsed: ParsedSentence, draft: Draft, now: date | None) -> Timex | None:
    """The expression a draft stands for; None where the words around it say it is no time."""
    text, offset = parsed.sentence.text, parsed.sentence.start
    tokens = parsed.tokens_between(offset + draft.start, offset + draft.end)
    if tokens is None or len(tokens) == 0 or is_no_time(text, draft, tokens):
        return None
    cheap = len(parsed.span) > LONGEST
    bound = bound_of(text, draft)
    tense = Tense.NEAREST if cheap else tense_of(parsed, tokens.root, bound)
    meant = resolve(draft, now, tense)
    if meant is None:
        return None
    tight = not cheap and (is_modifier(tokens.root) or is_origin(tokens.root))
    if tight and bound is not Bound.AROUND:
        bound = Bound.AT
    interval, anchor = meant
    return Timex(offset + draft.start, offset + draft.end, interval, bound, anchor, tight)


def tense_of(parsed: ParsedSentence, token: Token, bound: Bound) -> Tense:
    """Whether the clause around the expression looks back or ahead."""
    if bound is Bound.SINCE:
        return Tense.PAST
    if any(step.lower_ == "ahead" for step in path(token)):
        return Tense.FUTURE
    verb = governor(token)
    if verb is not None and verb.lemma_.lower() in REPORTING_VERBS:
        return Tense.PAST
    status = status_of(parsed, token)
    if status in (Status.PLANNED, Status.POSTPONED):
        return Tense.FUTURE
    if bound in (Bound.UNTIL, Bound.BY) and verb is not None and is_still_true(verb):
        return Tense.FUTURE
    if status is Status.HAPPENED:
        return Tense.NEAREST if is_modifier(token) else Tense.PAST
    is_present = status is Status.ONGOING and verb is not None and looks_ahead(verb)
    return Tense.FUTURE if is_present else Tense.NEAREST


def is_still_true(verb: Token) -> bool:
    """ "Is closed until Saturday", "has been closed until Saturday"."""
    helpers = {child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass")}
    return verb.tag_ in ("VBZ", "VBP") or bool(helpers & PRESENT_HELPERS)


def looks_ahead(verb: Token) -> bool:
    """ "The trial opens Monday", "they are meeting Monday": a present that means the future."""
    if verb.lemma_ == "be":
        return False
    if verb.tag_ in ("VBZ", "VBP"):
        return True
    helpers = {child.lower_ for child in verb.children if child.dep_ == "aux"}
    return verb.tag_ == "VBG" and bool(helpers & PRESENT_BE) and not helpers & PERFECT


def told_from(parsed: ParsedSentence, found: list[Timex]) -> Iterator[Timex]:
    """Days counted from another day of the same sentence; without one they are left out."""
    text, offset = parsed.sentence.text, parsed.sentence.start
    known = [one for one in found if one.interval.anchored and one.interval.grain is Grain.DAY]
    if not known:
        return
    for match in BESIDE_ANOTHER.finditer(text):
        start, end = offset + match.start(), offset + match.end()
        before = [one for one in known if one.end <= start]
        day = (before[-1] if before else known[0]).interval.start
        step = -1 if match["before"] else 1
        overlaps = any(one.start < end and start < one.end for one in found)
        if day is None or overlaps or has_its_own(parsed, end):
            continue
        part = PARTS_OF_DAY.get(match["span"] or "")
        moved = one_day(day + timedelta(days=step), Clock(*part) if part else None)
        yield Timex(start, end, moved, anchor=Anchor.NOW)


def has_its_own(parsed: ParsedSentence, end: int) -> bool:
    """ "A day after the vote" is told from the vote, and not from another day."""
    tokens = parsed.tokens_between(end - 1, end)
    if tokens is None or len(tokens) == 0 or tokens.end >= len(tokens.doc):
        return False
    following = tokens.doc[tokens.end]
    return following.pos_ not in {"VERB", "AUX", "PUNCT", "CCONJ", "PART", "SPACE"}
