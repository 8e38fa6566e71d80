"""Options from a file, in the words of the command line::

    [tool.compare]                  # in pyproject.toml; compare.toml has the keys alone
    ignore = ["quote"]
    min-severity = "warning"

    [tool.compare.severity]
    title = "note"

    [[tool.compare.suppress]]
    rule = "number"
    path = "obituaries/*.txt"
    reason = "Ages are checked by hand."
    expires = 2026-12-31

A key that is not known is an error: a misspelt one must not be taken for silence.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from pathlib import Path
from reprlib import repr as brief

from compare.errors import UsageError, remedy
from compare.model import Severity
from compare.options import FailOn, Options, Suppression

PROJECT_FILE = "pyproject.toml"
OWN_FILE = "compare.toml"


@dataclass(frozen=True, slots=True)
class Configuration:
    """The options in force, the file that some of them come from, and which."""

    options: Options
    file: Path | None = None
    given: frozenset[str] = frozenset()


def load(config: Path | None = None, *, folder: Path = Path()) -> Options:
    """The options of ``config``, else of ``folder``'s compare.toml or pyproject.toml."""
    return configured(config, folder=folder).options


def configured(config: Path | None = None, *, folder: Path = Path()) -> Configuration:
    """As ``load``, with the file that was read."""
    candidates = [config] if config else [folder / OWN_FILE, folder / PROJECT_FILE]
    for file in candidates:
        if config or file.is_file():
            table = table_of(file, required=config is not None)
            if table is not None:
                given = frozenset(key.replace("-", "_") for key in table)
                return Configuration(options_in(table, file), file, given)
    return Configuration(Options())


def table_of(file: Path, *, required: bool = False) -> Mapping[str, object] | None:
    """The table that is ours: [tool.compare] of a pyproject.toml, the whole of any other file."""
    try:
        content: dict[str, object] = tomllib.loads(file.read_text("utf-8-sig"))
    except OSError as error:
        raise UsageError(f"{file}: cannot be read: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{file}: not a TOML file: {error}") from error
    if file.name != PROJECT_FILE:
        return content
    tools = content.get("tool")
    table = tools.get("compare") if isinstance(tools, dict) else None
    if table is None and required:
        raise UsageError(f"{file}: has no [tool.compare] table")
    if table is not None and not isinstance(table, dict):
        raise UsageError(f"{file}: tool.compare must be a table")
    return table


def options_in(table: Mapping[str, object] | None, file: Path) -> Options:
    """The options that a table sets; an unknown key or a wrong type is an error."""
    readers = {field.name.replace("_", "-"): READERS[str(field.type)] for field in fields(Options)}
    given: dict[str, object] = {}
    for key, value in (table or {}).items():
        if key not in readers:
            raise UsageError(f"{file}: unknown option {brief(key)}; {remedy(key, readers)}")
        try:
            given[key.replace("-", "_")] = readers[key](value)
        except ValueError as error:
            raise UsageError(f"{file}: {key} must be {error}, not {brief(value)}") from error
        except UsageError as error:
            raise UsageError(f"{file}: {key}: {error}") from error
    return replace(Options(), **given)  # type: ignore[arg-type]


# --- values -----------------------------------------------------------------------------------


def names(value: object) -> tuple[str, ...]:
    """Rules or paths, as a list."""
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ValueError('a list of names, as in ["date", "number"]')
    return tuple(value)


def groups(value: object) -> tuple[tuple[str, ...], ...]:
    """Groups of outlets, as a list of lists."""
    if not isinstance(value, list) or not all(isinstance(item, list) for item in value):
        raise ValueError('lists of outlets in a list, as in [["The Post", "Post Online"]]')
    return tuple(names(item) for item in value)


def severity(value: object) -> Severity:
    """A severity by its name."""
    if not isinstance(value, str) or value not in list(Severity):
        raise ValueError(" or ".join(Severity))
    return Severity(value)


def severities(value: object) -> Mapping[str, Severity]:
    """A severity for each of some rules."""
    if not isinstance(value, dict):
        raise ValueError('a table of rules, as in title = "note"')
    return {rule: severity(level) for rule, level in value.items()}


def shares(value: object) -> Mapping[str, float]:
    """A number for each of some rules."""
    if not isinstance(value, dict):
        raise ValueError("a table of rules, as in number = 0.6")
    return {rule: share(least) for rule, least in value.items()}


def threshold(value: object) -> FailOn:
    """From which severity on a check fails."""
    if not isinstance(value, str) or value not in list(FailOn):
        raise ValueError(" or ".join(FailOn))
    return FailOn(value)


def share(value: object) -> float:
    """A number from 0 to 1."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise ValueError("a number from 0 to 1")
    return float(value)


def flag(value: object) -> bool:
    """A yes or a no."""
    if not isinstance(value, bool):
        raise ValueError("true or false")
    return value


def number(value: object) -> int:
    """How many of something."""
    if type(value) is not int or value < 0:
        raise ValueError("a whole number, 0 or more")
    return value


def word(value: object) -> str:
    """A name or a path."""
    if not isinstance(value, str) or not value:
        raise ValueError('a text, as in "reports"')
    return value


def suppressions(value: object) -> tuple[Suppression, ...]:
    """The tables under [[suppress]]."""
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise ValueError("written as [[suppress]] tables")
    return tuple(suppression(item, number) for number, item in enumerate(value, start=1))


def suppression(table: Mapping[str, object], number: int) -> Suppression:
    """One table; it needs a reason, and a fingerprint or a rule and a path."""
    known = [field.name for field in fields(Suppression)]
    for key, value in table.items():
        if key not in known:
            raise UsageError(f"unknown key {brief(key)} in {number}; {remedy(key, known)}")
        if key == "expires":
            if not isinstance(value, date) or isinstance(value, datetime):
                raise UsageError(f"expires in {number} must be a day, as in 2026-12-31")
        elif not isinstance(value, str) or not value.strip():
            raise UsageError(f"{key} in {number} must be a text, not {brief(value)}")
    if "reason" not in table:
        raise UsageError(f"{number} has no reason; say why")
    if "fingerprint" not in table and not {"rule", "path"} <= table.keys():
        raise UsageError(f"{number} needs a fingerprint, or a rule and a path")
    return Suppression(**table)  # type: ignore[arg-type]  # looked at one by one above


# By the type that a field of Options is declared with.
READERS: Mapping[str, Callable[[object], object]] = {
    "tuple[str, ...]": names,
    "tuple[tuple[str, ...], ...]": groups,
    "tuple[Suppression, ...]": suppressions,
    "Mapping[str, Severity]": severities,
    "Mapping[str, float]": shares,
    "Severity": severity,
    "FailOn": threshold,
    "float": share,
    "int": number,
    "bool": flag,
    "str": word,
}
