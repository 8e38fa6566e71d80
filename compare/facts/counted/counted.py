"""What a figure counts: "four US soldiers", "three of the five islands", "killing 10".

Found in the grammar where it can be trusted, else in the order of the words.  A number of which
nothing is known counts nothing and is no mention.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.facts.counted.countable import COLOURING, PERSON, is_person, kin, lemma_of, singular
from compare.facts.counted.governing import subject_of
from compare.facts.counted.grade import DEGREES
from compare.facts.counted.howoften import OFTEN, deed_of
from compare.facts.counted.numbered import numbered
from compare.facts.counted.peopled import is_people
from compare.facts.counted.plights import ARRESTED, HOSPITALISED, RETURNED
from compare.facts.counted.shared import is_of_us, pronoun_of, shared, told_of_them
from compare.facts.counted.states import OUTCOMES, RECOVERED, SURVIVED, state_of
from compare.facts.figure.quantity import GROUPED, STATES_OF_THINGS, Part
from compare.text.lexicon import words

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

NOUNS = frozenset({"NOUN", "PROPN"})
# How far a counted noun may stand from its number: "12 heavily armed former army officers".
FARTHEST = 7
# What sets a noun apart from others of its sort.
SORTING = frozenset({"ADJ", "NOUN", "PROPN"})
# Parts of speech that may stand between a number and its noun.
BETWEEN = frozenset({"ADJ", "NOUN", "PROPN", "ADV", "NUM", "PUNCT", "VERB", "PART", "CCONJ"})
# "A three-point play", "a two-run homer": such a word tells what the next one is worth.
SCORED = words("goal point run shot stroke yard")
# Nouns that are no things: idioms, places in a row, and words that count for themselves.
UNCOUNTED = words(
    """
    a.m. am anniversary caliber calibre carat century bit case course fact half hand kind lot
    number one ones other others part percent place pm quarter rest sake side sort summer thing way
    winter
    year-old degree world
    """
)
# Groups told by their size.
GROUPS = words(
    """
    attendance audience congregation crowd electorate gate majority membership population
    readership turnout workforce
    """
)
# "Seven species of frog", "nine species of bat".
SORTS = words("breed specie species strain variety")
# "In five cases" counts nothing, "five cases of measles" does.
CASE = "case"
# "Police put the crowd at 3,000", "attendance was estimated at 4,100".
ESTIMATING = words("count estimate number put set")
ESTIMATED = frozenset({"dobj", "nsubjpass"})
# What only people do: the number before such a verb counts them.
CROWDED = words("abstain assemble attend demonstrate flee gather march protest rally vote")
GOES_ON = frozenset({"ADV", "AUX", "CCONJ", "DET", "PRON", "SCONJ", "VERB"})
ADDED = frozenset({"more", "other", "others", "additional", "further"})
FRONTED = frozenset({"poss", "amod", "det", "nummod"})
# "Two co-workers", "three ex-soldiers".
PREFIXES = words("co ex non vice")
# What befalls people only: a film that is released is not freed.
STATES_OF_PEOPLE = DEGREES - STATES_OF_THINGS | {
    ARRESTED, RECOVERED, RETURNED, SURVIVED, "freed", "charged", "convicted", "executed",
    "infected",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Counted:
    """The counted noun's lemma, its state, what sets it apart, and the part it plays."""

    noun: str = ""
    state: str = ""
    modifiers: frozenset[str] = frozenset()
    part: Part = Part.NONE
    additional: bool = False
    token: Token | None = None
    number: Span | None = None


def counted_by(number: Span, *, measure: bool = False) -> Counted:
    """What the number counts; an empty noun where nothing is said."""
    if number.text.lower() == "twice":
        return Counted(OFTEN, modifiers=frozenset(deed_of(number.root)), number=number)
    if (group := group_of(number)) and not measure:
        return Counted(group, modifiers=frozenset({GROUPED}), number=number)
    part, noun = part_of(number)
    if noun is None and not measure:
        noun = shared(number) or told_of_them(number)
    if noun is None and not measure and (noun := numbered(number)) is not None:
        return far_away(number, noun)
    if noun is None:
        noun = noun_of(number, measure=measure)
    last = number[-1] if noun is None or noun.i < number[-1].i else noun
    if part is Part.PART and noun is not None:
        last = noun
    state = "" if measure else state_told(number, noun, last)
    lemma = compound_of(noun) if noun is not None else ""
    if noun is not None and noun.lower_ in OUTCOMES:
        lemma = noun.lower_
    if noun is None and (is_of_us(number) or (part is Part.NONE and is_crowd(number))):
        lemma = PERSON
    lemma, state = fitted(together(noun, lemma), state)
    part = all_or_some(part, state, noun)
    between = list(number.doc[number.end : first_of(noun).i]) if noun is not None else []
    return Counted(
        noun=lemma,
        state=state,
        modifiers=frozenset([*modifiers(between), *before_now(noun), *told_apart_by(lemma, noun)])
        - {lemma, state},
        part=part,
        additional=is_additional(number, noun),
        token=noun,
        number=number,
    )


