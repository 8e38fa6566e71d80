"""A study comes back from bytes as it was, under the name that its article has now."""

import sys
import zlib
from dataclasses import astuple, fields, is_dataclass, replace
from datetime import date
from typing import get_args, get_type_hints

import pytest

from compare.facts import KINDS
from compare.facts.kind import Kind
from compare.model import Article
from compare.options import DEFAULT_PARSER
from compare.study.records import CHOICES, RECORDS, UnlistedRecord, restored, written
from compare.study.study import Study, study_in
from compare.study.written import glance, packed, unpacked

STORY = """Minister resigns over Lund fire

Deputy Energy Minister Anna Berg, 47, resigned on Thursday 4 March 2021 after a fire killed at least 12 people at the Saint Ann Clinic in Lund, 30 km north of Malmö.

Berg told reporters: “We did not hear the alarm in time.” Rovers beat United 3-1 in April. The company plans to buy its rival for $1.2 million next year, but it has not confirmed the deal.

President Xi visited Premier Li in Oslo about 8.40pm. The quake of magnitude 5.9 injured more than 40 people in 2005.
"""
ARTICLE = Article("bbc", "bbc.txt", STORY, "BBC", published=date(2021, 3, 5))


@pytest.fixture(scope="module")
def made() -> Study:
    return study_in(ARTICLE, DEFAULT_PARSER)


@pytest.fixture(scope="module")
def back(made: Study) -> Study:
    found = unpacked(packed(made), ARTICLE)
    assert found is not None
    return found


def test_the_outline_is_the_same(made: Study, back: Study) -> None:
    names = [field.name for field in fields(made.outline)]

    assert [getattr(back.outline, name) for name in names] == [
        getattr(made.outline, name) for name in names
    ]


def test_every_mention_has_every_field_of_its_value(made: Study, back: Study) -> None:
    assert {mention.kind for mention in made.mentions} >= {"date", "number", "title", "quote"}
    assert list(map(astuple, back.mentions)) == list(map(astuple, made.mentions))


def test_occasions_and_opening_are_the_same(made: Study, back: Study) -> None:
    assert back.occasions == made.occasions
    assert back.opening == made.opening


def test_the_same_study_has_the_same_bytes(made: Study, back: Study) -> None:
    anew = replace(back, content=b"")

    assert packed(anew) == packed(back) == packed(made)
    assert packed(made) == packed(study_in(ARTICLE, DEFAULT_PARSER))


def test_a_glance_at_a_study_shows_what_it_is_searched_by(made: Study) -> None:
    outline = made.outline
    seen = glance(packed(made))

    assert seen is not None
    assert (seen.sentences, seen.now) == (len(outline.sentences), outline.now)
    assert seen.profile == replace(outline.profile, key="")


def test_the_study_takes_the_name_that_its_article_has_now(made: Study) -> None:
    renamed = replace(ARTICLE, key="bbc-2", path="elsewhere/bbc.txt")
    found = unpacked(packed(made), renamed)

    assert found is not None
    assert found.article == renamed
    assert {mention.article for mention in found.mentions} == {"bbc-2"}
    assert found.outline.profile.key == "bbc-2"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no study",
        zlib.compress(b"[]"),
        zlib.compress(b"[1, 2, 3, 4, 5, 6, 7]"),
        zlib.compress(b'[null, [], [], [99], [], [], ["q"]]'),
        zlib.compress(b"[" * 100_000),
    ],
)
def test_what_is_no_study_is_none(content: bytes) -> None:
    assert unpacked(content, ARTICLE) is None


def test_a_type_without_a_line_is_named() -> None:
    with pytest.raises(UnlistedRecord, match="complex"):
        written(frozenset({1j}))


def test_a_set_is_written_in_one_order() -> None:
    assert written(frozenset({"b", "a", "c"})) == ["s", "a", "b", "c"]
    assert restored(["s", "a", "b"]) == frozenset({"a", "b"})


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.NAME)
def test_the_values_of_every_kind_come_back(kind: Kind) -> None:
    text = "\n\n".join(f"{example.left}\n\n{example.right}" for example in kind.EXAMPLES)
    made = study_in(replace(ARTICLE, text=text), DEFAULT_PARSER)
    found = unpacked(packed(made), made.article)

    assert found is not None
    assert kind.NAME in {mention.kind for mention in found.mentions}
    assert list(map(astuple, found.mentions)) == list(map(astuple, made.mentions))


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__qualname__)
def test_the_parts_of_every_record_have_a_line_too(record: type) -> None:
    listed_names = {one.__name__: one for one in (*RECORDS, *CHOICES)} | {"date": date}
    names = {**listed_names, **vars(sys.modules[record.__module__])}
    hints = get_type_hints(record, globalns=names).values()
    parts = {part for hint in hints for part in (hint, *get_args(hint)) if isinstance(part, type)}
    listed = {part for part in parts if is_dataclass(part) or part in CHOICES}

    assert listed <= {*RECORDS, *CHOICES}
