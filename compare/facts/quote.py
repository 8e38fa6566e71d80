"""Quoted remarks: the words that outlets put between quotation marks for one speaker.

"We will rebuild the school" and "We will close the school" cannot both be what
the mayor said.  A remark cut short, or with "..." for what was left out, is the
same remark; two sentences of one speech are two remarks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from compare.facts.kind import Example, mention
from compare.facts.rewording import Step, aligned
from compare.model import (
    EQUAL,
    Mention,
    Reason,
    Relation,
    Severity,
    Verdict,
    compatible,
    conflict,
    unrelated,
)
from compare.text.quotation import quotations_of
from compare.text.speaker import NOBODY, Speaker
from compare.text.wording import GAP, NEGATIONS, is_content, is_telling, stem, wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from compare.text.parse import ParsedArticle, ParsedSentence
    from compare.text.quotation import Quotation

NAME = "quote"
SUMMARY = "one remark quoted in different words"

# Fewer words are a phrase set apart ("so-called 'smart growth'"), not a remark.
LEAST_WORDS = 4
# Two translations of one remark are only looked for among remarks as long as a clause,
LEAST_CLAUSE = 5
# and share what they speak of: "history" and "look"/"looking" in two versions of one toast.
LEAST_SHARED = 2
LEAST_SHARE = 0.5
# Of the shorter remark's words, how many the longer one must have in the same order for both to
# be one remark: "murderous act" / "raw, murderous act" keep .8, two sentences on one topic .4.
SAME_REMARK = 0.7
# A match of this few words says little by itself: "it is the"; and without one known speaker even
# "people poured into the streets" may be two people's words.
LEAST_MATCHED = 4
LEAST_MEANT = 2
SURELY_SAME_REMARK = 0.8
SURELY_MATCHED = 6
# So many words in one order nobody else says, though a clause in the middle differs; "our thoughts
# and prayers are with the families" is what everybody says.
PLENTY_MATCHED = 10
PLENTY_MEANT = 4
LONG_RUN = 7
# Two outlets hear "the" for "an", or "has been" for "was"; where more little words differ, one of
# them wrote the remark anew.
FEW_CHANGED = 2
LEAST_INITIALS = 2
LEFT_OUT = frozenset({"the", "a", "an", "that"})
# A remark kept in shape but not in words: six words in order, half of it; without a known speaker
# eight, three fifths; and neither twice as long as the other.
REWORDED_MATCHED = 6
REWORDED_SHARE = 0.5
REWORDED_UNKNOWN = 8
REWORDED_UNKNOWN_SHARE = 0.6
LEAST_OF_LENGTH = 0.6
LEAST_STEM = 3
# Nobody says nine words in ten of another's remark: a speaker is misheard sooner.
VERBATIM = 0.85
VERBATIM_MATCHED = 8
# "We saw it twice," Lind said from the boat. "Then it sank.": words of who spoke, and how.
MOST_BETWEEN = 12
# A word changed within a remark has so many of its words on either side.
LEAST_AROUND = 3
# A capital within a sentence.
NAME_WITHIN = re.compile(r"(?<=[\w,;] )[A-Z][^\W\d_]+")
# Words capitalised throughout are a title of a film or a song.
TITLE_CASE = 0.7
# A remark of more words than this is a document; comparing is quadratic in it.
MOST_WORDS = 120


@dataclass(frozen=True, slots=True)
class QuoteValue:
    """The words said; who said them and how the paper prints them is not part of the remark.

    ``beside`` are the words of the sentences next to it in one speech.
    """

    words: tuple[str, ...]
    speaker: Speaker = field(default=NOBODY, compare=False)
    text: str = field(default="", compare=False)
    beside: frozenset[tuple[str, ...]] = field(default=frozenset(), compare=False)


# --- finding ----------------------------------------------------------------------------------


def find(parsed: ParsedArticle) -> Iterator[Mention]:
    """Every quoted sentence of at least four words, or the quoted part of one."""
    last: Mention | None = None
    for found in remarks(parsed):
        if last is not None and goes_on(parsed, last, found):
            last, found = neighbour(last, found), neighbour(found, last)
        if last is not None:
            yield last
        last = found
    if last is not None:
        yield last


def remarks(parsed: ParsedArticle) -> Iterator[Mention]:
    """Every remark, in text order."""
    quotations = quotations_of(parsed).all
    at = 0
    for sentence in parsed.sentences:
        start, end = sentence.sentence.start, sentence.sentence.end
        while at < len(quotations) and quotations[at].end <= start:
            at += 1
        for quotation in quotations[at:]:
            if quotation.start >= end:
                break
            found = remark(sentence, quotation)
            if found is not None:
                yield found


def goes_on(parsed: ParsedArticle, left: Mention, right: Mention) -> bool:
    """Whether nothing but marks stands between two remarks, or who spoke: '," Lind said. "'."""
    between = parsed.article.text[left.end : right.start]
    if not any(letter.isalnum() for letter in between):
        return True
    one, other = value_of(left), value_of(right)
    if "\n" in between or len(between.split()) > MOST_BETWEEN:
        return False
    return one.speaker == other.speaker and between.count(".") + between.count(":") <= 1


def value_of(found: Mention) -> QuoteValue:
    """The words of a remark."""
    assert isinstance(found.value, QuoteValue)
    return found.value


def neighbour(found: Mention, other: Mention) -> Mention:
    """The remark with another beside it."""
    value, said = value_of(found), value_of(other)
    return replace(found, value=replace(value, beside=value.beside | {said.words}))


def remark(parsed: ParsedSentence, quotation: Quotation) -> Mention | None:
    """The part of a quotation that stands in a sentence."""
    start = max(quotation.start, parsed.sentence.start)
    end = min(quotation.end, parsed.sentence.end)
    text = parsed.text_between(start, end)
    start += len(text) - len(text.lstrip(EDGES))
    text = text.strip(EDGES)
    said = wording(text)
    if len(said) < LEAST_WORDS or is_name_of_work(text):
        return None
    value = QuoteValue(said[:MOST_WORDS], quotation.speaker, " ".join(text.split()))
    found = mention(NAME, parsed, start=start, end=start + len(text), value=value)
    if found is None:
        return None
    clause = replace(found.clause, frame=text)
    return replace(found, text=text, clause=clause)


EDGES = " \t\r\n,;:–—\"“”'‘’«»"


def is_name_of_work(text: str) -> bool:
    """A film, a song or a headline: "The Long Road to Nowhere"."""
    long = [word for word in text.split() if word[0].isalpha() and is_content(word.lower())]
    return sum(word[0].isupper() for word in long) > max(TITLE_CASE * len(long), 1)


# --- relating ---------------------------------------------------------------------------------


def relate(left: QuoteValue, right: QuoteValue) -> Relation:
    """The first rung that fits answers."""
    if left.words == right.words:
        return EQUAL
    shorter, longer = in_order(left, right)
    steps = aligned(shorter, longer)
    together = not left.beside.isdisjoint(right.beside)
    two = are_two_people(left.speaker, right.speaker) and not together
    if two and not is_verbatim(steps, len(shorter)):
        return unrelated(Reason.OTHER_QUOTE)
    one = together or is_one_person(left.speaker, right.speaker)
    if is_one_remark(steps, len(shorter), one_speaker=one):
        return by_changes(steps)
    if (together or (one and is_within(steps))) and is_kept(steps, len(shorter)):
        return by_changes(steps)
    if is_reworded(left, right, steps):
        return conflict()
    if may_be_retold(left, right):
        return conflict(Severity.NOTE)
    return unrelated(Reason.OTHER_QUOTE)


def is_reworded(left: QuoteValue, right: QuoteValue, steps: Sequence[Step]) -> bool:
    """Whether half of the words stand in one order, and two that say something are in both.

    "We were dead tired but nobody gave up" keeps the shape of "We were so tired but we never gave
    in"; where only one outlet says who spoke, more of it must be the same.
    """
    shorter, longer = sorted((left.words, right.words), key=len)
    if len(shorter) < LEAST_OF_LENGTH * len(longer):
        return False
    known = is_one_person(left.speaker, right.speaker)
    least = REWORDED_MATCHED if known else REWORDED_UNKNOWN
    share = REWORDED_SHARE if known else REWORDED_UNKNOWN_SHARE
    words = len(kept_words(steps))
    return words >= max(least, share * len(shorter)) and len(alike(shorter, longer)) >= LEAST_SHARED


def alike(left: Sequence[str], right: Sequence[str]) -> list[str]:
    """The words of one remark that say something and have their like in the other."""
    others = meanings(right)
    return [
        one
        for one in sorted(meanings(left))
        if any(one == other or is_form(one, other) for other in others)
    ]


def is_form(one: str, other: str) -> bool:
    """Whether two stems are one word's, "beat" and "beaten", or both deny."""
    if one in NEGATIONS and other in NEGATIONS:
        return True
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) >= LEAST_STEM and longer.removesuffix("en") == shorter