def state_told(number: Span, noun: Token | None, last: Token) -> str:
    """What befell the counted, told behind a pronoun too: "fifteen of them fighting for life"."""
    state = state_of(number[0], noun, last)
    pronoun = pronoun_of(number) if noun is None else None
    if state or pronoun is None or pronoun.i < last.i:
        return state
    return state_of(number[0], None, pronoun)


def all_or_some(part: Part, state: str, noun: Token | None) -> Part:
    """No part, where some of those told of are all of whom it is true.

    "Five of the injured are in critical condition", "eight of whom were taken to hospital".
    """
    all_so = state in DEGREES or (state == HOSPITALISED and noun is None)
    return Part.NONE if part is Part.PART and all_so else part


def far_away(number: Span, noun: Token) -> Counted:
    """The 23 of "the number of arrests rose to 23"."""
    first = next((child for child in noun.lefts if child.dep_ in {"amod", "compound"}), noun)
    lemma, state = fitted(compound_of(noun), state_of(first, noun, noun))
    sorting = frozenset(modifiers(list(noun.doc[first.i : noun.i]))) - {lemma, state}
    return Counted(lemma, state, sorting, token=noun, number=number)


def together(noun: Token | None, lemma: str) -> str:
    """People, where two sorts of them are counted in one: "140 passengers and crew"."""
    if noun is None or not is_person(lemma) or noun.i + 2 >= noun.sent.end:
        return lemma
    other = noun.nbor(2)
    joined = noun.nbor(1).lower_ == "and" and other.dep_ == "conj" and other.pos_ in NOUNS
    sort = lemma_of(other)
    grouped = other.tag_ == "NNS" or sort in {"crew", "police", "staff"}
    return PERSON if joined and grouped and is_person(sort) and kin(sort) != kin(lemma) else lemma


def compound_of(noun: Token) -> str:
    """The noun's lemma; all of a word with a hyphen: a "pick-six" is no pick.

    Co-workers are no workers of anybody else, and read alike however the model splits the word.
    """
    if prefix := prefix_of(noun):
        return f"{prefix.lower_}-{lemma_of(noun)}"
    after = noun.doc[noun.i + 1 : noun.i + 3]
    joined = len(after) > 1 and after[0].text == "-" and after[1].is_alpha
    # "Stabbed her 12 times - then fled": a dash joins nothing.
    spaced = bool(noun.whitespace_ and joined and after[0].whitespace_)
    joined = joined and not (spaced and after[1].pos_ in GOES_ON)
    if joined and noun.lower_ in PREFIXES:
        return f"{noun.lower_}-{singular(after[1].lower_)}"
    return f"{lemma_of(noun)}-{after[1].lower_}" if joined else lemma_of(noun)


def first_of(noun: Token) -> Token:
    """Where the noun's word begins: at the "co" of "co-workers"."""
    return prefix_of(noun) or noun


def prefix_of(noun: Token) -> Token | None:
    """The "co" of "co-workers" before its noun."""
    if noun.i < noun.sent.start + 2 or noun.nbor(-1).text != "-":
        return None
    prefix = noun.nbor(-2)
    return prefix if prefix.lower_ in PREFIXES else None


def group_of(number: Span) -> str:
    """The crowd of "a crowd of 41,250"; empty where the number counts something itself."""
    if number.end < number.sent.end and number.doc[number.end].pos_ in {*NOUNS, "ADJ"}:
        return ""
    led = number.root.head
    if number.root.dep_ == "pobj" and led.lower_ == "of":
        bearer = led.head if led.head.i < led.i else None
    elif number.root.dep_ == "pobj" and led.lower_ == "at" and led.head.lemma_ in ESTIMATING:
        bearer = next((child for child in led.head.children if child.dep_ in ESTIMATED), None)
    else:
        bearer = subject_of(led) if number.root.dep_ == "attr" else None
        if number.root.dep_ == "appos":
            # "The attendance, 14,812, was a record", "attendance: 14,812".
            bearer = led
    group = bearer.lemma_.lower() if bearer is not None else ""
    return group if group in GROUPS else ""


def fitted(lemma: str, state: str) -> tuple[str, str]:
    """The noun and the state that go together: dead are people, films are not freed."""
    if state and (not lemma or lemma in OUTCOMES or lemma in {"life", "other"}):
        return ("", "") if state in STATES_OF_THINGS else (PERSON, state)
    if lemma and is_person(lemma):
        return lemma, "" if state in STATES_OF_THINGS else state
    return lemma, "" if state in STATES_OF_PEOPLE else state


