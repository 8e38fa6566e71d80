"""Where each mention of an article belongs: to the news, or to a time that its clause tells.

The nearest time counts, of the mention's own clause or of one that it hangs on; what was only set
beside, charged or reckoned from dates nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from compare.facts.dated.datevalue import DateValue
from compare.facts.done.assertion import PolarityValue
from compare.facts.figure.quantity import Quantity
from compare.match.occasion.another import of_another
from compare.match.occasion.inherited import carried
from compare.match.occasion.occasion import (
    NEWS,
    NEWS_DAYS_AFTER,
    NEWS_DAYS_BEFORE,
    Occasion,
    days_of_news,
)
from compare.match.occasion.timed import is_by, is_ending, is_spoken, is_standing, moment_of
from compare.model import Mention
from compare.text.interval import Grain, Interval
from compare.text.statement.tense import PAST, PRESENT, tense_of
from compare.text.timex.around import Bound
from compare.text.timex.aside import charge_of, compared_with, is_yardstick, other_event, thing_of
from compare.text.timex.draft import Anchor
from compare.text.timex.moment import Moment

if TYPE_CHECKING:
    from spacy.tokens import Token

    from compare.text.grammar.parse import ParsedArticle, ParsedSentence

# "Nine were hurt when a bus left the road in 1998": both were then.
WHEN = frozenset({"as", "when", "while"})
CLAUSES = frozenset({"acl", "advcl"})
# "Of the votes cast", "of the people polled": what is shared out was so then.
POLLING = frozenset({"ask", "cast", "count", "poll", "question", "return", "survey"})
# Any year that has every day.
LEAP, DAYS, HALF_A_YEAR = 2000, 366, 183
# Where no date of publication is known, the days that the opening names are the news's.
OPENING = 3
VERBAL_TAGS = frozenset({"VBD", "VBN", "VBP", "VBZ", "VBG"})
# "Will take office in May", "is to speak in May"; "is due in court in April".
AHEAD, DUE = frozenset({"shall", "to", "will", "'ll", "’ll"}), "due"
SINCE = frozenset({"now", "since"})


def occasions(
    parsed: ParsedArticle, mentions: Iterable[Mention], dates: Sequence[Mention]
) -> dict[Mention, Occasion]:
    """The occasion of every mention of one article; ``dates`` are its mentions of kind ``date``."""
    opening = {found.value for found in dates if found.sentence.index < OPENING}
    apart = {found for found in dates if is_apart(found, parsed, opening)}
    charged = frozenset(found for found in apart if is_charged(parsed, found))
    scopes = {found: scope for found in dates if (scope := scope_of(parsed, found)) is not None}
    compared = frozenset(found for found in scopes if is_compared(parsed, found))
    clauses = Clauses(by_clause(parsed, dates), scopes, compared, charged, renewed(parsed))
    inherited = carried(parsed, [one for one in apart - scopes.keys() if not is_spoken(one)])
    issued = None if parsed.issued is None else Moment(parsed.issued)
    found: dict[Mention, Occasion] = {}
    for mention in mentions:
        last = inherited.get(mention.sentence.index, NEWS)
        placed = occasion_of(mention, clauses, apart, last)
        told = isinstance(mention.value, Quantity | PolarityValue)
        if placed.own:
            placed = replace(placed, issued=issued)
        placed = replace(placed, issued=issued, minute=parsed.minute) if told else placed
        placed = as_of(placed, day_of(mention, clauses)) if told else placed
        found[mention] = of_another(placed, mention, parsed)
    return found


@dataclass(frozen=True, eq=False, slots=True)
class Clauses:
    """The times told in each clause; where one dates only a part of it, that part is its scope.

    ``compared`` are the times of what the clause is only set beside, ``charged`` those of what
    somebody is charged with: the charge is news, however long past the deed.  ``renewed`` are the
    verbs that tell what has come of it since.
    """

    times: Mapping[int, Sequence[Mention]]
    scopes: Mapping[Mention, range]
    compared: frozenset[Mention]
    charged: frozenset[Mention] = frozenset()
    renewed: frozenset[int] = frozenset()

    def told(self, clause: int, mention: Mention) -> list[Mention]:
        """The times that a clause tells of a mention.

        When somebody spoke he was as old as told: "Roe, 92, told a paper in 2006"; and what lasted
        "for 12 years from 1998" is no less the answer to how long it lasted.
        """
        return [
            found
            for found in self.times.get(clause, ())
            if is_age(mention) or not is_spoken(found)
            if not (lasts(mention) and is_ending(found))
            if found.start == mention.start
            or found not in self.scopes
            or mention.start in self.scopes[found]
        ]


def by_clause(parsed: ParsedArticle, times: Iterable[Mention]) -> dict[int, list[Mention]]:
    """The times by the verb of their clause, and of that which tells what happened then."""
    found: defaultdict[int, list[Mention]] = defaultdict(list)
    for time in times:
        own, *outer = time.clause.verbs
        found[own].append(time)
        if outer and tells_when(parsed.sentences[time.sentence.index], own):
            found[outer[0]].append(time)
    return found


def tells_when(item: ParsedSentence, at: int) -> bool:
    """Whether a clause tells when that about it was: "nine were hurt when a bus crashed"."""
    return any(
        is_when(token) or counts_part(token)
        for token in item.span
        if token.dep_ in CLAUSES and item.start_of(token) == at
    )


def is_when(verb: Token) -> bool:
    """ "When a bus crashed"."""
    told = (child for child in verb.children if child.dep_ in {"advmod", "mark"})
    return verb.dep_ == "advcl" and any(child.lower_ in WHEN for child in told)


def counts_part(verb: Token) -> bool:
    """ "78 percent of the votes cast last month were for it": a share of what was then."""
    of = verb.head.head
    shared = verb.lemma_.lower() in POLLING and verb.head.dep_ == "pobj" and of.lower_ == "of"
    return shared and (of.head.like_num or any(child.like_num for child in of.head.children))


def renewed(parsed: ParsedArticle) -> frozenset[int]:
    """Where the verbs stand that tell of another time than the verb they hang on.

    An "and" adds what came later: "opened in May and has since drawn 300,000", "moved here in 2001
    and now employs 40"; and what a "which" tells of now is not of the time of its noun's deed:
    "the service, which has 40 million users, was founded in 2010".
    """
    return frozenset(
        item.start_of(token)
        for item in parsed.sentences
        for token in item.span
        if token.tag_ in VERBAL_TAGS
        if (token.dep_ == "conj" and is_later(token))
        or (token.dep_ == "relcl" and is_of_now(token))
    )


def is_of_now(verb: Token) -> bool:
    """ "Who is held on $500,000 bail, is due in court in April", "which has 42 staff, was founded
    in 1990": as things stand, whatever was before or lies ahead."""
    over = next((one for one in verb.head.ancestors if one.pos_ in {"AUX", "VERB"}), None)
    if over is None:
        return False
    ahead = any(
        child.lower_ == DUE or (child.dep_ == "aux" and child.lower_ in AHEAD)
        for child in over.children
    )
    now = tense_of(verb) == PRESENT
    return (now and tense_of(over) == PAST) or (ahead and (now or tense_of(verb) == PAST))


