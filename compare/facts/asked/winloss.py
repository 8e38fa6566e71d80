"""What a side has won and lost so far, in brackets behind its name: "the Rovers (11-4)".

The first figure is what was won, so "(4-11)" is another record than "(11-4)".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.facts.counted.governing import above, subject_of, verb_of
from compare.facts.figure.record import Figure
from compare.text.naming.spelling import fold
from compare.text.numerals.units import SCORE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

    from compare.text.grammar.parse import ParsedArticle
    from compare.text.numerals.numerals import Numeral

# "Was 23-14 at this point last season", "are 9-5 on the road".
IN_PART = re.compile(
    r"\b(?:last (?:season|year)|this point|previous season|at home|on the road|away from home"
    r"|in (?:conference|division|league) (?:games|play)|since|when)\b"
)
# Headline and lead.
OPENING = 2
# A name ends before the bracket.
NAME_BEFORE = re.compile(r"[A-Z][\w.'’]*,? \($")
JOINT = re.compile(r" ?[-–] ?")
# "(11-4-1)": what was drawn.
GOES_ON = re.compile(r"(?P<drawn> ?[-–] ?[0-9]{1,2})?[),;]")
NEAR = 30
# A boxer's fights; more are points or votes.
MOST = 199
NAMING = frozenset({"NOUN", "PROPN"})
# A name has no more words.
LONGEST_NAME = 4


def won_and_lost(text: str, left: Numeral, right: Numeral) -> Figure | None:
    """The record that two numbers make in brackets behind a name; None for two numbers."""
    if JOINT.fullmatch(text[left.end : right.start]) is None or max(left.low, right.low) > MOST:
        return None
    if not NAME_BEFORE.search(text[max(0, left.start - NEAR) : left.start]):
        return None
    behind = GOES_ON.match(text, right.end)
    if behind is None or not (text[left.start].isdigit() and text[right.end - 1].isdigit()):
        return None
    start, end = left.start, right.end + len(behind["drawn"] or "")
    return Figure(start, end, start, end, left.low, left.low, unit=SCORE, against=right.low)


def side_of(parsed: ParsedArticle, number: Span) -> frozenset[str]:
    """The folded words of the side whose record it is, with what else the opening calls it.

    "Dayton improved to 23-14", "lifted the Ravens' record to 23-14", "a 23-14 start for Dayton"; of
    no side where it is last season's, or that of the matches at home.
    """
    if IN_PART.search(number.sent.text):
        return frozenset()
    names = {fold(token.text) for token in near_names(number)}
    for sentence in parsed.sentences[:OPENING]:
        for run in runs_of_names(sentence.span):
            names |= run if names & run else set()
    return frozenset(names)


def near_names(number: Span) -> Iterator[Token]:
    """The name of who does it, of whose record it is, or for whom."""
    verb = verb_of(number)
    subject = subject_of(verb) if verb is not None else None
    if subject is not None and subject.pos_ == "PROPN":
        yield subject
        return
    for noun in (*above(number), *([] if verb is None else verb.children)):
        owners = [child for child in noun.children if child.dep_ in {"poss", "pobj"}]
        yield from (one for one in owners if one.pos_ == "PROPN" and one not in number)


def runs_of_names(span: Span) -> Iterator[set[str]]:
    """The folded words of each name of several words: "the Dayton Ravens"."""
    run: set[str] = set()
    for token in span:
        if token.pos_ == "PROPN":
            run.add(fold(token.text))
        else:
            yield run
            run = set()
    yield run


def is_in_brackets(number: Span) -> bool:
    """Whether the record stands in brackets behind a name."""
    doc, first = number.doc, number.sent.start
    if number.start - 2 < first or number.end >= number.sent.end:
        return False
    opened = doc[number.start - 1].text == "(" and doc[number.end].text in {",", ")", "-", "–", ";"}
    return opened and doc[number.start - 2].text[:1].isupper()


def side_before(number: Span) -> frozenset[str]:
    """The folded words of the name before the brackets."""
    found: list[str] = []
    for token in reversed(number.doc[number.sent.start : number.start - 1]):
        if not token.text[:1].isupper() or len(found) == LONGEST_NAME or token.pos_ not in NAMING:
            break
        found.append(fold(token.text))
    return frozenset(found)
