"""Where sentences begin, decided by the stops before any grammar.

"Gen. Lee met U.S. officials at 5 p.m. Friday." is one sentence.  "He lives in
the U.S. She does not." is two: a stop that belongs to an abbreviation ends a
sentence only where the next word would open one.  A lower-case word never does,
so "Is it over?" he asked stays whole.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from compare.text.grammar.abbreviations import (
    CAPITALISED,
    CLOCK,
    MONTHS,
    NUMBERED,
    OPENERS,
    SHORTENED,
    TITLES,
    ZONES,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# A longer "sentence" is a list or a text without stops; the parser gets it in pieces, unless told.
LONGEST_SENTENCE = 2000
# "At 5 a.m. Mr. Lee left": four words and a clock time are no sentence yet.
SHORTEST_BEFORE_CLOCK = 5
# What goes on with one of these has not ended.
UNENDED = frozenset(".!?…,;:")
# How far a decision looks back and ahead.
BACK, AHEAD = 40, 80

# One run of stops with the closing marks behind it: "…over!!", "…over.)", "…over.”".
STOP = re.compile(
    r"(?<![.!?…])(?P<mark>[.!?…]++)(?P<closers>[\"'”’»)\]]*+)(?=\s|\Z)"
    r"|(?P<wide>[。！？]++[」』”]*+)"
    r"|(?<=[a-z][a-z])(?P<tight>[.!?])(?=[A-Z])"
    r"|(?P<bullet>\s)(?=[•⁃▪‣] ?\w)"
)
APART = re.compile(r"[\s\"“”‘(\[/•⁃▪‣]")
NEXT = re.compile(r"[\"'“‘«(\[\u00bf\u00a1`]*\s?(?P<word>[^\W_]+(?:['’.-][^\W_]+)*)")
DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]\Z")
SPACED = re.compile(r"(?:\. ?)+\Z")
# "“Help! ” he cried": the closing marks of tokenised text stand apart.
CLOSING = re.compile(r"(?:\s(?:''|``|[”’'\"])+(?=\s|\Z))+")
# "“Fire!” Ann Lee shouted": who says it, behind the quotation.
REPORTING = re.compile(
    r"[A-Z][\w'’.-]*\s(?:(?!(?:and|but|who|then|had|was|has|is|were|are)\s)[\w'’.-]+\s){0,5}"
    r"(?:said|says|asked|asks|told|wrote|writes|added|adds|shouted|cried|"
    r"replied|tweeted|wondered|exclaimed|yelled|recalled|continued)\b"
)
NAMED = re.compile(r"\b(?:Yahoo|E)!")
# "1. ", "2) ", "3.) ", "a. ": the mark of a list's item.
ITEM = re.compile(r"(?<!\S)(?P<label>\d{1,2}|[a-z])(?P<style>\.\)|[.)])(?=\s+\S)")


def starts_of(text: str, longest: int = LONGEST_SENTENCE) -> tuple[int, ...]:
    """Where each sentence begins; the first begins at the first visible character."""
    return tuple(shortened(text, found_starts(text), longest))


def is_shortened(text: str, longest: int) -> bool:
    """Whether a sentence has more characters than that, and the parser gets it in pieces."""
    starts = [*found_starts(text), len(text)] if len(text) > longest else []
    return any(end - start > longest for start, end in pairwise(starts))


def found_starts(text: str) -> list[int]:
    """Where each sentence begins, however long it is."""
    items = list(items_of(text))
    marks = frozenset(item.end() for item in items)
    ends = {0, *(item.start() for item in items), *ends_of(text, marks)}
    starts: list[int] = []
    for end in sorted(ends):
        start = visible(text, end)
        if start is not None and (not starts or start > starts[-1]):
            starts.append(start)
    return starts


def visible(text: str, start: int) -> int | None:
    """The first character from ``start`` on that is no white space; None at the end."""
    found = re.compile(r"\S").search(text, start)
    return found.start() if found else None


def items_of(text: str) -> Iterator[re.Match[str]]:
    """The marks of a list inside one line, which must begin the line and count up by one."""
    first = ITEM.match(text)
    if first is None:
        return
    expected = first.group("label")
    for found in ITEM.finditer(text):
        if found.group("label") == expected and found.group("style") == first.group("style"):
            yield found
            expected = following(expected)


def following(label: str) -> str:
    """The label after this one: ``9`` and ``10``, ``a`` and ``b``."""
    return str(int(label) + 1) if label.isdigit() else chr(ord(label) + 1)


def ends_of(text: str, marks: frozenset[int]) -> Iterator[int]:
    """The offset behind everything that ends a sentence; ``marks`` are ends of list marks."""
    begun = 0
    for found in STOP.finditer(text):
        end = found.end()
        if found.group("mark"):
            end = closed(text, begun, end)
            if end in marks or not is_end(text, begun, found, end):
                continue
        elif found.group("tight") and next_word(text, end).casefold() not in OPENERS:
            continue
        yield end
        begun = end


def closed(text: str, begun: int, end: int) -> int:
    """Behind a closing quotation mark that stands apart from its stop: ``no way. " He left``."""
    apart = CLOSING.match(text, end)
    if apart is None:
        return end
    if apart.group().lstrip().startswith('"') and visible(text, apart.end()) is not None:
        marks = text.count('"', max(begun, end - LONGEST_SENTENCE), end)
        return apart.end() if marks % 2 else end
    return apart.end()