def is_later(verb: Token) -> bool:
    """Whether a verb tells how things stand, beside one that tells what was done."""
    if tense_of(verb.head) != PAST:
        return False
    return tense_of(verb) == PRESENT or any(child.lower_ in SINCE for child in verb.children)


def scope_of(parsed: ParsedArticle, time: Mention) -> range | None:
    """The part of the clause that a time told aside dates; None where it dates all of it.

    Nothing is dated by a mere measure: "the first since 2011".
    """
    sentence = parsed.sentences[time.sentence.index]
    tokens = sentence.tokens_between(time.start, time.end)
    if tokens is None or len(tokens) == 0:
        return None
    if is_yardstick(tokens.root.head) or is_yardstick(tokens[0]):
        return range(0)
    if (before := compared_with(tokens)) is not None:
        return range(sentence.start_of(before), sentence.end_of(tokens[-1]))
    event = other_event(tokens.root) or thing_of(tokens)
    if event is None:
        return None
    return range(sentence.start_of(event.left_edge), sentence.end_of(event.right_edge))


def is_compared(parsed: ParsedArticle, time: Mention) -> bool:
    """Whether a time is that of another figure: "down from 62% in 2005"."""
    tokens = parsed.sentences[time.sentence.index].tokens_between(time.start, time.end)
    return tokens is not None and len(tokens) > 0 and compared_with(tokens) is not None


