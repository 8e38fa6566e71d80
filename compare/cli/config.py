"""``compare-sources config``: the options in force, and where each comes from."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path

import click

from compare.cli.arguments import CONFIG, validated
from compare.cli.ending import ExitCode
from compare.cli.output import put
from compare.configuration import configured
from compare.options import Options
from compare.render.visible import visible

WIDTH = 44


@click.command()
@CONFIG
def config(config: Path | None) -> int:
    """Show the options in force, and whether a file sets them."""
    found = configured(config)
    validated(found.options)
    lines = [
        f"{visible(shown(found.options, field.name)):{WIDTH}}  "
        f"# {visible(str(found.file)) if field.name in found.given else 'default'}"
        for field in fields(Options)
    ]
    put("".join(f"{line}\n" for line in lines))
    return ExitCode.CLEAN


def shown(options: Options, name: str) -> str:
    """An option as a configuration file would set it."""
    return f"{name.replace('_', '-')} = {written(getattr(options, name))}"


def written(value: object) -> str:
    """A value as TOML writes it, on one line."""
    if is_dataclass(value):
        pairs = {field.name: getattr(value, field.name) for field in fields(value)}
        return written({name: given for name, given in pairs.items() if given})
    if isinstance(value, Mapping):
        said = ", ".join(f"{name} = {written(given)}" for name, given in value.items())
        return f"{{ {said} }}" if said else "{}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(written, value))}]"
    if isinstance(value, date):
        return value.isoformat()
    return json.dumps(value, ensure_ascii=False)
