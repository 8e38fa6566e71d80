"""The value of a figure: its amount with what it counts or measures, where that is known.

"12 villagers" counts, "the 13th round" ranks, "55 km" measures; "the two" takes up what was
said, and "12" alone is nothing to compare.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.asked.agelimits import is_limit
from compare.facts.asked.bodies import CREW, MEMBER, band_of, body_of, is_population
from compare.facts.asked.books import CHANGE, change
from compare.facts.asked.cases import is_case_count
from compare.facts.asked.classrank import PLACE, class_told
from compare.facts.asked.damages import DAMAGE, damaged_by
from compare.facts.asked.grades import grade
from compare.facts.asked.honours import honours
from compare.facts.asked.howold import age_of_person
from compare.facts.asked.inline import in_line
from compare.facts.asked.question import BARGAINING, OWN, is_capacity, question_of
from compare.facts.asked.scores import standing
from compare.facts.asked.shocks import shock_of
from compare.facts.asked.staff import UNIT, is_body, is_ordered
from compare.facts.asked.standings import standing as standing_of
from compare.facts.asked.tenure import TENURE, office_held
from compare.facts.asked.terms import MINIMUM
from compare.facts.asked.votes import vote_of
from compare.facts.asked.which import which
from compare.facts.asked.yardstick import shoot_out
from compare.facts.counted.countable import PERSON, is_person
from compare.facts.counted.counted import CASE, UNCOUNTED, Counted, counted_by, sickness
from compare.facts.counted.governing import SUBJECTS, leading, verb_of
from compare.facts.counted.howoften import OFTEN, nth_time
from compare.facts.counted.parents import counted_of, parent_of
from compare.facts.counted.peopled import is_told_as_noun
from compare.facts.counted.rest import ANOTHER, is_rest, one_more
from compare.facts.counted.statline import (
    IN_THE_MATCH,
    MADE,
    PLAYED,
    POINT,
    is_bare_score,
    spell_before,
)
from compare.facts.figure.difference import is_difference
from compare.facts.figure.quantity import COUNT, Bound, Part, Quantity
from compare.facts.worded.outbreaks import CASES
from compare.facts.worded.phrased import COUNTING, ONE_EACH, asked_in
from compare.model import Role
from compare.text.lexicon import words
from compare.text.numerals.numerals import Form
from compare.text.numerals.units import FRACTION, MAGNITUDE

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from compare.facts.figure.record import Figure
    from compare.text.grammar.parse import ParsedSentence

INVARIANT = words(
    """
    aircraft crew fish people personnel police sheep staff cattle
    """
)
# Ordinals of these tell where one is, not how many there were.
UNRANKED = UNCOUNTED | words(
    """
    base city day down floor game hole inning lap leg minute over party period phase play reading
    row seed set stage street
    """
)
POINTING = frozenset({"the", "these", "those", "their", "its", "both", "first", "last", "next"})
# What is done several times over in one happening.
GOES = words("attack attempt blast half pass raid run salvo strike turn wave")
AMID = frozenset({"during", "in", "on"})
EDGES = frozenset({"final", "first", "last", "next", "opening"})
ALL_OF_THEM = 3
IN_ALL = frozenset(
    f"{told}{end}" for told in ("of them", "in all", "in number", "in total") for end in ",."
)
VOTING = frozenset({"abstain", "oppose", "side", "vote"})


def value_of(parsed: ParsedSentence, figure: Figure) -> Quantity | None:
    """The figure with what it counts; None where that is not known."""
    text = parsed.span.text
    if (borne := grade(figure) or which(figure)) is not None:
        return borne
    if figure.unit is not COUNT:
        return measure(tokens_of(parsed, figure.at, figure.end), figure)
    number = tokens_of(parsed, figure.at, figure.stop)
    if number is None:
        return None
    ordinal = figure.form is Form.ORDINAL
    nth = in_line(text, figure, ordinal=ordinal) or (in_class(parsed, figure) if ordinal else None)
    if (nth := nth or standing_of(text, figure, ordinal=ordinal)) is not None:
        return nth
    if ordinal:
        return one_more(number, figure.low) or rank(number, figure)
    if number.text == ANOTHER:
        return one_more(number)
    if is_in_word(parsed, figure):
        return None
    if is_in_commas(number) and (age := age_of_person(number, figure)) is not None:
        return age
    return count(parsed, number, figure) or age_of_person(number, figure)


def is_in_commas(number: Span) -> bool:
    """ "The arrested man, 26, lives nearby": 26 is no count of the arrested."""
    doc, start = number.doc, number.start
    if start < number.sent.start + 2 or number.end >= number.sent.end:
        return False
    sides = doc[start - 1].text + doc[number.end].text
    return sides in {",,", "()"} and doc[start - 2].tag_ == "NN"


def in_class(parsed: ParsedSentence, figure: Figure) -> Quantity | None:
    """ "The salutatorian of her high school class", "second in her class at college"."""
    asks = class_told(parsed.span.text, figure.at, figure.stop)
    if not asks:
        return None
    return Quantity(low=figure.low, high=figure.high, noun=PLACE, ordinal=True, asks=asks)


def tokens_of(parsed: ParsedSentence, start: int, end: int) -> Span | None:
    """The tokens that cover a stretch of the sentence's text."""
    base = parsed.offset + parsed.span.start_char
    return parsed.tokens_between(base + start, base + end)


