"""The value of a time: the moment, and what it is the moment of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from compare.model import Status
from compare.text.happening.record import NOTHING, Happening

if TYPE_CHECKING:
    from compare.text.timex.moment import Moment

AHEAD = frozenset({Status.PLANNED, Status.POSTPONED, Status.CANCELLED})


@dataclass(frozen=True, slots=True)
class DateValue:
    """A moment, what it is the moment of, and whether that is somebody's speaking.

    ``of`` is the lemma of the verb or event noun, ``happening`` all that it tells; they,
    ``status`` and whether it lies ahead of its article place the value and are not part of it.
    """

    moment: Moment
    spoken: bool = False
    of: str = field(default="", compare=False)
    of_event: bool = field(default=False, compare=False)
    happening: Happening = field(default=NOTHING, compare=False)
    status: Status = field(default=Status.UNKNOWN, compare=False)
    ahead: bool = field(default=False, compare=False)
