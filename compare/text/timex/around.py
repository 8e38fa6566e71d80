"""What stands around a time expression: a bound before it, or a sign that it is no time at all.

"Since 2012" and "by Friday" are bounds.  "Sunday Times", "every Monday",
"Theresa May" and "2012 people" are no dates.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from compare.text.eventnouns import is_event_noun
from compare.text.interval import Grain
from compare.text.timex.face import FACES, is_no_face
from compare.text.timex.quarter import is_business
from compare.text.timex.words import FULL_MONTH, FULL_WEEKDAY

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from compare.text.interval import Interval
    from compare.text.timex.draft import Draft

# Enough for "no later than the end of "; a fixed window keeps long input linear.
REACH = 40


class Bound(StrEnum):
    """How the time limits what it is said of."""

    AT = ""
    AROUND = "around"
    SINCE = "since"
    AFTER = "after"
    UNTIL = "until"
    BY = "by"


FILLER = (
    r"(?:\s(?:at|on|in|the|early|late|mid|least|about|around|sometime|(?:beginning|end|start) of))"
    r"{0,4}\s$"
)
BEFORE = (
    (Bound.SINCE, re.compile(rf"\b(?:since|dating back to|starting|beginning|from){FILLER}", re.I)),
    (
        Bound.AFTER,
        re.compile(
            r"\b(?:after|as early as|as soon as|not before|(?:no|not) earlier than|later than|"
            rf"at the earliest){FILLER}",
            re.I,
        ),
    ),
    (
        Bound.BY,
        re.compile(
            r"\b(?:(?:no|not) later than|by|before|prior to|ahead of|"
            rf"as late as){FILLER}",
            re.I,
        ),
    ),
    (Bound.UNTIL, re.compile(rf"\b(?:until|till|through|up to){FILLER}", re.I)),
    (
        Bound.AROUND,
        re.compile(
            r"\b(?:around|about|approximately|roughly|circa|nearly|almost|some|shortly before|"
            r"shortly after|just before|just after|soon after|sometime|towards?|over|more than)"
            r"(?:\s(?:at|on|in|the|early|late|noon))?\s$",
            re.I,
        ),
    ),
)
LIMITED_BY_NEARNESS = re.compile(
    r"\b(?:shortly|just|soon|right|moments|minutes)\s(?:before|after)\s$"
)
EARLIEST = re.compile(r"^,?\s(?:at the earliest|or later|onwards?)\b", re.I)
LATEST = re.compile(r"^,?\s(?:at the latest|or (?:earlier|sooner))\b", re.I)

REPEATED = re.compile(
    r"\b(?:every|each|an?|any|most|one|some|first|second|third|fourth|fifth|other|alternate|"
    r"typical|Good|Black|Bloody|Easter|Cyber|Super|Ash|Fat|Holy|Palm|Shrove|Maundy|Sheffield|"
    r"Giving|Casual|Manic|Patch|Ruby|Whit)[\s-]$"
)
EVERY_MONTH = re.compile(r"^\sof (?:each|every|a|any) (?:week|month|quarter|year)\b")
ONE = re.compile(r"\b[Aa]n?\s$")
NEWSPAPER = re.compile(
    r"^\s(?:Times|Telegraph|Mirror|Express|Mail|Herald|Post|Independent|People|World|Night Live|"
    r"Night Football|Night Lights|Star|Tribune|Review|Business|Age|Mercury|Sun|Standard|Herald)\b"
)
# A month's name after these is a date; else it may be a woman, a modal or a march.
MONTH_AFTER = re.compile(
    r"\b(?:in|since|until|till|through|from|during|between|late|early|mid|end of|beginning of|"
    r"start of|month of|by|before|after|as early as|for|to|of|and|this|last|next|and|or|the|an?|"
    r"earlier|following|previous|its|his|her|their)[\s-]$",
    re.I,
)
TITLED = re.compile(r"\b[A-Z]\w*\s$")
NAME_LIKE_MONTHS = frozenset({"may", "march", "april", "june", "august", "mar", "jun", "aug"})
SURE_OF_MONTH = re.compile(
    r"\b(?:in|since|until|during|late|early|mid|last|next|this|as (?:early|soon|late) as|"
    r"(?:later|earlier) than|(?:end|start|beginning|middle) of)[\s-]$",
    re.I,
)
# "In March Lund Lines sold two ferries"; not "In April Jones' first film", "During May Day".
FRONTED = re.compile(r"(?:By|During|In|Since|Until)\s")
NAMED_ON = re.compile(r"\s(?:Day\b|(?:[A-Z]\w+\s)?[A-Z]\w+['’])")
YEAR_AFTER = re.compile(
    r"\b(?:in|since|until|till|during|early|late|mid|before|after|by|from|between|back to|"
    r"around|circa|about|as (?:early|late|recently) as|as of|towards?|"
    r"(?:end|start|beginning|spring|summer|fall|autumn|winter) of|"
    r"(?:1[5-9]|20)[0-9]{2} (?:to|and|or|until|through))[\s-]$",
    re.I,
)
YEAR_AFTER_ARTICLE = re.compile(
    r"(?:\b(?:the|an?|his|her|its|their|of|to|and|through)|['’]s)\s$", re.I
)
EDGED = re.compile(r"(?:early|late|mid)[\s-]", re.I)
ANY_YEAR = re.compile(r"\b(?:1[5-9]|20)[0-9]{2}\b")
ANY_DAY = re.compile(rf"\b(?:yesterday|tomorrow|(?:{FULL_WEEKDAY})|(?:{FULL_MONTH}))\b")
DEEDS = frozenset({"VERB", "AUX"})
DATE_ENTITIES = frozenset({"DATE", "EVENT"})


def bound_of(text: str, draft: Draft) -> Bound:
    """The bound that the words before and after give."""
    left = text[max(0, draft.start - REACH) : draft.start]
    right = text[draft.end : draft.end + REACH]
    if EARLIEST.search(right):
        return Bound.AFTER
    if LATEST.search(right):
        return Bound.BY
    if LIMITED_BY_NEARNESS.search(left):
        return Bound.AROUND
    for bound, pattern in BEFORE:
        if pattern.search(left):
            return bound
    return Bound.AT


def is_origin(token: Token) -> bool:
    """ "Maps from 1783": the maps' date, and not the beginning of anything."""
    preposition = token.head
    if preposition.lower_ != "from" or preposition.i == 0:
        return False
    before = preposition.doc[preposition.i - 1]
    return preposition.head.pos_ in ("NOUN", "PROPN") or before.pos_ == "NOUN"


