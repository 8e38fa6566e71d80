"""Operators that change an article's words and none of its facts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compare.text.grammar.parse import ParsedArticle, ParsedSentence
from tests.benchmarks.edit import Edit, token_edit
from tests.benchmarks.planted import TIMES, persons
from tests.benchmarks.plantedwords import NUMBERS
from tests.benchmarks.rewordedwords import OTHER_WORDS, SHORT, TITLES, UNITS

MONTH = "January February March April May June July August September October November December"
MONTH_DAY = re.compile(
    rf"\b(?P<month>{MONTH.replace(' ', '|')}) (?P<day>\d{{1,2}})\b(?P<year>, (?:19|20)\d\d)?"
)
MEASURE = re.compile(
    rf"(?<![\w.,$-])(?P<figure>\d[\d,]*(?:\.\d+)?)[ -](?P<unit>{'|'.join(UNITS)})\b"
)
BILLION = re.compile(r"(?P<figure>\d+(?:\.\d+)?) billion\b")
# Above it, a number is rarely written out.
WRITTEN_OUT = 12
GOES_ON = {"PRON", "CCONJ", "ADV", "SCONJ", "DET"}
BODY = 4


def number_words(parsed: ParsedArticle) -> Iterator[Edit]:
    """ "12 people" becomes "twelve people", and "five" becomes "5"."""
    for item in parsed.sentences:
        for token in item.span:
            if token.ent_type_ in TIMES or not token.ent_type_:
                continue
            if token.lower_ in NUMBERS[2:]:
                yield token_edit("number-words", item, token, str(NUMBERS.index(token.lower_)))
            elif token.text.isdigit() and 1 < int(token.text) <= WRITTEN_OUT:
                yield token_edit("number-words", item, token, NUMBERS[int(token.text)])


def date_formats(parsed: ParsedArticle) -> Iterator[Edit]:
    """ "March 19, 2009" becomes "19 March 2009"."""
    for item, found in searched(MONTH_DAY, parsed):
        year = (found["year"] or "").strip(",")
        new = f"{found['day']} {found['month']}{year}"
        yield match_edit("date-formats", item, found, new, found.group())


def units(parsed: ParsedArticle) -> Iterator[Edit]:
    """ "34 miles" becomes "55 kilometres", "$1.8 billion" becomes "$1,800 million"."""
    for item, found in searched(MEASURE, parsed):
        factor, unit = UNITS[found["unit"]]
        converted = float(found["figure"].replace(",", "")) * factor
        shown = f"{converted:,.0f}" if converted >= 20 else f"{converted:.1f}"
        yield match_edit("units", item, found, f"{shown} {unit}", found.group())
    for item, found in searched(BILLION, parsed):
        new = f"{float(found['figure']) * 1000:,.0f} million"
        yield match_edit("units", item, found, new, found.group())


def title_order(parsed: ParsedArticle) -> Iterator[Edit]:
    """ "Mayor Anna Olin said" becomes "Anna Olin, the mayor, said"."""
    for item in parsed.sentences:
        for found in persons(item):
            before = item.span.doc[max(item.span.start, found.start - 2) : found.start]
            titled = [token for token in before if token.lower_ in TITLES]
            follows = item.span.doc[found.end : found.end + 1].text
            if len(titled) != 1 or titled[0].i + 1 != found.start or not follows.isalpha():
                continue
            start, end = item.start_of(titled[0]), item.end_of(found[-1])
            new = f"{found.text}, the {titled[0].lower_},"
            yield Edit("title-order", item.sentence.index, ((start, end, new),), (found[-1].text,))


def synonyms(parsed: ParsedArticle) -> Iterator[Edit]:
    """ "Bought" becomes "purchased"; what somebody said is left as it is."""
    for item in parsed.sentences:
        if set(item.sentence.text) & set('"“”'):
            continue
        for token in item.span:
            new = OTHER_WORDS.get(token.lower_)
            if new is not None and token.is_lower:
                yield token_edit("synonyms", item, token, new)


def passive(parsed: ParsedArticle) -> Iterator[Edit]:
    """ "Police arrested two men" becomes "Two men were arrested by police"."""
    for item in parsed.sentences:
        for verb in item.span:
            if verb.tag_ != "VBD" or verb.dep_ != "ROOT" or verb.lemma_ in {"be", "have", "do"}:
                continue
            parts = {child.dep_: child for child in verb.children}
            if not {"nsubj", "dobj"} <= parts.keys() or parts.keys() & {"aux", "neg", "prt"}:
                continue
            subject, thing = parts["nsubj"], parts["dobj"]
            if subject.pos_ == "PRON" or thing.pos_ == "PRON" or not verb.lower_.endswith("ed"):
                continue
            doer = item.span.doc[subject.left_edge.i : subject.right_edge.i + 1]
            done = item.span.doc[thing.left_edge.i : thing.right_edge.i + 1]
            if doer.start != item.span.start or doer.end != verb.i or done.start != verb.i + 1:
                continue
            be = "were" if thing.tag_ in {"NNS", "NNPS"} else "was"
            new = f"{done.text[0].upper()}{done.text[1:]} {be} {verb.text} by {doer.text}"
            places = ((item.start_of(doer[0]), item.end_of(done[-1]), new),)
            yield Edit("passive", item.sentence.index, places, (verb.lemma_.lower(),))


def sentence_order(parsed: ParsedArticle) -> Iterator[Edit]:
    """Two sentences of the body change places."""
    listed = parsed.sentences
    for one, other in zip(listed[BODY:], listed[BODY + 1 :], strict=False):
        starts = {item.span[0].pos_ for item in (one, other)}
        if starts & GOES_ON or '"' in one.sentence.text + other.sentence.text:
            continue
        first, second = one.sentence, other.sentence
        places = ((first.start, first.end, second.text), (second.start, second.end, first.text))
        yield Edit("sentence-order", first.index, places)


def abbreviations(parsed: ParsedArticle) -> Iterator[Edit]:
    """ "The United States" becomes "the U.S.", "percent" becomes "%"."""
    for pattern, new in SHORT:
        for item, found in searched(pattern, parsed):
            yield match_edit("abbreviations", item, found, found.expand(new), found.group())


def searched(
    pattern: re.Pattern[str], parsed: ParsedArticle
) -> Iterator[tuple[ParsedSentence, re.Match[str]]]:
    """Every place of a pattern, with its sentence."""
    for item in parsed.sentences:
        for found in pattern.finditer(item.sentence.text):
            yield item, found


def match_edit(
    operator: str, item: ParsedSentence, found: re.Match[str], new: str, held: str
) -> Edit:
    """What a pattern found, replaced."""
    start = item.sentence.start
    places = ((start + found.start(), start + found.end(), new),)
    return Edit(operator, item.sentence.index, places, (held,))


OPERATORS = (
    number_words, date_formats, units, title_order, synonyms, passive, sentence_order,
    abbreviations,
)  # fmt: skip
