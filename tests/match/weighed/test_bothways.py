"""An article that tells a yes and a no tells of two moments."""

from compare.match.weighed.bothways import told_one_way
from tests.newsroom import compare_texts, loud

CONVICTED = "Mob boss Erik Berg was convicted on Friday of three murders."


def test_who_tells_both_contradicts_nobody() -> None:
    both = "A jury found Erik Berg guilty of three murders. He had been acquitted in a first trial."
    acquitted = "A jury acquitted Erik Berg of three murders on Friday."

    assert not loud(compare_texts(post=CONVICTED, star=both))
    assert loud(compare_texts(post=CONVICTED, star=acquitted))


def test_two_offers_of_one_article() -> None:
    both = "The union did not accept the first offer. On Monday it accepted a second one."

    assert not loud(compare_texts(post=both, star="The union accepted the offer."))


def test_nothing_comes_of_nothing() -> None:
    assert not list(told_one_way([], []))
