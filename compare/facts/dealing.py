"""Deeds that a particle or a preposition directs: "sold it to", "takes over", "lost to".

"Kerr sold the carvings to the museum" and "Kerr bought them from the museum" are told of one
sale, by its seller; whoever "lost to Chile" was beaten by Chile.  So it is with who lent and who
borrowed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from compare.facts.undertaking import undertakings
from compare.text.lexicon import words
from compare.text.participants import direct_object, is_passive, led_to, subject_of
from compare.text.predication import predications

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
VERBS = BUYING | FILING | LENDING | BORROWING | words("lose sell take")
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
    if agent is None:
        return
    lemma = verb.lemma_.lower()
    for verbs, reader in READERS:
        if lemma in verbs:
            found = reader(verb, agent, thing)
            if found is not None:
                yield found._replace(mood=mood)
            return


def taken_over(verb: Token, agent: Token, thing: Token | None) -> Dealing | None:
    """ "Takes over the firm", "takes over from Olin"."""
    if not any(child.lower_ == "over" for child in verb.children):
        return None
    former = tied(verb, "from")
    if thing is not None:
        return Dealing(verb, "buy", agent, thing, "")
    return None if former is None else Dealing(verb, "succeed", agent, former, "")


def sold(verb: Token, agent: Token, thing: Token | None) -> Dealing | None:
    """ "Sold it to the museum"."""
    buyer = tied(verb, "to")
    return None if buyer is None else Dealing(verb, "sell", agent, buyer, "", thing)


def bought(verb: Token, agent: Token, thing: Token | None) -> Dealing | None:
    """ "Bought it from Kerr"."""
    seller = tied(verb, "from")
    return None if seller is None else Dealing(verb, "sell", seller, agent, "", thing)


def lent(verb: Token, agent: Token, thing: Token | None) -> Dealing | None:
    """ "Lent Kerr money"."""
    borrower = given_to(verb)
    return None if borrower is None else Dealing(verb, "lend", agent, borrower, "", thing)


def borrowed(verb: Token, agent: Token, thing: Token | None) -> Dealing | None:
    """ "Borrowed money from Kerr"."""
    lender = tied(verb, "from")
    if lender is None or thing is None:
        return None
    return Dealing(verb, "lend", lender, agent, "", thing)


def lost(verb: Token, agent: Token, thing: Token | None) -> Dealing | None:
    """ "Lost to Chile"."""
    winner = tied(verb, "to") if is_contest(thing) else None
    return None if winner is None else Dealing(verb, "beat", winner, agent, "")


def filed(verb: Token, agent: Token, thing: Token | None) -> Dealing | None:
    """ "Filed a suit against Kerr"."""
    if thing is None or thing.lemma_.lower() not in SUITS:
        return None
    sued = tied(verb, "against") or tied(thing, "against")
    return None if sued is None else Dealing(verb, "sue", agent, sued, "")


READERS = (
    (frozenset({"take"}), taken_over),
    (frozenset({"sell"}), sold),
    (BUYING, bought),
    (LENDING, lent),
    (BORROWING, borrowed),
    (frozenset({"lose"}), lost),
    (FILING, filed),
)


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
