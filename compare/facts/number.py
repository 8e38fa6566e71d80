"""Numbers: tolls, sums, sizes, ages, scores, how long and how many.

"At least 12 people were killed" and "the toll rose to 14" may both be true; "seven villages" and
"five villages" may not.  Two numbers are compared only when they count the same thing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.countable import is_person
from compare.facts.counted import UNCOUNTED, Counted, counted_by
from compare.facts.figures import figures_in
from compare.facts.kind import Example, mention
from compare.facts.numberlabels import asked, described
from compare.facts.quantities import relate
from compare.facts.quantity import COUNT, Bound, Part, Quantity
from compare.facts.told import Stated, as_told
from compare.model import Mention, Reason, Role, Verdict
from compare.text.lexicon import words
from compare.text.numerals import Form
from compare.text.units import YEARS_OLD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

    from compare.facts.figure import Figure
    from compare.text.parse import ParsedArticle, ParsedSentence

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

INVARIANT = words(
    """
    aircraft crew fish people personnel police sheep staff cattle
    """
)
# Ordinals of these tell where one is, not how many there were.
UNRANKED = UNCOUNTED | words("base city down floor inning minute party period play row seed street")
OLDEST = 110
NOBODY = frozenset({"nobody", "none", "neither"})
DENIABLE = frozenset({Bound.MORE_THAN, Bound.LESS_THAN})
POINTING = frozenset({"the", "these", "those", "their", "its", "both", "first", "last", "next"})
AFTER_AGE = frozenset({",", ".", ";", ")", "who", "was", "of", "from", "and", "—", "-", ":"})


def find(parsed: ParsedArticle) -> Iterator[Mention]:
    """Every number of which it is known what it counts or measures, in text order."""
    for sentence in parsed.sentences:
        pairs = list(stated_in(sentence))
        for (figure, _), value in zip(pairs, as_told([stated for _, stated in pairs]), strict=True):
            base = sentence.offset + sentence.span.start_char
            found = mention(
                NAME, sentence, start=base + figure.start, end=base + figure.end, value=value
            )
            if found is not None and not is_denied(found):
                yield found


def stated_in(parsed: ParsedSentence) -> Iterator[tuple[Figure, Stated]]:
    """The figures of a sentence of which it is known what they count or measure."""
    for figure in figures_in(parsed.span.text):
        value = value_of(parsed, figure)
        number = tokens_of(parsed, figure.at, figure.end)
        whole = tokens_of(parsed, figure.start, figure.end)
        if value is None or number is None or whole is None:
            continue
        stated = Stated(number, whole.start, value)
        if not is_nobodys(stated):
            yield figure, stated


def is_denied(found: Mention) -> bool:
    """ "They have not offered more than eight years" tells a limit, and not of whom."""
    assert isinstance(found.value, Quantity)
    return found.clause.negated and found.value.bound in DENIABLE


def is_nobodys(stated: Stated) -> bool:
    """ "None of them has offered more than eight years", "no offer was said to be over $5m"."""
    if stated.value.bound not in DENIABLE:
        return False
    subjects = (
        child
        for verb in stated.number.root.ancestors
        for child in verb.children
        if child.dep_ in {"nsubj", "nsubjpass"}
    )
    return any(
        subject.lower_ in NOBODY or any(child.lower_ == "no" for child in subject.children)
        for subject in subjects
    )


def value_of(parsed: ParsedSentence, figure: Figure) -> Quantity | None:
    """The figure with what it counts; None where that is not known."""
    if figure.unit is not COUNT:
        return measure(tokens_of(parsed, figure.at, figure.end), figure)
    number = tokens_of(parsed, figure.at, figure.stop)
    if number is None:
        return None
    if figure.form is Form.ORDINAL:
        return rank(number, figure)
    return count(parsed, number, figure) or age_of_person(number, figure)


def tokens_of(parsed: ParsedSentence, start: int, end: int) -> Span | None:
    """The tokens that cover a stretch of the sentence's text."""
    base = parsed.offset + parsed.span.start_char
    return parsed.tokens_between(base + start, base + end)


def measure(number: Span | None, figure: Figure) -> Quantity | None:
    """A measure with what it is of, if that is said; a fraction must be of something."""
    if number is None:
        return None
    counted = counted_by(number, measure=True)
    if figure.form is Form.FRACTION and not counted.noun:
        return None
    named = counted.token is not None and counted.token.pos_ == "PROPN"
    follows = number.doc[number.end : number.end + 1].text.lower()
    if figure.unit.dimension == "duration" and follows == "of":
        # "Within a day of the verdict" is no length of the verdict.
        named = True
    if number.text.lower() == "one day":
        return None
    return Quantity(
        low=figure.low,
        high=figure.high,
        unit=figure.unit,
        noun="" if named else counted.noun,
        bound=figure.bound,
        additional=figure.additional or counted.additional,
        against=figure.against,
    )


