"""What a figure is told with: whose it is, in how many games, how long ago.

"Down by 80 percent in Peru, in Kenya by 65 percent" tells two figures of two countries;
"43 goals in 54 games" and "121 goals in 157 games" are two spells of one career; "four days of
riots" grow to five.  Read from the words around the number, in the stretch that is its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from compare.facts.counted.countable import kin
from compare.facts.counted.governing import held, verb_of
from compare.facts.counted.guesses import is_guess, is_supposed
from compare.facts.counted.owners import HOLDING, aged_names, is_of_several, own_names, owner_of
from compare.facts.counted.statline import PLAYED, spell_before
from compare.facts.figure.quantity import HIATUS, Course, Part, Quantity
from compare.facts.figure.renewed import is_renewed
from compare.text.lexicon import words
from compare.text.statement.participants import MAYBE_PERFECT, helpers

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

# How far what belongs to a figure may stand from it.
FARTHEST = 12
# "In 54 games", "over six seasons": what a career's figures are counted in.
PERIODS = words("appearance fixture game match meeting race season series start tour year")
WITHIN = words("across during in over through within")
SPELLS = words("half inning period quarter set")
# What a bill, a vote or a match is decided in: 92 votes at the second reading, 94 at the third.
STAGES = words("ballot leg phase reading round stage")
RANKS = words(
    "first second third fourth fifth sixth seventh eighth ninth final last opening closing"
)
# What another time's figure is set beside, and with: "compared with 12", "as opposed to 12".
PAIRED = frozenset({"with", "to"})
AGAINST = PAIRED | {"against", "from", "versus"}
# "The previous quarter's $8.3 billion", "last year's 12 deaths".
FORMER = words("last earlier previous preceding prior")
SPANS = words("month period quarter season week year")
# "With 38 percent of precincts reporting": how much of the vote was counted by then.
RETURNS = words("ballot box constituency county district poll precinct return station vote ward")
COUNTED = words("counted declared in processed reported reporting tabulated tallied")
NEXT = 8
OBJECTS = frozenset({"attr", "dobj"})
TOGETHER = frozenset({"combined", "jointly", "together"})
# What may stand between "in" and the number: "in each of the past five seasons".
LEADING = words(
    """
    a all an combined each every first her his its last last-year latest more most next of our past
    previous than the their these those under nearly almost about over just only
    """
)
# "The first in four years", "for the first time in over a decade".
SINCE_LAST = frozenset({"in", "for"})
# Figures of hours, days and weeks that run on with the story; years are history.
RUNNING_UNITS = frozenset({"hours", "days", "weeks"})


@dataclass(frozen=True, eq=False, slots=True)
class Stated:
    """A figure of a sentence: its tokens, where the bound before it begins, and its value."""

    number: Span
    start: int
    value: Quantity

    @property
    def sort(self) -> tuple[str, str]:
        """What makes two figures of a sentence two of one sort: 80 percent and 65 percent."""
        return (self.value.unit.dimension, self.value.noun if self.value.is_count else "")

    @property
    def is_window(self) -> bool:
        """What other figures are counted in: "in 54 games", "over the past five seasons"."""
        value = self.value
        if value.unit.dimension != "duration" and not (value.is_count and value.noun in PERIODS):
            return False
        return led_by(self.number.doc, self.start, self.number.sent.start, WITHIN)

    @property
    def is_measured(self) -> bool:
        """A length, a weight or a time, which a bystander may guess."""
        return not self.value.is_count and not self.value.unit.is_money

    @property
    def words(self) -> str:
        """The value as one word, to be told from others."""
        return f"{self.value.low} {self.value.noun or self.value.unit.label}"


def as_told(stated: Sequence[Stated]) -> Iterator[Quantity]:
    """The values of one sentence's figures with all that is told around each."""
    sorts = Counter(one.sort for one in stated if one.value.part is not Part.WHOLE)
    windows = frozenset(one.words for one in stated if one.is_window)
    counts = frozenset(one.words for one in stated if is_tallied(one))
    stages = frozenset(stages_of(stated[0].number.sent)) if stated else frozenset()
    progress = next((one.value.low for one in stated if is_progress(one)), None)
    held_by: Quantity | None = None
    for at, one in enumerate(stated):
        left = stated[at - 1].number.end if at else one.number.sent.start
        right = stated[at + 1].start if at + 1 < len(stated) else one.number.sent.end
        value = one.value
        if is_elliptic(one) and held_by and value.unit.dimension == held_by.unit.dimension:
            value = replace(value, noun=held_by.noun)
        held_by = value if value.noun else held_by
        beside = counts if one.is_window else windows if is_tallied(one) else frozenset()
        beside |= frozenset(spells_of(one, right)) | (stages if len(stages) == 1 else frozenset())
        if is_since_last(one):
            value = replace(value, noun=HIATUS)
        if is_besides(one, stated):
            value = replace(value, modifiers=frozenset({"other"}))
        yield replace(
            value,
            names=names_of(one, left, right),
            listed=sorts[one.sort] > 1,
            beside=beside,
            course=course_of(one),
            acts=is_acting(one),
            guessed=one.is_measured and is_guess(one.number),
            supposed=is_supposed(one.number),
            compared=is_of_former(one) or (sorts[one.sort] > 1 and is_compared(one)),
            progress=progress,
            renewed=is_renewed(one.number, value),
            owner=owner_of(one.number) if value.unit.is_money else frozenset(),
            several=is_of_all_together(one)
            or (value.unit.is_money and value.low < value.high and is_of_several(one.number)),
        )


