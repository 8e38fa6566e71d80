"""Word lists as data: one string of words, however it is wrapped, is a set of words."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words between the spaces: ``words("plan intend")`` holds two."""
    return frozenset(text.split())
