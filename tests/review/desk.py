"""An editor at work, for the tests of the store: findings, and judgements on them."""

from dataclasses import replace

from compare.model import Discrepancy
from compare.review.judgement import Judgement, Mark
from tests.render.sample import DISCREPANCIES

TOLL, OTHER, *_ = DISCREPANCIES


def dismissed(found: Discrepancy = TOLL, reason: str = "precision", by: str = "Ada") -> Judgement:
    return Judgement.on(found, Mark.DISMISSED, reason=reason, by=by)


def accepted(found: Discrepancy = TOLL, note: str = "", by: str = "Ada") -> Judgement:
    return Judgement.on(found, Mark.ACCEPTED, note=note, by=by)


def elsewhere(found: Discrepancy) -> Discrepancy:
    """The same figures of another event, in other sentences."""
    return replace(
        found,
        readings=tuple(
            replace(
                reading,
                mentions=tuple(
                    replace(one, sentence=f"Another town. {one.sentence}")
                    for one in reading.mentions
                ),
            )
            for reading in found.readings
        ),
    )
