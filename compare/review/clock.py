"""When an editor decided; the only moment that a store of decisions asks for."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

TICK = timedelta(microseconds=1)


def now() -> str:
    """The moment, in UTC and in the form that a decision keeps."""
    return written(datetime.now(UTC))


def after(moment: str) -> str:
    """Now, or a tick after ``moment`` where the computer's clock was set back meanwhile."""
    return max(now(), written(read(moment) + TICK)) if moment else now()


def written(moment: datetime) -> str:
    """``2026-03-10T07:05:00.000000Z``: as texts, moments have the order that they have in time."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def read(text: str) -> datetime:
    """The moment that a text states with its time zone; ValueError for all else."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(f"{text!r} has no time zone")
    return moment
