"""What happens at a place."""

import pytest

from compare.model import Article
from compare.options import DEFAULT_PARSER
from compare.text.grammar.parse import parse
from compare.text.happening.placed import facility_at, happening_at, words_for


def happenings(text: str) -> list[str]:
    """What each "in" and "at" is tied to."""
    article = Article(key="a", path="a.txt", text=text, outlet="A")
    [parsed] = parse([article], parser=DEFAULT_PARSER)
    found = [
        happening_at(token.head)
        for sentence in parsed.sentences
        for token in sentence.span
        if token.lower_ in ("in", "at") and token.dep_ == "prep"
    ]
    return [one.lemma_.lower() for one in found if one is not None]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The ministers met in Oslo.", ["meet"]),
        ("The fire in Lyon went out.", ["fire"]),
        ("A man was shot at a hotel in Mumbai.", ["shoot", "shoot"]),
        ("The quake killed 12 people in Chile.", ["kill"]),
    ],
)
def test_a_verb_and_an_event_happen_somewhere(text: str, found: list[str]) -> None:
    assert happenings(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "He invested in Brazil.",
        "The minister said so in Oslo.",
        "Voters in Ohio are angry.",
        "She glanced at Paris.",
    ],
)
def test_a_topic_a_speech_and_a_home_are_no_happening(text: str) -> None:
    assert happenings(text) == []


def test_talks_and_a_meeting_are_one_word() -> None:
    article = Article(key="a", path="a.txt", text="Talks were held. They met.", outlet="A")
    [parsed] = parse([article], parser=DEFAULT_PARSER)
    verbs = [sentence.span.root for sentence in parsed.sentences]

    assert [words_for(verb) for verb in verbs] == [{"meet"}, {"meet"}]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Saint Ann Clinic in Lund shut.", "saint ann"),
        ("The Saint Ann Treatment Center in Lund shut.", "saint ann"),
        ("The General Hospital in Lund shut.", ""),
        ("The bakery in Lund shut.", ""),
    ],
)
def test_a_facility_is_known_by_its_own_name(text: str, name: str) -> None:
    article = Article(key="a", path="a.txt", text=text, outlet="A")
    [parsed] = parse([article], parser=DEFAULT_PARSER)
    [place] = [token for token in parsed.sentences[0].span if token.lower_ == "in"]

    assert facility_at(place.head) == name
