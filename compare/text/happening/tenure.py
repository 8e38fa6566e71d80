"""Since when somebody has held an office: "has led the airline since March", "took over in May".

A person takes one office but once, and nobody tells it twice in the same words: "on the throne
since 1986" and "has ruled since 1988" are two answers.  Whose office it is must be known by name.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.text.happening.lasting import PERFECT, has_article
from compare.text.happening.meant import meaning
from compare.text.happening.party import together
from compare.text.happening.record import Happening
from compare.text.happening.verb import OBJECTS, subject_of
from compare.text.lexicon import words
from compare.text.statement.participants import helpers
from compare.text.statement.status import FUTURE, VERBAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

    from compare.text.happening.meant import What, Who

OFFICE = "office taken"
FIRM, STATE, CLUB, CHURCH = "firm", "state", "club", "church"
# In which walk of life an office is: who has led a party may have been minister later.
WALKS = {
    FIRM: words("airline bank boss carrier company executive firm group maker publisher railway"),
    STATE: words(
        """
        chancellor country governor government island king kingdom mayor minister ministry nation
        premier presidency president prince principality queen republic state throne
        """
    ),
    CLUB: words("club coach side team trainer"),
    CHURCH: words(
        "abbey abbot archbishop archdiocese bishop bishopric diocese parish priest vicar"
    ),
}
WALK = {word: walk for walk, told in WALKS.items() for word in told}
# Of any walk: "has held the post since June".
POSTS = words("chair helm job office position post reins role")
HELD_IN = words("charge helm office power throne")
IN = frozenset({"at", "in", "on"})
LEADING = words("captain chair coach govern head lead manage rule run")
HOLDING = words("hold occupy")
TAKING = words("assume give take take_up")
SINCE, WHEN = frozenset({"since"}), frozenset({"in", "on", "since"})
# "Deputy minister", "acting coach": another office.
LOWER = words("acting assistant associate deputy former interim junior vice")
APART = words("defence defense finance foreign health interior justice prime trade transport")
PAST = frozenset({"VBD", "VBN"})
HE = frozenset({"he", "she"})


def office_taken(time: Span, who: Who, what: What) -> Happening | None:
    """That somebody took an office at the time, or has held it since; None for all else."""
    preposition = time.root.head
    if preposition.lower_ not in WHEN:
        return None
    holder = preposition.head
    since = preposition.lower_ in SINCE
    found = taken_by(holder, since=since) if holder.pos_ in VERBAL else None
    if found is None and since and holder.pos_ in {"NOUN", "PROPN"}:
        found = beside_name(holder)
    if found is None:
        return None
    person, office = found
    party = meaning(together([person]), [person], who, what)
    if not party.known:
        return None
    return Happening(object=party, turns=frozenset({OFFICE}), sorts=sorts_of(office))


def taken_by(verb: Token, *, since: bool) -> tuple[Token, list[Token]] | None:
    """Who took it or has held it, and the words that tell which it is."""
    subject = subject_of(verb)
    if subject is None or any(child.dep_ == "neg" for child in verb.children):
        return None
    if subject.lower_ in {"who", "that"} and verb.dep_ == "relcl":
        subject = verb.head
    undergoes = [child for child in verb.children if child.dep_ in OBJECTS]
    if not is_person(subject):
        return None
    office = list(holding(verb, undergoes) if since else taking(verb, undergoes))
    return (subject, office) if office else None


def holding(verb: Token, undergoes: list[Token]) -> Iterator[Token]:
    """ "Has been in charge", "had held the post", "has ruled the state"."""
    if helpers(verb).isdisjoint(PERFECT):
        return
    lemma = verb.lemma_.lower()
    if lemma == "be":
        yield from held_in(verb)
        return
    for noun in undergoes:
        told = noun.lemma_.lower()
        if (lemma in LEADING and told in WALK) or (lemma in HOLDING and told in POSTS):
            yield noun


def taking(verb: Token, undergoes: list[Token]) -> Iterator[Token]:
    """ "Took the job", "was given the diocese", "became minister"."""
    lemma = verb.lemma_.lower()
    if verb.tag_ not in PAST or not helpers(verb).isdisjoint(FUTURE):
        return
    if lemma == "become":
        yield from (
            child
            for child in verb.children
            if child.dep_ == "attr" and child.lemma_.lower() in WALK and not has_article(child)
        )
    if lemma in TAKING:
        given = lemma != "give" or any(child.dep_ == "nsubjpass" for child in verb.children)
        for noun in undergoes if given else ():
            told = noun.lemma_.lower()
            if told in POSTS | HELD_IN or (lemma == "give" and WALK.get(told) == CHURCH):
                yield noun


def held_in(holder: Token) -> Iterator[Token]:
    """ "In charge", "on the throne"."""
    for child in holder.children:
        if child.dep_ == "prep" and child.lower_ in IN:
            yield from (noun for noun in child.children if noun.lower_ in HELD_IN)


def beside_name(noun: Token) -> tuple[Token, list[Token]] | None:
    """ "Ana Lund, chief executive since March", "Prince Olaf, on the throne since 1986"."""
    if noun.dep_ == "appos" and is_person(noun.head) and noun.lemma_.lower() in WALK:
        return None if has_article(noun) else (noun.head, [noun])
    office = list(held_in(noun)) if is_person(noun) else []
    return (noun, office) if office else None


def is_person(noun: Token) -> bool:
    """A name of somebody, "he" or "she"."""
    if noun.lower_ in HE:
        return True
    aged = any(child.dep_ == "appos" and child.text.isdigit() for child in noun.children)
    return noun.pos_ == "PROPN" and (aged or noun.ent_type_ in {"PERSON", ""})


def sorts_of(office: list[Token]) -> frozenset[str]:
    """In which walk of life it is, and what sets it apart: "prime" of ministers."""
    walks = {WALK.get(noun.lemma_.lower(), "") for noun in office} - {""}
    before = {told.lower_ for noun in office for child in noun.lefts for told in child.subtree}
    return frozenset(walks | (before & (LOWER | APART)))


def may_be_one_office(one: Happening, other: Happening) -> bool:
    """Whether nothing tells two offices: "prime minister", "deputy"."""
    left, right = one.sorts, other.sorts
    walks = [told & WALKS.keys() for told in (left, right)]
    if all(walks) and walks[0].isdisjoint(walks[1]):
        return False
    named = [told - WALKS.keys() for told in (left, right)]
    if named[0] & LOWER != named[1] & LOWER:
        return False
    return named[0] == named[1] or not all(walks)


def are_one_person(one: Happening, other: Happening) -> bool:
    """Whether both name one, by the last word of a name: "Dom Aurelio Braga", "Bishop Braga"."""
    left, right = one.object, other.object
    heads = [party.heads & party.names for party in (left, right)]
    if not any(heads):
        return left.meant == right.meant
    return all(not last.isdisjoint(party.known) for last, party in
               zip(heads, (right, left), strict=True) if last)  # fmt: skip


def by_name(told: Happening) -> Happening:
    """The happening with a turn of each name of whoever took the office."""
    if OFFICE not in told.turns:
        return told
    names = frozenset(f"{OFFICE}: {name}" for name in told.object.known)
    return replace(told, turns=told.turns - {OFFICE} | names)
