"""One reader under atheris, which is not in the lock file: install it beside, and run for minutes

    python -m tests.read.fuzz html FOLDER -max_total_time=300

``FOLDER`` gathers what is found, and begins with an article in every form.  What a reader may
raise is our own errors; what else it raises ends the run.  Its corpus of finds is kept in
``tests/read/finds`` and read again by ``test_finds.py``.
"""

import logging
import sys
from pathlib import Path

from compare.errors import CompareError
from compare.options import Options
from compare.read.decode import decoded
from compare.read.documents import Document
from compare.read.formats import named
from compare.read.limits import Limits
from compare.read.page import Page
from compare.read.reading import article_or_reason
from tests.read.forms import FIRE, FORMS

OPTIONS = Options()
LIMITS = Limits.of(OPTIONS)
PACKAGES = ["compare.read", "compare.text", "trafilatura", "htmldate", "feedparser"]
# What a document may say of its encoding; the first byte of a find chooses one.
DECLARED = (
    None, "utf-8", "cp1252", "utf-16", "shift_jis", "gb2312", "iso-8859-1", "klingon", "utf-7",
    "idna", "\0x", "hex", "unicode_escape", "punycode", "koi8-r", "big5",
)  # fmt: skip
NAMES = ("html", "text", "markdown", "ninjs", "feed", "decoder")


def read(name: str, raw: bytes) -> list[object]:
    """All that is made of the bytes by a reader, or by the decoder; only our own errors are caught."""
    try:
        if name == "decoder":
            declared = DECLARED[raw[0] % len(DECLARED)] if raw else None
            return [decoded(raw[1:], declared)]
        return list(articles(name, raw))
    except CompareError as error:
        return [str(error)]


def articles(name: str, raw: bytes) -> list[object]:
    """Every article of a document, or why it is none."""
    reader, matter = ("text", b"---\n") if name == "markdown" else (name, b"")
    return [
        article_or_reason(item, Document("found", LIMITS), OPTIONS)
        for item in named(reader).items_of(matter + raw, LIMITS)
        if isinstance(item, Page)
    ]


def main() -> None:
    import atheris

    name, folder = sys.argv[1:3]
    Path(folder).mkdir(parents=True, exist_ok=True)
    for form, make in FORMS.items():
        Path(folder, form).write_bytes(make(FIRE))
    logging.disable(logging.CRITICAL)
    atheris.instrument_all()
    atheris.Setup([sys.argv[0], *sys.argv[2:]], lambda raw: read(name, raw))
    atheris.Fuzz()


if __name__ == "__main__":
    main()
