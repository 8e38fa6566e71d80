"""One page that holds everything: no script, no request, nothing beside the file itself.

The template is ``report.html.j2``, its style ``report.css``.  Every text that the
template prints passes ``inline`` and is then escaped, whoever wrote it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING

from compare.model import (
    AlignedPlaces,
    Discrepancy,
    Feature,
    Reconciled,
    Report,
)
from compare.render import wording
from compare.render.excerpt import excerpt, opening
from compare.render.grid import Grid, Row, Standing, grids
from compare.render.renderer import RenderOptions
from compare.render.shown import Shown, first
from compare.render.visible import inline

if TYPE_CHECKING:
    from jinja2 import Environment

# What a browser opens at once on a phone, and more than anybody reads in one sitting.
FINDINGS = 200
ROWS = 200
ALIGNMENTS = 100
# For each reason.
RECONCILED = 50
# For each reading; the next outlet that repeats it teaches nothing.
PLACES = 6
# For each reading of what was reconciled.
BRIEF_PLACES = 2
# A message or value is a line; what is longer is an accident.
LINE = 400


@dataclass(frozen=True, slots=True)
class Card:
    """A finding with the id that the grid links to."""

    finding: Discrepancy
    anchor: str
    silent: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GridPart:
    """A grid, cut to the rows that are shown."""

    grid: Grid
    rows: Shown[Row]


@dataclass(frozen=True, slots=True)
class Settled:
    """The look-alikes that one reason explains."""

    title: str
    name: str
    count: int
    items: Shown[Reconciled]


def render(report: Report, options: RenderOptions) -> str:
    """The page, complete; asked for, what was reconciled is unfolded."""
    cards = first(report.discrepancies, FINDINGS)
    names = wording.outlet_names(report)
    return (
        environment()
        .from_string(_packaged("report.html.j2"))
        .render(
            report=report,
            options=options,
            css=_packaged("report.css"),
            findings=Shown(tuple(card(one, names) for one in cards.items), cards.left_out),
            anchors={one.fingerprint: anchor(one.fingerprint) for one in cards.items},
            by_fingerprint={one.fingerprint: one for one in cards.items},
            grids=[GridPart(one, first(one.rows, ROWS)) for one in grids(report)],
            settled=settled(report),
            alignments=first(strongest(report.alignments), ALIGNMENTS),
            names=names,
        )
    )


def environment() -> Environment:
    """Jinja2, escaping everything, and stopping at a name it does not know."""
    from jinja2 import Environment, StrictUndefined
    from markupsafe import Markup

    def shown(value: object) -> object:
        return inline(value) if isinstance(value, str) and not hasattr(value, "__html__") else value

    made = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        finalize=shown,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters |= {
        "day": wording.long_date,
        "excerpt": excerpt,
        "line": lambda text: opening(text, LINE),
        "listed": wording.listed,
        "places": lambda reading, brief: first(reading.mentions, BRIEF_PLACES if brief else PLACES),
        "percent": lambda part: f"{part:.0%}",
        "trusted": Markup,
        "bars": bars,
    }
    made.globals |= {"wording": wording, "Standing": Standing}
    return made


def card(finding: Discrepancy, names: dict[str, str]) -> Card:
    """A finding as the page shows it."""
    return Card(finding, anchor(finding.fingerprint), wording.silent_outlets(finding, names))


def anchor(fingerprint: str) -> str:
    """An id for the finding's card; the same in every run."""
    return "finding-" + re.sub(r"[^A-Za-z0-9_-]", "-", fingerprint)


@dataclass(frozen=True, slots=True)
class Bar:
    """A feature as a bar from the middle: ``share`` is its part of half the width, in percent."""

    feature: Feature
    share: int
    raises: bool


def bars(features: Sequence[Feature]) -> list[Bar]:
    """The features as bars, the heaviest filling its half."""
    heaviest = max((abs(feature.weight) for feature in features), default=0) or 1
    return [
        Bar(feature, round(100 * abs(feature.weight) / heaviest), feature.weight >= 0)
        for feature in features
    ]


def settled(report: Report) -> list[Settled]:
    """What was reconciled, by reason, the most frequent first."""
    groups: dict[str, list[Reconciled]] = {}
    for item in report.reconciled:
        groups.setdefault(item.reason, []).append(item)
    return [
        Settled(wording.REASONS[reason], reason, count, first(groups[reason], RECONCILED))
        for reason, count in wording.reasons(report).items()
    ]


def strongest(alignments: Sequence[AlignedPlaces]) -> list[AlignedPlaces]:
    """The most alike first, so that what is left out is the least."""
    return sorted(alignments, key=lambda aligned: -aligned.score)


def _packaged(name: str) -> str:
    return files("compare.render").joinpath(name).read_text(encoding="utf-8")
