"""Compare what several outlets say about one event, and report where they cannot all be right."""

__version__ = "0.1.0"
