"""Mistyped names where capitals tell nothing: in headlines, and where a sentence begins.

"Ingrid Marlow Wins Poetry Prize" above a report on Ingrid Marlowe names her, though every word has
a capital: the given name before it says so, or an office, or that the sentence is about her.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.text.naming.runs import is_title_case
from compare.text.naming.spelling import fold, is_slip
from compare.text.office.ranks import opens_office

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Token

    from compare.text.grammar.parse import ParsedArticle, ParsedSentence
    from compare.text.naming.people import Person

# A shorter word is soon another word.
SHORTEST = 5
POSSESSIVES = frozenset({"'", "’", "'s", "’s"})


@dataclass(frozen=True, slots=True)
class Stray:
    """A name as it is mistyped, from its first token to its last.

    ``words`` are those of the whole name that is meant, folded, with the mistyped one in it.
    """

    sentence: ParsedSentence
    first: Token
    last: Token
    words: tuple[str, ...]


def strays(
    parsed: ParsedArticle, people: Iterable[Person], ordinary: set[str], taken: set[int]
) -> Iterator[Stray]:
    """The mistyped names of an article's people.

    ``ordinary`` words are none, nor what begins at a place that is ``taken`` by a known name.
    """
    known = sorted({person.words for person in people if len(person.surname) >= SHORTEST})
    spelled = {word for words in known for word in words}
    for sentence in parsed.sentences:
        loud = is_title_case(sentence)
        for token in sentence.span:
            word = fold(token.text)
            if not token.text.istitle() or len(word) < SHORTEST or word in spelled | ordinary:
                continue
            if sentence.start_of(token) in taken:
                continue
            if loud or token.i == sentence.span.start:
                yield from read_as(sentence, token, known)


def is_subject(token: Token) -> bool:
    """Whether a word acts without an article, as people do: "Marlow won the prize"."""
    return (
        token.dep_ in ("nsubj", "nsubjpass") and token.head.i > token.i and not any(token.children)
    )


def read_as(
    sentence: ParsedSentence, token: Token, known: Iterable[tuple[str, ...]]
) -> Iterator[Stray]:
    """The name that a word is meant for, where what stands beside it says so."""
    word = fold(token.text)
    begins = token.i == sentence.span.start
    before = None if begins else token.nbor(-1)
    behind = token.nbor(1).text if token.i + 1 < len(token.doc) else ""
    for words in known:
        if not is_slip(word, words[-1]):
            continue
        meant = (*words[:-1], word)
        if before is not None and fold(before.text) == words[0] and len(words) > 1:
            yield Stray(sentence, before, token, meant)
            return
        office = before is not None and opens_office(before.lower_)
        if office or (begins and (behind in POSSESSIVES or is_subject(token))):
            yield Stray(sentence, token, token, meant)
            return
