"""Deeds that one alone does in a story: who raised the alarm, who walked out, what began the fire.

The doer is told by a full name, by a noun of his kind ("a guard"), or as somebody's kin; of several
who may have undergone it, whom it befell is told too.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.facts.done.alone import (
    FIRMS,
    KINDS,
    NAMES,
    PAIRS,
    PEOPLE,
    RESCUE,
    SELF,
    Done,
    done_alone,
)
from compare.facts.done.assertion import is_one_of_people, meant
from compare.facts.done.causing import Caused, caused
from compare.facts.done.doers import RELEASE, Doing, close, doings
from compare.facts.done.party import Party, name_of, party, party_named, somebody
from compare.facts.done.rolevalue import NOUN, RoleValue, told
from compare.text.naming.spelling import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from compare.model import Mention
    from compare.text.grammar.parse import ParsedSentence
    from compare.text.naming.people import PersonMention

# What may befall several in a story: one was run down by a car, another by a van.
FIND = "find the missing"
TO_SOMEBODY = frozenset({RESCUE, "run down", FIND})


def done_by_one(people: Sequence[PersonMention], sentence: ParsedSentence) -> Iterator[Mention]:
    """The deeds of a sentence that one alone does in a story."""
    for doing in doings(sentence.span):
        for value in sole_doers(people, sentence, doing):
            yield from told(sentence, doing.verb, (doing.agent, doing.patient), value)
    for what in caused(sentence.span):
        parties = (what.what, what.victim)
        yield from told(sentence, what.word, parties, cause_of(people, sentence, what))
    for one in done_alone(sentence.span):
        yield from told(sentence, one.verb, (one.agent, one.patient), alone(people, sentence, one))


def alone(
    people: Sequence[PersonMention], sentence: ParsedSentence, done: Done
) -> RoleValue | None:
    """Who alone did it, by a noun of his kind or by name, and to whom where that tells cases."""
    of_kind = done.deed.sort == KINDS
    doer = by_kind(done) if of_kind else party_named(people, sentence, done.agent)
    if doer is None or (done.deed.sort == PEOPLE and not doer.is_full_person):
        return None
    if done.deed.sort == FIRMS:
        if doer.is_full_person or doer.sort == "country":
            return None
        doer = replace(doer, sort=FIRMS)
    if done.deed.sort == NAMES:
        doer = replace(doer, sort=NAMES)
    victim = victim_of(people, sentence, done)
    return None if victim is None else RoleValue(done.deed.name, doer, victim)


def cause_of(
    people: Sequence[PersonMention], sentence: ParsedSentence, found: Caused
) -> RoleValue | None:
    """What did it, by its kind, and to whom: somebody by name, or the one fire of the story."""
    name, word = found.cause.name, found.what
    first = min((child.i for child in word.lefts if child.dep_ != "det"), default=word.i)
    what = Party((found.kind,), KINDS, word.doc[first : word.i + 1].text)
    if found.cause.things:
        return RoleValue(name, what, Party((name,), "", ""))
    # Only somebody dies, or is stabbed.
    named = [child for child in found.victim.children if child.dep_ == "appos"]
    known = (somebody(people, sentence, one) for one in (found.victim, *named))
    victim = next((one for one in known if one is not None), None)
    return None if victim is None else RoleValue(name, what, victim)


def by_kind(done: Done) -> Party:
    """Who did it, by the kind of those who do: "a police motorcycle", "himself"."""
    known = {*done.deed.by, *PAIRS}
    plain = done.kind != SELF and done.agent.lemma_.lower() in known
    return Party((done.kind,), KINDS, " ".join(words_of(done.agent)) if plain else done.kind)


def victim_of(
    people: Sequence[PersonMention], sentence: ParsedSentence, done: Done
) -> Party | None:
    """To whom it was done where several may have undergone it, else the deed itself."""
    if done.deed.name not in TO_SOMEBODY:
        thing = done.deed.of.get(done.patient.lemma_.lower(), "")
        return Party((done.deed.name, thing) if thing else (done.deed.name,), "", "")
    named = party(people, sentence, done.patient)
    if named is not None or done.deed.name == FIND:
        return named if named is not None and named.sort == "person" else None
    noun = meant(done.patient)
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
    people: Sequence[PersonMention], sentence: ParsedSentence, doing: Doing
) -> Iterator[RoleValue]:
    """Who alone did it: somebody by a full name, or one of somebody's kin, or both in one."""
    if doing.deed == RELEASE:
        club = released(people, sentence, doing)
        yield from () if club is None else (club,)
        return
    deed = Party((doing.deed,), "", "")
    joined = any(child.dep_ in ("cc", "conj") for child in doing.agent.children)
    kin = "" if joined else close(doing.agent)
    if kin:
        yield RoleValue(doing.deed, Party((kin,), "kin", doing.agent.text), deed)
    named = None if doing.kin else party_named(people, sentence, doing.agent)
    if named is not None and named.is_full_person:
        yield RoleValue(doing.deed, named, deed)


def released(
    people: Sequence[PersonMention], sentence: ParsedSentence, doing: Doing
) -> RoleValue | None:
    """Which club, or firm, let somebody go to another, which is the ``thing``."""
    player, club = (party(people, sentence, one) for one in (doing.patient, doing.agent))
    if club is None or player is None or not player.is_full_person:
        return None
    to = "" if doing.to is None else " ".join(fold(token.text) for token in name_of(doing.to))
    return RoleValue(RELEASE, replace(club, sort="club"), player, thing=to)
