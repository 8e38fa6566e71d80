"""Whose age it is where somebody is only described: "the 28-year-old Scot", "Student, 28, found".

Newspapers describe first and name later: "a 28-year-old student vanished", and two sentences on
"Rohan Dey was last seen".  Whom a description means is clear where one person is named before all
others; else it is taken to be the next, or the last, who is named, and what differs is a note.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from compare.facts.asked.howold import CALLED, SLIGHTLY, aged_of
from compare.facts.counted.countable import is_person
from compare.text.geography.countries import is_demonym
from compare.text.lexicon import words
from compare.text.naming.epithets import KIN
from compare.text.naming.people import people_of
from compare.text.naming.spelling import fold
from compare.text.office.ranks import offices
from compare.text.statement.reporting import REPORTING_VERBS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

    from compare.text.grammar.parse import ParsedArticle, ParsedSentence
    from compare.text.naming.people import Person

# Headline and first sentences, in which somebody is described before he is named.
OPENING = 4
# How soon the name follows the description, and how soon the description the name.
SOON = 3
# How soon the one is named whom an article is about, and how much oftener than anybody else.
NAMED_BY, LEADING = 8, 1.5
OLDEST = 120
NO_ONE: tuple[frozenset[str], bool] = (frozenset(), False)
# "The boy's father, 41", "his 4-year-old daughter": somebody beside him.
# And whoever did it is not the one to whom it was done.
OTHERS = KIN | words(
    "another baby child infant other second third toddler twin victim assailant attacker bomber "
    "gunman hijacker intruder killer murderer robber shooter stabber"
)
POSSESSED = frozenset({"his", "her", "their", "'s", "’s", "another", "second", "third"})
# Who is arrested or charged is seldom the one of whose death an article goes on to tell.
HELD = re.compile(
    r"\b(?:accomplice|accused|another|arrest|bail|charg|custody|detain|held|hunt for (?:a )?gun"
    r"|quiz|question|second|suspect|third|wanted|witness)",
    re.IGNORECASE,
)
# Who drove is seldom whoever was run over.
PARTS = words("driver motorist pilot")
UNIFORMED = words("constable cop deputy guard officer patrolman policeman soldier trooper")
YEARS = re.compile(r"\b(?P<age>[1-9][0-9]?)-year-old\b")
MALE, FEMALE = (
    words("boy chap dad father gentleman he his lad man schoolboy son widower"),
    words("actress girl grandmother her lady lass mother mum schoolgirl she widow woman"),
)
PLACES = frozenset({"DATE", "EVENT", "FAC", "GPE", "LOC", "TIME"})
SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def one_described(
    parsed: ParsedArticle, sentence: ParsedSentence, number: Span
) -> tuple[frozenset[str], bool]:
    """The name of whom an age's words describe, and whether that is sure; no name for most."""
    noun, age = bearer(number), years(number)
    if noun is not None and is_told_of_name(noun):
        # "Strapping Rory Lind is a mere 26 years of age": the model knows no person in it.
        return words_of(noun.doc[named_from(noun) : noun.i + 1]), True
    if not 0 < age <= OLDEST or (noun is not None and not is_singular_person(noun)):
        return NO_ONE
    if is_anothers(number, noun) or (noun is not None and not may_be_anybody(noun)):
        return NO_ONE
    who = hero(parsed)
    if who is not None and noun is not None and plays_another_part(parsed, who, noun):
        return frozenset({f"the {noun.lemma_.lower()}"}), True
    if who is not None and is_pointed_out(number, noun) and fits(who, noun):
        speaking = is_speaking(number)
        near = last_named(parsed, sentence, speakers=speaking)
        if near in (frozenset(), frozenset(who.words)):
            sure = bool(near) or not speaking
            return checked(parsed, frozenset(who.words), age, sure=sure)
    if is_pointed_out(number, noun):
        return checked(parsed, last_named(parsed, sentence), age)
    if sentence.sentence.index >= OPENING or HELD.search(sentence.span.text):
        return NO_ONE
    return checked(parsed, next_named(parsed, sentence), age)


def plays_another_part(parsed: ParsedArticle, who: Person, noun: Token) -> bool:
    """Whether "the driver" is not he: no sentence that names him tells of a driver."""
    part = noun.lemma_.lower()
    if part not in PARTS:
        return False
    named = (one.span for one in parsed.sentences if one.span is not noun.sent)
    return not any(
        any(token.lemma_.lower() == part for token in span)
        for span in named
        if any(fold(token.text) == who.words[-1] for token in span)
    )


