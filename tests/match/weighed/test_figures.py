"""Two figures answer one question only where they are of one owner, one stage and one spell."""

from functools import partial

import pytest

from tests.newsroom import alarms_after, compare_texts, loud

LEAD = "Quake-hit Port Aldmouth counted its losses on Sunday."
alarms = partial(alarms_after, LEAD)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "The navy intercepted three boats off Aldmouth.",
            "The navy intercepted five boats off Aldmouth.",
        ),
        (
            "Trade with Chile fell by 30 percent and trade with Peru by 20 percent.",
            "Trade with Chile fell by 40 percent and trade with Peru by 20 percent.",
        ),
        (
            "The two navies held talks for the first time in four years.",
            "The two navies held talks after a six-year hiatus.",
        ),
        (
            "The quake shook the town for 30 seconds, the institute said.",
            "The quake shook the town for 50 seconds, the institute said.",
        ),
        (
            "The mayor had been in hospital for the past three weeks.",
            "The mayor had been in hospital for four weeks.",
        ),
    ],
)
def test_figures_of_one_thing_are_in_conflict(left: str, right: str) -> None:
    assert alarms(left, right) == ["number"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "The navy intercepted three boats off Aldmouth.",
            "The navy spotted five boats off Aldmouth.",
        ),
        (
            "The Rovers of Aldmouth won 84-61 over Halden in a tough match.",
            "The Rovers of Aldmouth won 102-79 over Lund in a tough match.",
        ),
        (
            "Summit's offer for the Lund shipyard is worth $184 million.",
            "Harbour's offer for the Lund shipyard is worth $200 million.",
        ),
        (
            "Trade with Chile fell by 30 percent and trade with Peru by 20 percent.",
            "Trade with Peru fell by 20 percent and trade with Chile by 30 percent.",
        ),
        (
            "The two navies held talks for the first time in four years.",
            "The two navies held talks after a 4-year hiatus.",
        ),
        (
            "The quake shook the town for 30 seconds, a resident said.",
            "The quake shook the town for 50 seconds, she said.",
        ),
        (
            "The mayor had been in hospital for the past three weeks.",
            "The harbour had been without power for four weeks.",
        ),
    ],
)
def test_figures_of_two_things_are_quiet(left: str, right: str) -> None:
    assert alarms(left, right) == []


def test_an_opening_and_its_body_may_not_differ() -> None:
    report = compare_texts(
        herald=f"{LEAD}\n\nThe quake killed nine people. It was felt in Norby.\n",
        post="Quake kills nine people in Port Aldmouth\n\nA quake hit Port Aldmouth on Sunday.\n\n"
        "Roads were cut.\n\nThe harbour was shut.\n\n"
        "The quake killed seven people in Port Aldmouth.\n",
    )

    assert [found.kind for found in loud(report)] == ["number"]


def test_two_men_of_one_article_leave_their_own_children() -> None:
    body = "He leaves a wife and two children.\n\nHe leaves a wife and three children.\n"
    report = compare_texts(herald=f"{LEAD}\n\nA. Two men died.\n\n{body}", post=f"{LEAD}\n")

    assert loud(report) == []


def test_what_is_proposed_is_what_is_offered() -> None:
    assert alarms(
        "Oxholm offered its strikers a single payment of 450 euros.",
        "Oxholm proposed a single payment of 540 euros to its strikers.",
    )


PHONE = "The phone maker Lumo showed its new phone in Aldmouth on Sunday."


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        # The words beside the figure say what it answers; a verb would say no more.
        ("It has a 5.5-inch screen.", "The numbers: a 5.7-inch display, and a lens of glass.", 1),
        ("It has a 5.5-inch screen.", "The numbers: a 5.5-inch display, and a lens of glass.", 0),
        ("It has a 5.5-inch screen.", "The numbers: a box 5.7 inches wide, and a long lead.", 0),
        ("It has a 5.5-inch screen.", "The rest: 5.7 inches of glass.", 0),
        ("It has a 5.5-inch screen.", "The old phone: a 5.7-inch display.", 0),
    ],
)
def test_what_answers_by_its_own_words_needs_no_verb(left: str, right: str, told: int) -> None:
    assert len(alarms_after(PHONE, left, right)) == told