def are_two_people(left: Speaker, right: Speaker) -> bool:
    """Two names of which neither is among the other's words."""
    if not (left.named and right.named):
        return False
    return left.name not in right.words and right.name not in left.words


def is_verbatim(steps: Sequence[Step], length: int) -> bool:
    """Whether the remarks are so nearly one text that one outlet took the speaker for another."""
    words = len(kept_words(steps))
    return words >= max(VERBATIM_MATCHED, VERBATIM * length)


def is_one_person(left: Speaker, right: Speaker) -> bool:
    """One name, or a name and its bearer's description."""
    return bool(left.name) and (left.name in right.words or right.name in left.words)


def is_one_remark(steps: Sequence[Step], length: int, *, one_speaker: bool) -> bool:
    """Whether so much of the shorter remark is in the longer that both are one."""
    words = kept_words(steps)
    meant = len(meanings(words))
    if meant < LEAST_MEANT:
        return False
    run = max(len(step.left) for step in steps if step.same)
    plenty = len(words) >= PLENTY_MATCHED and (meant >= PLENTY_MEANT or run >= LONG_RUN)
    if one_speaker or plenty:
        return is_mostly_same(steps, length)
    return len(words) >= max(SURELY_MATCHED, SURELY_SAME_REMARK * length)


def is_kept(steps: Sequence[Step], length: int) -> bool:
    """Whether a remark of little words is kept but for one place: "We will not forget it"."""
    return sum(not step.same for step in steps) == 1 and is_mostly_same(steps, length)


