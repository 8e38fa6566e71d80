"""Yes against no: whether something happened, was so, or was confirmed.

"Police found the weapon" and "police did not find the weapon" cannot both be
true.  Opposites count as yes and no ("accepted", "rejected"), and so do failing
and refusing.  Hedges ("may have"), wishes and two parties' claims do not clash.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.facts.done.assertion import OTHERS, PolarityValue, Reader, are_opposed_tolls
from compare.facts.done.tolls import with_tolls
from compare.facts.kind import Example, mention
from compare.facts.named.called import callings
from compare.facts.quoted.voices import voices_of
from compare.model import (
    EQUAL,
    NO_QUESTION,
    Mention,
    Reason,
    Relation,
    Severity,
    Verdict,
    compatible,
    conflict,
    unrelated,
)
from compare.text.answers.asked import answerable
from compare.text.answers.matters import loose_matters
from compare.text.answers.phrases import ANYBODYS
from compare.text.lexicon import words
from compare.text.naming.people import people_of
from compare.text.quoting.quotation import quotations_of
from compare.text.statement.mood import REFUSED, WILL
from compare.text.statement.predication import predications

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from compare.text.grammar.parse import ParsedArticle, ParsedSentence
    from compare.text.statement.record import Predication

__all__ = ["EXAMPLES", "NAME", "SUMMARY", "PolarityValue", "ask", "describe", "find", "relate"]

NAME = "polarity"
SUMMARY = "whether something happened or was so: a yes against a no"

OURS = frozenset({"i", "we"})
PRONOUNS = words("he it she that they this which who")


# --- finding ----------------------------------------------------------------------------------


def find(parsed: ParsedArticle) -> Iterator[Mention]:
    """The clauses that affirm or deny something of somebody."""
    people = people_of(parsed)
    called = callings(parsed, people)
    reader = Reader(people, quotations_of(parsed), voices_of(parsed, people), called)
    told = [
        (sentence, found, value)
        for sentence in parsed.sentences
        for found in predications(sentence.span)
        if (value := reader.value(sentence, found)) is not None
    ]
    values = with_tolls(told, parsed.sentences, parsed.now)
    plain = [
        (sentence, found, value, found.tokens[-1])
        for (sentence, found, _), value in zip(told, values, strict=True)
    ]
    asked = [
        (sentence, found, value, last)
        for sentence in parsed.sentences
        for found, led in answerable(sentence.span)
        for value, last in reader.answers(sentence, found, led=led)
    ]
    for sentence, found, value, last in (*plain, *asked):
        made = stated(sentence, found, value, last)
        if made is not None:
            yield made


def stated(
    sentence: ParsedSentence, found: Predication, value: PolarityValue, last: Token
) -> Mention | None:
    """The mention over a clause's verb and what affirms or denies it, up to its last word."""
    start = sentence.start_of(found.tokens[0])
    end = sentence.end_of(max(found.tokens[-1], last, key=lambda one: one.i))
    said = replace(value, words=" ".join(sentence.text_between(start, end).split()))
    return mention(NAME, sentence, start=start, end=end, value=said)


# --- relating ---------------------------------------------------------------------------------


UNKNOWN_SPEAKERS = frozenset({"", "said", "quoted", *PRONOUNS})
AGREED = Relation(Verdict.COMPATIBLE)


def relate(left: PolarityValue, right: PolarityValue) -> Relation:
    """The first rung that fits answers."""
    if are_opposed_tolls(left, right):
        return conflict() if is_one_voice(left, right) else compatible(Reason.ATTRIBUTED)
    if left.predicate != right.predicate or left.asked != right.asked:
        return NO_QUESTION
    if left == right:
        return EQUAL
    if left.positive == right.positive:
        return AGREED if is_one_matter(left, right) else NO_QUESTION
    if not is_one_matter(left, right):
        return unrelated(Reason.OTHER_MOMENT)
    if not is_one_voice(left, right):
        return compatible(Reason.ATTRIBUTED)
    yes, no = (left, right) if left.positive else (right, left)
    if not (yes.asked or is_denied_whole(no, yes)):
        # "Was not charged with murder": of something else, perhaps.
        return compatible(Reason.PRECISION)
    return relate_moods(yes, no)


def relate_moods(yes: PolarityValue, no: PolarityValue) -> Relation:
    """A yes and a no to one question: each may be a fact, a plan or a possibility."""
    moods = {yes.mood, yes.mood if refuses(no, yes) else no.mood}
    if "may" in moods:
        return compatible(Reason.ATTRIBUTED)
    if "yet" in moods:
        return conflict(Severity.NOTE)
    if len(moods) > 1:
        return unrelated(Reason.OTHER_MOMENT)
    if yes.asked and yes.predicate in loose_matters():
        return conflict(Severity.NOTE)
    return conflict(Severity.ERROR if is_one_speaker(yes, no) else Severity.WARNING)


def is_one_voice(left: PolarityValue, right: PolarityValue) -> bool:
    """Whether nobody else is said to say the one than the other; of himself one denies much."""
    if left.claimant != right.claimant and (denies_himself(left) or denies_himself(right)):
        return False
    return not (left.claimant and right.claimant) or left.claimant == right.claimant


def denies_himself(value: PolarityValue) -> bool:
    """ "He did not kill his wife, he told the court"; "we bombed no camp," the colonel said.

    What he is going to do, "she plans to leave", he knows best himself.
    """
    if value.positive or not value.claimant or (value.asked and value.mood == WILL):
        return False
    return value.subject in OURS or value.claimant in {value.subject, value.object}


