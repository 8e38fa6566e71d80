"""What a number answers by its own words: gusts, sentences, loads, juries, raises, verdicts."""

import pytest

from compare.facts import number
from compare.model import Severity, Verdict
from tests.newsroom import compare_texts, loud, parsed


def asked(sentence: str, text: str) -> str:
    """What the number with that text answers in the sentence."""
    return next(one.value.asks for one in number.find(parsed(sentence)) if one.text == text)


@pytest.mark.parametrize(
    ("sentence", "text", "answer"),
    [
        ("The storm came with winds of 140 km/h, gusting to 190 km/h.", "140 km/h", "winds"),
        ("The storm came with winds of 140 km/h, gusting to 190 km/h.", "190 km/h", "gusts"),
        ("The storm was moving north at 20 mph.", "20 mph", "pace"),
        ("The limit in the village is 50 kph.", "50 kph", "speed limit"),
        ("The permitted speed on the bridge is 50 kph.", "50 kph", "speed limit"),
        ("The tram crossed the bridge at 50 kph.", "50 kph", ""),
        ("The bus was travelling with 40 people.", "40", ""),
        ("The bus is licensed to carry 40 people.", "40", "capacity"),
        ("The hall is certified to hold 1,400, the owner said.", "1,400", "capacity"),
        ("The hall was hired to seat guests of 40 firms.", "40", ""),
        ("Ivo Lind was jailed for nine years.", "nine years", "sentence"),
        ("Ivo Lind was caged for three years.", "three years", "sentence"),
        ("Ivo Lind got 12 years in prison.", "12 years", "sentence"),
        ("Ivo Lind faces 12 years in prison.", "12 years", "longest sentence possible"),
        ("Ivo Lind is serving 12 years in prison.", "12 years", "sentence"),
        ("Ivo Lind served 12 years in prison.", "12 years", "time served"),
        ("Ivo Lind left after serving 12 years in prison.", "12 years", "time served"),
        ("Ivo Lind was sentenced to 12 years, with all but two suspended.", "12 years", ""),
        ("Ivo Lind served 12 years as mayor.", "12 years", ""),
        ("Ivo Lind steps down after nine years.", "nine years", "tenure"),
        ("The talks broke up after nine years.", "nine years", ""),
        ("She fell ill four weeks after the trip.", "four weeks", ""),
        ("The repairs will cost the port $30 million.", "$30 million", "cost"),
        ("The bill for the repairs came to $30 million.", "$30 million", "cost"),
        ("The port borrowed $30 million.", "$30 million", ""),
        ("Nurses are demanding a 12 percent raise.", "12 percent", "rise demanded"),
        ("Nurses want 12 percent more.", "12 percent", "rise demanded"),
        ("The clinics have offered a 12 percent raise.", "12 percent", "rise offered"),
        ("Sales of the nurses' paper were up 12 percent.", "12 percent", "change"),
        ("Inflation was running at 4.1 percent in May.", "4.1 percent", "inflation"),
        ("Core inflation was running at 4.1 percent in May.", "4.1 percent", ""),
        ("Inflation rose 0.3 percent in May.", "0.3 percent", "change"),
        ("The jobless rate fell to 7.3 percent.", "7.3 percent", "unemployment"),
        ("Jurors convicted her on eight counts.", "eight", "convicted"),
        ("Jurors cleared her on eight counts.", "eight", "acquitted"),
        ("They returned guilty verdicts on six of eight counts.", "six", "convicted"),
        ("They returned guilty verdicts on six of eight counts.", "eight", ""),
        ("She spoke for a jury of seven.", "seven", "members of the jury"),
        ("She chairs the five-member jury.", "five", "members of the jury"),
        ("The jury of seven women deliberated.", "seven", ""),
    ],
)
def test_the_words_that_govern_a_number_say_what_it_answers(
    sentence: str, text: str, answer: str
) -> None:
    assert asked(sentence, text) == answer


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The bus was licensed to carry 40 people.", "The bus had been cleared to take 54."),
        ("Mara Lund chairs the five-member jury.", "Ms Lund spoke for a jury of seven."),
        ("Dockers are demanding a 12 percent raise.", "The dockers want 17 percent more."),
        (
            "Jurors convicted Ivo Lind on eight counts.",
            "Lind was found guilty on six of ten counts.",
        ),
        ("Ivo Lind was jailed for nine years for fraud.", "Ivo Lind got 12 years in prison."),
        ("Mara Lund steps down after nine years.", "Mara Lund leaves after 11 years in charge."),
        ("The failure will cost the fund $390 million.", "The bill to the fund is $309 million."),
    ],
)
def test_one_question_in_other_words_conflicts(left: str, right: str) -> None:
    [found] = loud(compare_texts(afp=left, bbc=right))

    assert found.kind == "number"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The bus was licensed to carry 40 people.", "The bus was carrying 54 people."),
        ("Mara Lund chairs the nine-member jury.", "Five members of the jury left with Ms Lund."),
        ("Dockers are demanding a 12 percent raise.", "Dockers were offered a 7 percent raise."),
        ("Jurors convicted Ivo Lind on eight counts.", "Jurors cleared Ivo Lind on six counts."),
        ("Ivo Lind was jailed for nine years for fraud.", "Ana Roe got 12 years in prison for fraud."),
        ("Ivo Lind was jailed for nine years for fraud.", "Ivo Lind faced 20 years in prison for fraud."),
        ("Mara Lund steps down after nine years.", "Ivo Lind stepped down after 11 years."),
        ("The bridge will cost the city $30 million.", "The new tunnel cost the city $42 million."),
        ("The storm has winds of 140 km/h.", "The storm has gusts of 190 km/h."),
    ],
)  # fmt: skip
def test_two_questions_stay_quiet(left: str, right: str) -> None:
    assert loud(compare_texts(afp=left, bbc=right)) == []


def test_seven_of_nine_counts_is_no_part_of_eight() -> None:
    left, right = (
        next(number.find(parsed(text))).value
        for text in (
            "Jurors convicted him on seven of nine counts.",
            "Jurors convicted him on eight counts.",
        )
    )

    assert number.relate(left, right).verdict is Verdict.CONFLICT
    assert number.relate(left, right).severity is not Severity.NOTE
