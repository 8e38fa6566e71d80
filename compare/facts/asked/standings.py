"""Who came in where: "finished fifth", "was third in 2:05:02", "ranked 83rd", "shirt number 9".

A place, a rank and a shirt are their bearer's, so they are compared only where both articles tell
them of one name; a place in one race is none in another, and "from 88th to 34th" are two ranks.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from compare.facts.counted.governing import subject_of
from compare.facts.figure.quantity import COUNT, Quantity
from compare.text.lexicon import words
from compare.text.numerals.numerals import number_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

    from compare.facts.figure.record import Figure
    from compare.text.grammar.parse import ParsedArticle, ParsedSentence

PLACE, RANK, RANK_AFTER, SHIRT = (
    "place in the contest", "world ranking", "world ranking after it", "number on the shirt",
)  # fmt: skip
STANDINGS = frozenset({PLACE, RANK, RANK_AFTER, SHIRT})
"""What a place in a row, or a number of one's own, answers."""

# "Came home a distant third", "finished in fifth"; not "came to the third".
FINISHED = re.compile(
    r"\b(?:finish(?:ed|es|ing)?|came|comes|coming|placed) (?:home |in |an? (?:\w+ly )?[a-z]+ "
    r"|equal |joint |overall )?$",
    re.IGNORECASE,
)
# "Was second to none", "was third in line" and "was second from the left" tell no place.
WAS = re.compile(
    r"\b(?:was|were) (?:an? (?:close|creditable|disappointing|distant|narrow|poor|strong|surprise) "
    r"|joint |only )?$",
    re.IGNORECASE,
)
ELSEWHERE = r"(?: (?:in|at|on) (?:the )?[A-Z0-9]| behind\b| overall\b|,? (?:and|but)\b|[.;!]|$)"
NO_NOUN = (
    rf"(?:{ELSEWHERE}|,| (?:after|ahead|among|at|from|in|of|on|out|this|last|to|when|while|with)\b)"
)
AFTER_FINISHED, AFTER_WAS = re.compile(NO_NOUN), re.compile(ELSEWHERE)
# "Held on for second place", "finished in third place"; not "moved up to", "the fight for".
WON = re.compile(
    r"\b(?:claimed|earned|finished|finishes|grabbed|held on|on|secured|settled|snatched|taken|takes"
    r"|took|went)(?: home)? (?:for |in |with )?(?:an? \w+ )?$",
    re.IGNORECASE,
)
NTH_PLACE = re.compile(r"[ -](?:place|spot)\b(?! (?:game|match|play))")
NAMED_RANK = re.compile(
    r"\b(?:ranked (?:at )?(?:number |no\.? ?)?|world (?:number |no\.? ?))$", re.IGNORECASE
)
# "Ranked third in the country" and "ranked 12th by the magazine" are of other rows.
OF_A_PART = re.compile(
    r"[ ,]+(?:among|by|for|nationally|in (?!the world\b)|of |on |out of|seeds?\b)", re.IGNORECASE
)
# What stands between a name and its rank.
RANKED = words("at currently no no. number ranked the world .")
FROM_NTH = re.compile(r"\bfrom (?:the )?$", re.IGNORECASE)
TO_NTH = re.compile(r",? (?:up |down )?to (?:the )?(?P<to>[\w-]+)")
MOVED = re.compile(
    r"\b(?:climb|drop|fall|jump|leap|move|rise|slip|soar)(?:s|ed|ing)?"
    r"(?: \w+ places)?(?: up| down)? to (?:the )?$",
    re.IGNORECASE,
)
AFTER_FROM = re.compile(r"\bfrom (?:the )?(?P<from>[\w-]+)(?: place)?,? to (?:the )?$", re.I)
RANKING = re.compile(r"\b(?:in the world|rankings?)\b", re.IGNORECASE)
SHIRTS = r"(?:jersey|shirt)"
SHIRT_BEFORE = re.compile(rf"\b{SHIRTS} (?:number |no\.? ?)$", re.IGNORECASE)
SHIRT_BEHIND = re.compile(rf" {SHIRTS}\b")
NUMBERED = re.compile(r"\b(?:number |no\.? ?)$", re.IGNORECASE)
# What is only hoped, denied, or was so far: the row goes on.
UNSURE = re.compile(
    r"\b(?:ago|almost|bid|could|earlier|expect|fight|goal|had been|hope|if|last|may|might|n[o']t"
    r"|never|now|once|previous|previously|should|target|then|twice|used to|usually|would)\b"
)
BEFORE, BEHIND, MOST = 40, 60, 999
# In what: "in the 800 metres", "at Lund", "Iowa, where he came third", "in Iowa, he was second".
IN_WHAT = re.compile(
    r"^(?:[ -](?:place|spot))?(?: behind [^,.;]*?)? (?:(?:in|at) (?:the )?|on the )"
    r"(?![0-9]+[:.])(?P<what>(?:[^,.;:()]|,(?=[0-9]))+)"
)
WHERE = re.compile(r"\b(?:in|at) (?:the )?(?P<what>[\w ]+?),? where [^,.;]*$", re.IGNORECASE)
OPENS = re.compile(r"^(?:In|At) (?:the )?(?P<what>[\w ]+?)(?:,| (?:he|it|she|they)\b)")
# "Came fourth overall" is told of the whole of a race, and not of a stage of it.
ALL_STAGES = "overall"
OVERALL = re.compile(rf"(?: place)? {ALL_STAGES}\b")
# Words of a contest that do not say which.
ANY_CONTEST = words(
    """
    a an and event field final finals for his her in its meet men of on overall race result
    standings table the their this time voting with women year yesterday today
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december
    """
)
TIMED = re.compile(r"[0-9]+ (?:hours?|minutes?|seconds?)")
# Headline and first sentences, which tell what contest the news is of.
OPENING = 3
YEAR = re.compile(r"(?:1[5-9]|20)[0-9]{2}")
# "Her worst finish since 2011": the year is none of the race.
LONG_SINCE = re.compile(r"\bsince (?:[a-z]+ )*(?:[A-Z][a-z]+ )?(?:1[5-9]|20)[0-9]{2}\b")
ANOTHER_YEAR = re.compile(
    r"\b(?:(?:1[5-9]|20)[0-9]{2}|(?:last|next|previous|this) (?:year|season|week|month))\b", re.I
)
WORD = re.compile(r"[\w,]*\w")