def is_mostly_same(steps: Sequence[Step], length: int) -> bool:
    """Whether as much of the shorter remark is in the longer as one speaker's has to be."""
    return len(kept_words(steps)) >= max(LEAST_MATCHED, SAME_REMARK * length)


def is_within(steps: Sequence[Step]) -> bool:
    """Whether one word for another stands inside: "I made a mistake (misstep), and I own it".

    "I have a plan for our schools" and "I have a plan for our roads" may be two of one speech.
    """
    ends = [step for step in (*steps[:1], *steps[-1:]) if step.same and step.length >= LEAST_AROUND]
    return len(ends) == 2 and all(step.same or step.length == 1 for step in steps)


def kept_words(steps: Iterable[Step]) -> list[str]:
    """The words that two remarks have in common, in one order."""
    return [word for step in steps if step.same for word in step.left]


def in_order(left: QuoteValue, right: QuoteValue) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of two remarks, the shorter one first."""
    shorter, longer = sorted((left.words, right.words), key=lambda said: (len(said), said))
    return shorter, longer


def kept(left: QuoteValue, right: QuoteValue) -> float:
    """How much of the shorter remark is in the longer one, 0..1; of a few words that says little.

    Less than makes one remark counts as nothing.  The two need not be alike as a whole: one outlet
    may print a long sentence, and the other the part of it that matters.
    """
    shorter, longer = in_order(left, right)
    words = len(kept_words(aligned(shorter, longer)))
    if words < SAME_REMARK * len(shorter):
        return 0.0
    return words / len(shorter) * min(1.0, words / VERBATIM_MATCHED)


def by_changes(steps: Sequence[Step]) -> Relation:
    """What the changed words make of it; what an outlet's own gap accounts for is no change."""
    changed = [
        step
        for step in steps
        if not step.same and GAP not in step.left + step.right and not is_spelled_out(step)
    ]
    if not changed:
        return compatible(Reason.PRECISION)
    if any(is_telling(word) for step in changed for word in set(step.left) ^ set(step.right)):
        return conflict()
    meant = any(meanings(step.left) ^ meanings(step.right) for step in changed)
    many = sum(map(counted, changed)) > FEW_CHANGED
    return conflict(Severity.WARNING if meant or many else Severity.NOTE)


def is_spelled_out(step: Step) -> bool:
    """Whether one outlet wrote an acronym out: "the ECB", "the European Central Bank"."""
    shorter, longer = sorted((step.left, step.right), key=len)
    if len(shorter) != 1 or len(longer) < LEAST_INITIALS:
        return False
    return shorter[0] == "".join(word[0] for word in longer)


