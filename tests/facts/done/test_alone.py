"""Deeds that one alone does, told in many words, and deeds that another outlet turns about."""

from itertools import product

import pytest

from compare.facts.done.alone import lone_deeds
from compare.facts.done.blows import TURNED
from compare.facts.role import find, relate
from compare.model import Verdict
from tests.newsroom import alarms_after, parsed

# Each is a deed, told of one doer on one side and of another on the other.
DEEDS: dict[str, tuple[str, str]] = {
    "walk out": (
        """
        The union pulled its negotiators out of the meeting at dusk.
        The union walked out of the talks.
        Union negotiators stormed out of the meeting.
        """,
        """
        Company directors left coffee on the table and marched out of the talks.
        The company broke off the talks.
        Bosses walked out of the negotiations.
        """,
    ),
    "make the first approach": (
        """
        Varde Foods approached Lysen Dairies in February.
        Varde Foods made the first approach.
        """,
        """
        Lysen Dairies approached Varde Foods.
        Lysen Dairies made the first move.
        """,
    ),
    "score the winner": (
        """
        Peter Lind scored the winner in the 89th minute.
        The winner was scored by Peter Lind.
        Peter Lind headed the winner.
        """,
        """
        Omar Haddad scored the winning goal.
        Omar Haddad struck the winner late on.
        Omar Haddad scored the only goal of the game.
        """,
    ),
    "score the equaliser": (
        """
        Peter Lind scored the equaliser.
        """,
        """
        Omar Haddad headed the equaliser.
        """,
    ),
    "open the scoring": (
        """
        Peter Lind opened the scoring.
        Peter Lind scored the first goal.
        """,
        """
        Omar Haddad scored the opener.
        Omar Haddad opened the scoring.
        """,
    ),
    "second the motion": (
        """
        Anna Berg seconded the motion.
        """,
        """
        The motion was seconded by Peter Lind.
        """,
    ),
    "cut the ribbon": (
        """
        Anna Berg cut the ribbon.
        """,
        """
        Omar Haddad cut the ribbon.
        """,
    ),
    "chair the meeting": (
        """
        Anna Berg chaired the meeting.
        """,
        """
        The meeting was chaired by Omar Haddad.
        """,
    ),
    "referee the match": (
        """
        Anna Berg refereed the match.
        """,
        """
        Omar Haddad refereed the match.
        """,
    ),
    "conduct": (
        """
        Anna Berg conducted the orchestra.
        """,
        """
        The orchestra was conducted by Omar Haddad.
        """,
    ),
    "design it": (
        """
        Anna Berg designed the bridge.
        """,
        """
        The bridge was designed by Omar Haddad.
        """,
    ),
    "direct it": (
        """
        Anna Berg directed the film.
        """,
        """
        The film was directed by Omar Haddad.
        """,
    ),
    "propose the motion": (
        """
        Anna Berg proposed the motion.
        The motion was proposed by Anna Berg.
        """,
        """
        The motion was tabled by Peter Lind.
        Peter Lind moved the motion.
        """,
    ),
    "be at the wheel": (
        """
        Anna Berg was at the wheel.
        Anna Berg was behind the wheel of the car.
        """,
        """
        Peter Lind was at the wheel.
        It was Peter Lind who was behind the wheel.
        """,
    ),
    "shoot the gunman": (
        """
        The gunman was shot by a security guard.
        A guard shot the gunman.
        """,
        """
        The gunman turned the gun on himself.
        The attacker shot himself.
        """,
    ),
    "run down": (
        """
        The marshal was knocked down by a team car.
        The marshal was hit by a car.
        """,
        """
        The marshal was run down by a police motorcycle.
        A motorcycle struck the marshal.
        """,
    ),
    "find the body": (
        """
        The body was found by a dog walker.
        A walker found the body in the woods.
        """,
        """
        The body was discovered by a jogger.
        A jogger stumbled across the body.
        """,
    ),
    "raise the alarm": (
        """
        A neighbour raised the alarm.
        """,
        """
        A passing motorist raised the alarm.
        The alarm was raised by a motorist.
        """,
    ),
    "rescue": (
        """
        Three children were rescued by navy divers.
        Navy divers brought down three children.
        """,
        """
        Firefighters rescued three children.
        Three children were pulled from the roof by firefighters.
        """,
    ),
    "open it": (
        """
        Anna Berg opened the bridge on Friday.
        The bridge was opened by Anna Berg.
        """,
        """
        The bridge was inaugurated by Omar Haddad.
        """,
    ),
    "give the eulogy": (
        """
        Anna Berg gave the eulogy.
        """,
        """
        The eulogy was delivered by Omar Haddad.
        """,
    ),
    "strike": (
        """
        A farmer punched the young skier Luca Conti on the slope.
        One of the farmers struck Luca Conti.
        Luca Conti was punched by a farmer.
        """,
        """
        Luca Conti hit one of the farmers.
        Luca Conti punched a farmer.
        """,
    ),
    "run into": (
        """
        The train struck a truck that carried barrels.
        The train hit the truck.
        The truck was hit by a train.
        """,
        """
        The truck drove into the train.
        The lorry smashed into the train.
        The truck smashed into the side of the train.
        """,
    ),
    "lend": (
        """
        Varde Foods lent money to Eero Salmi.
        Eero Salmi borrowed money from Varde Foods.
        """,
        """
        Eero Salmi lent money to Varde Foods.
        """,
    ),
    "find the missing": (
        """
        A dog found Paul Berg in the snow.
        Paul Berg was found by a spaniel.
        """,
        """
        Paul Berg was spotted by a helicopter crew.
        A winchman located Paul Berg.
        """,
    ),
    "find the thing": (
        """
        The painting was found by a plumber.
        A plumber discovered the painting.
        """,
        """
        A librarian came across the painting.
        """,
    ),
    "bomb it": (
        """
        An Antonov bombed the village.
        The village was bombed by an Antonov.
        """,
        """
        Two MiGs screamed over the village.
        The village was bombed by jets.
        """,
    ),
    "fire first": (
        """
        Police fired first.
        An officer fired the first shot.
        """,
        """
        The gunman opened fire first.
        """,
    ),
    "storm it": (
        """
        Police stormed the school.
        """,
        """
        Commandos stormed the school.
        The school was stormed by soldiers.
        """,
    ),
    "arrive first": (
        """
        An ambulance was first at the scene.
        """,
        """
        Police were first at the scene.
        """,
    ),
    "give the bride away": (
        """
        Her father gave the bride away.
        """,
        """
        Her brother gave her away.
        """,
    ),
    "buy the picture": (
        """
        A museum bought the painting.
        The painting was bought by a gallery.
        """,
        """
        The painting was snapped up by a dealer.
        """,
    ),
    "conduct the service": (
        """
        Karl Berg led the service.
        """,
        """
        The service was conducted by Anna Holt.
        """,
    ),
    "write it": (
        """
        Karl Berg wrote the script.
        """,
        """
        The script was written by Anna Holt.
        """,
    ),
    "light the flame": (
        """
        Karl Berg lit the flame.
        """,
        """
        The flame was lit by Anna Holt.
        """,
    ),
    "build it": (
        """
        Alstor Works built the train.
        """,
        """
        The train was made by Bexall Rail.
        """,
    ),
    "own it": (
        """
        Alstor Lines owned the ferry.
        """,
        """
        The ferry was owned by Bexall Shipping.
        """,
    ),
    "win the toss": (
        """
        Alstor won the toss.
        """,
        """
        Bexall won the toss.
        """,
    ),
}
# Nobody is told of what several may have done, or did to another.
QUIET = [
    ("Anna Berg opened the bridge.", "Omar Haddad opened the museum."),
    ("Anna Berg designed the bridge.", "Omar Haddad opened the bridge."),
    ("Anna Berg refereed the match.", "Omar Haddad played in the match."),
    ("Workers walked out at dawn on Monday.", "Bosses walked out of the talks."),
    ("The union walked out of the talks.", "The union's negotiators left the talks."),
    ("The union may walk out of the talks.", "Bosses walked out of the talks."),
    ("Varde Foods made the first approach.", "Lysen Dairies bought Varde Foods in June."),
    ("Peter Lind scored the winner.", "Omar Haddad scored the equaliser."),
    ("Peter Lind scored the winner.", "Lind scored the winning goal."),
    ("Anna Berg proposed the motion.", "Peter Lind seconded the motion."),
    ("Anna Berg was at the wheel.", "Peter Lind was in the back seat."),
    ("Anna Berg was at the wheel.", "Peter Lind was not at the wheel."),
    ("The gunman shot a guard.", "Police shot the gunman."),
    ("An officer shot the gunman.", "Police shot the gunman."),
    ("The marshal was hit by a car.", "A spectator was hit by a van."),
    ("The marshal was hit by a car.", "The marshal was hit by a taxi."),
    ("Anna Berg proposed the motion.", "Peter Lind proposed the amendment."),
    ("Anna Berg seconded the motion.", "Peter Lind seconded the amendment."),
    ("A walker found a body on the beach.", "A fisherman found another body on Friday."),
    ("A walker found a body on the beach.", "A fisherman found two bodies on Friday."),
    ("A walker found a body on the beach.", "A fisherman found one more body on Friday."),
    ("Peter Lind opened the scoring.", "Omar Haddad scored the equaliser."),
    ("Anna Berg cut the ribbon.", "Omar Haddad cut the cake."),
    ("Anna Berg chaired the meeting.", "Omar Haddad chaired the inquiry."),
    ("Anna Berg conducted the orchestra.", "Omar Haddad conducted an experiment."),
    ("Anna Berg designed the bridge.", "Omar Haddad designed the museum."),
    ("Anna Berg directed the film.", "Omar Haddad starred in the film."),
    ("Varde Foods made the first approach.", "Lysen Dairies knocked on doors for votes."),
    ("Police found the body.", "A jogger found the body."),
    ("A man found the body.", "A jogger found the body."),
    ("Neighbours heard the alarm.", "A motorist raised the alarm."),
    ("Firefighters rescued two children.", "Navy divers rescued three children."),
    ("Firefighters rescued a dog.", "Navy divers rescued the dog."),
    ("Luca Conti hit one of the farmers.", "A fan hit Luca Conti."),
    ("Farmers hit Luca Conti.", "Luca Conti hit some farmers."),
    ("The train collided with a truck.", "The truck hit the train."),
    ("The truck hit another car.", "The car hit the truck."),
    ("Varde Foods lent money to Eero Salmi.", "Varde Foods paid Eero Salmi."),
]