def standing(text: str, figure: Figure, *, ordinal: bool) -> Quantity | None:
    """The place, rank or shirt that a figure tells; None for most."""
    if figure.unit is not COUNT or figure.low != figure.high or not 1 <= figure.low <= MOST:
        return None
    before = text[max(0, figure.at - BEFORE) : figure.at]
    behind = text[figure.stop : figure.stop + BEHIND]
    asks = rank_asked(before, behind)
    if not asks and ordinal and figure.low > 1:
        asks = place_asked(before, behind)
    clause = re.split(r"[:;–—]", text[: figure.at])[-1]
    if not asks or UNSURE.search(clause):
        return None
    noun = "shirt" if asks == SHIRT else "place"
    return Quantity(low=figure.low, high=figure.high, noun=noun, ordinal=True, asks=asks)


def place_asked(before: str, behind: str) -> str:
    """What an ordinal answers by the words around it."""
    if NTH_PLACE.match(behind):
        return PLACE if WON.search(before) else ""
    if FINISHED.search(before) and AFTER_FINISHED.match(behind):
        return PLACE
    return PLACE if WAS.search(before) and AFTER_WAS.match(behind) else ""


def rank_asked(before: str, behind: str) -> str:
    """Whether a number is a rank, before or after the news, or that of a shirt."""
    if SHIRT_BEFORE.search(before) or (NUMBERED.search(before) and SHIRT_BEHIND.match(behind)):
        return SHIRT
    if NAMED_RANK.search(before):
        return "" if OF_A_PART.match(behind) else RANK
    if not RANKING.search(behind):
        return ""
    further = TO_NTH.match(behind)
    if FROM_NTH.search(before):
        return RANK if further is not None and number_of(further["to"]) else ""
    began = AFTER_FROM.search(before)
    climbed = began is not None and number_of(began["from"]) is not None
    return RANK_AFTER if climbed or MOVED.search(before) else ""


def borne_numbers(text: str, start: int, stop: int) -> bool:
    """Whether digits at a place of the text are a rank or a shirt, and no idle label."""
    return bool(rank_asked(text[max(0, start - BEFORE) : start], text[stop : stop + BEHIND]))


