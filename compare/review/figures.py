"""An evaluation in figures: a table for a desk, with what it might set; or JSON for a program."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence

from compare.render.json import encode
from compare.render.record import DECIMALS, Record
from compare.render.visible import visible
from compare.render.wording import counted
from compare.review.evaluation import LEAST, Evaluated, Evaluation, Suggestion, Tally

HEAD = ("rule", "confidence", "decided", "accepted", "dismissed", "precision", "95% interval")
ALL = "all rules"
BARE = re.compile(r"[A-Za-z0-9_-]+")


def table(made: Evaluation) -> str:
    """The tallies, why findings were dismissed, and what might be set."""
    if not made.overall.tally.decided:
        return "No finding was accepted or dismissed yet.\n"
    parts = [f"{headline(made)}\n", tallies(made), *why(made), *suggestions(made)]
    return "\n".join(parts)


def headline(made: Evaluation) -> str:
    """All decisions in one line."""
    tally = made.overall.tally
    opened = f"; {made.undecided:,} open" if made.undecided else ""
    return (
        f"{counted(tally.decided, 'decision')}: {tally.accepted:,} accepted, "
        f"{tally.dismissed:,} dismissed{opened}. Precision {share(tally)} ({interval(tally)})."
    )


def tallies(made: Evaluation) -> str:
    """A row for each rule and each of its bands."""
    from tabulate import tabulate

    rows = [row for one in (made.overall, *made.rules) for row in rows_of(one)]
    return (
        tabulate(rows, HEAD, disable_numparse=True, colalign=("left", "left", *["right"] * 5))
        + "\n"
    )


def rows_of(one: Evaluated) -> Iterator[tuple[str, ...]]:
    """A rule's own row, and below it the bands where there are several."""
    yield (name(one), "all", *cells(one.tally))
    if len(one.bands) > 1:
        for band in one.bands:
            yield ("", f"{band.least:.1f} to {band.below:.1f}", *cells(band.tally))


def cells(tally: Tally) -> tuple[str, ...]:
    """The counts of a row, the precision and its interval."""
    counts = (tally.decided, tally.accepted, tally.dismissed)
    return (*(f"{count:,}" for count in counts), share(tally), interval(tally))


def why(made: Evaluation) -> Iterator[str]:
    """Why findings were dismissed, rule by rule."""
    lines = [
        f"  {name(one)}: "
        + ", ".join(f"{visible(reason)} {count:,}" for reason, count in one.reasons)
        for one in made.rules
        if one.reasons
    ]
    if lines:
        yield "\n".join(["Dismissed because:", *lines]) + "\n"


def suggestions(made: Evaluation) -> Iterator[str]:
    """What a house might write into its configuration."""
    yield f"Suggested for a precision of {made.target:.0%}; nothing is changed by itself:\n"
    few = [one for one in made.rules if one.tally.decided < LEAST]
    known = [one for one in made.rules if one not in few]
    yield from section("[confidence]", raised(known))
    yield from section("[severity]", lowered(known))
    kept = [name(one) for one in known if is_fine(one.suggestion)]
    unsure = [name(one) for one in known if is_unsure(one.suggestion)]
    said = (
        ("as they are", kept),
        ("no threshold is sure to do", unsure),
        (f"fewer than {LEAST} decisions", [f"{name(one)} ({one.tally.decided})" for one in few]),
    )
    yield "".join(f"  {what}: {', '.join(names)}\n" for what, names in said if names)


def section(title: str, lines: Sequence[str]) -> Iterator[str]:
    """A table of the configuration, if it has a line."""
    if lines:
        yield "\n".join(f"  {line}" for line in (title, *lines)) + "\n"


def raised(known: Iterable[Evaluated]) -> list[str]:
    """Rules that reach the precision from some confidence on, and what that leaves out."""
    return [
        f"{key(one)} = {one.suggestion.least!r}  # {share(one.suggestion.kept)} instead of "
        f"{share(one.tally)}; leaves out {one.suggestion.lost.dismissed:,} dismissed and "
        f"{one.suggestion.lost.accepted:,} accepted"
        for one in known
        if one.suggestion.least is not None and one.suggestion.lost.decided
    ]


def lowered(known: Iterable[Evaluated]) -> list[str]:
    """Rules that are mostly dismissed."""
    return [
        f'{key(one)} = "note"  # {one.tally.accepted:,} of {one.tally.decided:,} accepted'
        for one in known
        if one.suggestion.hopeless
    ]


def is_fine(made: Suggestion) -> bool:
    """Whether the precision is reached without a threshold."""
    return made.least is not None and not made.lost.decided


def is_unsure(made: Suggestion) -> bool:
    """Whether nothing can be suggested."""
    return made.least is None and not made.hopeless


def name(one: Evaluated) -> str:
    """The rule as a line shows it."""
    return ALL if one.rule is None else visible(one.rule) or "no rule"


def key(one: Evaluated) -> str:
    """The rule as a key of the configuration."""
    rule = one.rule or ""
    return rule if BARE.fullmatch(rule) else json.dumps(visible(rule))


def share(tally: Tally) -> str:
    """The precision in percent."""
    return "–" if tally.precision is None else f"{tally.precision:.0%}"


def interval(tally: Tally) -> str:
    """The interval in percent."""
    least, most = tally.interval
    return f"{least:.0%} to {most:.0%}"


# --- for a program ----------------------------------------------------------------------------


def record(made: Evaluation) -> str:
    """The evaluation as one JSON document."""
    whole: Record = {
        "target": made.target,
        "undecided": made.undecided,
        "overall": record_of(made.overall),
        "rules": {one.rule: record_of(one) for one in made.rules},
    }
    return encode(whole, indented=True) + "\n"


def record_of(one: Evaluated) -> Record:
    """One rule."""
    return {
        **counts(one.tally),
        "bands": [
            {"from": band.least, "to": band.below, **counts(band.tally)} for band in one.bands
        ],
        "dismissed_because": dict(one.reasons),
        "suggestion": {
            "confidence": one.suggestion.least,
            "kept": counts(one.suggestion.kept),
            "lost": counts(one.suggestion.lost),
            "mostly_dismissed": one.suggestion.hopeless,
        },
    }


def counts(tally: Tally) -> Record:
    """A tally with its precision and interval."""
    return {
        "decided": tally.decided,
        "accepted": tally.accepted,
        "dismissed": tally.dismissed,
        "precision": tally.precision
        if tally.precision is None
        else round(tally.precision, DECIMALS),
        "interval": [round(end, DECIMALS) for end in tally.interval],
    }
