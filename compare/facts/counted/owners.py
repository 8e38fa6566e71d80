"""Whose a figure is: "52 percent in Peru", "Harbour (seven years, $40 million)".

Only names that a preposition or brackets tie to the figure count, within the stretch of the
sentence that is its own: between the figures before and behind it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from compare.facts.asked.howold import CALLED
from compare.facts.counted.countable import is_sort_of_people
from compare.facts.counted.governing import above, subject_of, verb_of
from compare.text.geography.countries import is_demonym
from compare.text.lexicon import words
from compare.text.statement.reporting import REPORTING_VERBS

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

# Where one figure's stretch ends and the next one's begins.
ENDS = words(", ; ( ) [ ] : -- — – and but while or whereas as")
HOLDING = words("of in for to with from at by among across between on")
# How far a figure's own names may stand from it.
FARTHEST = 12
# An age stands beside its name, with a hyphen, a comma, a bracket or a noun or two between.
NEAR_AGE = 8
BEFORE_AGE = words(
    "age aged who is was turned turning at the of 's ’s just only now barely still mere a"
)
HYPHENS = frozenset({"-", "‐", "‑"})
FROM_TOWN = frozenset({"of", "from"})
# "Mr Lind, 61": no part of the name.
STYLED = words("dame dr miss mr mr. mrs mrs. ms ms. sir")
DATED = frozenset({"DATE", "TIME"})
NOBODY: frozenset[str] = frozenset()
# What no name is made of, though a sentence may begin with it.
CLOSED = frozenset({"PRON", "DET", "ADP", "AUX", "CCONJ", "SCONJ", "NUM", "PART"})
# Plurals that are told of one thing: "losses of $4 million to $5 million" are one loss.
ONE_THING = words(
    """
    asset charge cost damage debt earning estimate expectation figure forecast fund gain gust loss
    price proceeds profit rain receipt result return revenue sale saving share speed spending
    temperature toll total wave wind
    """
)


def own_names(number: Span, start: int, left: int, right: int) -> frozenset[str]:
    """The names that the figure is told of, between the figures before and behind it."""
    doc = number.doc
    behind = doc[number.end : min(right, number.end + FARTHEST)]
    before = doc[max(left, start - FARTHEST) : start]
    return held(number, start) or after(behind) or ahead(before)


def owner_of(number: Span) -> frozenset[str]:
    """Whose a sum is: "City's offer of $5 million", "City offered $5 million"; empty if unsaid."""
    verb = verb_of(number)
    subject = subject_of(verb) if verb is not None else None
    bearers = [*above(number), *([subject] if subject is not None else [])]
    for bearer in bearers:
        for child in bearer.children:
            if child.dep_ == "poss" and child.text[0].isupper() and child.ent_type_ not in DATED:
                return frozenset(full_name(child))
    if subject is None or not is_name(subject):
        return frozenset()
    return frozenset(full_name(subject))


def full_name(token: Token) -> Iterator[str]:
    """The words of the name that a token ends."""
    yield token.lower_
    yield from (child.lower_ for child in token.children if child.dep_ in {"compound", "nmod"})


def is_of_several(number: Span) -> bool:
    """ "The bids ran from 4 to 5 million", "salaries of 40,000 to 50,000": no one's figure."""
    verb = verb_of(number)
    subject = subject_of(verb) if verb is not None and verb.lemma_ in {"be", "range"} else None
    bearer = subject or next((token for token in above(number) if token.pos_ == "NOUN"), None)
    return bearer is not None and bearer.tag_ == "NNS" and bearer.lemma_.lower() not in ONE_THING