def is_of_all_together(one: Stated) -> bool:
    """ "The two schools together have 1,400 pupils": neither of them has.

    The 100 of "100 people joined together" do it, and are nobody's.
    """
    verb = verb_of(one.number)
    if verb is None or not any(child.lower_ in TOGETHER for child in verb.children):
        return False
    return held(one.number).dep_ in OBJECTS


def names_of(one: Stated, left: int, right: int) -> frozenset[str]:
    """The names that a figure is told of, between the figures before and behind it."""
    if one.value.unit.dimension == "age":
        return aged_names(one.number)
    return own_names(one.number, one.start, left, right)


def is_elliptic(one: Stated) -> bool:
    """The second of "70 percent of the mines in Chile and 60 percent in Peru": of the mines too."""
    if one.value.is_count or one.value.noun or one.number.end >= one.number.sent.end:
        return False
    return one.number.doc[one.number.end].lower_ in HOLDING - {"of"}


def is_since_last(one: Stated) -> bool:
    """ "The first talks in four years" come after a hiatus of four years."""
    doc, first = one.number.doc, one.number.sent.start
    if one.value.unit.dimension != "duration" or not led_by(doc, one.start, first, SINCE_LAST):
        return False
    before = doc[max(first, one.start - FARTHEST) : one.start]
    return any(token.lower_ == "first" for token in before)


def is_besides(one: Stated, stated: Sequence[Stated]) -> bool:
    """The three of "12 hunting rifles, three rifles and two grenades": not of the twelve."""
    value = one.value
    if not value.is_count or value.modifiers or value.ordinal or value.part is not Part.NONE:
        return False
    return any(
        other.value.part is Part.NONE
        and other.value.modifiers
        and (kin(other.value.noun), other.value.state) == (kin(value.noun), value.state)
        for other in stated
    )


def is_acting(one: Stated) -> bool:
    """ "Five boats attacked the tanker": they do it, they do not undergo it."""
    noun = one.number.root
    if noun.dep_ in {"nummod", "amod", "compound"}:
        noun = noun.head
    if noun.dep_ != "nsubj" or not one.value.is_count:
        return False
    return any(child.dep_ in {"dobj", "xcomp"} for child in noun.head.children)


def is_tallied(one: Stated) -> bool:
    """A count of things that are no periods themselves."""
    return one.value.is_count and not one.value.ordinal and one.value.noun not in PERIODS


