"""What an outlet printed, on one line and with nothing hidden in it.

"Total: \\u202e0001" would be read backwards; an escape character would recolour
a terminal; half a surrogate pair cannot be written at all.  Each is shown by its
number instead, ``‹U+202E›``.
"""

from __future__ import annotations

import re

UNSEEN = re.compile(
    "["
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"  # controls, the terminal's escape among them
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # bidi controls
    "\ufff9-\ufffb"  # interlinear annotation
    "\U000e0000-\U000e007f"  # tags: a whole text nobody sees
    "\ud800-\udfff"  # lone surrogates
    "]"
)
SPACE = re.compile(r"\s+")
# What GitHub's log takes for a command at the start of a line, or anywhere: "::error::", "##[".
COMMAND = re.compile(r"(?<=:)(?=:)|(?<=##)(?=\[)")
ZERO_WIDTH_SPACE = "\u200b"


def visible(text: str) -> str:
    """The text as one line; whatever would act instead of being read becomes ``‹U+….›``."""
    return inline(text).strip()


def inline(text: str) -> str:
    """As ``visible``, for a part of a line: a space at either end stays."""
    return COMMAND.sub(ZERO_WIDTH_SPACE, UNSEEN.sub(_number, SPACE.sub(" ", text)))


def _number(found: re.Match[str]) -> str:
    return f"‹U+{ord(found[0]):04X}›"
