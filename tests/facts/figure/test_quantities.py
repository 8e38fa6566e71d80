"""How two quantities stand, from sentences and for any values."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.facts import number
from compare.facts.figure.quantities import relate
from compare.facts.figure.quantity import COUNT, Bound, Part, Quantity
from compare.model import Article, Mention, Severity, Verdict
from compare.options import DEFAULT_PARSER
from compare.text.grammar.parse import parse
from compare.text.numerals.units import MAGNITUDE, UNITS, YEARS_OLD


def mentions(text: str) -> list[Mention]:
    article = Article(key="a", path="a.txt", text=text, outlet="A")
    return list(number.find(next(iter(parse([article], parser=DEFAULT_PARSER)))))


def verdict(left: str, right: str) -> Verdict:
    [one], [other] = mentions(left), mentions(right)
    return relate(one.value, other.value).verdict


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("The storm killed 48 people.", "The storm killed 50 people.", Verdict.CONFLICT),
        ("The storm killed 48 people.", "The storm killed about 50 people.", Verdict.COMPATIBLE),
        ("She won with 54 percent.", "Turnout was 61 percent.", Verdict.UNRELATED),
        ("She won with 54 percent.", "She won on a turnout of 61 percent.", Verdict.UNRELATED),
        ("Turnout was 54 percent.", "She won on a turnout of 61 percent.", Verdict.CONFLICT),
        ("As many as 21 houses burned.", "The fire burned 12 houses.", Verdict.CONFLICT),
        ("As many as 20 houses burned.", "The fire burned 12 houses.", Verdict.COMPATIBLE),
        ("It was the second pick-six.", "It was the fourth pick.", Verdict.UNRELATED),
        ("It was the second pick.", "It was the fourth pick.", Verdict.CONFLICT),
        ("More than seven people died.", "At least eight people died.", Verdict.COMPATIBLE),
        ("More than seven people died.", "At least nine people died.", Verdict.CONFLICT),
        ("The storm injured 40 people.", "The storm injured almost 50 people.", Verdict.CONFLICT),
        ("The town has 340 homes.", "The town has hundreds of homes.", Verdict.COMPATIBLE),
        ("1.2 million homes lost power.", "1,187,000 homes lost power.", Verdict.COMPATIBLE),
        ("Some 1.2 million homes lost power.", "1.4 million people fled.", Verdict.UNRELATED),
        (
            "The tremor lasted 30 seconds.",
            "The tremor lasted for about a minute.",
            Verdict.CONFLICT,
        ),
        ("It cost $1.2 million.", "It cost $1,187,000.", Verdict.COMPATIBLE),
        ("Turnout was almost 90 percent.", "Turnout was 93.4 percent.", Verdict.CONFLICT),
        ("Turnout was almost 90 percent.", "Turnout was 87.4 percent.", Verdict.COMPATIBLE),
        ("Turnout was just over 90 percent.", "Turnout was 88.6 percent.", Verdict.CONFLICT),
        ("Turnout was just over 90 percent.", "Turnout was 90.4 percent.", Verdict.COMPATIBLE),
        ("Turnout was 90 percent.", "Turnout was 93.4 percent.", Verdict.CONFLICT),
        ("Turnout was 90 percent.", "Turnout was 91.4 percent.", Verdict.COMPATIBLE),
        ("Turnout was about 90 percent.", "Turnout was 93.4 percent.", Verdict.COMPATIBLE),
        ("It cost $5.1 billion.", "It cost $5.13 billion.", Verdict.COMPATIBLE),
        ("It cost 50 euros.", "It cost 60 dollars.", Verdict.UNRELATED),
        ("It pays $336m more than it hoped to.", "It would pay $110m.", Verdict.UNRELATED),
        ("It pays more than $336m.", "It would pay $110m.", Verdict.CONFLICT),
        (
            "The talks took 18 months.",
            "The talks took nearly a year and a half.",
            Verdict.COMPATIBLE,
        ),
        ("He was jailed for four years.", "He was jailed for six days.", Verdict.UNRELATED),
        ("More than 40 homes burned.", "At least 45 homes burned.", Verdict.COMPATIBLE),
        ("More than 26,000 homes burned.", "More than 31,000 homes burned.", Verdict.CONFLICT),
        ("The fire killed two villagers.", "The fire killed five people.", Verdict.CONFLICT),
        ("The fire killed two firefighters.", "The fire killed five people.", Verdict.COMPATIBLE),
        ("The fire killed nine firefighters.", "The fire killed five people.", Verdict.CONFLICT),
        ("It killed five US soldiers.", "It killed seven Afghan soldiers.", Verdict.UNRELATED),
        ("Another 20,000 people marched.", "Some 50,000 people marched.", Verdict.UNRELATED),
        ("A 34-year-old man drowned.", "A 36-year-old man drowned.", Verdict.CONFLICT),
        ("A 34-year-old man drowned.", "A 71-year-old man drowned.", Verdict.UNRELATED),
        ("City won 3-1 on Sunday.", "City won 3-2 on Sunday.", Verdict.CONFLICT),
        ("It was his fifth title.", "It was his sixth title.", Verdict.CONFLICT),
        ("It was the fifth flood.", "It was the fifth disaster flood.", Verdict.COMPATIBLE),
        ("He is the fifth coach to go.", "He is the third youth coach.", Verdict.COMPATIBLE),
        ("It took 4 minutes 48 seconds.", "It took nearly five minutes.", Verdict.COMPATIBLE),
        ("It took two hours and 15 minutes.", "It took 130 minutes.", Verdict.CONFLICT),
        ("He made his first 17 passes.", "He made 34 passes.", Verdict.COMPATIBLE),
        ("The other three hurt went home.", "Seven were hurt.", Verdict.COMPATIBLE),
        ("The three hurt went home.", "Seven were hurt.", Verdict.CONFLICT),
        ("Police shut seven roads.", "Police shut seven schools.", Verdict.UNRELATED),
        ("Three submarine cables broke.", "Four undersea cables broke.", Verdict.CONFLICT),
        ("Three submarine cables broke.", "Four power cables broke.", Verdict.UNRELATED),
    ],
)
def test_only_two_numbers_of_one_thing_clash(left: str, right: str, expected: Verdict) -> None:
    assert verdict(left, right) is expected


amounts = st.sampled_from(
    [Decimal(word) for word in ("1", "7", "12", "13", "48", "50", "180", "1187")]
)
quantities = st.builds(
    Quantity,
    low=amounts,
    high=amounts,
    unit=st.sampled_from(
        [COUNT, MAGNITUDE, YEARS_OLD, UNITS["km"], UNITS["mile"], UNITS["percent"]]
    ),
    noun=st.sampled_from(["person", "villager", "soldier", "home", "house", ""]),
    state=st.sampled_from(["", "killed"]),
    modifiers=st.sampled_from([frozenset(), frozenset({"us"}), frozenset({"earlier"})]),
    bound=st.sampled_from(Bound),
    part=st.sampled_from(Part),
    ordinal=st.booleans(),
    additional=st.booleans(),
).map(lambda one: one if one.low <= one.high else relow(one))


def relow(value: Quantity) -> Quantity:
    return Quantity(
        value.high, value.low, value.unit, value.noun, value.state, value.modifiers, value.bound,
        value.part, value.ordinal, value.additional,
    )  # fmt: skip


@given(quantities, quantities)
def test_relate_is_symmetric(left: Quantity, right: Quantity) -> None:
    assert relate(left, right) == relate(right, left)


@given(quantities, quantities, quantities)
def test_equal_is_transitive(one: Quantity, two: Quantity, three: Quantity) -> None:
    chain = [relate(one, two).verdict, relate(two, three).verdict]

    assert chain != [Verdict.EQUAL, Verdict.EQUAL] or relate(one, three).verdict is Verdict.EQUAL


@given(quantities)
def test_a_quantity_is_equal_to_itself(value: Quantity) -> None:
    assert relate(value, value).verdict is Verdict.EQUAL


@pytest.mark.parametrize(
    ("part", "other", "expected"),
    [
        ("ten", "nine games", Verdict.CONFLICT),
        ("ten", "16 games", Verdict.COMPATIBLE),
        ("ten", "at least nine games", Verdict.COMPATIBLE),
        ("ten", "nine injuries", Verdict.UNRELATED),
    ],
)
def test_ten_of_the_sixteen_are_no_part_of_nine(part: str, other: str, expected: Verdict) -> None:
    [found, whole] = mentions(f"Roe missed {part} of the Rovers' 16 games.")
    [told] = mentions(f"Roe missed {other}.")

    assert whole.value.part is Part.WHOLE
    assert relate(found.value, told.value).verdict is expected


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("It is thought that 70 percent of the homes burned.", Severity.NOTE),
        ("Some 70 percent of the homes are believed to have burned.", Severity.NOTE),
        ("The mayor said that 70 percent of the homes burned.", Severity.WARNING),
        ("A thoughtful mayor saw 70 percent of the homes burn.", Severity.WARNING),
    ],
)
def test_what_is_only_thought_is_worth_a_note(text: str, severity: Severity) -> None:
    [thought], [told] = mentions(text), mentions("The fire burned 50 percent of the homes.")

    assert relate(thought.value, told.value).severity is severity
