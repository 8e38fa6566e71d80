"""What the model of questions speaks against: conflicts whose sentences ask two things.

What our features know is what somebody thought of; the model has read some thousand wordings of
questions that news answers, with look-alikes of them, and tells these apart in words of which
nobody thought.  It is heard only where it is sure that there are two questions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import exp

from compare.encode.questions import MASK, QuestionModel
from compare.facts.figure.quantity import Quantity
from compare.match.severity import graded
from compare.match.weighed.calibration import log_odds
from compare.match.weighed.weights import weights_of
from compare.model import Feature, Match, Mention, Reason, Verdict, unrelated
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
# Above these log odds it is not heard: in whole articles what it takes for one question often is
# none.  How much it counts below, and what is the most.  Chosen on 105 questions that nobody reads
# and 76 folders of news: of the look-alikes of the former a third fewer alarm, one in forty of the
# pairs of wordings that were found is lost, and no labelled conflict of 272.
SURE, WEIGHT, MOST = -1.0, 2.0, 3.0
NAME = "two-questions"


def asked(made: Sequence[Match], model: QuestionModel) -> tuple[Match, ...]:
    """The matches; a conflict of which the model is sure that it is none is a look-alike."""
    doubtful = [at for at, one in enumerate(made) if is_asked(one)]
    odds = model.odds([(read(made[at].left), read(made[at].right)) for at in doubtful])
    weighed = list(made)
    for at, opinion in zip(doubtful, odds.tolist(), strict=True):
        if opinion < SURE:
            weighed[at] = spoken_against(made[at], WEIGHT * max(opinion - SURE, -MOST))
    return tuple(weighed)


def is_asked(made: Match) -> bool:
    """Whether it is a conflict of two articles that would be told."""
    kind = made.left.kind
    told = kind in APART and made.confidence >= weights_of(kind).threshold
    settled = any(part.name in SETTLED for part in made.features)
    two = made.left.article != made.right.article
    conflict = made.relation.verdict is Verdict.CONFLICT
    return told and two and conflict and not settled and not is_rank(made.left)


def is_rank(mention: Mention) -> bool:
    """Whether a figure tells which of a row something is: "to top her class" has no number."""
    return isinstance(mention.value, Quantity) and mention.value.ordinal


def spoken_against(made: Match, weight: float) -> Match:
    """The match with the model's voice, ``weight`` in log odds: less sure, or a look-alike."""
    kind = made.left.kind
    voice = Feature(NAME, round(weight, 2))
    features = sorted((*made.features, voice), key=lambda part: (-abs(part.weight), part.name))
    confidence = round(1 / (1 + exp(-log_odds(made.confidence) - weight)), 3)
    if confidence < weights_of(kind).threshold:
        # As sure as it was, it is told among the look-alikes.
        return replace(made, features=tuple(features), relation=unrelated(APART[kind]))
    relation = graded(made.relation, made.left, made.right, confidence=confidence, alike=0.0)
    return replace(made, confidence=confidence, features=tuple(features), relation=relation)


def read(mention: Mention) -> str:
    """What the model reads of a mention."""
    begin, end = (place - mention.sentence.start for place in (mention.start, mention.end))
    return masked(mention.sentence.text, begin, end, figure=mention.kind == "number")


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
