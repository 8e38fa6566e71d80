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

# "An apparent heart attack", "neighbours claimed that", "police ruled out that", "nearly died of".
DOUBTED = words(
    "alleged allegedly almost apparent apparently attempt attempted believe blame claim deny early "
    "expect false fear film first had hoax hope if initially later likely maybe movie narrowly "
    "nearly neighbor neighbour once originally paper perhaps possible possibly presumably presume "
    "prevent probable probably reported reportedly rule rumor rumour speculation suspect suspected "
    "suspicion think true unlikely whether witness worry wrongly"
)
# Of another time, or of one more: "another fire", "last year's", "two years ago", "was also hit".
OF_ANOTHER = words(
    "ago again also another before earlier last once previous previously second similar then third "
    "too unrelated"
)
YEARS = frozenset({4})
QUOTES = frozenset({'"', "“", "”"})
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
    another, asked = is_of_another(span), span.text.rstrip().endswith("?")
    asking = [one for one in causes() if not asked and (one.once or not another)]
    for token in span:
        for cause in asking:
            found = told_by(cause, token) or done_by(cause, token)
            if found is not None and is_alone(found, span):
                yield found


def is_of_another(span: Span) -> bool:
    """Whether a sentence quotes, or tells of another time than the news's own."""
    told = [token.lower_ for token in span]
    if not QUOTES.isdisjoint(told) or not OF_ANOTHER.isdisjoint(told):
        return True
    return any(len(word) in YEARS and word.isdigit() for word in told)


def is_alone(found: Caused, span: Span) -> bool:
    """Whether the sentence names no other answer that excludes it: "a candle on the stove"."""
    others = {
        kind_of(found.cause, token)
        for token in span
        if token.pos_ == "NOUN" and token != found.what
    } - {"", found.kind}
    return not others - found.cause.soft or found.cause.once


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
    """Whether the question is asked of such: of the fire, or of somebody."""
    if cause.of == WHO:
        return True
    own = {child.lower_ for child in victim.lefts}
    plain = not own or not own.isdisjoint({"the", "this"})
    told = any(child.dep_ in {"relcl", "nummod"} for child in victim.children)
    return victim.lemma_.lower() in cause.things and plain and not told


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
    steps = [word, *word.ancestors]
    beside = [child for step in steps for child in step.children if child.dep_ != "conj"]
    if word.tag_ in {"VBZ", "VBP"} and not is_passive(word):
        # "Cooking causes one fire in three."
        return True
    if any(child.dep_ == "neg" or child.tag_ == "MD" for child in word.children):
        return True
    return any(map(is_hedge, (*steps[1:], *beside)))
