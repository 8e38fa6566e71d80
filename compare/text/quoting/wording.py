"""Words as quotation marks hold them, put so that only what was said counts.

Case, punctuation, contractions and British or American spelling are the
printer's; everything else is the speaker's.
"""

from __future__ import annotations

import re
from functools import lru_cache

from compare.text.lexicon import words
from compare.text.numerals.words import ORDINALS

GAP = "…"
"""What an outlet left out, or put in for the speaker: "we [the council] ... will build"."""

# Nobody speaks in brackets: they hold what an editor put in.
TOKEN = re.compile(
    r"…|\.\s?\.\s?\.|\[[^\[\]]{0,80}\]|\([^()]{0,60}\)|\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?"
    r"|[^\W\d_]+(?:['’][^\W\d_]+)*"
)
# Some papers set the apostrophe apart: "she ’ s".
SET_APART = re.compile(r"\s?['’]\s?(?=(?:s|t|re|ve|ll|m|d)\b)")
# "The first" and "a second" are said of much; "the eleventh hour" is the 11th.
LEAST_RANK = 4
LONGEST_WORD = 40
CONTRACTIONS = {
    "can't": "can not", "won't": "will not", "shan't": "shall not", "cannot": "can not",
    "i'm": "i am", "let's": "let us", "it's": "it is", "that's": "that is", "there's": "there is",
    "he's": "he is", "she's": "she is", "what's": "what is", "who's": "who is", "gonna": "going to",
    "wanna": "want to", "okay": "ok", "dr": "doctor", "mr": "mister", "prof": "professor",
    "gov": "governor", "sen": "senator", "gen": "general", "lt": "lieutenant",
}  # fmt: skip
ENDINGS = (("n't", " not"), ("'re", " are"), ("'ve", " have"), ("'ll", " will"), ("'d", " would"),
           ("'s", " 's"))  # fmt: skip

# Spellings of one word on both sides of the Atlantic, longest first.
SPELLINGS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), spelled)
    for pattern, spelled in (
        (r"isation(s?)$", r"ization\1"),
        (r"(?<=[a-z]{3})is(e|ed|es|ing)$", r"iz\1"),
        (r"(?<=[a-z]{3})ys(e|ed|es|ing)$", r"yz\1"),
        (r"(?<=[a-z]{2})our(s|ed|ing|able|ful|ite|ites)?$", r"or\1"),
        (r"(?<=[a-z])ence(s?)$", r"ense\1"),
        (r"(?<=[a-z]{2}[bct])re(s?)$", r"er\1"),
        (r"(?<=[a-z]{2})ll(ed|ing|er|ers)$", r"l\1"),
        (r"ogue(s?)$", r"og\1"),
        (r"ae(?=[dsm])", r"e"),
        (r"(?<=w)ards$", r"ard"),
        (r"^programme(s?)$", r"program\1"),
        (r"^grey$", r"gray"),
    )
)

NEGATIONS = words("no not never none nobody nothing nor neither without nowhere hardly")
MODALS = words("can could may might must shall should will would")
FUNCTION = words(
    """
    's a about again all also am an and any are as at be because been before being but by did do
    does doing down each even ever for from get gets getting going got had has have having he
    her here hers him his how i if in into is it its just like lot lots me more most much my of
    off on only or other our out over own really right same she so some such than that the their
    them then there these they this those through to too uh um up us very was we well were what
    when where which while who whom why with you your
    """
)
TIMES = words("today yesterday tomorrow tonight")


def wording(text: str) -> tuple[str, ...]:
    """The words said, in lower case, with ``GAP`` for what was left out between them."""
    spoken: list[str] = []
    for found in TOKEN.finditer(SET_APART.sub("'", text)):
        token = found.group()
        if token[0] in "…[(.":
            spoken.append(GAP)
        else:
            spoken.extend(spelled(token.lower().replace("’", "'")))
    while spoken[:1] == [GAP]:
        del spoken[0]
    while spoken[-1:] == [GAP]:
        del spoken[-1]
    return tuple(spoken)


@lru_cache(maxsize=16384)
def spelled(word: str) -> tuple[str, ...]:
    """One printed word as the words it stands for, each in one spelling."""
    if len(word) > LONGEST_WORD:
        return (word,)
    if word in CONTRACTIONS:
        return tuple(CONTRACTIONS[word].split())
    for ending, full in ENDINGS:
        if word.endswith(ending) and len(word) > len(ending):
            return (*spelled(word.removesuffix(ending)), full.strip())
    if ORDINALS.get(word, 0) >= LEAST_RANK:
        return (f"{ORDINALS[word]}th",)
    for pattern, spelling in SPELLINGS:
        word, changes = pattern.subn(spelling, word)
        if changes:
            break
    return (word,)


def is_content(word: str) -> bool:
    """Whether a word says something by itself: not "the", not "would"."""
    return word not in FUNCTION and word not in MODALS and word != GAP


def is_telling(word: str) -> bool:
    """Whether a change of this one word may turn the remark around."""
    return word in NEGATIONS or word in TIMES or word[:1].isdigit()


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """A word without its inflection, roughly: "expected" and "expect" share one."""
    for ending in ("ingly", "edly", "ing", "ies", "ied", "ed", "es", "s", "ly"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word.removesuffix(ending)
            break
    return word.removesuffix("e").removesuffix("y").removesuffix("i")
