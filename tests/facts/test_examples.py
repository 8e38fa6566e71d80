"""Every rule's examples hold: they are its documentation, its table in the README, and its tests."""

from datetime import date

import pytest

from compare.facts import KINDS
from compare.facts.kind import Example, Kind
from compare.model import Mention
from tests.newsroom import parsed

# A Friday; "Thursday" in an example is the day before.
PUBLISHED = date(2015, 3, 20)


def found(kind: Kind, sentence: str, text: str) -> Mention:
    mentions = list(kind.find(parsed(sentence, published=PUBLISHED)))
    matching = [mention for mention in mentions if mention.text == text]
    assert matching, f"{text!r} is not among {[mention.text for mention in mentions]}"
    return matching[0]


@pytest.mark.parametrize(
    ("kind", "example"),
    [
        pytest.param(kind, example, id=f"{kind.NAME}: {example.left_value} / {example.right_value}")
        for kind in KINDS
        for example in kind.EXAMPLES
    ],
)
def test_the_example_relates_as_it_says(kind: Kind, example: Example) -> None:
    left = found(kind, example.left, example.left_value)
    right = found(kind, example.right, example.right_value)

    relation = kind.relate(left.value, right.value)

    assert (relation.verdict, relation.reason) == (example.verdict, example.reason)
    assert kind.relate(right.value, left.value) == relation
