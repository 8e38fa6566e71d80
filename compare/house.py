"""House rules: the severities, the least confidence and the shared origins a newsroom sets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from compare.model import Discrepancy, Reading
from compare.options import Options


def by_house_rules(found: Iterable[Discrepancy], options: Options) -> Iterator[Discrepancy]:
    """The findings that the options let be told, as severe as they say."""
    for one in found:
        severity = options.severity.get(one.rule, one.severity)
        least = options.confidence.get(one.rule, options.min_confidence)
        if severity.rank > options.min_severity.rank or one.confidence < least:
            continue
        readings = tuple(with_origins(reading, options) for reading in one.readings)
        yield replace(one, severity=severity, readings=readings)


def with_origins(reading: Reading, options: Options) -> Reading:
    """A reading whose outlets are trusted to be one origin where the options say so."""
    groups = {outlet: min(group) for group in options.origins for outlet in group}
    apart = {groups.get(outlet, outlet) for outlet in reading.outlets}
    return replace(reading, origins=min(reading.origins, len(apart)))
