"""Deeds that one alone does in a story: who raised the alarm, who walked out, what began the fire.

The doer is told by a full name, by a noun of his kind ("a guard"), or as somebody's kin; of several
who may have undergone it, whom it befell is told too.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.facts.alone import FIRMS, KINDS, PEOPLE, RESCUE, SELF, Done, done_alone
from compare.facts.assertion import is_one_of_people, meant
from compare.facts.causing import Caused, caused
from compare.facts.doers import RELEASE, Doing, close, doings
from compare.facts.party import Party, name_of, party, party_named
from compare.facts.rolevalue import NOUN, RoleValue, spanning
from compare.text.causes import WHO
from compare.text.people import person_at, person_of_surname
from compare.text.spelling import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from compare.model import Mention
    from compare.text.parse import ParsedSentence
    from compare.text.people import PersonMention

# What may befall several in a story: one was run down by a car, another by a van.
TO_SOMEBODY = frozenset({RESCUE, "run down"})


def done_by_one(people: Sequence[PersonMention], sentence: ParsedSentence) -> Iterator[Mention]:
    """The deeds of a sentence that one alone does in a story."""
    for doing in doings(sentence.span):
        for done_by in sole_doers(people, sentence, doing):
            found = spanning(sentence, doing.verb, (doing.agent, doing.patient), done_by)
            if found:
                yield found
    for what in caused(sentence.span):
        value = cause_of(people, sentence, what)
        made = value and spanning(sentence, what.word, (what.what, what.victim), value)
        if made:
            yield made
    for one in done_alone(sentence.span):
        told = alone(people, sentence, one)
        single = told and spanning(sentence, one.verb, (one.agent, one.patient), told)
        if single:
            yield single


def alone(
    people: Sequence[PersonMention], sentence: ParsedSentence, told: Done
) -> RoleValue | None:
    """Who alone did it, by a noun of his kind or by name, and to whom where that tells cases."""
    of_kind = told.deed.sort == KINDS
    doer = by_kind(told) if of_kind else party_named(people, sentence, told.agent)
    if doer is None or (told.deed.sort == PEOPLE and not doer.is_full_person):
        return None
    if told.deed.sort == FIRMS:
        if doer.is_full_person or doer.sort == "country":
            return None
        doer = replace(doer, sort=FIRMS)
    victim = victim_of(people, sentence, told)
    return None if victim is None else RoleValue(told.deed.name, doer, victim)


def cause_of(
    people: Sequence[PersonMention], sentence: ParsedSentence, told: Caused
) -> RoleValue | None:
    """What did it, by its kind, and to whom: somebody by name, or the one fire of the story."""
    first = min((child.i for child in told.what.lefts if child.dep_ != "det"), default=told.what.i)
    what = Party((told.kind,), KINDS, told.what.doc[first : told.what.i + 1].text)
    if told.cause.of != WHO:
        return RoleValue(told.cause.name, what, Party((told.cause.name,), "", ""))
    person = person_at(people, sentence, told.victim) or person_of_surname(people, told.victim)
    if person is not None:
        who = Party(tuple(sorted(person.words)), "person", person.name)
        return RoleValue(told.cause.name, what, who)
    if told.victim.pos_ != "PROPN":
        return None
    # The model takes some people for a firm or for nothing; only they die and are stabbed.
    name = [token.text for token in name_of(told.victim)]
    who = Party(tuple(sorted(map(fold, name))), "person", " ".join(name))
    return RoleValue(told.cause.name, what, who)


def by_kind(told: Done) -> Party:
    """Who did it, by the kind of those who do: "a police motorcycle", "himself"."""
    plain = told.kind != SELF and told.agent.lemma_.lower() in told.deed.by
    return Party((told.kind,), KINDS, " ".join(words_of(told.agent)) if plain else told.kind)


def victim_of(
    people: Sequence[PersonMention], sentence: ParsedSentence, told: Done
) -> Party | None:
    """To whom it was done where several may have undergone it, else the deed itself."""
    if told.deed.name not in TO_SOMEBODY:
        thing = told.deed.of.get(told.patient.lemma_.lower(), "")
        return Party((told.deed.name, thing) if thing else (told.deed.name,), "", "")
    named = party(people, sentence, told.patient)
    if named is not None:
        return named if named.sort == "person" else None
    noun = meant(told.patient)
    if noun.pos_ != "NOUN" or not is_one_of_people(noun.lemma_.lower()):
        return None
    counts = [child.lower_ for child in noun.lefts if child.pos_ == "NUM"]
    if noun.tag_ == "NNS" and not counts:
        return None
    return Party((*counts, noun.lemma_.lower()), NOUN, noun.text)


def words_of(noun: Token) -> list[str]:
    """A noun with what is set before it: "police motorcycle"."""
    before = (child for child in noun.lefts if child.dep_ in ("compound", "amod", "nmod"))
    return [child.text for child in before] + [noun.text]


def sole_doers(
    people: Sequence[PersonMention], sentence: ParsedSentence, told: Doing
) -> Iterator[RoleValue]:
    """Who alone did it: somebody by a full name, or one of somebody's kin, or both in one."""
    if told.deed == RELEASE:
        club = released(people, sentence, told)
        yield from () if club is None else (club,)
        return
    deed = Party((told.deed,), "", "")
    joined = any(child.dep_ in ("cc", "conj") for child in told.agent.children)
    kin = "" if joined else close(told.agent)
    if kin:
        yield RoleValue(told.deed, Party((kin,), "kin", told.agent.text), deed)
    named = None if told.kin else party_named(people, sentence, told.agent)
    if named is not None and named.is_full_person:
        yield RoleValue(told.deed, named, deed)


def released(
    people: Sequence[PersonMention], sentence: ParsedSentence, told: Doing
) -> RoleValue | None:
    """Which club, or firm, let somebody go to another, which is the ``thing``."""
    player, club = (party(people, sentence, one) for one in (told.patient, told.agent))
    if club is None or player is None or not player.is_full_person:
        return None
    to = "" if told.to is None else " ".join(fold(token.text) for token in name_of(told.to))
    return RoleValue(RELEASE, replace(club, sort="club"), player, thing=to)
