"""How two quoted remarks stand: one, one cut short, one in other words, or two of one speech.

"We will rebuild the school" and "We will close the school" cannot both be what the mayor said.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.facts.quoted.remark import QuoteValue, meanings
from compare.facts.quoted.rewording import Step, aligned
from compare.model import EQUAL, Reason, Relation, Severity, compatible, conflict, unrelated
from compare.text.quoting.wording import GAP, NEGATIONS, is_content, is_telling, stem

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compare.text.quoting.speaker import Speaker

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
# How much, how many and how often: "no choice", "a choice"; "full" and "some responsibility".
EXTENT = {
    **dict.fromkeys(NEGATIONS, "none"),
    **dict.fromkeys(("some", "little", "part", "partly", "partial", "sometimes", "few"), "part"),
    **dict.fromkeys(("all", "full", "fully", "every", "everything", "always", "whole"), "whole"),
    **dict.fromkeys(("a", "an", "any", "something"), "any"),
}
LINKING = frozenset({"of", "the"})
LEAST_FRAME = 3
# Little words in a row that make one remark with a single word that says more: "those who lied
# about us" at the end, "and we would have been ... a body"; what a speech is about is told last.
RUN = 5
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
# What sets two things against each other: "bakers, not a name", "more work than play".
PIVOTS = frozenset({"not", "than", "before", "after", "instead", "because", "without"})
LEAST_TURNED = 6
# "Did not lie" is "lied" with a "not".
DOING = frozenset({"do", "does", "did"})
NEARLY_ALL = 0.75
# Of two remarks that say the same but for a "not", the shorter speaks of nothing else.
NEARLY_SAID = 0.9
# Nobody says nine words in ten of another's remark: a speaker is misheard sooner.
VERBATIM = 0.85
VERBATIM_MATCHED = 8
# A word changed within a remark has so many of its words on either side.
LEAST_AROUND = 3
# A capital within a sentence.
NAME_WITHIN = re.compile(r"(?<=[\w,;] )[A-Z][^\W\d_]+")


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
    if is_reworded(left, right, steps) or are_turned_round(left, right):
        return conflict()
    if one and are_of_other_extent(left.words, right.words):
        return conflict()
    if one and (is_nearly_all(steps, len(shorter)) or are_same_words(left, right)):
        return conflict(Severity.NOTE)
    if may_be_retold(left, right):
        return conflict(Severity.WARNING if are_opposed(left, right) else Severity.NOTE)
    return unrelated(Reason.OTHER_QUOTE)


def are_of_other_extent(left: Sequence[str], right: Sequence[str]) -> bool:
    """ "We had no choice", "we had a choice": one remark but for how much it says."""
    one, other = ([word for word in said if word not in LINKING] for said in (left, right))
    framed = [[word for word in said if word not in EXTENT] for said in (one, other)]
    told = [[EXTENT[word] for word in said if word in EXTENT] for said in (one, other)]
    same = framed[0] == framed[1] and len(framed[0]) >= LEAST_FRAME
    return same and len(told[0]) == len(told[1]) == 1 and told[0] != told[1]


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
    shared = 1 if known and words > least and longest_run(steps) >= RUN else LEAST_SHARED
    return words >= max(least, share * len(shorter)) and len(alike(shorter, longer)) >= shared


def longest_run(steps: Sequence[Step]) -> int:
    """How many words two remarks have without a break between."""
    return max((len(step.left) for step in steps if step.same), default=0)


def are_turned_round(left: QuoteValue, right: QuoteValue) -> bool:
    """Whether two remarks weigh the same things against each other, the other way round.

    "We bought bakers, not just a name" and "we bought a name, not just bakers"; "on Monday we
    leave" is "we leave on Monday".
    """
    if len(left.words) < LEAST_TURNED or sorted(left.words) != sorted(right.words):
        return False
    pivots = [word for word in left.words if word in PIVOTS]
    if len(pivots) != 1:
        return False
    before, other = (set(said.words[: said.words.index(pivots[0])]) for said in (left, right))
    return bool(meanings(before - other)) and bool(meanings(other - before))


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
    run = longest_run(steps)
    end = len(steps[-1].left) if steps[-1].same else 0
    if meant < (1 if end >= RUN else LEAST_MEANT):
        return False
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


def is_nearly_all(steps: Sequence[Step], length: int) -> bool:
    """Whether nearly all of one speaker's words are kept, little words as they may be.

    "If I could tell you more, I would", "if I could tell you anything at all, then I would"; not
    "we will do what we can for the school" and "for the port", which may be two of one speech.
    """
    if any(meanings(step.left) and meanings(step.right) for step in steps if not step.same):
        return False
    return len(kept_words(steps)) >= max(SURELY_MATCHED, NEARLY_ALL * length)


def are_same_words(left: QuoteValue, right: QuoteValue) -> bool:
    """ "I don't think he lied", "I think he did not lie": one speaker's words in another order."""
    one, other = sorted(set(left.words) - DOING), sorted(set(right.words) - DOING)
    pairs = zip(one, other, strict=False)
    alike = all(a.startswith(b) or b.startswith(a) for a, b in pairs)
    return len(one) == len(other) >= LEAST_CLAUSE and alike and left.words != right.words


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


def are_opposed(left: QuoteValue, right: QuoteValue) -> bool:
    """Whether they say the same, but one denies it: "we could not complete a throw"."""
    one, other = denied(left.words), denied(right.words)
    meant = (meanings(left.words), meanings(right.words))
    shared = len(meant[0] & meant[1])
    if shared < max(PLENTY_MEANT, NEARLY_SAID * min(map(len, meant))):
        # "Not hurt in the first half", "hurt in the second half".
        return False
    return bool((one - other) & meant[1] or (other - one) & meant[0])


def denied(said: Sequence[str]) -> set[str]:
    """What each "not" of a remark stands before."""
    return {
        next((stem(behind) for behind in said[at + 1 :] if is_content(behind)), "")
        for at, word in enumerate(said)
        if word in NEGATIONS
    }


def names_in(value: QuoteValue) -> set[str]:
    """The names in a remark, which any two remarks of one story share."""
    return {stem(name.lower()) for name in NAME_WITHIN.findall(value.text)}