def count(parsed: ParsedSentence, number: Span, figure: Figure) -> Quantity | None:
    """A count of a known noun or of people in a known state."""
    counted = counted_by(number)
    if is_anaphora(number, counted, figure):
        return None
    if not counted.noun or counted.noun in UNCOUNTED or not is_thing(parsed, counted, figure):
        return None
    return Quantity(
        low=figure.low,
        high=figure.high,
        noun=counted.noun,
        state=counted.state,
        modifiers=counted.modifiers,
        bound=figure.bound,
        part=counted.part,
        additional=figure.additional or counted.additional,
    )


def is_anaphora(number: Span, counted: Counted, figure: Figure) -> bool:
    """ "The two countries agreed": it takes up what was said and tells no number."""
    pointed = number.start > number.sent.start and number.doc[number.start - 1].lower_ in POINTING
    return pointed and figure.low <= 2 and counted.part is Part.NONE and not counted.state


def is_thing(parsed: ParsedSentence, counted: Counted, figure: Figure) -> bool:
    """Whether the noun can be counted by this number: a plural, no name, and more than one."""
    noun = counted.token
    if noun is None:
        return is_person(counted.noun) or bool(counted.noun and counted.modifiers)
    if counted.noun == "time" and (not counted.modifiers or noun.dep_ == "nsubj"):
        return False
    if figure.low == figure.high == 1:
        return bool(counted.state) or is_person(counted.noun)
    if is_name(parsed, noun) or (counted.number is not None and is_named(counted.number, noun)):
        return False
    hyphened = noun.i > 0 and noun.nbor(-1).text == "-"
    return (
        noun.tag_ in {"NNS", "NNPS"}
        or counted.noun in INVARIANT
        or hyphened
        or (noun.lower_.endswith("s") or bool(counted.state))
    )


def is_named(number: Span, noun: Token) -> bool:
    """A number that belongs to the name before it: "the Sea Link 3 cables"."""
    if number.start <= number.sent.start or not number.text.isdigit():
        return False
    name = number.doc[number.start - 1]
    inside = {noun.i, *range(number.start, number.end)}
    return name.pos_ == "PROPN" and name.dep_ in {"compound", "nmod"} and name.head.i in inside


def is_name(parsed: ParsedSentence, noun: Token) -> bool:
    """A proper noun in running text; a plural people ("12 Somalis") and headlines are none."""
    if noun.pos_ != "PROPN" or parsed.sentence.role is Role.HEADLINE:
        return False
    if noun.tag_ == "NNPS" or noun.ent_type_ == "NORP" or noun.is_lower:
        return False
    long = [token for token in parsed.span if token.is_alpha and len(token) > len("the")]
    return not all(token.text[0].isupper() for token in long)


def rank(number: Span, figure: Figure) -> Quantity | None:
    """ "the 13th round"; "first" is said of everything and "second" may be a unit of time."""
    if figure.low < 2 or (number.text.lower() == "second" and number.root.tag_ == "NN"):
        return None
    counted = counted_by(number)
    noun = counted.token
    if noun is None or noun.pos_ != "NOUN" or counted.noun in UNRANKED or noun.tag_ == "NNS":
        return None
    if (
        number.doc[number.end].text == "-"
        or number.doc[number.end].tag_ == "JJS"
        or counted.part is not Part.NONE
    ):
        return None
    return Quantity(
        low=figure.low, high=figure.high, noun=counted.noun, modifiers=counted.modifiers,
        ordinal=True,
    )  # fmt: skip


def age_of_person(number: Span, figure: Figure) -> Quantity | None:
    """ "Anna Berg, 34, was found": a number between commas behind a name is an age."""
    doc, start, end = number.doc, number.start, number.end
    if len(number) > 1 or start < 2 or not number.text.isdigit() or not 1 <= figure.low <= OLDEST:
        return None
    person = doc[start - 2]
    named = person.pos_ == "PROPN" and person.ent_type_ in {"PERSON", ""}
    if doc[start - 1].text not in {",", "("} or not (named or is_person(person.lemma_.lower())):
        return None
    if end < number.sent.end and doc[end].lower_ not in AFTER_AGE:
        return None
    return Quantity(low=figure.low, high=figure.high, unit=YEARS_OLD)


def describe(value: Quantity) -> str:
    """The quantity in an editor's words: "at least 12 people killed", "$180 million"."""
    return described(value)


def ask(mention: Mention) -> str:
    """What the number answers: "people killed", "magnitude", "price in dollars"."""
    assert isinstance(mention.value, Quantity)
    return asked(mention.value, verb=mention.clause.verb)
