"""What a player made in the match that is reported: 38 points, 15 rebounds, two goals.

"Marlow scored 38 points", "behind 38 points from Marlow" and "Marlow's 38 points" tell one figure.
Every match, half and career has such numbers, so only what is told of a whole match counts: not
"14 in the fourth quarter", "312 this season" or "won by 14 points".
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from compare.facts.counted.governing import above, following, verb_of
from compare.text.lexicon import by_first, words
from compare.text.statement.participants import subject_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

POINT = "point"
# What a player makes, by one word for each.
MADE = by_first(
    "assist", "ace", "block", "catch reception", "goal", "interception", "point", "rebound board",
    "run", "sack", "save", "steal", "strikeout", "tackle", "touchdown td", "wicket",
)  # fmt: skip
MATCH = "s in the match"
IN_THE_MATCH = frozenset(f"{made}{MATCH}" for made in MADE.values())
MAKING = words(
    """
    add block catch collect contribute dish finish get grab have hit make net notch pick pitch post
    pour pull record register score stop tally take
    """
)
SCORING = words("score")
HOLDING = words("have")
# "Led Norwood with 27 points".
LEADING = words("lead pace")
# "Led by 24 points from Price", "behind Marlow's 38 points": by "by" one wins and leads.
ADDING = frozenset({"behind", "on", "with"})
GIVING = frozenset({"by", "from"})
HELPERS = frozenset({"aux", "auxpass", "neg"})
# "In the first half", "of the season", "over his last three games".
SPANNING = frozenset({"after", "against", "before", "during", "in", "of", "over", "per", "through"})
# Of a whole match: "38 points in a 104-101 win", "in the victory over Norwood".
WHOLE = words("defeat loss rout triumph upset victory win")
# Parts of a match, and what leads to them: "during a 15-2 run", "in the second half".
SPELLS = words("burst half inning run spell spurt stretch")
DURING = frozenset({"during", "in", "over", "throughout"})
FARTHEST = 12
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
# What the parser takes for an "is" in "the game ’s deciding run".
OWNED = frozenset({"s", "'s", "’s"})
# What else is counted in a match, beside what a player makes.
PLAYED = frozenset(MADE) | words("attempt corner foul hit kick pass shot throw try turnover")
# Letters of what a part is called that tell it apart.
LONGEST = 40
# "1st - 8 carries", "Q2: 14 points".
ROW = re.compile(
    r"\b(?P<part>1st|2nd|3rd|4th|first|second|third|fourth|Q[1-4])"
    r"(?: (?:half|inning|period|quarter|set))? ?[-–—:](?= )",
    re.IGNORECASE,
)
AVERAGED = re.compile(r"[0-9]{1,2}\.[0-9]")
EACH = "a match"
SEASONS = words("career season tournament year")
OTHER_TIMES = words("average career combine final first last opening previous season")
# How far before the figure such a word may stand.
NEAR = 3
# "A season-high 15 rebounds", "his career best of 41 points" were made in this match.
HIGH = frozenset({"-high", "high", "best", "-best", "-", "low"})
# What a figure counts, where it stands behind it.
COUNTED = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})


def line_of(number: Span, noun: str) -> str:
    """The question a player's figure answers: "points in the match"; empty for another figure.

    What is told of a part of it, or of many, answers another: "points (the first half)".
    """
    if noun not in MADE:
        return ""
    if (row := row_of(number)) or is_averaged(number):
        return f"{MADE[noun]}s ({row or EACH})"
    if not is_made(number):
        return ""
    span = span_of(number) or season_of(number) or spell_before(number)
    return f"{MADE[noun]}s ({span})" if span else f"{MADE[noun]}{MATCH}"


def row_of(number: Span) -> str:
    """The part of a match that a row of a list is of: "1st - 8 carries, 92 yards, 2 TDs"."""
    before = number.doc[number.sent.start : number.start].text
    rows = [match["part"].lower() for match in ROW.finditer(before)]
    return rows[-1] if rows else ""


def is_averaged(number: Span) -> bool:
    """ "Reed is good (11.2 points, seven boards)": nobody makes 11.2 in one match, nor those 7."""
    return any(
        AVERAGED.fullmatch(token.text) and not made_behind(token).isdisjoint(MADE)
        for token in number.sent
    )


def made_behind(figure: Token) -> set[str]:
    """What the two words behind a figure may count."""
    behind = figure.doc[figure.i + 1 : min(figure.i + 3, figure.sent.end)]
    return {token.lemma_.lower() for token in behind}


def is_of_part(asks: str) -> bool:
    """Whether a question is about a part of a match, or about many: such come again and again."""
    return asks.endswith(")")


def is_made(number: Span) -> bool:
    """Whether somebody is told to have made so many: "scored 38 points", "with 12 saves"."""
    chain = list(above(number))
    if not chain:
        return False
    if maker_named(number) is not None:
        return all(token.lower_ != "by" for token in chain)
    between = [token for token in chain[:-1] if token.dep_ != "dobj" and token.pos_ != "NOUN"]
    if any(token.lower_ not in ADDING for token in between):
        return False
    verb = chain[-1]
    if any(child.lower_ == "when" for child in verb.children):
        # "They won by 14 in November, when Marlow scored 35."
        return False
    helped = any(child.dep_ in HELPERS for child in verb.children)
    if verb.lemma_.lower() in HOLDING and verb.tag_ == "VBZ":
        # "Marlow now has 2,129 points": in all his matches.
        return False
    making = MAKING | LEADING if between else MAKING
    return verb.lemma_.lower() in making and verb.tag_ not in {"VB", "VBP"} and not helped


def span_of(number: Span) -> str:
    """The quarter, the half, the matches or the season that the figure is of."""
    if following(number, 1) == ["of"]:
        return "of them"
    near = number.doc[max(number.sent.start, number.start - NEAR) : number.start]
    if other := next((word for token in near if (word := token.lemma_.lower()) in OTHER_TIMES), ""):
        return "" if {near[-1].lower_, near[-1].lemma_.lower()} & HIGH else other
    for phrase in phrases_of(number):
        if phrase.lower_ in SPANNING and not is_whole(phrase):
            return spanned(phrase)
    return ""


def spanned(preposition: Token) -> str:
    """The words behind a preposition: "the first half"."""
    behind = preposition.doc[preposition.i + 1 : preposition.right_edge.i + 1]
    return behind.text.lower()[:LONGEST] or preposition.lower_


def season_of(number: Span) -> str:
    """ "Season", where the sentence speaks of more than the match: "ended his season with six"."""
    for token in number.sent[:-1]:
        if token.lemma_.lower() in SEASONS and token.nbor(1).lower_ not in HIGH:
            return token.lemma_.lower()
    return ""


def spell_before(number: Span) -> str:
    """The part of a match that a sentence speaks of before a figure: "during a 15-2 run"."""
    sentence = number.sent
    for token in reversed(sentence.doc[sentence.start : number.start]):
        if token.lemma_.lower() in SPELLS and is_led(token):
            return token.lemma_.lower()
    return ""


def is_led(spell: Token) -> bool:
    """Whether a preposition leads to the word, with no clause or comma between."""
    after = spell.doc[spell.i + 1 : spell.i + 2].text.lower()
    for token in reversed(spell.doc[max(spell.sent.start, spell.i - FARTHEST) : spell.i]):
        if token.lower_ in DURING:
            return after != "of"
        if token.text in {",", ";"} or (token.tag_ in FINITE and token.lower_ not in OWNED):
            return False
    return False


def phrases_of(number: Span) -> Iterator[Token]:
    """The prepositions that hang on the counted noun or on its verb, and stand behind."""
    for holder in above(number):
        for child in holder.children:
            if child.dep_ == "prep" and child.i >= number.end:
                yield child


def is_whole(preposition: Token) -> bool:
    """ "In a 104-101 win", "in 34 minutes": of all that was played."""
    things = [child for child in preposition.children if child.dep_ == "pobj"]
    return any(
        thing.lemma_.lower() in WHOLE
        or (
            thing.lemma_.lower() == "minute"
            and OTHER_TIMES.isdisjoint(child.lower_ for child in thing.children)
        )
        for thing in things
    )


def maker_named(number: Span) -> Token | None:
    """Who made so many, where the noun tells: "Marlow's 38 points", "38 points from Marlow"."""
    holders = [number.root, *(token for token in above(number) if token.pos_ == "NOUN")]
    for holder in holders:
        for child in holder.children:
            if child.dep_ == "poss" and child.pos_ == "PROPN":
                return child
    behind = number.doc[holders[-1].i + 1 : number.sent.end]
    if len(behind) < 2 or behind[0].lower_ not in GIVING:
        return None
    name = list(takewhile(lambda token: token.pos_ == "PROPN", behind[1:]))
    return name[-1] if name else None


def maker_of(number: Span) -> Token | None:
    """Who made so many: whom the noun tells, or else who does what its verb says."""
    if (named := maker_named(number)) is not None:
        return named
    verb = verb_of(number)
    return None if verb is None else subject_of(verb)


def is_bare_score(number: Span) -> bool:
    """ "Vidal scored 17 on 7-of-10 shooting": points, where no noun is told."""
    root = number.root
    if root.dep_ != "dobj" or root.head.lemma_.lower() not in SCORING:
        return False
    behind = number.doc[number.end : min(number.end + 1, number.sent.end)]
    return all(token.pos_ not in COUNTED and token.text not in {"-", "of"} for token in behind)
