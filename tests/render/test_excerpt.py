"""A sentence is split around a reading's words, and cut where it is too long to read."""

from dataclasses import replace

from compare.render.excerpt import Excerpt, excerpt
from tests.render.sample import cite

CHIEF = cite("northwire", "Fire chief", "Ana Lindqvist")


def test_the_words_stand_apart_from_their_sentence() -> None:
    said = excerpt(CHIEF)

    assert said.words == "Ana Lindqvist"
    assert said.before + said.words + said.after == CHIEF.sentence


def test_words_that_are_not_where_they_should_be_are_not_marked() -> None:
    assert excerpt(replace(CHIEF, at=2)) == Excerpt(CHIEF.sentence, "", "")


def test_a_position_before_the_sentence_is_not_counted_from_its_end() -> None:
    assert excerpt(replace(CHIEF, at=-5)).words == ""


def test_a_long_sentence_is_cut_between_words_around_the_reading() -> None:
    words = "word " * 10_000
    said = excerpt(replace(CHIEF, sentence=f"{words}Ana Lindqvist {words}", at=len(words)))

    assert said.words == "Ana Lindqvist"
    assert said.before.startswith("… word ")
    assert said.after.endswith(" word …")
    assert len(said.before) + len(said.after) < 500
