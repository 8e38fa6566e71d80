"""What was decided before: by editors, by the baseline, in the configuration, in the articles."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from compare import baseline
from compare.baseline import Baseline
from compare.cli.today import today
from compare.errors import UsageError, remedy
from compare.gate import Decide, Gated
from compare.model import Report, Severity
from compare.options import DEFAULT_DECISIONS, Options
from compare.read.ignores import Ignore, Misread, ignores_in
from compare.render.wording import checked, counted, outcome_line, skipped
from compare.review.judgement import Mark
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


def deciders(
    known: Baseline, standing: Suppressions, editors: tuple[Decide, ...]
) -> tuple[Decide, ...]:
    """Every store that is asked; what is known does not fail again, even if editors accept it."""
    return (standing.decide, known.decide, *editors)


@contextmanager
def editors(options: Options) -> Iterator[tuple[Decide, ...]]:
    """The editors' decisions that the options name; none where nobody has decided yet."""
    file = Path(options.decisions)
    if options.decisions == DEFAULT_DECISIONS and not file.exists():
        yield ()
        return
    from compare.review import journal
    from compare.review.verdicts import Verdicts

    with journal.opened(file) as store:
        yield (Verdicts(store.every()).decide,)


def all_severities(options: Options) -> Options:
    """The options of a run whose findings get their severities from editors afterwards."""
    return replace(options, min_severity=Severity.NOTE)


def settled_lines(gated: Gated) -> Iterator[str]:
    """How many findings are settled, by whom."""
    dismissed = sum(made.verdict == Mark.DISMISSED for made in gated.settled)
    if known := gated.closed - dismissed:
        yield f"{counted(known, 'finding')} known or suppressed"
    if dismissed:
        yield f"{counted(dismissed, 'finding')} dismissed by an editor"


def left_out(gated: Gated) -> list[str]:
    """A line for each input that was skipped, and those on the findings that are settled."""
    return [*map(outcome_line, skipped(gated.whole)), *settled_lines(gated)]


def baseline_of(options: Options) -> Baseline:
    """The baseline that the options name; an empty one where they name none."""
    return baseline.read(Path(options.baseline)) if options.baseline else Baseline()
