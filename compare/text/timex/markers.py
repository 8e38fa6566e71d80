"""Words that place a statement elsewhere than in today's news: "since", "so far", "last year".

"It erupted twice, sending ash 9 km high" tells of one of two times.
"Last night", "earlier on Monday", "before they fled" and "one of the worst fires in history" tell
of the news itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.text.timex.aside import is_yardstick
from compare.text.timex.words import WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Span, Token

# "Since 2011, 12 were killed so far".
BACKGROUND = {
    "last", "previous", "previously", "earlier", "since", "former", "formerly", "past", "ago",
    "history", "career", "total", "overall", "annual", "annually", "average", "typically", "record",
    "so-far", "preliminary", "prior", "provisional", "before", "once", "every", "each", "per",
    "originally", "initially",
}  # fmt: skip
# "Last Monday", "earlier on Monday", "earlier today": news is no older.
OF_THE_NEWS = frozenset({*(day.lower() for day in WEEKDAYS), "night", "today", "weekend"})
LEADS_ON = frozenset({"on", "in", "the", "this"})
# "On the day before" tells of another day, "before the police came" of the same.
FOLLOWED = frozenset({"pobj", "pcomp", "nsubj", "nsubjpass"})


def markers(value: Span, words: Iterable[Token]) -> Iterator[str]:
    """The marking words of a clause, ``words``, and of the value itself."""
    for token in words:
        if token.lower_ in BACKGROUND and is_telling(token):
            yield token.lower_
        if token.lower_ == "far" and token.i and token.nbor(-1).lower_ == "so":
            yield "so-far"
        if token.lower_ == "year" and token.i and token.nbor(-1).lower_ == "this":
            yield "this-year"
    for token in value:
        if token.lower_ in BACKGROUND and is_telling(token):
            yield token.lower_


def repeats(value: Span, verbs: Iterable[Token]) -> Iterator[str]:
    """ "repeated" where one of the verbs, innermost first, tells what happened more than once."""
    for verb in verbs:
        if any(is_frequency(child) and value.root not in child.subtree for child in verb.children):
            yield "repeated"


def is_frequency(token: Token) -> bool:
    """ "Twice", "repeatedly", "four times"; not the "times" that is counted as a thing."""
    counted = any(child.pos_ == "NUM" for child in token.children)
    times = token.lower_ == "times" and token.dep_ in {"npadvmod", "advmod"} and counted
    return times or (token.lower_ in {"twice", "thrice", "repeatedly"} and token.dep_ == "advmod")


def is_telling(token: Token) -> bool:
    """Whether a word of the list tells of another time here."""
    if token.lower_ == "per":
        return after(token) != "cent"
    if token.lower_ == "once" and after(token) == "-":
        # "Once-frozen relations" are of today.
        return False
    if token.lower_ in {"last", "earlier"}:
        return after(token) not in OF_THE_NEWS
    if token.lower_ in {"before", "prior"}:
        return not is_in_sequence(token)
    return not is_yardstick(token)


def after(token: Token) -> str:
    """The next word that says something: "Monday" in "earlier on Monday"."""
    for following in token.doc[token.i + 1 : token.sent.end]:
        if following.lower_ not in LEADS_ON:
            return following.lower_
    return ""


def is_in_sequence(before: Token) -> bool:
    """ "Killed 12 before the police came", "posed prior to the talks": what came next dates
    nothing; "before 2011" does."""
    if before.dep_ == "mark":
        return True
    to = [child for child in before.children if child.dep_ == "prep" and child.lower_ == "to"]
    told = [child for word in (before, *to) for child in word.children if child.dep_ in FOLLOWED]
    return any(child.ent_type_ != "DATE" for child in told)