def lines(block: str) -> list[str]:
    return [line.strip() for line in block.strip().splitlines()]


def clash(left: str, right: str) -> bool:
    ones, others = (list(find(parsed(text))) for text in (left, right))
    verdicts = {relate(one.value, other.value).verdict for one, other in product(ones, others)}  # type: ignore[arg-type]
    return Verdict.CONFLICT in verdicts


@pytest.mark.parametrize("deed", DEEDS)
def test_every_way_to_tell_one_doer_is_at_odds_with_every_way_to_tell_the_other(deed: str) -> None:
    one, other = map(lines, DEEDS[deed])

    assert min(len(one), len(other)) > 0
    assert [pair for pair in product(one, other) if not clash(*pair)] == []
    assert [pair for side in (one, other) for pair in product(side, side) if clash(*pair)] == []


def test_every_deed_is_told_of_two() -> None:
    assert {deed.name for deed in lone_deeds()} | TURNED == set(DEEDS)


@pytest.mark.parametrize(("left", "right"), QUIET)
def test_two_deeds_are_not_at_odds(left: str, right: str) -> None:
    assert not clash(left, right)
    assert not clash(right, left)


def test_one_thing_may_be_a_plural() -> None:
    assert clash("Anna Berg chaired the talks.", "The talks were chaired by Omar Haddad.")


LEAD = "Negotiations to end the strike at Holm Tyres collapsed on Thursday night."


@pytest.mark.parametrize(
    ("left", "right", "kinds"),
    [
        ("The union pulled its negotiators out of the meeting at dusk.",
         "The management team walked out of the talks just before 8pm.", ["role"]),
        ("A marshal was hit by a delivery truck at the gate.",
         "A delivery van knocked down a marshal at the gate.", ["role"]),
        ("A marshal was hit by a delivery truck at the gate.",
         "A marshal was hit by a bottle at the gate.", []),
    ],
)  # fmt: skip
def test_an_editor_is_told_who_did_it_by_whom(left: str, right: str, kinds: list[str]) -> None:
    assert alarms_after(LEAD, left, right) == kinds
