"""Numbers: what is counted, how it is bounded, and when two numbers clash."""

from datetime import date

import pytest

from compare.facts import number
from compare.facts.figure.quantities import relate
from compare.facts.kind import Example
from compare.model import Article, Mention, Verdict
from compare.options import DEFAULT_PARSER
from compare.text.grammar.parse import ParsedArticle, parse
from tests.newsroom import compare_texts, loud


def read(text: str) -> ParsedArticle:
    article = Article(key="a", path="a.txt", text=text, outlet="A", published=date(2015, 3, 20))
    return next(iter(parse([article], parser=DEFAULT_PARSER)))


def mentions(text: str) -> list[Mention]:
    return list(number.find(read(text)))


def said(text: str) -> list[str]:
    return [number.describe(mention.value) for mention in mentions(text)]


@pytest.mark.parametrize("example", number.EXAMPLES, ids=lambda one: one.left_value)
def test_the_example_relates_as_it_says(example: Example) -> None:
    left = {one.text: one for one in mentions(example.left)}[example.left_value]
    right = {one.text: one for one in mentions(example.right)}[example.right_value]

    relation = relate(left.value, right.value)

    assert (relation.verdict, relation.reason) == (example.verdict, example.reason)
    assert relate(right.value, left.value) == relation


@pytest.mark.parametrize(
    ("sentence", "meant"),
    [
        ("At least 12 people were killed in the fire.", ["at least 12 people killed"]),
        ("Some 13,000 had been taken to shelters.", ["about 13,000 people evacuated"]),
        ("Some 13,000 had been taken to task.", []),
        ("About 300 children were moved to schools nearby.", ["about 300 children evacuated"]),
        ("About 300 children were taken to school by bus.", ["about 300 children"]),
        ("The evacuation of 4,000 residents began.", ["4,000 residents evacuated"]),
        ("The complaints of 4,000 residents were heard.", ["4,000 residents"]),
        ("The blast left 12 dead and 40 wounded.", ["12 people killed", "40 people injured"]),
        ("Five miners who were trapped in the pit were saved.", ["5 miners trapped"]),
        ("Five miners who trapped rats in the pit were saved.", ["5 miners"]),
        ("Doctors saw seven cases of cholera in 30 cases.", ["7 cholera cases"]),
        ("The bomb exploded, killing 10 and injuring 40.", ["10 people killed", "40 people injured"]),
        ("The train hit a truck, killing six soldiers and three civilians.",
         ["6 soldiers killed", "3 civilians killed"]),
        ("Ten people died when the roof fell in.", ["10 people killed"]),
        ("The death toll from the storm has risen to 31.", ["31 people killed"]),
        ("Police arrested about 30 protesters.", ["about 30 protesters arrested"]),
        ("Nine people were treated for cuts and bruises.", ["9 people injured"]),
        ("Nine people were treated for asthma.", ["9 people"]),
        ("The ward took in 19 injured people.", ["19 people injured"]),
        ("Six boys were shot and survived.", ["6 boys injured"]),
        ("Six boys were shot at.", ["6 boys"]),
        ("A clerk shot dead three guards.", ["3 guards killed"]),
        ("Three guards were shot dead.", ["3 guards killed"]),
        ("They bored three guards to tears.", ["3 guards"]),
        ("Police took 11 men into custody.", ["11 men arrested"]),
        ("Police took 11 men into account.", ["11 men"]),
        ("The navy captured nine men and two boats.", ["9 men arrested", "2 boats"]),
        ("Fourteen survivors are in hospital.", ["14 survivors hospitalised"]),
        ("Fourteen plumbers were in the hospital.", ["14 plumbers"]),
        ("Two more people were reported missing.", ["another 2 people missing"]),
        ("The firm was bought for nearly $1.2 billion.", ["nearly $1.2 billion"]),
        ("The theft cost 74 million pounds.", ["£74 million"]),
        ("A 34-year-old driver was held.", ["34 years old"]),
        ("Anna Berg, 34, was found on Monday.", ["34 years old"]),
        ("Anna Berg, nine, was found on Monday.", ["9 years old"]),
        ("The youngest was Anna Berg, who is four, he said.", ["4 years old"]),
        ("Anna Berg was nine.", ["9 years old"]),
        ("Anna Berg was two behind the leader.", []),
        ("Strand, 58, ran the shop.", ["58 years old"]),
        ("Tiller, 38, leaves a wife.", ["38 years old"]),
        ("He was 70 when he was arrested.", []),
        ("She was 85 when she died.", ["85 years old"]),
        ("He was 48 when his wife died.", []),
        ("Renshaw, 41, was stopped by the wall.", ["41 years old"]),
        ("They moved the shop from Leeds, 52, in all, went along.", []),
        ("The road runs from Halden, 12, to the sea.", []),
        ("The prize went to Berg, who is 59.", ["59 years old"]),
        ("The boats, which were 12, sank.", []),
        ("Two boys aged 12 and 14 drowned.", ["2 boys killed", "12 years old", "14 years old"]),
        ("Boys aged 12, 14 and 15 hid.", ["12 years old", "14 years old", "15 years old"]),
        ("The youngest was a boy of 12.", ["12 years old"]),
        ("A woman of 69, who was unhurt, left.", ["69 years old"]),
        ("Twelve workers, nine of them women, fled.", ["12 workers"]),
        ("A boy aged 12 and 14 girls drowned.", ["12 years old", "14 girls killed"]),
        ("A man aged 34 and 12 of his guests left.", ["34 years old", "12 guests"]),
        ("Anna Berg, aged 34, and 12 others were held.", ["34 years old"]),
        ("She has 61- and 48-year-old sisters.", ["61 years old", "48 years old"]),
        ("The women were 68 and 48 years old.", ["68 years old", "48 years old"]),
        ("It killed two and a 48-year-old.", ["2 people killed", "48 years old"]),
        ("It rained for seven straight days.", ["7 days"]),
        ("It rained for 24 consecutive hours.", ["24 hours"]),
        ("She ran 12 long miles.", ["12 long miles"]),
        ("They had six straight wins.", ["6 straight wins"]),
        ("Police put the crowd at 30,000.", ["crowd of 30,000"]),
        ("Attendance was 41,250.", ["attendance of 41,250"]),
        ("The crowd was 300 metres long.", ["300 metres"]),
        ("Turnout was 60 percent.", ["60%"]),
        ("The rally was attended by 4,200.", ["4,200 people"]),
        ("The rally was attended by 200 mayors.", ["200 mayors"]),
        ("The rally was banned by 4,200.", []),
        ("United won 3-1 at home.", ["3-1"]),
        ("The quake measured 5.6 on the Richter scale.", ["magnitude 5.6"]),
        ("The new road is 12 to 15 km long.", ["12 to 15 km"]),
        ("Between 40 and 60 shops stayed shut.", ["40 to 60 shops"]),
        ("The city bought three of the five mills.", ["3 mills", "5 mills"]),
        ("It sends one-fifth of its exports there.", ["a fifth of exports"]),
        ("They met for the first time in four years.", ["4 years"]),
        ("This is his fifth title.", ["5th title"]),
        ("Tens of thousands of fans came.", ["tens of thousands of fans"]),
        ("Sixteen crew members were aboard.", ["16 crew"]),
    ],
)  # fmt: skip
def test_a_number_is_read_with_what_it_counts(sentence: str, meant: list[str]) -> None:
    assert said(sentence) == meant


