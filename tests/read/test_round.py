"""A newsroom's round: the seeds as text, as web pages, as ninjs and as a feed give the same findings.

The forms are made here from the articles in ``seeds/``: a paragraph of the
text is a paragraph of the page.
"""

import tomllib
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from compare.model import Report
from compare.options import Options
from compare.pipeline import run
from tests.read import forms
from tests.read.forms import Story

SEEDS = Path(__file__).parents[2] / "seeds"
ENTRIES = tomllib.loads((SEEDS / "sources.toml").read_text("utf-8"))["article"]


def stories() -> dict[str, Story]:
    """The seeds by key, each line a paragraph."""
    found = {}
    for entry in ENTRIES:
        lines = [
            *filter(None, map(str.strip, (SEEDS / entry["file"]).read_text("utf-8").split("\n")))
        ]
        found[entry["key"]] = Story(
            title=lines[0],
            paragraphs=tuple(lines[1:]),
            outlet=entry["outlet"],
            published=entry.get("published"),
            url=f"https://{entry['key']}.example/talks",
        )
    return found


@cache
def as_text() -> Report:
    return run([str(SEEDS)], Options(cache=False))


def told(report: Report) -> list[tuple[object, ...]]:
    """What a desk reads: the findings and who says what; not where in the file."""
    return sorted(
        (
            found.rule,
            found.severity.value,
            found.message,
            tuple(sorted((reading.value, reading.outlets) for reading in found.readings)),
        )
        for found in report.discrepancies
    )


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("html", forms.as_html),
        ("ninjs", forms.as_ninjs),
        ("ninjs", forms.as_ninjs_3),
        ("newsml", forms.as_newsml),
        ("xml", forms.as_rss),
        ("md", forms.as_markdown),
        ("docx", forms.as_docx),
    ],
)
def test_the_seeds_in_another_format_give_the_same_findings(
    name: str, form: Callable[[Story], bytes], tmp_path: Path
) -> None:
    for key, story in stories().items():
        (tmp_path / f"{key}.{name}").write_bytes(form(story))
    write_sources(tmp_path, name)

    report = run([str(tmp_path)], Options(cache=False))

    assert [entry.reason for entry in report.articles] == [None] * len(ENTRIES)
    assert told(report) == told(as_text()) != []


def write_sources(folder: Path, suffix: str) -> None:
    """The outlets of the forms that do not name their own."""
    lines = [
        f'[[article]]\nfile = "{entry["key"]}.{suffix}"\nkey = "{entry["key"]}"\noutlet = "{entry["outlet"]}"\n'
        + (f"published = {entry['published']}\n" if "published" in entry else "")
        for entry in ENTRIES
    ]
    (folder / "sources.toml").write_text("".join(lines), "utf-8")
