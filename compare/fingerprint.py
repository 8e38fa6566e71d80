"""A finding's identity: what is asked and what is answered, never where it stands."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

LENGTH = 16


def fingerprint(rule: str, question: str, values: Iterable[str]) -> str:
    """The same for the same question and readings, whatever their order, lines or files."""
    parts = [rule, question, *sorted(values)]
    plain = "\n".join(" ".join(part.casefold().split()) for part in parts)
    return hashlib.sha256(plain.encode("utf-8", "surrogatepass")).hexdigest()[:LENGTH]
