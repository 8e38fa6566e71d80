"""Where the labelled data lies, and what a benchmark says where it does not."""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from compare.model import Article

DEFAULT = Path("../shared/data")
# Conflicts between the articles of ECB+, labelled by hand.
GOLD = Path("../shared/gold/ecbplus.jsonl")


def options(description: str | None) -> argparse.ArgumentParser:
    """A command line with ``--data DIR``, the folder that holds every set."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--data", type=Path, default=DEFAULT, metavar="DIR")
    return parser


def rows_in(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a file that has one JSON object a line."""
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def article_at(path: Path) -> Article:
    """A file of plain text as an article of an outlet of its own."""
    return Article(key=path.stem, path=path.name, text=path.read_text("utf-8"), outlet=path.stem)


def is_missing(path: Path) -> bool:
    """Whether a set is absent; says so, and a benchmark then measures nothing."""
    if path.exists():
        return False
    print(f"skipped: {path} is not there; name the data's folder by --data")
    return True
