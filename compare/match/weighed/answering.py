"""Whether the words of two figures say that they answer one question, of one person or thing.

A sentence, a depth, a vote, a floor: what is asked stands in the words beside the figure, and of
which bill, march, race or building it is asked in those of its clause.
"""

from __future__ import annotations

from compare.facts.asked.agelimits import OVER, UNDER
from compare.facts.asked.damages import DAMAGE
from compare.facts.asked.described import are_man_and_woman
from compare.facts.asked.grades import is_grade, is_of_storm
from compare.facts.asked.lasting import is_process
from compare.facts.asked.marches import MARCHERS
from compare.facts.asked.question import BILLS, CHANGING, COMING, COST
from compare.facts.asked.sizes import is_size
from compare.facts.asked.staff import ORDERS, STAFF
from compare.facts.asked.standings import STANDINGS, is_one_contest
from compare.facts.asked.terms import MINIMUM, SENTENCE, is_personal
from compare.facts.asked.votes import VOTE
from compare.facts.asked.which import is_which
from compare.facts.asked.yardstick import DEPTH, ONE_EACH, PRICE, is_distance
from compare.facts.counted.statline import is_of_part
from compare.facts.figure.quantities import is_one_name, is_rate
from compare.facts.figure.quantity import Quantity, quantity
from compare.facts.worded import phrased
from compare.facts.worded.courtroom import FINE, LOAN, LOOT, SOUGHT
from compare.facts.worded.scenes import OF_PLACES, OF_VEHICLES, SCENES
from compare.facts.worded.takeovers import A_SHARE
from compare.match.twin.slips import slip
from compare.match.weighed.agepairs import sex_in
from compare.match.weighed.ballots import is_one_vote
from compare.match.weighed.bearing import (
    SURE_NAMES,
    are_two_bills,
    are_two_losses,
    is_of_other_owner,
)
from compare.match.weighed.gap import FAR, TWICE, gap
from compare.model import Clause, Mention, Status
from compare.text.happening.deeds import ONE_VERB
from compare.text.lexicon import words

# "Five votes short" and "a dozen votes short" are not far apart.
FEW = 20
# What somebody got, which is the news though neither may name who did.
IN_THE_NEWS = frozenset({FINE, MINIMUM, SENTENCE})
# Headline, caption and the first two paragraphs.
OPENING = 4
# What a firm, a sale or a quake has one of: a figure many times as large is another's.
NEAR_ONLY = ONE_EACH | {ORDERS, STAFF}
# Verbs that tell no deed, and whom a limit of age is set for.
SAYING_LITTLE = words("be can do get give go have make may take")
ANYBODY = words("adult age boy child girl kid man people person pupil tot visitor woman")
# What every story of a house has, wherever in it something was.
HOUSES = words(
    "apartment block building city flat floor home hospital hotel house office room school tower "
    "town window"
)


def answer_one(left: Mention, right: Mention) -> bool:
    """Whether the words of both say that they answer one question, of one person or thing."""
    one, other = quantity(left), quantity(right)
    if is_rate(one.asks) and is_rate(other.asks):
        return True
    if not one.asks or one.asks != other.asks or one.asks in CHANGING or is_of_part(one.asks):
        return False
    if is_process(one.asks) and left.article == right.article:
        # "Five days of talks" and "four days of talks" of one article are two rounds.
        return False
    if are_of_two_contests(left, right) or are_of_two_hours(left, right):
        return False
    if one.asks == STAFF and not (one.owner & other.owner or one.names & other.names):
        # "The plant employs 2,400 people": which plant nobody knows.
        return False
    if is_personal(one.asks):
        return is_one_name(one.names, other.names) or len(one.names & other.names) >= SURE_NAMES
    few = one.is_count and max(one.high, other.high) <= FEW
    # Agencies set one quake at 10 km and at 22.
    wide = few or one.asks == DEPTH or (one.names and other.names)
    farthest = FAR if wide else TWICE
    if is_near_only(one.asks) and gap(one, other) >= farthest:
        return False
    if one.names and other.names and one.names.isdisjoint(other.names):
        return False
    return are_of_one(left, right)


def are_of_one(left: Mention, right: Mention) -> bool:
    """Whether two answers to one question can be of one bill, vote, offer, march or loss."""
    one, other = quantity(left), quantity(right)
    if one.asks in phrased.OF_HIM_OR_HER and {sex_in(left), sex_in(right)} == {"m", "f"}:
        return False
    if is_which(one.asks) and not are_where_one_deed_was(left, right):
        return False
    if one.asks in {OVER, UNDER} and not tell_one_deed(left.clause, right.clause):
        return False
    if one.asks in SCENES and not may_be_of_one_scene(one, other):
        return False
    if one.asks == COST:
        return is_one_bill(left.clause, right.clause)
    if one.asks == VOTE:
        return is_one_vote(left, right)
    if one.asks in {LOOT, SOUGHT}:
        # Further down, articles tell of earlier robberies, and of other defendants.
        opening = max(left.sentence.index, right.sentence.index) < OPENING
        return opening or bool(one.names & other.names)
    if one.asks in {PRICE, A_SHARE}:
        return not is_of_other_owner(left, right)
    if one.asks == MARCHERS:
        return is_one_march(one, other)
    return one.asks != DAMAGE or not are_two_losses(one, other)


