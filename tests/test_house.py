"""House rules: what a newsroom sets changes what is told, and how severe it is."""

import pytest

from compare.house import by_house_rules
from compare.model import Discrepancy, Severity
from compare.options import Options
from tests.render.sample import DISCREPANCIES

DATE, POLARITY, NUMBER, TITLE, QUOTE = DISCREPANCIES


def told(options: Options, *found: Discrepancy) -> list[Discrepancy]:
    return list(by_house_rules(found, options))


def test_by_default_nothing_changes() -> None:
    assert told(Options(), *DISCREPANCIES) == list(DISCREPANCIES)


def test_a_rule_has_the_severity_that_the_house_gives_it() -> None:
    [found] = told(Options(severity={"number": Severity.ERROR}), NUMBER)

    assert found.severity is Severity.ERROR


@pytest.mark.parametrize(
    ("options", "rules"),
    [
        (Options(min_severity=Severity.ERROR), ["date"]),
        (Options(min_severity=Severity.ERROR, severity={"number": Severity.ERROR}), ["date", "number"]),
        (Options(min_confidence=0.93), ["date"]),
        (Options(confidence={"number": 0.93}), ["date"]),
        (Options(confidence={"number": 0.91}), ["date", "number"]),
        (Options(min_confidence=0.93, confidence={"number": 0.5}), ["date", "number"]),
    ],
)  # fmt: skip
def test_what_the_house_does_not_want_to_hear_is_left_out(
    options: Options, rules: list[str]
) -> None:
    assert [found.rule for found in told(options, DATE, NUMBER)] == rules


def test_outlets_of_one_house_are_one_origin() -> None:
    options = Options(origins=(("Daily Meridian", "North Wire", "The Ellery Courier"),))

    assert [reading.origins for reading in DATE.readings] == [2, 1]
    assert [reading.origins for reading in told(options, DATE)[0].readings] == [1, 1]
