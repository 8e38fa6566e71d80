"""Deeds that a particle or a preposition directs: "sold it to", "takes over", "lost to".

"Kerr sold the carvings to the museum" and "Kerr bought them from the museum" are told of one
sale, by its seller; whoever "lost to Chile" was beaten by Chile.  So it is with who lent and who
borrowed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from compare.facts.done.undertaking import undertakings
from compare.text.lexicon import words
from compare.text.statement.participants import direct_object, is_passive, led_to, subject_of
from compare.text.statement.predication import predications

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

BUYING = words("acquire buy purchase")
# "Lost the final to Chile", not "lost players to injuries".
CONTESTS = words(
    "bout championship contest election fight final game match primary race runoff semi-final "
    "semifinal seat series title vote"
)
DEFEATS = {"defeat": "by to", "loss": "to"}
SUITS = words("action claim complaint lawsuit suit writ")
FILING = words("bring file launch lodge")
# "Kerr lent her money", "she borrowed from Kerr".
LENDING, BORROWING = words("lend loan"), words("borrow")
# What a verb's preposition tells: the deed, the preposition, and whether the other one does it.
TIED = {
    "sell": ("sell", "to", False),
    "lose": ("beat", "to", True),
    **dict.fromkeys(BUYING, ("sell", "from", True)),
    **dict.fromkeys(LENDING, ("lend", "to", False)),
    **dict.fromkeys(BORROWING, ("lend", "from", True)),
}
VERBS = FILING | {"take", *TIED}
LINKING = frozenset({"prep", "dative", "agent"})
NUMBERS = frozenset({"NUM", "PUNCT", "SYM"})


class Dealing(NamedTuple):
    """A deed by its plain name, who does it to whom, as a fact or a plan, and with what."""

    verb: Token
    deed: str
    agent: Token
    patient: Token
    mood: str
    thing: Token | None = None


def dealings(span: Span) -> Iterator[Dealing]:
    """The deeds of a sentence that one party does with another, as facts or plans."""
    bound = {verb: agent for verb, agent, _ in undertakings(span, VERBS)}
    for verb, agent in bound.items():
        yield from directed(verb, agent, thing_of(verb), "will")
    for found in predications(span):
        told = not found.negated and found.mood in ("", "will") and found.verb not in bound
        if told and found.verb.lemma_.lower() in VERBS:
            yield from directed(found.verb, found.agent, thing_of(found.verb), found.mood)
    yield from defeats(span)


def defeats(span: Span) -> Iterator[Dealing]:
    """ "Spain's defeat by Chile", "Spain's loss to Chile"."""
    for noun in span:
        links = DEFEATS.get(noun.lemma_.lower(), "").split()
        loser = next((child for child in noun.lefts if child.dep_ == "poss"), None)
        winner = next((found for link in links if (found := tied(noun, link)) is not None), None)
        if loser is not None and winner is not None:
            yield Dealing(noun, "beat", winner, loser, "")


def directed(verb: Token, agent: Token | None, thing: Token | None, mood: str) -> Iterator[Dealing]:
    """The deed that a verb tells together with what its preposition or its particle ties to it."""
    lemma = verb.lemma_.lower()
    if agent is None:
        return
    if lemma == "take":
        yield from taken_over(verb, agent, thing, mood)
    elif lemma in FILING:
        yield from filed(verb, agent, thing, mood)
    elif lemma == "lose" and not is_contest(thing):
        return
    else:
        deed, link, turned = TIED[lemma]
        other = given_to(verb) if lemma in LENDING else tied(verb, link)
        if other is not None:
            one, two = (other, agent) if turned else (agent, other)
            yield Dealing(verb, deed, one, two, mood, None if lemma == "lose" else thing)


def taken_over(verb: Token, agent: Token, thing: Token | None, mood: str) -> Iterator[Dealing]:
    """ "Takes over the firm", "takes over from Olin"."""
    if not any(child.lower_ == "over" for child in verb.children):
        return
    former = tied(verb, "from")
    if thing is not None:
        yield Dealing(verb, "buy", agent, thing, mood)
    elif former is not None:
        yield Dealing(verb, "succeed", agent, former, mood)


def filed(verb: Token, agent: Token, thing: Token | None, mood: str) -> Iterator[Dealing]:
    """ "Filed a suit against Kerr"."""
    if thing is None or thing.lemma_.lower() not in SUITS:
        return
    sued = tied(verb, "against") or tied(thing, "against")
    if sued is not None:
        yield Dealing(verb, "sue", agent, sued, mood)


def given_to(verb: Token) -> Token | None:
    """To whom it is lent: "lent Kerr money", "lent money to Kerr"."""
    given = (child for child in verb.children if child.dep_ == "dative" and child.lower_ != "to")
    return next(given, None) or tied(verb, "to")


def thing_of(verb: Token) -> Token | None:
    """What is bought, sold or lost: the object, or a passive's subject."""
    return subject_of(verb) if is_passive(verb) else direct_object(verb)


def tied(head: Token, link: str) -> Token | None:
    """What a preposition ties to a word, or to the noun before it: "bought by Alpha from Beta"."""
    behind = [child for link in head.children if link.dep_ in LINKING for child in link.children]
    things = [child for child in head.children if child.dep_ == "dobj"]
    links = (child for word in (head, *things, *behind) for child in word.children)
    found = next((one for one in links if one.lower_ == link and one.dep_ in LINKING), None)
    return None if found is None else led_to(found)


def is_contest(thing: Token | None) -> bool:
    """Whether what was lost is a match or a vote, its score, or left unsaid."""
    return thing is None or thing.pos_ in NUMBERS or thing.lemma_.lower() in CONTESTS
