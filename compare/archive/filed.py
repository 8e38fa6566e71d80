"""An article as it is filed: with its study, its vectors, and what shows that all is whole."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date

import numpy as np

from compare.encode.encoder import Vectors
from compare.encode.store import STORED
from compare.match.weighed.weights import weighs_frames
from compare.model import Article, Mark, Role
from compare.study.study import Study
from compare.study.written import DAMAGED, unpacked

CHECKSUM = 16  # bytes


@dataclass(frozen=True, slots=True)
class Filed:
    """One version of one article; ``words`` are its own hash, ``made`` that of what studied it.

    ``vectors`` are the rows of ``texts_in`` the study, in half precision.
    """

    path: str
    version: int
    words: bytes
    made: str
    article: bytes
    study: bytes
    vectors: bytes

    @property
    def checksum(self) -> bytes:
        """Of all of it."""
        total = hashlib.blake2b(digest_size=CHECKSUM)
        head = json.dumps([self.path, self.version, self.words.hex(), self.made]).encode()
        for part in (head, self.article, self.study, self.vectors):
            total.update(len(part).to_bytes(8, "little") + part)
        return total.digest()


@dataclass(frozen=True, eq=False, slots=True)
class Found:
    """What was filed, read back: a study and the vectors of its texts, float16 (n, d)."""

    study: Study
    vectors: np.ndarray


def words_of(article: Article) -> bytes:
    """A hash of all that is known of an article, but the key it has in one run."""
    content = repr(replace(article, key=""))
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).digest()


def texts_in(study: Study) -> list[str]:
    """What is embedded of an article: its sentences in order, then its other texts, each once."""
    sentences = [sentence.text for sentence in study.outline.sentences]
    framed = (found for found in study.mentions if weighs_frames(found.kind))
    frames = dict.fromkeys(found.clause.frame for found in framed)
    return [*sentences, *(frame for frame in frames if frame not in set(sentences))]


def article_bytes(article: Article) -> bytes:
    """The article's fields by their names, compressed: a later edition must read them too."""
    # Where it stood in a page is of no use once the page may have changed.
    content = {field.name: getattr(article, field.name) for field in fields(article)}
    del content["stretches"]
    content["published"] = article.published and str(article.published)
    content["marks"] = [[mark.start, mark.role] for mark in article.marks]
    return zlib.compress(json.dumps(content).encode("ascii"), 1)


def vector_bytes(vectors: Vectors) -> bytes:
    """The vectors in half precision, row after row."""
    return vectors.astype(STORED).tobytes()


def article_in(filed: Filed) -> Article | None:
    """The article; None where it cannot be read."""
    try:
        content = json.loads(zlib.decompress(filed.article))
        content["published"] = content["published"] and date.fromisoformat(content["published"])
        content["marks"] = tuple(Mark(start, Role(role)) for start, role in content["marks"])
        return Article(**content)
    except DAMAGED:
        return None


def found_in(filed: Filed) -> Found | None:
    """The study and its vectors; None where they cannot be read."""
    article = article_in(filed)
    study = article and unpacked(filed.study, article)
    if not study:
        return None
    texts = texts_in(study)
    values = np.frombuffer(filed.vectors, dtype=STORED)
    if not texts or len(values) % len(texts):
        return None
    return Found(study, values.reshape(len(texts), -1))


def known_vectors(found: Sequence[Found]) -> Mapping[str, np.ndarray]:
    """The vector of every text of what was found."""
    return {
        text: row
        for one in found
        for text, row in zip(texts_in(one.study), one.vectors, strict=True)
    }
