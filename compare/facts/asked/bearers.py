"""Whose a figure is: the firm that has the staff, whoever was fined, and somebody of such an age.

"The company has 1,150 staff" is told of the firm of the news, and "his brother was fined" of
somebody beside the one whom the news is about.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.facts.asked.aged import whose_age
from compare.facts.asked.agelimits import is_limit
from compare.facts.asked.described import bearer, hero, one_described
from compare.facts.asked.ends import end_of_several, named_end
from compare.facts.asked.parts import part_of
from compare.facts.asked.staff import STAFF
from compare.facts.asked.standings import SHIRT, STANDINGS
from compare.facts.asked.terms import BESIDE, bearer_of
from compare.facts.counted.governing import subject_of, verb_of
from compare.facts.worded.phrased import OF_FIRMS, OF_ONE
from compare.facts.worded.scenebearers import lead_names
from compare.text.happening.party import RELATIONS
from compare.text.lexicon import words
from compare.text.naming.people import people_of, person_at, person_of_surname
from compare.text.naming.spelling import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Span, Token

    from compare.facts.figure.quantity import Quantity
    from compare.text.grammar.parse import ParsedArticle, ParsedSentence
    from compare.text.naming.people import Person, PersonMention

# What the firm or the film of the news is called.
FIRMS = words("business company film drama firm group it movie they thriller which who")


def with_bearer(
    parsed: ParsedArticle, sentence: ParsedSentence, number: Span, value: Quantity
) -> Quantity:
    """The value with the names of whose it is; of no name where nobody is told."""
    token = bearer_of(number, value.asks)
    if value.asks in OF_FIRMS | {STAFF} and (token is None or token.lemma_.lower() in FIRMS):
        # "The company has 1,150 staff", "1,500 are on the payroll": that of the news.
        return replace(value, names=lead_names(parsed))
    if token is None:
        return replace(value, names=frozenset())
    people = people_of(parsed)
    person = person_at(people, sentence, token) or person_of_surname(people, token)
    if value.asks in STANDINGS and person is not None and token.pos_ == "PRON":
        # A player who signs is given one number; who else is meant by "he" is less sure.
        signs = value.asks == SHIRT and person == hero(parsed)
        person = person if signs or is_named_near(people, sentence, person) else None
    names = named_at(token) | frozenset(person.words if person else ())
    if value.asks in STANDINGS and names:
        value = replace(value, owner=frozenset({person.surname if person else fold(token.text)}))
    return replace(value, names=names or unnamed(token, value.asks))


def is_named_near(
    people: Sequence[PersonMention], sentence: ParsedSentence, person: Person
) -> bool:
    """Whether he is the only one whom the sentence names, or else the one before it."""
    here = sentence.sentence.index
    named = [(one.sentence, one.person) for one in people if not one.pronoun]
    near = ({one for index, one in named if index == at} for at in (here, here - 1))
    return next((told for told in near if told), set()) == {person}


def unnamed(token: Token, asks: str) -> frozenset[str]:
    """What a bearer is called whom nothing knows for a name, or who is somebody beside."""
    if asks in OF_FIRMS and token.is_title and token.pos_ != "PRON":
        # The model takes many a firm's name for a noun.
        return frozenset({fold(token.text)})
    if asks in OF_ONE and is_beside(token):
        return frozenset({f"{BESIDE} {token.lemma_.lower()}"})
    return frozenset()


def aged(
    parsed: ParsedArticle, sentence: ParsedSentence, number: Span, value: Quantity
) -> Quantity:
    """The age with whose it is, by name or by what the article calls him."""
    if is_limit(value.asks):
        return replace(value, names=frozenset())
    told = bearer(number)
    noun = told.lemma_.lower() if told is not None and told.pos_ == "NOUN" else ""
    value = replace(value, noun=value.noun or noun, beside=value.beside | part_of(number))
    if end := end_of_several(number):
        return replace(value, names=named_end(number) or frozenset({end}))
    verb = verb_of(number)
    subject = subject_of(verb) if verb is not None else None
    if not value.names and subject is not None and is_kin(subject):
        # "His brother Tom died at 81".
        return replace(value, names=frozenset({f"{BESIDE} {subject.lemma_.lower()}"}))
    if names := whose_age(parsed, sentence, number, value.names):
        return replace(value, names=names)
    names, sure = one_described(parsed, sentence, number)
    return replace(value, names=names, supposed=value.supposed or bool(names and not sure))


def are_listed(number: Span) -> bool:
    """ "64 volunteers, police officers and servicemen"."""
    root = number.root
    noun = root.head if root.dep_ in {"nummod", "compound"} else root
    return len(noun.conjuncts) > 1


def is_beside(token: Token) -> bool:
    """Somebody by what he is to another: "his brother", "her firm", "the wife of the banker"."""
    return token.lemma_.lower() in RELATIONS or any(
        child.dep_ == "poss" for child in token.children
    )


def is_kin(token: Token) -> bool:
    """Somebody's relative: "his brother"."""
    return token.lemma_.lower() in RELATIONS and any(child.dep_ == "poss" for child in token.lefts)


def named_at(token: Token) -> frozenset[str]:
    """The folded words of the name that ends with a token, a nickname in quotes included."""
    found: list[str] = []
    for word in reversed(token.doc[token.sent.start : token.i + 1]):
        if word.pos_ == "PROPN":
            found.append(fold(word.text))
        elif not (found and word.is_quote):
            break
    return frozenset(found)
