"""What the model of questions says of conflicts: that their sentences ask two things, or one.

What our features know is what somebody thought of; the model has read some thousand wordings of
questions that news answers, with look-alikes of them, and tells these apart in words of which
nobody thought.  Where it is sure that there are two questions, there is no conflict; of figures
that the features doubt it makes a note where it is sure that there is one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from compare.encode.questions import MASK, QuestionModel
from compare.facts.asked.which import is_label
from compare.facts.figure.apart import OF_THINGS, OPENING, OTHERS
from compare.facts.figure.quantity import Quantity
from compare.match.voice import with_voice
from compare.match.weighed.calibration import log_odds
from compare.match.weighed.gap import FAR, gap
from compare.match.weighed.weights import weights_of
from compare.model import Match, Mention, Reason, Sentence, Severity, Verdict, unrelated
from compare.text.numerals.numerals import numerals_in

# So many words on either side of the value; the far end of a long sentence is about something else.
NEAR = 20
# The kinds it is asked about, and what a look-alike of each is.
APART: Mapping[str, Reason] = {
    "number": Reason.OTHER_QUANTITY,
    "date": Reason.OTHER_MOMENT,
}
# What tells one question by its own words, however it is put: "the last since", the only toll.
SETTLED = frozenset({"one-toll", "singled", "turn"})
# An age that both tell of one by two of his names.
AGE_OF_ONE = frozenset({"answers", "bearer"})
# Above these log odds it is not heard: in whole articles what it takes for one question often is
# none.  How much it counts below, and what is the most.  Chosen on 105 questions that nobody reads
# and 76 folders of news: of the look-alikes of the former a third fewer alarm, one in forty of the
# pairs of wordings that were found is lost, and no labelled conflict of 272.
SURE, WEIGHT, MOST = -1.0, 2.0, 3.0
NAME = "two-questions"
# Figures that the features hold neither likely nor unlikely are a note above these log odds of its.
# Of such pairs in the 180 tagged events 52 of 64 answer one question, in 96 that nobody read 18 of
# 21; of those that the features alone hold as likely as the last 225 of 230, and 49 of 52.
GRADED, LEAST, NOTED, AGREES = "number", 0.3, 0.79, 1.0
AGREEING = "one-question"
# Words that tell one of several from the news's own, unless the news itself is called so.
TELLING_APART = OTHERS | OF_THINGS


def asked(
    made: Sequence[Match], model: QuestionModel, openings: Mapping[str, frozenset[str]]
) -> tuple[Match, ...]:
    """The matches; a conflict of which the model is sure that it is none is a look-alike.

    ``openings`` are the words, in lower case, that each article opens with, by its key.
    """
    doubtful = [at for at, one in enumerate(made) if is_asked(one)]
    sides = ((made[at].left, made[at].right) for at in doubtful)
    odds = model.odds([
        (read(left, openings[left.article]), read(right, openings[right.article]))
        for left, right in sides
    ])  # fmt: skip
    weighed = list(made)
    for at, opinion in zip(doubtful, odds.tolist(), strict=True):
        weighed[at] = heard_of(made[at], opinion)
    return tuple(weighed)


def heard_of(made: Match, opinion: float) -> Match:
    """What a conflict is after an opinion, in log odds, that its sides ask one thing."""
    doubted = made.left.kind == GRADED and made.confidence < NOTED
    # Two million is no other word for eighty.
    if doubted and opinion >= AGREES and gap(made.left.value, made.right.value) < FAR:
        return noted(spoken_for(made))
    if not is_told(made):
        return made
    if opinion < SURE:
        made = spoken_against(made, WEIGHT * max(opinion - SURE, -MOST))
    return noted(made) if doubted and made.relation.verdict is Verdict.CONFLICT else made


def opening_words(sentences: Sequence[Sentence]) -> frozenset[str]:
    """The words, in lower case, of an article's headline and lead."""
    said = " ".join(one.text for one in sentences[:OPENING])
    return frozenset(re.findall(r"[\w-]+", said.lower()))


def is_asked(made: Match) -> bool:
    """Whether it is a conflict of two articles that would be told, or of figures and may be."""
    kind = made.left.kind
    told = kind in APART and (is_told(made) or (kind == GRADED and made.confidence >= LEAST))
    features = {part.name for part in made.features}
    settled = not features.isdisjoint(SETTLED) or features >= AGE_OF_ONE
    two = made.left.article != made.right.article
    conflict = made.relation.verdict is Verdict.CONFLICT
    return told and two and conflict and not settled and not is_rank(made.left)


def is_told(made: Match) -> bool:
    """Whether it is likely enough to be told."""
    return made.confidence >= weights_of(made.left.kind).threshold


def is_rank(mention: Mention) -> bool:
    """Whether a figure tells which of a row something is: "to top her class", "floor 14"."""
    value = mention.value
    return isinstance(value, Quantity) and (value.ordinal or is_label(value.unit))


def spoken_against(made: Match, weight: float) -> Match:
    """The match with the model's voice, ``weight`` in log odds: less sure, or a look-alike."""
    weighed = with_voice(made, NAME, weight)
    if is_told(weighed):
        return weighed
    # As sure as it was, it is told among the look-alikes.
    apart = unrelated(APART[made.left.kind])
    return replace(weighed, confidence=made.confidence, relation=apart)


def spoken_for(made: Match) -> Match:
    """The match with the model's voice: as likely as such pairs are."""
    return with_voice(made, AGREEING, log_odds(NOTED) - log_odds(made.confidence))


def noted(made: Match) -> Match:
    """The conflict as a note."""
    return replace(made, relation=replace(made.relation, severity=Severity.NOTE))


def read(mention: Mention, opening: frozenset[str]) -> str:
    """What the model reads of a mention.

    What its article opens with is the news, whatever it is called: "the old bridge" is the bridge.
    """
    begin, end = (place - mention.sentence.start for place in (mention.start, mention.end))
    said = masked(mention.sentence.text, begin, end, figure=mention.kind == "number")
    own = opening & TELLING_APART
    return " ".join(word for word in said.split() if word.lower() not in own)


def masked(sentence: str, begin: int, end: int, *, figure: bool) -> str:
    """The words near a value, and a mask for the value.

    Of a figure its number alone is masked: what it counts, and the currency, tell what is asked.
    """
    if figure and (numbers := [*numerals_in(sentence[begin:end])]):
        begin, end = begin + numbers[0].start, begin + numbers[-1].end
    before, behind = sentence[:begin].split(" "), sentence[end:].split(" ")
    near = " ".join(before[-NEAR - 1 :]) + MASK + " ".join(behind[: NEAR + 1])
    said = " ".join(near.split())
    return said[:1].upper() + said[1:]
