"""Who did it to whom: the buyer and the bought, the winner and the beaten.

"Alpha bought Beta" and "Beta bought Alpha" cannot both be true, nor can Beta
have been bought by Alpha and by Gamma.  Only deeds with a direction are asked:
two countries may well accuse each other, and whoever met was met.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from compare.facts.alone import FIRMS as FIRMS_ALONE
from compare.facts.alone import KINDS, PEOPLE, RESCUE, SELF, Done, done_alone, done_once
from compare.facts.assertion import is_one_of_people, meant
from compare.facts.blows import RUN_INTO, Blow, blows, vehicle
from compare.facts.dealing import Dealing, dealings, tied
from compare.facts.doers import RELEASE, Doing, close, doings
from compare.facts.kind import Example, mention
from compare.facts.party import Party, name_of, party
from compare.facts.undertaking import undertakings
from compare.model import (
    EQUAL,
    Mention,
    Reason,
    Relation,
    Verdict,
    compatible,
    conflict,
    unrelated,
)
from compare.text.lexicon import by_first, words
from compare.text.participants import by_agent, participants
from compare.text.people import people_of
from compare.text.predication import predications
from compare.text.spelling import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from compare.text.parse import ParsedArticle, ParsedSentence
    from compare.text.people import PersonMention

NAME = "role"
SUMMARY = "who did what to whom"

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
# What befalls somebody once: whoever was killed by one man was not killed by another.
ONCE = done_once() | words("adopt appoint beat buy kill marry rob shoot stab succeed")
# A party that is told by a noun.
NOUN = "noun"
# What may befall several in a story: one was run down by a car, another by a van.
TO_SOMEBODY = frozenset({RESCUE, "run down"})
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


@dataclass(frozen=True, slots=True)
class RoleValue:
    """A deed and its two parties, of a marriage in no order.

    ``thing`` is what was sold, or the post in which somebody succeeds another.
    """

    deed: str
    agent: Party
    patient: Party
    will: bool = False
    thing: str = field(default="", compare=False)


# --- finding ----------------------------------------------------------------------------------


def find(parsed: ParsedArticle) -> Iterator[Mention]:
    """The deeds of one named party to another, as facts or plans, not as possibilities."""
    people = people_of(parsed)
    for sentence in parsed.sentences:
        yield from directed(people, sentence)
        yield from done_by_one(people, sentence)


def directed(people: Sequence[PersonMention], sentence: ParsedSentence) -> Iterator[Mention]:
    """The deeds of a sentence that have a direction."""
    for deed in (*by_verb(sentence), *by_noun(sentence), *dealings(sentence.span)):
        value = value_of(people, sentence, deed)
        found = value and spanning(sentence, deed.verb, (deed.agent, deed.patient), value)
        if found:
            yield found
    for blow in blows(sentence.span):
        turned = turned_of(people, sentence, blow)
        found = turned and spanning(sentence, blow.verb, (blow.agent, blow.patient), turned)
        if found:
            yield found


def done_by_one(people: Sequence[PersonMention], sentence: ParsedSentence) -> Iterator[Mention]:
    """The deeds of a sentence that one alone does in a story."""
    for doing in doings(sentence.span):
        for done_by in sole_doers(people, sentence, doing):
            found = spanning(sentence, doing.verb, (doing.agent, doing.patient), done_by)
            if found:
                yield found
    for one in done_alone(sentence.span):
        told = alone(people, sentence, one)
        single = told and spanning(sentence, one.verb, (one.agent, one.patient), told)
        if single:
            yield single


def turned_of(
    people: Sequence[PersonMention], sentence: ParsedSentence, told: Blow
) -> RoleValue | None:
    """Who did it to whom, one of whom may be told by a noun; of vehicles both."""
    one, other = (side(people, sentence, token) for token in (told.agent, told.patient))
    if one is None or other is None or one.is_same(other):
        return None
    if told.deed != RUN_INTO and one.sort == other.sort == NOUN:
        return None
    return RoleValue(told.deed, one, other)


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


def alone(
    people: Sequence[PersonMention], sentence: ParsedSentence, told: Done
) -> RoleValue | None:
    """Who alone did it, by a noun of his kind or by name, and to whom where that tells cases."""
    of_kind = told.deed.sort == KINDS
    doer = by_kind(told) if of_kind else party_named(people, sentence, told.agent)
    if doer is None or (told.deed.sort == PEOPLE and not doer.is_full_person):
        return None
    if told.deed.sort == FIRMS_ALONE:
        if doer.is_full_person or doer.sort == "country":
            return None
        doer = replace(doer, sort=FIRMS_ALONE)
    victim = victim_of(people, sentence, told)
    return None if victim is None else RoleValue(told.deed.name, doer, victim)


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


def party_named(
    people: Sequence[PersonMention], sentence: ParsedSentence, token: Token
) -> Party | None:
    """A party by name, or by the name set behind it: "a cleaner, Maria Duda"."""
    beside = [child for child in token.children if child.dep_ == "appos"]
    named = (party(people, sentence, one) for one in (token, *beside))
    return next((one for one in named if one is not None), None)


def released(
    people: Sequence[PersonMention], sentence: ParsedSentence, told: Doing
) -> RoleValue | None:
    """Which club, or firm, let somebody go to another, which is the ``thing``."""
    player, club = (party(people, sentence, one) for one in (told.patient, told.agent))
    if club is None or player is None or not player.is_full_person:
        return None
    to = "" if told.to is None else " ".join(fold(token.text) for token in name_of(told.to))
    return RoleValue(RELEASE, replace(club, sort="club"), player, thing=to)


def value_of(
    people: Sequence[PersonMention], sentence: ParsedSentence, told: Dealing
) -> RoleValue | None:
    """Who did it to whom by name; None where either is unknown, or both are one."""
    one, other = (
        party(people, sentence, token, alone=told.deed not in SEVERAL)
        for token in (told.agent, told.patient)
    )
    if one is None or other is None or one.is_same(other):
        return None
    if told.deed in FIRMS and one.is_full_person:
        return None
    if told.deed in MUTUAL and other.words < one.words:
        one, other = other, one
    thing = tied(told.verb, "as") if told.deed == "succeed" else told.thing
    with_it = thing.lemma_.lower() if thing is not None and thing.tag_ in NOUNS else ""
    return RoleValue(told.deed, one, other, will=told.mood == "will", thing=with_it)


def by_verb(parsed: ParsedSentence) -> Iterator[Dealing]:
    """Deeds that a verb tells: "Alpha bought Beta", "Beta was bought by Alpha"."""
    bound = list(undertakings(parsed.span, DEEDS))
    yield from (done(verb, agent, patient, "will") for verb, agent, patient in bound)
    told = {verb for verb, _, _ in bound}
    for found in predications(parsed.span):
        if (
            found.verb.lemma_.lower() not in DEEDS
            or found.verb in told
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


def spanning(
    parsed: ParsedSentence, verb: Token, parties: tuple[Token, Token], value: RoleValue
) -> Mention | None:
    """The mention from the first party to the last; what is masked in its clause is the deed."""
    found = mention(NAME, parsed, start=parsed.start_of(verb), end=parsed.end_of(verb), value=value)
    if found is None:
        return None
    tokens = [verb, *name_of(parties[0]), *name_of(parties[1])]
    start = max(parsed.sentence.start, min(parsed.start_of(token) for token in tokens))
    end = min(parsed.sentence.end, max(parsed.end_of(token) for token in tokens))
    return replace(found, start=start, end=end, text=parsed.text_between(start, end))


# --- relating ---------------------------------------------------------------------------------


def relate(left: RoleValue, right: RoleValue) -> Relation:
    """The first rung that fits answers."""
    if left.deed != right.deed:
        return unrelated(Reason.OTHER_MOMENT)
    if left == right:
        return EQUAL
    same_agent = left.agent.is_same(right.agent)
    same_patient = left.patient.is_same(right.patient)
    if same_agent and same_patient:
        return compatible(Reason.PRECISION)
    if left.thing and right.thing and left.thing != right.thing:
        return unrelated(Reason.OTHER_QUANTITY)
    if left.agent.is_same(right.patient) and left.patient.is_same(right.agent):
        return compatible(Reason.ALIAS) if left.deed in MUTUAL else conflict()
    rivals = same_patient and left.agent.sort == right.agent.sort
    if rivals and left.deed in ONCE and left.will == right.will:
        return conflict()
    return unrelated(Reason.OTHER_MOMENT)


# --- in words ---------------------------------------------------------------------------------


def describe(value: RoleValue) -> str:
    """ "Alpha: buy Beta"."""
    told = f"{value.agent.name} → {value.deed}"
    return f"{told} → {value.patient.name}" if value.patient.name else told


def ask(mention: Mention) -> str:
    """ "who: buy Beta"."""
    value: RoleValue = mention.value  # type: ignore[assignment]
    if not value.patient.name:
        return f"who: {value.deed}"
    first, second = sorted((value.agent.name, value.patient.name))
    return f"{value.deed}: {first}, {second}"


EXAMPLES = (
    Example(
        left="Unilever bought Danone on Monday.",
        right="Danone bought Unilever on Monday.",
        left_value="Unilever bought Danone",
        right_value="Danone bought Unilever",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left="Sweden beat Denmark 2-1 in the final.",
        right="Sweden were beaten by Denmark in the final.",
        left_value="Sweden beat Denmark",
        right_value="Sweden were beaten by Denmark",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left="Maria Lund was shot by Peter Falk outside the court.",
        right="Maria Lund was shot by Oskar Brandt outside the court.",
        left_value="Maria Lund was shot by Peter Falk",
        right_value="Maria Lund was shot by Oskar Brandt",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left="Microsoft acquired Nokia in 2013.",
        right="Nokia was bought by Microsoft.",
        left_value="Microsoft acquired Nokia",
        right_value="Nokia was bought by Microsoft",
        verdict=Verdict.EQUAL,
    ),
    Example(
        left="Anna Lindqvist married Carl Ström in May.",
        right="Carl Ström married Anna Lindqvist in May.",
        left_value="Anna Lindqvist married Carl Ström",
        right_value="Carl Ström married Anna Lindqvist",
        verdict=Verdict.EQUAL,
    ),
    Example(
        left="Brazil beat Chile in the quarter-final.",
        right="Brazil beat Peru in the semi-final.",
        left_value="Brazil beat Chile",
        right_value="Brazil beat Peru",
        verdict=Verdict.UNRELATED,
        reason=Reason.OTHER_MOMENT,
    ),
    Example(
        left="Ericsson sued Samsung over patents.",
        right="Apple sued Samsung over patents.",
        left_value="Ericsson sued Samsung",
        right_value="Apple sued Samsung",
        verdict=Verdict.UNRELATED,
        reason=Reason.OTHER_MOMENT,
    ),
)
