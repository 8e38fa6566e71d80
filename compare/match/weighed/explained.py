"""Conflicts that are explained: the value finds its own equal in the other article.

"12 dead" beside "12 killed" leaves nothing to ask of "18 injured".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from compare.facts.asked.standings import STANDINGS
from compare.facts.date import NAME as DATE
from compare.facts.dated.datevalue import DateValue
from compare.facts.figure.figures import figures_in
from compare.facts.figure.quantities import are_of_two_bearers
from compare.facts.figure.quantity import FINE_DIGITS, Part, Quantity, digits
from compare.facts.kind import Kind
from compare.facts.placed.site import PlaceValue
from compare.facts.plan import NAME as PLAN
from compare.facts.quoted.remark import QuoteValue
from compare.match.weighed.beside import are_told_together
from compare.match.weighed.features import LEAD
from compare.match.weighed.gap import gap
from compare.model import EQUAL, Match, Mention, Reason, Sentence, Value, Verdict, compatible
from compare.text.interval import Grain
from compare.text.naming.spelling import fold
from compare.text.timex.draft import Anchor
from compare.text.timex.moment import may_be_one

# An equal value explains a different one unless the odds of that are twice as high: from trials on
# labelled conflicts, where this step alone doubled precision.
EXPLAINED_BY = 2.0
# The kinds whose values are times.
TIMES = frozenset({DATE, PLAN})
# Nothing is surer than this short of one.
SURE = 0.001
# Of plans, "Friday" and "Friday, 20 March" are one day; "about 50" and "48" may be two figures.
EQUAL_OR_NEAR = frozenset({EQUAL, compatible(Reason.PRECISION)})
# The same margin on the weight of sentences that are the same but for the value.
VERBATIM_MARGIN = 0.5
# A remark of which another prints less than this goes on; what follows may be printed elsewhere.
NEARLY_ALL = 0.8
# "Dozens" are 24 to 199; a figure this many times as large as its least says next to nothing.
VAGUE = 5


def unexplained(found: Sequence[Match], mentions: Iterable[Mention], kind: Kind) -> Iterator[Match]:
    """All matches but the conflicts that an agreement explains, or a value told beside."""
    beside = by_sentence(mentions)
    left = [made for made in unagreed(found, kind) if not is_told_beside(made, kind, beside)]
    rivals = conflicts_of(left)
    for made in left:
        if not is_outdone(made, rivals):
            yield made


def unagreed(found: Sequence[Match], kind: Kind) -> Iterator[Match]:
    """All matches but the conflicts that an agreement explains.

    What an article says in the very words of another, but for the value, is explained only by
    what it says in those words too: that it has the right day further up makes no slip undone.
    """
    agreed: defaultdict[tuple[Mention, str], list[Match]] = defaultdict(list)
    for made in found:
        if made.relation.verdict in (Verdict.EQUAL, Verdict.COMPATIBLE) and tells(made):
            for mention, other in ((made.left, made.right), (made.right, made.left)):
                if not is_more_than(mention, other):
                    agreed[mention, other.article].append(made)
    for made in found:
        said = agreed[made.left, made.right.article] + agreed[made.right, made.left.article]
        conflicts = made.relation.verdict is Verdict.CONFLICT
        if not conflicts or not is_explained(made, said, kind):
            yield made


def is_more_than(mention: Mention, other: Mention) -> bool:
    """Whether a remark holds much that the other leaves out: what it says beyond is still open."""
    value, part = mention.value, other.value
    if not isinstance(value, QuoteValue) or not isinstance(part, QuoteValue):
        return False
    return len(part.words) < len(value.words) * NEARLY_ALL


def tells(made: Match) -> bool:
    """Whether an agreement says that two are one; what two lines deep in an article repeat is no
    answer to its opening."""
    repeated = made.left.article == made.right.article and made.left.kind == "number"
    deep = min(made.left.sentence.index, made.right.sentence.index) >= LEAD
    return not (repeated and deep) and not is_empty(made)


def is_empty(made: Match) -> bool:
    """Whether the two agree whatever they say: every Saturday is in some season of 2008.

    "Tens of thousands marched" agrees with 30,000, and makes 100,000 no less of a conflict.
    """
    values = (made.left.value, made.right.value)
    if any(isinstance(value, Quantity) and 0 < value.low * VAGUE < value.high for value in values):
        return True
    moments = [value.moment for value in values if isinstance(value, DateValue)]
    named = [one for one in moments if one.anchor is Anchor.WEEKDAY and one.interval.start is None]
    coarse = [one for one in moments if one.interval.grain < Grain.WEEK]
    return bool(named and coarse)


def is_explained(made: Match, agreed: Iterable[Match], kind: Kind) -> bool:
    """Whether one of the agreements is as near, and tells which of the two values it agrees with.

    "For the first time in six years" agrees with 2013, and with 2012 hardly less.
    """
    least = verbatim(made) - VERBATIM_MARGIN
    return any(
        is_as_near(one.confidence, made)
        and verbatim(one) >= least
        and not agrees_with_both(one, made, kind)
        and not (one.relation.reason is Reason.PART_OF and answers(made))
        for one in agreed
    )


def answers(made: Match) -> bool:
    """Whether both answer one question by their own words.

    That seven children are some of 13 dead makes five of them no less of a conflict.
    """
    return any(part.name == "answers" for part in made.features)


def agrees_with_both(agreement: Match, made: Match, kind: Kind) -> bool:
    """Whether the time that one time agrees with agrees with the other too.

    Of figures it is another thing: "35 miles" is "36 miles (58 km)" in other words.
    """
    if agreement.relation.verdict is not Verdict.COMPATIBLE or kind.NAME not in TIMES:
        return False
    pair = (made.left, made.right)
    third = agreement.right if agreement.left in pair else agreement.left
    if are_two_hours(made.left.value, made.right.value) and has_no_hour(third.value):
        return True
    known = [kind.relate(third.value, one.value).verdict for one in pair]
    return all(verdict in (Verdict.EQUAL, Verdict.COMPATIBLE) for verdict in known)


def are_two_hours(left: Value, right: Value) -> bool:
    """Whether two times contradict each other by the hour alone: "at 5.42", "at 6.15 on Tuesday".

    "On Tuesday" agrees with the second, and with the first no less.
    """
    if not isinstance(left, DateValue) or not isinstance(right, DateValue):
        return False
    moments = (left.moment, right.moment)
    if any(one.interval.clock is None or not one.interval.clock.exact for one in moments):
        return False
    if any(one.interval.timeless for one in moments):
        return True
    days = [replace(one, interval=replace(one.interval, clock=None)) for one in moments]
    return may_be_one(*days)


def has_no_hour(value: Value) -> bool:
    """Whether a time is a day and no more."""
    return isinstance(value, DateValue) and value.moment.interval.clock is None


def is_as_near(confidence: float, made: Match) -> bool:
    """Whether another match is as sure as this one, or nearly."""
    return odds(confidence) * EXPLAINED_BY >= odds(made.confidence)


def odds(confidence: float) -> float:
    """Nine to one for .9."""
    return confidence / max(1 - confidence, SURE)


def verbatim(made: Match) -> float:
    """How nearly the two sentences are the same; 0 where they are not much the same."""
    return next((part.weight for part in made.features if part.name == "verbatim"), 0.0)


def by_sentence(mentions: Iterable[Mention]) -> dict[Sentence, list[Mention]]:
    """The mentions of each sentence."""
    found: defaultdict[Sentence, list[Mention]] = defaultdict(list)
    for mention in mentions:
        found[mention.sentence].append(mention)
    return found


def is_told_beside(made: Match, kind: Kind, beside: Mapping[Sentence, Sequence[Mention]]) -> bool:
    """Whether one's own value stands in the other's very sentence.

    "404 yards" is no slip for the last figure of "404 yards rushing and 440 receiving", nor
    "1998" for that of "hit in 1998 and in 2005".
    """
    if made.relation.verdict is not Verdict.CONFLICT:
        return False
    if is_printed(made.left, made.right) or is_printed(made.right, made.left):
        return True
    same = EQUAL_OR_NEAR if kind.NAME == PLAN else frozenset({EQUAL})
    return any(
        kind.relate(mention.value, other.value) in same
        for mention, partner in ((made.left, made.right), (made.right, made.left))
        for other in beside[partner.sentence]
        if other is not partner
        and are_told_together(other, partner)
        and not are_of_two_racers(mention.value, other.value)
    )


def are_of_two_racers(left: Value, right: Value) -> bool:
    """ "Berg was second and Rutto third": Berg's place explains nothing that is told of Rutto."""
    if not isinstance(left, Quantity) or not isinstance(right, Quantity):
        return False
    return left.asks == right.asks and left.asks in STANDINGS and are_of_two_bearers(left, right)


