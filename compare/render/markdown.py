"""The report in brief, for a pull request's comment.

An article may hold anything: an image that reports who reads the comment, a link,
a name that notifies a thousand people.  All of it is escaped or broken apart by a
zero-width space, and reads as it was printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from compare.model import Citation, Discrepancy, Reading, Reconciled, Report
from compare.render.excerpt import excerpt, opening
from compare.render.grid import Cell, Grid, Row, Standing, grids
from compare.render.renderer import RenderOptions
from compare.render.shown import first, within
from compare.render.visible import ZERO_WIDTH_SPACE, inline, visible
from compare.render.wording import (
    counted,
    event_name,
    headline,
    listed,
    outlet_names,
    reconciled_line,
    silent_outlets,
    skipped,
    skipped_line,
    warned,
    warned_line,
)

# A comment on GitHub holds 65,536 characters: these leave room for the rest.
FINDINGS_LENGTH = 36_000
GRIDS_LENGTH = 16_000
SKIPPED_LENGTH = 4_000
RECONCILED_LENGTH = 8_000
FINDINGS = 50
ROWS = 25
# The first outlets that print a reading; the page and the JSON report have the others.
PLACES = 2
LINE = 300
CELL = 80

# Half of Markdown's signs act only at the start of a line, where our own words stand.
SIGNS = {sign: f"\\{sign}" for sign in "*_{}[]#~$"}
# A backslash before these is not enough everywhere: in a table, or in an older Markdown.
ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;", "\\": "&#92;", "`": "&#96;"}
ESCAPES = str.maketrans(SIGNS | ENTITIES)
# What acts without any sign: a@b.example, @name, #12, https://, www., :smile:
LINKING = re.compile(r"(?<=[@#])(?=\S)|(?<=:)(?=[A-Za-z/+_-])|(?<=www)(?=\.)", re.IGNORECASE)


def render(report: Report, options: RenderOptions) -> str:
    """The headline, the findings, the fact grid, and what was left out."""
    parts = [f"## {escaped(headline(report))}", *skipped_part(report)]
    parts += findings_part(report)
    parts += grids_part(report)
    if report.reconciled:
        parts.append(escaped(reconciled_line(report)))
        parts += reconciled_part(report) if options.show_reconciled else []
    return "\n\n".join(parts) + "\n"


# --- escaping ---------------------------------------------------------------------------------


def escaped(text: str) -> str:
    """The text on one line, as Markdown that shows just that text."""
    return LINKING.sub(ZERO_WIDTH_SPACE, inline(text)).translate(ESCAPES)


def line(text: str) -> str:
    """A message or an explanation, no longer than a reader follows."""
    return escaped(opening(text, LINE)).strip()


def bold(text: str) -> str:
    """The text in bold; nothing of nothing."""
    shown = line(text)
    return f"**{shown}**" if shown else ""


def code(text: str) -> str:
    """The text as it is, between more backticks than it has in a row."""
    shown = visible(text)
    longest = max((len(run) for run in re.findall("`+", shown)), default=0)
    space = " " if longest else ""
    return f"{'`' * (longest + 1)}{space}{shown}{space}{'`' * (longest + 1)}"


# --- parts ------------------------------------------------------------------------------------


def skipped_part(report: Report) -> Iterator[str]:
    """Every input that was not compared or was read with a warning, and why."""
    entries = [f"- {line(skipped_line(entry))}" for entry in skipped(report)]
    entries += [f"- {line(warned_line(entry))}" for entry in warned(report)]
    return listing(entries, SKIPPED_LENGTH, "skipped input")


def findings_part(report: Report) -> Iterator[str]:
    """Every finding, as many as a comment holds."""
    names = outlet_names(report)
    blocks = [finding_part(one, names) for one in report.discrepancies[:FINDINGS]]
    shown = within(blocks, FINDINGS_LENGTH)
    yield from shown.items
    yield from left_out(len(report.discrepancies) - len(shown.items), "finding")


def finding_part(finding: Discrepancy, names: dict[str, str]) -> str:
    """A heading, the readings with their places, and why."""
    about = [f"Why: {line(finding.explanation)}"] if finding.explanation else []
    about.append(f"{finding.confidence:.0%} confidence.")
    if finding.silent:
        about.append(f"Silent: {line(listed(silent_outlets(finding, names)))}.")
    if finding.decision:
        about.append(f"Decision: {line(finding.decision)}.")
    return "\n\n".join(
        [
            f"### {str(finding.severity).capitalize()} ({line(finding.rule)}): "
            f"{line(finding.message)}",
            "\n".join(entry for one in finding.readings for entry in reading_part(one)),
            " ".join(about),
        ]
    )


def reading_part(reading: Reading) -> Iterator[str]:
    """The value and its outlets, and below it the sentences."""
    origins = counted(reading.origins, "independent origin")
    yield f"- {bold(reading.value)} — {line(', '.join(reading.outlets))} ({origins})"
    shown = first(reading.mentions, PLACES)
    for citation in shown.items:
        yield f"  - {place(citation)} {quotation(citation)}"
    for words in left_out(shown.left_out, "place"):
        yield f"  - {words}"


def place(citation: Citation) -> str:
    """Where a reading stands: ```fire/courier.txt:5:1```."""
    return code(f"{opening(citation.path, LINE)}:{citation.line}:{citation.column}")


def quotation(citation: Citation) -> str:
    """The sentence with the reading's words in bold, where Markdown can set them so."""
    said = excerpt(citation)
    opens = said.words[:1].isalnum() or not said.before[-1:].isalnum()
    closes = said.words[-1:].isalnum() or not said.after[:1].isalnum()
    if not (visible(said.words) == said.words and said.words and opens and closes):
        return escaped(said.before + said.words + said.after)
    return f"{escaped(said.before)}**{escaped(said.words)}**{escaped(said.after)}"