def counted(step: Step) -> int:
    """How many words a change is; what a headline leaves out is none: "the", "that"."""
    left = [word for word in step.left if word not in LEFT_OUT]
    right = [word for word in step.right if word not in LEFT_OUT]
    return max(len(left), len(right))


def may_be_retold(left: QuoteValue, right: QuoteValue) -> bool:
    """Two versions of one speaker's remark, as two translators have it: a note at most."""
    if not left.speaker.named or not right.speaker.named:
        return False
    if min(len(left.words), len(right.words)) < LEAST_CLAUSE:
        return False
    one, other = meanings(left.words), meanings(right.words)
    shared = one & other
    if len(shared - (names_in(left) & names_in(right))) < LEAST_SHARED:
        return False
    return len(shared) >= LEAST_SHARE * min(len(one), len(other))


def names_in(value: QuoteValue) -> set[str]:
    """The names in a remark, which any two remarks of one story share."""
    return {stem(name.lower()) for name in NAME_WITHIN.findall(value.text)}


def meanings(said: Sequence[str]) -> set[str]:
    """What words speak of, without their inflections."""
    return {stem(word) for word in said if is_content(word)}


# --- in words ---------------------------------------------------------------------------------


def describe(value: QuoteValue) -> str:
    """The remark as the paper prints it, between quotation marks."""
    return f"“{value.text or ' '.join(value.words)}”"


def ask(mention: Mention) -> str:
    """ "what Kahn said"."""
    value: QuoteValue = mention.value  # type: ignore[assignment]
    who = value.speaker.name
    return f"what {who.title() if value.speaker.named else f'the {who}'} said" if who else "remark"


EXAMPLES = (
    Example(
        left="“We will rebuild the school by autumn,” said the mayor, Ines Kahn.",
        right="“We will close the school by autumn,” Ms Kahn said.",
        left_value="We will rebuild the school by autumn",
        right_value="We will close the school by autumn",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left='"The bridge is safe for all traffic," engineer Paul Moreau said.',
        right='"The bridge is not safe for all traffic," said Mr Moreau.',
        left_value="The bridge is safe for all traffic",
        right_value="The bridge is not safe for all traffic",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left="Coach Dana Ruiz said her side “played with 11 lions on the pitch”.",
        right="“They played with 10 lions on the pitch,” said Ruiz.",
        left_value="played with 11 lions on the pitch",
        right_value="They played with 10 lions on the pitch",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left='"This is a great day for our country," President Anna Berg said.',
        right='"This was a great day for our country," President Anna Berg said.',
        left_value="This is a great day for our country",
        right_value="This was a great day for our country",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left='"We don\'t favour a strike at this harbour," union leader Tom Reid said.',
        right="“We do not favor a strike at this harbor”, said Reid.",
        left_value="We don't favour a strike at this harbour",
        right_value="We do not favor a strike at this harbor",
        verdict=Verdict.EQUAL,
    ),
    Example(
        left='"The river rose by the hour and nobody had warned us," resident Olga Petrenko said.',
        right='Petrenko said "nobody had warned us" of the flood.',
        left_value="The river rose by the hour and nobody had warned us",
        right_value="nobody had warned us",
        verdict=Verdict.COMPATIBLE,
        reason=Reason.PRECISION,
    ),
    Example(
        left='"The merger, which took us two years, will create jobs," chairman Lee Park said.',
        right='"The merger ... will create jobs," Park said.',
        left_value="The merger, which took us two years, will create jobs",
        right_value="The merger ... will create jobs",
        verdict=Verdict.COMPATIBLE,
        reason=Reason.PRECISION,
    ),
    Example(
        left='"The verdict is a relief for the family," lawyer Nina Sato said.',
        right='"We are going to ask for damages next month," Sato added.',
        left_value="The verdict is a relief for the family",
        right_value="We are going to ask for damages next month",
        verdict=Verdict.UNRELATED,
        reason=Reason.OTHER_QUOTE,
    ),
    Example(
        left='"We are ready to talk about peace," President Anna Berg said.',
        right='"We were ready to talk about peace," said Foreign Minister Omar Diallo.',
        left_value="We are ready to talk about peace",
        right_value="We were ready to talk about peace",
        verdict=Verdict.UNRELATED,
        reason=Reason.OTHER_QUOTE,
    ),
)
