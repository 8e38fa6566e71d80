"""A draft of an editor's note on a finding: who says what, and never who is right.

    Reports differ. The Ellery Courier and North Wire report three people; Coastline Radio
    reports at least four people.

The same text is copied as it is and exported as Markdown; only the escaping differs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from compare.model import Discrepancy, Reading, Report
from compare.render.excerpt import CONTEXT, opening
from compare.render.markdown import escaped
from compare.render.visible import visible
from compare.render.wording import counted, listed, outlet_names, silent_outlets
from compare.review.judgement import Judgement

Write = Callable[[str], str]

# The first places of a reading show it; the report has the others.
PASSAGES = 2


def plain(found: Discrepancy, report: Report, judgement: Judgement | None = None) -> str:
    """The draft as plain text, to be copied."""
    parts = [visible(found.message), *paragraphs(found, report, judgement, visible)]
    return "\n\n".join(parts) + "\n"


def markdown(found: Discrepancy, report: Report, judgement: Judgement | None = None) -> str:
    """The draft as Markdown; what an outlet or an editor wrote is shown and never acts."""
    parts = [f"## {escaped(found.message).strip()}"]
    parts += paragraphs(found, report, judgement, lambda text: escaped(text).strip())
    return "\n\n".join(parts) + "\n"


def corrections(report: Report, accepted: Iterable[tuple[Discrepancy, Judgement]]) -> str:
    """The drafts for accepted findings as one Markdown document."""
    drafts = [markdown(found, report, judgement) for found, judgement in accepted]
    title = "# Editor’s notes (drafts)"
    summary = f"{counted(len(drafts), 'finding')} accepted."
    return "\n".join([f"{title}\n\n{summary}\n", *drafts])


# --- what a draft says ------------------------------------------------------------------------


def paragraphs(
    found: Discrepancy, report: Report, judgement: Judgement | None, write: Write
) -> Iterator[str]:
    """Who says what, in whose words, who is silent, and the editor's own note."""
    names = outlet_names(report)
    yield "Reports differ. " + sentence(map(said, found.readings), write)
    passages = [line for reading in found.readings for line in passages_of(reading, names, write)]
    if passages:
        yield "\n".join(passages)
    if silent := silent_outlets(found, names):
        yield write(f"Silent on this: {listed(silent)}.")
    if judgement is not None and judgement.note.strip():
        yield write(f"To be mended: {judgement.note}")


def sentence(clauses: Iterable[str], write: Write) -> str:
    """Clauses as one sentence: "A reports 12; B and C report 14."""
    return write("; ".join(clauses)) + "."


def said(reading: Reading) -> str:
    """What a reading's outlets report, and whether they are one voice."""
    verb = "reports" if len(reading.outlets) == 1 else "report"
    voice = ", of one origin," if reading.origins == 1 < len(reading.outlets) else ""
    return f"{listed(reading.outlets)}{voice} {verb} {reading.value}"


def passages_of(reading: Reading, names: dict[str, str], write: Write) -> Iterator[str]:
    """The sentences that the reading stands in, each once, with outlet and place."""
    told = {(place.article, place.sentence): place for place in reversed(reading.mentions)}
    for place in list(reversed(told.values()))[:PASSAGES]:
        outlet = names.get(place.article, place.article)
        words = opening(place.sentence, 2 * CONTEXT)
        # The mark before the words keeps "1. May" from becoming a list of its own.
        yield "- " + write(f"“{words}” {outlet} ({place.path}, line {place.line})")
