"""What did it: what somebody died of, what started the fire, with what somebody was attacked."""

import pytest

from compare.facts.done.causing import caused
from compare.model import Severity
from compare.text.answers.causes import causes
from tests.newsroom import alarms_after, compare_texts, parsed


def answers(sentence: str) -> list[tuple[str, str, str]]:
    """The questions that a sentence answers, with the kind of the answer and whom it befell."""
    [one] = parsed(sentence).sentences
    return [(found.cause.name, found.kind, found.victim.text) for found in caused(one.span)]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Olga Page died of pneumonia.", ("what killed", "pneumonia", "Page")),
        ("Page died from Alzheimer's disease.", ("what killed", "dementia", "Page")),
        (
            "She succumbed to complications of a massive heart attack.",
            ("what killed", "heart attack", "She"),
        ),
        (
            "The blaze was started by a cigarette.",
            ("what started the fire", "cigarette", "blaze"),
        ),
        (
            "The cause of the fire was a cigarette.",
            ("what started the fire", "cigarette", "fire"),
        ),
        ("Officials traced the outbreak to eggs.", ("what made them ill", "egg", "outbreak")),
        ("A gas leak sparked the fire.", ("how the fire started", "leak", "fire")),
        ("A man beat Hale with a hammer.", ("beaten with", "hammer", "Hale")),
        ("Hale, stabbed with a knife, survived.", ("stabbed with", "knife", "Hale")),
        ("Roe was charged with manslaughter.", ("charged with", "manslaughter", "Roe")),
        ("Hale used a chisel to stab Roe.", ("stabbed with", "chisel", "Roe")),
        ("Roe drowned.", ("what killed", "drowning", "Roe")),
        ("Roe was stabbed to death.", ("what killed", "stab wound", "Roe")),
        ("Roe died when a wall fell on his bed.", ("what killed", "rubble", "Roe")),
        ("The bus hit a tree.", ("what the car hit", "tree", "bus")),
        ("The ferry struck a reef.", ("what sank the ship", "rock", "ferry")),
        ("The robbers fled on a motorcycle.", ("how they fled", "motorcycle", "robbers")),
        ("Roe was mauled by a bear.", ("attacked by", "bear", "Roe")),
    ],
)
def test_a_question_is_answered_in_many_words(sentence: str, found: tuple[str, str, str]) -> None:
    assert answers(sentence) == [found]


@pytest.mark.parametrize(
    "sentence",
    [
        "Page did not die of pneumonia.",
        "Page may have died of pneumonia.",
        "Page died of an apparent heart attack.",
        "Police suspect that the fire was started by an arsonist.",
        "The fire is thought to have been started by a cigarette.",
        "The cause of the panic was a candle.",
        "Officials traced the call to a farm.",
        "The panic was started by a candle.",
        "He was charged with murder and manslaughter.",
        "He was charged with attempted murder.",
        "He attacked with a hammer.",
        "She died of grief.",
        "Roe nearly drowned.",
        "Roe was beaten and strangled.",
        "Roe was stabbed and survived.",
        "The bus hit a wall and a tree.",
        "A second bus hit a tree.",
        "The town died of boredom after the heart attack of its mayor.",
    ],
)
def test_doubt_denial_and_several_answers_are_none(sentence: str) -> None:
    assert answers(sentence) == []


def test_no_word_is_of_two_kinds_and_no_name_is_told_twice() -> None:
    assert len({cause.name for cause in causes()}) == len(causes())
    assert all(
        (cause.told or cause.does) and len(set(cause.kinds.values())) > 1 for cause in causes()
    )


DEATH = "The painter Nora Page died on Thursday in Lund, her agent said."
FIRE = "A fire destroyed a bakery in Halden on Monday night, officials said."
ATTACK = "Bo Hale, 34, was attacked outside a bar in Taunton on Saturday, police said."


@pytest.mark.parametrize(
    ("lead", "left", "right", "kinds"),
    [
        (DEATH, "Page, 85, died of cancer.", "She succumbed to a heart attack.", ["role"]),
        (DEATH, "Page, 85, died of pneumonia.", "She succumbed to a heart attack.", []),
        (DEATH, "Eva Page died of a stroke.", "Nora Page died of cancer.", []),
        (DEATH, "Page nearly died of a stroke in 2004.", "She died of cancer.", []),
        (DEATH, "Rumours that Page died of a stroke were false.", "She died of cancer.", []),
        (DEATH, "Was it true that Page died of a stroke?", "She died of cancer.", []),
        (DEATH, "Page, 85, died of heart failure.", "She died of a cardiac arrest.", []),
        (DEATH, "Page, 85, died of pneumonia.", "Her husband died of cancer.", []),
        (DEATH, "Page, 85, died of pneumonia.", "She may have died of a stroke.", []),
        (
            FIRE,
            "The fire was caused by an electrical fault.",
            "A gas leak sparked the fire.",
            ["role"],
        ),
        (
            FIRE,
            "The fire was caused by an electrical fault.",
            "Last year's fire was caused by a cigarette.",
            [],
        ),
        (
            FIRE,
            "The fire was caused by an electrical fault in a heater.",
            "The fire was caused by a heater.",
            [],
        ),
        (
            FIRE,
            "The fire was caused by a gas leak.",
            "A neighbour said a short circuit had started the fire.",
            [],
        ),
        (
            FIRE,
            "The fire was caused by lightning.",
            "Another fire was caused by a candle.",
            [],
        ),
        (FIRE, "The fire was caused by lightning.", "Cooking causes one fire in three.", []),
        (
            ATTACK,
            "Hale was stabbed with a knife.",
            "Hale was stabbed with a screwdriver.",
            ["role"],
        ),
        (ATTACK, "Hale was stabbed with a knife.", "Hale was beaten with a hammer.", []),
        (ATTACK, "Roe was charged with murder.", "Roe was charged with manslaughter.", []),
        (ATTACK, "Hale was stabbed with a knife.", "His wife was beaten with a hammer.", []),
        (ATTACK, "Roe was charged with murder.", "Roe was charged with murder.", []),
    ],
)
def test_one_death_has_one_cause(lead: str, left: str, right: str, kinds: list[str]) -> None:
    assert alarms_after(lead, left, right) == kinds


def test_the_answer_is_told_in_the_paper_s_words() -> None:
    report = compare_texts(
        herald=f"{DEATH}\n\nPage, 85, died of congestive heart failure.",
        post=f"{DEATH}\n\nPage, 85, died of Alzheimer's disease.",
    )

    # Who dies of the one may have had the other.
    [found] = report.discrepancies
    assert found.severity is Severity.NOTE
    assert found.message == (
        "what killed: Nora Page: Alzheimer's disease or congestive heart failure"
    )
