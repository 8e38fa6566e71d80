"""A common noun means the named thing of its sort, where the article names but one."""

import pytest

from compare.text.naming.things import thing_meant, things_of
from tests.newsroom import parsed


def meant(text: str, noun: str) -> set[str]:
    """What the last such noun of a text means."""
    article = parsed(text)
    tokens = [token for sentence in article.sentences for token in sentence.span]
    last = [token for token in tokens if token.text == noun][-1]
    return set(thing_meant(things_of(article), last))


@pytest.mark.parametrize(
    ("text", "noun", "name"),
    [
        ("The shipyard Norvik closed on Monday. The yard was founded in 1921.", "yard", "norvik"),
        ("Norvik, a shipyard in Lund, closed. The yard was founded in 1921.", "yard", "norvik"),
        ("Norvik is a steelmaker. The company was founded in 1921.", "company", "norvik"),
        ("A ship has left the Norvik yard. The yard was founded in 1921.", "yard", "norvik"),
    ],
)
def test_a_noun_means_the_only_one_of_its_sort(text: str, noun: str, name: str) -> None:
    assert meant(text, noun) == {name}


def test_a_name_that_has_its_sort_in_it_is_meant_by_it() -> None:
    text = "The Wasilla Bible Church burned down on Friday. The church was founded in 1978."
    assert meant(text, "church") == {"wasilla", "bible", "church"}


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("The ferry Norvik and the ferry Tarna collided. The ferry was built in 1921.", "ferry"),
        ("The Boston factory closed. The factory was founded in 1921.", "factory"),
        ("The shipyard Norvik closed. The rival yard was founded in 1921.", "yard"),
        ("The shipyard Norvik closed. A yard was founded in 1921.", "yard"),
        ("Anna Berg, the owner of the mill, spoke. The mill was founded in 1921.", "mill"),
    ],
)
def test_what_may_be_any_means_none(text: str, noun: str) -> None:
    assert meant(text, noun) == set()
