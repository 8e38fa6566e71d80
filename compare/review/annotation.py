"""A finding as W3C Web Annotations: one for each place, so that any annotation tool can show it.

https://www.w3.org/TR/annotation-model/ : a place is told twice, by its words with those around
them (``TextQuoteSelector``) and by code points of the text of record (``TextPositionSelector``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from uuid import UUID, uuid5

from compare.model import Citation, Discrepancy, Reading
from compare.render.finding import uri
from compare.render.json import encode
from compare.render.record import TOOL, Record
from compare.review.judgement import Judgement

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
MEDIA_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'
# Whose names the ids are: drawn once, and of no meaning.
NAMES = UUID("6f1b7e0c-52f4-4c0e-9a3e-0d6f5a2c9b71")
ADDRESS = re.compile(r"https?://[^\s<>\"{}|\\^`]+", re.IGNORECASE)
# So much on either side tells most places apart; it is widened where it does not.
AROUND = 32
WIDEST = 4096


def as_annotations(
    found: Discrepancy,
    texts: Mapping[str, str],
    urls: Mapping[str, str] | None = None,
    judgement: Judgement | None = None,
) -> str:
    """The finding as JSON-LD, a collection of annotations.

    ``texts`` has the text of record of each article by key, ``urls`` the address of those that
    have one; of an article without text, the words around are those of the sentence.
    """
    items = [
        annotation(found, reading, place, number, texts, urls or {}, judgement)
        for number, (reading, place) in enumerate(places(found))
    ]
    made: Record = {
        "@context": CONTEXT,
        "id": identifier(found.fingerprint),
        "type": "AnnotationCollection",
        "label": found.message,
        "total": len(items),
        "first": {
            "id": identifier(found.fingerprint, "page"),
            "type": "AnnotationPage",
            "startIndex": 0,
            "items": items,
        },
    }
    return encode(made, indented=True) + "\n"


def places(found: Discrepancy) -> Iterator[tuple[Reading, Citation]]:
    """Every place with the reading that it gives."""
    for reading in found.readings:
        for place in reading.mentions:
            yield reading, place


def annotation(
    found: Discrepancy,
    reading: Reading,
    place: Citation,
    number: int,
    texts: Mapping[str, str],
    urls: Mapping[str, str],
    judgement: Judgement | None,
) -> Record:
    """What is said of one place."""
    made: Record = {
        "id": identifier(found.fingerprint, str(number)),
        "type": "Annotation",
        "motivation": "commenting",
        "generator": {"type": "Software", "name": TOOL},
        "body": [
            textual(f"{reading.value} ({found.message})", "commenting"),
            textual(found.rule, "tagging"),
            textual(str(found.severity), "tagging"),
        ],
        "target": {
            "type": "SpecificResource",
            "source": source(place, urls),
            "selector": [
                quoted(place, texts.get(place.article)),
                {"type": "TextPositionSelector", "start": place.start, "end": place.end},
            ],
        },
    }
    if judgement is not None and judgement.number:
        made["created"] = judgement.at
        made["creator"] = {"type": "Person", "name": judgement.by}
        made["body"].append(textual(str(judgement.mark), "assessing"))
        made["body"] += [textual(judgement.note, "editing")] if judgement.note else []
    return made


def textual(value: str, purpose: str) -> Record:
    """A body that is text."""
    return {"type": "TextualBody", "value": value, "format": "text/plain", "purpose": purpose}


def source(place: Citation, urls: Mapping[str, str]) -> str:
    """The article: its address where it has one, else its file, relative to the report's folder."""
    address = urls.get(place.article, place.path)
    return address if ADDRESS.fullmatch(address) else uri(place.path)


def quoted(place: Citation, text: str | None) -> Record:
    """The words and those around them, as many as tell the place from all others."""
    at = place.start
    if text is None or text[place.start : place.end] != place.text:
        text, at = place.sentence, place.at
    width = AROUND
    while width < WIDEST and not told_apart(text, at, len(place.text), width):
        width *= 2
    end = at + len(place.text)
    return {
        "type": "TextQuoteSelector",
        "exact": place.text,
        "prefix": text[max(0, at - width) : max(0, at)],
        "suffix": text[end : end + width] if at >= 0 else "",
    }


def told_apart(text: str, at: int, length: int, width: int) -> bool:
    """Whether the words with so much around them stand in one place only."""
    around = text[max(0, at - width) : at + length + width]
    return text.find(around, text.find(around) + 1) < 0


def identifier(*names: str) -> str:
    """An IRI, the same in every export of one finding."""
    return uuid5(NAMES, "\n".join(names).encode("utf-8", "backslashreplace").decode()).urn
