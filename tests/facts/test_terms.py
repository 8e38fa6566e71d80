"""Terms that are served: one of several sentences is not the whole."""

import pytest

from compare.facts import number
from compare.facts.terms import ONE_OF_THEM, SENTENCE
from tests.newsroom import parsed


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Ivo Lind was sentenced to 11 years for the arson.", SENTENCE),
        ("Lind was sentenced to 11 years on each count.", ONE_OF_THEM),
        ("Lind's sentences on the lesser counts, the longest 11 years, count too.", ONE_OF_THEM),
        ("Lind was sentenced to 11 years, to be served concurrently.", ONE_OF_THEM),
        ("Lind has run the shop for 11 years, at the same time as the bar.", ""),
    ],
)
def test_one_of_several_terms_is_not_the_sentence(text: str, asks: str) -> None:
    [term] = [one for one in number.find(parsed(text)) if one.text == "11 years"]

    assert term.value.asks == asks
