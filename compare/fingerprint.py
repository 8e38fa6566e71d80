"""A finding's identity: what is asked and what is answered, never where it stands.

It outlives an edit elsewhere, a moved paragraph, a renamed file and another outlet that gives a
known answer in words of its own: "about 12 passengers died" is one reading with "12 people
killed".  What it cannot tell apart, two fires that killed "12 or 14", the sentences do: see
``anchors``, and ``spots`` for the very words.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

from compare.model import Discrepancy
from compare.text.happening.deeds import ONE_NOUN, ONE_VERB

LENGTH = 16
# The readings say what is asked: two names, two remarks.
SELF_EVIDENT = frozenset({"name", "quote", "role", "calendar"})
WORD = re.compile(r"[^\W_]+(?:[.,]\d+)*|[%$€£]")
ASIDE = re.compile(r"\([^()]*\)")
# What stays of an amount: "about 1.2 million people killed" is 1.2 million.
AMOUNT = re.compile(r"\d[\d.,]*(?:st|nd|rd|th)?|[%$€£]|hundred|thousand|million|billion|trillion")
WEEKDAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})


def fingerprint(rule: str, questions: Iterable[str], readings: Iterable[Iterable[str]]) -> str:
    """The same whatever the order; a question and a reading in the words of each mention."""
    asked = "" if rule in SELF_EVIDENT else commonest(map(question, questions))
    answers = sorted(commonest(normal(rule, value) for value in values) for values in readings)
    return digest("\n".join([rule, asked, *answers]))


def commonest(forms: Iterable[str]) -> str:
    """The form that most mentions have, the first in the alphabet of equals."""
    counted = Counter(forms)
    return min(counted, key=lambda form: (-counted[form], form), default="")


def question(label: str) -> str:
    """What a label comes down to: "people killed" and "passengers killed" ask one thing."""
    last = (words(ASIDE.sub("", label)) or [""])[-1]
    return ONE_NOUN.get(last, ONE_VERB.get(last, last))


def normal(rule: str, value: str) -> str:
    """A value without what another outlet may say otherwise."""
    said = words(value)
    if rule == "number":
        said = [word for word in said if AMOUNT.fullmatch(word)] or said
    if rule in ("date", "plan") and any(word.isdigit() for word in said):
        said = [word for word in said if word not in WEEKDAYS]
    return " ".join(said)


def words(text: str) -> list[str]:
    """The words of a text without case and accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return WORD.findall("".join(sign for sign in plain if not unicodedata.combining(sign)))


def anchors(found: Discrepancy) -> frozenset[str]:
    """The sentences that a finding stands on, each by what it says and not by where."""
    return frozenset(
        digest(" ".join(words(place.sentence)))
        for reading in found.readings
        for place in reading.mentions
    )


def spots(found: Discrepancy) -> frozenset[str]:
    """The words that a finding cites, each with its sentence and where in it they stand."""
    return frozenset(
        digest(
            "\n".join(
                [
                    " ".join(words(place.sentence)),
                    str(len(words(place.sentence[: max(0, place.at)]))),
                    " ".join(words(place.text)),
                ]
            )
        )
        for reading in found.readings
        for place in reading.mentions
    )


def digest(text: str) -> str:
    """A short form of a text that tells it from others."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:LENGTH]
