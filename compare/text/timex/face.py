"""Times as the face of a clock shows them: "ten past three", "at 1:30", "just after nine".

Nobody knows of which half of the day they are, unless a part of the day stands beside them.
Other figures look like them: "won ten to five", "closed at 14.45", "at nine he lost his father".
"""

from __future__ import annotations

import re
from re import Match
from typing import TYPE_CHECKING

from compare.text.eventnouns import is_event_noun
from compare.text.interval import HALF_A_DAY, Clock
from compare.text.lexicon import words
from compare.text.timex.clock import HOURS, MINUTE_WORDS, NOON_HOUR, clock_at, minutes_past
from compare.text.timex.draft import Draft, Reader
from compare.text.timex.words import either

if TYPE_CHECKING:
    from datetime import date

    from spacy.tokens import Span, Token

# What ``Draft.which`` says of them.
SURE, MINUTES_TO, DOTTED, BARE = "face", "minutes to", "dotted", "bare"
FACES = frozenset({SURE, MINUTES_TO, DOTTED, BARE})

HOUR = rf"\b(?P<hour>1[0-2]|[1-9]|{either(*HOURS)})"
# No figure, word or unit goes on: "half past 3.5", "quarter to four-fifths", "until 5%".
WHOLE = r"(?:\so['’]clock)?(?![\w%$£€-]|[.,:/]\d|\s%)"
# "Half past six", "twenty-five past two", "20 past 11", "two minutes to three", "quarter to ten".
PAST = re.compile(
    r"(?<![\d.:$£€/-])\b(?:(?P<past>half past|quarter past|(?<!from a )(?<!by a )quarter to)"
    rf"|(?P<count>[1-5]?[0-9]|{MINUTE_WORDS})\s(?:(?:minutes?\s)?(?P<way>past)"
    rf"|minutes?\s(?P<far>after|to|before)))\s{HOUR}{WHOLE}",
    re.IGNORECASE,
)
# "At ten to five", "until twenty to six", "it was five to seven"; not "won ten to five".
TO = re.compile(
    r"\b(?P<lead>(?:at|until|till|since|after|before|it was|it['’]s)\s(?:about\s|just\s|only\s)?)"
    rf"(?P<count>five|ten|twenty(?:-five)?|5|10|20|25)\s(?P<far>to)\s{HOUR}{WHOLE}",
    re.IGNORECASE,
)
# "Seven o'clock".
OCLOCK = re.compile(
    rf"{HOUR}\so['’]clock\b(?!-)(?!\s(?:bulletin|high|news|position|shadow|show)\b)",
    re.IGNORECASE,
)
# "Just after 9", "until after nine": nothing else is so near.
NEAR = re.compile(
    r"\b(?P<lead>(?:just|shortly|soon|moments|not long|until|till)\s(?:after|before)\s)"
    rf"{HOUR}{WHOLE}",
    re.IGNORECASE,
)
# "At nine on Tuesday": read where a day stands beside it.
AT = re.compile(
    rf"\b(?P<lead>(?:at|around|until|till|after|before|since)\s){HOUR}{WHOLE}", re.IGNORECASE
)
# "At 6:41", "Time: 10.42", "at 14.45"; not "at 3:45 of the second period", "at 1.30 to the dollar".
FIGURES = re.compile(
    r"\b(?P<lead>time:\s|(?:at|around|until|till|since|from|before|after)\s(?:about\s)?)"
    r"(?P<hour>1[0-9]|2[0-3]|[0-9])(?P<mark>[:.])(?P<minute>[0-5][0-9])"
    r"(?![\w%$£€-]|[.,:/]\d|\s(?:%|(?:of|per|to|against|from|in the (?:first|second|third))\b))",
    re.IGNORECASE,
)

