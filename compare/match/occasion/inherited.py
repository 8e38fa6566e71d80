"""What a sentence inherits: the occasion of the one before it, where its words go on about that.

"In February a quake struck. It killed 612" tells of February twice; "A similar fire killed two"
tells of another time without any date.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from compare.match.occasion.occasion import FORMER, NEWS, Occasion
from compare.match.occasion.timed import moment_of
from compare.model import Mention
from compare.text.numerals.words import SMALL
from compare.text.statement.tense import is_fragment
from compare.text.timex.background import EARLIER, LAST_YEAR, occasion
from compare.text.timex.moment import Moment
from compare.text.timex.words import either

if TYPE_CHECKING:
    from compare.text.grammar.parse import ParsedArticle, ParsedSentence

# "He banned red in 2004, dogs in 2005 and cards in 2007.  He has 17 wives": of none of these years.
LISTED = 3
# Letters within which a year stands that labels a line.
LABEL = 8
# "It killed 612", "That quake left ...", "He was convicted": the sentence goes on about the last.
GOES_ON = re.compile(
    r"^(?:it|that|those|they|he|she|then|the (?:quake|storm|attack|crash|fire|blast) then|there"
    r"|(?:on|in) that (?:case|occasion|time))\b",
    re.IGNORECASE,
)
# "It was worse than 1981. That summer 64 were arrested": of the time that was only set beside.
THAT_TIME = re.compile(
    r"^(?:in |on )?that (?:autumn|day|evening|fall|month|night|season|spring|summer|time|week"
    r"|winter|year)\b",
    re.IGNORECASE,
)
# "That quake killed six people and cut the road in May": all that is told of it was in May.
POINTS_BACK = re.compile(r"^th(?:at|ose) [a-z]+", re.IGNORECASE)
# "The '96 quake killed eight", "Eight of them were killed then and five held".
OTHER_TIME = re.compile(
    r"(?<!\w)['’][0-9]{2} [a-z]|\b(?:[a-z]+ed|hurt|held|shot|was|were) then(?= and | but |[,.;])"
)
# "A year later he auditioned in Graz": of none of the times before.
LATER = re.compile(
    rf"^(?:an?|{either(*SMALL)}|[0-9]+|several|some) "
    r"(?:years?|months?|decades?) (?:later|earlier|before|afterwards?)\b",
    re.IGNORECASE,
)
# "1987, federal. Six counts, no conviction.": what stands under a year is of that year.
LABELLED = re.compile(r"^\W{0,3}(?:19|20)[0-9]{2}\b(?=[,.:;]| [-—–])")
YEAR = re.compile(r"\b(?:19|20)[0-9]{2}\b(?![-,.]?[0-9])")


def carried(parsed: ParsedArticle, apart: Iterable[Mention]) -> dict[int, Occasion]:
    """What each sentence inherits from its own wording or from the one before, by its index."""
    own: defaultdict[int, list[Moment]] = defaultdict(list)
    for found in apart:
        own[found.sentence.index].append(moment_of(found))
    inherited: dict[int, Occasion] = {}
    last, before = NEWS, ""
    for item in parsed.sentences:
        index, text = item.sentence.index, item.sentence.text
        points_back = THAT_TIME.match(text) is not None and names_past_year(before, parsed.now)
        labelled = LABELLED.match(text) is not None and names_past_year(text[:LABEL], parsed.now)
        labelled = labelled or (LABELLED.match(before) is not None and is_in_line(parsed, index))
        if points_back or labelled or told_as_former(item, parsed.now):
            inherited[index] = FORMER
        elif (GOES_ON.match(text) is not None or is_fragment(item)) and not own[index]:
            inherited[index] = last
        elif own[index] and POINTS_BACK.match(text) is not None:
            inherited[index] = Occasion(tuple(own[index]))
        last = Occasion(tuple(own[index])) if own[index] else inherited.get(index, NEWS)
        if len(set(own[index])) >= LISTED:
            last = NEWS
        before = text
    return inherited


def is_in_line(parsed: ParsedArticle, index: int) -> bool:
    """Whether a sentence stands in the paragraph of the one before it."""
    before, here = parsed.sentences[index - 1].sentence, parsed.sentences[index].sentence
    return "\n" not in parsed.article.text[before.end : here.start]


def names_past_year(text: str, now: date | None) -> bool:
    """Whether a year before this one is named: "It was worse than 1981"."""
    years = [int(found) for found in YEAR.findall(text)]
    return any(now is None or year < now.year for year in years)


def told_as_former(item: ParsedSentence, now: date | None) -> bool:
    """Whether the words call it another occasion: "a similar fire killed two people"."""
    text = item.sentence.text
    if OTHER_TIME.search(text) is not None or LATER.match(text) is not None:
        return True
    return occasion(item, now) in (EARLIER, LAST_YEAR)