def contest(text: str, figure: Figure) -> frozenset[str]:
    """The words that tell of which contest: of a race, a state; empty where nothing does."""
    before, behind = text[: figure.at], text[figure.stop :]
    if OVERALL.match(behind):
        return frozenset({ALL_STAGES})
    told = (IN_WHAT.match(behind), WHERE.search(before), OPENS.match(text))
    named = (telling(found["what"]) for found in told if found is not None)
    return next((one for one in named if one), frozenset())


def telling(what: str) -> frozenset[str]:
    """The words of a phrase that tell a contest: none of "2:05:02", "January", "the final"."""
    if TIMED.match(what):
        return frozenset()
    told = (match.group().lower() for match in WORD.finditer(what))
    return frozenset(word for word in told if word not in ANY_CONTEST and not YEAR.fullmatch(word))


def in_contest(
    parsed: ParsedArticle, sentence: ParsedSentence, figure: Figure, value: Quantity
) -> Quantity:
    """A place with the words of its contest, and which of them the article's opening has not.

    One of another season, or of a year that is told, is no place in the contest of the news.
    """
    if value.asks != PLACE:
        return value
    told = contest(sentence.span.text, figure)
    away = told - opening(parsed, sentence) - {ALL_STAGES}
    return replace(value, beside=told, away=away, compared=is_of_year(sentence.span.text))


def opening(parsed: ParsedArticle, own: ParsedSentence) -> frozenset[str]:
    """The words, in lower case, of an article's headline and first sentences but for one."""
    first = (one for one in parsed.sentences[:OPENING] if one is not own)
    said = " ".join(one.span.text for one in first).lower()
    return frozenset(match.group() for match in WORD.finditer(said))


def is_one_contest(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether two contests may be one: not 800 metres and 1,500 metres, nor two states."""
    if not left or not right:
        return True
    lengths = [{word for word in told if word[0].isdigit()} for told in (left, right)]
    if all(lengths):
        return not lengths[0].isdisjoint(lengths[1])
    return not left.isdisjoint(right)


def is_of_year(sentence: str) -> bool:
    """Whether a sentence tells of a year that may be another: "in 2011", "last season"."""
    return ANOTHER_YEAR.search(LONG_SINCE.sub("", sentence)) is not None


def is_best_since(sentence: str) -> bool:
    """Whether a sentence sets a place beside earlier ones: "her worst finish since 2011"."""
    return LONG_SINCE.search(sentence) is not None


def bearer_of_standing(number: Span) -> Token | None:
    """Who came in there, is ranked so or wears it: the subject, or the name beside."""
    token = beside_rank(number) or next(subjects(number), None)
    if token is None or token.pos_ != "NOUN":
        return token
    # "The former champion Ann Lee", whatever the model hangs the name on.
    beside = next((one for one in token.rights if one.dep_ == "appos" and is_name(one)), None)
    return beside or last_of_name(token, token.i + 1) or token


def is_name(token: Token) -> bool:
    """Whether a token is a name's."""
    return token.pos_ == "PROPN"


def last_of_name(token: Token, at: int) -> Token | None:
    """The last word of the name that begins at a place of the token's sentence; None for none."""
    run = [*takewhile(is_name, token.doc[at : token.sent.end])]
    return run[-1] if run else None


def subjects(number: Span) -> Iterator[Token]:
    """The subjects of the verbs above, the nearest first."""
    for token in (number.root, *number.root.ancestors):
        if token.pos_ not in {"VERB", "AUX"}:
            continue
        if (subject := subject_of(token)) is not None:
            yield subject
        elif token.dep_ == "acl":
            # "Her compatriot Ann Lee held on", as the model takes it at times.
            yield token.head


def beside_rank(number: Span) -> Token | None:
    """ "The world number 88, Mia Sand", "Mia Sand, ranked 83rd", "the world No. 4 Mia Sand"."""
    doc, sentence = number.doc, number.sent
    start = number.start
    while start > sentence.start and doc[start - 1].lower_ in RANKED:
        start -= 1
    if start == number.start:
        return None
    at = number.end + (doc[number.end].text == "," if number.end < sentence.end else 0)
    if (named := last_of_name(number.root, at)) is not None:
        return named
    if start - 2 >= sentence.start and doc[start - 1].text == ",":
        return doc[start - 2]
    return None
