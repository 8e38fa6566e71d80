"""Archives, ``.zip`` and ``.gz``: each document inside is read by the format it has.

What an archive says of its sizes is not believed: a member is unpacked up to
the limit and no further.
"""

from __future__ import annotations

import io
import zlib
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from compare.errors import UnreadableArticle
from compare.read.limits import MOST_PARTS
from compare.read.page import Part, Refused

if TYPE_CHECKING:
    from collections.abc import Iterator
    from zipfile import ZipInfo

    from compare.read.limits import Limits

NAME = "zip"
SUFFIXES: tuple[str, ...] = (".zip",)

LOCAL, EMPTY = b"PK\x03\x04", b"PK\x05\x06"
ENCRYPTED = 0x1
# Rubbish that a Mac adds to every archive.
ADDED = ("__MACOSX/", ".DS_Store")


def is_zip(raw: bytes) -> bool:
    """Whether the bytes begin as an archive does."""
    return raw.startswith((LOCAL, EMPTY))


def claims(raw: bytes) -> bool:
    """By its first bytes."""
    return is_zip(raw)


def items_of(raw: bytes, limits: Limits) -> Iterator[Part | Refused]:
    """Every file of the archive that is not hidden."""
    found = False
    for item in members(raw, limits):
        found = True
        yield item
    if not found:
        raise UnreadableArticle("an archive without files; pack the articles again")


def members(raw: bytes, limits: Limits) -> Iterator[Part]:
    """The files in an archive, unpacked; UnreadableArticle where it is damaged or too large."""
    left = limits.unpacked
    try:
        with ZipFile(io.BytesIO(raw)) as archive:
            for number, member in enumerate(archive.infolist()):
                if number >= MOST_PARTS:
                    raise UnreadableArticle(
                        f"more than {MOST_PARTS:,} files in one archive; split it"
                    )
                if is_wanted(member):
                    content = unpacked(archive, member, limits)
                    left -= len(content)
                    if left < 0:
                        raise limits.too_large()
                    yield Part(member.filename, content)
    except (
        BadZipFile,
        zlib.error,
        OSError,
        ValueError,
        EOFError,
        NotImplementedError,
        RuntimeError,
    ) as error:
        raise UnreadableArticle(f"a damaged archive: {error}; pack it again") from error


def is_wanted(member: ZipInfo) -> bool:
    """Whether a member is a file somebody meant to pack."""
    name = member.filename.rsplit("/", 1)[-1]
    return not (member.is_dir() or name.startswith(".") or member.filename.startswith(ADDED))


def unpacked(archive: ZipFile, member: ZipInfo, limits: Limits) -> bytes:
    """The bytes of a member, as long as they are within the limit."""
    if member.flag_bits & ENCRYPTED:
        raise UnreadableArticle("an archive under a password; pack it without")
    with archive.open(member) as file:
        content = file.read(limits.bytes + 1)
    if len(content) > limits.bytes:
        raise limits.too_large()
    return content
