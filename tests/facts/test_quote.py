"""Quoted remarks: when two outlets quote one remark in different words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.facts import quote
from compare.facts.kind import Example
from compare.facts.quoted.remark import QuoteValue
from compare.facts.quoted.remarks import relate
from compare.model import EQUAL, Article, Mention, Reason, Severity, Verdict
from compare.options import DEFAULT_PARSER
from compare.text.grammar.parse import parse
from compare.text.quoting.speaker import Speaker
from tests.newsroom import compare_texts


def quotes(text: str) -> list[Mention]:
    article = Article(key="a", path="a.txt", text=text, outlet="A")
    [parsed] = parse([article], parser=DEFAULT_PARSER)
    found = list(quote.find(parsed))
    assert all(text[one.start : one.end] == one.text for one in found)
    return found


def said(words: str, by: str = "lind") -> QuoteValue:
    return QuoteValue(tuple(words.split()), Speaker(by, frozenset({by}), named=bool(by)))


@pytest.mark.parametrize("example", quote.EXAMPLES, ids=lambda one: one.right_value)
def test_the_example_relates_as_it_says(example: Example) -> None:
    [left] = [one for one in quotes(example.left) if one.text == example.left_value]
    [right] = [one for one in quotes(example.right) if one.text == example.right_value]

    relation = relate(left.value, right.value)

    assert (relation.verdict, relation.reason) == (example.verdict, example.reason)
    assert relate(right.value, left.value) == relation


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "we know that the ecb will not bend to anybody in this matter",
            "we know that the european central bank will not bend to anybody in this matter",
        ),
        (
            "i have always slept well but i was up all night because i knew the town would drown",
            "i knew the town would drown",
        ),
    ],
    ids=["an acronym written out", "the end of a long remark"],
)
def test_one_remark_printed_in_two_ways_is_no_conflict(left: str, right: str) -> None:
    assert relate(said(left), said(right)).verdict is Verdict.COMPATIBLE


def test_each_quoted_sentence_is_a_remark() -> None:
    found = quotes('"The dam held all night. We were lucky this time," Nora Lind said.')

    assert [one.text for one in found] == ["The dam held all night.", "We were lucky this time"]


def test_the_clause_is_the_quoted_words_and_the_value_has_their_speaker() -> None:
    [found] = quotes('Nora Lind said the council "would never close the school".')

    assert found.clause.frame == "would never close the school"
    assert found.value.speaker.name == "lind"


@pytest.mark.parametrize(
    "text",
    [
        'The mayor called it "smart growth".',
        'She sang "The Long Road Back Home" at the opening.',
        "The workers' pay and the owners' profits rose.",
    ],
)
def test_a_phrase_set_apart_a_song_and_a_genitive_are_no_remarks(text: str) -> None:
    assert quotes(text) == []


@pytest.mark.parametrize(
    ("left", "right", "severity"),
    [
        ("the dam is safe for a year", "the dam is not safe for a year", Severity.WARNING),
        ("we lost 12 boats in the storm", "we lost 14 boats in the storm", Severity.WARNING),
        ("we lost five boats in the storm", "we lost ten boats in the storm", Severity.WARNING),
        ("we will sell the old school", "we will close the old school", Severity.WARNING),
        ("today we stand with the town", "yesterday we stand with the town", Severity.WARNING),
        ("we bought bakers not just a name", "we bought a name not just bakers", Severity.WARNING),
        ("we expect rain in the night", "we expected rain in the night", Severity.NOTE),
        ("the storm hit the old town", "the storm hit an old town", Severity.NOTE),
        (
            "the storm hit the old town and the new harbour",
            "storm hit old town and new harbour",
            Severity.NOTE,
        ),
        (
            "the bridge is for the town and for the harbour",
            "the bridge is for the town but it is also there for the harbour",
            Severity.WARNING,
        ),
    ],
)
def test_what_changed_decides_how_loud_it_is(left: str, right: str, severity: Severity) -> None:
    relation = relate(said(left), said(right))

    assert (relation.verdict, relation.severity) == (Verdict.CONFLICT, severity)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("we will never sell the old school", "we will never sell the old school to a bank"),
        ("we will never sell the old school", "never sell the old school"),
        ("we will sell … the old school", "we will sell this year the old school"),
    ],
)
def test_a_remark_cut_short_is_the_same_remark(left: str, right: str) -> None:
    relation = relate(said(left), said(right))

    assert (relation.verdict, relation.reason) == (Verdict.COMPATIBLE, Reason.PRECISION)


def test_two_translations_of_one_speaker_s_remark_are_worth_a_note() -> None:
    left = said("the river gave us bread and the river takes it")
    right = said("what the river takes it once gave as bread")

    relation = relate(left, right)

    assert (relation.verdict, relation.severity) == (Verdict.CONFLICT, Severity.NOTE)


@pytest.mark.parametrize(
    ("star", "post", "severity"),
    [
        (
            "it was odd we could not complete a throw in the rain and we were down by ten points",
            "we were completing throws in the rain but down by ten points",
            Severity.WARNING,
        ),
        (
            "we do not want war with our neighbours",
            "our neighbours want war and we must be ready for war",
            Severity.NOTE,
        ),
        (
            "it was a clever play and he made it against good coverage",
            "you never see that so clever a play against coverage",
            Severity.NOTE,
        ),
    ],
)
def test_what_one_version_denies_and_the_other_says_is_no_matter_of_wording(
    star: str, post: str, severity: Severity
) -> None:
    relation = relate(said(star), said(post))

    assert (relation.verdict, relation.severity) == (Verdict.CONFLICT, severity)


def test_a_name_in_two_remarks_of_one_speaker_makes_them_no_one_remark() -> None:
    star = '"I am the man they used to call Iron Otto," Otto Brenner said.'
    post = '"I am proud of everything that Iron Otto did," said Otto Brenner.'
    [left], [right] = quotes(star), quotes(post)

    assert relate(left.value, right.value).verdict is Verdict.UNRELATED


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (said("the river gave us bread"), said("the mayor must resign at once")),
        (
            said("the dam is safe for a year", "lind"),
            said("the dam is not safe for a year", "berg"),
        ),
        (said("there is a lot of crime here", ""), said("there is a lot of anger here", "")),
    ],
)
def test_two_remarks_and_two_people_stay_quiet(left: QuoteValue, right: QuoteValue) -> None:
    assert relate(left, right).verdict is Verdict.UNRELATED


def test_a_remark_of_nine_words_is_one_whoever_an_outlet_takes_for_its_speaker() -> None:
    left = said("the dam is safe for a year and the town knows it", "lind")
    right = said("the dam is safe for a week and the town knows it", "berg")

    assert relate(left, right).verdict is Verdict.CONFLICT


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ('"We don\'t favour it, ever," Lind said.', "“We do not favor it ever”, said Lind."),
        ('"It\'s over for the council," Lind said.', '"It ’ s over for the council," Lind said.'),
        (
            '"The town [of Lund] is safe now," Lind said.',
            '"The town (of Lund) is safe now," he said.',
        ),
    ],
)
def test_spelling_and_an_editor_s_brackets_change_nothing(left: str, right: str) -> None:
    [one], [other] = quotes(left), quotes(right)

    assert relate(one.value, other.value) == EQUAL


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        (  # a clause of seven words in one piece, and one differs before it
            "we are at that point of the season where you have to do what is best for the team",
            "we are at the time of year where you have to do what is best for the team",
            Verdict.CONFLICT,
        ),
        (  # what anybody says after an accident
            "our thoughts and prayers are with the family of the boy",
            "our thoughts and prayers are with his mother and his friends",
            Verdict.UNRELATED,
        ),
        (  # little words in one order
            "it is what it is and there is a lot to do in it for all of us now",
            "it was what it was and then there was a lot of noise in the hall for us",
            Verdict.UNRELATED,
        ),
    ],
)
def test_a_long_piece_is_one_remark_whoever_said_it(
    left: str, right: str, verdict: Verdict
) -> None:
    assert relate(said(left, ""), said(right, "")).verdict is verdict


def test_a_part_of_a_long_sentence_is_held_against_it() -> None:
    long = (
        '"The damage to the hull was large and we are at that hour of the tide when you want to '
        'do what is safe, and yet you have to think of the crew and of the owners," captain Per '
        "Holm said."
    )
    short = (
        'Captain Per Holm was sure. "We are at an hour of the day when you want to do what '
        'is safe," he said.'
    )

    assert [one.kind for one in compare_texts(star=long, post=short).discrepancies] == ["quote"]


def test_doctor_and_dr_are_one_word() -> None:
    [one], [other] = (
        quotes(f'"We owe it all to {title} Holm and her nurses," Lind said.')
        for title in ("Dr.", "Doctor")
    )

    assert relate(one.value, other.value) == EQUAL


WORDS = st.sampled_from(["dam", "school", "not", "the", "is", "12", "safe", "…", "will", "closed"])
SPEAKERS = st.sampled_from(["", "lind", "berg"])
VALUES = st.builds(
    lambda words, by: said(" ".join(words), by), st.lists(WORDS, min_size=4, max_size=9), SPEAKERS
)


@given(VALUES, VALUES)
def test_relate_is_symmetric(left: QuoteValue, right: QuoteValue) -> None:
    assert relate(left, right) == relate(right, left)


@given(VALUES, VALUES, VALUES)
def test_equal_is_transitive(one: QuoteValue, two: QuoteValue, three: QuoteValue) -> None:
    chained = relate(one, two) == EQUAL and relate(two, three) == EQUAL

    assert not chained or relate(one, three) == EQUAL


@given(VALUES)
def test_every_value_has_words(value: QuoteValue) -> None:
    assert quote.describe(value)


@pytest.mark.parametrize(
    ("star", "post"),
    [
        (
            '"We had no legs left but we were never going to lose," said captain Ida Brandt.',
            'Captain Ida Brandt was proud. Brandt roared: "We had nothing left but nobody was '
            'going to make us lose."',
        ),
        (
            '"Five years ago this was a field behind a barn," said the owner, Per Holm.',
            'The owner, Per Holm, laughed: "Six years ago this was a meadow at the back of a barn."',
        ),
        (
            'Karl Voss was jailed in Halden. "You will have a long while to think about that '
            'bridge, Mr Voss," she said.',
            'Karl Voss was jailed in Halden. "You will have the rest of your days to think '
            'about that bridge," Judge Ada Lund told him.',
        ),
    ],
)
def test_a_remark_that_keeps_its_shape_is_one_remark(star: str, post: str) -> None:
    found = compare_texts(star=star, post=post).discrepancies

    assert "quote" in {one.kind for one in found}


@pytest.mark.parametrize(
    ("star", "post"),
    [
        (
            '"We had no legs left but we were never going to lose," said captain Ida Brandt.',
            'Captain Ida Brandt was proud. Brandt roared: "We will have a party on the bus tonight '
            'and nobody is going to sleep."',
        ),
        (
            '"Five years ago this was a field behind a barn," said the owner, Per Holm.',
            'The owner, Per Holm, laughed: "This was the best day that we have had on the farm."',
        ),
        (
            'Karl Voss was jailed in Halden. "You will have a long while to think about that '
            'bridge, Mr Voss," she said.',
            'Karl Voss was jailed in Halden. "You will have the right to appeal within a '
            'month," Judge Ada Lund told him.',
        ),
    ],
)
def test_another_remark_of_that_shape_is_another(star: str, post: str) -> None:
    assert compare_texts(star=star, post=post).discrepancies == ()


def test_what_stands_beside_the_same_sentence_is_the_same_remark_whoever_is_said_to_have_spoken() -> (
    None
):
    before = "The lifeboat went out at once. The cook was saved by a fisherman of Halden."
    report = compare_texts(
        afp=before + ' The cook shouted: "The boat went over. Something hit us from behind."',
        bbc=before + ' A fisherman shouted: "The boat went over. Somebody hit us from behind."',
    )

    [found] = [one for one in report.discrepancies if one.kind == "quote"]
    assert found.severity is Severity.WARNING


def test_two_men_who_begin_alike_may_go_on_with_other_remarks() -> None:
    before = "The lifeboat went out at once. The cook was saved by a fisherman of Halden."
    report = compare_texts(
        afp=before + ' The cook shouted: "The boat went over. Something hit us from behind."',
        bbc=before + ' A fisherman shouted: "The boat went over. Nobody could see the rocks."',
    )

    assert not [one for one in report.discrepancies if one.kind == "quote"]


def test_who_cried_out_is_the_speaker_of_the_cry() -> None:
    [cry] = quotes('The cook said he woke before his mate cried out "We are going to go over".')

    assert cry.value.speaker.name == "mate"


THANKS = "Ann Lind won the prize on Monday. "


@pytest.mark.parametrize(
    ("star", "post"),
    [
        ('"I wrote most of it on a bus," Lind said. "I should like to thank the number 19."',
         '"I wrote most of it on a bus," she told the crowd. "I should like to thank the driver."'),
        ('"We will obey the court. We will not forget it," Lind said.',
         '"We will obey the court. We will not forgive it," Lind told them.'),
        ('"I made a mistake, and I own it," Lind said.',
         '"I made a misjudgment, and I own it," Lind said.'),
        ('"We forgive those who lied about us," Lind said.',
         'Her own words were brief: "We will remember those who lied about us."'),
        ('"One more night and we would have been looking for a body," Lind said.',
         '"Another hour and we would have been carrying down a body," said Lind.'),
        ('"There was nothing we could do for them," Lind said.',
         '"There was little we could do for them," Lind said.'),
        ('"I take full responsibility," Lind said.',
         'Ann Lind, freed on Monday, said: "I take some of the responsibility."'),
    ],
    ids=["behind one sentence", "beside one sentence", "inside one remark", "one end",
         "one middle", "none and a few", "all and a part"],
)  # fmt: skip
def test_a_short_remark_with_a_changed_word_is_told(star: str, post: str) -> None:
    [found] = compare_texts(star=THANKS + star, post=THANKS + post).discrepancies

    assert (found.kind, found.severity) == ("quote", Severity.WARNING)


@pytest.mark.parametrize(
    ("star", "post"),
    [
        ('"I have a plan for our schools," Lind said.', '"I have a plan for our roads," Lind said.'),
        ('"We are proud of this town," Lind said. "We will not sell it."',
         '"We were told a year ago," Lind said. "We will not move it."'),
    ],
    ids=["one figure of speech", "beside two sentences"],
)  # fmt: skip
def test_two_short_remarks_of_one_shape_are_two(star: str, post: str) -> None:
    assert compare_texts(star=THANKS + star, post=THANKS + post).discrepancies == ()


def test_a_remark_of_the_same_words_in_another_order_is_the_same_remark_unless_it_weighs() -> None:
    moved = relate(said("on monday we leave the harbour"), said("we leave the harbour on monday"))
    weighed = relate(
        said("the harbour matters more than the town"),
        said("the town matters more than the harbour"),
    )

    assert moved.severity is not Severity.WARNING
    assert weighed.severity is Severity.WARNING


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("i think he did not lie", "i do not think he lied"),
        (
            "if there were any doubt i could tell you i would",
            "if i could tell you more i would",
        ),
    ],
)
def test_little_words_in_another_order_are_one_remark_and_worth_a_note(
    left: str, right: str
) -> None:
    relation = relate(said(left), said(right))

    assert (relation.verdict, relation.severity) == (Verdict.CONFLICT, Severity.NOTE)
    assert relate(said(left), said(right, by="berg")).verdict is Verdict.UNRELATED


def test_what_is_said_alike_of_two_things_is_two_remarks() -> None:
    left = "we will do what we can for the school"
    right = "we will do what we can for the harbour"

    assert relate(said(left), said(right)).verdict is Verdict.UNRELATED