def spells_of(one: Stated, right: int) -> Iterator[str]:
    """The part of a match or a year that a figure is told of: "17 points in the third quarter"."""
    if one.value.noun in PLAYED and (before := spell_before(one.number)):
        yield before
    doc, end = one.number.doc, one.number.end
    for at in range(end + 1, min(right, end + FARTHEST)):
        ranked = doc[at - 1].lower_ in RANKS and doc[at].lemma_.lower() in SPELLS
        if ranked and led_by(doc, at - 1, end, WITHIN):
            yield f"{doc[at - 1].lower_} {doc[at].lemma_.lower()}"


def stages_of(sentence: Span) -> Iterator[str]:
    """The stages that a sentence tells by their ranks: "at its second reading"."""
    for token in sentence[1:]:
        before = token.nbor(-1).lower_
        if token.lemma_.lower() in STAGES and before in RANKS:
            yield f"{before} {token.lemma_.lower()}"


def is_compared(one: Stated) -> bool:
    """The 12 of "19, up from 12 on Friday", of "19, against 12" and of "rose to 19 from 12"."""
    doc, first = one.number.doc, max(one.number.sent.start, one.start - FARTHEST)
    at = one.start - 1
    while at > first and doc[at].lower_ in LEADING:
        at -= 1
    if at <= first or doc[at].lower_ not in AGAINST:
        return False
    if doc[at].lower_ in PAIRED:
        return doc[at - 1].lower_ in {"compared", "opposed"}
    # "From 12 to 14" is a range as often as a change.
    following = {token.lower_ for token in doc[at + 1 : one.number.end + 3]}
    return doc[at].lower_ != "from" or "to" not in following


def is_of_former(one: Stated) -> bool:
    """ "Up 4 percent on the previous quarter's $8.3 billion"."""
    doc, at = one.number.doc, one.start
    if at - 3 < one.number.sent.start or doc[at - 1].tag_ != "POS":
        return False
    return doc[at - 2].lower_ in SPANS and doc[at - 3].lower_ in FORMER


def is_progress(one: Stated) -> bool:
    """The share of the vote that was counted: "with 38 percent of precincts reporting"."""
    if one.value.unit.dimension != "ratio":
        return False
    doc, end = one.number.doc, one.number.sent.end
    following = doc[one.number.end : min(end, one.number.end + NEXT)]
    of = [at for at, token in enumerate(following) if token.lemma_.lower() in RETURNS]
    return bool(of) and any(token.lower_ in COUNTED for token in following[of[0] + 1 :])


def led_by(doc: Doc, at: int, first: int, leaders: frozenset[str]) -> bool:
    """Whether one of the words stands before a number, but for articles and the like."""
    for before in range(at - 1, max(first, at - FARTHEST) - 1, -1):
        if doc[before].lower_ in leaders:
            return True
        if doc[before].lower_ not in LEADING and doc[before].dep_ != "poss":
            return False
    return False


def course_of(one: Stated) -> Course:
    """Whether a duration is an answer to how long, dates something, or runs on with the story."""
    if one.value.unit.dimension != "duration":
        return Course.LENGTH
    doc, end, sentence = one.number.doc, one.number.end, one.number.sent
    following = doc[end].lower_ if end < sentence.end else ""
    if following == "ago":
        return Course.AGO
    if one.value.unit.label not in RUNNING_UNITS:
        return Course.LENGTH
    if following == "of" and led_by(doc, one.start, sentence.start, frozenset({"after"})):
        return Course.RUNNING
    lasting = led_by(doc, one.start, sentence.start, frozenset({"for"}))
    return Course.RUNNING if lasting and is_perfect(one.number.root) else Course.LENGTH


def is_perfect(token: Token) -> bool:
    """Told in the present perfect: what has gone on and goes on."""
    for _ in range(FARTHEST):
        if token.head.i == token.i or token.pos_ in {"VERB", "AUX"}:
            break
        token = token.head
    return token.tag_ in {"VBN", "VBD"} and not helpers(token).isdisjoint(MAYBE_PERFECT)
