"""Which country holds an island, or took it: "the Japanese-controlled Senkaku Islands".

One country alone controls such a place at a time, so that "the Chinese-controlled Senkaku Islands"
and "islands that Japan administers as the Senkakus" disagree: both must name them, for there are
many islands.  What was held once is not asked, nor is a town or a region, of which either side of a
war may hold a part.  So it is with who nationalised islands, which comes but once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.done.party import Party, name_of
from compare.facts.done.rolevalue import RoleValue, told
from compare.facts.placed.lying import island_names
from compare.text.geography.countries import country_of
from compare.text.lexicon import by_first, words
from compare.text.statement.participants import (
    by_agent,
    direct_object,
    is_passive,
    linked,
    participants,
    subject_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from compare.model import Mention
    from compare.text.grammar.parse import ParsedSentence

CONTROL = "control"
HOLDING = words("administer control govern rule")
# "British-held": with a hyphen alone, for whoever "held the island" held it for a day.
HELD = HOLDING | words("hold occupy run")
GROUND = words("archipelago atoll island islet isle reef shoal")
# What a country does with an island but once.
TAKING = by_first("nationalize nationalise", "annex")
OF_GROUND = frozenset({CONTROL, *TAKING.values()})
FORMER = words("former formerly long once previously then")
GOVERNMENTS = words("army authority cabinet government military navy state")
NOW = frozenset({"VBZ", "VBP"})
RELATIVE = frozenset({"WDT", "WP"})
WITHIN = frozenset({"ADJ", "ADP", "DET", "PROPN"})


def controls(sentence: ParsedSentence) -> Iterator[Mention]:
    """Who holds which place, of a sentence, in text order."""
    for verb in sentence.span:
        deed, found = CONTROL, holding(verb)
        if found is None and verb.lemma_.lower() in TAKING:
            deed, found = TAKING[verb.lemma_.lower()], taking(verb)
        if found is None:
            continue
        agent, patient = country_at(found[0]), ground_of(found[1])
        if agent is not None and patient is not None:
            value = RoleValue(deed, agent, patient, content=island_names(sentence))
            yield from told(sentence, verb, found, value)


def holding(verb: Token) -> tuple[Token, Token] | None:
    """The holder and the place, as they are told of today."""
    lemma = verb.lemma_.lower()
    if lemma not in HELD or any(child.lower_ in FORMER for child in verb.children):
        return None
    if is_hyphened(verb):
        return (verb.doc[verb.i - 2], verb.head) if verb.i >= 2 else None
    if lemma not in HOLDING:
        return None
    if is_passive(verb):
        holder, place = by_agent(verb), subject_of(verb)
        now = any(child.dep_ == "auxpass" and child.tag_ in NOW for child in verb.children)
    else:
        holder, place = subject_of(verb), direct_object(verb)
        now = verb.tag_ in NOW
    if holder is None or place is None or not now or is_denied(verb):
        return None
    related = place.tag_ in RELATIVE or place == verb.head
    return holder, antecedent_of(verb) if related else place


def taking(verb: Token) -> tuple[Token, Token] | None:
    """Who took the place, and the place: "angered China by nationalising some of the islands"."""
    if is_denied(verb) or any(
        child.dep_ == "aux" and child.tag_ == "MD" for child in verb.children
    ):
        return None
    by_it = verb.dep_ == "pcomp" and verb.head.lower_ == "by"
    taker, place = participants(verb.head.head if by_it else verb)
    if by_it:
        place = direct_object(verb)
    if taker is None or place is None:
        return None
    inner = linked(place, "of")
    return taker, inner if inner is not None and not is_ground(place) else place


def is_hyphened(word: Token) -> bool:
    """The "controlled" of "Japanese-controlled islands"."""
    before = word.doc[word.i - 1] if word.i else word
    return before.text == "-" and word.tag_ == "VBN" and word.head.i > word.i


def is_denied(verb: Token) -> bool:
    """ "Does not control the town"."""
    return any(child.dep_ == "neg" for child in verb.children)


def antecedent_of(verb: Token) -> Token:
    """The islands of "islands in the East China Sea, which Japan administers"."""
    for before in reversed(verb.doc[verb.sent.start : verb.head.i + 1]):
        if is_ground(before):
            return before
        if before.pos_ not in WITHIN:
            break
    return verb.head


def is_ground(noun: Token) -> bool:
    """Whether it is called an island or the like, be it in its name: "Senkaku Islands"."""
    return plain(noun) in GROUND


def plain(noun: Token) -> str:
    """A noun or the last word of a name, for one: "Islands" is an island."""
    return noun.lemma_.lower() if noun.pos_ == "NOUN" else noun.lower_.removesuffix("s")


def country_at(holder: Token) -> Party | None:
    """A country, by its name, its people or its government; never two together."""
    if any(child.dep_ in ("conj", "cc") for child in holder.children):
        return None
    name = " ".join(token.text for token in name_of(holder))
    if holder.lemma_.lower() in GOVERNMENTS:
        own = (child for child in holder.lefts if child.dep_ in ("amod", "compound", "poss"))
        name = next((one.text for one in own if country_of(one.text) is not None), "")
    country = country_of(name)
    return None if country is None else Party((country,), CONTROL, country.title())


def ground_of(place: Token) -> Party | None:
    """A place by the noun that the story has for it, with its name where it has one."""
    if not is_ground(place):
        return None
    parts = [one for one in place.lefts if one.dep_ == "compound" and one.text[:1].isupper()]
    name = " ".join(token.text for token in [*parts, place])
    return Party((plain(place),), CONTROL, name)


def may_be_one(deed: str, left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether two are told of one place, by the names that their sentences have for islands."""
    if deed == CONTROL:
        return not left.isdisjoint(right)
    return not (left and right) or not left.isdisjoint(right)
