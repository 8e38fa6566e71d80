"""Terms that are served: one of several sentences is not the whole."""

import pytest

from compare.facts import number
from compare.facts.asked.terms import MINIMUM, ONE_OF_THEM, SENTENCE
from tests.newsroom import asked, compare_texts, loud, parsed


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


@pytest.mark.parametrize(
    ("sentence", "text", "answer"),
    [
        ("Lee was told that he would serve at least 22 years.", "at least 22 years", MINIMUM),
        ("Lee must spend a minimum of 24 years behind bars.", "a minimum of 24 years", MINIMUM),
        ("Lee was jailed for life with a minimum term of 18 years.", "18 years", MINIMUM),
        ("Lee will not be eligible for parole for 20 years.", "20 years", MINIMUM),
        ("Recruits must stay at least two years in the army.", "at least two years", ""),
        ("Lee will serve at least two years as mayor.", "at least two years", ""),
        ("Lee will serve at least two years in jail.", "at least two years", MINIMUM),
        ("Lee was jailed for 12 years.", "12 years", SENTENCE),
        ("The judges condemned Ann Lee to 12 years.", "12 years", SENTENCE),
        ("The judges condemned to 12 years the painter Ann Lee.", "12 years", SENTENCE),
        ("The judges condemned Ann Lee to 12 years in prison.", "12 years", SENTENCE),
        ("Critics condemned the bank for 12 years.", "12 years", ""),
        ("A tribunal gave Ann Lee 12 years.", "12 years", SENTENCE),
        ("Ann Lee was given 12 years by a tribunal.", "12 years", SENTENCE),
        ("Ann Lee got 12 years for fraud.", "12 years", SENTENCE),
        ("The court gave Ann Lee two years to pay.", "two years", ""),
        ("A judge can give Ann Lee 12 years.", "12 years", ""),
        ("A lower court gave Ann Lee 12 years.", "12 years", ""),
        ("In 2003 a judge gave Ann Lee 12 years.", "12 years", ""),
        ("Her mistake condemned the firm to 12 years of debt.", "12 years", ""),
        ("The judge gave the boys two years of training.", "two years", ""),
    ],
)
def test_the_least_that_must_be_served_is_no_whole_sentence(
    sentence: str, text: str, answer: str
) -> None:
    found = next(one for one in number.find(parsed(sentence)) if one.text == text)

    assert found.value.asks == answer


def test_a_murderer_must_serve_22_or_24_years() -> None:
    report = compare_texts(
        afp="Karl Lee was jailed for life on Friday. Lee was told he would serve at least 22 years.",
        bbc="A jury found Karl Lee guilty. Lee must spend a minimum of 24 years behind bars.",
    )

    [found] = loud(report)
    assert "22 years" in found.message


def test_two_murderers_serve_as_long_as_they_must() -> None:
    report = compare_texts(
        afp="Karl Lee was jailed for life on Friday. Lee was told he would serve at least 22 years.",
        bbc="A jury found Ivo Rask guilty. Rask must spend a minimum of 24 years behind bars.",
    )

    assert not loud(report)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Denis Farrow had been in charge for five years.", "tenure"),
        ("Denis Farrow had been manager for five years.", "tenure"),
        ("Denis Farrow departs after five years as manager.", "tenure"),
        ("Denis Farrow's tenure lasted five years.", "tenure"),
        ("Denis Farrow was a goalkeeper for five years.", ""),
        ("The club had been in debt for five years.", ""),
    ],
)
def test_a_term_of_office_is_told_in_many_ways(text: str, asks: str) -> None:
    assert asked(text) == asks
