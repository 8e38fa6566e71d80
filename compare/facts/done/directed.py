"""Deeds that go one way, from one party to another: who bought whom, who ran into whom.

"Alpha bought Beta", "Beta was bought by Alpha", "Alpha's takeover of Beta", as facts or plans and
not as possibilities.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.done.assertion import is_one_of_people, meant
from compare.facts.done.blows import RUN_INTO, Blow, blows, vehicle
from compare.facts.done.dealing import Dealing, dealings, tied
from compare.facts.done.party import Party, party, party_named
from compare.facts.done.rolevalue import NOUN, RoleValue, told
from compare.facts.done.undertaking import undertakings
from compare.text.lexicon import by_first
from compare.text.statement.participants import by_agent, participants
from compare.text.statement.predication import predications

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from compare.model import Mention
    from compare.text.grammar.parse import ParsedSentence
    from compare.text.naming.people import PersonMention

# Deeds that go one way, by what a paper may call them.  Lemmas.
DEEDS = by_first(
    "buy acquire purchase takeover acquisition buyout",
    "beat defeat overcome thrash trounce outclass victory win upset",
    "kill murder assassinate slay",
    "shoot gun",
    "stab",
    "arrest detain capture apprehend",
    "nominate",
    "knight",
    "promote",
    "evict",
    "outbid",
    "interview",
    "injure wound",
    "poison",
    "strangle",
    "sentence",
    "veto",
    "endorse",
    "oust topple",
    "appoint name hire",
    "succeed replace",
    "sue",
    "rescue save",
    "rob",
    "kidnap abduct",
    "rear-end",
    "overtake",
    "adopt",
    "extradite",
    "elect",
    "sack dismiss",
    "marry wed",
    "approach",
    "bribe",
    "blackmail",
    "defraud swindle",
    "eliminate",
)
# Only a firm is bought: whoever takes over a team leads it.
FIRMS = frozenset({"buy"})
# Whoever sells to one may sell to others as well.
SEVERAL = frozenset({"sell"})
NOUNS = frozenset({"NN", "NNS"})
# Nobody does it to the other: the one who married was married.
MUTUAL = frozenset({"marry"})
# "Alpha's takeover of Beta", "United's win over City": the noun, and what ties the other to it.
DEED_NOUNS = {
    "takeover": "of", "acquisition": "of", "purchase": "of", "buyout": "of", "murder": "of",
    "assassination": "of", "arrest": "of", "victory": "over against", "win": "over against",
}  # fmt: skip


def directed(people: Sequence[PersonMention], sentence: ParsedSentence) -> Iterator[Mention]:
    """The deeds of a sentence that have a direction."""
    for deed in (*by_verb(sentence), *by_noun(sentence), *dealings(sentence.span)):
        value = value_of(people, sentence, deed)
        yield from told(sentence, deed.verb, (deed.agent, deed.patient), value)
    for blow in blows(sentence.span):
        turned = turned_of(people, sentence, blow)
        yield from told(sentence, blow.verb, (blow.agent, blow.patient), turned)


def turned_of(
    people: Sequence[PersonMention], sentence: ParsedSentence, blow: Blow
) -> RoleValue | None:
    """Who did it to whom, one of whom may be told by a noun; of vehicles both."""
    one, other = (side(people, sentence, token) for token in (blow.agent, blow.patient))
    if one is None or other is None or one.is_same(other):
        return None
    if blow.deed != RUN_INTO and one.sort == other.sort == NOUN:
        return None
    return RoleValue(blow.deed, one, other)


def side(people: Sequence[PersonMention], sentence: ParsedSentence, token: Token) -> Party | None:
    """A party by name, a vehicle, or one person by a noun: "a farmer", "one of the farmers"."""
    named = party(people, sentence, token)
    if named is not None:
        return named
    noun, kind = meant(token), vehicle(token)
    if kind:
        return Party((kind,), NOUN, noun.text)
    single = noun.tag_ == "NN" or token.lower_ == "one"
    if not single or not is_one_of_people(noun.lemma_.lower()):
        return None
    return Party((noun.lemma_.lower(),), NOUN, noun.text)


def value_of(
    people: Sequence[PersonMention], sentence: ParsedSentence, dealing: Dealing
) -> RoleValue | None:
    """Who did it to whom by name; None where either is unknown, or both are one."""
    one, other = (
        party_named(people, sentence, token, alone=dealing.deed not in SEVERAL)
        for token in (dealing.agent, dealing.patient)
    )
    if one is None or other is None or one.is_same(other):
        return None
    if dealing.deed in FIRMS and one.is_full_person:
        return None
    if dealing.deed in MUTUAL and other.words < one.words:
        one, other = other, one
    thing = tied(dealing.verb, "as") if dealing.deed == "succeed" else dealing.thing
    with_it = thing.lemma_.lower() if thing is not None and thing.tag_ in NOUNS else ""
    return RoleValue(dealing.deed, one, other, will=dealing.mood == "will", thing=with_it)


def by_verb(parsed: ParsedSentence) -> Iterator[Dealing]:
    """Deeds that a verb tells: "Alpha bought Beta", "Beta was bought by Alpha"."""
    bound = list(undertakings(parsed.span, DEEDS))
    yield from (done(verb, agent, patient, "will") for verb, agent, patient in bound)
    planned = {verb for verb, _, _ in bound}
    for found in predications(parsed.span):
        if (
            found.verb.lemma_.lower() not in DEEDS
            or found.verb in planned
            or found.negated
            or found.mood not in ("", "will")
        ):
            continue
        agent, patient = found.agent, direct(found.verb)
        if agent is not None and patient is not None:
            yield done(found.verb, agent, patient, found.mood)
    for token in parsed.span:
        if token.dep_ in ("acl", "relcl") and token.lemma_.lower() in DEEDS and token.tag_ == "VBN":
            agent = by_agent(token)
            if agent is not None:
                yield done(token, agent, token.head)


def done(word: Token, agent: Token, patient: Token, mood: str = "") -> Dealing:
    """The deed that a verb or a noun tells, by its plain name."""
    return Dealing(word, DEEDS[word.lemma_.lower()], agent, patient, mood)


def direct(verb: Token) -> Token | None:
    """What is acted on, without a preposition between."""
    _, patient = participants(verb)
    return patient if patient is not None and patient.dep_ not in ("pobj", "pcomp") else None


def by_noun(parsed: ParsedSentence) -> Iterator[Dealing]:
    """Deeds that a noun tells: "Alpha's takeover of Beta"."""
    for noun in parsed.span:
        link = DEED_NOUNS.get(noun.lemma_.lower())
        if link is None or noun.pos_ != "NOUN":
            continue
        agent = next((child for child in noun.lefts if child.dep_ == "poss"), None)
        patient = next(
            (
                token
                for child in noun.rights
                if child.dep_ == "prep" and child.lower_ in link.split()
                for token in child.children
                if token.dep_ == "pobj"
            ),
            None,
        )
        if agent is not None and patient is not None:
            yield done(noun, agent, patient)
