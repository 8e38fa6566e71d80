"""Whether a sentence tells of another occasion than the article's news, and of which.

"The last round of talks was in 2011", "A similar fire killed two people last year", "Floods
have killed 300 people since 2009": facts of such sentences are not compared with the news.
Only the main statement counts: "The treaty signed in 2011 was renewed on Monday" is news.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from compare.model import Role
from compare.text.lexicon import words
from compare.text.statement.participants import PERFECT, helpers
from compare.text.statement.reporting import REPORTING_VERBS
from compare.text.statement.status import LONGEST, path
from compare.text.timex.expressions import Bound, Timex, times

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from spacy.tokens import Token

    from compare.text.grammar.parse import ParsedSentence

NEWS = ""
EARLIER = "earlier"
LAST_YEAR = "last-year"

# A running story's own past goes back some weeks; what lies further back is another occasion.
OWN_PAST = timedelta(days=45)

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
# The steps from a time up to its verb: "in January 2011", "two years ago", "last May's fire".
TIME_STEPS = frozenset(
    {"prep", "pobj", "npadvmod", "advmod", "nmod", "nummod", "compound", "appos", "amod", "poss"}
)

FORMER = words("earlier previous prior past last similar")
BEFORE = words("previously formerly historically")
# Things that happen again.  "Earlier reports" and "the previous government" are none.
OCCASIONS = words(
    """
    accident ambush attack avalanche ballot blast blaze bombing bout broadcast case ceremony
    championship clash collapse collision concert conference convention crash cup derailment derby
    dialogue disaster discussion drought earthquake edition election epidemic eruption exhibition
    explosion fair festival final fire flood flooding gala game heist hurricane incident landslide
    launch marathon match meeting murder negotiation outage outbreak parade protest quake race raid
    rally referendum riot robbery round season session shooting show siege spill storm strike summit
    talk telecast theft tornado tour tournament tremor trial tsunami typhoon visit vote walkout
    wildfire
    """
)
PAST_HELPERS = words("had was were did")
PERFECT_HELPERS = PERFECT | {"had"}


def occasion(parsed: ParsedSentence, event_date: date | None) -> str:
    """The occasion a sentence is about: NEWS, the empty string, for the article's own event.

    Else a short key: a year ("2011") or a month of the event's own year ("2015-01"); "since-2011"
    for what went on from then; "last-year" where the date of the event is not known; "earlier"
    for another former occasion.
    """
    verb = main_verb(parsed)
    if verb is None or not is_past(verb):
        return NEWS
    found = times(parsed, event_date)
    if any(is_current(one, event_date) for one in found if not is_speech_time(parsed, one)):
        return NEWS
    own = [one for one in found if clause_of_time(parsed, one) == verb]
    return year_before(own, verb, event_date) or former(verb, event_date)


def main_verb(parsed: ParsedSentence) -> Token | None:
    """The verb of the main statement: of what was said, where somebody says it."""
    if parsed.sentence.role is Role.HEADLINE or len(parsed.span) > LONGEST:
        return None
    root = parsed.span.root
    if root.lemma_.lower() in REPORTING_VERBS:
        root = next((child for child in root.children if child.dep_ == "ccomp"), root)
    return root if root.pos_ in ("VERB", "AUX") else None


def is_past(verb: Token) -> bool:
    """Told in the past or the perfect: "was held", "has killed", not "would be held"."""
    if any(child.tag_ == "MD" for child in verb.children if child.dep_ == "aux"):
        return False
    return verb.tag_ == "VBD" or not helpers(verb).isdisjoint(PAST_HELPERS | PERFECT_HELPERS)


def is_current(time: Timex, event_date: date | None) -> bool:
    """Whether a time is of the article's own story: a weekday, a clock time, a recent day."""
    interval = time.interval
    if time.bound not in (Bound.AT, Bound.AROUND):
        return False
    if interval.start is None or interval.end is None:
        return interval.weekday is not None or interval.timeless
    return event_date is not None and interval.end >= event_date - OWN_PAST


def is_speech_time(parsed: ParsedSentence, time: Timex) -> bool:
    """Whether a time is when the words were said: "police said on Monday"."""
    verb = clause_of_time(parsed, time)
    return verb is not None and verb.lemma_.lower() in REPORTING_VERBS


def clause_of_time(parsed: ParsedSentence, time: Timex) -> Token | None:
    """The verb that a time stands with, or whose subject it dates: "the 2011 fire killed"."""
    tokens = parsed.tokens_between(time.start, time.end)
    if tokens is None or len(tokens) == 0:
        return None
    for step in path(tokens.root):
        if step.pos_ in ("VERB", "AUX"):
            return step
        if step.dep_ in SUBJECTS:
            return step.head if step.lemma_.lower() in OCCASIONS else None
        if step.dep_ not in TIME_STEPS or is_thing(step, inside=step in tokens):
            return None
    return None


def is_thing(token: Token, *, inside: bool) -> bool:
    """An object that a time may date instead of the verb: "talks on the 2011 treaty"."""
    return not inside and token.dep_ == "pobj" and token.pos_ != "PROPN"


def year_before(own: Iterable[Timex], verb: Token, event_date: date | None) -> str:
    """The year of the statement's own time, the last of several, if well before the event."""
    if event_date is None:
        return NEWS
    for time in sorted(own, key=lambda one: one.start, reverse=True):
        end = time.interval.end
        if end is None or end >= event_date - OWN_PAST:
            continue
        if time.bound in (Bound.AT, Bound.AROUND):
            return str(end.year) if end.year != event_date.year else f"{end:%Y-%m}"
        if time.bound is Bound.SINCE and not helpers(verb).isdisjoint(PERFECT_HELPERS):
            return f"since-{time.interval.start.year if time.interval.start else end.year}"
    return NEWS


def former(verb: Token, event_date: date | None) -> str:
    """What the words call former, where no date tells: "a similar fire killed two"."""
    if event_date is None and any(map(is_last_year, beside(verb))):
        return LAST_YEAR
    if any(child.lower_ in BEFORE for child in verb.children if child.dep_ == "advmod"):
        return EARLIER
    if any(is_former_occasion(noun) for noun in framing_nouns(verb)):
        return EARLIER
    return NEWS


def beside(verb: Token) -> list[Token]:
    """What a verb and the occasion it tells of have beside them: "last year('s show drew)"."""
    told = [noun for noun in framing_nouns(verb) if noun.lemma_.lower() in OCCASIONS]
    return [child for holder in (verb, *told) for child in holder.children]


def is_last_year(token: Token) -> bool:
    """ "Last year", or "last year's"."""
    return token.lower_ == "year" and any(child.lower_ == "last" for child in token.children)


def framing_nouns(verb: Token) -> list[Token]:
    """The subject, and what a phrase before the verb is set in: "In a similar fire, ..."."""
    subjects = [child for child in verb.children if child.dep_ in SUBJECTS]
    settings = [
        child
        for child in verb.lefts
        if child.dep_ == "prep" and child.lower_ in ("in", "during", "at")
    ]
    return subjects + [noun for one in settings for noun in one.children if noun.dep_ == "pobj"]


def is_former_occasion(noun: Token) -> bool:
    """ "An earlier round (of talks)", "the last meeting", "similar attacks"."""
    if noun.lemma_.lower() not in OCCASIONS:
        return False
    return any(child.lower_ in FORMER for child in noun.children if child.dep_ == "amod")