def grids_part(report: Report) -> Iterator[str]:
    """The fact grid of each event."""
    tables = [grid_part(grid) for grid in grids(report)]
    shown = within(tables, GRIDS_LENGTH)
    yield from shown.items
    yield from left_out(shown.left_out, "fact grid")


def grid_part(grid: Grid) -> str:
    """One event: a row for each question, a column for each outlet."""
    shown = first(grid.rows, ROWS)
    head = ["Question", *(escaped(opening(name, CELL)) for name in grid.outlets)]
    lines = [head, ["---"] * len(head), *(row_cells(row) for row in shown.items)]
    table = "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
    return "\n\n".join([f"### Who says what: {line(event_name(grid.event))}", table,
                        *left_out(shown.left_out, "question")])  # fmt: skip


def row_cells(row: Row) -> list[str]:
    """A question, and what each outlet says on it."""
    return [escaped(opening(row.question.label, CELL)), *(cell_words(cell) for cell in row.cells)]


def cell_words(cell: Cell) -> str:
    """An outlet's reading; in bold where it stands against another one without a majority."""
    said = "; ".join(opening(value, CELL) for value in cell.values) or "–"
    apart = cell.standing in (Standing.MINORITY, Standing.SPLIT)
    return bold(said) if apart else escaped(said)


def reconciled_part(report: Report) -> Iterator[str]:
    """What looked like a conflict, with the reason why it is none."""
    entries = [reconciled_entry(item) for item in report.reconciled]
    return listing(entries, RECONCILED_LENGTH, "look-alike")


def reconciled_entry(item: Reconciled) -> str:
    """One look-alike: the reason, the readings, why."""
    said = [
        f"{bold(reading.value)} ({line(', '.join(reading.outlets))})" for reading in item.readings
    ]
    return f"- {item.reason}: {' / '.join(said)}. {line(item.explanation)}"


def listing(entries: Sequence[str], length: int, one: str) -> Iterator[str]:
    """The entries as a list, as many as ``length`` characters hold."""
    shown = within(entries, length)
    if shown.items:
        yield "\n".join(shown.items)
    yield from left_out(shown.left_out, one)


def left_out(number: int, one: str) -> Iterator[str]:
    """How many more there are, if any."""
    if number:
        yield f"*{counted(number, one)} more in the JSON report.*"