def part_of(number: Span) -> tuple[Part, Token | None]:
    """ "three of the five islands": the part three, the whole five, and the islands."""
    doc, end = number.doc, number.end
    if end + 1 < number.sent.end and (doc[end].lower_, doc[end + 1].lower_) == ("out", "of"):
        end += 1
    if end + 1 < number.sent.end and doc[end].lower_ == "of":
        some = is_definite(doc[end + 1]) and not is_led_by_all(number)
        part = Part.PART if some else Part.NONE
        for token in doc[end + 1 : min(number.sent.end, end + 1 + FARTHEST)]:
            if token.pos_ in NOUNS and not leads_on(token):
                return part, extended(token)
            if token.lower_ in OUTCOMES and token.nbor(-1).lower_ == "the":
                # "Five of the injured": the model takes them for an adjective.
                return part, token
            if token.pos_ in {"VERB", "AUX", "ADP", "PRON"} and token.dep_ not in FRONTED:
                break
        return part, None
    return (Part.WHOLE if is_whole(number) else Part.NONE), None


def is_whole(number: Span) -> bool:
    """ "Three of the five islands", "ten of the Rovers' 16 games", "of the 14 counts, 11 stood"."""
    doc, pointed = number.doc, False
    for at in range(number.start - 1, max(number.sent.start - 1, number.start - FARTHEST), -1):
        token = doc[at]
        if token.lower_ == "of":
            opens = at == number.sent.start or doc[at - 1].is_punct
            return pointed and (opens or is_number(doc[at - 1]))
        if token.tag_ in {"POS", "PRP$"} or token.lower_ in {"the", "these"}:
            pointed = True
        elif token.pos_ not in NOUNS:
            return False
    return False


def is_number(token: Token) -> bool:
    """A number word or "half", "some", "all"."""
    return token.like_num or token.lower_ in {"half", "most", "some", "many", "quarter", "third"}


def is_led_by_all(number: Span) -> bool:
    """ "All five of them", "all 390 of the schools": no part."""
    return number.start > number.sent.start and number.doc[number.start - 1].lower_ == "all"


def is_definite(token: Token) -> bool:
    """ "of the villagers", "of 47 passengers" name a whole; "dozens of villagers" do not."""
    return token.like_num or token.pos_ == "PRON" or token.lower_ in {"the", "these", "those"}


def leads_on(token: Token) -> bool:
    """A noun before the noun that is meant: "the world's oil", "the police officers"."""
    sorting = token.dep_ == "amod" and token.head.i == token.i + 1
    return (sorting or token.dep_ in {"poss", "compound"}) and token.head.i > token.i


def extended(noun: Token) -> Token:
    """The last noun of the compound that a noun begins: "plainclothes police officers"."""
    for _ in range(FARTHEST):
        if noun.i + 1 >= noun.sent.end:
            break
        following = noun.nbor(1)
        if is_prefix(noun):
            return noun.nbor(2)
        singular_then_plural = noun.tag_ == "NN" and following.tag_ == "NNS"
        if following.pos_ not in NOUNS or following.text == "-":
            break
        if not (leads_on(noun) or singular_then_plural or model_of(noun)):
            break
        noun = following
    return noun


def is_prefix(noun: Token) -> bool:
    """The "co" of "co-workers", which the model may take for a noun."""
    behind = noun.doc[noun.i + 1 : min(noun.i + 3, noun.sent.end)]
    return noun.lower_ in PREFIXES and len(behind) > 1 and behind[0].text == "-"


def noun_of(number: Span, *, measure: bool) -> Token | None:
    """The counted noun, by grammar or else by order; None where there is none."""
    hyphened = hyphened_noun(number)
    if hyphened is not None and not measure:
        return hyphened if hyphened.pos_ in NOUNS and not is_margin(hyphened) else None
    if number[-1].dep_ in {"nummod", "amod", "compound", "npadvmod", "quantmod"} or measure:
        found = upward(number)
        if found is not None and trusted(number, found):
            return extended(found)
    return None if measure else rightward(number)


def hyphened_noun(number: Span) -> Token | None:
    """What a hyphen ties to the number: members in "a 12-member crew", not the crew."""
    doc, end = number.doc, number.end
    if end + 1 < number.sent.end and doc[end].text == "-":
        return doc[end + 1]
    return None


def is_margin(noun: Token) -> bool:
    """ "A three-point play", "a ten-goal lead": what such a play or lead is worth."""
    following = noun.doc[noun.i + 1] if noun.i + 1 < noun.sent.end else noun
    return noun.lemma_.lower() in SCORED and following.pos_ == "NOUN"


