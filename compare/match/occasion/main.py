"""What an event is mainly about: the deed that its outlets open with.

"Ministers met on Thursday", "Thursday's meeting" and "talks were held on
Thursday" date the same thing, whatever words stand around it, because the
event's leads are about meetings and talks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from compare.facts.dated.datevalue import DateValue
from compare.facts.placed.site import PlaceValue
from compare.match.weighed.when import clash, far, is_one_deed
from compare.model import Clause, Mention, Status
from compare.text.happening.deeds import LIGHT, ONE_NOUN, ONE_VERB
from compare.text.happening.eventnoun import also
from compare.text.happening.party import RELATIONS
from compare.text.happening.phrases import told_together
from compare.text.interval import Grain
from compare.text.lexicon import words

if TYPE_CHECKING:
    from spacy.tokens import Token

    from compare.text.grammar.parse import ParsedArticle
    from compare.text.happening.record import Happening

# Headline, caption or summary, and the first paragraphs.
OPENING = 4
# Where an article still tells its news; two days in there are a slip.
NEWS = 8
# "Is", "have" and "say" open articles on anything.
EMPTY = frozenset({"be", "have", "say", "do", "make", "take", "go", "get", "tell", "come"})
# What tells one deed from another of its sort.
ONE_MORE = words("earlier fourth last next other previous second third")
# What takes place in one town, whoever tells of it and with whatever verb.
AT_ONE_PLACE = frozenset({"meet"})
# A plan's day is not the deed's.
DONE = (Status.HAPPENED, Status.ONGOING, Status.UNKNOWN)


def opening_deeds(parsed: ParsedArticle) -> frozenset[str]:
    """The verbs and nouns of an article's first sentences, synonyms made one."""
    return frozenset(
        deed
        for item in parsed.sentences[:OPENING]
        for token in item.span
        for deed in deeds_of(token)
    )


def deeds_of(token: Token) -> frozenset[str]:
    """What one word tells, with those that follow it: "found guilty" and "convicted" are one."""
    lemma = token.lemma_.lower()
    told = told_together(token) if token.pos_ == "VERB" else None
    together = frozenset() if told is None else told.deeds
    if token.pos_ not in ("VERB", "NOUN") or lemma in EMPTY:
        return together
    return together | also(lemma) | {one(lemma)}


def one(lemma: str) -> str:
    """A deed by one name: "meeting" and "met" are one."""
    return ONE_NOUN.get(lemma, ONE_VERB.get(lemma, lemma))


def main_deeds(openings: Iterable[frozenset[str]]) -> frozenset[str]:
    """The deeds that more than half of the articles open with, and at least two."""
    listed = list(openings)
    seen = Counter(deed for opening in listed for deed in opening)
    return frozenset(deed for deed, count in seen.items() if count > 1 and count * 2 >= len(listed))


def are_main(left: Mention, right: Mention, deeds: frozenset[str]) -> bool:
    """Whether both say when or where the main deed took place; days far apart are of two deeds.

    Further down in one article, "Monday's vigil" and "the vigil on Wednesday" are told as two, and
    where "a quake killed a dozen in eastern China" is another than the news's.
    """
    deep = max(left.sentence.index, right.sentence.index) >= NEWS
    if deep and (left.article == right.article or isinstance(left.value, PlaceValue)):
        return False
    if not (is_main(left, deeds) and is_main(right, deeds)):
        return False
    if each_has_own_actor(left.clause, right.clause):
        return False
    if isinstance(left.value, PlaceValue) and is_another(left.clause, right.clause):
        return False
    if isinstance(left.value, DateValue) and isinstance(right.value, DateValue):
        return is_news(left) == is_news(right) and are_one(left.value, right.value)
    return True


def each_has_own_actor(left: Clause, right: Clause) -> bool:
    """ "The club placed Rossi on the list on Monday" and "Weber was placed on it on Tuesday"."""
    ours, theirs = left.actors or left.participants, right.actors or right.participants
    return bool(ours - right.participants and theirs - left.participants)


def is_news(mention: Mention) -> bool:
    """Whether further down it befalls somebody of whom nothing was told: "a woman was arrested"."""
    value = mention.value
    fresh = isinstance(value, DateValue) and value.happening.fresh
    return fresh and mention.sentence.index >= OPENING


def are_beside(one: Happening, other: Happening) -> bool:
    """Whether only one tells of somebody beside the one it is about: "his brother died"."""
    told = [bool((found.doer | found.object).nouns & RELATIONS) for found in (one, other)]
    return told[0] != told[1]


def is_another(left: Clause, right: Clause) -> bool:
    """Whether one tells of one more: "the deal was signed in Oslo", "a second deal in Bergen".

    "The talks in Oslo lasted" two days: that is no last one.
    """
    told = (left.nouns ^ right.nouns) - {left.verb, right.verb}
    return not told.isdisjoint(ONE_MORE)


def are_one(left: DateValue, right: DateValue) -> bool:
    """Whether two days can be those of one main deed, told of the same parties."""
    one, other = left.happening, right.happening
    if not is_one_deed(one, other) or clash(one, other) == 1 or are_beside(one, other):
        return False
    return not far(left.moment.interval, right.moment.interval)


def is_main(mention: Mention, deeds: frozenset[str]) -> bool:
    """Whether the mention says when or where the main deed took place."""
    value, clause = mention.value, mention.clause
    if clause.status not in DONE or clause.markers:
        return False
    if isinstance(value, DateValue):
        coarse = value.moment.interval.grain < Grain.DAY
        told_apart = value.spoken or coarse or bool(value.happening.told_apart)
        return not told_apart and not deeds.isdisjoint(map(one, (*value.happening.deeds, value.of)))
    if isinstance(value, PlaceValue):
        # "Talks were held in Oslo" are set there, whatever "hold" is; a strike has many places.
        own = {clause.head, clause.verb} | (value.about & AT_ONE_PLACE)
        told = value.about if clause.verb in LIGHT else own
        return not deeds.isdisjoint(map(one, told))
    return False
