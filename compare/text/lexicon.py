"""Word lists as data: a string of words is a set of words, or words for one thing."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words between the spaces: ``words("plan intend")`` holds two."""
    return frozenset(text.split())


def by_first(*rows: str) -> dict[str, str]:
    """Every word of a row of words for one thing, with the row's first word."""
    return {word: row.split()[0] for row in rows for word in row.split()}


# "A second ship", "one more body": one of several of the sort.
ONE_MORE = words("additional another more other second separate similar third")
