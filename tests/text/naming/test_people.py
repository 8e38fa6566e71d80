"""Who an article names, and which short mention is whom."""

import pytest

from compare.model import Article
from compare.options import DEFAULT_PARSER
from compare.text.grammar.parse import ParsedArticle, parse
from compare.text.naming.people import last_subject, people_of, person_at
from tests.newsroom import parsed
from tests.stopwatch import seconds_for


def read(text: str) -> ParsedArticle:
    article = Article(key="a", path="a.txt", text=text, outlet="A")
    return next(iter(parse([article], parser=DEFAULT_PARSER)))


def named(text: str) -> list[tuple[str, str]]:
    """Each mention as written, and the full name it stands for."""
    return [(text[one.start : one.end], one.person.name) for one in people_of(read(text))]


def test_a_surname_later_is_the_full_name_before() -> None:
    text = "Mayor Ann Lindqvist opened the bridge. Mrs Lindqvist thanked the builders."

    assert named(text) == [
        ("Ann Lindqvist", "Ann Lindqvist"),
        ("Lindqvist", "Ann Lindqvist"),
    ]


def test_a_short_mention_says_that_the_surname_comes_first() -> None:
    text = "Chinese President Hu Qiaomu spoke first. Later President Hu left the hall."

    [first, second] = people_of(read(text))

    assert first.person == second.person
    assert first.person.surname == "hu"
    assert first.person.given == ("qiaomu",)


def test_a_title_is_no_part_of_the_name() -> None:
    assert named("The inquiry began when Police Sergeant Tom Hale filed a report.") == [
        ("Tom Hale", "Tom Hale")
    ]


def test_what_friends_call_him_stands_in_marks_within_the_name() -> None:
    text = 'She married William "Buck" Harlan, a rancher. Harlan sold the ranch.'

    assert {name for _, name in named(text)} == {'William "Buck" Harlan'}


def test_he_is_whom_a_whom_takes_up() -> None:
    text = "Anton Revesz met Vale. She left for William Harlan, with whom she lived until he died."

    assert named(text)[-1] == ("he", "William Harlan")


def test_a_given_name_says_that_a_person_is_named() -> None:
    text = "A week after the acquittal of its founder and Lionel Pask, the fellowship is at work."

    assert named(text) == [("Lionel Pask", "Lionel Pask")]


def test_he_is_the_last_man_who_did_something() -> None:
    text = "Chief executive Dana Whitlock met Governor Omar Haddad. She said talks went well."

    assert named(text)[-1] == ("She", "Dana Whitlock")


def test_he_is_nobody_known_after_an_unnamed_witness() -> None:
    text = "Governor Omar Haddad arrived at noon. A witness ran away. He was not found."

    assert named(text) == [("Omar Haddad", "Omar Haddad")]


def test_a_mothers_surname_alone_is_the_man_of_the_story() -> None:
    text = (
        "Police arrested Ivo Brandt, 31, on Friday. His mother, Karin Brandt, 60, was hurt. "
        "Brandt had fled."
    )

    assert named(text)[-1] == ("Brandt", "Ivo Brandt")


@pytest.mark.parametrize(
    "text",
    [
        "The General Electric plant closed on Monday.",
        "The Justice Department sued the bank.",
        "She works at Harbour University in the north.",
        "The storm hit on Monday and left in April.",
    ],
)
def test_bodies_and_days_are_nobody(text: str) -> None:
    assert named(text) == []


def test_capitals_mark_no_name_in_a_headline() -> None:
    assert named("Wild Storm Batters Northern Coast As Thousands Flee") == []


def test_the_person_at_a_word_and_the_last_subject() -> None:
    parsed = read("Governor Omar Haddad resigned.")
    people = people_of(parsed)
    [sentence] = parsed.sentences
    token = sentence.span[2]

    assert person_at(people, sentence, token) == people[0].person
    assert person_at(people, sentence, sentence.span[3]) is None
    assert last_subject(people, before=len(parsed.article.text)) == people[0].person


@pytest.mark.parametrize(
    "text", ["", "\ud800 Minister \ud800", "‮Minister Ann Lee‬", "Minister", "A. B. C. Minister of"]
)
def test_odd_input_gives_somebody_or_nobody(text: str) -> None:
    assert all(0 <= one.start < one.end <= len(text) for one in people_of(read(text)))


def test_a_long_list_of_names_takes_no_long_time() -> None:
    parsed = read(
        "\n\n".join(f"Governor Ann Smith{'abcdefghij'[n % 10]} left." for n in range(900))
    )

    assert seconds_for(lambda: people_of(parsed)) < 2


def test_miss_lund_is_the_sister_and_mr_lund_the_brother() -> None:
    found = people_of(
        parsed(
            "Miss Lund was found on Monday. Karin Lund, 20, and her brother Peter Lund lived in "
            "Bonn. Mr Lund was arrested."
        )
    )

    first, last = found[0], found[-1]
    assert (first.person.name, last.person.name) == ("Karin Lund", "Peter Lund")


def test_a_players_position_is_no_part_of_the_name() -> None:
    found = people_of(parsed("The Rovers signed Chargers WR Tom Lee and RHP Nick Hale."))

    assert [mention.person.name for mention in found] == ["Tom Lee", "Nick Hale"]


def test_initials_alone_are_nobody() -> None:
    found = people_of(parsed("Coach John R. Moss promised a little R and R."))

    assert [mention.person.name for mention in found] == ["John R. Moss"]


def test_whoever_is_called_is_not_whoever_calls() -> None:
    article = parsed("Marta Ruiz was at home. Marta Ruiz said Denise Kow called her on Monday.")
    [sentence] = [one for one in article.sentences if "called" in one.span.text]
    [her] = [token for token in sentence.span if token.text == "her"]

    found = person_at(people_of(article), sentence, her)

    assert found is not None
    assert found.surname == "ruiz"


def test_whoever_is_alone_may_be_called_by_nobody_known() -> None:
    article = parsed("Denise Kow called her on Monday.")
    [sentence] = article.sentences
    [her] = [token for token in sentence.span if token.text == "her"]

    assert person_at(people_of(article), sentence, her) is None
