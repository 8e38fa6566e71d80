"""The parse: where sentences begin, whole positions, and texts that no parser likes."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.errors import ModelError
from compare.model import Article, Role
from compare.options import DEFAULT_PARSER
from compare.text.grammar.parse import ParsedArticle, parse
from compare.text.grammar.sentences import starts_of
from tests.stopwatch import seconds_for

LINE = "The fire in the old harbour warehouse burned until noon on Friday, the city said."


def parsed(text: str) -> ParsedArticle:
    article = Article(key="herald", path="herald.txt", text=text, outlet="Herald")
    return next(iter(parse([article], parser=DEFAULT_PARSER)))


def sentences(text: str) -> list[str]:
    return [sentence.sentence.text for sentence in parsed(text).sentences]


@pytest.mark.parametrize(
    "sentence",
    [
        "Gen. Maria Lee and Mr. Berg met U.S. officials.",
        "They arrived at 5 p.m. Friday with Lt. Col. Ann J. Smith.",
        "The Nov. 3 vote in Washington, D.C., cost Acme Inc. Chairman Jon Berg his job.",
        "Shares fell 3.5 percent to $41.20 on Monday.",
        "“We lost everything,” said Ann Lee, who lives next door.",
        '"Is it over?" he asked.',
        "“Fire!” Ann Lee shouted.",
        "The talks (No. 4 of this year) begin at St. Mary's.",
        "He said (It was late.) that nobody came.",
        "The report [...] was never read.",
        "She works at Yahoo! Sports in Oslo.",
    ],
)
def test_a_stop_inside_a_sentence_does_not_end_it(sentence: str) -> None:
    assert sentences(sentence) == [sentence]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("He lives in the U.S.", "She does not."),
        ("The shop belongs to Acme Inc.", "It closed on Friday."),
        ("The talks ended at 6 p.m.", "The ministers left."),
        ("The bridge fell in 2012.", "Nobody was hurt."),
        ("“We lost everything.”", "Ann Lee lives next door."),
        ("Is it over?", "Nobody knows."),
        ("Prices rose by 3.5%.", "Wages did not."),
        ("He waited....", "Nobody came."),
    ],
)
def test_a_stop_before_a_new_sentence_ends_the_old(left: str, right: str) -> None:
    assert sentences(f"{left} {right}") == [left, right]


def test_a_missing_blank_is_seen_before_a_word_that_opens_sentences() -> None:
    assert sentences("The hall burned down.The mayor wept.") == [
        "The hall burned down.",
        "The mayor wept.",
    ]


def test_an_address_is_no_end() -> None:
    text = "Readers can write to news@herald.Example.org or see herald.example.org/fire."

    assert sentences(text) == [text]


def test_the_marks_of_a_list_begin_its_items() -> None:
    text = "1. The fire 2. The flood 3. The storm"

    assert [text[start : start + 2] for start in starts_of(text)] == ["1.", "2.", "3."]


@given(st.text(alphabet="aAI1 .!?…\"”'()\n•。@-", max_size=200))
def test_sentences_begin_at_visible_characters_in_order(text: str) -> None:
    starts = starts_of(text)

    assert list(starts) == sorted(set(starts))
    assert all(not text[start].isspace() for start in starts)
    assert bool(starts) == bool(text.strip())


@pytest.mark.parametrize(
    "part", ["A. ", "Mr. ", "...a", '. "', "!?", "1. ", "x", "p.m. ", "”.", "• "]
)
def test_128_kib_of_anything_are_split_in_no_time(part: str) -> None:
    text = (part * (2**17 // len(part) + 1))[: 2**17]

    assert seconds_for(lambda: starts_of(text)) < 1


def test_a_headline_never_runs_into_the_first_sentence() -> None:
    article = parsed(f"Two die in fire\n{LINE}\n")

    assert [(each.sentence.role, each.sentence.text) for each in article.sentences] == [
        (Role.HEADLINE, "Two die in fire"),
        (Role.PARAGRAPH, LINE),
    ]


def test_boilerplate_and_bylines_are_not_read() -> None:
    text = f"Accessibility links\n\nTwo die in fire\n\nBy Ann Lee\n\nOSLO (AP) - {LINE}\n\nLG\n"

    assert sentences(text) == ["Two die in fire", LINE]


def test_positions_count_in_the_article() -> None:
    article = parsed(f"Two die in fire\n\n  • {LINE} It is out.\n")

    [*_, last] = article.sentences
    [word] = [token for token in last.span if token.text == "out"]
    assert article.article.text[last.start_of(word) : last.end_of(word)] == "out"
    assert last.text_between(last.start_of(word), last.end_of(word)) == "out"


def test_the_words_are_the_articles_where_the_parser_gets_a_stand_in() -> None:
    article = parsed("The fire \ud800 killed 12 people. It is out.")

    assert [each.sentence.text for each in article.sentences] == [
        "The fire \ud800 killed 12 people.",
        "It is out.",
    ]
    assert article.sentences[0].text_between(9, 10) == "\ud800"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\x00\x00 twelve \x00 dead.",
        "\u202eTwelve\u202c were \u2066hurt\u2069.",
        "\ud800\udc00 twelve",
        "震災で十二人が死亡した。警察が発表した。",
        "مقتل 12 شخصا. The fire killed 12.",
        "9" * 30_000,
        "('\"" * 10_000,
        "A." * 10_000,
        "fire " * 6_000,
        "\u00a0\u2003fire\u3000",
    ],
)
def test_odd_texts_are_parsed_all_the_same(text: str) -> None:
    article = parsed(text)

    assert all(
        text[each.sentence.start : each.sentence.end] == each.sentence.text
        for each in article.sentences
    )
    assert [each.sentence.index for each in article.sentences] == [*range(len(article.sentences))]


def test_a_text_without_stops_is_cut_at_blanks() -> None:
    lengths = [len(sentence) for sentence in sentences("smoke rose " * 1_000)]

    assert max(lengths) <= 2_000
    assert sum(lengths) + len(lengths) == len("smoke rose " * 1_000)


def test_an_unknown_model_is_named_with_the_remedy() -> None:
    article = Article(key="a", path="a.txt", text=LINE, outlet="A")

    with pytest.raises(ModelError, match=r"no_such_model: .*pip install"):
        list(parse([article], parser="no_such_model"))


def test_the_parser_comes_without_torch_which_can_still_be_imported_afterwards() -> None:
    story = (
        "import sys\n"
        "from compare.text.grammar.language import language\n"
        "language('en_core_web_sm')('The fire is out.')\n"
        "print('torch' in sys.modules)\n"
        "import torch\n"
        "import sentence_transformers\n"
        "print(torch.ones(2).sum().item())\n"
    )

    said = subprocess.run([sys.executable, "-c", story], capture_output=True, text=True, check=True)

    assert said.stdout.split() == ["False", "2.0"]


def test_a_denial_printed_with_blanks_is_read() -> None:
    text = "The case hadn ’ t been submitted to the court."

    [sentence] = parsed(text).sentences

    assert [token.dep_ for token in sentence.span if token.lower_ == "n't"] == ["neg"]
    assert sentence.sentence.text == text
