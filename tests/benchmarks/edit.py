"""An edit of an article: which places change to what, and what another outlet must say for it.

An edit counts only where a partner states the same thing today: a sentence of another article
that shares its words, holds the value that is changed, and says the same of it by its grammar
(``stated.py``).  And it must plant something wrong: where an article says the new value of the
same thing too, it is true, or one of several.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from compare.text.grammar.parse import ParsedArticle, ParsedSentence
from tests.benchmarks.stated import Statement, anything, nothing

if TYPE_CHECKING:
    from spacy.tokens import Token

# A partner says the same where it shares half of the shorter sentence's words, and three.
SHARED_WORDS, SHARED_PART = 3, 0.5
CONTENT = {"NOUN", "PROPN", "VERB", "ADJ", "NUM"}


@dataclass(frozen=True, slots=True)
class Edit:
    """Replacements ``(start, end, text)`` in one article, in order, by one operator.

    ``held`` is what a partner's sentence must hold, ``new`` what it must not hold; ``stated`` is
    what it must say, and ``true`` what no sentence of any article may say.
    """

    operator: str
    sentence: int
    places: tuple[tuple[int, int, str], ...]
    held: tuple[str, ...] = ()
    new: str = ""
    stated: Statement = field(default=anything, compare=False)
    true: Statement = field(default=nothing, compare=False)

    def applied(self, text: str) -> str:
        """The article with the edit made."""
        for start, end, words in reversed(self.places):
            text = text[:start] + words + text[end:]
        return text

    def spans(self) -> list[tuple[int, int]]:
        """Where the new words stand in the edited article."""
        found, shift = [], 0
        for start, end, words in self.places:
            found.append((start + shift, start + shift + max(1, len(words))))
            shift += len(words) - (end - start)
        return found


def token_edit(operator: str, item: ParsedSentence, token: Token, new: str, *held: str) -> Edit:
    """One word replaced by another."""
    return Edit(
        operator=operator,
        sentence=item.sentence.index,
        places=((item.start_of(token), item.end_of(token), new),),
        held=held or (token.text,),
        new=new,
    )


def words_of(item: ParsedSentence) -> frozenset[str]:
    """The content words of a sentence, by lemma."""
    return frozenset(
        token.lemma_.lower() for token in item.span if token.pos_ in CONTENT and not token.is_stop
    )


def is_allowed(edit: Edit, base: ParsedArticle, others: list[ParsedArticle]) -> bool:
    """Whether another article says in like words what the edit changes, and none the new value."""
    item = base.sentences[edit.sentence]
    told = [other for parsed in others for other in parsed.sentences]
    partnered = any(is_partner(edit, item, other) for other in told)
    return partnered and not any(edit.true(other) for other in (*told, *base.sentences))


def is_partner(edit: Edit, item: ParsedSentence, other: ParsedSentence) -> bool:
    """Whether a sentence shares the words, and holds the old value and not the new one."""
    left, right = words_of(item), words_of(other)
    shared = len(left & right)
    if shared < SHARED_WORDS or shared < SHARED_PART * min(len(left), len(right)):
        return False
    lemmas = {token.lemma_.lower() for token in other.span}
    text = other.sentence.text
    if edit.new and holds(text, set(), edit.new):
        return False
    return all(holds(text, lemmas, word) for word in edit.held) and edit.stated(other)


def holds(text: str, lemmas: set[str], word: str) -> bool:
    """Whether a sentence has a word or phrase, as it is written or by its lemma."""
    return word in lemmas or re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) is not None
