"""Options that commands share, and what they come to together with the configuration file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path

import click

from compare.cli.reading import INPUT, READING, Command
from compare.configuration import load
from compare.errors import UsageError, remedy
from compare.model import Severity
from compare.options import DEFAULT_DECISIONS, DEFAULT_PARSER, Options
from compare.read.formats import NAMES
from compare.render import RENDERERS


def split(_: click.Context, __: click.Parameter, given: Iterable[str]) -> tuple[str, ...]:
    """``--select date,number --select title`` as three names."""
    return tuple(name.strip() for text in given for name in text.split(",") if name.strip())


PATHS = click.argument(
    "paths",
    nargs=-1,
    required=True,
    metavar="PATH...",
    type=INPUT,
)

QUIET = (click.option("--quiet", is_flag=True, help="No progress and no messages but errors."),)

PRINTING = (
    click.option(
        "--format",
        "format_name",
        type=click.Choice([renderer.name for renderer in RENDERERS]),
        help="What to print.  [default: table, or what the file's ending says]",
    ),
    click.option("--output", metavar="FILE", help="Where to print; - is stdout."),
    *QUIET,
)

OUTPUT = click.option("--output", metavar="FILE", help="Where to write; - is stdout.  [default: -]")

DECISIONS = click.option(
    "--decisions",
    metavar="FILE",
    help=f"What editors decided: their store, or an export of it.  [default: {DEFAULT_DECISIONS}]",
)

CONFIG = click.option(
    "--config",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Read the options of FILE, not of compare.toml or pyproject.toml.",
)

# What every command that reads articles takes.
RUNNING = (
    click.option(
        "--cache/--no-cache",
        default=None,
        help="Keep what was read and embedded for the next run.  [default: cache]",
    ),
    click.option(
        "--workers",
        metavar="N",
        type=click.IntRange(min=0),
        help="Read articles in N processes; 0 for one per core.  [default: 0]",
    ),
    CONFIG,
    *READING,
)

ENGINES = ("local", "dask")

# Beyond one machine: for what is read in bulk, and searched in shards.
ENGINE = (
    click.option(
        "--engine",
        type=click.Choice(ENGINES),
        help="Where articles are read, studied and embedded, and archives searched.  "
        "[default: local]",
    ),
    click.option(
        "--scheduler", metavar="ADDRESS", help="The Dask scheduler, as in tcp://10.0.0.1:8786."
    ),
)

COMPARING = (
    click.option(
        "--select",
        metavar="RULES",
        multiple=True,
        callback=split,
        help="Only these rules, separated by commas; see 'explain'.",
    ),
    click.option(
        "--ignore", metavar="RULES", multiple=True, callback=split, help="All rules but these."
    ),
    click.option(
        "--min-severity",
        type=click.Choice([level.value for level in Severity]),
        callback=lambda _, __, given: given and Severity(given),
        help="Leave out what is less severe.",
    ),
    click.option(
        "--nli",
        metavar="MODEL",
        help="Ask this sentence-transformers CrossEncoder too, a name or a folder, whether yes and "
        "no, roles and quotations contradict each other.",
    ),
    click.option(
        "--one-event",
        is_flag=True,
        default=None,
        help="Take all articles that are named to be on one event, however unlike they are.",
    ),
    click.option(
        "--show-reconciled",
        is_flag=True,
        default=None,
        help="List the look-alikes that are no conflict, and why.",
    ),
    DECISIONS,
    *RUNNING,
)


def taking(*groups: Iterable[Callable[[Command], Command]]) -> Callable[[Command], Command]:
    """Give a command several groups of options, listed in this order."""

    def decorate(command: Command) -> Command:
        for option in reversed([option for group in groups for option in group]):
            command = option(command)
        return command

    return decorate


def chosen(config: Path | None, given: Mapping[str, object]) -> Options:
    """The file's options, and over them what the command line says."""
    said = {name: value for name, value in given.items() if value not in (None, ())}
    options = replace(load(config), **said)  # type: ignore[arg-type]
    return validated(options)


def validated(options: Options) -> Options:
    """The options, if every rule and format that they name is one."""
    known = rules()
    named = [one.rule for one in options.suppress if one.rule]
    for rule in (*options.select, *options.ignore, *options.severity, *options.confidence, *named):
        if rule not in known:
            raise unknown(rule, known)
    if options.format_in and options.format_in not in NAMES:
        raise UsageError(
            f"no format is called {options.format_in!r}; {remedy(options.format_in, NAMES)}"
        )
    if options.engine not in ENGINES:
        raise UsageError(f"no engine is called {options.engine!r}; name local or dask")
    if options.engine == "dask" and not options.scheduler:
        raise UsageError("--engine dask needs a scheduler; name its address by --scheduler")
    if options.language != "en" and options.parser == DEFAULT_PARSER:
        raise UsageError(
            f"--language {options.language} needs a spaCy model that reads it; name one by --parser"
        )
    return options


def rules() -> tuple[str, ...]:
    """The name of every rule."""
    from compare.facts import KINDS

    return tuple(kind.NAME for kind in KINDS)


def unknown(rule: str, known: Iterable[str]) -> UsageError:
    """There is no such rule; a near one is named."""
    return UsageError(f"no rule is called {rule!r}; {remedy(rule, known)}")