# "23 were hurt, 17 of them in the coach": the 17 of the other article are those.
OF_THEM = (" of them", " of whom", " of those", " of these")

Rivals = Mapping[tuple[Mention, Sentence], list[Match]]


def is_printed(mention: Mention, partner: Mention) -> bool:
    """Whether a fine figure, or a place, stands in the other's sentence, whatever it tells there.

    "55.3 million saw it in 1998", "32 million, compared with 55.3 million a decade ago"; "in Olm",
    "in Halden, the mayor of Olm said".  A coarse figure does where the other is a whole: "three
    ships", "three of its five ships".
    """
    value, other = mention.value, partner.value
    if isinstance(value, PlaceValue):
        # "West of Olm" and "east of Olm" both name it, and so do 24 and 42 Mill Street.
        plain = not value.asked and not value.compass and not value.house
        return plain and f" {folded(value.name)} " in f" {folded(partner.sentence.text)} "
    if not isinstance(value, Quantity) or value.against is not None or value.low != value.high:
        return False
    whole = isinstance(other, Quantity) and other.part is Part.WHOLE
    text = partner.sentence.text
    printed = [one for one in figures_in(text) if one.low == one.high == value.low]
    if whole or digits(value.low) >= FINE_DIGITS:
        return bool(printed)
    return any(text.startswith(OF_THEM, figure.end) for figure in printed)


def folded(text: str) -> str:
    """The words of a text without case and accents."""
    return " ".join(map(fold, text.split()))


def conflicts_of(found: Iterable[Match]) -> Rivals:
    """The conflicts of each mention with the values of one sentence."""
    listed: defaultdict[tuple[Mention, Sentence], list[Match]] = defaultdict(list)
    for made in found:
        if made.relation.verdict is Verdict.CONFLICT:
            listed[made.left, made.right.sentence].append(made)
            listed[made.right, made.left.sentence].append(made)
    return listed


def is_outdone(made: Match, rivals: Rivals) -> bool:
    """Whether a value is set against another of the same sentence that is nearer to it.

    Where "nine games" is a slip of "ten of the 16 games", it is one for ten.
    """
    if made.relation.verdict is not Verdict.CONFLICT:
        return False
    said = rivals[made.left, made.right.sentence] + rivals[made.right, made.left.sentence]
    return any(is_as_near(other.confidence, made) and apart(other) < apart(made) for other in said)


def apart(made: Match) -> float:
    """How far apart the two values lie."""
    return gap(made.left.value, made.right.value)