def is_one_speaker(left: PolarityValue, right: PolarityValue) -> bool:
    """Whether one man is reported both ways; who is only "quoted" may be anybody."""
    return left.claimant == right.claimant and left.claimant not in UNKNOWN_SPEAKERS


def is_one_matter(left: PolarityValue, right: PolarityValue) -> bool:
    """Whether both speak of the same participants; a passive may leave out who acted."""
    if left.asked:
        return is_asked_of_one(left, right)
    if left.told != right.told and (left.told | right.told) & OTHERS:
        return False
    if are_tied_apart(left, right) or are_of_two(left.which, right.which):
        return False
    same = left.subject == right.subject
    if left.predicate in ANYBODYS and not (left.subject and right.subject):
        # "There was no handshake": nobody shook hands with anybody.
        return not (left.object or right.object)
    if not (left.object and right.object):
        # "Approved of the plan", "approved the plan".
        added = left.object in right.rest or right.object in left.rest
        return same and bool(left.subject) and (added or left.object == right.object)
    if not is_same(left.object, right.object, left.told, right.told):
        return False
    return same or bool({left.subject, right.subject} & {"", *PRONOUNS})


def is_asked_of_one(left: PolarityValue, right: PolarityValue) -> bool:
    """Whether a question is asked of one: "Ann Lee" and "the minister" where Lee is called so."""
    if left.things and right.things and left.things.isdisjoint(right.things):
        return False
    if left.told and right.told and left.told.isdisjoint(right.told):
        return False
    if (left.told ^ right.told) & OTHERS or are_tied_apart(left, right):
        return False
    yes, no = (left, right) if left.positive else (right, left)
    if left.where and right.where and left.where.isdisjoint(right.where):
        # "Found no gun in the car", "found one in the house".
        return False
    if not (left.subject or left.things) and left.positive != right.positive and no.told - yes.told:
        # "There was no tsunami warning": of another sort than those that were sent, perhaps.
        return False
    return (
        not (left.subject and right.subject)
        or left.subject == right.subject
        or left.subject in right.called
        or right.subject in left.called
    )


def are_of_two(left: frozenset[str], right: frozenset[str]) -> bool:
    """ "The women's squad", "the men's squad"; "the previous package", "the package"."""
    apart = bool(left and right) and left.isdisjoint(right)
    return apart or bool((left ^ right) & OTHERS)


def are_tied_apart(left: PolarityValue, right: PolarityValue) -> bool:
    """ "A permit for a pier", "a permit for a kiosk"; and "a permit" may be for either."""
    if left.ties and right.ties and left.ties.isdisjoint(right.ties):
        return True
    return bool((left.vague and left.ties - right.ties) or (right.vague and right.ties - left.ties))


def is_denied_whole(no: PolarityValue, yes: PolarityValue) -> bool:
    """Whether what is denied is no narrower than what is affirmed, or touches it.

    "Halden's shares" and "shares of Halden" say one thing in two places, and so do "defence
    officials" and "officials of the defence ministry".
    """
    known = yes.told | yes.rest | yes.shades | {yes.object}
    return no.told <= known and (no.rest <= known or bool(no.rest & yes.rest))


def refuses(no: PolarityValue, yes: PolarityValue) -> bool:
    """Whether somebody "refused to sign" what he signed, or will sign."""
    return no.mood == REFUSED and yes.mood in ("", WILL)


def is_same(left: str, right: str, *told: frozenset[str]) -> bool:
    """One word, or a word of the other's name: Linden, Linden Clinic."""
    return left == right or left in told[1] or right in told[0]


# --- in words ---------------------------------------------------------------------------------


def describe(value: PolarityValue) -> str:
    """ "did not find weapon"; whoever died was hurt, though he did not survive."""
    sign = "yes" if value.positive or value.harms else "no"
    return f"{value.words} ({sign})"


def ask(mention: Mention) -> str:
    """ "police find weapon?"."""
    value: PolarityValue = mention.value  # type: ignore[assignment]
    parts = [value.subject, value.predicate, value.object]
    return " ".join(filter(None, parts)) + "?"


EXAMPLES = (
    Example(
        left="Police found the weapon in the river.",
        right="Police did not find the weapon.",
        left_value="found",
        right_value="did not find",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left="The union accepted the offer.",
        right="The union rejected the offer.",
        left_value="accepted",
        right_value="rejected",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left="Negotiators failed to reach an agreement.",
        right="Negotiators reached an agreement.",
        left_value="failed to reach",
        right_value="reached",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left="The driver was not charged.",
        right="The driver was charged on Tuesday.",
        left_value="was not charged",
        right_value="was charged",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left="No one was hurt in the blast.",
        right="Seven people were injured in the blast.",
        left_value="No one was hurt",
        right_value="were injured",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left="The company won the contract.",
        right="The company may not win the contract.",
        left_value="won",
        right_value="may not win",
        verdict=Verdict.COMPATIBLE,
        reason=Reason.ATTRIBUTED,
    ),
    Example(
        left="The mayor said the dam had held.",
        right="Engineers said the dam had not held.",
        left_value="had held",
        right_value="had not held",
        verdict=Verdict.COMPATIBLE,
        reason=Reason.ATTRIBUTED,
    ),
    Example(
        left="Rescuers found the captain.",
        right="Rescuers did not find the black box.",
        left_value="found",
        right_value="did not find",
        verdict=Verdict.UNRELATED,
        reason=Reason.OTHER_MOMENT,
    ),
    Example(
        left="Police found the first bomb at noon.",
        right="Police did not find the second bomb.",
        left_value="found",
        right_value="did not find",
        verdict=Verdict.UNRELATED,
        reason=Reason.OTHER_MOMENT,
    ),
)
