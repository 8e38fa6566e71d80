"""Blocks: what is the article, and what the site printed around it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.model import Role
from compare.text.layout.blocks import blocks_of
from tests.stopwatch import seconds_for

REPORT = (
    "The fire in the harbour warehouse killed two dock workers on Friday night, and three "
    "others were taken to hospital with burns, the city's fire chief said."
)
PORTRAIT = (
    "The Herald provides news and analysis in ten languages to a weekly audience of two million."
)
MORE = (
    "Firefighters from four towns needed six hours to put out the flames, which had spread to "
    "two neighbouring halls before the first engines arrived at the gate."
)


def roles(text: str) -> list[tuple[str, str]]:
    return [(block.role.value, text[block.start : block.end]) for block in blocks_of(text)]


def role_within_article(line: str) -> Role:
    """The role of a line that stands between two paragraphs."""
    text = f"{REPORT}\n\n{MORE}\n\n{line}\n\n{REPORT} Again.\n"
    [role] = [
        block.role for block in blocks_of(text) if line.endswith(text[block.start : block.end])
    ]
    return role


def test_a_page_is_told_apart_into_its_parts() -> None:
    text = (
        "You are here\n\nTwo die in harbour fire\n\nBy Ann Lee, Herald correspondent\n"
        f"Mon Sep 13, 2010 8:11pm EDT\n\n{REPORT}\n\nHow it began\n\n{MORE}\n\nRelated Topics\n"
    )

    assert [role for role, _ in roles(text)] == [
        "boilerplate", "headline", "byline", "byline", "paragraph", "subhead", "paragraph",
        "boilerplate",
    ]  # fmt: skip


def test_blocks_are_in_order_and_hold_every_visible_character_but_markers() -> None:
    text = f"Two die in fire\r\n\r\n  • {MORE}\r\n{REPORT}"

    assert roles(text) == [
        ("headline", "Two die in fire"),
        ("list-item", MORE),
        ("paragraph", REPORT),
    ]


def test_a_first_line_that_is_a_sentence_is_no_headline() -> None:
    assert roles(f"{REPORT}\n\n{MORE}\n") == [("paragraph", REPORT), ("paragraph", MORE)]


def test_one_line_alone_is_a_paragraph_however_it_ends() -> None:
    assert roles("Fire kills two dock workers") == [("paragraph", "Fire kills two dock workers")]


def test_a_headline_that_ends_with_initials_is_a_headline() -> None:
    assert roles(f"Storm heads for the U.S.\n{REPORT}")[0][0] == "headline"


@pytest.mark.parametrize(
    "line",
    [
        "Accessibility links",
        "Subscribe to our newsletter",
        "Sign up for our free morning newsletter.",
        "The Herald is now on Telegram!",
        "For daily updates and the stories behind them, follow us",
        "Media playback is unsupported on your device",
        "Image copyright Getty Images",
        "Ann Lee/AFP via Getty Images",
        "  • 16x9 Image",
        "Read more: Three held over the blaze",
        "© 2019 Herald Media Ltd. All rights reserved.",
        "Share this",
        "Follow Herald Sport on Facebook and Twitter",
        "Visit our website for the full results",
        "Read the full report here.",
        "LG",
        "-",
        "* * *",
        "https://example.org/fire",
    ],
)
def test_what_a_site_prints_around_the_report_is_boilerplate(line: str) -> None:
    assert role_within_article(line) is Role.BOILERPLATE


@pytest.mark.parametrize(
    "line",
    [
        "More than 300 people subscribe to the newsletter.",
        "Subscribers said the paper had kept silent about the fire.",
        "He was told to sign up for the army.",
        "The company follows its customers on Facebook, the court heard.",
        "The mayor, who is also on Twitter, declined to comment.",
        "Copyright law was not broken, the judges found.",
        "Visit the ruins today and you see nothing but ash.",
        "Visit the town and you will find its first school here.",
        "The mayor is now on Twitter.",
        "More – 300 in all – were hurt.",
        "Follow the money, the prosecutor told the jury.",
        "Support for the mayor fell, a poll on his own website showed.",
        "Join the army or leave the country, the men were told on Facebook.",
        "Share prices fell.",
        "“No.”",
        "The ministry is on Telegram and on Facebook, and both pages were silent.",
        "See no evil, the editor used to say.",
        "Image is everything to the new chairman.",
        "The agency provides news to millions of readers.",
    ],
)
def test_news_that_sounds_like_boilerplate_is_kept(line: str) -> None:
    assert role_within_article(line) is Role.PARAGRAPH


def test_the_portrait_of_the_outlet_below_the_article_goes_with_its_name() -> None:
    assert roles(f"{REPORT}\n\nHerald News\n\n{PORTRAIT}\n")[1:] == [
        ("boilerplate", "Herald News"),
        ("boilerplate", PORTRAIT),
    ]


def test_the_same_sentence_inside_the_article_is_news() -> None:
    assert roles(f"{PORTRAIT}\n\n{REPORT}\n")[0] == ("paragraph", PORTRAIT)


def test_a_caption_printed_twice_is_one() -> None:
    caption = (
        "Fire chief Ann Lee, left, and Mayor Jon Berg inspect the burnt warehouse on Saturday."
    )

    assert roles(f"Two die in fire\n\n{caption}\n{caption}\n\n{REPORT}")[1:3] == [
        ("caption", caption),
        ("boilerplate", caption),
    ]


def test_a_short_answer_given_twice_is_kept() -> None:
    text = f"{REPORT}\n“Never.”\n{MORE}\n“Never.”\n"

    assert [role for role, _ in roles(text)] == ["paragraph"] * 4


@pytest.mark.parametrize(
    "label", ["Image caption ", "Image caption", "Media caption", "Media caption: ", "Photo: "]
)
def test_the_word_caption_is_not_part_of_the_caption(label: str) -> None:
    assert ("caption", "The warehouse on Saturday") in roles(
        f"{REPORT}\n{label}The warehouse on Saturday\n{MORE}"
    )


@pytest.mark.parametrize(
    ("line", "dateline"),
    [
        ("[TOKYO] Two people died.", "[TOKYO]"),
        ("TOKYO (Reuters) - Two people died.", "TOKYO (Reuters) -"),
        ("ST. LOUIS, Mo. (AP) -- Two people died.", "ST. LOUIS, Mo. (AP) --"),
        ("OSLO, March 3 — Two people died.", "OSLO, March 3 —"),
        ("Mumbai, Nov 11 (PTI): Two people died.", "Mumbai, Nov 11 (PTI):"),
        ("(CNN) Two people died.", "(CNN)"),
    ],
)
def test_a_dateline_is_no_part_of_the_sentence(line: str, dateline: str) -> None:
    assert roles(f"{line}\n{REPORT}")[:2] == [
        ("byline", dateline),
        ("paragraph", "Two people died."),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Tokyo is calm again.",
        "NATO - which has 30 members - met on Friday.",
        "The company (AP) said two people died.",
        "Two people (both from Oslo) died.",
        "OSLO police said two people died.",
    ],
)
def test_a_sentence_that_begins_with_a_place_is_whole(line: str) -> None:
    assert roles(f"{line}\n{REPORT}")[0] == ("paragraph", line)


@pytest.mark.parametrize(
    "line",
    [
        "By Ann Lee",
        "BY ANN LEE AND JON BERG",
        "Published: 09 Sep 2013 11:25 GMT+02:00",
        "06 / 06 / 13 07:05 PM ET",
        "Updated 2 hours ago",
        "5 min read",
        "7:00pm UK, Wednesday 05 May 2010",
        "• Northern Press",
        "Northern Standard, Thursday, Feb. 5",
    ],
)
def test_who_wrote_it_and_when_is_a_byline(line: str) -> None:
    assert roles(f"Two die in fire\n{line}\n{REPORT}")[1] == ("byline", line)


@pytest.mark.parametrize(
    "line",
    [
        "By Friday the fire was out.",
        "By midnight 12 were dead",
        "Two dead in 2012 fire",
        "Rovers Beat Town Thursday, Feb. 5",
    ],
)
def test_a_line_with_a_date_that_says_something_is_no_byline(line: str) -> None:
    assert roles(f"Two die in fire\n{line}\n{REPORT}")[1][0] in {"paragraph", "subhead"}


def test_a_date_between_paragraphs_heads_a_chronicle() -> None:
    assert role_within_article("May 3, 2013") is Role.SUBHEAD


def test_headlines_below_more_on_this_story_are_other_articles() -> None:
    text = f"{REPORT}\n\nMore on this story\n\nThree held over blaze\n\nPort to be rebuilt\n"

    assert [role for role, _ in roles(text)] == ["paragraph"] + ["boilerplate"] * 3


def test_a_paragraph_below_more_on_this_story_is_read() -> None:
    text = f"{REPORT}\n\nMore on this story\n\n{MORE}\n"

    assert roles(text)[-1] == ("paragraph", MORE)


def test_a_label_that_comes_again_and_again_is_boilerplate() -> None:
    text = "\n".join(
        [REPORT, "Harbour Graphics", MORE, "Harbour Graphics", "It rained.", "Harbour Graphics"]
    )

    assert [text for role, text in roles(text) if role == "boilerplate"] == ["Harbour Graphics"] * 3


WRAPPED = """\
Two die in harbour fire