def is_end(text: str, begun: int, stop: re.Match[str], end: int) -> bool:
    """Whether a stop ends the sentence begun at ``begun``; the first rung that fits answers."""
    after = text[end : end + AHEAD].lstrip()
    if not after:
        return True
    word = next_word(text, end)
    if after.lstrip("\"”’' ")[:1] in UNENDED or (word and word[0].islower() and word[:2].islower()):
        return False
    mark, closers = stop.group("mark"), text[stop.end("mark") : end]
    if any(char in mark for char in "!?…") or len(mark) > 1:
        return not (closers.strip(" )]") and REPORTING.match(after)) and not (
            is_pause(text, stop) or NAMED.search(text[max(0, stop.start() - 6) : stop.end("mark")])
        )
    return stop_ends(text, begun, stop.start(), word)


def is_pause(text: str, stop: re.Match[str]) -> bool:
    """``the thing is ... I forgot``, ``[...]``: dots that only mark a pause or an omission."""
    before = text[stop.start() - 1] if stop.start() else " "
    return (before.isspace() or before in "[(") and stop.group("mark") in {"...", "…"}


def stop_ends(text: str, begun: int, at: int, word: str) -> bool:
    """Whether one full stop at ``at`` ends a sentence, by the words on its two sides."""
    back = text[max(begun, at - BACK) : at]
    before = APART.split(back)[-1]
    opens = word.casefold() in OPENERS
    if not before:
        return not back.endswith(("(", "[")) and spaced_dots_end(back)
    if before[-1] in ":,;":
        return False
    if before.isdigit():
        # "1. The first item": the number of an item, not a sentence of its own.
        return len(before) > 2 or back[: -len(before)].strip(" •⁃▪‣(") != ""
    return word_ends(before, word, opens=opens, so_far=text[begun : min(at, begun + 60)])


def word_ends(before: str, word: str, *, opens: bool, so_far: str) -> bool:
    """Whether the stop behind ``before`` ends the sentence: not in ``Mr.``, mostly in ``p.m.``."""
    lower = before.casefold()
    if lower in TITLES:
        return False
    if lower in NUMBERED and before != "P":
        return not word[:1].isdigit()
    if len(before) == 1 and before.isalpha():
        return opens and word.casefold() != "a"
    if lower in CLOCK:
        enough = len(so_far.split()) >= SHORTEST_BEFORE_CLOCK
        return enough and (opens or word.casefold().split(".")[0] in TITLES - ZONES)
    if before.upper() in MONTHS and (before == "May" or before.isupper()):
        return not word[:1].isdigit()
    if DOTTED.match(before) or before in CAPITALISED or lower in SHORTENED:
        return opens
    return True


def spaced_dots_end(back: str) -> bool:
    """``. . . .`` ends a sentence, ``. . .`` does not; a single stop set apart does."""
    dots = SPACED.search(back)
    before = dots.group().count(".") if dots else 0
    return before not in {1, 2}


def next_word(text: str, start: int) -> str:
    """The first word behind ``start``, without opening marks; empty where there is none."""
    found = NEXT.match(text[start : start + AHEAD].lstrip())
    return found.group("word") if found else ""


def shortened(text: str, starts: Sequence[int], longest: int) -> Iterator[int]:
    """The same starts, and more of them inside what is too long for a sentence."""
    for start, end in pairwise([*starts, len(text)] if starts else []):
        yield start
        while end - start > longest:
            space = max(
                text.rfind(" ", start + 1, start + longest),
                text.rfind("\n", start + 1, start + longest),
            )
            cut = visible(text, space if space > 0 else start + longest)
            if cut is None or cut >= end:
                break
            start = cut
            yield start
