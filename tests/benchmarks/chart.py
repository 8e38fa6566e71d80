"""A chart of curves over a logarithmic axis as SVG: what grows, and how fast."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import log10

from jinja2 import Environment

WIDTH, HEIGHT, MARGIN = 520, 260, 64
COLOURS = ("#1f5fa8", "#b5522a", "#3c7a3c")

TEMPLATE = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {{ width + 2 * margin }} \
{{ panels | length * (height + 2 * margin) }}" font-family="sans-serif" font-size="13">
<title>{{ title }}</title>
<rect width="100%" height="100%" fill="#fff"/>
{% for panel in panels %}
<g transform="translate({{ margin }} {{ loop.index0 * (height + 2 * margin) + margin }})">
<text x="0" y="-12">{{ panel.name }}</text>
<rect width="{{ width }}" height="{{ height }}" fill="none" stroke="#999"/>
{% for at, label in panel.ticks %}
<text x="-8" y="{{ at + 4 }}" text-anchor="end">{{ label }}</text>
{% endfor %}
{% for x, label in sizes %}
<text x="{{ x }}" y="{{ height + 20 }}" text-anchor="middle">{{ label }}</text>
{% endfor %}
<polyline fill="none" stroke="{{ panel.colour }}" points="{{ panel.points }}"/>
{% for x, y, label in panel.dots %}
<circle cx="{{ x }}" cy="{{ y }}" r="4" fill="{{ panel.colour }}"><title>{{ label }}</title></circle>
{% endfor %}
</g>
{% endfor %}
</svg>
"""


def chart(title: str, sizes: Sequence[int], curves: Mapping[str, Sequence[float]]) -> str:
    """One panel for each curve, by name; ``sizes`` are on the axis, each curve starts from 0."""
    low, high = log10(sizes[0]), log10(sizes[-1])
    x = [round(WIDTH * (log10(size) - low) / max(high - low, 1e-9), 1) for size in sizes]
    panels = [
        panel(name, colour, x, values)
        for (name, values), colour in zip(curves.items(), COLOURS, strict=False)
    ]
    marks = [(at, f"{size:,}") for at, size in zip(x, sizes, strict=True)]
    template = Environment(autoescape=True, trim_blocks=True).from_string(TEMPLATE)
    return template.render(
        title=title, sizes=marks, panels=panels, width=WIDTH, height=HEIGHT, margin=MARGIN
    )


def panel(name: str, colour: str, x: Sequence[float], values: Sequence[float]) -> dict[str, object]:
    """Where everything of one curve lies."""
    top = 1.1 * max(values) or 1.0
    y = [round(HEIGHT * (1 - value / top), 1) for value in values]
    return {
        "name": name,
        "colour": colour,
        "ticks": [(HEIGHT, "0"), (round(HEIGHT * (1 - max(values) / top), 1), f"{max(values):g}")],
        "points": " ".join(f"{a},{b}" for a, b in zip(x, y, strict=True)),
        "dots": list(zip(x, y, [f"{value:g}" for value in values], strict=True)),
    }
