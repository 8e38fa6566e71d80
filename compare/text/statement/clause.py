"""The clause around a mention: what is said of the value, with the value masked.

Two values answer one question when their clauses say the same thing: "killed
[N] people" and "left [N] dead".  The frame is that clause as a short text; the
other fields are its parts, for gates and explanations.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import zip_longest
from typing import TYPE_CHECKING

from compare.model import Clause
from compare.text.statement.participants import helpers
from compare.text.statement.status import status_of
from compare.text.timex.markers import markers, repeats
from compare.text.timex.words import MONTH_NUMBER, WEEKDAY_NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from spacy.tokens import Span, Token

    from compare.text.grammar.parse import ParsedSentence

MASK = "[N]"
CALENDAR = MONTH_NUMBER.keys() | WEEKDAY_NUMBER.keys()
FRAME_WORDS = 24
# Dependents that open another clause: what they hold is not said of this value.
OTHER_CLAUSE = {"ccomp", "advcl", "relcl", "parataxis", "csubj", "acl"}
UNSAID = {"punct", "det", "mark", "cc", "case", "intj", "meta", "dep"}
SUBJECTS = {"nsubj", "nsubjpass", "agent", "csubj", "expl"}
CONTENT = {"NOUN", "PROPN", "VERB", "ADJ"}
NEGATIONS = {"no", "not", "n't", "never", "neither", "nor", "without", "none", "nobody", "nothing"}


def clause_of(parsed: ParsedSentence, value: Span) -> Clause:
    """The clause that ``value`` stands in."""
    masked = {token.i for token in value}
    head = head_of(value)
    verb = governor(value.root)
    own, borrowed = tuple(spoken(verb)), borrowed_subject(verb)
    words = [token for token in own if token.i not in masked]
    said = [*words, *borrowed]
    above = list(governors(verb))
    return Clause(
        frame=frame_of(verb, [*own, *borrowed], masked),
        head=head.lemma_.lower() if head is not None else "",
        verb=verb.lemma_.lower() if verb.pos_ in {"VERB", "AUX"} else "",
        subject=subject_of(verb, borrowed),
        nouns=frozenset(token.lemma_.lower() for token in words if token.pos_ in CONTENT),
        participants=frozenset(name for at, name in proper_nouns(parsed) if at not in masked),
        actors=frozenset(token.lower_ for token in said if is_name(token)),
        markers=frozenset((*markers(value, words), *repeats(value, above))),
        verbs=tuple(map(parsed.start_of, of_one_time(above))),
        status=status_of(parsed, value.root),
        negated=any(token.lower_ in NEGATIONS for token in words),
    )


@lru_cache(maxsize=64)
def proper_nouns(parsed: ParsedSentence) -> tuple[tuple[int, str], ...]:
    """The proper nouns of a sentence in lower case, with their places; many mentions ask."""
    return tuple((token.i, token.lower_) for token in parsed.span if is_name(token))


def is_name(token: Token) -> bool:
    """A proper noun that takes part: Thursday and March are none, but Wednesday Addams is."""
    if token.pos_ != "PROPN":
        return False
    return token.lower_.rstrip(".") not in CALENDAR or token.ent_type_ == "PERSON"


def head_of(value: Span) -> Token | None:
    """The word the value modifies: the counted noun, the event, the verb; None for a lone value."""
    root = value.root
    while root.dep_ in {"prep", "pobj", "pcomp", "quantmod", "npadvmod"} or root.head in value:
        if root.head == root:
            return None
        root = root.head
    if root not in value and root.dep_ not in {"prep", "pobj"}:
        return root
    return root.head if root.head != root else None


def governor(token: Token) -> Token:
    """The verb that governs a token; the root of the sentence where there is none."""
    while token.head != token and token.pos_ not in {"VERB", "AUX"}:
        token = token.head
    return token.head if token.dep_ in {"aux", "auxpass"} else token


def governors(verb: Token) -> Iterator[Token]:
    """The verb itself and those it hangs on, up to the sentence's main verb."""
    yield verb
    while verb.head != verb and (above := governor(verb.head)) != verb:
        verb = above
        yield verb


def of_one_time(verbs: Sequence[Token]) -> Iterator[Token]:
    """The verbs up to one that tells of another time: the firm "began in 2008 and has 42 shops",
    "the talks, which included officers, had been held since 1993"."""
    for verb, above in zip_longest(verbs, verbs[1:]):
        yield verb
        goes_on = verb.dep_ == "conj" and verb.tag_ in {"VBZ", "VBP"}
        if goes_on and verb.head.tag_ in {"VBD", "VBN"}:
            return
        if above is not None and verb.dep_ == "relcl" and is_before(above, verb):
            return


def is_before(above: Token, verb: Token) -> bool:
    """Whether only the clause above tells what had been so before."""
    return "had" in helpers(above) and not helpers(verb) & {"had", "has", "have"}


def spoken(verb: Token) -> Iterator[Token]:
    """The tokens of the verb's own clause, in no order."""
    waiting = [verb]
    while waiting:
        token = waiting.pop()
        yield token
        waiting.extend(child for child in token.children if belongs(child))


def belongs(child: Token) -> bool:
    """Whether a dependent is part of its head's clause."""
    if child.dep_ in OTHER_CLAUSE or child.dep_ in UNSAID:
        return False
    return not (child.dep_ == "conj" and child.pos_ in {"VERB", "AUX"})


def frame_of(verb: Token, tokens: Iterable[Token], masked: set[int]) -> str:
    """The clause as a short text with the value masked: ``fire kill [N] people in hotel``."""
    words: list[str] = []
    for token in sorted(tokens, key=lambda word: word.i):
        if token.i in masked:
            if words[-1:] != [MASK]:
                words.append(MASK)
        elif not token.is_punct and not token.is_space:
            words.append(token.lemma_.lower() if token == verb else token.lower_)
    if MASK in words and len(words) > FRAME_WORDS:
        at = words.index(MASK)
        begin = max(0, min(at - FRAME_WORDS // 2, len(words) - FRAME_WORDS))
        words = words[begin : begin + FRAME_WORDS]
    return " ".join(words[: FRAME_WORDS + 1])


def borrowed_subject(verb: Token) -> list[Token]:
    """The subject that a clause without one shares with the clause it hangs on."""
    if any(child.dep_ in SUBJECTS for child in verb.children):
        return []
    above = verb
    while above.head != above:
        if above.dep_ in {"relcl", "acl"}:
            return [above.head]
        above = above.head
        found = [child for child in above.children if child.dep_ in SUBJECTS]
        if found:
            return [found[0], *(c for c in found[0].children if c.dep_ in {"compound", "amod"})]
    return []


def subject_of(verb: Token, borrowed: Sequence[Token]) -> str:
    """The head of the subject, in lower case; empty where nothing is said."""
    own = [child for child in verb.children if child.dep_ in SUBJECTS]
    found = own or borrowed
    return found[0].lemma_.lower() if found else ""
