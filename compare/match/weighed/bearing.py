"""Whether two figures are told of two: two people, owners, payers, bills, matches.

"City offered $5 million" is no answer to "United's offer of $6 million", and of two women the one's
age none to the other's.
"""

from __future__ import annotations

from collections.abc import Iterable

from compare.facts.asked.damages import DAMAGE
from compare.facts.asked.described import are_man_and_woman
from compare.facts.asked.honours import is_honour
from compare.facts.asked.question import BILLS, COST
from compare.facts.asked.which import is_which
from compare.facts.counted.countable import kin
from compare.facts.counted.parents import QUESTION
from compare.facts.figure.quantities import is_misspelt, is_one_name
from compare.facts.figure.quantity import Quantity, quantity
from compare.facts.worded.relief import PAYERS, RELIEFS
from compare.match.weighed.agepairs import are_of_two_pairs
from compare.model import Clause, Mention
from compare.text.quoting.wording import spelled, wording

# Subjects that do not say what is paid for.
UNSAID = frozenset({"", "it", "that", "they", "this", "which"})
# "Jose A. Ferraz" and "Jose B. Ferraz" share two names and are one man, written in two ways.
SURE_NAMES = 2


def are_of_others(left: Mention, right: Mention, *, paired: bool, answers: bool) -> bool:
    """Whether something says that two figures are told of two."""
    one, other = quantity(left), quantity(right)
    if not paired and (are_of_two(left, right) or are_anybodys(one, other)):
        return True
    if are_man_and_woman(left.clause.subject, right.clause.subject):
        return True
    # "Unit 2 was shut down", "unit 1 kept running": two deeds.
    return is_which(one.asks) and not answers


def are_of_two_givers(left: Mention, right: Mention) -> bool:
    """What two of them promise to each is two occasions as well."""
    asks = quantity(left).asks
    return asks in RELIEFS and asks == quantity(right).asks and are_two_payers(left, right)


def are_anybodys(one: Quantity, other: Quantity) -> bool:
    """ "Two men, aged 77 and 68": of several, and of nobody by name."""
    if one.names or other.names or one.asks or other.asks:
        return False
    return are_ages(one, other) and (one.listed or other.listed)


def are_ages(one: Quantity, other: Quantity) -> bool:
    """ "Ross, 55" is no answer to "Ross, for three days"."""
    return one.unit.dimension == other.unit.dimension == "age"


def is_one_persons_age(left: Mention, right: Mention) -> bool:
    """Whether two outlets surely tell the age of one who has two names in common."""
    one, other = quantity(left), quantity(right)
    if not are_ages(one, other) or left.article == right.article or one.asks or other.asks:
        return False
    known = len(one.names & other.names) >= SURE_NAMES and is_one_name(one.names, other.names)
    known = known or is_misspelt(one.names, other.names)
    return known and not (one.supposed or other.supposed)


def are_two_payers(left: Mention, right: Mention) -> bool:
    """ "The company offered each family 40,000", "the state pays 50,000 for every victim"."""
    ours, theirs = (
        {PAYERS[word] for word in wording(one.sentence.text) if word in PAYERS}
        for one in (left, right)
    )
    return is_of_other_owner(left, right) or bool(ours and theirs and ours.isdisjoint(theirs))


def are_two_bills(left: Clause, right: Clause) -> bool:
    """Whether two things are paid for: a bridge and a tunnel."""
    return len({left.subject, right.subject} - BILLS - UNSAID) > 1


def are_of_two(left: Mention, right: Mention) -> bool:
    """Whether the figures are told of two people, places or things."""
    one, other = quantity(left), quantity(right)
    if are_ages(one, other) and are_of_two_pairs(left, right):
        return True
    if one.asks == other.asks == COST and are_two_bills(left.clause, right.clause):
        return True
    if one.against is not None and are_two_matches(left, right):
        return True
    if one.asks == other.asks == DAMAGE and are_two_losses(one, other):
        return True
    borne = one.asks in QUESTION.values() or is_honour(one.asks)
    if borne and one.asks == other.asks and are_two_bearers(one, other):
        return True
    return is_of_another(left, right) or is_of_another(right, left)


def are_two_losses(one: Quantity, other: Quantity) -> bool:
    """ "Damage to the greenhouses" and "damage to the railway"."""
    return bool(one.noun and other.noun) and kin(one.noun) != kin(other.noun)


def are_two_bearers(one: Quantity, other: Quantity) -> bool:
    """ "Ann Lee, a mother of three" and "Eva Lund, a mother of four", or "a mother of four"."""
    return bool(one.names or other.names) and not is_one_name(one.names, other.names)


def are_two_matches(left: Mention, right: Mention) -> bool:
    """ "84-61 over Halden" and "a 102-79 rout of Lund": neither sentence names the other side."""
    one, other = quantity(left), quantity(right)
    if not one.names or not other.names:
        return False
    return one.names.isdisjoint(right.clause.participants | other.names) and (
        other.names.isdisjoint(left.clause.participants)
    )


def is_of_another(listed: Mention, mention: Mention) -> bool:
    """Whether one of several figures of a sentence is told of somebody the other is not."""
    one, other = quantity(listed), quantity(mention)
    if not one.listed or not one.names:
        return False
    told = other.names or mention.clause.actors
    return bool(told) and one.names.isdisjoint(told)


def is_of_other_owner(left: Mention, right: Mention) -> bool:
    """ "City offered $5 million" and "United's offer of $6 million"."""
    one, other = owner_in(left), owner_in(right)
    if not one or not other:
        return False
    ours, theirs = respelled(left.clause.actors), respelled(right.clause.actors)
    return one.isdisjoint(theirs | other) and other.isdisjoint(ours)


def owner_in(mention: Mention) -> frozenset[str]:
    """The names whose a figure is: a sum's owner, else the subject of its clause."""
    subject = {mention.clause.subject} & mention.clause.actors
    return respelled(quantity(mention).owner or subject)


def respelled(names: Iterable[str]) -> frozenset[str]:
    """Names in one spelling: "Labour Organization" is "Labour Organisation"."""
    return frozenset(spelled(name)[0] for name in names)
