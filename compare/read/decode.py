"""Which characters the bytes of a document are.

A byte order mark is believed; UTF-16 without one is told by its zeros; then
UTF-8 wherever the bytes are UTF-8, for no other encoding looks like it by
accident; then what the document declares; then Windows-1252 for English with a
few odd bytes, which statistics miss on short texts; and only the rest is
guessed.  Line ends, NULs and lone surrogates stay.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from compare.errors import NoArticle, UnreadableArticle

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Curly quotes and accents are 2 to 4 % of an English text's bytes, Cyrillic is 80 %.
MOSTLY_ASCII = 0.1
# Cut in the middle of a character, or with a few bytes of another page pasted in; what is in
# another encoding has several damaged places for each that is UTF-8 by accident.
FEW_DAMAGED = 0.5
# In UTF-16 every other byte of Latin text is 0, in Cyrillic or Chinese at least that of blanks.
HALF_EMPTY = 0.02
SAMPLE = 20_000
# A stray NUL or escape happens in scraped text; a picture or an archive is full of them.
MOST_CONTROLS = 0.01
CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
NO_TEXT = "not a text file; name articles only"
HIGH = bytes(range(0x80, 0x100))
# The two letters that "é" or a curly quote become when UTF-8 is taken for Windows-1252.
GARBLED = re.compile("[ÂÃâÐÑ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
# How an encoding is named on the web, where it is more than Python's codec of that name.
WIDER = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030",
    "gbk": "gb18030", "shift_jis": "cp932", "euc_kr": "cp949",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, and what had to be mended to have it."""

    text: str
    warnings: tuple[str, ...] = ()


def decoded(raw: bytes, declared: str | None = None) -> Decoded:
    """The text in ``raw``; UnreadableArticle where it is in no encoding we know."""
    for mark, encoding in MARKS:
        if raw.startswith(mark):
            return Decoded(marked(raw[len(mark) :], encoding))
    wide = wide_encoding(raw)
    if wide:
        return Decoded(marked(raw, wide))
    try:
        return repaired(raw.decode("utf-8", "surrogatepass"))
    except UnicodeDecodeError:
        return unmarked(raw, declared)


def marked(raw: bytes, encoding: str) -> str:
    """The text in the encoding whose mark the file bears."""
    try:
        return raw.decode(encoding, "surrogatepass")
    except UnicodeDecodeError as error:
        name = encoding.upper().removesuffix("-LE").removesuffix("-BE")
        raise UnreadableArticle(
            f"damaged {name} at byte {error.start}; save it again as UTF-8"
        ) from error


def unmarked(raw: bytes, declared: str | None) -> Decoded:
    """The text of a file that is not UTF-8 throughout and has no mark."""
    text = declared_text(raw, declared)
    if text is not None:
        return Decoded(text)
    mended = raw.decode("utf-8", "replace")
    damaged = mended.count("\ufffd")
    if damaged <= FEW_DAMAGED * (sum(char > "\x7f" for char in mended) - damaged):
        where = "1 place" if damaged == 1 else f"{damaged:,} places"
        return Decoded(mended, (f"damaged UTF-8 in {where}; compare with the original",))
    return Decoded(guessed(raw))


def wide_encoding(raw: bytes) -> str | None:
    """UTF-16 without its mark, told by the zeros on one side of its pairs."""
    sample = raw[: SAMPLE - SAMPLE % 2]
    if len(raw) % 2 or not sample:
        return None
    left, right = sample[::2].count(0), sample[1::2].count(0)
    if max(left, right) < HALF_EMPTY * len(sample) or min(left, right) * 10 > max(left, right):
        return None
    return "utf-16-be" if left > right else "utf-16-le"


def declared_text(raw: bytes, declared: str | None) -> str | None:
    """The text in the encoding that the document names; None where that is not so."""
    if not declared:
        return None
    try:
        name = codecs.lookup(declared.strip()).name
        return raw.decode(WIDER.get(name, name))
    except (LookupError, UnicodeError, ValueError):
        return None


def guessed(raw: bytes) -> str:
    """The text in an older encoding; NoArticle where it looks like none."""
    if len(CONTROL.findall(raw)) > MOST_CONTROLS * len(raw):
        raise NoArticle(NO_TEXT)
    if len(raw) - len(raw.translate(None, HIGH)) <= MOSTLY_ASCII * len(raw):
        try:
            return raw.decode("cp1252")
        except UnicodeDecodeError:
            pass
    from charset_normalizer import from_bytes

    best = from_bytes(raw, cp_exclusion=["utf_16", "utf_32", "utf_16_be", "utf_16_le"]).best()
    if best is None:
        raise UnreadableArticle("not a text file, or in an unknown encoding; save it as UTF-8")
    return str(best)


def repaired(text: str) -> Decoded:
    """UTF-8 that was taken for another encoding and saved so, read as it was meant."""
    if not GARBLED.search(text):
        return Decoded(text)
    import ftfy

    meant = "".join(ftfy.fix_encoding(line) for line in text.splitlines(keepends=True))
    if meant == text:
        return Decoded(text)
    return Decoded(meant, ("wrongly encoded letters (“Ã©” for “é”) were repaired for reading",))