def is_modifier(token: Token) -> bool:
    """ "Following Thursday's vote": the day is the vote's, and the bound is not the day's."""
    return token.dep_ in ("poss", "compound", "nmod", "amod", "nummod") and token.head.pos_ in (
        "NOUN",
        "PROPN",
    )


def is_no_time(text: str, draft: Draft, tokens: Span) -> bool:
    """Looks like a time and is none."""
    left = text[max(0, draft.start - REACH) : draft.start]
    right = text[draft.end : draft.end + REACH]
    by_context = is_other_use(text, draft, tokens)
    if by_context is not None:
        return by_context
    if draft.fixed is not None:
        return is_title(left, text[draft.start : draft.end])
    if draft.day is not None and draft.month is not None:
        return False
    if draft.weekday is not None and draft.month is None:
        if NEWSPAPER.search(right) or EVERY_MONTH.search(right):
            return True
        # "A Tuesday meeting" is one Tuesday's, "on a Tuesday" is any.
        one = ONE.search(left) is not None and is_modifier(tokens.root)
        return REPEATED.search(left) is not None and not one
    if draft.month is not None and draft.year is None:
        words = text[draft.start : draft.end]
        return is_no_month(left, words, right, draft, tokens)
    if draft.month is None and draft.year is not None:
        return is_no_year(left, right, tokens)
    return False


def is_other_use(text: str, draft: Draft, tokens: Span) -> bool | None:
    """Whether a quarter is one of a match, a holiday a name; None where that is no question."""
    if draft.which in FACES:
        return is_no_face(draft.which, tokens)
    if draft.which == "quarter":
        return not is_business(text)
    if draft.which == "adverb":
        return tokens.root.dep_ not in ("advmod", "npadvmod") or tokens.root.head.pos_ not in DEEDS
    if draft.which == "running" and draft.fixed is not None:
        return tells_another(text, draft.fixed)
    if draft.which == "weekend":
        return not (is_modifier(tokens.root) and is_event_noun(tokens.root.head.lemma_.lower()))
    return is_modifier(tokens.root) if draft.yearly is not None else None


def tells_another(text: str, interval: Interval) -> bool:
    """Whether "the end of the year" or "later in the day" may be of one that the sentence names."""
    if interval.grain is Grain.DAY and ANY_DAY.search(text):
        return True
    years = {int(found) for found in ANY_YEAR.findall(text)}
    return interval.start is not None and bool(years - {interval.start.year})


def is_title(left: str, words: str) -> bool:
    """ "USA Today", "World News Tonight"."""
    return words in ("Today", "Tonight", "Tomorrow") and TITLED.search(left) is not None


def is_no_month(left: str, words: str, right: str, draft: Draft, tokens: Span) -> bool:
    """A woman, a modal verb or a march; or a month with nothing to show that it is a date."""
    token = tokens[-1]
    word = token.lower_.rstrip(".")
    if is_named(right) and not (FRONTED.fullmatch(left) and not NAMED_ON.match(right)):
        return True
    if REPEATED.search(left) and not ONE.search(left):
        return True
    if draft.which or EDGED.match(words):
        return False
    if word in NAME_LIKE_MONTHS:
        known = token.ent_type_ == "DATE" and token.pos_ == "PROPN"
        return not (SURE_OF_MONTH.search(left) or (known and MONTH_AFTER.search(left)))
    if re.search(r"[A-Z][a-z]+\s$", left) and token.ent_type_ != "DATE":
        return True
    return not (MONTH_AFTER.search(left) or token.ent_type_ == "DATE")


def is_named(right: str) -> bool:
    """Whether a name goes on: "April Jones"; not "March Monday"."""
    return bool(re.match(r"\s[A-Z][a-z]", right) and not re.match(r"\s[A-Z][a-z]+day\b", right))


def is_no_year(left: str, right: str, tokens: Span) -> bool:
    """A count of four figures, or a part of a name."""
    token = tokens[-1]
    if counts_a_plural(token) and token.ent_type_ not in DATE_ENTITIES:
        return True
    if right.startswith(" ") and re.match(r"\s(?:million|billion|percent|per cent|of\s)", right):
        return True
    if YEAR_AFTER.search(left):
        return token.ent_type_ in ("MONEY", "QUANTITY", "PERCENT")
    if left.endswith(("(", "[")):
        return not re.match(r"[)\]]", right)
    return not (YEAR_AFTER_ARTICLE.search(left) and token.ent_type_ in DATE_ENTITIES)


def counts_a_plural(token: Token) -> bool:
    """ "2012 people": a number before what it counts."""
    if token.i + 1 >= len(token.doc):
        return False
    following = token.doc[token.i + 1]
    return following.tag_ in ("NNS", "NNPS") and token.head.i == following.i
