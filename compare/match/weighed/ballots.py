"""Whether two tallies are of one vote.

"Voted 6-3 to censure her" and "censured her on a 7-2 vote" are; "voted 5-4 to fire an aide" is
another.  What was voted on tells it, and where one does not say it, the number of the votes.
"""

from __future__ import annotations

from collections.abc import Collection

from compare.facts.asked.bodies import BODIES
from compare.facts.asked.votes import VOTE, VOTES, VOTING_ON
from compare.facts.figure.quantities import played
from compare.facts.figure.quantity import Quantity, quantity
from compare.match.weighed.gap import TWICE, gap
from compare.model import Mention
from compare.text.lexicon import words
from compare.text.quoting.wording import stem, wording

# Two words in common tell what was voted on, where neither verb does.
SURE_WORDS = 2
# What is voted on, whatever it is about.
ANY_BILL = words("act bill law legislation measure motion proposal text vote")
PASSED = words("adopt approve back carry clear confirm enact endorse pass ratify")
REJECTED = words("defeat reject")
# As many of a large chamber do not vote twice in an evening to pass something.
CHAMBER = 50
# "The vote was 26-21", "the judges split 4-1", "won by eight votes to six": of what is not told.
UNTOLD = {""} | words(
    "be beat decide defeat divide have lose sail scrape split squeeze survive win"
)


def are_of_two_votes(one: Quantity, other: Quantity, *, answers: bool) -> bool:
    """Two votes of one evening are two occasions."""
    return one.asks == other.asks == VOTE and not answers


def is_one_vote(left: Mention, right: Mention) -> bool:
    """ "Voted 6-3 to censure her", "censured her on a 7-2 vote": as many votes, and one deed.

    In a large body not everybody votes, but "76 to 74" and "76 to 72" have one side in common.
    """
    tallies = quantity(left), quantity(right)
    sided = len({one.low for one in tallies}) == 1 or len({one.against for one in tallies}) == 1
    if not sided and played(tallies[0]) != played(tallies[1]):
        return False
    if tells_deed(left, right) or tells_deed(right, left):
        return True
    one, other = left.clause, right.clause
    unsaid = BODIES | VOTES | VOTING_ON | {one.subject, other.subject}
    plain = unsaid | ANY_BILL | PASSED | REJECTED
    unlike = are_unlike(one.nouns - plain, other.nouns - plain)
    if pass_alike({one.verb, other.verb}) and not unlike:
        # "Passed it by 121 votes to 115", "adopted it with 124 in favour and 112 against".
        return min(played(told) for told in tallies) >= CHAMBER
    # "Voted 6-3 to censure the mayor" and "voted 5-4 to fire the mayor's aide" share but the mayor.
    return len((one.nouns & other.nouns) - unsaid) >= (1 if sided else SURE_WORDS)


def pass_alike(verbs: set[str]) -> bool:
    """Whether by both something was passed, or by both rejected; one may tell of a vote only."""
    return any(verbs & way and verbs <= way | VOTING_ON for way in (PASSED, REJECTED))


def are_unlike(left: Collection[str], right: Collection[str]) -> bool:
    """Whether both say what was voted on, in no common word: the budget, a fishing bill."""
    return bool(left and right) and frozenset(left).isdisjoint(right)


def are_only_votes(left: Mention, right: Mention) -> bool:
    """ "The vote was 26-21", "voted 27-20 to end strikes": as many votes, or as many against.

    One of them says nothing of what was voted on, so it can be what the other tells.
    """
    one, other = quantity(left), quantity(right)
    if one.asks != VOTE or other.asks != VOTE or left.article == right.article:
        return False
    verbs = {left.clause.verb, right.clause.verb}
    sided = one.against == other.against and gap(one, other) < TWICE
    return (sided or played(one) == played(other)) and not verbs.isdisjoint(UNTOLD)


def tells_deed(mention: Mention, other: Mention) -> bool:
    """Whether the verb beside a tally, if it says what was done, is in the other's sentence."""
    verb = mention.clause.verb
    if not verb or verb in VOTING_ON:
        return False
    return any(stem(word) == stem(verb) for word in wording(other.sentence.text))
