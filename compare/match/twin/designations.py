"""Numbers that are names, which two outlets print differently: "Flight 1549" and "Flight 1594",
"Section 7 of the act" and "Section 9 of the act", "on Highway 52" and "on Highway 94".

Of each article only a number that it alone bears is taken: who tells of two flights tells of two.
A flight's number is held against another only where it is mistyped; a section, a room or a road
where both sentences say the same of it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from compare.facts.named.namevalue import Name
from compare.match.twin.hotlines import MISTYPED, SURE, digits_of
from compare.match.twin.misprints import Misprint
from compare.match.twin.twins import in_text_order, words_of
from compare.model import Clause, Feature, Match, Mention, conflict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compare.model import Sentence

# What bears a long number, of which one digit is soon wrong.
NUMBERED = ("flight", "train")
# What bears a short one.  Of wards, gates and rooms a story has several (``labels``).
PLACED = (
    "article", "channel", "clause", "county road", "exit", "highway", "interstate", "junction",
    "motorway", "proposition", "resolution", "section", "state route",
)  # fmt: skip
WRITTEN = re.compile(
    rf"\b(?P<head>{'|'.join((*NUMBERED, *PLACED))}) (?:No\.? ?|number )?(?P<number>[0-9]{{1,4}})"
    r"(?![\w,.:%-]?[0-9]|[ -](?:people|passengers|minutes?|hours?|days?|years?|miles?|metres?))",
    re.IGNORECASE,
)
# "In 2009 Flight 447 landed", "flown on to Boston on Flight 474": not the flight of the news.
ELSEWHERE = re.compile(
    r"\b(?:1[89]|20)[0-9]{2}\b|\b(?:another|earlier|next|previous|replacement|second) flight\b"
    r"|\b(?:flew|flown|put|re-?booked|sent|transferred) (?:on|on to|onto|out on)\b|\bresembl"
    r"|\byears? (?:ago|earlier)\b",
    re.IGNORECASE,
)
SHORTEST = 3
# Words that say something in both sentences, beside the number and what bears it.
LEAST_SHARED = 3
LIKELY = 0.85
SAID_ALIKE = (Feature("words", 1.73),)
DESIGNATION = Misprint("number", "which number", "which flight, section or road it was")


def designations(sentences: Iterable[Sentence]) -> list[Match]:
    """The numbers of two articles that are told of one flight, section or road."""
    told: defaultdict[tuple[str, str], list[Mention]] = defaultdict(list)
    for sentence in sentences:
        for head, mention in numbers_in(sentence):
            told[head, sentence.article].append(mention)
    alone = {
        key: found for key, found in told.items() if len({digits_of(one) for one in found}) == 1
    }
    return [
        made
        for (one, here), (other, there) in combinations(sorted(alone), 2)
        if one == other and here != there
        for left in alone[one, here]
        for right in alone[other, there]
        if (made := matched(one, left, right)) is not None
    ]


def numbers_in(sentence: Sentence) -> Iterator[tuple[str, Mention]]:
    """The numbers of a sentence that are names, each with what bears it."""
    if ELSEWHERE.search(sentence.text):
        return
    for match in WRITTEN.finditer(sentence.text):
        text = match.group()
        start = sentence.start + match.start()
        value = Name((match.group("number").lstrip("0"),), shown=text)
        yield (
            match.group("head").lower(),
            Mention(
                DESIGNATION.NAME, sentence, start, start + len(text), text, value, Clause(frame="")
            ),
        )


def matched(head: str, left: Mention, right: Mention) -> Match | None:
    """The match of two numbers that differ, of one flight or of one road; else None."""
    one, other = digits_of(left), digits_of(right)
    if one == other:
        return None
    if head in NUMBERED:
        near = min(len(one), len(other)) >= SHORTEST and OSA.distance(one, other) == 1
        return made(left, right, SURE, MISTYPED) if near else None
    return made(left, right, LIKELY, SAID_ALIKE) if are_alike(head, left, right) else None


def are_alike(head: str, left: Mention, right: Mention) -> bool:
    """Whether both sentences say the same of what bears the number."""
    one, other = (
        {word.stem for word in words_of(mention.sentence) if word.content and word.stem.isalpha()}
        for mention in (left, right)
    )
    return len((one & other) - {head}) >= LEAST_SHARED


def made(left: Mention, right: Mention, sure: float, features: tuple[Feature, ...]) -> Match:
    """The match, in the order of the places."""
    return Match(*in_text_order(left, right), sure, conflict(), features)
