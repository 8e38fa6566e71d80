"""Operators that change one fact of an article, as slips in the newsroom do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from compare.text.grammar.parse import ParsedArticle, ParsedSentence
from tests.benchmarks.edit import Edit, token_edit
from tests.benchmarks.plantedwords import (
    COUNTRIES,
    IN_QUOTES,
    MONTHS,
    NEGATED,
    NUMBERS,
    OTHER_TITLES,
    REPORTING,
    STATES,
    TOWNS,
    WEEKDAYS,
)
from tests.benchmarks.stated import (
    Statement,
    anything,
    asserts,
    body_of,
    counted,
    dated,
    figure,
    holds_office,
    is_negated,
    nothing,
    part_of,
    quotes,
    takes_part,
    when_or_where,
)

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

TIMES = {"DATE", "TIME", "ORDINAL"}
FIGURE = re.compile(r"^\d[\d,]*(?:\.\d+)?$")
DAY = re.compile(r"^\d{1,2}$")
YEAR = re.compile(r"^(?:19|20)\d\d$")
QUOTED = re.compile(r"[\"“](?P<words>[^\"”“]{25,400})[\"”]")
# "$140- $150 million": a range meets many figures.
RANGE = re.compile(r"\d ?[-–] ?[$£€]?$")
RANGE_WIDTH = 5
# Three significant digits or more are changed where it shows.
MANY_DIGITS = 3
LONG_NAME = 5
# "Head coach" has no assistant.
GRADES = {"head", "vice", "deputy", "assistant", "chief", "prime", "foreign", "-", "and"}


def number(parsed: ParsedArticle) -> Iterator[Edit]:
    """ "Fire killed 12 people" becomes "killed 14 people"."""
    for item in parsed.sentences:
        for token in item.span:
            if token.ent_type_ in TIMES or is_in_name(token):
                continue
            if FIGURE.match(token.text) and not YEAR.match(token.text):
                new, held = other_figure(token.text), token.text
            elif token.lower_ in NUMBERS[2:] and token.ent_type_:
                new = NUMBERS[(NUMBERS.index(token.lower_) + 2) % len(NUMBERS)]
                held = token.lower_
            else:
                continue
            of = counted(token)
            edit = token_edit("number", item, token, new, held)
            yield asking(edit, figure(held, of), figure(new, of))


def asking(edit: Edit, stated: Statement, true: Statement = nothing) -> Edit:
    """The edit, with what a partner must say and what nobody may say."""
    return replace(edit, stated=stated, true=true)


def is_in_name(token: Token) -> bool:
    """Whether a figure is a part of a date, a score, a range or a type: "3-0", "AK 47"."""
    before = token.doc[max(0, token.i - 1) : token.i]
    if any(part.pos_ == "PROPN" and part.text.isupper() for part in before):
        return True
    if RANGE.search(token.doc.text[max(0, token.idx - RANGE_WIDTH) : token.idx]):
        return True
    beside = token.doc[max(0, token.i - 1) : token.i + 2]
    return any(part.text in {"-", "–", ":", "/"} or part.lower_[:3] in MONTHS for part in beside)


def other_figure(text: str) -> str:
    """Another figure, written alike: 12 and 14, 30 and 50, 1,234 and 3,234."""
    digits = [at for at, sign in enumerate(text) if sign.isdigit() and sign != "0"]
    if not digits:
        return text + "5"
    at = digits[0] if len(digits) >= MANY_DIGITS else digits[-1]
    digit = int(text[at])
    return text[:at] + str(digit + 2 if digit <= 7 else digit - 3) + text[at + 1 :]


def date(parsed: ParsedArticle) -> Iterator[Edit]:
    """ "On March 19" becomes "on March 22"; "in 2008" becomes "in 2006"."""
    for item in parsed.sentences:
        for token in item.span:
            month = token.i > item.span.start and token.nbor(-1).lower_[:3] in MONTHS
            if month and DAY.match(token.text):
                day = int(token.text)
                new = str(day + 3 if day <= 25 else day - 3)
                held = f"{token.nbor(-1).text} {token.text}"
            elif YEAR.match(token.text) and token.ent_type_ == "DATE":
                new = str(int(token.text) - 2)
                held = whole_date(item, token)
            else:
                continue
            if verb := dated(token):
                edit = token_edit("date", item, token, new, held)
                yield asking(edit, when_or_where(held, verb))


def whole_date(item: ParsedSentence, year: Token) -> str:
    """A year with its month and its day, where it has them: "14 October 2011"."""
    first = year
    while first.i > item.span.start and is_of_date(first.nbor(-1)):
        first = first.nbor(-1)
    return item.text_between(item.start_of(first), item.end_of(year)).lstrip(", ")


def is_of_date(token: Token) -> bool:
    """Whether a word is a month, its day, or the comma between them."""
    return token.lower_[:3] in MONTHS or DAY.match(token.text) is not None or token.text == ","


def weekday(parsed: ParsedArticle) -> Iterator[Edit]:
    """ "On Tuesday" becomes "on Thursday"."""
    for item in parsed.sentences:
        for token in item.span:
            if token.text in WEEKDAYS and (verb := dated(token)):
                new = WEEKDAYS[(WEEKDAYS.index(token.text) + 2) % 7]
                edit = token_edit("weekday", item, token, new, token.text)
                yield asking(edit, when_or_where(token.text, verb))


def title(parsed: ParsedArticle) -> Iterator[Edit]:
    """ "Deputy minister Olin" becomes "assistant minister Olin"."""
    for item in parsed.sentences:
        for person in persons(item):
            for token in item.span.doc[max(item.span.start, person.start - 1) : person.start]:
                new = OTHER_TITLES.get(token.lower_)
                if new is not None and token.i and token.nbor(-1).lower_ not in GRADES:
                    cased = new.title() if token.is_title else new
                    surname = person[-1].text
                    edit = token_edit("title", item, token, cased, token.text, surname)
                    told = holds_office(token.text, surname, body_of(token))
                    yield asking(edit, told)


def name(parsed: ParsedArticle) -> Iterator[Edit]:
    """ "Takeyama" becomes "Taleyama"."""
    for item in parsed.sentences:
        for person in persons(item):
            token = person[-1]
            if token.is_alpha and token.is_title and len(token) >= LONG_NAME:
                yield token_edit("name", item, token, misspelt(token.text))


def misspelt(word: str) -> str:
    """A name with one inner letter changed: a vowel for another, or a consonant."""
    vowels, consonants = "aeiou", "bdfgklmnprstvz"
    kind = vowels if len(word) % 2 else consonants
    at = next((i for i in range(2, len(word) - 1) if word[i] in kind), 2)
    kind = vowels if word[at] in vowels else consonants
    turn = (kind.index(word[at]) + 1) % len(kind) if word[at] in kind else 0
    return word[:at] + kind[turn] + word[at + 1 :]


def place(parsed: ParsedArticle) -> Iterator[Edit]:
    """ "In Lisbon" becomes "in Fresno"."""
    for item in parsed.sentences:
        for found in item.span.ents:
            led = found.root.head.lower_ in {"in", "at", "near", "to", "from"}
            if found.label_ == "GPE" and led and found[0].is_title:
                start, end = item.start_of(found[0]), item.end_of(found[-1])
                new = other_place(found.text, parsed.article.text)
                verb = dated(found.root)
                yield Edit(
                    operator="place",
                    sentence=item.sentence.index,
                    places=((start, end, new),),
                    held=(found.text,),
                    new=new,
                    stated=when_or_where(found.text, verb) if verb else anything,
                )


def other_place(text: str, article: str) -> str:
    """Another place of the sort that the article does not name."""
    sort = next((sort for sort in (COUNTRIES, STATES) if text in sort), TOWNS)
    return next(place for place in sort if place != text and place not in article)


def person(parsed: ParsedArticle) -> Iterator[Edit]:
    """ "Olin met reporters" becomes "Graf met reporters", of two whom the article names."""
    known = {found.text: found for item in parsed.sentences for found in persons(item)}
    full = [text for text, found in known.items() if is_known(found, parsed.article.text)]
    for item in parsed.sentences:
        for found in persons(item):
            if found.root.dep_ not in {"nsubj", "nsubjpass", "dobj"}:
                continue
            new = next((text for text in full if are_two(text, found, item)), None)
            part = part_of(found.root)
            if new is not None and part[0]:
                words = new if len(found) > 1 else new.split()[-1]
                places = ((item.start_of(found[0]), item.end_of(found[-1]), words),)
                surname, other = found[-1].text, new.split()[-1]
                edit = Edit("person", item.sentence.index, places, (surname,), other)
                yield asking(edit, takes_part(surname, part), takes_part(other, part))


def is_known(found: Span, article: str) -> bool:
    """Whether a name is somebody's in full, and the article goes on about him."""
    return len(found) == 2 and found.text.istitle() and article.count(found[-1].text) > 1


