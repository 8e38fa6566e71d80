"""An article in outline: what is left to group and to align it by when its parse is gone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.align.profile import Profile, profile_of
from compare.align.signs import Signs, signs_of

if TYPE_CHECKING:
    from datetime import date

    from compare.model import Article, Sentence
    from compare.text.grammar.parse import ParsedArticle


@dataclass(frozen=True, eq=False, slots=True)
class Outline:
    """An article with its sentences, their signs, its profile and its "today"."""

    article: Article
    sentences: tuple[Sentence, ...]
    signs: tuple[Signs, ...]
    profile: Profile
    now: date | None = None


def outline_of(parsed: ParsedArticle) -> Outline:
    """The outline of one parsed article."""
    return Outline(
        article=parsed.article,
        sentences=tuple(item.sentence for item in parsed.sentences),
        signs=tuple(signs_of(item) for item in parsed.sentences),
        profile=profile_of(parsed),
        now=parsed.now,
    )
