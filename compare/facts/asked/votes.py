"""How a body voted: "voted 6-3 to censure her", "on a 7-2 vote", "passed it by 76 votes to 74".

Two tallies of one number of votes that are told with the same deed are of one vote.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.counted.governing import above, subject_of
from compare.text.lexicon import words

if TYPE_CHECKING:
    from spacy.tokens import Span

VOTING_ON = words("decide divide rule split vote")
VOTING = VOTING_ON | words(
    "adopt approve back censure clear confirm enact endorse oust overturn pass ratify reject repeal"
    " uphold"
)
VOTES = words("ballot majority ruling vote")
VOTE = "vote"
# "The vote was 26-21".
TOLD = words("be come end go stand")
# "A 6-3 vote", "voted, 6-3,": how many words may stand between.
NEAR = 2


def vote_of(number: Span) -> str:
    """The question that a tally of votes answers; empty for the score of a match."""
    near = number.doc[number.start : min(number.end + NEAR, number.sent.end)]
    if any(token.lemma_.lower() in VOTES for token in (*above(number), *near)):
        return VOTE
    verb = next((token for token in above(number) if token.pos_ in {"VERB", "AUX"}), None)
    if verb is None:
        return ""
    # "The vote was 26-21".
    subject = subject_of(verb) if verb.lemma_.lower() in TOLD else None
    if subject is not None and subject.lemma_.lower() in VOTES:
        return VOTE
    # "Survived a vote of confidence by 76 to 74".
    voted = any(child.dep_ == "dobj" and child.lemma_.lower() in VOTES for child in verb.children)
    return VOTE if voted or verb.lemma_.lower() in VOTING else ""
