"""The opinion of a contradiction model on conflicts: one more voice for some kinds.

Whether "was cleared" and "was found guilty" clash is a matter of meaning, on which a model trained
for entailment has a view; two dates or two figures need none.
"""

from __future__ import annotations

from collections.abc import Sequence

from compare.encode.contradiction import ContradictionModel
from compare.match.voice import with_voice
from compare.model import Match, Mention, Verdict

# Kinds that turn on the meaning of words.
ASKED = frozenset({"polarity", "role", "quote"})
# The model's full yes adds to the log odds, its full no takes as much away; one that is torn
# (one half) says nothing.  By hand: enough to lift or sink a conflict that is in doubt, and not
# one that is told in the same words.
WEIGHT = 1.5
YES, NO = "contradicts", "no-contradiction"


def heard(made: Sequence[Match], model: ContradictionModel | None) -> Sequence[Match]:
    """The matches, their conflicts weighed anew where a model was named and the kind is asked."""
    if model is None:
        return made
    return [weighed(one, model) if is_asked(one) else one for one in made]


def is_asked(made: Match) -> bool:
    """Whether it is a conflict of one of the kinds."""
    return made.left.kind in ASKED and made.relation.verdict is Verdict.CONFLICT


def weighed(made: Match, model: ContradictionModel) -> Match:
    """The match with the model's voice among its features, and in its confidence."""
    contradiction = model.contradiction(said(made.left), said(made.right))
    weight = round(WEIGHT * (2 * contradiction - 1), 2)
    if not weight:
        return made
    return with_voice(made, YES if weight > 0 else NO, weight)


def said(mention: Mention) -> str:
    """What the model reads: the sentence, or of a quotation the remark alone."""
    return mention.text if mention.kind == "quote" else mention.sentence.text
