"""Numbers: tolls, sums, sizes, ages, scores, how long and how many.

"At least 12 people were killed" and "the toll rose to 14" may both be true; "seven villages" and
"five villages" may not.  Two numbers are compared only when they count the same thing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.facts.amount import tokens_of, value_of
from compare.facts.asked.bearers import aged, are_listed, with_bearer
from compare.facts.asked.cases import cases_of
from compare.facts.asked.grades import graded_of, is_grade
from compare.facts.asked.marches import MARCHERS, towns_of
from compare.facts.asked.scores import RECORD
from compare.facts.asked.shocks import is_of_no_quake
from compare.facts.asked.standings import STANDINGS, in_contest
from compare.facts.asked.terms import is_borne
from compare.facts.asked.winloss import is_in_brackets, side_before, side_of
from compare.facts.counted.among import some_of
from compare.facts.counted.countable import PERSON
from compare.facts.counted.counted import CASE
from compare.facts.counted.ellipsis import borrowing, is_of_whole
from compare.facts.counted.governing import SUBJECTS
from compare.facts.counted.rest import are_the_rest
from compare.facts.counted.takenup import BACK, taken_up
from compare.facts.counted.told import Stated, as_told
from compare.facts.figure.apart import told_apart
from compare.facts.figure.away import away
from compare.facts.figure.figures import figures_in
from compare.facts.figure.nofact import is_no_fact, is_of_then, is_told_again
from compare.facts.figure.numberlabels import asked, described
from compare.facts.figure.quantities import relate
from compare.facts.figure.quantity import Bound, Quantity, quantity
from compare.facts.figure.units import UNKNOWN, units_of
from compare.facts.figure.unsaid import unsaid
from compare.facts.kind import Example, mention
from compare.facts.worded.scenebearers import told_of
from compare.facts.worded.scenes import PACE, SCENES, SEARCHERS
from compare.model import Mention, Reason, Verdict
from compare.text.lexicon import words
from compare.text.numerals.units import MAGNITUDE, SUM

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Span

    from compare.facts.figure.record import Figure
    from compare.facts.figure.units import Units
    from compare.text.grammar.parse import ParsedArticle, ParsedSentence

__all__ = ["EXAMPLES", "NAME", "SUMMARY", "ask", "describe", "find", "relate"]

NAME = "number"
SUMMARY = "Numbers: tolls, sums, sizes, ages, scores, how long and how many."
EXAMPLES: tuple[Example, ...] = (
    Example(
        "The storm flattened seven villages.", "The storm flattened five villages.",
        "seven", "five", Verdict.CONFLICT,
    ),
    Example(
        "The brewer was sold for $180m.", "The brewer was sold for 184 million dollars.",
        "$180m", "184 million dollars", Verdict.CONFLICT,
    ),
    Example(
        "A magnitude-6.1 quake shook the coast.", "A quake of magnitude 5.9 shook the coast.",
        "6.1", "5.9", Verdict.CONFLICT,
    ),
    Example(
        "The fire killed at least seven people.", "The fire killed at least six people.",
        "at least seven", "at least six", Verdict.CONFLICT,
    ),
    Example(
        "The fire killed at least 12 people.", "The death toll from the fire rose to 14.",
        "at least 12", "14", Verdict.COMPATIBLE, Reason.BOUND,
    ),
    Example(
        "About 50 homes burned.", "The fire burned 48 homes.",
        "About 50", "48", Verdict.COMPATIBLE, Reason.PRECISION,
    ),
    Example(
        "The crash killed a dozen people.", "The crash left 12 dead.",
        "a dozen", "12", Verdict.EQUAL,
    ),
    Example(
        "The plant lies 55 km from the city.", "The plant lies 34 miles from the city.",
        "55 km", "34 miles", Verdict.COMPATIBLE, Reason.UNIT,
    ),
    Example(
        "The clubs have previously held 12 rounds.", "The 13th round begins on Sunday.",
        "12", "13th", Verdict.COMPATIBLE, Reason.DERIVED,
    ),
    Example(
        "The firm bought three of the five mills.", "The firm owns five mills.",
        "three", "five", Verdict.COMPATIBLE, Reason.PART_OF,
    ),
    Example(
        "The blast left 12 dead.", "The blast injured 40 people.",
        "12", "40", Verdict.UNRELATED, Reason.OTHER_QUANTITY,
    ),
    Example(
        "Police arrested 12 protesters.", "About 300 firefighters were called in.",
        "12", "About 300", Verdict.UNRELATED, Reason.OTHER_QUANTITY,
    ),
)  # fmt: skip

SEARCHING = words("helper member rescuer searcher")
NOBODY = frozenset({"nobody", "none", "neither"})
DENIABLE = frozenset({Bound.MORE_THAN, Bound.LESS_THAN})


def find(parsed: ParsedArticle) -> Iterator[Mention]:
    """Every number of which it is known what it counts or measures, in text order."""
    fates: set[str] = set()
    fate = ""
    ahead: tuple[Figure, ...] = ()
    units = units_of(parsed)
    for at, sentence in enumerate(parsed.sentences):
        earlier = [one.span for one in parsed.sentences[max(0, at - BACK) : at]]
        pairs = list(stated_in(sentence, fate, ahead=ahead, earlier=earlier, units=units))
        ahead = figures_in(sentence.span.text)
        fate = last_fate(pairs)
        told = as_told([stated for _, stated in pairs])
        for (figure, stated), value in zip(pairs, told, strict=True):
            if value.unit is MAGNITUDE and is_of_no_quake(parsed, stated.number):
                continue
            value = borne(parsed, sentence, stated, value)
            value = replace(value, asks=cases_of(parsed, stated.number, value))
            if value.noun == CASE and not (value.asks or value.modifiers):
                continue
            # The "second" of "came in second" sets nobody apart.
            if value.unit.dimension != "age" and value.asks not in STANDINGS:
                value = replace(value, apart=told_apart(parsed, stated.number))
            if value.additional and are_the_rest(stated.number, value.state, fates):
                value = replace(value, additional=False)
            far = away(parsed, sentence, stated.number, value)
            value = in_contest(parsed, sentence, figure, replace(value, away=far))
            fates |= {value.state} - {""}
            base = sentence.offset + sentence.span.start_char
            found = mention(
                NAME, sentence, start=base + figure.start, end=base + figure.end, value=value
            )
            if found is not None and not is_denied(found):
                yield found


def last_fate(pairs: Sequence[tuple[Figure, Stated]]) -> str:
    """What befell those whom a sentence counts last; "five were children" speaks of them."""
    told = [stated.value for _, stated in pairs if stated.value.state and stated.value.is_count]
    return told[-1].state if told else ""


def stated_in(
    parsed: ParsedSentence,
    fate: str = "",
    *,
    ahead: Sequence[Figure] = (),
    earlier: Sequence[Span] = (),
    units: Units = UNKNOWN,
) -> Iterator[tuple[Figure, Stated]]:
    """The figures of a sentence of which it is known what they count or measure.

    ``fate`` is what befell those of whom the sentence before has told, ``ahead`` are its figures;
    ``earlier`` are the sentences before, ``units`` what the article's bare figures are told in.
    """
    text = parsed.span.text
    last: Quantity | None = None
    figures = figures_in(text)
    for at, figure in enumerate(figures):
        value = (
            None if is_told_again(text, figure, ahead_of(figures, at)) else value_of(parsed, figure)
        )
        number = tokens_of(parsed, figure.at, figure.end)
        if (
            (value is None or (number and is_of_whole(number)))
            and last is not None
            and number is not None
        ):
            value = borrowing(number, figure, last)
        if value is None and number is not None:
            value = taken_up(number, figure, earlier)
        value = some_of(text, figure, fate) or value
        if value is None and number is not None:
            value = unsaid(text, figures, at, number, ahead=ahead, units=units)
        elif value is not None and value.unit is SUM:
            value = replace(value, unit=units.currency)
        last = value
        fate = (value.state if value is not None else "") or fate
        whole = tokens_of(parsed, figure.start, figure.end)
        if value is None or number is None or whole is None:
            continue
        stated = Stated(number, whole.start, value)
        if not (is_no_fact(text, figure) or is_nobodys(stated) or is_of_then(text, figure, value)):
            yield figure, stated


def ahead_of(figures: Sequence[Figure], at: int) -> Figure | None:
    """The figure before one of a sentence's."""
    return figures[at - 1] if at else None