def is_charged(parsed: ParsedArticle, time: Mention) -> bool:
    """Whether a time is that of what somebody is charged with: "with killing six in 2019"."""
    tokens = parsed.sentences[time.sentence.index].tokens_between(time.start, time.end)
    return tokens is not None and len(tokens) > 0 and charge_of(tokens) is not None


def occasion_of(
    mention: Mention, clauses: Clauses, apart: set[Mention], inherited: Occasion
) -> Occasion:
    """The times of the mention's own clause, of those it hangs on, or what is inherited."""
    for clause in mention.clause.verbs:
        if told := clauses.told(clause, mention):
            own = [found for found in told if found.start == mention.start]
            said = own or told
            former = apart if own else apart - clauses.charged
            return Occasion(
                moments=tuple(moment_of(found) for found in said if found in former),
                days=tuple(moment_of(found) for found in said if found not in former),
                own=bool(own),
                beside=not clauses.compared.isdisjoint(own),
            )
        if clause in clauses.renewed:
            return NEWS
    return inherited


def as_of(occasion: Occasion, day: Mention | None) -> Occasion:
    """The occasion of a figure, with the day on which it was so."""
    if day is None:
        return occasion
    # What had come to be by Friday was so on Friday.
    moment = moment_of(day)
    said = replace(moment, bound=Bound.AT, interval=replace(moment.interval, clock=None))
    return replace(occasion, said=said, standing=is_by(day))


def day_of(mention: Mention, clauses: Clauses) -> Mention | None:
    """The day on which a figure was so: "nine are missing, police said on Monday", "by 5 May"."""
    for clause in mention.clause.verbs:
        for found in clauses.times.get(clause, ()):
            if is_standing(found):
                return found
    every = (found for times in clauses.times.values() for found in times)
    beside = [one for one in every if one.sentence == mention.sentence and is_standing(one)]
    return beside[0] if len(beside) == 1 else None


def is_age(mention: Mention) -> bool:
    """Whether a mention tells how old somebody is."""
    return isinstance(mention.value, Quantity) and mention.value.unit.dimension == "age"


def lasts(mention: Mention) -> bool:
    """Whether a mention tells how long something lasted."""
    return isinstance(mention.value, Quantity) and mention.value.unit.dimension == "duration"


def is_apart(found: Mention, parsed: ParsedArticle, opening: set[object]) -> bool:
    """Whether a date is another time than the news's own."""
    now = parsed.now
    value = found.value
    assert isinstance(value, DateValue)
    interval = value.moment.interval
    # A bare weekday is one of this week's, whichever the reckoning took it for.
    is_weekday = value.moment.anchor is Anchor.WEEKDAY
    if is_weekday or interval.timeless or interval.grain is Grain.CLOCK:
        return False
    if now is not None and interval.start is not None and interval.end is not None:
        early, late = days_of_news(now)
        return interval.end < early or interval.start > late
    if interval.grain < Grain.WEEK:
        return True
    away = days_away(parsed.issued, interval)
    if away is not None:
        return not -NEWS_DAYS_BEFORE <= away <= NEWS_DAYS_AFTER
    return interval.month is not None and value not in opening


def days_away(issued: Interval | None, told: Interval) -> int | None:
    """How long after the day of issue a day is, where neither tells its year; else None."""
    if issued is None or None in (issued.month, issued.day, told.month, told.day):
        return None
    one, other = (date(LEAP, day.month or 1, day.day or 1).toordinal() for day in (issued, told))
    return (other - one + HALF_A_YEAR) % DAYS - HALF_A_YEAR