def are_two(text: str, found: Span, item: ParsedSentence) -> bool:
    """Whether a name is that of another, who does not stand in the sentence."""
    known = {token.text for token in found}
    return known.isdisjoint(text.split()) and text.split()[-1] not in item.sentence.text


def negation(parsed: ParsedArticle) -> Iterator[Edit]:
    """ "Was charged" becomes "was not charged", and "did not resign" loses its "not"."""
    for item in parsed.sentences:
        for token in item.span:
            if token.dep_ == "neg" and token.lower_ == "not":
                end = min(item.end_of(token) + 1, item.sentence.end)
                places = ((item.start_of(token), end, ""),)
                yield asking(Edit("negation", item.sentence.index, places), asserts(token.head))
            elif is_told(token) and (first := spoken_aux(token)) is not None:
                at = item.end_of(first)
                places = ((at, at, " not"),)
                yield asking(Edit("negation", item.sentence.index, places), asserts(token))
            elif is_told(token) and token.tag_ == "VBD" and token.lemma_ not in NEGATED:
                new = f"did not {token.lemma_}"
                places = ((item.start_of(token), item.end_of(token), new),)
                yield asking(Edit("negation", item.sentence.index, places), asserts(token))


def is_told(token: Token) -> bool:
    """Whether a verb is the sentence's own, or that of what somebody said, and not negated."""
    tells = token.dep_ == "ROOT" or (token.dep_ == "ccomp" and token.head.lemma_ in REPORTING)
    return (
        tells and token.pos_ == "VERB" and token.lemma_ not in REPORTING and not is_negated(token)
    )


