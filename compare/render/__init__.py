"""Every output format; each is one file that turns a report into text.

What outlets printed is shown and never obeyed: each format escapes it in its
own way.  Jinja2 and tabulate are imported only by the format that uses them.
"""

from __future__ import annotations

from compare.render import csv, html, json, jsonl, markdown, table
from compare.render.renderer import Renderer, RenderOptions

RENDERERS: tuple[Renderer, ...] = (
    Renderer("table", ".txt", table.render),
    Renderer("json", ".json", json.render),
    Renderer("jsonl", ".jsonl", jsonl.render),
    Renderer("markdown", ".md", markdown.render),
    Renderer("html", ".html", html.render),
    Renderer("csv", ".csv", csv.render),
)

__all__ = ["RENDERERS", "RenderOptions", "Renderer"]
