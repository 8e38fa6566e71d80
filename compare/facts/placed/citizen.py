"""Whom "a Lund man" and "the Lund teenager" mean, where the name is told elsewhere.

"The Lund man" is whoever was told of last.  "A Lund man has been jailed" opens an article: he is
the first that it names, if it names him soon, by his age or as the one who was named.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.facts.placed.hometown import CITIZENS, ELSEWHERE, value_of
from compare.facts.placed.site import name_tokens, stated
from compare.facts.placed.told import sentences_without
from compare.text.lexicon import words
from compare.text.naming.people import last_subject, people_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from compare.model import Mention
    from compare.text.grammar.parse import ParsedArticle, ParsedSentence
    from compare.text.naming.people import Person

# Headline, caption and first paragraph; and sentences from there to the name.
OPENING = 2
SOON = 3
NAMING = re.compile(r"\b(?:aged|body|identified|named|that of|victim)\b|\b[0-9]{1,2}-year-old\b")
AGED = re.compile(r",? (?:aged )?[0-9]{1,2}\b")
BEFORE = frozenset({"amod", "compound", "nmod"})
ONE, MEANT = "a", "the"
ASIDE = words("another man other second third two")


def citizens(parsed: ParsedArticle) -> Iterator[Mention]:
    """The towns of those who are told by them, in text order."""
    for sentence in sentences_without(parsed, ELSEWHERE):
        for token in sentence.span:
            town = town_of(token)
            if town is None:
                continue
            person = whom(parsed, sentence, token)
            value = value_of(town, person, loose=True) if person is not None else None
            found = stated(sentence, name_tokens(town), value)
            if found is not None:
                yield found


def town_of(noun: Token) -> Token | None:
    """The town in "a Lund man"; None where the name is told with it."""
    if noun.lemma_.lower() not in CITIZENS or noun.pos_ != "NOUN" or noun.tag_ != "NN":
        return None
    if noun.dep_ in ("appos", "attr") or any(child.dep_ == "appos" for child in noun.children):
        return None
    before = [child for child in noun.lefts if child.dep_ in BEFORE and child.text[:1].isupper()]
    plain = not any(child.lower_ in ASIDE for child in noun.lefts)
    return before[0] if plain and before else None


def whom(parsed: ParsedArticle, sentence: ParsedSentence, noun: Token) -> Person | None:
    """The person that is meant."""
    people = people_of(parsed)
    at = sentence.start_of(noun)
    articles = {child.lower_ for child in noun.lefts}
    if MEANT in articles:
        return last_subject(people, at)
    index = sentence.sentence.index
    if ONE not in articles or index > OPENING:
        return None
    first = next((one for one in people if not one.pronoun), None)
    if first is None or first.start < at or first.sentence > index + SOON:
        return None
    told = parsed.sentences[first.sentence].sentence.text
    aged = AGED.match(parsed.article.text, first.end) is not None
    return first.person if aged or NAMING.search(told) is not None else None
