"""Who holds which office."""

from __future__ import annotations

from compare.align.hints import other_office_holder, same_office_holder
from compare.align.profile import profile_of
from tests.newsroom import parsed

ONE = "Peru's Deputy Foreign Minister Rosa Quispe led the talks."
SAME = "Peruvian Deputy Minister of Foreign Affairs Rosa Quispe was there."
OTHER = "The Peruvian Deputy Foreign Minister Juan Mamani led the talks."


def hints(left: str, right: str) -> tuple[bool, bool]:
    profiles = profile_of(parsed(left)), profile_of(parsed(right))
    return same_office_holder(*profiles) > 0, other_office_holder(*profiles) > 0


def test_one_office_in_other_words_is_held_by_the_same_person():
    assert hints(ONE, SAME) == (True, False)


def test_one_office_held_by_another_person_is_another_time():
    assert hints(ONE, OTHER) == (False, True)


def test_two_spokesmen_of_one_ministry_tell_nothing():
    left = "Defence ministry spokesman Aldo Reyes denied it."
    right = "Defence ministry spokesman Pedro Luna denied it."

    assert hints(left, right) == (False, False)