def borne(
    parsed: ParsedArticle, sentence: ParsedSentence, stated: Stated, value: Quantity
) -> Quantity:
    """The value with the name of whose sentence or term of office it is, or where they march."""
    if value.noun == RECORD and is_in_brackets(stated.number):
        return replace(value, names=side_before(stated.number), asks=RECORD)
    if value.noun == RECORD and (side := side_of(parsed, stated.number)):
        return replace(value, names=side, asks=RECORD, renewed=False)
    if value.asks == MARCHERS:
        towns = towns_of(stated.number)
        return replace(value, names=towns, additional=value.additional and not towns)
    if value.asks == SEARCHERS and (value.noun in SEARCHING or are_listed(stated.number)):
        # "Forty rescuers", "64 volunteers, police and soldiers": all of them.
        value = replace(value, noun=PERSON, modifiers=frozenset())
    if value.asks in SCENES or value.asks == PACE:
        asks, names = told_of(parsed, stated.number, value)
        return replace(value, asks=asks, names=names)
    if is_grade(value.asks):
        return replace(value, names=graded_of(sentence.span.text, stated.number))
    if value.unit.dimension == "age":
        return aged(parsed, sentence, stated.number, value)
    return with_bearer(parsed, sentence, stated.number, value) if is_borne(value.asks) else value


def is_denied(found: Mention) -> bool:
    """ "They have not offered more than eight years" tells a limit, and not of whom."""
    return found.clause.negated and quantity(found).bound in DENIABLE


def is_nobodys(stated: Stated) -> bool:
    """ "None of them has offered more than eight years", "no offer was said to be over $5m"."""
    if stated.value.bound not in DENIABLE:
        return False
    subjects = (
        child
        for verb in stated.number.root.ancestors
        for child in verb.children
        if child.dep_ in SUBJECTS
    )
    return any(
        subject.lower_ in NOBODY or any(child.lower_ == "no" for child in subject.children)
        for subject in subjects
    )


def describe(value: Quantity) -> str:
    """The quantity in an editor's words: "at least 12 people killed", "$180 million"."""
    return described(value)


def ask(mention: Mention) -> str:
    """What the number answers: "people killed", "magnitude", "price in dollars"."""
    return asked(quantity(mention), verb=mention.clause.verb)