def checked(
    parsed: ParsedArticle, names: frozenset[str], age: int, *, sure: bool = False
) -> tuple[frozenset[str], bool]:
    """The names, unless the article gives them another age, or tells the ages of several."""
    return NO_ONE if not names or is_another_age(parsed, names, age) else (names, sure)


@lru_cache(maxsize=16)
def hero(parsed: ParsedArticle) -> Person | None:
    """The one whom an article is about: named first or soon, and by far the most often."""
    people = [one for one in people_of(parsed) if not one.pronoun]
    ranked = Counter(one.person.words for one in people).most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] < LEADING * ranked[1][1]):
        return None
    named, times = ranked[0]
    first = next(one for one in people if one.person.words == named)
    alone = len(ranked) == 1 or times > 2 or people[0] == first
    return first.person if alone and first.sentence < NAMED_BY and len(named) > 1 else None


def is_speaking(number: Span) -> bool:
    """ "It sounded like a shot," says the 63-year-old: whoever is named as a speaker may be he."""
    token = number.root
    while token.dep_ not in SUBJECTS and token.pos_ not in {"VERB", "AUX"} and token.head != token:
        token = token.head
    return token.dep_ in SUBJECTS and token.head.lemma_.lower() in REPORTING_VERBS


def last_named(
    parsed: ParsedArticle, here: ParsedSentence, *, speakers: bool = False
) -> frozenset[str]:
    """The one name of the nearest sentence before that names anybody; empty where it has two."""
    index = here.sentence.index
    for one in reversed(parsed.sentences[max(0, index - SOON) : index]):
        if named := [run for run in full_names(one.span) if speakers or not is_speaker(run)]:
            return words_of(named[0]) if len(named) == 1 else frozenset()
    return frozenset()


def next_named(parsed: ParsedArticle, here: ParsedSentence) -> frozenset[str]:
    """Whose name stands first in one of the next sentences: "Rohan Dey was last seen"."""
    index = here.sentence.index
    if any(run[-1].dep_ in SUBJECTS for run in full_names(here.span)):
        return frozenset()
    for one in parsed.sentences[index + 1 : index + 1 + SOON]:
        named = [run for run in full_names(one.span) if not is_speaker(run)]
        if not named:
            continue
        opens = named[0].start - one.span.start <= 1 and is_subject(named[0])
        return words_of(named[0]) if opens or is_identified(named[0]) else frozenset()
    return frozenset()


def is_subject(run: Span) -> bool:
    """Whether a name does something, or is told what he is: "Rohan Dey, an Indian, was seen"."""
    return run[-1].dep_ in SUBJECTS or run[-1].dep_ == "ROOT"


def is_identified(run: Span) -> bool:
    """ "Police named him as Rohan Dey"."""
    before = run.doc[max(run.sent.start, run.start - 6) : run.start]
    return any(token.lemma_.lower() in {"name", "identify"} for token in before)


def is_speaker(run: Span) -> bool:
    """Whether a name is only that of whoever says it, or leads somebody by his rank."""
    verb = run[-1].head
    return run[-1].dep_ in SUBJECTS and verb.lemma_.lower() in REPORTING_VERBS


def full_names(sentence: Span) -> Iterator[Span]:
    """Two capitalised words that no third joins, and that are no place: "Rohan Dey"."""
    for at in range(len(sentence) - 1):
        run = sentence[at : at + 2]
        beside = [*sentence[max(0, at - 1) : at], *sentence[at + 2 : at + 3]]
        if not all(map(is_capital, run)) or any(map(is_capital, beside)):
            continue
        after_the = at > 0 and sentence[at - 1].lower_ == "the"
        if not after_the and run[-1].ent_type_ not in PLACES:
            yield run


def is_capital(token: Token) -> bool:
    """A name's word: one capital, and small letters behind."""
    return token.pos_ == "PROPN" and token.is_title and token.is_alpha


def words_of(run: Span) -> frozenset[str]:
    """The folded words of a name."""
    return frozenset(fold(token.text) for token in run)


def named_from(last: Token) -> int:
    """Where the name begins that ends with a word; of two words at most."""
    first = last.i > last.sent.start and is_capital(last.nbor(-1))
    return last.i - first


def years(number: Span) -> int:
    """The age that the tokens of a figure tell in digits; 0 for words."""
    found = re.search(r"[0-9]+", number.text)
    return int(found.group()) if found else 0


