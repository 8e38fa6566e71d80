"""The layers of CONTRIBUTING.md: who may import whom, and what nobody may use."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "compare").rglob("*.py"))

RECORDS = {"model", "errors"}
GROUND = RECORDS | {"options"}
BESIDE = {"cite", "fingerprint"}
SOURCES = {"read", "text", "facts", "encode"}
COMPARING = {"align", "match"}

# What each part of compare/ may import besides itself; a new part needs its line here.
LAYERS: dict[str, set[str]] = {
    "__init__": set(),
    "model": set(),
    "errors": set(),
    "options": RECORDS,
    "cache": set(),
    "edition": set(),
    "cluster": RECORDS | {"edition"},
    "sweeping": set(),
    "cores": set(),
    "configuration": GROUND,
    "house": GROUND,
    "cite": RECORDS,
    "text": GROUND | {"cache"},
    "fingerprint": RECORDS | {"text"},
    "encode": GROUND | {"cache", "cluster", "cores"},
    "read": GROUND | {"text", "cluster"},
    "facts": GROUND | {"text"},
    "align": GROUND | SOURCES,
    "match": GROUND | SOURCES,
    "study": GROUND | SOURCES | COMPARING | {"cache", "cluster", "cores", "edition", "sweeping"},
    "collate": GROUND | BESIDE | SOURCES | COMPARING,
    "pipeline": GROUND | BESIDE | SOURCES | COMPARING | {"study", "collate", "house"},
    "archive": GROUND
    | BESIDE
    | SOURCES
    | COMPARING
    | {"study", "collate", "pipeline", "cluster", "edition"},
    "check": GROUND | BESIDE | SOURCES | COMPARING | {"study", "collate", "pipeline", "archive"},
    "render": GROUND,
    "gate": GROUND,
    "baseline": GROUND | {"fingerprint", "gate"},
    "suppressions": GROUND | {"gate", "read"},
    "review": GROUND | {"fingerprint", "gate", "render"},
    "cli": GROUND
    | BESIDE
    | SOURCES
    | COMPARING
    | {"collate", "pipeline", "archive", "check", "render", "configuration"}
    | {"gate", "baseline", "suppressions", "review", "sweeping"},
    "__main__": {"cli"},
}

# The current moment: an article's "today" is the day it was published.
CLOCKS = {
    "date.today", "datetime.now", "datetime.today", "datetime.utcnow", "time.ctime",
    "time.gmtime", "time.localtime", "time.time",
}  # fmt: skip


# Suppressions expire by the calendar on the wall, and an editor decides at a moment.
CLOCKED = {"compare/cli/today.py", "compare/review/clock.py"}


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def part_of(path: Path) -> str:
    """``compare/text/grammar/parse.py`` belongs to ``text``."""
    return path.relative_to(ROOT / "compare").with_suffix("").parts[0]


def imports(path: Path) -> Iterator[str]:
    """Every module that a file imports, wherever in the file, by its full name."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case ast.Import(names=names):
                yield from (name.name for name in names)
            case ast.ImportFrom(module=str(module), names=names, level=0):
                yield from (f"{module}.{name.name}" for name in names)


def parts_imported(path: Path) -> set[str]:
    """The parts of compare/ that a file imports; its own and ``compare.__version__`` aside."""
    names = [name.split(".") for name in imports(path) if name.startswith("compare.")]
    return {name[1] for name in names} - {part_of(path), "__version__"}


def dotted(node: ast.expr) -> str:
    """``datetime.date.today`` as ``date.today``: the last two names."""
    return ".".join(ast.unparse(node).split(".")[-2:])


by_file = pytest.mark.parametrize("path", MODULES, ids=named)


@by_file
def test_imports_point_down_the_layers(path: Path) -> None:
    assert parts_imported(path) <= LAYERS[part_of(path)]


@by_file
def test_imports_are_absolute(path: Path) -> None:
    tree = ast.walk(ast.parse(path.read_text("utf-8")))

    assert [node.lineno for node in tree if isinstance(node, ast.ImportFrom) and node.level] == []


@by_file
def test_strings_are_compared_by_rapidfuzz_not_difflib(path: Path) -> None:
    assert [name for name in imports(path) if name.split(".")[0] == "difflib"] == []


@pytest.mark.parametrize(
    "path", [path for path in MODULES if named(path) not in CLOCKED], ids=named
)
def test_nothing_asks_for_the_current_time(path: Path) -> None:
    calls = [
        node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)
    ]

    assert [node.lineno for node in calls if dotted(node.func) in CLOCKS] == []


def test_the_layers_have_no_circle() -> None:
    order = list(LAYERS)

    upward = [
        (part, below)
        for part in order
        for below in LAYERS[part]
        if below in order[order.index(part) :]
    ]

    assert upward == []
