"""What was decided before a check: by the baseline, in the configuration, in the articles."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from compare import baseline
from compare.baseline import Baseline
from compare.cli.today import today
from compare.errors import UsageError, remedy
from compare.gate import Decide
from compare.model import Report
from compare.options import Options
from compare.read.ignores import Ignore, Misread, ignores_in
from compare.render.wording import checked
from compare.suppressions import Suppressions


def suppressions(made: Report, options: Options, rules: tuple[str, ...]) -> Suppressions:
    """The suppressions that stand for a report; a comment with an unknown rule is an error."""
    comments = list(comments_in(made))
    for comment in comments:
        for rule in comment.rules if isinstance(comment, Ignore) else ():
            if rule not in rules:
                place = f"{comment.path}:{comment.line}"
                raise UsageError(f"{place}: no rule is called {rule!r}; {remedy(rule, rules)}")
    return Suppressions(options.suppress, comments, today())


def comments_in(made: Report) -> Iterator[Ignore | Misread]:
    """The comments in the articles of a report."""
    for entry in checked(made):
        yield from ignores_in(entry.path)


def deciders(known: Baseline, standing: Suppressions) -> tuple[Decide, ...]:
    """Every store that is asked; a store of editors' decisions is one more."""
    return (standing.decide, known.decide)


def baseline_of(options: Options) -> Baseline:
    """The baseline that the options name; an empty one where they name none."""
    return baseline.read(Path(options.baseline)) if options.baseline else Baseline()
