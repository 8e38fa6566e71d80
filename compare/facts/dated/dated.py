"""What a time belongs to: the verb or the event that it dates, and how real that was."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from compare.facts.dated.datevalue import DateValue
from compare.facts.dated.until import not_until, undenied
from compare.facts.figure.figures import figures_in
from compare.model import Role, Status
from compare.text.happening.begun import series_begun, sorts_done
from compare.text.happening.deeds import KNOWN
from compare.text.happening.event import happening
from compare.text.happening.governor import (
    first_since,
    is_dated_thing,
    is_spoken,
    is_telling_time,
    modified,
    told_when,
)
from compare.text.happening.lasting import begun_by
from compare.text.happening.meant import with_meant
from compare.text.happening.news import is_taken_up, is_the_news, news_told
from compare.text.happening.once import BEING, LASTING, is_being, lasts, once
from compare.text.happening.phrases import PHRASED
from compare.text.happening.record import AGAIN, NOTHING, Happening
from compare.text.happening.tenure import office_taken
from compare.text.happening.turns import ENDS, TO_COME, turns_at
from compare.text.interval import Grain
from compare.text.naming.people import person_at
from compare.text.naming.things import thing_meant
from compare.text.statement.status import LONGEST, VERBAL, status_of
from compare.text.timex.expressions import Bound
from compare.text.timex.moment import Moment

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from spacy.tokens import Span, Token

    from compare.text.grammar.parse import ParsedSentence
    from compare.text.happening.meant import What, Who
    from compare.text.naming.people import PersonMention
    from compare.text.timex.expressions import Timex

NO_THINGS: Mapping[str, frozenset[str]] = MappingProxyType({})
# "The first talks since May": May saw the last.
LAST = frozenset({"last"})
# "He admitted in 2005 that he knew" is no briefing: a year or a month in which it came out.
DISCLOSED = frozenset({"reveal"})


def value_of(
    parsed: ParsedSentence,
    timex: Timex,
    people: Sequence[PersonMention] = (),
    before: frozenset[str] = frozenset(),
    things: Mapping[str, frozenset[str]] = NO_THINGS,
) -> DateValue:
    """What the time means and what it belongs to, as far as the sentence is short enough to say.

    ``people`` are those of the article, for what its pronouns mean, ``before`` the nouns for which
    "it" may stand, and ``things`` the names for which "the yard" may.
    """
    moment = Moment(timex.interval, timex.bound, timex.anchor)
    tokens = parsed.tokens_between(timex.start, timex.end)
    if tokens is None or len(tokens) == 0 or len(parsed.span) > LONGEST:
        return DateValue(moment)
    inside = frozenset(token.i for token in tokens)
    last = first_since(tokens)
    if last is not None:
        return value_of_last(moment, last, inside)
    governor = modified(tokens)
    who, what = partial(person_at, people, parsed), partial(thing_meant, things)
    if (lone := told_once(tokens, moment, governor, who, what)) is not None:
        return DateValue(
            replace(moment, bound=Bound.AT),
            of=min(lone.deeds or lone.turns),
            of_event=True,
            happening=replace(lone, turns=lone.turns | turns_at(governor)),
            status=status_of(parsed, tokens.root),
        )
    when = told_when(tokens)
    then = replace(happening(when, inside), told_apart=frozenset())
    told = with_sums(with_meant(happening(governor, inside), governor, who, what), parsed, governor)
    # "They broke the ice in May, when the ministers met": who met is told, and no ice.
    told = replace(then, deeds=told.deeds | then.deeds) if then.deeds & KNOWN else told | then
    if is_again(tokens):
        told = replace(told, told_apart=told.told_apart | AGAIN)
    if governor is not None and (began := begun_at(governor, moment, told, then)) is not None:
        moment, told = replace(moment, bound=Bound.AT), began
    told = sorted_out(governor, moment, told)
    turns = turns_at(
        governor,
        since=moment.bound is Bound.SINCE,
        until=moment.bound in (Bound.UNTIL, Bound.BY),
        before=before,
    ) | turns_at(when, before=before)
    status = status_at(parsed, tokens, governor)
    least = None if governor is None else not_until(governor, tokens, moment.bound)
    if governor is not None and least is not None:
        moment, status = replace(moment, bound=least), undenied(governor, status)
    if moment.bound is Bound.SINCE and turns - ENDS - TO_COME:
        # "On strike since Tuesday": the strike began then.
        moment = replace(moment, bound=Bound.AT)
    if moment.bound is Bound.SINCE and governor is not None and lasts(governor):
        told = replace(told, phase=LASTING)
    elif governor is not None and not told.phase and is_being(governor, inside):
        told = replace(told, phase=BEING)
    told = replace(told, turns=turns)
    return DateValue(
        moment,
        spoken=parsed.sentence.role is not Role.CAPTION
        and is_spoken(tokens, governor)
        and turns.isdisjoint(ENDS)
        and not (DISCLOSED & told.deeds and moment.interval.grain < Grain.WEEK),
        of="" if governor is None else governor.lemma_.lower(),
        of_event=governor is not None and governor.pos_ not in VERBAL,
        happening=told,
        status=status,
    )


def told_once(
    tokens: Span, moment: Moment, governor: Token | None, who: Who, what: What
) -> Happening | None:
    """What comes but once: a building's year, the end of a term, the day one took an office."""
    lone = once(tokens, moment.interval.grain)
    if lone is not None:
        return with_meant(lone, governor, who, what)
    office = office_taken(tokens, who, what)
    if office is None or governor is None or governor != tokens.root.head.head:
        return office
    return replace(office, deeds=happening(governor, frozenset(token.i for token in tokens)).deeds)