def spoken_aux(token: Token) -> Token | None:
    """The first auxiliary, which "not" follows."""
    found = [child for child in token.lefts if child.dep_ in {"aux", "auxpass"}]
    return found[0] if found and found[0].tag_ != "TO" else None


def quote(parsed: ParsedArticle) -> Iterator[Edit]:
    """ "A great day" becomes "a terrible day", in somebody's mouth."""
    for item in parsed.sentences:
        for found in QUOTED.finditer(item.sentence.text):
            first = item.sentence.start + found.start("words")
            said = item.tokens_between(first, item.sentence.start + found.end("words"))
            for token in [token for token in said or [] if token.tag_ in IN_QUOTES][1:3]:
                if token.i + 1 < token.doc.__len__() and not token.is_stop:
                    held = f"{token.nbor(-1).text}{token.nbor(-1).whitespace_}{token.text}"
                    edit = token_edit("quote", item, token, IN_QUOTES[token.tag_], held)
                    yield asking(edit, quotes(held))


def persons(item: ParsedSentence) -> Iterator[Span]:
    """The people that a sentence names, without "'s"."""
    for found in item.span.ents:
        if found.label_ == "PERSON":
            words = [token for token in found if token.lower_ not in {"'s", "’s"}]
            if words and all(token.is_alpha and token.text[0].isupper() for token in words):
                yield item.span.doc[words[0].i : words[-1].i + 1]


OPERATORS = (number, date, weekday, title, name, place, person, negation, quote)