def are_where_one_deed_was(left: Mention, right: Mention) -> bool:
    """ "Fell from the fourth floor", "a fall from the fifth floor"; not "works on the third".

    What stands in every building tells nothing; beside a name a slip of the number does.
    """
    one, other = left.clause, right.clause
    if one.status != other.status and Status.PLANNED in (one.status, other.status):
        return False
    if are_man_and_woman(one.subject, other.subject):
        return False
    plain = HOUSES | ANYBODY | set(quantity(left).asks.split())
    if deeds_of(one) & deeds_of(other):
        return True
    shared = (one.nouns & other.nouns) - plain
    named = one.participants & other.participants
    return bool(shared or (named and slip(quantity(left), quantity(right))))


def are_of_two_hours(left: Mention, right: Mention) -> bool:
    """Whether a storm's grades are told of two deeds: out at sea it was another than ashore."""
    if not is_of_storm(quantity(left).asks):
        return False
    return deeds_of(left.clause).isdisjoint(deeds_of(right.clause))


def are_of_two_contests(left: Mention, right: Mention) -> bool:
    """Whether two places are of two races, or two grades of towns of which none is common."""
    one, other = quantity(left), quantity(right)
    if one.asks in STANDINGS:
        return not is_one_contest(one.beside, other.beside)
    ours, theirs = left.clause.participants, right.clause.participants
    return is_grade(one.asks) and bool(ours and theirs) and ours.isdisjoint(theirs)


def deeds_of(clause: Clause) -> set[str]:
    """What a clause tells by its verb or a noun made of one, in one word: a plunge is a fall."""
    verb = {ONE_VERB.get(clause.verb, clause.verb)} - {"", *SAYING_LITTLE}
    return verb | {ONE_VERB[noun] for noun in clause.nouns if noun in ONE_VERB}


def tell_one_deed(one: Clause, other: Clause) -> bool:
    """ "Children under 12 get in free", "kids under 10 walk in free"; not "may not ride"."""
    same = one.verb == other.verb and one.verb not in {"", *SAYING_LITTLE}
    return same or not (one.nouns & other.nouns).isdisjoint(one.nouns - ANYBODY)


def are_in_the_news(left: Mention, right: Mention) -> bool:
    """ "An art dealer was jailed for two years", "the grandmother was caged for three".

    It is the sentence that both open with, where not both name who got it.
    """
    one, other = quantity(left), quantity(right)
    if one.asks != other.asks or one.asks not in IN_THE_NEWS or (one.names and other.names):
        return False
    return max(left.sentence.index, right.sentence.index) < OPENING


def is_near_only(asks: str) -> bool:
    """Whether a figure many times as large answers it of another thing."""
    if asks == LOAN:
        # "Lent him £18,000", "owed her £80,000": who lends often is not counted by anybody.
        return False
    return asks in NEAR_ONLY or is_size(asks) or asks in phrased.ONE_EACH or is_distance(asks)


def may_be_of_one_scene(one: Quantity, other: Quantity) -> bool:
    """Whether two are not told of places of which only one is named, nor many times apart."""
    if one.asks in OF_PLACES and bool(one.names) != bool(other.names):
        return False
    return gap(one, other) < FAR


def is_of_one_vehicle(one: Quantity, other: Quantity) -> bool:
    """ "The train, with 64 people on board", "some 140 passengers were on the train"."""
    return one.asks in OF_VEHICLES and len(one.names) == 1 and one.names == other.names


def are_marches(left: Mention, right: Mention) -> bool:
    """Whether both tell how many marched: there may be a march every day."""
    values = (left.value, right.value)
    return all(isinstance(value, Quantity) and value.asks == MARCHERS for value in values)


def is_one_march(one: Quantity, other: Quantity) -> bool:
    """Both in a town that is told, or neither; a tenth as many marched in the morning."""
    return bool(one.names) == bool(other.names) and gap(one, other) < FAR


def is_one_bill(left: Clause, right: Clause) -> bool:
    """ "Cost the fund", "the bill to the fund"; not "the bridge cost", "the tunnel cost"."""
    shared = left.nouns & right.nouns - BILLS - COMING
    return bool(shared) and not are_two_bills(left, right)
