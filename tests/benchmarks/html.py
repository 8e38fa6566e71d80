"""Web pages: what of the article is kept and what of the rest is dropped, beside bare trafilatura.

Each page has texts that must be kept (``with``) and others that must not
(``without``).  Both are searched for with the blanks made alike.

    python -m tests.benchmarks.html --data DIR
"""

import json
import time
import unicodedata
from pathlib import Path

from compare.errors import UnreadableArticle
from compare.model import Role
from compare.options import Options
from compare.read import html
from compare.read.limits import Limits
from compare.text.layout.blocks import blocks_of
from tests.benchmarks.corpora import is_missing, options, rows_in


def main() -> None:
    parser = options(__doc__)
    parser.add_argument("--show", action="store_true", help="list what only one of the two finds")
    given = parser.parse_args()
    folder = given.data / "html"
    if is_missing(folder):
        return
    listed = rows_in(folder / "evaldata_en.jsonl")
    pages = [page for page in listed if (folder / page["file"]).is_file()]
    figures = {}
    for name, read in (("compare", ours), ("trafilatura", bare)):
        started = time.perf_counter()
        texts = [alike(read(folder / page["file"])) for page in pages]
        figures[name] = share(pages, texts) | {"seconds": round(time.perf_counter() - started, 1)}
        if given.show:
            show(name, pages, texts)
    print(json.dumps({"pages": len(pages), **figures}))


def ours(file: Path) -> str:
    """What is compared of the page: its text but for boilerplate; empty where it is refused."""
    try:
        [page] = html.items_of(file.read_bytes(), Limits.of(Options()))
    except UnreadableArticle:
        return ""
    blocks = blocks_of(page.text, page.marks)
    text = page.text
    for block in reversed([block for block in blocks if block.role is Role.BOILERPLATE]):
        text = text[: block.start] + text[block.end :]
    return text


def bare(file: Path) -> str:
    """What trafilatura alone makes of the page."""
    import trafilatura

    return trafilatura.extract(file.read_bytes(), include_comments=False) or ""


def share(pages: list[dict], texts: list[str]) -> dict[str, float | int]:
    """The share of texts kept and dropped as they should be, both alone and together."""
    kept = [
        alike(part) in text
        for page, text in zip(pages, texts, strict=True)
        for part in page["with"]
    ]
    dropped = [
        alike(part) not in text
        for page, text in zip(pages, texts, strict=True)
        for part in page["without"]
    ]
    return {
        "kept": round(sum(kept) / len(kept), 4),
        "dropped": round(sum(dropped) / len(dropped), 4),
        "both": round(sum(kept + dropped) / len(kept + dropped), 4),
        "lost": sum(not text for text in texts),
    }


def alike(part: str) -> str:
    """A text with single blanks and composed letters."""
    return unicodedata.normalize("NFC", " ".join(part.split()))


def show(name: str, pages: list[dict], texts: list[str]) -> None:
    """What went wrong, page by page."""
    for page, text in zip(pages, texts, strict=True):
        wrong = [f"-{part}" for part in page["with"] if alike(part) not in text]
        wrong += [f"+{part}" for part in page["without"] if alike(part) in text]
        print(name, page["file"], *wrong, sep=" | ")


if __name__ == "__main__":
    main()
