"""A study as bytes, and the study of the same article under any name from those bytes.

The bytes hold no name and no text: sentences are written as places in the article, and mentions
as places in their sentences, so that a study that fits another text cannot be mistaken for one.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from compare.align.outline import Outline
from compare.align.profile import Profile
from compare.model import Article, Mention, Role, Sentence
from compare.study.records import Json, restored, written
from compare.study.study import Study

ROLES = tuple(Role)
# Fast and small enough: one article of 700 words takes some 10 kB.
COMPRESSION = 1

DAMAGED = (zlib.error, ValueError, TypeError, LookupError, RecursionError, AttributeError)


@dataclass(frozen=True, slots=True)
class Glance:
    """Of a study the number of its sentences, the names, and the day it ran."""

    sentences: int
    profile: Profile
    now: date | None


def packed(study: Study) -> bytes:
    """The study, without its article."""
    if study.content:
        return study.content
    outline = study.outline
    content = [
        outline.now and outline.now.toordinal(),
        [[one.start, one.end, ROLES.index(one.role)] for one in outline.sentences],
        [written(signs) for signs in outline.signs],
        written(replace(outline.profile, key="")),
        [written_mention(one) for one in study.mentions],
        [written(study.occasions[one]) for one in study.mentions],
        written(study.opening),
        [written_mention(one) for one in study.deeds],
        [written_mention(one) for one in study.contrasts],
        [written(study.occasions[one]) for one in study.contrasts],
    ]
    plain = json.dumps(content, ensure_ascii=True, separators=(",", ":"), allow_nan=False)
    return zlib.compress(plain.encode("ascii"), COMPRESSION)


def written_mention(mention: Mention) -> Json:
    """A mention by its kind, its sentence's index and its place."""
    value, clause = written(mention.value), written(mention.clause)
    return [mention.kind, mention.sentence.index, mention.start, mention.end, value, clause]


def unpacked(content: bytes, article: Article) -> Study | None:
    """The study of ``article``; None where the bytes are damaged or belong to another."""
    try:
        return replace(study_of(json.loads(zlib.decompress(content)), article), content=content)
    except DAMAGED:
        return None


def glance(content: bytes) -> Glance | None:
    """What an archive is searched by, without the article; None where the bytes are damaged."""
    try:
        now, places, _, profile, *_ = json.loads(zlib.decompress(content))
        return Glance(len(places), restored(profile), now and date.fromordinal(now))
    except DAMAGED:
        return None


def renamed(study: Study, article: Article) -> Study:
    """The study under the key that its article has on another occasion."""
    if study.article.key == article.key:
        return study
    sentences = [replace(one, article=article.key) for one in study.outline.sentences]
    told = moved(study.mentions, sentences)
    contrasts = moved(study.contrasts, sentences)
    moments = map(study.occasions.__getitem__, (*study.mentions, *study.contrasts))
    outline = replace(
        study.outline,
        article=article,
        sentences=tuple(sentences),
        profile=replace(study.outline.profile, key=article.key),
    )
    return replace(
        study,
        outline=outline,
        mentions=told,
        occasions=dict(zip((*told, *contrasts), moments, strict=True)),
        deeds=moved(study.deeds, sentences),
        contrasts=contrasts,
    )


def moved(mentions: Iterable[Mention], sentences: Sequence[Sentence]) -> tuple[Mention, ...]:
    """The mentions in the same sentences of an article with another key."""
    return tuple(replace(one, sentence=sentences[one.sentence.index]) for one in mentions)


def study_of(content: Sequence[Json], article: Article) -> Study:
    """The study that the content describes."""
    now, places, signs, profile, facts, moments, opening, deeds, opposed, times = content
    sentences = tuple(sentence(article, index, *place) for index, place in enumerate(places))
    mentions = tuple(mention(article, sentences, *fact) for fact in facts)
    contrasts = tuple(mention(article, sentences, *word) for word in opposed)
    told = zip((*mentions, *contrasts), map(restored, (*moments, *times)), strict=True)
    return Study(
        outline=Outline(
            article=article,
            sentences=sentences,
            signs=tuple(map(restored, signs)),
            profile=replace(restored(profile), key=article.key),
            now=None if now is None else date.fromordinal(now),
        ),
        mentions=mentions,
        occasions=dict(told),
        opening=restored(opening),
        deeds=tuple(mention(article, sentences, *deed) for deed in deeds),
        contrasts=contrasts,
    )


def sentence(article: Article, index: int, start: int, end: int, role: int) -> Sentence:
    """A sentence of the article, in the article's words."""
    words = article.text[start:end]
    return Sentence(article.key, index, start, end, words, ROLES[role])


def mention(
    article: Article,
    sentences: Sequence[Sentence],
    kind: str,
    index: int,
    start: int,
    end: int,
    value: Json,
    clause: Json,
) -> Mention:
    """A mention in one of the article's sentences."""
    text = article.text[start:end]
    return Mention(kind, sentences[index], start, end, text, restored(value), restored(clause))
