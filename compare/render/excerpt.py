"""The sentence a reading comes from, cut to what fits a page, with the reading's words apart."""

from __future__ import annotations

from dataclasses import dataclass

from compare.model import Citation

# A news sentence rarely passes 400 characters; a list without full stops may have 100,000.
CONTEXT = 240
# The longest quotation that is still read as one.
WORDS = 480


@dataclass(frozen=True, slots=True)
class Excerpt:
    """``before + words + after`` is the sentence, or the part of it around the words.

    ``words`` is empty where the citation does not lie inside its sentence.
    """

    before: str
    words: str
    after: str


def excerpt(citation: Citation) -> Excerpt:
    """The citation's sentence, split around its words."""
    sentence, start = citation.sentence, citation.at
    end = start + len(citation.text)
    if start < 0 or not citation.text or sentence[start:end] != citation.text:
        return Excerpt(opening(sentence, 2 * CONTEXT), "", "")
    return Excerpt(
        ending(sentence[:start], CONTEXT),
        opening(citation.text, WORDS),
        opening(sentence[end:], CONTEXT),
    )


def opening(text: str, limit: int) -> str:
    """At most ``limit`` characters from the start; a cut is marked, between words if it can be."""
    if len(text) <= limit:
        return text
    kept = text[:limit]
    return (kept.rpartition(" ")[0] or kept) + " …"


def ending(text: str, limit: int) -> str:
    """At most ``limit`` characters from the end; a cut is marked, between words if it can be."""
    if len(text) <= limit:
        return text
    kept = text[-limit:]
    return "… " + (kept.partition(" ")[2] or kept)
