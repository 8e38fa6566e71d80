"""Who asked whom: "Tokyo will ask Beijing to make its spending plain", told the other way round.

Two governments ask much of each other, and so do a union and a firm; that one outlet has them the
other way round is a note, and told only where both ask for the same, in nearly the same words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.done.party import Party, party
from compare.facts.done.rolevalue import RoleValue, told
from compare.text.geography.countries import country_of, governed_from
from compare.text.lexicon import words
from compare.text.statement.participants import SUBJECTS, by_agent, is_passive, linked

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from compare.model import Mention
    from compare.text.grammar.parse import ParsedSentence
    from compare.text.naming.people import PersonMention

ASK = "ask"
ASKING = words("ask beg call implore order press request tell urge want")
# "Urged Moscow to release them", "wants Moscow to release them".
ASKED_FOR = frozenset({"xcomp", "ccomp", "advcl"})
LED = frozenset({"acomp", "conj", "xcomp"})
DEEPEST = 4
SAYING = frozenset({"ADJ", "NOUN", "NUM", "PROPN", "VERB"})
# As much of what is asked for must be the same, in so many words at least.
MOSTLY, LEAST_WORDS = 0.6, 5


def requests(people: Sequence[PersonMention], sentence: ParsedSentence) -> Iterator[Mention]:
    """Who asks whom for what, of a sentence, whether it was done or is to come."""
    for verb in sentence.span:
        if verb.lemma_.lower() not in ASKING or any(one.dep_ == "neg" for one in verb.children):
            continue
        wanted = next(
            (one for one in verb.rights if one.dep_ in ASKED_FOR and is_wanted(one)), None
        )
        one, other = asker(verb), asked(verb, wanted)
        if wanted is None or one is None or other is None:
            continue
        agent, patient = (power(people, sentence, token) for token in (one, other))
        if agent is None or patient is None or agent.is_same(patient):
            continue
        value = RoleValue(ASK, agent, patient, content=content(wanted, {one, other}))
        yield from told(sentence, verb, (one, other), value)


def are_alike(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether two are asked for the same, in nearly the same words."""
    fewer = min(len(left), len(right))
    return fewer >= LEAST_WORDS and len(left & right) >= MOSTLY * fewer


def is_wanted(verb: Token) -> bool:
    """ "To make its spending plain"."""
    return any(child.dep_ == "aux" and child.lower_ == "to" for child in verb.lefts)


def asker(verb: Token) -> Token | None:
    """Who asks, be it "is likely to" or "is expected to"."""
    if is_passive(verb):
        return by_agent(verb)
    step = verb
    for _ in range(DEEPEST):
        own = next((child for child in step.children if child.dep_ in SUBJECTS), None)
        if own is not None:
            return own
        if step.dep_ not in LED:
            return None
        step = step.head
    return None


def asked(verb: Token, wanted: Token | None) -> Token | None:
    """Who is asked: "asked Beijing", "called on Beijing", "wants Beijing to"."""
    if is_passive(verb):
        return next((child for child in verb.children if child.dep_ == "nsubjpass"), None)
    behind = next((child for child in verb.rights if child.dep_ in ("dobj", "dative")), None)
    inside = wanted and next((child for child in wanted.lefts if child.dep_ == "nsubj"), None)
    return behind or linked(verb, "on") or inside


def power(people: Sequence[PersonMention], sentence: ParsedSentence, token: Token) -> Party | None:
    """A party by name; a capital speaks for its country."""
    found = party(people, sentence, token)
    if found is None or found.sort == "person":
        return found
    country = country_of(governed_from(" ".join(found.words)))
    return found if country is None else Party((country,), "country", country.title())


def content(wanted: Token, parties: set[Token]) -> frozenset[str]:
    """The words that say what is asked for."""
    return frozenset(
        word.lemma_.lower()
        for word in wanted.subtree
        if word.pos_ in SAYING and word not in parties
    )
