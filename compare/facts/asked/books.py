"""What stands in a firm's books: sales, profit, loss and debt; and by how much a figure changed.

"A profit of $91 million" is no answer to "sales of $98 million", nor a quarter's sales to a year's;
"17 percent higher" is none to "a third of the total".
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from compare.facts.counted.governing import above, following, subject_of, verb_of
from compare.text.lexicon import by_first, words

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

ENTRIES = by_first(
    "sales revenue sale takings turnover",
    "profit earnings earning income surplus",
    "loss deficit shortfall",
    "debt borrowing liability",
    "dividend payout",
    "worth valuation",
)
# How many words above a figure may say what it is: "profit", "of".
NEAREST = 3
# "Sales were", "debt stood at", "profit rose to": what a figure came to.
AMOUNTING = words(
    "amount be climb come drop fall hit jump reach rise run sink slide slip stand total"
)
QUARTER = words("half month quarter week")
CHANGE, SHARE = "change", "share"
TOTAL = words("total totals whole")
# Nouns and verbs in one: "a rise of", "rose".
MOVES = words(
    "advance climb cut decline decrease dip drop fall gain increase jump plunge rally rise slide"
    " slump surge tumble"
)
GROWTH = MOVES | {"growth", "hike", "reduction"}
CHANGED = MOVES | words("contract ease grow lower raise reduce shed shrink slip soar")
MORE = words("above below fewer greater higher larger less lower more smaller up")
BEFORE_CHANGE = words("by down off up")
# "By almost 20 percent", "by more than a fifth".
BOUNDING = words("about almost approximately around just less more nearly over roughly some than")
DIRECT = frozenset({"dobj", "npadvmod", "attr", "advmod"})


def of_a_part(told: str) -> str:
    """An entry in the books of a quarter, or of a half of the year."""
    return f"{told} of a part of the year"


# Two with one name may still be of two years or two firms: only two names set figures apart.
FIGURES = frozenset({CHANGE, SHARE, *ENTRIES.values(), *map(of_a_part, ENTRIES.values())})


def entry(number: Span) -> str:
    """ "A profit of $91 million", "first-quarter sales were $98 million"."""
    chain = list(islice(above(number), NEAREST))
    noun = next((token for token in chain if token.lemma_.lower() in ENTRIES), None)
    verb = verb_of(number)
    if noun is None and verb is not None and verb.lemma_.lower() in AMOUNTING:
        subject = subject_of(verb)
        noun = subject if subject is not None and subject.lemma_.lower() in ENTRIES else None
    if noun is None or noun.pos_ != "NOUN" or is_change(number, verb):
        return ""
    period = any(token.lemma_.lower() in QUARTER for token in noun.subtree)
    told = ENTRIES[noun.lemma_.lower()]
    return of_a_part(told) if period else told


def change(number: Span) -> str:
    """ "Rose by 17 percent", "17 percent higher", "a 4 percent rise"; "a third of the total"."""
    if is_change(number, verb_of(number)):
        return CHANGE
    behind = following(number, 3)
    return SHARE if behind[:1] == ["of"] and not TOTAL.isdisjoint(behind) else ""


def is_change(number: Span, verb: Token | None) -> bool:
    """Whether it tells by how much something changed, not what it came to."""
    before = word_before(number)
    behind = following(number, 2)
    # "Make up 31 percent" tells no change.
    if before.lower_ in BEFORE_CHANGE and before.dep_ != "prt":
        return True
    if behind and behind[0] in MORE and behind[1:] != ["of"]:
        return True
    if any(token.lemma_.lower() in GROWTH for token in islice(above(number), 1)):
        return True
    changed = verb is not None and verb.lemma_.lower() in CHANGED
    return changed and number.root.head == verb and number.root.dep_ in DIRECT


def word_before(number: Span) -> Token:
    """The last word before a figure and its currency; of the first, the figure itself."""
    ahead = (number.doc[at] for at in range(number.start - 1, number.sent.start - 1, -1))
    told = (token for token in ahead if not (token.is_currency or token.lower_ in BOUNDING))
    return next(told, number[0])
