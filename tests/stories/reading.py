"""How a story's test looks at a report: by what the outlets said, not by how we word it."""

from collections.abc import Iterable
from itertools import permutations

from compare.model import Discrepancy, Reading, Report
from tests.newsroom import loud


def disputed(report: Report, kind: str, left: str, right: str) -> bool:
    """Whether a loud finding of the kind sets one text against the other."""
    return any(
        says(one, left) and says(other, right)
        for found in loud(report)
        if found.kind == kind
        for one, other in permutations(found.readings, 2)
    )


def says(reading: Reading, words: str) -> bool:
    """Whether a mention of the reading holds the words."""
    return any(words.casefold() in mention.text.casefold() for mention in reading.mentions)


def values(findings: Iterable[Discrepancy]) -> set[str]:
    """Every mention's text, and each of its words, in lower case."""
    texts = {
        mention.text.casefold()
        for found in findings
        for reading in found.readings
        for mention in reading.mentions
    }
    return texts | {word.strip(".,$€%") for text in texts for word in text.split()}
