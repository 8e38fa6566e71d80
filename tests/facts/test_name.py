"""Names: a slip in one name, and two names that only look alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.facts import name
from compare.facts.kind import Example
from compare.facts.name import relate
from compare.facts.named.namevalue import Name
from compare.model import EQUAL, Article, Mention, Severity, Verdict
from compare.options import DEFAULT_PARSER
from compare.text.grammar.parse import ParsedArticle, parse
from tests.newsroom import compare_texts, loud


def read(text: str) -> ParsedArticle:
    article = Article(key="a", path="a.txt", text=text, outlet="A")
    return next(iter(parse([article], parser=DEFAULT_PARSER)))


def names(text: str) -> dict[str, Mention]:
    return {one.text: one for one in name.find(read(text))}


@pytest.mark.parametrize("example", name.EXAMPLES, ids=lambda one: one.left_value)
def test_the_example_relates_as_it_says(example: Example) -> None:
    left = names(example.left)[example.left_value].value
    right = names(example.right)[example.right_value].value

    relation = relate(left, right)

    assert (relation.verdict, relation.reason) == (example.verdict, example.reason)
    assert relate(right, left) == relation


def person(full: str, **more: frozenset[str]) -> Name:
    return Name(tuple(full.lower().split()), person=True, **more)


OFFICE = {"offices": frozenset({"deputy foreign minister of japan"})}
NEAR = {"near": frozenset({"halden"})}


def test_one_office_makes_a_slip_of_two_spellings() -> None:
    assert relate(person("Takeyama", **OFFICE), person("Takiyama", **OFFICE)).verdict is (
        Verdict.CONFLICT
    )


COACH = {"offices": frozenset({"head coach of harwick"})}


def test_a_short_surname_slips_where_the_given_name_and_the_office_are_one() -> None:
    left, right = person("Hu Jianmin", **COACH), person("Hua Jianmin", **COACH)

    assert relate(left, right).verdict is Verdict.CONFLICT


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (person("Hu Jianmin"), person("Hua Jianmin")),
        (person("Hu Jianmin", **COACH), person("Hua Weiguo", **COACH)),
        (person("Ann Lee", **COACH), person("Ann Wu", **COACH)),
    ],
)
def test_short_surnames_of_others_are_two_names(left: Name, right: Name) -> None:
    assert relate(left, right).verdict is Verdict.UNRELATED


def test_without_an_office_or_a_neighbour_they_are_two_people() -> None:
    assert relate(person("Takeyama"), person("Takiyama")).verdict is Verdict.UNRELATED


def test_two_people_in_one_office_are_two_people() -> None:
    left, right = person("Shiro Takeyama", **OFFICE), person("Ken Mori", **OFFICE)

    assert relate(left, right).verdict is Verdict.UNRELATED


def test_a_transliteration_is_a_note() -> None:
    left, right = person("Farid Massoud"), person("Farid Masoud")

    assert relate(left, right).severity is Severity.NOTE


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Fidel Moreno", "Raul Moreno"),
        ("Mario Bellini", "Maria Bellini"),
        ("Tom Carter", "Tom Barter"),
        ("Ann Lee", "Tom Hale"),
        ("Ann Harris", "Ann Harrison"),
    ],
)
def test_two_people_stay_two_people(left: str, right: str) -> None:
    assert relate(person(left), person(right)).verdict is Verdict.UNRELATED


def test_a_lone_word_is_like_a_surname_and_no_other_word_of_a_longer_name() -> None:
    lone = Name(("halvorsen",), person=True, **NEAR)

    assert relate(lone, Name(("ida", "halversen"), person=True, **NEAR)).verdict is Verdict.CONFLICT
    assert relate(lone, Name(("halversen", "trading"), **NEAR)).verdict is Verdict.UNRELATED


def test_an_article_that_knows_both_has_two_things() -> None:
    both = frozenset({"korvenna", "korvena"})
    left, right = (Name((one,), others=both, **NEAR) for one in ("korvenna", "korvena"))

    assert relate(left, right).verdict is Verdict.UNRELATED


@pytest.mark.parametrize(
    ("left", "right"),
    [("iran", "iraq"), ("austria", "australia"), ("islamic", "islamist"), ("aden", "eden")],
)
def test_lone_words_that_are_two_words_are_no_slip(left: str, right: str) -> None:
    assert relate(Name((left,), **NEAR), Name((right,), **NEAR)).verdict is Verdict.UNRELATED


def test_a_plural_is_the_same_name() -> None:
    assert relate(Name(("orions",), **NEAR), Name(("orion",), **NEAR)).verdict is (
        Verdict.COMPATIBLE
    )


def test_a_slip_is_one_of_the_form_it_is_nearest_to() -> None:
    many, slip, one = Name(("harriers",)), Name(("harreirs",)), Name(("harrier",))
    near = {"near": frozenset({"corwen"})}
    beside = [Name(value.words, **near) for value in (many, slip, one)]

    assert relate(beside[0], beside[1]).verdict is Verdict.CONFLICT
    assert relate(beside[1], beside[2]).verdict is Verdict.UNRELATED


def test_words_also_written_small_are_no_names() -> None:
    text = "The Harbour was closed. The harbour reopened near Korvenna on Monday."

    assert list(names(text)) == ["Korvenna"]


WORDS = st.lists(
    st.sampled_from(["ann", "anne", "jon", "john", "lee", "takeyama", "takiyama", "masoud",
                     "massoud", "mario", "maria"]),
    min_size=1, max_size=3,
)  # fmt: skip
NAMES = st.builds(
    Name,
    WORDS.map(tuple),
    st.booleans(),
    st.frozensets(st.just("mayor of halden")),
    st.frozensets(st.just("halden")),
    st.frozensets(st.sampled_from(["takeyama", "takiyama"])),
)


@given(NAMES, NAMES)
def test_relating_is_symmetric(left: Name, right: Name) -> None:
    assert relate(left, right) == relate(right, left)


@given(NAMES, NAMES, NAMES)
def test_equal_is_transitive(one: Name, two: Name, three: Name) -> None:
    assert relate(one, three) == EQUAL or not (
        relate(one, two) == EQUAL and relate(two, three) == EQUAL
    )


@pytest.mark.parametrize("text", ["", "\ud800Korvenna\ud800", "KORVENNA!!!", "A-B-C D'E"])
def test_odd_input_gives_a_mention_or_none(text: str) -> None:
    assert all(text[one.start : one.end] == one.text for one in name.find(read(text)))


@pytest.mark.parametrize(
    ("left", "right", "severity"),
    [
        ("Kurbanguly Rakhimov", "Gurbanguli Rahimov", Severity.NOTE),
        ("Ruslan Rakhimov", "Rustan Rakhimov", Severity.WARNING),
        ("Karel Robinson", "Carel Robinson", Severity.WARNING),
        ("Robyn Mendes", "Robin Mendes", Severity.WARNING),
    ],
)
def test_a_name_from_another_script_is_written_in_many_ways(
    left: str, right: str, severity: Severity
) -> None:
    assert relate(person(left, **NEAR), person(right, **NEAR)).severity is severity


@pytest.mark.parametrize(
    ("left", "right", "severity"),
    [
        ("Deputies of the Majlis met in Aral.", "The Mejlis met in Aral.", Severity.NOTE),
        ("Deputies of the Hartwell met in Aral.", "The Hartwall met in Aral.", Severity.WARNING),
    ],
)
def test_a_word_that_came_over_from_another_script_may_be_written_either_way(
    left: str, right: str, severity: Severity
) -> None:
    [one], [other] = (
        [found.value for text, found in names(said).items() if text != "Aral"]
        for said in (left, right)
    )
    assert isinstance(one, Name)
    assert isinstance(other, Name)

    assert relate(one, other).severity is severity


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        (("hurricane", "carla"), ("hurricane", "carlas"), Verdict.CONFLICT),
        (("typhoon", "mirin"), ("typhoon", "mirins"), Verdict.CONFLICT),
        (("lund", "rover"), ("lund", "rovers"), Verdict.COMPATIBLE),
        (("hurricane", "carla"), ("carla",), Verdict.COMPATIBLE),
        (("hurricane", "carla"), ("hurricane", "dora"), Verdict.UNRELATED),
    ],
)
def test_a_storm_has_one_name_and_no_plural(
    left: tuple[str, ...], right: tuple[str, ...], verdict: Verdict
) -> None:
    assert relate(Name(left, **NEAR), Name(right, **NEAR)).verdict is verdict


def test_a_storm_that_opens_a_sentence_has_one_name_too() -> None:
    report = compare_texts(
        star="Storm Tildes closed the port of Halden on Monday. Nobody was hurt in Halden.",
        post="The port of Halden is shut. Storm Tilde closed it on Monday, and Halden waited.",
    )

    assert [one.kind for one in loud(report)] == ["name"]


@pytest.mark.parametrize(
    ("left", "right", "rules"),
    [
        ("the Gulf of Rhiga", "the Gulf of Riga", ["name"]),
        ("the Bay of Tove", "the Bay of Rove", ["name"]),
        ("the Gulf of Riga", "the Gulf of Tonkin", []),
        ("the town of Tove", "the town of Rove", []),
        ("the Bay of Tove", "the Gulf of Rove", []),
    ],
)
def test_a_short_name_of_a_water_is_known_by_its_sort(
    left: str, right: str, rules: list[str]
) -> None:
    report = compare_texts(
        star=f"The ferry Solveig sank in {left} on Monday. All 40 were saved.",
        post=f"All 40 were saved when the ferry Solveig sank in {right} on Monday.",
    )

    assert [one.kind for one in loud(report) if one.kind == "name"] == rules


def test_the_third_victim_has_one_given_name() -> None:
    report = compare_texts(
        afp="A boat sank off Halden. The third victim, identified as Brian Holm, was flown home.",
        bbc="A boat sank off Halden on Monday. The third victim, Bryant Holm, had been at the helm.",
    )

    [found] = loud(report)
    assert found.kind == "name"


def test_two_victims_of_one_family_are_two() -> None:
    report = compare_texts(
        afp="A boat sank off Halden. A victim, identified as Brian Holm, was flown home.",
        bbc="A boat sank off Halden on Monday. The third victim, Bryant Holm, had been at the helm.",
    )

    assert not loud(report)


def test_police_name_the_driver_in_two_ways() -> None:
    report = compare_texts(
        afp="A bus overturned near Halden. Police named the driver as Milo Lind.",
        bbc="A bus overturned near Halden on Monday. The driver, Mikael Lind, was not hurt.",
    )

    [found] = loud(report)
    assert found.kind == "name"


def test_a_surname_in_one_word_or_two_is_worth_a_note() -> None:
    report = compare_texts(
        afp="Judge Vincent DelMonte jailed the broker on Monday.",
        bbc="The broker was jailed on Monday by Judge Vincent Del Monte.",
    )

    [found] = report.discrepancies
    assert (found.kind, found.severity) == ("name", Severity.NOTE)


def test_a_hyphen_initials_and_a_firm_in_two_words_are_the_printers() -> None:
    report = compare_texts(
        afp="Judge Anne Berg-Holm fined the firm SunPort and its head, P. J. Lind, on Monday.",
        bbc="The firm Sun Port and PJ Lind were fined on Monday by Judge Anne Berg Holm.",
    )

    assert not report.discrepancies


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Anneli Virtanen", "Annelie Wirtanen"),
        ("Margit Halvorsen", "Margrit Halversen"),
        ("Gaz Doyle", "Gary Doyal"),
        ("Kate Tuttle", "Katie Tuttel"),
        ("Anna Stewart", "Anna Stuart"),
        ("Stamatis Psaros", "Stamatis Psaras"),
        ("Tomas Jankus", "Tomas Jankas"),
    ],
)
def test_a_full_name_in_other_letters_throughout_is_one_name(left: str, right: str) -> None:
    assert relate(person(left), person(right)).verdict is Verdict.CONFLICT


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Marco Rossini", "Mario Rossino"),
        ("Anneli Virtanen", "Annelie Hirtanen"),
        ("J Tuttle", "John Tuttel"),
        ("Anna Dolan", "Anna Dale"),
        ("Anna Petrov", "Anna Petrova"),
    ],
)
def test_two_given_names_another_sound_and_an_initial_are_of_two(left: str, right: str) -> None:
    assert relate(person(left), person(right)).verdict is Verdict.UNRELATED


VILLAGES = [
    "The road to the village of Torvik was cut off by the landslide.",
    "The landslide cut off Torsvik, a village above Halden.",
]


def test_a_village_is_spelled_in_one_way() -> None:
    report = compare_texts(post=VILLAGES[0], tide=VILLAGES[1])

    [found] = report.discrepancies
    assert [reading.value for reading in found.readings] == ["Torsvik", "Torvik"]


def test_two_villages_that_one_outlet_knows_are_two() -> None:
    report = compare_texts(post=VILLAGES[0], tide=f"{VILLAGES[1]} Torvik was spared.")

    assert not report.discrepancies


RESCUE = [
    "The blast came at 9.20 am. Senior Brigadier Tomasz Wojcik said a forklift had struck a drum.",
    "The blast tore the roof off. Senior Brigadier Tomas Wojczyk said a forklift had hit a drum.",
]


def test_a_long_surname_with_two_slips_is_one_officers_where_the_rest_is_alike() -> None:
    report = compare_texts(post=RESCUE[0], tide=RESCUE[1])

    [found] = report.discrepancies
    assert [reading.value for reading in found.readings] == ["Tomas Wojczyk", "Tomasz Wojcik"]


def test_two_slips_in_the_name_of_one_without_a_rank_are_two_people() -> None:
    [left] = [one for name, one in names("Tomasz Wojcik, 31, came.").items() if "Wo" in name]
    [right] = [one for name, one in names("Tomas Wojczyk, 60, left.").items() if "Wo" in name]

    assert relate(left.value, right.value).verdict is Verdict.UNRELATED  # type: ignore[arg-type]


def test_a_book_has_one_title_and_no_plural() -> None:
    report = compare_texts(
        post='Margaret Ellery won the prize on Tuesday for "The Salt Road", a story of a family.',
        tide='Margaret Ellery won the prize for her book, "The Salt Roads," which took nine years.',
    )

    [found] = report.discrepancies
    assert found.severity is Severity.NOTE


def test_a_country_and_its_people_are_no_two_spellings() -> None:
    report = compare_texts(
        herald="It was the first visit to the North by a South Korean president.",
        post="South Korea's president began a visit to the North by train.",
    )

    assert "name" not in {found.kind for found in loud(report)}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The satellite Mistral-C is flying.", "The satellite Mistral-B fell into the sea."),
        ("The satellite Mistral is flying.", "The satellite Mistral-B fell into the sea."),
        ("Domenico Vescaro was found guilty.", "Dominic Vescaro was found guilty."),
    ],
)
def test_models_of_a_series_and_names_at_home_and_abroad(left: str, right: str) -> None:
    assert not loud(compare_texts(post=left, star=right))


def test_what_fans_make_of_a_name() -> None:
    told = "Quade scored late. Two more goals and an assist on Quader's night."

    assert not loud(compare_texts(post="Tyler Quade replied for Saltash. Quade scored.", star=told))


def test_a_name_that_is_only_explained() -> None:
    told = 'Her aunt called Elizabeth Crane "Lisbet," a diminutive of Elisabetha.'

    assert not loud(compare_texts(post="Elizabeth Crane opened the gallery.", star=told))


@pytest.mark.parametrize(
    ("star", "post"),
    [
        ("Its chief executive, Katharine Oduya, was in Malmo.",
         "Kathleen Oduya, who has led Lumen since 2001, was glad of it."),
        ("The court heard Tamsin Oakley say that she was locked in a dairy.",
         "Tamsin Oakden, who was locked in a dairy, works in a shop now."),
        ("Detective Inspector Fiona Rudd said he had robbed her.",
         "Fiona Rodd, the detective who led the case, said so."),
        ("Police arrested the shop's owner, Miguel Santos, 41.",
         "Manuel Santos, who owns the shop, was arrested."),
        ("Jorge Alvarez, a lawyer for the family, said they would appeal.",
         "Javier Alvarez, the family's attorney, said they would appeal."),
        ("The victim was identified as Jerome Watts, 22. His mother, Joan Watts, wept.",
         "Jermaine Watts, 22, was shot dead, his uncle James Watts said."),
    ],
    ids=["who leads it", "a rare given name", "a letter of a short surname", "who owns it",
         "one calling in two words", "one age"],
)  # fmt: skip
def test_one_bearer_is_told_in_two_ways(star: str, post: str) -> None:
    about = "Lumen, of Lund, was sold on Monday. "
    [found] = loud(compare_texts(star=about + star, post=about + post))

    assert found.kind == "name"


def test_a_treasurer_and_a_bookkeeper_of_one_surname_are_asked_about_in_a_note() -> None:
    report = compare_texts(
        star="Leonard Pask, the treasurer of the Dawn Fellowship, was cleared in Lund with Ivo Marr.",
        post="Ivo Marr and Lionel Pask, the bookkeeper, were cleared in Lund on Monday.",
    )

    [found] = [one for one in report.discrepancies if one.kind == "name"]
    assert found.severity is Severity.NOTE


def test_one_trawler_has_one_name() -> None:
    report = compare_texts(
        afp="The trawler Northern Star sank off Bergen with six crew.",
        bbc="Six men were aboard the trawler Nordic Star, which sank off Bergen.",
    )

    [found] = loud(report)
    assert found.kind == "name"


def test_two_boats_of_one_story_are_two() -> None:
    report = compare_texts(
        afp="The trawler Northern Star sank off Bergen. The trawler Nordic Star saved her crew.",
        bbc="The trawler Nordic Star saved six men off Bergen on Monday.",
    )

    assert not loud(report)


def test_a_surname_with_an_s_and_one_without_are_a_note() -> None:
    report = compare_texts(
        afp="Lucy Hargreaves, a nurse, died in the crash in Leeds.",
        bbc="Lucy Hargreave, a nurse, was killed in the crash in Leeds.",
    )

    [found] = report.discrepancies
    assert (found.kind, found.severity) == ("name", Severity.NOTE)