# Where "ten to five" is a score, a vote or the odds, and "14.45" a price or a level.
SCORES = words(
    "ballot bet bookmaker favourite favorite goal judge jury majority odd odds panel ratio score"
    " vote win"
)
PRICES = words(
    "currency dollar euro index magnitude percent percentage point pound price rate share stock"
    " trading yen yield"
)
# Whatever has a level does so at a figure: "closed at 14.45"; what takes place does so at a time.
LEVELS = words(
    "average be cap close drop end estimate fall finish fix hold hover measure open peak price put"
    " quote record register remain rise sell set settle sit stand start stay stop trade value"
)
# Beside what happens: what begins at a time and ends at one.
TERMS = words("alarm alert ban class closure curfew lockdown school service shift voting warning")
COUNTED = frozenset({"ADJ", "NOUN", "NUM", "SYM"})


def on_the_face(found: Match[str], minutes: int, which: str) -> Draft:
    """The time that the face shows; the words that lead to it are no part of it."""
    at = minutes % HALF_A_DAY
    lead = found.groupdict().get("lead") is not None
    start = found.end("lead") if lead else found.start()
    return Draft(start, found.end(), clock=Clock(at, at, either=True), which=which)


def in_minutes(found: Match[str]) -> int:
    """The hour, and the minutes past or to it."""
    told = found.groupdict()
    hour = HOURS.get(found["hour"].lower()) or int(found["hour"])
    return hour * 60 + minutes_past(told | {"way": told.get("way") or told.get("far")})


def read_sure(found: Match[str], _now: date | None) -> Draft | None:
    """Words that tell nothing but a time."""
    return on_the_face(found, in_minutes(found), SURE)


def read_to(found: Match[str], _now: date | None) -> Draft | None:
    """ "Ten to five", where it may be a time."""
    return on_the_face(found, in_minutes(found), MINUTES_TO)


def read_bare(found: Match[str], _now: date | None) -> Draft | None:
    """An hour, and nothing to tell that it is one."""
    return on_the_face(found, in_minutes(found), BARE)


def read_figures(found: Match[str], _now: date | None) -> Draft | None:
    """Hours and minutes; from thirteen on the half of the day is known."""
    hour, minutes = int(found["hour"]), int(found["hour"]) * 60 + int(found["minute"])
    labelled = found["lead"].lower().startswith("time")
    draft = on_the_face(found, minutes, SURE if found["mark"] == ":" or labelled else DOTTED)
    if 0 < hour <= NOON_HOUR:
        return draft
    return Draft(draft.start, draft.end, clock=clock_at(minutes, None), which=draft.which)


FACED: tuple[tuple[re.Pattern[str], Reader], ...] = (
    (PAST, read_sure),
    (TO, read_to),
    (OCLOCK, read_sure),
    (NEAR, read_sure),
    (FIGURES, read_figures),
    (AT, read_bare),
)


def is_no_face(which: str, tokens: Span) -> bool:
    """Whether what looks like a time of the clock is a count, a score, the odds or a price."""
    if counts_on(tokens):
        return True
    if which == MINUTES_TO:
        return tells(tokens, SCORES)
    return which == DOTTED and (tells(tokens, PRICES) or is_level(tokens))


def counts_on(tokens: Span) -> bool:
    """ "Just after nine people", "ten past three guards": what follows is counted."""
    last, doc = tokens[-1], tokens.doc
    if tokens.end >= len(doc) or doc[tokens.end].pos_ not in COUNTED:
        return False
    return last.text.isalnum() and (last.head.i >= tokens.end or last.dep_ == "nummod")


def tells(tokens: Span, names: frozenset[str]) -> bool:
    """Whether the sentence has one of the words."""
    return any(token.lemma_.lower() in names for token in tokens.sent)


def is_level(tokens: Span) -> bool:
    """ "Closed at 14.45"; not "the meeting closed at 14.45"."""
    verb = next((step for step in tokens.root.ancestors if step.pos_ in ("VERB", "AUX")), None)
    if verb is None or tokens.root.ent_type_ in ("MONEY", "PERCENT"):
        return True
    return verb.lemma_.lower() in LEVELS and not any(map(is_happening, verb.children))


def is_happening(token: Token) -> bool:
    """A subject that takes place: "the alert", "the meeting"."""
    name = token.lemma_.lower()
    return token.dep_ in ("nsubj", "nsubjpass") and (is_event_noun(name) or name in TERMS)
