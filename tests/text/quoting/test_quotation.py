"""Quotations: where quoted words stand, and whose they are."""

import pytest

from compare.model import Article
from compare.options import DEFAULT_PARSER
from compare.text.grammar.parse import ParsedArticle, parse
from compare.text.quoting.quotation import Quotation, quotations_of


def read(text: str) -> ParsedArticle:
    article = Article(key="a", path="a.txt", text=text, outlet="A")
    return next(iter(parse([article], parser=DEFAULT_PARSER)))


def quotations(text: str) -> tuple[Quotation, ...]:
    return quotations_of(read(text)).all


def quoted(text: str) -> list[str]:
    """The quoted words, without blanks around them."""
    return [text[one.start : one.end].strip() for one in quotations(text)]


def speakers(text: str) -> list[str]:
    return [one.speaker.name for one in quotations(text)]


@pytest.mark.parametrize(
    "text",
    [
        'The mayor said: "The bridge will stay shut all week."',
        "The mayor said: “The bridge will stay shut all week.”",
        "The mayor said: «The bridge will stay shut all week.»",
        "The mayor said: ‘The bridge will stay shut all week.’",
        "The mayor said: 'The bridge will stay shut all week.'",
        "The mayor said: ``The bridge will stay shut all week.''",
        'The mayor said: " The bridge will stay shut all week. "',
    ],
)
def test_any_pair_of_marks_quotes(text: str) -> None:
    assert quoted(text) == ["The bridge will stay shut all week."]


def test_apostrophes_quote_nothing() -> None:
    assert quoted("The workers' pay rose by a tenth, the owners' profits didn't.") == []


def test_single_marks_may_hold_a_plural_in_the_genitive() -> None:
    assert quoted("He said 'the workers' pay is safe' and left.") == ["the workers' pay is safe"]


def test_inches_quote_nothing() -> None:
    assert quoted("The boy is 5′ 10″ tall, the man 6′ 2″ tall.") == []


def test_a_quotation_runs_on_over_sentences() -> None:
    text = '"We waited. Nobody came. Then the roof fell," Nora Lind said.'

    assert quoted(text) == ["We waited. Nobody came. Then the roof fell,"]


def test_a_further_paragraph_repeats_the_opening_mark_and_keeps_the_speaker() -> None:
    text = (
        "Nora Lind, the mayor, said: “We waited for hours on the bridge.\n\n"
        "“Then the roof of the station fell in.”\n\nThe rescuers went home at midnight.\n"
    )

    assert quoted(text) == [
        "We waited for hours on the bridge.",
        "Then the roof of the station fell in.",
    ]
    assert speakers(text) == ["lind", "lind"]


def test_a_mark_without_a_partner_quotes_nothing() -> None:
    text = "The mayor said “the bridge would stay shut.\n\n" + "It rained all day.\n\n" * 9

    assert quoted(text) == []


def test_a_paper_may_print_each_sentence_of_a_quotation_as_a_paragraph() -> None:
    lines = [f"Then pump number {at} fell silent." for at in "234567"]

    assert quoted('Lind said: "We waited.\n' + "\n".join(lines) + '\nThen it rained."\n') == [
        "We waited.",
        *lines,
        "Then it rained.",
    ]


def test_a_far_mark_that_may_open_as_well_closes_nothing() -> None:
    lines = [f"Then pump number {at} fell silent." for at in "234567"]
    text = 'Lind said: "We waited.\n' + "\n".join(lines) + '\nHe cried " stop " at noon.\n'

    assert quoted(text) == ["stop"]


@pytest.mark.parametrize(
    "text",
    [
        '"The dam held through the night," said Nora Lind.',
        '"The dam held through the night," Nora Lind told reporters.',
        '"The dam," said Nora Lind, "held through the night."',
        'Nora Lind said that the dam "held through the night".',
        'Nora Lind said the council hoped that the two towns "would talk again in May".',
        'According to Nora Lind, the dam "held through the night".',
    ],
)
def test_the_speaker_is_the_subject_of_the_verb_of_speaking(text: str) -> None:
    assert set(speakers(text)) == {"lind"}


def test_a_pronoun_is_whoever_was_the_last_subject() -> None:
    text = 'Nora Lind visited the dam. "It held through the night," she said.'

    assert speakers(text) == ["lind"]


def test_an_office_with_the_article_is_whoever_was_the_last_subject() -> None:
    text = 'Nora Lind visited the dam. "It held through the night," the mayor said.'

    [found] = quotations(text)

    assert (found.speaker.name, found.speaker.named) == ("lind", True)
    assert "mayor" in found.speaker.words


def test_somebody_without_a_name_is_not_named() -> None:
    [found] = quotations('"It held through the night," a witness said.')

    assert (found.speaker.name, found.speaker.named) == ("witness", False)


def test_a_sentence_after_the_tag_is_still_the_speaker_s() -> None:
    text = '"The dam held," said Nora Lind. "We were lucky this time."'

    assert speakers(text) == ["lind", "lind"]


def test_a_span_can_be_asked_for_its_quotation() -> None:
    text = 'Nora Lind said the dam "held through the night".'
    found = quotations_of(read(text))

    inside, outside = text.index("through"), text.index("dam")

    assert found.at(inside, inside + 7) is not None
    assert found.at(outside, outside + 3) is None


@pytest.mark.parametrize(
    "text", ["", '"', "“”", '" ' * 5000, "'" * 5000, "“a " * 5000, "\ud800“\ud800”"]
)
def test_odd_text_has_quotations_or_none(text: str) -> None:
    assert all(one.start < one.end for one in quotations(text))


def test_a_paragraph_without_a_mark_is_quoted_only_up_to_a_closing_one() -> None:
    closed = "He said: “We waited.\n\nNobody came that day.\n\nThen it rained.”\n"
    reopened = "He said: “We waited.\n\nNobody came that day.\n\n“Then it rained,” she said.\n"

    assert quoted(closed) == ["We waited.", "Nobody came that day.", "Then it rained."]
    assert quoted(reopened) == ["Then it rained,"]


def test_a_paragraph_that_lost_its_opening_mark_is_quoted_where_somebody_is_credited() -> None:
    text = "The mill burned down.\n\nIt took us all night to save the barn,” said Anna Olin."

    assert quoted(text) == ["It took us all night to save the barn,"]


def test_a_lone_closing_mark_without_a_speaker_quotes_nothing() -> None:
    assert (
        quoted("The mill burned down.\n\nIt took all night to save the barn,” and it rained.") == []
    )
