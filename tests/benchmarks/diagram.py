"""A reliability diagram as SVG: what the confidence says, against how often it is right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from jinja2 import Environment

SIZE, MARGIN = 400, 60
LARGEST_DOT = 16.0
COLOURS = ("#1f5fa8", "#b5522a", "#3c7a3c")

TEMPLATE = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {{ whole }} {{ whole }}" \
font-family="sans-serif" font-size="13">
<title>Reliability: what the confidence says, and how often it is right</title>
<rect width="{{ whole }}" height="{{ whole }}" fill="#fff"/>
<rect x="{{ margin }}" y="{{ margin }}" width="{{ size }}" height="{{ size }}" fill="none" \
stroke="#999"/>
<line x1="{{ x(0) }}" y1="{{ y(0) }}" x2="{{ x(1) }}" y2="{{ y(1) }}" stroke="#999" \
stroke-dasharray="4 4"/>
{% for tick in (0, 0.25, 0.5, 0.75, 1) %}
<text x="{{ x(tick) }}" y="{{ y(0) + 20 }}" text-anchor="middle">{{ tick }}</text>
<text x="{{ x(0) - 8 }}" y="{{ y(tick) + 4 }}" text-anchor="end">{{ tick }}</text>
{% endfor %}
<text x="{{ x(0.5) }}" y="{{ y(0) + 42 }}" text-anchor="middle">confidence</text>
<text transform="translate({{ x(0) - 42 }} {{ y(0.5) }}) rotate(-90)" text-anchor="middle">\
share that is right</text>
{% for line in lines %}
<g fill="{{ line.colour }}" stroke="{{ line.colour }}">
<text x="{{ x(0) }}" y="{{ 18 + 18 * loop.index0 }}" stroke="none">{{ line.name }}</text>
<polyline fill="none" points="{% for one in line.bins %}{{ x(one.said) }},{{ y(one.right) }} \
{% endfor %}"/>
{% for one in line.bins %}
<circle cx="{{ x(one.said) }}" cy="{{ y(one.right) }}" r="{{ line.radius(one) }}" \
fill-opacity=".4"><title>{{ one.count }} pairs</title></circle>
{% endfor %}
</g>
{% endfor %}
</svg>
"""


@dataclass(frozen=True, slots=True)
class Bin:
    """Pairs of like confidence: how many, what it says on average, how many are right (0..1)."""

    count: int
    said: float
    right: float


@dataclass(frozen=True, slots=True)
class Line:
    """One series of the diagram."""

    name: str
    colour: str
    bins: Sequence[Bin]

    def radius(self, one: Bin) -> float:
        """A dot's area grows with its pairs."""
        most = max(other.count for other in self.bins)
        return round(LARGEST_DOT * (one.count / most) ** 0.5, 1)


def diagram(series: Mapping[str, Sequence[Bin]]) -> str:
    """The picture: a dot a bin, on the dashed line where the confidence is right."""
    lines = [
        Line(name, colour, bins)
        for (name, bins), colour in zip(series.items(), COLOURS, strict=False)
    ]
    template = Environment(autoescape=True, trim_blocks=True).from_string(TEMPLATE)
    return template.render(
        lines=lines, size=SIZE, margin=MARGIN, whole=SIZE + 2 * MARGIN,
        x=lambda share: round(MARGIN + SIZE * share, 1),
        y=lambda share: round(MARGIN + SIZE * (1 - share), 1),
    )  # fmt: skip
