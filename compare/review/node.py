"""A value in a JSON document that knows where it stands, so that what is wrong has a place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from math import isfinite


@dataclass(frozen=True, slots=True)
class Node:
    """A value and its place, ``discrepancies[3].readings``; ValueError for another type.

    The document itself has no place.
    """

    value: object
    place: str = ""

    def at(self, key: str) -> Node:
        """What stands under a key that must be there."""
        found = self.find(key)
        if found is None:
            raise ValueError(f"{self.named} has no {key!r}")
        return found

    def find(self, key: str) -> Node | None:
        """What stands under a key; None where it is not there."""
        if not isinstance(self.value, dict):
            raise self.wrong("an object")
        inside = f"{self.place}.{key}" if self.place else key
        return Node(self.value[key], inside) if key in self.value else None

    def items(self) -> Iterator[Node]:
        """The items of a list."""
        if not isinstance(self.value, list):
            raise self.wrong("a list")
        for number, item in enumerate(self.value):
            yield Node(item, f"{self.place}[{number}]")

    def under(self, key: str) -> Iterator[Node]:
        """The items of the list under a key; none where it is not there."""
        found = self.find(key)
        yield from found.items() if found else ()

    def text(self) -> str:
        """A text."""
        if not isinstance(self.value, str):
            raise self.wrong("a text")
        return self.value

    def texts(self) -> tuple[str, ...]:
        """A list of texts."""
        return tuple(item.text() for item in self.items())

    def text_or_none(self) -> str | None:
        """A text or null."""
        return None if self.value is None else self.text()

    def integer(self) -> int:
        """A whole number."""
        if type(self.value) is not int:
            raise self.wrong("a whole number")
        return self.value

    def whole(self) -> int:
        """A whole number, 0 or more."""
        if type(self.value) is not int or self.value < 0:
            raise self.wrong("a whole number, 0 or more")
        return self.value

    def number(self) -> float:
        """A finite number."""
        if isinstance(self.value, bool) or not isinstance(self.value, int | float):
            raise self.wrong("a number")
        try:
            made = float(self.value)
        except OverflowError as error:
            raise self.wrong("a number") from error
        if not isfinite(made):
            raise self.wrong("a number")
        return made

    def share(self) -> float:
        """A number from 0 to 1."""
        made = self.number()
        if not 0 <= made <= 1:
            raise self.wrong("a number from 0 to 1")
        return made

    def day(self) -> date | None:
        """A day as ISO 8601 writes it, or null."""
        said = self.text_or_none()
        try:
            return date.fromisoformat(said) if said is not None else None
        except ValueError as error:
            raise self.wrong("a day, as in 2026-03-10") from error

    def one_of(self, names: tuple[str, ...]) -> str:
        """One of some names."""
        if not isinstance(self.value, str) or self.value not in names:
            raise self.wrong(" or ".join(names))
        return self.value

    def wrong(self, expected: str) -> ValueError:
        """What it must be."""
        return ValueError(f"{self.named} must be {expected}")

    @property
    def named(self) -> str:
        """The place in words."""
        return self.place or "the report"
