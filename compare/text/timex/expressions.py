"""Time expressions in a sentence, each with what it means on the day of publication.

"The ministers met last Thursday" in a report of Friday 20 March 2015 holds one
expression, 12 March; durations ("four years"), repeated times ("every
Monday") and names ("the Sunday Times") are none.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from compare.model import Status
from compare.text.happening.governor import first_since
from compare.text.interval import Grain, whole_years
from compare.text.statement.reporting import REPORTING_VERBS
from compare.text.statement.status import LONGEST, governor, path, status_of
from compare.text.timex.around import Bound, bound_of, is_modifier, is_no_time, is_origin
from compare.text.timex.beside import told_from
from compare.text.timex.calendar import BARE, CALENDAR
from compare.text.timex.clock import CLOCKS
from compare.text.timex.draft import Draft, Tense, read_safely, resolve
from compare.text.timex.face import BARE as BARE_HOUR
from compare.text.timex.face import FACED
from compare.text.timex.holiday import HOLIDAYS
from compare.text.timex.join import Timex, joined
from compare.text.timex.quarter import QUARTERLY
from compare.text.timex.relative import RELATIVE
from compare.text.timex.within import WITHIN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Token

    from compare.text.grammar.parse import ParsedSentence

__all__ = ["Bound", "Timex", "times"]

# A sentence of prose holds a handful; more are a table, which would cost much and mean nothing.
MOST_DRAFTS = 30
# "Was imposed until April 15": what was done is past, its end need not be.
LIMITING = frozenset(
    {"adjourn", "declare", "extend", "grant", "impose", "order", "postpone", "remand", "suspend"}
)
PRESENT_BE = frozenset({"am", "are", "is", "'re", "’re", "'s", "’s", "'m", "’m"})
PRESENT_HELPERS = PRESENT_BE | {"has", "have"}
ABLE = frozenset({"can", "should"})
PERFECT = frozenset({"been", "being", "had", "has", "have"})
PATTERNS = WITHIN + CALENDAR + HOLIDAYS + QUARTERLY + CLOCKS + FACED + RELATIVE + BARE


def times(parsed: ParsedSentence, now: date | None) -> list[Timex]:
    """The time expressions of a sentence in text order; they never overlap."""
    text, offset = parsed.sentence.text, parsed.sentence.start
    drafted = drafts(text, now)
    if len(drafted) > MOST_DRAFTS:
        return []
    found = [timex for draft in drafted if (timex := read(parsed, draft, now)) is not None]
    found = [one for one in joined(text, offset, found) if not is_bare(one, offset, drafted)]
    return sorted([*found, *told_from(parsed, found)], key=lambda timex: timex.start)


def is_bare(timex: Timex, offset: int, drafted: Iterable[Draft]) -> bool:
    """ "At nine" without a day beside it, which may be an age or a count."""
    bare = {(one.start, one.end) for one in drafted if one.which == BARE_HOUR}
    return (timex.start - offset, timex.end - offset) in bare


# A sentence is asked for its own times, and for those of what it tells as background.
@lru_cache(maxsize=512)
def drafts(text: str, now: date | None) -> tuple[Draft, ...]:
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
    return tuple(sorted(kept, key=lambda draft: draft.start))


def read(parsed: ParsedSentence, draft: Draft, now: date | None) -> Timex | None:
    """The expression a draft stands for; None where the words around it say it is no time."""
    text, offset = parsed.sentence.text, parsed.sentence.start
    tokens = parsed.tokens_between(offset + draft.start, offset + draft.end)
    if tokens is None or len(tokens) == 0 or is_no_time(text, draft, tokens):
        return None
    cheap = len(parsed.span) > LONGEST
    several = draft.which == "span" or draft.last_day is not None
    bound = Bound.AT if several else bound_of(text, draft)
    tense = Tense.NEAREST if cheap else tense_of(parsed, tokens.root, bound)
    if draft.which == "quarter" and tense is Tense.NEAREST:
        # "Third-quarter profit": figures come after their quarter.
        tense = Tense.PAST
    if draft.which == "ahead" and tense is not Tense.FUTURE and first_since(tokens) is not None:
        draft = mirrored(draft, now)
    meant = resolve(draft, now, tense)
    if meant is None or not tense_allows(draft, tense):
        return None
    tight = not cheap and (is_modifier(tokens.root) or is_origin(tokens.root))
    if tight and bound is not Bound.AROUND:
        # "Thursday's vote", "the 2012 election".
        bound = Bound.AT
    interval, anchor = meant
    return Timex(offset + draft.start, offset + draft.end, interval, bound, anchor)


def mirrored(draft: Draft, now: date | None) -> Draft:
    """ "The first loss in six years": the last was as long ago as "in six years" would be ahead."""
    interval = draft.fixed
    if now is None or interval is None or interval.start is None or interval.end is None:
        return draft
    if interval.grain is not Grain.YEAR:
        return draft
    year = 2 * now.year - interval.start.year
    return replace(draft, fixed=whole_years(year, year), which="") if year > 0 else draft


def tense_allows(draft: Draft, tense: Tense) -> bool:
    """ "In three weeks" is a time of what is to come, "in the spring" of every year without one."""
    if draft.which == "ahead":
        return tense is Tense.FUTURE
    if draft.which == "part":
        # "They meet in the morning": tomorrow's.
        return tense is not Tense.FUTURE
    return draft.which != "tensed" or tense is not Tense.NEAREST


def tense_of(parsed: ParsedSentence, token: Token, bound: Bound) -> Tense:
    """Whether the clause around the expression looks back or ahead."""
    if bound is Bound.SINCE:
        # "Will be sold from 14 October".
        can = (verb := governor(token)) is not None and is_able(verb)
        ahead = can or status_of(parsed, token) is Status.PLANNED
        return Tense.FUTURE if ahead else Tense.PAST
    if any(step.lower_ == "ahead" for step in path(token)):
        return Tense.FUTURE
    verb, status = governor(token), status_of(parsed, token)
    if verb is not None and verb.lemma_.lower() in REPORTING_VERBS and status is Status.HAPPENED:
        return Tense.PAST
    if status in (Status.PLANNED, Status.POSTPONED):
        return Tense.FUTURE
    if bound in (Bound.UNTIL, Bound.BY) and verb is not None and is_still_true(verb):
        return Tense.FUTURE
    if bound is Bound.UNTIL and verb is not None and verb.lemma_.lower() in LIMITING:
        return Tense.NEAREST
    if status is Status.HAPPENED:
        return Tense.NEAREST if is_modifier(token) else Tense.PAST
    if status is Status.UNKNOWN and verb is not None and is_able(verb):
        return Tense.FUTURE
    is_present = status is Status.ONGOING and verb is not None and looks_ahead(verb)
    return Tense.FUTURE if is_present else Tense.NEAREST


def is_still_true(verb: Token) -> bool:
    """ "Is closed until Saturday", "has been closed until Saturday"."""
    helpers = {child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass")}
    return verb.tag_ in ("VBZ", "VBP") or bool(helpers & PRESENT_HELPERS)


def is_able(verb: Token) -> bool:
    """ "Shoppers can pick one up from 26 April", "the deal should close in the third quarter"."""
    helpers = {child.lower_ for child in verb.children if child.dep_ == "aux"}
    return bool(helpers & ABLE) and "have" not in helpers


def looks_ahead(verb: Token) -> bool:
    """ "The trial opens Monday", "they are meeting Monday": a present that means the future."""
    if verb.lemma_ == "be":
        return False
    if verb.tag_ in ("VBZ", "VBP"):
        return True
    helpers = {child.lower_ for child in verb.children if child.dep_ == "aux"}
    return verb.tag_ == "VBG" and bool(helpers & PRESENT_BE) and not helpers & PERFECT
