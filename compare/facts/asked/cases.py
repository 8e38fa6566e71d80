"""How many an outbreak has made ill: "214 confirmed cases", "260 people have caught the disease".

Cases are counted of everything; of an illness only where the news is of one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.facts.counted.countable import is_person
from compare.facts.counted.counted import CASE
from compare.facts.counted.governing import verb_of
from compare.facts.counted.numbered import numbered
from compare.facts.worded.outbreaks import CASES
from compare.facts.worded.scenebearers import opening
from compare.text.lexicon import words

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from compare.facts.figure.quantity import Quantity
    from compare.text.grammar.parse import ParsedArticle

OUTBREAK = re.compile(
    r"\b(?:cholera|coronavirus|covid|dengue|diphtheria|ebola|epidemic|influenza|legionnaires"
    r"|malaria|measles|meningitis|norovirus|outbreak|plague|polio|salmonella|typhoid|virus|zika)\b"
)
CONFIRMED = words("confirmed detected diagnosed known recorded registered reported")
CONFIRMING = words("confirm count detect diagnose record register report")
# "Suspected cases", "new cases", "a third case": others than all of them.
UNSURE = words(
    "another daily fatal fresh further more new other possible probable suspected unconfirmed"
)
CAUGHT = re.compile(
    r"(?: who| also| have| has| had| been| being| were| was| are| all| now| so far){0,4}"
    r" (?:caught|contracted|(?:fall|fallen|fell|taken) (?:ill|sick)|infected|sickened"
    r"|tested positive)\b"
)
MADE_ILL = re.compile(r"\b(?:infect(?:ed|s)?|sicken(?:ed|s)?)(?: (?:about|some|around))?$")
NEAR = 9


def is_case_count(number: Span, noun: Token | None) -> bool:
    """ "214 confirmed cases", "recorded 214 cases", "the number of cases stands at 214"."""
    if noun is None or noun.lemma_.lower() != CASE:
        return False
    before = {child.lower_ for child in noun.lefts}
    if not before.isdisjoint(UNSURE) or any(child.lower_ == "of" for child in noun.rights):
        return False
    if noun == numbered(number) or not before.isdisjoint(CONFIRMED):
        return True
    verb = verb_of(number)
    return verb is not None and verb.lemma_.lower() in CONFIRMING


def cases_of(parsed: ParsedArticle, number: Span, value: Quantity) -> str:
    """The question of how many are ill, where the news is of an outbreak; else what it answers."""
    if not value.is_count or value.ordinal or value.asks not in {"", CASES}:
        return value.asks
    news = opening(parsed, number)
    if value.noun == CASE and value.asks == CASES:
        told = f"{news} {number.sent.text.lower()}"
        return CASES if OUTBREAK.search(told) else ""
    if not is_person(value.noun) or not OUTBREAK.search(news):
        return value.asks
    return CASES if is_ill(number) else value.asks


def is_ill(number: Span) -> bool:
    """Whether the people counted caught it."""
    doc, sentence = number.doc, number.sent
    end = number.end
    if end < sentence.end and doc[end].pos_ == "NOUN":
        end += 1
    behind = " " + doc[end : min(sentence.end, end + NEAR)].text.lower()
    before = doc[max(sentence.start, number.start - NEAR) : number.start].text.lower()
    return CAUGHT.match(behind) is not None or MADE_ILL.search(before) is not None
