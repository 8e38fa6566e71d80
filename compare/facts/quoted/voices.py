"""For whom somebody speaks: "police said" and "police Lt. Ann Durbin said" are one voice.

Two parties may claim what they like; a police force that declined a test and took it is at odds
with itself, whoever of it was asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.text.lexicon import by_first, words
from compare.text.naming.spelling import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from compare.text.grammar.parse import ParsedArticle, ParsedSentence
    from compare.text.naming.people import PersonMention

# What speaks with one voice, by all that tells that somebody is of it.  One story has one police
# force, one fire service and one prosecution; of companies and ministries it may have several.
BODIES = by_first(
    "police pd cop constable detective officer policeman policewoman",
    "sheriff undersheriff",
    "fire firefighter",
    "prosecution prosecutor",
    "coastguard",
    "navy",
    "army",
    "defence defense",
    "official authority",
)
# One voice only where a title says it: an officer of the navy and an inspector of schools are none.
OF_ANY_BODY = words("cop pd officer firefighter defence defense official authority")
TITLED = {word: body for word, body in BODIES.items() if word not in OF_ANY_BODY}
# What tells who is meant, and nothing of the one named: "Lind, who called the police".
CLAUSES = frozenset({"relcl", "acl"})


def voice(speaker: str) -> str:
    """One word for whoever speaks, by the noun: "prosecution" for "prosecutors"."""
    return BODIES.get(speaker, speaker)


def voices_of(parsed: ParsedArticle, people: Sequence[PersonMention]) -> dict[str, str]:
    """The body that each person of an article is told to be of, by surname."""
    found: dict[str, str] = {}
    for one in people:
        if one.pronoun or one.person.surname in found:
            continue
        body = body_beside(parsed.sentences[one.sentence], one)
        if body:
            found[one.person.surname] = body
    return found


def body_beside(sentence: ParsedSentence, named: PersonMention) -> str:
    """The body in the words around a name: "police Lt. Ann Durbin", "Lind of the fire service"."""
    tokens = sentence.tokens_between(named.start, named.end)
    if tokens is None or len(tokens) == 0:
        return ""
    said = (TITLED.get(fold(token.lemma_)) for token in described(tokens.root))
    return next(filter(None, said), "")


def described(name: Token) -> Iterator[Token]:
    """A name's own words, and those of what is set beside it or tied to it."""
    yield name
    for child in name.children:
        if child.dep_ not in CLAUSES and child.dep_ != "conj":
            yield from described(child)