def aged_names(number: Span) -> frozenset[str]:
    """Whose age it is: "seven-year-old Kian Roe", "Kian Roe, aged seven", "Kian Roe (7)"."""
    doc, first = number.doc, number.sent.start
    behind = doc[number.end : min(number.sent.end, number.end + NEAR_AGE)]
    named = run_of_names(behind)
    if named:
        return named
    before = list(doc[max(first, number.start - NEAR_AGE) : number.start])
    while before and (before[-1].lower_ in BEFORE_AGE or before[-1].is_punct):
        before.pop()
    found = last_name(before)
    if found and before and before[-1].lower_ in FROM_TOWN:
        # "Roland Kessel of Austria, who is 47", "Ann Lee, from Leeds, 34".
        before.pop()
        while before and before[-1].is_punct:
            before.pop()
        found = last_name(before) or found
    # The model takes many a lone surname for an adjective or a cry: "Tiller, 38, leaves a wife".
    if not found and before and before[-1].is_title and before[-1].pos_ not in CLOSED:
        found.append(before[-1].lower_)
    names = frozenset(found) - STYLED
    # "Student, 28, beats the freeze", "the Swede, now 34,": what he is, and no name.
    what = next(iter(names)) if len(names) == 1 else ""
    return NOBODY if is_sort_of_people(what) or is_demonym(what.title()) else names


def last_name(before: list[Token]) -> list[str]:
    """The words of the name that ends a stretch, taken off it."""
    found: list[str] = []
    while before and (is_name(before[-1]) or is_within_name(before)):
        if (token := before.pop()).is_alpha:
            found.append(token.lower_)
    return found


def is_within_name(before: list[Token]) -> bool:
    """The hyphen of "Helen Okafor-Reid", which the stretch ends in but for the name behind it."""
    return len(before) > 1 and before[-1].text in HYPHENS and is_name(before[-2])


def run_of_names(stretch: Span) -> frozenset[str]:
    """The name right behind an age, but for a noun or two: "34-year-old nurse Ann Roe"."""
    found: list[str] = []
    for at, token in enumerate(stretch):
        if is_name(token) and not is_peoples(stretch, at):
            found.append(token.lower_)
        elif found or not (token.pos_ in {"NOUN", "ADJ"} or is_joint(stretch, at)):
            break
    return frozenset(found)


def is_peoples(stretch: Span, at: int) -> bool:
    """ "The 28-year-old Scot beat them", "a 28-year-old German tourist": no name follows."""
    ends = at + 1 >= len(stretch) or not is_name(stretch[at + 1])
    return ends and (is_demonym(stretch[at].text) or stretch[at].lower_ in CALLED)


def is_joint(stretch: Span, at: int) -> bool:
    """A hyphen, or the comma of "a five-year-old boy, Tom Roe"."""
    if stretch[at].text != ",":
        return stretch[at].is_punct and stretch[at].text not in ENDS
    return 0 < at < len(stretch) - 1 and stretch[at - 1].pos_ == "NOUN" and is_name(stretch[at + 1])


def held(number: Span, start: int) -> frozenset[str]:
    """The name that a figure in brackets is added to: "Harbour (seven years, $40 million)"."""
    doc = number.doc
    first = max(number.sent.start, start - FARTHEST)
    for at in range(start - 1, first, -1):
        if doc[at].text in {")", "]"}:
            break
        if doc[at].text in {"(", "["}:
            return frozenset(names_up_to(doc, at, first))
    return frozenset()


def names_up_to(doc: Doc, at: int, first: int) -> Iterator[str]:
    """The run of names that ends before a token."""
    while at > first and (is_name(doc[at - 1]) or doc[at - 1].is_title):
        at -= 1
        yield doc[at].lower_


def after(stretch: Span) -> frozenset[str]:
    """ "52 percent in Peru", "65 percent of the exports to Kenya"."""
    holding = False
    found: list[str] = []
    for token in stretch:
        if token.lower_ in ENDS or token.pos_ in {"VERB", "AUX"}:
            break
        if token.lower_ in HOLDING:
            holding = True
        elif holding and is_name(token):
            found.append(token.lower_)
    return frozenset(found)


def ahead(stretch: Span) -> frozenset[str]:
    """ "In Kenya by 65 percent", "sales in Peru were down by 80 percent"."""
    found: list[str] = []
    run: list[str] = []
    for token in reversed(stretch):
        if token.lower_ in ENDS or token.lemma_.lower() in REPORTING_VERBS:
            break
        if is_name(token):
            run.append(token.lower_)
            continue
        if token.lower_ in HOLDING:
            found += run
        if token.lower_ != "the":
            run = []
    return frozenset(found)


def is_name(token: Token) -> bool:
    """A name that is no date."""
    return token.pos_ == "PROPN" and token.ent_type_ not in DATED