@pytest.mark.parametrize(
    "sentence",
    [
        "The court met on March 19, 2015, and again on 3 May.",
        "The vote begins at 7:30 p.m. on Friday, or 1830 GMT.",
        "They found an AK-47 near Flight 370 on Route 66.",
        "The G7 met after 9/11.",
        "The 2014 elections changed little in the 1990s.",
        "Call (555) 555-1234 for tickets.",
        "No one was there, and one of them laughed.",
        "He lives at 10 Rose Street.",
        "Article 9 and Section 12 remain.",
        "The two countries agreed.",
        "The image is in 16x9.",
        "It fell in the second half.",
        "The index closed at 9,625.",
        "A three-point play ended it.",
    ],
)
def test_what_only_looks_like_a_number_is_left_out(sentence: str) -> None:
    assert said(sentence) == []


def test_a_label_tells_the_question() -> None:
    asked = [
        number.ask(mentions(text)[0])
        for text in (
            "The fire killed 12 people.",
            "A quake of magnitude 5.9 struck.",
            "It was sold for $5 million.",
        )
    ]

    assert asked == ["people killed", "magnitude", "sum in dollars"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12",
        "\ud800 12 dead \u202e",
        "٣ قتلى و 12 dead",
        "$",
        "1 of",
        "three of the",
        "- 5",
        "5 -",
    ],
)
def test_odd_text_is_no_trouble(text: str) -> None:
    assert all(text[one.start : one.end] == one.text for one in mentions(text))


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Olga Brandt was 75.", ["75"]),
        ("Olga Brandt, the painter, dies at 75.", ["75"]),
        ("She was 85 and lived in Bonn.", ["85"]),
        ("Ann Lee and Tom Hale, both 51, were hurt.", ["51"]),
        ("Her last score was 75.", []),
        ("She was 12 miles away.", []),
        ("At 26, she is the youngest to take the role.", ["26"]),
        ("At 26, the road turns west.", []),
        ("Swimmer Olga Brandt Dead At 95", ["95"]),
        ("Swimmer Olga Brandt Dies Aged 91", ["91"]),
        ("The Rovers (10-5) are second.", []),
    ],
)
def test_an_age_is_told_by_a_comma_or_by_a_verb(text: str, ages: list[str]) -> None:
    found = [one.text for one in mentions(text) if number.describe(one.value).endswith("old")]

    assert found == ages


