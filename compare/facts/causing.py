"""What did it: "died of pneumonia" against "a heart attack", "an electrical fault" against "arson".

A question of ``text/causes.txt`` is answered by the noun that a preposition leads to, or by the
subject of "killed" and "started".  What is only suspected, denied, or one of several answers
nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.text.causes import WHO, Cause, causes
from compare.text.lexicon import words
from compare.text.participants import direct_object, is_passive, led_to, subject_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

# "An apparent heart attack", "suspected arson", "believed to have been started by".
DOUBTED = words(
    "alleged allegedly apparent apparently attempt attempted believe if likely maybe perhaps "
    "possible possibly presumably presume probable probably reported reportedly speculation "
    "suspect suspected suspicion think unlikely whether"
)
# "Complications of pneumonia", "the effects of a stroke", "a count of murder".
LEADING_ON = words("case complication count effect result")
JOINED = frozenset({"cc", "conj"})
# Words of an answer before the last: "Alzheimer's disease".
LONGEST = 3
VERBS = frozenset({"VERB", "AUX"})


@dataclass(frozen=True, eq=False, slots=True)
class Caused:
    """A question that a clause answers: what, of which kind, and whom it befell."""

    cause: Cause
    word: Token
    what: Token
    kind: str
    victim: Token


def caused(span: Span) -> Iterator[Caused]:
    """The questions that a sentence answers, in text order."""
    for token in span:
        for cause in causes():
            found = told_by(cause, token) or done_by(cause, token)
            if found is not None:
                yield found


def told_by(cause: Cause, word: Token) -> Caused | None:
    """ "Died of a heart attack", "was started by a cigarette", "was stabbed with a knife"."""
    led = cause.told.get(word.lemma_.lower())
    if led is None or (word.pos_ not in VERBS and word.pos_ != "NOUN") or is_doubted(word):
        return None
    victim = befallen(cause, word)
    if victim is None:
        return None
    for link in word.children:
        what = led_to(link)
        if link.lower_ not in led or what is None:
            continue
        if what.lemma_.lower() in LEADING_ON:
            what = next((one for child in what.children if (one := led_to(child))), what)
        kind = kind_of(cause, what)
        if kind and not is_one_of_several(what):
            return Caused(cause, word, what, kind, victim)
    return None


def done_by(cause: Cause, verb: Token) -> Caused | None:
    """ "A stroke killed her", "a gas leak started the fire"."""
    if verb.lemma_.lower() not in cause.does or verb.pos_ != "VERB" or is_doubted(verb):
        return None
    what, victim = subject_of(verb), direct_object(verb)
    if what is None or victim is None or is_passive(verb) or not befits(cause, victim):
        return None
    kind = kind_of(cause, what)
    return Caused(cause, verb, what, kind, victim) if kind and not is_one_of_several(what) else None


def befallen(cause: Cause, word: Token) -> Token | None:
    """Whom a verb tells it of: who died, who was stabbed, whom somebody stabbed; what was lit."""
    if word.pos_ == "NOUN":
        whose = (child for child in word.lefts if child.dep_ == "poss")
        victim = next(whose, None)
    elif word.dep_ in ("acl", "relcl") and word.tag_ == "VBN":
        victim = word.head
    elif direct_object(word) is not None and not is_passive(word):
        victim = direct_object(word)
    else:
        victim = subject_of(word)
        active = not is_passive(word) and direct_object(word) is None
        if active and cause.of == WHO and word.lemma_.lower() not in DYING:
            return None
    return victim if victim is not None and befits(cause, victim) else None


DYING = words("die perish succumb")
"""Whoever does it undergoes it: "died of", and not "attacked with"."""


def befits(cause: Cause, victim: Token) -> bool:
    """Whether the question is asked of such: of a fire, or of somebody."""
    return cause.of == WHO or victim.lemma_.lower() in cause.things


def kind_of(cause: Cause, what: Token) -> str:
    """The kind of an answer by its last words: "heart attack" in "a massive heart attack"."""
    before = what.doc[max(what.sent.start, what.i - LONGEST) : what.i + 1]
    lemmas = [token.lemma_.lower() for token in before]
    for length in range(len(lemmas), 0, -1):
        kind = cause.kinds.get(tuple(lemmas[-length:]))
        if kind:
            return "" if any(map(is_hedge, what.lefts)) else kind
    return ""


def is_hedge(token: Token) -> bool:
    """ "An apparent", "a suspected"."""
    return token.lemma_.lower() in DOUBTED or token.lower_ in DOUBTED


def is_one_of_several(what: Token) -> bool:
    """ "Smoke or burns", "a knife and a hammer": no one answer."""
    return what.dep_ == "conj" or any(child.dep_ in JOINED for child in what.children)


def is_doubted(word: Token) -> bool:
    """Whether it is denied, only possible, or somebody's guess: "may have been started by"."""
    if any(child.dep_ == "neg" or child.tag_ == "MD" or is_hedge(child) for child in word.children):
        return True
    return any(is_hedge(one) for one in word.ancestors)
