"""Two spellings of a name: one name, a slip, or two names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.text.naming.spelling import Spelling, fold, is_gendered, is_inflection, pairs, spelling


@pytest.mark.parametrize(
    ("left", "right", "likeness"),
    [
        ("robert", "bob", Spelling.NICKNAME),
        ("donald", "donnie", Spelling.NICKNAME),
        ("robbie", "bobby", Spelling.NICKNAME),
        ("bettie", "betty", Spelling.SLIP),
        ("j", "john", Spelling.NICKNAME),
        ("organized", "organised", Spelling.NICKNAME),
        ("gaddafi", "qadhafi", Spelling.TRANSLITERATION),
        ("mohammed", "muhammad", Spelling.TRANSLITERATION),
        ("ivanov", "ivanoff", Spelling.TRANSLITERATION),
        ("masoud", "massoud", Spelling.TRANSLITERATION),
        ("takeyama", "takiyama", Spelling.SLIP),
        ("jon", "john", Spelling.SLIP),
        ("brandt", "barndt", Spelling.SLIP),
        ("harris", "harrison", Spelling.OTHER),
        ("don", "ron", Spelling.OTHER),
        ("smith", "keller", Spelling.OTHER),
    ],
)
def test_how_near_two_spellings_are(left: str, right: str, likeness: Spelling) -> None:
    assert spelling(left, right) is likeness
    assert spelling(right, left) is likeness


def test_case_accents_and_hyphens_are_folded() -> None:
    assert fold("Dupré-Léon’s") == "dupreleon"


def test_endings_are_told_from_slips() -> None:
    assert is_inflection("islamic", "islamist")
    assert is_gendered("mario", "maria")
    assert not is_inflection("korvenna", "korvina")
    assert not is_gendered("john", "joan")


WORDS = st.lists(st.text("abcdefij", min_size=1, max_size=7), min_size=1, max_size=4)


@given(WORDS, WORDS)
def test_pairing_does_not_depend_on_the_side(left: list[str], right: list[str]) -> None:
    turned = [(other, one) for one, other in pairs(right, left)]

    assert sorted(pairs(left, right)) == sorted(turned)
