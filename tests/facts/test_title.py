"""Titles: who holds which, and when two of one person clash."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.facts import title
from compare.facts.kind import Example
from compare.facts.named.ladder import Title
from compare.facts.title import relate
from compare.model import EQUAL, Article, Mention, Reason, Severity, Verdict
from compare.options import DEFAULT_PARSER
from compare.text.grammar.parse import ParsedArticle, parse
from compare.text.office.post import Post
from compare.text.office.ranks import Office
from tests.newsroom import compare_texts


def read(text: str) -> ParsedArticle:
    article = Article(key="a", path="a.txt", text=text, outlet="A")
    return next(iter(parse([article], parser=DEFAULT_PARSER)))


def titles(text: str) -> list[Mention]:
    return list(title.find(read(text)))


def said(text: str) -> list[tuple[str, str]]:
    """Each title in our words, and whose it is."""
    return [(title.describe(one.value), one.value.name) for one in titles(text)]


def verdict(left: str, right: str) -> tuple[Verdict, Reason | None]:
    relation = relate(titles(left)[-1].value, titles(right)[-1].value)
    return relation.verdict, relation.reason


@pytest.mark.parametrize("example", title.EXAMPLES, ids=lambda one: one.left_value)
def test_the_example_relates_as_it_says(example: Example) -> None:
    [left] = [one for one in titles(example.left) if one.text == example.left_value]
    [right] = [one for one in titles(example.right) if one.text == example.right_value]

    relation = relate(left.value, right.value)

    assert (relation.verdict, relation.reason) == (example.verdict, example.reason)
    assert relate(right.value, left.value) == relation


@pytest.mark.parametrize(
    "text",
    [
        "Kenya's deputy finance minister Ruth Odhiambo resigned.",
        "Ruth Odhiambo, Kenya's deputy finance minister, resigned.",
        "Ruth Odhiambo, 51, the deputy finance minister of Kenya, resigned.",
        "Kenya's deputy finance minister, Ruth Odhiambo, resigned.",
        "Ruth Odhiambo, who is the deputy finance minister of Kenya, resigned.",
    ],
)
def test_the_holder_is_found_wherever_the_name_stands(text: str) -> None:
    assert said(text) == [("deputy finance minister", "Ruth Odhiambo")]


def test_a_firm_behind_at_holds_no_title() -> None:
    text = "It was a failure, said Ruth Odhiambo, a director at telecoms company Interoute."
    assert said(text) == [("director", "Ruth Odhiambo")]


def test_a_full_stop_of_junior_ends_no_name() -> None:
    text = "Omar Haddad Sr., the deputy mayor of Halden, signed."

    assert said(text) == [("deputy mayor", "Omar Haddad Sr")]


def test_two_titles_in_a_row_are_one_persons() -> None:
    assert said("The offer came from president and CEO Dana Whitlock.") == [
        ("president", "Dana Whitlock"),
        ("chief executive officer", "Dana Whitlock"),
    ]


def test_both_countries_are_the_two_the_article_is_about() -> None:
    text = (
        "Peru and Norway ended a dispute over fishing. "
        "The deputy trade ministers of both countries signed in Lima."
    )

    assert said(text) == [("deputy trade ministers of Norway and Peru", "")]


def test_both_countries_are_unknown_where_three_are_named_alike() -> None:
    text = "Peru, Norway and Chile met. The trade ministers of both countries left early."

    assert said(text) == []


def test_a_counterpart_has_no_rank() -> None:
    text = "French Foreign Minister Claire Duval met her Polish counterpart Jan Nowak."

    assert said(text) == [("foreign minister", "Claire Duval")]


@pytest.mark.parametrize(
    "text",
    [
        "Porto Alto, a major port in the south, was closed.",
        "Voters in the general election waited for hours.",
        "A minister resigned and a police officer was hurt.",
        "Larry King Live went off the air.",
    ],
)
def test_a_title_nobody_holds_is_no_mention(text: str) -> None:
    assert said(text) == []


GROUP = "Peru and Norway agreed. The deputy trade ministers of both countries met in Lima."


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("Peru's assistant trade minister Luz Rojas spoke.", (Verdict.CONFLICT, None)),
        ("Peru's deputy trade minister Luz Rojas spoke.", (Verdict.COMPATIBLE, Reason.PART_OF)),
        ("Peru's vice trade minister Luz Rojas spoke.", (Verdict.COMPATIBLE, Reason.ALIAS)),
        ("Peru's trade minister Luz Rojas spoke.", (Verdict.UNRELATED, Reason.OTHER_PERSON)),
        ("Chile's assistant trade minister Ana Soto spoke.",
         (Verdict.UNRELATED, Reason.OTHER_PERSON)),
        ("Peru's assistant health minister Luz Rojas spoke.",
         (Verdict.UNRELATED, Reason.OTHER_PERSON)),
    ],
)  # fmt: skip
def test_a_groups_rank_is_each_members(other: str, expected: tuple[Verdict, Reason | None]) -> None:
    assert verdict(GROUP, other) == expected


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("Police Captain Luis Ortega said so.", "Police Lieutenant Luis Ortega said so.",
         (Verdict.CONFLICT, None)),
        ("Assistant engineer Luz Rojas was suspended.",
         "Luz Rojas, the executive engineer of the harbour, was suspended.",
         (Verdict.CONFLICT, None)),
        ("Captain Luis Ortega said so.", "Police spokesman Luis Ortega said so.",
         (Verdict.UNRELATED, Reason.OTHER_QUANTITY)),
        ("General Luis Ortega said so.", "Major General Luis Ortega said so.",
         (Verdict.COMPATIBLE, Reason.PRECISION)),
        ("Fire Chief Luis Ortega said so.", "Police Chief Luis Ortega said so.",
         (Verdict.CONFLICT, None)),
        ("The harbour master, Rita Sand, left.", "The deputy harbour master, Rita Sand, left.",
         (Verdict.CONFLICT, None)),
        ("The commander, Rita Sand, left.",
         "The deputy mission commander, Rita Sand, left.", (Verdict.CONFLICT, None)),
        ("Vice squad commander Rita Sand left.", "Squad commander Rita Sand left.",
         (Verdict.COMPATIBLE, Reason.ALIAS)),
        ("Senator Rita Sand voted no.", "Congresswoman Rita Sand voted no.",
         (Verdict.CONFLICT, None)),
        ("Senator Rita Sand voted no.", "Former Senator Rita Sand voted no.",
         (Verdict.COMPATIBLE, Reason.OTHER_MOMENT)),
        ("Foreign Minister Ana Kos left.", "Defence Minister Ana Kos left.",
         (Verdict.CONFLICT, None)),
        ("Foreign Minister Ana Kos left.", "Deputy Prime Minister Ana Kos left.",
         (Verdict.UNRELATED, Reason.OTHER_QUANTITY)),
        ("Minister Ana Kos left.", "Deputy Trade Minister Ana Kos left.",
         (Verdict.COMPATIBLE, Reason.PRECISION)),
        ("Finance Minister Ana Kos left.", "Economy Minister Ana Kos left.",
         (Verdict.COMPATIBLE, Reason.ALIAS)),
        ("Deputy Mayor Omar Haddad left.", "Deputy Mayor Omar Hadad left.",
         (Verdict.COMPATIBLE, Reason.ALIAS)),
        ("Deputy Mayor Omar Haddad left.", "Mayor Omar Nasser left.",
         (Verdict.UNRELATED, Reason.OTHER_PERSON)),
        ("Chief executive Dana Whitlock left.", "Chairwoman Dana Whitlock left.",
         (Verdict.CONFLICT, None)),
        ("Chief executive Dana Whitlock left.", "Chief executive and chairwoman Dana Whitlock left.",
         (Verdict.UNRELATED, Reason.OTHER_QUANTITY)),
        ("Dana Whitlock, director of the gallery, left.", "Chief curator Dana Whitlock left.",
         (Verdict.CONFLICT, None)),
        ("Director Dana Whitlock left.", "Deputy director Dana Whitlock left.",
         (Verdict.COMPATIBLE, Reason.PRECISION)),
        ("Dana Whitlock, director of the city museum, left.",
         "Dana Whitlock, deputy director of the museum, left.", (Verdict.CONFLICT, None)),
        ("Dana Whitlock, the colonel who is director of Norway's flood agency, left.",
         "Colonel Dana Whitlock, deputy director of the flood agency, left.",
         (Verdict.CONFLICT, None)),
        ("Dana Whitlock, professor of botany at Halden University, left.",
         "Dana Whitlock, an associate professor at Halden University, left.",
         (Verdict.CONFLICT, None)),
        ("Dana Whitlock, a professor at Halden University, left.",
         "Dana Whitlock, an associate professor at Halden University, left.",
         (Verdict.COMPATIBLE, Reason.PRECISION)),
        ("Dana Whitlock, the shadow energy secretary, left.",
         "Shadow energy minister Dana Whitlock left.", (Verdict.CONFLICT, None)),
        ("Detective Chief Inspector Dana Whitlock left.", "Det Insp Dana Whitlock left.",
         (Verdict.CONFLICT, None)),
        ("Colonel Dana Whitlock left.", "Lt. Col. Dana Whitlock left.", (Verdict.CONFLICT, None)),
        ("District Attorney Dana Whitlock left.", "Police Commissioner Dana Whitlock left.",
         (Verdict.CONFLICT, None)),
        ("District Attorney Dana Whitlock left.", "Judge Dana Whitlock left.",
         (Verdict.UNRELATED, Reason.OTHER_QUANTITY)),
        ("District Attorney Dana Whitlock left.", "Commissioner Whitlock left.",
         (Verdict.UNRELATED, Reason.OTHER_QUANTITY)),
        ("Dana Whitlock came. Colonel Whitlock left.", "Lt. Col. Dana Whitlock left.",
         (Verdict.COMPATIBLE, Reason.PRECISION)),
        ("Deputy Premier Dana Whitlock left.", "Dana Whitlock, the speaker, left.",
         (Verdict.CONFLICT, None)),
        ("Opposition leader Dana Whitlock left.", "Opposition fisheries spokeswoman Dana Whitlock left.",
         (Verdict.CONFLICT, None)),
        ("Opposition leader Dana Whitlock left.", "Opposition spokeswoman Dana Whitlock left.",
         (Verdict.UNRELATED, Reason.OTHER_QUANTITY)),
        ("Energy Secretary Dana Whitlock left.", "Energy Minister Dana Whitlock left.",
         (Verdict.COMPATIBLE, Reason.ALIAS)),
        ("Dana Whitlock, the state bank's former governor, returned.",
         "Dana Wickham, a former deputy governor of the state bank, returned.",
         (Verdict.CONFLICT, None)),
        ("Dana Whitlock, the state bank's former governor, returned.",
         "Dana Wickham, a former deputy governor of the prison, returned.",
         (Verdict.UNRELATED, Reason.OTHER_PERSON)),
    ],
)  # fmt: skip
def test_one_persons_titles(left: str, right: str, expected: tuple[Verdict, Reason | None]) -> None:
    assert verdict(left, right) == expected
    assert verdict(right, left) == expected


OFFICES = st.sampled_from([
    Office("minister", "cabinet"), Office("secretary", "cabinet"), Office("captain", "uniformed"),
    Office("lieutenant", "uniformed"), Office("coach", "coach"), Office("president", "state"),
    Office("prime minister", "state"),
])  # fmt: skip
POSTS = st.builds(
    Post,
    OFFICES,
    st.sampled_from(["", "deputy", "vice", "assistant"]),
    st.frozensets(st.sampled_from(["foreign", "finance", "economy"]), max_size=2),
    st.frozensets(st.just("head")),
    st.sampled_from(["", "former"]),
)
TITLES = st.builds(
    Title,
    POSTS,
    st.sampled_from([(), ("ann", "lee"), ("lee",), ("anne", "lee"), ("tom", "hale")]),
    st.frozensets(st.sampled_from(["peru", "norway"]), max_size=2),
    st.just(frozenset()),
    st.booleans(),
    st.booleans(),
)


@given(TITLES, TITLES)
def test_relating_is_symmetric(left: Title, right: Title) -> None:
    assert relate(left, right) == relate(right, left)


@given(TITLES, TITLES, TITLES)
def test_equal_is_transitive(one: Title, two: Title, three: Title) -> None:
    assert (relate(one, two) == EQUAL) == (one == two)
    assert relate(one, three) == EQUAL or not (
        relate(one, two) == EQUAL and relate(two, three) == EQUAL
    )


@pytest.mark.parametrize("text", ["", "Minister of of of", "\ud800 President \ud800 of China"])
def test_odd_input_gives_a_mention_or_none(text: str) -> None:
    assert all(text[one.start : one.end] == one.text for one in titles(text))


def test_a_head_of_government_is_called_one_of_the_ministers() -> None:
    assert verdict(
        "Norwegian Prime Minister Kari Moen arrived.",
        "Norwegian Foreign Minister Kari Moen arrived.",
    ) == (Verdict.CONFLICT, None)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Norwegian Prime Minister Kari Moen spoke.", "Danish Foreign Minister Kari Moen spoke."),
        ("Norwegian Prime Minister Moen spoke.", "Norwegian Foreign Minister Kari Moen spoke."),
        (
            "Norwegian Deputy Prime Minister Kari Moen spoke.",
            "Norwegian Foreign Minister Kari Moen spoke.",
        ),
        (
            "Norwegian Prime Minister Kari Moen spoke.",
            "Former Norwegian Foreign Minister Kari Moen spoke.",
        ),
    ],
)
def test_another_country_a_deputy_or_a_former_office_is_no_conflict(left: str, right: str) -> None:
    assert verdict(left, right)[0] is not Verdict.CONFLICT


@pytest.mark.parametrize(
    ("left", "right", "clash"),
    [
        ("President Kari Moen spoke.", "Prime Minister Kari Moen spoke.", True),
        ("President Kari Moen spoke.", "Prime Minister Moen spoke.", False),
        ("President Kari Moen spoke.", "Former Prime Minister Kari Moen spoke.", False),
    ],
)
def test_two_heads_by_a_full_name_need_no_country(left: str, right: str, clash: bool) -> None:
    assert (verdict(left, right)[0] is Verdict.CONFLICT) == clash


def test_two_offices_that_one_person_may_hold_are_a_note() -> None:
    left = "Chief executive Dana Whitlock left."
    right = "Dana Whitlock, chairwoman of the bank, left."

    assert relate(titles(left)[-1].value, titles(right)[-1].value).severity is Severity.NOTE


@pytest.mark.parametrize(
    ("left", "right", "severity"),
    [
        ("Deputy Carl Ulmer said so.", "Sheriff's Sgt. Carl Ulmer said so.", Severity.WARNING),
        ("Officer Dana Brill fired once.", "Sgt. Dana Brill fired once.", Severity.WARNING),
        ("Raj Mehta, vice president for cloud services, left.",
         "Raj Mehta, the senior vice president who runs it, left.", Severity.NOTE),
        ("EVP Raj Mehta left.", "Raj Mehta, a senior vice president of Varde, left.",
         Severity.WARNING),
        ("Deputy leader Anita Shah took over.", "Assistant mayor Anita Shah took over.",
         Severity.NOTE),
        ("Council leader Anita Shah spoke.", "Mayor Anita Shah spoke.", Severity.NOTE),
        ("Varde chairman Raj Mehta left.", "Varde finance chief Raj Mehta left.", Severity.NOTE),
    ],
)  # fmt: skip
def test_ranks_that_are_told_beside_a_name(left: str, right: str, severity: Severity) -> None:
    one, other = titles(left)[0].value, titles(right)[0].value

    assert title.relate(one, other).severity is severity


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Press Officer Dana Brill said so.", "Sgt. Dana Brill said so."),
        ("First Officer Dana Brill said so.", "Captain Dana Brill said so."),
        ("Police officer Dana Brill said so.", "Sgt. Dana Brill said so."),
        ("Sheriff's deputy Carl Ulmer said so.", "Sgt. Carl Ulmer said so."),
        ("The mayor and his deputy, Carl Ulmer, said so.", "Capt. Carl Ulmer said so."),
        ("SVP Raj Mehta left.", "Raj Mehta, a senior vice president of Varde, left."),
        ("Vice President Raj Mehta left. Mehta, a senior vice president of Varde, is 51.",
         "Raj Mehta, a senior vice president of Varde, left."),
        ("Labour leader Anita Shah spoke.", "Mayor Anita Shah spoke."),
        ("Interim coach Pat Brennan spoke.", "Assistant coach Pat Brennan spoke."),
        ("Acting safety director Paul Strand left.", "Deputy safety director Paul Strand left."),
        ("Anita Shah, mayor and leader of the council, spoke.", "Council leader Anita Shah spoke."),
    ],
)  # fmt: skip
def test_what_describes_an_officer_or_is_short_for_a_rank_is_no_other_rank(
    left: str, right: str
) -> None:
    report = compare_texts(post=left, tide=right)

    assert not [found for found in report.discrepancies if found.kind == "title"]