def upward(number: Span) -> Token | None:
    """The first noun above the number in the parse and to its right."""
    token = number.root
    for _ in range(FARTHEST):
        if token.head.i == token.i:
            return None
        token = token.head
        if token.pos_ in NOUNS and token.i >= number.end:
            return token
        if token.pos_ in {"VERB", "AUX"}:
            return None
    return None


def trusted(number: Span, noun: Token) -> bool:
    """Only words of a noun phrase stand between the number and the noun."""
    between = number.doc[number.end : noun.i]
    if [token.lower_ for token in between[:1]] == ["and"] and any(
        token.like_num for token in between
    ):
        # "A crew of 25 and 2,000 tons of oil".
        return False
    return (
        noun.i - number.end <= FARTHEST
        and not any(map(is_deed, between))
        and all(
            (token.pos_ in BETWEEN and token.text not in {",", ";", ":", "(", ")", "."})
            or token.lower_ in {"-", "and"}
            for token in between
        )
    )


def is_deed(token: Token) -> bool:
    """A verb that is no participle before its noun: "the 26-year-old fired 11 shots"."""
    return token.pos_ == "VERB" and token.tag_ not in {"VBN", "VBG"}


def rightward(number: Span) -> Token | None:
    """The last noun of the run of adjectives and nouns that follows the number."""
    found = None
    for token in number.doc[number.end : min(number.sent.end, number.end + FARTHEST)]:
        if token.pos_ in NOUNS:
            found = token
            continue
        if found is not None or not (
            token.pos_ in {"ADJ", "NUM"} or token.tag_ in {"VBN", "VBG"} or token.text == "-"
        ):
            break
    return found


def modifiers(between: list[Token]) -> list[str]:
    """The words before the noun that set it apart: names, peoples, nouns, sorting adjectives."""
    found: list[str] = []
    models = [model for token in between if (model := model_of(token))]
    if models:
        # A make says it all: "AK-47 assault rifles" are "AK-47 automatic weapons".
        return models
    for token in between:
        if token.pos_ == "NUM":
            # "12 Dutch and 11 Danish suspects": what follows is the other number's.
            break
        lemma = token.lemma_.lower()
        if token.pos_ in SORTING and lemma not in COLOURING and lemma.isalpha():
            found.append(lemma)
    return found


def model_of(token: Token) -> str:
    """The letters of a make: "AK-47" rifles are "ak" rifles, "M16s" are "m"; empty for words."""
    letters, _, figures = token.text.partition("-")
    return letters.lower() if letters.isupper() and figures[:1].isdigit() else ""


def told_apart_by(lemma: str, noun: Token | None) -> list[str]:
    """What was done so many times, or what it is a case of: "five cases of measles"."""
    if noun is None:
        return []
    if lemma == CASE or lemma in SORTS:
        return sickness(noun)
    return deed_of(noun) if lemma == OFTEN else []


def sickness(case: Token) -> list[str]:
    """What a case is one of: of measles, of fraud."""
    of = (child for child in case.rights if child.lower_ == "of")
    return [noun.lemma_.lower() for link in of for noun in link.children if noun.dep_ == "pobj"]


def is_crowd(number: Span) -> bool:
    """ "Some 10,000 gathered", "tens of thousands who marched", "seven were jailed"."""
    if is_people(number):
        return True
    if number.root.dep_ == "pobj" and number.root.head.dep_ == "agent":
        # "The rally was attended by 3,000".
        return number.root.head.head.lemma_.lower() in CROWDED
    following = number.doc[number.end : min(number.end + 2, number.sent.end)]
    verbs = [token for token in following if token.lower_ not in {"who", "had", "have", "also"}]
    turned_out = [token.lower_ for token in following] == ["turned", "out"]
    return turned_out or (
        bool(verbs) and verbs[0].lemma_.lower() in CROWDED and verbs[0].tag_ != "NN"
    )


def before_now(noun: Token | None) -> list[str]:
    """ "They have previously held 12 rounds": earlier rounds, not this one."""
    if noun is None or noun.head.pos_ not in {"VERB", "AUX"}:
        return []
    told = any(child.lower_ in {"previously", "earlier"} for child in noun.head.children)
    return ["earlier"] if told else []


def is_additional(number: Span, noun: Token | None) -> bool:
    """ "two more people", "three others"."""
    stop = noun.i + 1 if noun is not None and noun.i >= number.end else number.end + 1
    for token in number.doc[number.end : min(stop, number.sent.end)]:
        if token.lower_ in ADDED and token.nbor(-1).lower_ != "or":
            following = number.doc[token.i + 1 : token.i + 2]
            return not any(after.lower_ == "than" for after in following)
    return False
