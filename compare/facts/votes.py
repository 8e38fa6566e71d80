"""How a body voted: "voted 6-3 to censure her", "on a 7-2 vote", "a 5-4 ruling".

Two tallies of one number of votes that are told with the same deed are of one vote.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.governing import above
from compare.text.lexicon import words

if TYPE_CHECKING:
    from spacy.tokens import Span

VOTING_ON = words("rule vote")
VOTING = VOTING_ON | words("approve censure endorse overturn uphold")
VOTES = words("ballot ruling vote")
VOTE = "vote"
# "A 6-3 vote", "voted, 6-3,": how many words may stand between.
NEAR = 2


def vote_of(number: Span) -> str:
    """The question that a tally of votes answers; empty for the score of a match."""
    behind = number.doc[number.end : min(number.end + NEAR, number.sent.end)]
    if any(token.lemma_.lower() in VOTES for token in (*above(number), *behind)):
        return VOTE
    verb = next((token for token in above(number) if token.pos_ == "VERB"), None)
    return VOTE if verb is not None and verb.lemma_.lower() in VOTING else ""