def measure(number: Span | None, figure: Figure) -> Quantity | None:
    """A measure with what it is of, if that is said; a fraction must be of something."""
    if number is None:
        return None
    counted = counted_by(number, measure=True)
    of_what = counted.noun or figure.form is not Form.FRACTION or figure.unit is not FRACTION
    if not (of_what or is_share_alone(number)):
        return None
    named = counted.token is not None and counted.token.pos_ == "PROPN"
    follows = number.doc[number.end : number.end + 1].text.lower()
    if figure.unit.dimension == "duration" and follows == "of":
        # "Within a day of the verdict" is no length of the verdict.
        named = True
    if number.text.lower() == "one day":
        return None
    if figure.against is not None:
        return Quantity(
            low=figure.low,
            high=figure.high,
            unit=figure.unit,
            noun=standing(number),
            against=figure.against,
            asks=vote_of(number) or shoot_out(number),
        )
    asks = question_of(number, figure.unit, counted.noun)
    return Quantity(
        low=figure.low,
        high=figure.high,
        unit=figure.unit,
        noun=measured_thing(number, figure, asks, "" if named else counted.noun),
        # "Must serve at least 22 years", "people over 65": that is what is asked.
        bound=Bound.EXACT if asks == MINIMUM or is_limit(asks) else figure.bound,
        # "27 percent more" is a raise like another.
        additional=is_more(number, figure, counted, asks)
        and asks not in BARGAINING.values()
        and asks not in ONE_EACH,
        asks=asks,
    )


def is_share_alone(number: Span) -> bool:
    """ "Two thirds came from abroad", "one in seven will be gone", "rose by a fifth"."""
    if number.root.dep_ in SUBJECTS:
        return True
    return change(number) == CHANGE


def measured_thing(number: Span, figure: Figure, asks: str, noun: str) -> str:
    """What a measure is of: what was damaged, the office that was held, which shock, or what it is
    put before."""
    if asks == DAMAGE:
        return damaged_by(number)
    if asks == TENURE:
        return office_held(number)
    return shock_of(number, noun) if figure.unit is MAGNITUDE else noun


def is_more(number: Span, figure: Figure, counted: Counted, asks: str) -> bool:
    """Whether it comes on top of another figure, or is how far one thing exceeds another."""
    if figure.additional or counted.additional:
        return True
    # "£2 million over budget" answers a question of its own.
    # "Is shedding 600 jobs" tells how many go.
    return asks not in OWN | ONE_EACH and is_difference(
        number, counted.token, figure.unit.dimension
    )


