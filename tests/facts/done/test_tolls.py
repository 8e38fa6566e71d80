"""Somebody hurt, against nobody hurt; and who speaks with one voice."""

import pytest

from tests.newsroom import compare_texts, loud

FIRE = "A fire broke out at a bakery in Lund on Monday. "


@pytest.mark.parametrize(
    ("none", "some"),
    [
        ("Nobody was injured.", "The baker, Karin Holm, suffered burns."),
        ("No injuries were reported.", "One customer was cut by flying glass."),
        ("Nobody was hurt in the blaze.", "A neighbour broke an ankle as he jumped from a window."),
        ("No one was killed.", "A pensioner collapsed and died on the stairs."),
        ("There were no casualties.", "One firefighter was struck in the leg."),
        ("Nobody was injured.", "A guard died."),
    ],
)
def test_somebody_was_hurt_and_nobody_was(none: str, some: str) -> None:
    [found] = loud(compare_texts(afp=FIRE + none, bbc=FIRE + some))

    assert found.rule == "polarity"


@pytest.mark.parametrize(
    ("none", "some"),
    [
        ("Nobody was injured.", "The owner's father died of cancer."),
        ("Nobody was injured.", "In 1998 a baker was burned in another fire there."),
        ("Nobody was injured.", "A similar fire there killed a fireman last year."),
        ("Nobody was injured.", "The street was closed when a cyclist was killed."),
        ("Nobody in the shop next door was injured.", "The baker suffered burns."),
        ("The baker suffered burns. In a second fire nobody was hurt.", "A fireman broke a rib."),
        ("Nobody was injured.", "The baker might have died."),
        ("Nobody was seriously injured.", "A neighbour broke an ankle."),
        ("No one was killed.", "A neighbour broke an ankle."),
    ],
)
def test_of_another_day_or_part_somebody_may_have_been(none: str, some: str) -> None:
    assert not loud(compare_texts(afp=FIRE + none, bbc=FIRE + some))


STOPPED = "The singer Ivo Hale was stopped on Mill Road in Lund on Saturday night. "


def test_a_police_force_is_at_odds_with_itself() -> None:
    [found] = loud(
        compare_texts(
            afp=STOPPED + "Hale declined a breath test, said Lund police Lt. Ann Durbin.",
            bbc=STOPPED + "Police said Hale agreed to a breath test.",
        )
    )

    assert found.rule == "polarity"


def test_a_lawyer_and_the_police_may_dispute_it() -> None:
    assert not loud(
        compare_texts(
            afp=STOPPED + "Hale declined a breath test, said Lund police Lt. Ann Durbin.",
            bbc=STOPPED + "Hale agreed to a breath test, said his lawyer Jon Sander.",
        )
    )


def test_what_somebody_claims_is_disputed_by_what_happened() -> None:
    assert not loud(
        compare_texts(
            afp=STOPPED + "The shooting happened at noon.",
            bbc=STOPPED + "Hale claimed the shooting never happened.",
        )
    )


def test_what_somebody_doubts_is_no_fact() -> None:
    assert not loud(
        compare_texts(
            afp=STOPPED + "Ivo Hale did not have a gun, police said.",
            bbc=STOPPED + "His sister doubted that Hale was carrying a gun at all.",
        )
    )


def test_a_plan_of_somebody_by_name_and_its_denial_are_told() -> None:
    [found] = loud(
        compare_texts(
            afp="Nordhaus bought Tallow for $210m. Its founder, Greta Hale, will join Nordhaus.",
            bbc="Greta Hale, 41, grew up in Astoria. She will not join Nordhaus: she means to teach.",
        )
    )

    assert found.rule == "polarity"


MARCH = "Thousands marched through Lund on Sunday against the new law. "


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("No arrests were made.", "Police arrested 12 people."),
        ("Nobody was arrested.", "Police made 12 arrests."),
        ("No one was arrested.", "Ann Durbin and Ivo Hale spent the night in the county jail."),
    ],
)
def test_whether_anybody_was_arrested_is_asked_of_the_whole_event(left: str, right: str) -> None:
    [found] = loud(compare_texts(afp=MARCH + left, bbc=MARCH + right))

    assert found.rule == "polarity"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("No arrests have been made.", "Police arrested 12 people."),
        ("No one was arrested.", "Last year 12 people were arrested."),
        ("No one was arrested on the bridge.", "Police arrested 12 people."),
        ("No one was arrested.", "Twelve people were hurt."),
    ],
)
def test_who_was_arrested_later_or_elsewhere_was_not_then(left: str, right: str) -> None:
    assert not loud(compare_texts(afp=MARCH + left, bbc=MARCH + right))


@pytest.mark.parametrize(
    "rest",
    [
        "The fatal crash closed the road for hours.",
        "One of the victims was a teacher from Moss.",
    ],
)
def test_who_was_spared_by_a_part_of_it(rest: str) -> None:
    part = "The lorry hit two sheds but nobody was hurt. "
    died = "A teacher was killed when a lorry crashed in Halden."

    assert not loud(compare_texts(post=died, star=part + rest))
    assert loud(compare_texts(post=died, star="Nobody was hurt when a lorry crashed in Halden."))


@pytest.mark.parametrize(
    "none",
    [
        "Nobody has been arrested yet.",
        "As of early evening there had been no arrest.",
    ],
)
def test_an_arrest_may_come(none: str) -> None:
    raid = "Robbers raided a jeweller in Halden. "

    assert not loud(
        compare_texts(post=raid + none, star=raid + "Two men had been arrested by midnight.")
    )


@pytest.mark.parametrize(
    ("few", "some"),
    [
        ("Almost nobody was hurt in the blast.", "Two people were hurt in the blast."),
        ("Hardly anyone was hurt in the blast.", "Two people were hurt in the blast."),
        ("Little or no damage was done.", "Damage was done to three houses."),
    ],
)
def test_hardly_any_are_some(few: str, some: str) -> None:
    assert not loud(compare_texts(post=few, star=some))