The fire in the harbour warehouse killed two dock workers on Friday
night, and three others were taken to hospital with burns, the city's
fire chief said.

Firefighters from four towns needed six hours to put out the flames,
which had spread to two neighbouring halls before help came.
"""


def test_lines_wrapped_at_a_fixed_width_are_one_paragraph() -> None:
    assert [(role, words.split()[0], words.split()[-1]) for role, words in roles(WRAPPED)] == [
        ("headline", "Two", "fire"),
        ("paragraph", "The", "said."),
        ("paragraph", "Firefighters", "came."),
    ]


INDENTED = """\
Two die in harbour fire
   OSLO, March 3 (Reuters) - A fire in a harbour warehouse killed two
dock workers on Friday night, and three others were taken to hospital,
the fire chief said.
   Four fire engines needed six hours to put out the flames, which had
spread to two neighbouring halls.
   (Reporting by Jan Berg; editing by Eva Dahl)
"""


def test_an_indented_line_begins_a_paragraph() -> None:
    assert [(role, words.split()[0], words.split()[-1]) for role, words in roles(INDENTED)] == [
        ("headline", "Two", "fire"),
        ("byline", "OSLO,", "-"),
        ("paragraph", "A", "said."),
        ("paragraph", "Four", "halls."),
        ("byline", "(Reporting", "Dahl)"),
    ]


def test_a_long_headline_does_not_make_the_text_a_wrapped_one() -> None:
    headline = "Fire in the old harbour warehouse kills two and injures three on Friday"

    assert roles(f"{headline}\nTwo people died.\nThe hall is gone.\n")[0] == ("headline", headline)


def test_an_article_on_one_line_keeps_what_stands_before_its_credit() -> None:
    text = (
        "OSLO (AP) — Two people died. Three were hurt. Ann Lee in Oslo contributed to this report."
    )

    assert [role for role, _ in roles(text)] == ["byline", "paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "The report was published on Friday.",
        "The article was posted in March, the court heard.",
        "Ann Lee contributed to the party. The report says so.",
        "Editing by machines is cheaper, the publisher found.",
    ],
)
def test_news_about_reports_is_no_credit(line: str) -> None:
    assert role_within_article(line) is Role.PARAGRAPH


MARKDOWN = """\
---
title: Fire
tags:
  - fire
