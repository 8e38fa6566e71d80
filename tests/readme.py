"""The parts of the README that the program itself can write: a report, help texts, the rules.

``make readme`` fills them in; tests/test_project.py holds that they are up to date.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import click

from compare.cli import NAME, commands
from compare.facts import KINDS
from compare.facts.kind import Example, Kind
from compare.model import Verdict

README = Path(__file__).parent.parent / "README.md"
# What ``--help`` prints on a terminal of 80 columns or more.
COLUMNS = 78

BLOCK = re.compile(
    r"(?P<opening><!-- generated: (?P<name>[a-z ]+) -->\n)[\s\S]*?(?P<closing><!-- end -->)"
)


def filled(readme: str) -> str:
    """The README with every generated block written anew."""
    return BLOCK.sub(
        lambda found: f"{found['opening']}{block(found['name'])}{found['closing']}", readme
    )


def block(name: str) -> str:
    """What a block of this name holds: ``rules``, ``report seeds``, or ``help baseline update``."""
    what, _, rest = name.partition(" ")
    writers = {"rules": lambda _: rules(KINDS), "report": report_on, "help": help_on}
    return writers[what](rest)


def report_on(folder: str) -> str:
    """The table that ``compare-sources report FOLDER`` prints."""
    command = [sys.executable, "-m", "compare", "report", folder, "--format", "table", "--quiet"]
    done = subprocess.run(
        command, cwd=README.parent, env=os.environ | {"COLUMNS": "100"},
        capture_output=True, check=True,
    )  # fmt: skip
    return fenced(done.stdout.decode("utf-8").rstrip("\n"))


def help_on(name: str) -> str:
    """What ``compare-sources NAME --help`` prints."""
    return fenced(help_of(name))


def help_of(name: str) -> str:
    """What ``compare-sources NAME --help`` prints; NAME is a command, or one and its own."""
    context = click.Context(commands, info_name=NAME, **commands.context_settings)
    for word in name.split():
        command = context.command.commands[word]
        context = click.Context(
            command, context, word, terminal_width=COLUMNS, **command.context_settings
        )
    return context.command.get_help(context)


def fenced(text: str) -> str:
    return f"```text\n{text}\n```\n"


def rules(kinds: Iterable[Kind]) -> str:
    """A table with one example of each side for every rule."""
    rows = [f"| `{kind.NAME}` | {first(kind, True)} | {first(kind, False)} |\n" for kind in kinds]
    return "| rule | flagged | not flagged |\n|---|---|---|\n" + "".join(rows)


def first(kind: Kind, conflict: bool) -> str:
    """The first example that is a conflict, or the first that is none."""
    examples = (
        example
        for example in kind.EXAMPLES
        if (example.verdict is Verdict.CONFLICT) is conflict
        and example.left_value != example.right_value
    )
    return values(next(examples))


def values(example: Example) -> str:
    """``12 people / 14 people``, with the reason where there is one."""
    reason = f" (`{example.reason}`)" if example.reason else ""
    return f"{example.left_value} / {example.right_value}{reason}".replace("|", r"\|")


if __name__ == "__main__":
    README.write_text(filled(README.read_text("utf-8")), "utf-8")
