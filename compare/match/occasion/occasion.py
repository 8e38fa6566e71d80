"""Which occasion a statement is about: today's news, or something before or after it.

"In February a quake killed 612" is told in the report of a quake in November,
and its 612 are no answer to how many died now.  Two of February, or two
of the news, may tell of one thing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from compare.match.occasion.hoped import Hoped
from compare.match.occasion.whose import OWN, Whose
from compare.text.interval import Grain
from compare.text.timex.moment import Moment, may_be_one

# A paper of Wednesday tells of Saturday, and of what follows tomorrow.
NEWS_DAYS_BEFORE, NEWS_DAYS_AFTER = 5, 2
# Who writes so long after looks back on what was the news; before, the story may have gone on.
LOOKING_BACK = timedelta(days=NEWS_DAYS_BEFORE)


@dataclass(frozen=True, slots=True)
class Occasion:
    """The times that place a statement apart from the news; none of them for the news itself.

    ``own`` where the statement is such a time itself, ``beside`` where it is one that the news is
    only set beside: "up from $0.18 in the second quarter".  ``said`` is the day on which it was so,
    as its words tell ("officials said on Monday", "by 5 May"), and ``standing`` where it is told
    as of that day; ``issued`` is that of the article, and ``minute`` the one of that day at which
    it was issued, from midnight.  ``whose`` tells of whom it is, where that is another than the
    news's own, and ``hoped`` whether it was only expected.
    """

    moments: tuple[Moment, ...] = ()
    days: tuple[Moment, ...] = ()
    own: bool = False
    former: bool = False
    beside: bool = False
    said: Moment | None = None
    standing: bool = False
    issued: Moment | None = None
    minute: int | None = None
    whose: Whose = OWN
    hoped: Hoped = Hoped.NO

    @property
    def apart(self) -> bool:
        """Whether it is another occasion than the news."""
        return self.former or bool(self.moments)

    def agrees(self, other: Occasion) -> bool:
        """Whether both can be about one occasion.

        Both are in the news, and on days that can be one; or both apart from it, at one time.
        Two dates that are themselves in question (``own``) need only both be apart from the news.
        """
        if self.beside != other.beside:
            return False
        if self.apart != other.apart:
            known = self.is_news_of(other) or other.is_news_of(self)
            return known or self.may_lie_ahead(other) or other.may_lie_ahead(self)
        if self.own or other.own:
            return True
        return meet(self.moments, other.moments) and meet(self.days, other.days)

    def may_lie_ahead(self, known: Occasion) -> bool:
        """Whether a day of no known year, in an article of no known day, may be the other's day,
        which is yet to come: "in stores on 21 October", "on sale on 12 October"."""
        if not (self.own and known.own and known.issued and known.issued.interval.start):
            return False
        undated = any(one.interval.month and not one.interval.anchored for one in self.days)
        return undated and any(
            one.interval.start is not None and one.interval.start > known.issued.interval.start
            for one in known.moments
        )

    def is_news_of(self, later: Occasion) -> bool:
        """Whether it was the news of these days that an article looks back on.

        "An explosion on Monday hurt 16", and a month later "16 were hurt on 18 November".
        """
        if self.apart or later.former or later.own or self.issued is None or later.issued is None:
            return False
        issued, since = self.issued.interval.start, later.issued.interval.start
        if issued is None or since is None or since - issued < LOOKING_BACK:
            return False
        return any(is_of_days(one, issued) for one in later.moments)


def is_of_days(moment: Moment, issued: date) -> bool:
    """Whether a day, or a month, is one of those that an article of some day tells as its news."""
    interval = moment.interval
    if interval.grain < Grain.MONTH or interval.start is None or interval.end is None:
        return False
    early, late = days_of_news(issued)
    return interval.start <= late and interval.end >= early


def days_of_news(now: date) -> tuple[date, date]:
    """The first and the last of the days that a paper tells as its news."""
    return now - timedelta(days=NEWS_DAYS_BEFORE), now + timedelta(days=NEWS_DAYS_AFTER)


def meet(left: Sequence[Moment], right: Sequence[Moment]) -> bool:
    """Whether two lists of times have one in common, or nothing to tell them apart."""
    if not left or not right:
        return True
    return any(may_be_one(one, other) for one in left for other in right)


NEWS = Occasion()
FORMER = Occasion(former=True)
