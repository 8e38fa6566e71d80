"""How often somebody married, and how a body voted: numbers whose words say what they answer."""

import pytest

from compare.facts import number
from tests.newsroom import compare_texts, loud, parsed


@pytest.mark.parametrize(
    ("sentence", "text", "answer"),
    [
        ("Ann Berg married twice.", "twice", "marriages"),
        ("Ann Berg was married three times.", "three", "marriages"),
        ("He was the first of her three husbands.", "three", "marriages"),
        ("Ann Berg married two more times.", "two", ""),
        ("Ann Berg was arrested three times.", "three", ""),
        ("The three husbands of the victims wept.", "three", ""),
        ("The council voted 6-3 to censure her.", "6-3", "vote"),
        ("The council censured her on a 7-2 vote.", "7-2", "vote"),
        ("The senate rejected the treaty by 41 votes to 38.", "41 votes to 38", "vote"),
        ("The abbot survived a vote of no confidence by 19 to 17.", "19 to 17", "vote"),
        ("The panel voted six to three to close the zoo.", "six to three", "vote"),
        ("The motion passed with 12 votes for and nine against.", "12 votes for and nine", "vote"),
        ("The jury convicted her by a majority of 10 to two.", "10 to two", "vote"),
        ("The judges split four to one.", "four to one", "vote"),
        ("The vote was 26-21.", "26-21", "vote"),
        ("Ann Berg had nine votes and Ida Lund six.", "nine votes and Ida Lund six", "vote"),
        ("United won 3-1.", "3-1", ""),
        ("The score was 3-1.", "3-1", ""),
        ("Fares will rise by 10 to 15 percent.", "10 to 15 percent", "change"),
    ],
)
def test_the_words_say_what_the_number_answers(sentence: str, text: str, answer: str) -> None:
    [found] = [one for one in number.find(parsed(sentence)) if one.text == text]

    assert found.value.asks == answer


def test_a_life_has_one_number_of_marriages_whatever_year_is_told_beside_it() -> None:
    report = compare_texts(
        afp="The painter Eva Page has died. Page was married three times but had no children.",
        bbc="The painter Eva Page is dead. Page married twice; the first marriage ended in 1947.",
    )

    [found] = loud(report)
    assert "2 times or 3 times" in found.message


def test_two_painters_married_as_often_as_they_did() -> None:
    report = compare_texts(
        afp="The painter Eva Page has died. Page was married three times but had no children.",
        bbc="The painter Eva Page is dead. Her rival Ida Lund married twice and died in 1947.",
    )

    assert not loud(report)


def test_one_vote_has_one_tally() -> None:
    report = compare_texts(
        afp="Mayor Ada Lund will resign in May. The council voted 6-3 on Tuesday to censure her.",
        bbc="Mayor Ada Lund is to go in May. The council censured the mayor on a 7-2 vote.",
    )

    [found] = loud(report)
    assert (found.kind, "6-3" in found.message) == ("number", True)


def test_a_tally_in_words_is_one_too() -> None:
    report = compare_texts(
        afp="The abbot of Halden survived a vote of no confidence by 19 to 17 on Tuesday.",
        bbc="Halden's abbot stays: he won the vote of no confidence with 19 votes to 15.",
    )

    [found] = loud(report)
    assert found.message.startswith("vote: ")


def test_last_years_vote_is_another() -> None:
    report = compare_texts(
        afp="The abbot of Halden survived a vote of no confidence by 19 to 17 on Tuesday.",
        bbc="In May last year the abbot of Halden had won such a vote by 24 to 12.",
    )

    assert not loud(report)


def test_two_votes_of_one_evening_are_two() -> None:
    report = compare_texts(
        afp="Mayor Ada Lund will resign in May. The council voted 6-3 on Tuesday to censure her.",
        bbc="Mayor Ada Lund is to go in May. The council voted 5-4 on Tuesday to close the pool.",
    )

    assert not loud(report)


def test_a_vote_of_which_no_more_is_told_is_the_one_that_the_other_tells_of() -> None:
    report = compare_texts(
        afp="Nurses filled the gallery as the senate met on Friday. The vote was 26-21.",
        bbc="Nurses sang as the senate met on Friday. Senators voted 27-20 to end the right to strike.",
    )

    [found] = loud(report)
    assert found.message == "vote: 26-21 or 27-20"


def test_a_vote_of_a_smaller_body_is_another() -> None:
    report = compare_texts(
        afp="Nurses filled the gallery as the senate met on Friday. The vote was 26-21.",
        bbc="Nurses sang as the senate met on Friday. A panel voted 7-2 to end the right to strike.",
    )

    assert not loud(report)
