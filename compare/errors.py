"""What can go wrong with an input, said in one line: what, where and what to do.

``CompareError`` is the only error that the command line turns into a message;
anything else is a defect of ours and keeps its traceback.
"""

from __future__ import annotations

from collections.abc import Iterable

# Of 100.  "polarty" is meant to be "polarity" (93); "colour" is nobody's "color-scheme" (67).
LIKELY = 70


class CompareError(Exception):
    """Something the user can mend; the text names the place and the remedy."""


class UsageError(CompareError):
    """A wrong option, path or configuration; nothing was checked."""


class UnreadableArticle(CompareError):
    """One article could not be read; the others are still checked.

    ``status`` is how its input ends in the report.
    """

    status = "failed"


class NoArticle(UnreadableArticle):
    """There is no article to check here: empty, of another format or language, beyond a limit."""

    status = "skipped"


class TookTooLong(UnreadableArticle):
    """The article was not read in the time that one may take."""

    status = "timeout"


class ModelError(CompareError):
    """A model is missing, damaged or not the one that was named."""


def remedy(wrong: str, known: Iterable[str]) -> str:
    """What to write instead of a wrong name: the nearest right one, or all of them."""
    from rapidfuzz.fuzz import ratio
    from rapidfuzz.process import extractOne

    names = list(known)
    nearest = extractOne(wrong, names, scorer=ratio, score_cutoff=LIKELY)
    if nearest:
        return f"did you mean {nearest[0]!r}?"
    return f"choose from {', '.join(names)}"
