"""Every output format; each is one file that turns a report into text.

What outlets printed is shown and never obeyed: each format escapes it in its
own way.  Jinja2 and tabulate are imported only by the format that uses them.
"""

from __future__ import annotations

from compare.render import (
    csv,
    github,
    gitlab,
    html,
    json,
    jsonl,
    junit,
    markdown,
    rdjson,
    sarif,
    table,
)
from compare.render.renderer import Renderer, RenderOptions

RENDERERS: tuple[Renderer, ...] = (
    Renderer("table", ".txt", table.render),
    Renderer("json", ".json", json.render),
    Renderer("jsonl", ".jsonl", jsonl.render),
    Renderer("markdown", ".md", markdown.render),
    Renderer("html", ".html", html.render),
    Renderer("csv", ".csv", csv.render),
    Renderer("sarif", ".sarif", sarif.render),
    Renderer("junit", ".xml", junit.render),
    Renderer("github", ".github", github.render),
    Renderer("rdjson", ".rdjson", rdjson.render),
    Renderer("gitlab", ".gitlab", gitlab.render),
)

__all__ = ["RENDERERS", "RenderOptions", "Renderer"]
