"""Messages between a run and the processes that help it: a length on a line, then so many bytes."""

from __future__ import annotations

from typing import BinaryIO

# A message is one article or one study; more than this is no message of ours.
LONGEST = 1 << 30


def send(stream: BinaryIO, message: bytes) -> None:
    """Write one message, at once."""
    stream.write(b"%d\n" % len(message))
    stream.write(message)
    stream.flush()


def receive(stream: BinaryIO) -> bytes | None:
    """The next message; None at the end, and where the other side broke off."""
    line = stream.readline()
    if not line.endswith(b"\n") or not line[:-1].isdigit() or int(line) > LONGEST:
        return None
    message = stream.read(int(line))
    return message if len(message) == int(line) else None
