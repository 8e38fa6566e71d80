"""A judgement as one line of JSON: so it is kept in the store, exported and imported.

The line has no number: two stores may both have a third judgement.  The same judgement has the
same line everywhere, by which a merge knows it again.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping

from compare.model import Severity
from compare.render.json import encode
from compare.review import clock
from compare.review.judgement import Judgement, Mark

FINGERPRINT = re.compile(r"[!-~]{1,64}")


def written(judgement: Judgement) -> str:
    """The line, without its end; every character stays what it was."""
    one = judgement
    return encode(
        {
            "fingerprint": one.fingerprint,
            "mark": str(one.mark),
            "rule": one.rule,
            "message": one.message,
            "confidence": one.confidence,
            "reason": one.reason,
            "note": one.note,
            "severity": one.severity and str(one.severity),
            "by": one.by,
            "at": one.at,
            "sentences": list(one.sentences),
            "spots": list(one.spots),
        }
    )


def read(line: str, number: int = 0) -> Judgement:
    """The judgement in a line; ValueError says what is wrong with it."""
    try:
        given = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"not JSON: {error}") from error
    if not isinstance(given, dict):
        raise ValueError("not a JSON object")
    unknown = sorted(given.keys() - READERS.keys())
    if unknown:
        raise ValueError(f"unknown key {unknown[0]!r}")
    for key in REQUIRED:
        if key not in given:
            raise ValueError(f"has no {key!r}")
    parts = {}
    for key, value in given.items():
        try:
            parts[key] = READERS[key](value)
        except ValueError as error:
            raise ValueError(f"{key!r} must be {error}") from error
    return Judgement(number=number, **parts)  # type: ignore[arg-type]  # each was looked at


# --- values -----------------------------------------------------------------------------------


def fingerprint(value: object) -> str:
    """A finding's identity."""
    if not isinstance(value, str) or not FINGERPRINT.fullmatch(value):
        raise ValueError("a finding's fingerprint")
    return value


def mark(value: object) -> Mark:
    """A mark by its name."""
    if not isinstance(value, str) or value not in list(Mark):
        raise ValueError(" or ".join(Mark))
    return Mark(value)


def severity(value: object) -> Severity | None:
    """A severity by its name, or none."""
    if value is None:
        return None
    if not isinstance(value, str) or value not in list(Severity):
        raise ValueError(f"{' or '.join(Severity)}, or null")
    return Severity(value)


def text(value: object) -> str:
    """Any text."""
    if not isinstance(value, str):
        raise ValueError("a text")
    return value


def texts(value: object) -> tuple[str, ...]:
    """A list of texts."""
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise ValueError("a list of texts")
    return tuple(value)


def share(value: object) -> float:
    """A number from 0 to 1."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise ValueError("a number from 0 to 1")
    return float(value)


def moment(value: object) -> str:
    """A moment with its time zone."""
    try:
        return clock.written(clock.read(text(value)))
    except (ValueError, OverflowError) as error:
        raise ValueError("a moment with its time zone, as in 2026-03-10T07:05:00Z") from error


READERS: Mapping[str, Callable[[object], object]] = {
    "fingerprint": fingerprint,
    "mark": mark,
    "rule": text,
    "message": text,
    "confidence": share,
    "reason": text,
    "note": text,
    "severity": severity,
    "by": text,
    "at": moment,
    "sentences": texts,
    "spots": texts,
}
REQUIRED = ("fingerprint", "mark", "at")