def begun_at(governor: Token, moment: Moment, told: Happening, then: Happening) -> Happening | None:
    """What began at a time since which something is so: the first of a series, or a deed.

    "In custody since Sunday" is an arrest on Sunday.
    """
    since = moment.bound is Bound.SINCE
    series = series_begun(governor, moment.interval.grain, since=since)
    if series is not None or not since:
        return series
    deeds = then.deeds or begun_by(governor)
    return replace(told, deeds=deeds) if deeds else None


def sorted_out(governor: Token | None, moment: Moment, told: Happening) -> Happening:
    """The happening with the sort of what has gone on since: "nuclear tests", "missile tests"."""
    if governor is None or moment.bound is not Bound.SINCE or governor.pos_ not in VERBAL:
        return told
    return replace(told, sorts=sorts_done(governor))


def of_the_news(
    value: DateValue, parsed: ParsedSentence, timex: Timex, before: Sequence[ParsedSentence]
) -> DateValue | None:
    """The value with what "it happened" tells of, by the sentences before; else as it is.

    None where they do not say: "A robbery ...  A man was arrested.  It happened on Saturday."
    """
    tokens = parsed.tokens_between(timex.start, timex.end)
    governor = modified(tokens) if value.of and tokens is not None else None
    if governor is None:
        return value
    if value.moment.interval.clock is not None and is_telling_time(governor):
        # "The hall shook.  It was ten past three."
        told = NOTHING if value.happening.deeds else news_told(governor, before)
        return replace(value, happening=told) if told.deeds else value
    if not is_the_news(governor):
        return value
    told = news_told(governor, before, anew=is_taken_up(before, parsed))
    return replace(value, happening=told) if told.deeds else None


def ahead_of(value: DateValue, now: date | None) -> DateValue:
    """The value, told whether it is yet to come; what is sold "from 7 May" is so on that day."""
    if not lies_ahead(value.moment, now):
        return value
    told = value.happening.deeds & PHRASED or value.happening.turns & TO_COME
    begins = value.moment.bound is Bound.SINCE and told
    moment = replace(value.moment, bound=Bound.AT) if begins else value.moment
    return replace(value, moment=moment, ahead=True)


def lies_ahead(moment: Moment, now: date | None) -> bool:
    """Whether it begins after the day of publication."""
    start = moment.interval.start
    return now is not None and start is not None and start > now


def status_at(parsed: ParsedSentence, time: Span, governor: Token | None) -> Status:
    """How real it was then; "scrapped a 2001 rule" calls nothing off in 2001."""
    if governor is not None and is_dated_thing(governor, time):
        return Status.UNKNOWN
    return status_of(parsed, time.root)


def is_again(time: Span) -> bool:
    """Whether "again" stands before a time or its preposition."""
    before = time.doc[max(0, time.start - 2) : time.start]
    return any(token.lower_ in AGAIN for token in before)


def with_sums(told: Happening, parsed: ParsedSentence, governor: Token | None) -> Happening:
    """The happening with the sums that its clause tells."""
    return told if governor is None else replace(told, sums=sums_of(parsed, governor))


def sums_of(parsed: ParsedSentence, governor: Token) -> frozenset[str]:
    """The sums of money that a clause tells: "sold the mill for a reported $30 million"."""
    first = parsed.start_of(governor.left_edge) - parsed.sentence.start
    last = parsed.end_of(governor.right_edge) - parsed.sentence.start
    return frozenset(
        f"{figure.unit.dimension} {figure.unit.base(figure.low).normalize()}"
        for figure in figures_in(parsed.sentence.text)
        if figure.unit.is_money and first <= figure.start < last
    )


def value_of_last(moment: Moment, last: Token, inside: frozenset[int]) -> DateValue:
    """ "The first talks since May": the day of the last ones before."""
    return DateValue(
        replace(moment, bound=Bound.AT),
        of=f"last {last.lemma_.lower()}",
        of_event=last.pos_ not in VERBAL,
        happening=replace(happening(last, inside), singled=LAST, told_apart=frozenset()),
    )