def test_a_score_may_have_blanks_around_its_hyphen() -> None:
    [found] = mentions("United beat City 20 - 13.")

    assert number.describe(found.value) == "20-13"


def test_digits_in_a_name_count_nothing() -> None:
    assert mentions("The Philadelphia 76ers coach resigned.") == []


@pytest.mark.parametrize(
    ("sentence", "meant"),
    [
        ("Repairs will cost A$3 million ($2.1 million).", ["3 million Australian dollars"]),
        ("Repairs will cost $NZ3 million ($1.8 million).", []),
        ("Repairs (at $3 million) are under way.", ["$3 million"]),
        ("The then 15-year-old Mika Rask hid the letters.", []),
        ("Mika Rask, then aged 15, hid the letters.", []),
        ("Mika Rask, 15, then hid the letters.", ["15 years old"]),
    ],
)
def test_what_is_told_again_and_how_old_one_was_are_left_out(
    sentence: str, meant: list[str]
) -> None:
    assert said(sentence) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("They offer 41 euros and 50 cents per share.", ["€41.5"]),
        ("They offer 41 euros, and 50 people queued.", ["€41", "50 people"]),
    ],
)
def test_euros_and_cents_are_one_sum(text: str, meant: list[str]) -> None:
    assert said(text) == meant


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("At the peak, 130 ships were waiting.", "Ninety ships were waiting.", "COMPATIBLE"),
        ("The fair had 400 guests at its height.", "Ninety guests came.", "COMPATIBLE"),
        ("At the peak, 130 ships were waiting.", "Some 170 ships were waiting.", "CONFLICT"),
        ("At the peak, 130 ships were waiting.", "At its peak, 190 ships waited.", "CONFLICT"),
        ("Near the peak, 130 ships were waiting.", "Ninety ships were waiting.", "CONFLICT"),
    ],
)
def test_at_no_time_were_there_more_than_at_the_peak(left: str, right: str, verdict: str) -> None:
    [one], [other] = mentions(left), mentions(right)

    assert relate(one.value, other.value).verdict.name == verdict


@pytest.mark.parametrize(
    ("sentence", "counted"),
    [
        ("The navy seized seven AK-47 assault rifles.", "7 ak rifles"),
        ("She shot three co - workers at the plant.", "3 co-workers"),
        ("She shot three co-workers at the plant.", "3 co-workers"),
        ("Vigil For Teen Shot 11 Times By Police", "11 times"),
        ("He was shot 11 times on Friday.", "11 times"),
        ("It was his sixth defence of the title.", "6th time"),
        ("He defended the title for the sixth time.", "6th time"),
    ],
)
def test_what_is_counted_is_found_behind_makes_hyphens_and_headlines(
    sentence: str, counted: str
) -> None:
    [found] = mentions(sentence)

    assert number.describe(found.value) == counted


def test_what_somebody_does_for_the_sixth_time_is_his_sixth() -> None:
    [left], [right] = (
        mentions(text)
        for text in ("It was his fifth defence of the title.", "He defended it for the sixth time.")
    )

    assert relate(left.value, right.value).verdict is Verdict.CONFLICT


def test_a_cargo_is_no_crew() -> None:
    found = [number.describe(one.value) for one in mentions("A crew of 25 and 2,000 tons of oil.")]

    assert "25 tons" not in found


@pytest.mark.parametrize(
    ("so", "otherwise"),
    [
        ("There were two guards in the yard.", "There ought to have been four guards in the yard."),
        ("Three bombs fell on the camp on the first pass.", "Five bombs fell on the camp."),
        ("Three of the prisoners have been caught.", "Four of the prisoners have not been caught."),
    ],
)
def test_what_ought_to_have_been_and_what_was_a_part(so: str, otherwise: str) -> None:
    assert not loud(compare_texts(post=so, star=otherwise))


@pytest.mark.parametrize(
    ("so", "otherwise"),
    [
        ("Minasaki recalls 1.28 million cars.",
         "Almost 190,000 of the cars that Minasaki recalls were made in Hungary."),
        ("The union responded with 12 percent over four years.",
         "The union had asked for 12 percent over three years."),
        ("The Greens won 3.6 percent of the vote.",
         "The Greens were below the 4 percent needed to enter parliament."),
        ("Two out of every three flights are Lauro's.", "Lauro flew 18 flights on Friday."),
    ],
)  # fmt: skip
def test_parts_spans_and_hurdles(so: str, otherwise: str) -> None:
    assert not loud(compare_texts(post=so, star=otherwise))