def count(parsed: ParsedSentence, number: Span, figure: Figure) -> Quantity | None:
    """A count of a known noun or of people in a known state."""
    counted = (
        of_honour(number)
        or of_body(number)
        or of_parent(number)
        or of_load(number)
        or of_band(number)
        or of_score(number)
        or all_of_them(number)
        or of_crowd(number)
    )
    counted = counted or of_firm(number) or counted_by(number)
    if not counted.noun or not is_thing(parsed, counted, figure):
        # "Shipped 1.2 million of the Lumo 2": units.
        counted = of_phrase(number) or counted
    if is_anaphora(number, counted, figure):
        return None
    case = is_case_count(number, counted.token)
    idiom = counted.noun in UNCOUNTED and not (case or is_sickness(counted))
    if not counted.noun or idiom or not is_thing(parsed, counted, figure):
        return None
    asks = question_of(number, COUNT, counted.noun) or (CASES if case else "")
    return Quantity(
        low=figure.low,
        high=figure.high,
        # "Grabbed 15 boards": rebounds.
        noun=MADE[counted.noun] if asks in IN_THE_MATCH else counted.noun,
        state=counted.state,
        modifiers=counted.modifiers,
        bound=figure.bound,
        part=Part.PART if is_some(number, counted, asks) else counted.part,
        additional=is_more(number, figure, counted, asks) and not is_rest(number, counted.state),
        asks=asks,
    )


def is_some(number: Span, counted: Counted, asks: str) -> bool:
    """Whether there are more: of the first of them, of members, of what a part of a match had."""
    if not asks and counted.noun in PLAYED and spell_before(number):
        return True
    if is_remainder(number) or is_in_first_of_several(number):
        return True
    return is_opening(number) or are_some_members(counted) or is_side_of_vote(number, counted)


def is_in_first_of_several(number: Span) -> bool:
    """ "Three bombs fell in the camp on the first pass": more fell on the second."""
    verb = verb_of(number)
    if verb is None:
        return False
    led = (noun for link in verb.children if link.lower_ in AMID for noun in link.children)
    return any(
        child.lower_ in EDGES | {"second", "third"}
        for noun in led
        if noun.dep_ == "pobj" and noun.lemma_.lower() in GOES
        for child in noun.lefts
    )


def is_remainder(number: Span) -> bool:
    """ "The other three who were hurt", "the remaining 12 houses": some stand beside them."""
    before = [
        token.lower_
        for token in number.doc[max(number.sent.start, number.start - 2) : number.start]
    ]
    return before[-1:] in (["other"], ["remaining"]) and before[0] in {"the", "all", "his", "her"}


def is_side_of_vote(number: Span, counted: Counted) -> bool:
    """ "Six members voted for it": the body has more."""
    verb = verb_of(number)
    return counted.noun == MEMBER and verb is not None and verb.lemma_.lower() in VOTING


def is_sickness(counted: Counted) -> bool:
    """ "Five cases of measles"."""
    return counted.noun == CASE and counted.token is not None and bool(sickness(counted.token))


def of_body(number: Span) -> Counted | None:
    """ "A jury of seven", "the seven-member jury": members, and of what."""
    body = body_of(number)
    if body is None:
        return None
    return Counted(MEMBER, modifiers=frozenset({body.lemma_.lower()}), number=number)


def of_honour(number: Span) -> Counted | None:
    """ "A three-time Emmy nominee": times, and of what."""
    told = honours(number)
    return Counted(OFTEN, modifiers=frozenset({told}), number=number) if told else None


def of_parent(number: Span) -> Counted | None:
    """ "A mother of 12", whatever befell her."""
    parent = parent_of(number)
    return Counted(counted_of(parent), number=number) if parent is not None else None


def are_some_members(counted: Counted) -> bool:
    """ "Five members of the board": hardly all of them."""
    noun = counted.token
    if noun is None or counted.noun != MEMBER or noun.i + 2 >= noun.sent.end:
        return False
    return noun.nbor(1).lower_ == "of" and noun.nbor(2).lower_ in POINTING


def of_load(number: Span) -> Counted | None:
    """ "Cleared to take 250": people, where nothing else is said to be counted."""
    counts_nothing = number.root.dep_ not in {"nummod", "compound", "quantmod"}
    return Counted(PERSON, number=number) if counts_nothing and is_capacity(number) else None


