"""Captions: what a picture shows, told by a label, by who stands where, or by its credit."""

from __future__ import annotations

import re

LONGEST_CAPTION = 400

# "Image caption", "Photo:"; some sites set the caption right behind it, without a blank.
LABEL = re.compile(
    r"(?:(?:image|media|photo|picture|video|file) ?caption(?:[:,]\s*|\s+|(?=[A-Z]))"
    r"|(?:caption|file photo|pictured|photo|video)\s?: ?)(?=\S)",
    re.IGNORECASE,
)
# "Ann Lee, left, and …", "(right)", "second from left", "pictured here", "(AP Photo/Lee)".
POINTS_AT = re.compile(
    r"[,(] ?(?:(?:second|third|fourth|far|front|back|top|bottom|centre|center) )?(?:from )?"
    r"(?:left|right|centre|center|L|R|C)[,)]"
    r"|\b(?:second|third|fourth) from (?:the )?(?:left|right)\b"
    r"|\((?:AP|AFP|Reuters|REUTERS|EPA|Getty)(?: Photo| Images)?[^)]{0,40}\)\Z"
    r"|\b(?:AP Photo|REUTERS)/|/(?:Getty Images|AFP|AP|Reuters)\)?\Z"
    r"|\bvia (?:AP|Getty Images|Reuters)\)?\Z"
    r"|\b(?:file photo|handout (?:photo|image|picture))\b"
    r"|\bin this (?:file |undated )?(?:photo|image|picture)\b",
)


def is_caption(line: str) -> bool:
    """Whether a line says what a picture shows."""
    if len(line) > LONGEST_CAPTION:
        return False
    return LABEL.match(line) is not None or POINTS_AT.search(line) is not None