def bearer(number: Span) -> Token | None:
    """The noun of whom it is told: "the 28-year-old Scot", "the baker, who was 71"."""
    doc, first = number.doc, number.sent.start
    if (noun := aged_of(number)) is not None:
        return noun
    if "old" in number.text.lower():
        found = None
        for token in doc[number.end : min(number.end + 5, number.sent.end)]:
            if token.pos_ not in {"NOUN", "PROPN", "ADJ"}:
                break
            found = token if token.pos_ != "ADJ" else found
        return found
    start = number.start - (number.start > first and doc[number.start - 1].lower_ in SLIGHTLY)
    if start > first + 1 and doc[start - 1].text in {",", "("}:
        return doc[start - 2]
    verb = next((one for one in number.root.ancestors if one.pos_ in {"VERB", "AUX"}), None)
    if verb is None or verb.dep_ == "relcl":
        return None if verb is None else verb.head
    before = verb.nbor(-1) if verb.i > first else None
    told = next((one for one in verb.children if one.dep_ in SUBJECTS), None)
    return told if told is not None or before is None or not is_capital(before) else before


def is_told_of_name(noun: Token) -> bool:
    """Whether a name's last word stands before "is": "Rory Lind is 26 years of age"."""
    behind = noun.nbor(1).lemma_.lower() if noun.i + 1 < noun.sent.end else ""
    return is_capital(noun) and behind in {"be", "turn"} and not is_demonym(noun.text)


def is_singular_person(noun: Token) -> bool:
    """ "The student", "the Scot", "Hunk"; not "the house", nor "students"."""
    lemma = noun.lemma_.lower()
    if noun.tag_ in {"NNS", "NNPS"} or lemma in OTHERS:
        return False
    return is_person(lemma) or lemma in CALLED or is_demonym(noun.text)


def is_anothers(number: Span, noun: Token | None) -> bool:
    """Whether it is of somebody beside: "his 28-year-old wife", "another 28-year-old"."""
    near = number.doc[max(number.sent.start, number.start - 3) : number.start]
    held = [*near, *(noun.children if noun is not None else ())]
    plain = not number.text.endswith("olds") and number.root.dep_ != "poss"
    return not plain or any(token.lower_ in POSSESSED for token in held)


def fits(who: Person, noun: Token | None) -> bool:
    """Whether the noun is of his sex: no "woman" is a man."""
    wrong = {"m": FEMALE, "f": MALE}.get(who.sex, frozenset())
    return noun is None or noun.lemma_.lower() not in wrong


def are_man_and_woman(one: str, other: str) -> bool:
    """ "A woman of 27", "a man of 35"."""
    return any(one in ours and other in theirs for ours, theirs in ((MALE, FEMALE), (FEMALE, MALE)))


def may_be_anybody(noun: Token) -> bool:
    """Whether a description says hardly more than that it is somebody: "the Scot", "the man".

    "The 30-year-old sergeant" may be another than the boy whom the news is about.
    """
    lemma = noun.lemma_.lower()
    return lemma not in offices() and lemma not in UNIFORMED


def is_pointed_out(number: Span, noun: Token | None) -> bool:
    """ "The 28-year-old", "the old baker, who had turned 71": somebody known by then."""
    if "old" in number.text.lower():
        before = number.doc[max(number.sent.start, number.start - 3) : number.start]
        said = [token.lower_ for token in before if not (token.is_punct or token.pos_ == "ADJ")]
        # "The cyclist, a 28-year-old teacher".
        beside = noun is not None and noun.dep_ == "appos" and noun.head.pos_ == "NOUN"
        known = (
            beside
            and noun is not None
            and any(child.lower_ == "the" for child in noun.head.children)
        )
        return said[-1:] == ["the"] or known
    return noun is not None and any(child.lower_ == "the" for child in noun.children)


def is_another_age(parsed: ParsedArticle, names: frozenset[str], age: int) -> bool:
    """Whether the article gives him another age, or tells the ages of several by no name."""
    called = "|".join(re.escape(name) for name in names)
    own = re.compile(
        rf"\b(?:{called}),? (?:\(|aged |who (?:is|was) )?([1-9][0-9])\b"
        rf"|\b([1-9][0-9])-year-old (?:\w+ ){{0,4}}(?:{called})\b",
        re.IGNORECASE,
    )
    told: set[int] = set()
    for one in parsed.sentences:
        text = one.span.text
        named = {int(group) for match in own.finditer(text) for group in match.groups() if group}
        if named:
            return named != {age}
        told |= {int(found["age"]) for found in YEARS.finditer(text)}
    return bool(told - {age})