---

# Two die in harbour fire

*By Ann Lee, Herald*

![The warehouse](fire.jpg)

A fire killed two dock workers on Friday night.

## How it began

> Nobody heard the alarm.

[Read more](https://herald.example)
"""


def test_markdown_is_read_without_its_marks() -> None:
    assert [block for block in roles(MARKDOWN) if block[0] != "boilerplate"] == [
        ("headline", "Two die in harbour fire"),
        ("byline", "*By Ann Lee, Herald*"),
        ("paragraph", "A fire killed two dock workers on Friday night."),
        ("subhead", "How it began"),
        ("paragraph", "Nobody heard the alarm."),
    ]


def test_sentences_on_lines_of_their_own_stay_apart() -> None:
    text = (
        "The fire killed two workers on Friday.\nThree were hurt.\nIt is out.\nThe hall is gone.\n"
    )

    assert len(roles(text)) == 4


NEWS_LIKE = st.text(alphabet='aA1 .\n\r\t-•"”()[]:/,©#\u2028\ud800', max_size=300)


@given(NEWS_LIKE)
def test_blocks_never_overlap_and_leave_out_no_letter(text: str) -> None:
    blocks = blocks_of(text)

    bounds = [bound for block in blocks for bound in (block.start, block.end)]
    assert bounds == sorted(bounds)
    within = "".join(text[block.start : block.end] for block in blocks)
    assert within.casefold().count("a") == text.casefold().count("a")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "\x00",
        "\ud800\udfff",
        "\u202e\u2066 a",
        "\ufeff",
        "•",
        "(",
        "1.",
        "- -",
        "\r\r\n",
    ],
)
def test_odd_input_gives_blocks_or_none(text: str) -> None:
    assert all(0 <= block.start < block.end <= len(text) for block in blocks_of(text))


@pytest.mark.parametrize(
    "part",
    ["a\n", "x", "(", "CAP ", "By A\n", "Mar 3 2012\n", ",left", "subscribe ", "震", "A b c\n"],
)
def test_128_kib_of_anything_take_no_time(part: str) -> None:
    text = (part * (2**17 // len(part)))[: 2**17]

    assert seconds_for(lambda: blocks_of(text)) < 1
