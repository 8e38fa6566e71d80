"""Quoted remarks: the words that outlets put between quotation marks for one speaker.

"We will rebuild the school" and "We will close the school" cannot both be what
the mayor said.  A remark cut short, or with "..." for what was left out, is the
same remark; two sentences of one speech are two remarks.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.facts.kind import Example, mention
from compare.facts.quoted.remark import QuoteValue
from compare.facts.quoted.remarks import relate
from compare.model import Mention, Reason, Verdict
from compare.text.quoting.quotation import quotations_of
from compare.text.quoting.wording import is_content, wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.text.grammar.parse import ParsedArticle, ParsedSentence
    from compare.text.quoting.quotation import Quotation

__all__ = ["EXAMPLES", "NAME", "SUMMARY", "ask", "describe", "find", "relate"]

NAME = "quote"
SUMMARY = "one remark quoted in different words"

# Fewer words are a phrase set apart ("so-called 'smart growth'"), not a remark.
LEAST_WORDS = 4
# "We saw it twice," Lind said from the boat. "Then it sank.": words of who spoke, and how.
MOST_BETWEEN = 12
# Words capitalised throughout are a title of a film or a song.
TITLE_CASE = 0.7
# A remark of more words than this is a document; comparing is quadratic in it.
MOST_WORDS = 120


def find(parsed: ParsedArticle) -> Iterator[Mention]:
    """Every quoted sentence of at least four words, or the quoted part of one."""
    last: Mention | None = None
    for found in remarks(parsed):
        if last is not None and goes_on(parsed, last, found):
            last, found = neighbour(last, found), neighbour(found, last)
        if last is not None:
            yield last
        last = found
    if last is not None:
        yield last


def remarks(parsed: ParsedArticle) -> Iterator[Mention]:
    """Every remark, in text order."""
    quotations = quotations_of(parsed).all
    at = 0
    for sentence in parsed.sentences:
        start, end = sentence.sentence.start, sentence.sentence.end
        while at < len(quotations) and quotations[at].end <= start:
            at += 1
        for quotation in quotations[at:]:
            if quotation.start >= end:
                break
            found = remark(sentence, quotation)
            if found is not None:
                yield found


def goes_on(parsed: ParsedArticle, left: Mention, right: Mention) -> bool:
    """Whether nothing but marks stands between two remarks, or who spoke: '," Lind said. "'."""
    between = parsed.article.text[left.end : right.start]
    if not any(letter.isalnum() for letter in between):
        return True
    one, other = value_of(left), value_of(right)
    if "\n" in between or len(between.split()) > MOST_BETWEEN:
        return False
    return one.speaker == other.speaker and between.count(".") + between.count(":") <= 1


def value_of(found: Mention) -> QuoteValue:
    """The words of a remark."""
    assert isinstance(found.value, QuoteValue)
    return found.value


def neighbour(found: Mention, other: Mention) -> Mention:
    """The remark with another beside it."""
    value, said = value_of(found), value_of(other)
    return replace(found, value=replace(value, beside=value.beside | {said.words}))


def remark(parsed: ParsedSentence, quotation: Quotation) -> Mention | None:
    """The part of a quotation that stands in a sentence."""
    start = max(quotation.start, parsed.sentence.start)
    end = min(quotation.end, parsed.sentence.end)
    text = parsed.text_between(start, end)
    start += len(text) - len(text.lstrip(EDGES))
    text = text.strip(EDGES)
    said = wording(text)
    if len(said) < LEAST_WORDS or is_name_of_work(text):
        return None
    value = QuoteValue(said[:MOST_WORDS], quotation.speaker, " ".join(text.split()))
    found = mention(NAME, parsed, start=start, end=start + len(text), value=value)
    if found is None:
        return None
    clause = replace(found.clause, frame=text)
    return replace(found, text=text, clause=clause)


EDGES = " \t\r\n,;:–—\"“”'‘’«»"


def is_name_of_work(text: str) -> bool:
    """A film, a song or a headline: "The Long Road to Nowhere"."""
    long = [word for word in text.split() if word[0].isalpha() and is_content(word.lower())]
    return sum(word[0].isupper() for word in long) > max(TITLE_CASE * len(long), 1)


# --- in words ---------------------------------------------------------------------------------


def describe(value: QuoteValue) -> str:
    """The remark as the paper prints it, between quotation marks."""
    return f"“{value.text or ' '.join(value.words)}”"


def ask(mention: Mention) -> str:
    """ "what Kahn said"."""
    value: QuoteValue = mention.value  # type: ignore[assignment]
    who = value.speaker.name
    return f"what {who.title() if value.speaker.named else f'the {who}'} said" if who else "remark"


EXAMPLES = (
    Example(
        left="“We will rebuild the school by autumn,” said the mayor, Ines Kahn.",
        right="“We will close the school by autumn,” Ms Kahn said.",
        left_value="We will rebuild the school by autumn",
        right_value="We will close the school by autumn",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left='"The bridge is safe for all traffic," engineer Paul Moreau said.',
        right='"The bridge is not safe for all traffic," said Mr Moreau.',
        left_value="The bridge is safe for all traffic",
        right_value="The bridge is not safe for all traffic",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left="Coach Dana Ruiz said her side “played with 11 lions on the pitch”.",
        right="“They played with 10 lions on the pitch,” said Ruiz.",
        left_value="played with 11 lions on the pitch",
        right_value="They played with 10 lions on the pitch",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left='"This is a great day for our country," President Anna Berg said.',
        right='"This was a great day for our country," President Anna Berg said.',
        left_value="This is a great day for our country",
        right_value="This was a great day for our country",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left='"We don\'t favour a strike at this harbour," union leader Tom Reid said.',
        right="“We do not favor a strike at this harbor”, said Reid.",
        left_value="We don't favour a strike at this harbour",
        right_value="We do not favor a strike at this harbor",
        verdict=Verdict.EQUAL,
    ),
    Example(
        left='"The river rose by the hour and nobody had warned us," resident Olga Petrenko said.',
        right='Petrenko said "nobody had warned us" of the flood.',
        left_value="The river rose by the hour and nobody had warned us",
        right_value="nobody had warned us",
        verdict=Verdict.COMPATIBLE,
        reason=Reason.PRECISION,
    ),
    Example(
        left='"The merger, which took us two years, will create jobs," chairman Lee Park said.',
        right='"The merger ... will create jobs," Park said.',
        left_value="The merger, which took us two years, will create jobs",
        right_value="The merger ... will create jobs",
        verdict=Verdict.COMPATIBLE,
        reason=Reason.PRECISION,
    ),
    Example(
        left='"The verdict is a relief for the family," lawyer Nina Sato said.',
        right='"We are going to ask for damages next month," Sato added.',
        left_value="The verdict is a relief for the family",
        right_value="We are going to ask for damages next month",
        verdict=Verdict.UNRELATED,
        reason=Reason.OTHER_QUOTE,
    ),
    Example(
        left='"We are ready to talk about peace," President Anna Berg said.',
        right='"We were ready to talk about peace," said Foreign Minister Omar Diallo.',
        left_value="We are ready to talk about peace",
        right_value="We were ready to talk about peace",
        verdict=Verdict.UNRELATED,
        reason=Reason.OTHER_QUOTE,
    ),
)