def of_band(number: Span) -> Counted | None:
    """ "A crew of six", "a gang of four", "a town of 61,000": how many they are."""
    band = band_of(number)
    if is_population(number):
        return Counted(PERSON, number=number)
    if not band:
        return None
    if band == CREW:
        return Counted(CREW, number=number)
    return Counted(MEMBER, modifiers=frozenset({band}), number=number)


def of_score(number: Span) -> Counted | None:
    """ "Vidal scored 17 on 7-of-10 shooting": points, where nothing is said to be counted."""
    return Counted(POINT, number=number) if is_bare_score(number) else None


def all_of_them(number: Span) -> Counted | None:
    """ "The hotel's British guests, 130 of them, were brought to the town": so many guests."""
    doc, at, end = number.doc, number.start, number.end
    closed = doc[end : end + 3]
    if len(closed) < ALL_OF_THEM or closed.text.lower() not in IN_ALL:
        return None
    if at < number.sent.start + 2 or doc[at - 1].text != "," or doc[at - 2].tag_ != "NNS":
        return None
    noun = leading(doc[at - 2])
    apart = {child.lemma_.lower() for child in noun.children if child.dep_ in {"amod", "compound"}}
    return Counted(noun.lemma_.lower(), modifiers=frozenset(apart), token=noun, number=number)


def of_crowd(number: Span) -> Counted | None:
    """ "30,000 march on parliament", which the model takes for one march."""
    return Counted(PERSON, number=number) if is_told_as_noun(number) else None


def of_firm(number: Span) -> Counted | None:
    """ "A staff of 60", "orders for 2.1 million", where nothing else is said to be counted."""
    if number.root.dep_ != "pobj":
        return None
    if is_body(number):
        return Counted(PERSON, number=number)
    return (
        Counted(UNIT, modifiers=frozenset({"ordered"}), number=number)
        if is_ordered(number)
        else None
    )


def of_phrase(number: Span) -> Counted | None:
    """ "Watched by 34,100": people, where nothing else is said to be counted."""
    noun = COUNTING.get(asked_in(number, COUNT))
    return Counted(noun, number=number) if noun else None


def is_opening(number: Span) -> bool:
    """ "He completed his first 17 passes": these are not all of them."""
    return number.start > number.sent.start and number.doc[number.start - 1].lower_ in EDGES


def is_anaphora(number: Span, counted: Counted, figure: Figure) -> bool:
    """ "The two countries agreed": it takes up what was said and tells no number."""
    pointed = number.start > number.sent.start and number.doc[number.start - 1].lower_ in POINTING
    return pointed and figure.low <= 2 and counted.part is Part.NONE and not counted.state


def is_thing(parsed: ParsedSentence, counted: Counted, figure: Figure) -> bool:
    """Whether the noun can be counted by this number: a plural, no name, and more than one."""
    noun = counted.token
    if noun is None:
        told = is_person(counted.noun) or bool(counted.noun and counted.modifiers)
        return told or counted.noun == POINT or counted.noun in COUNTING.values()
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
    if counted.token is None and (told := put_beside(number)) is not None:
        counted = Counted(noun=told.lemma_.lower(), token=told)
    noun = counted.token
    if noun is None or noun.pos_ != "NOUN" or counted.noun in UNRANKED or noun.tag_ == "NNS":
        return None
    often = nth_time(noun)
    if often is not None:
        return Quantity(low=figure.low, high=figure.high, noun=OFTEN, modifiers=often, ordinal=True)
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


def put_beside(number: Span) -> Token | None:
    """The round of "the next round, the seventh, is planned for May"."""
    doc, noun = number.doc, number.root.head
    if number.root.dep_ != "appos" or noun.i >= number.start - 1 or noun.tag_ != "NN":
        return None
    alone = number.end < number.sent.end and doc[number.end].is_punct
    before = doc[number.start - 2].text, doc[number.start - 1].lower_
    return noun if alone and before == (",", "the") else None


def is_in_word(parsed: ParsedSentence, figure: Figure) -> bool:
    """ "The 76ers": the digits are a part of a name."""
    text = parsed.span.text
    return text[figure.stop - 1].isdigit() and text[figure.stop : figure.stop + 1].isalpha()
