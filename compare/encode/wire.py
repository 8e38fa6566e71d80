"""Messages in the wire format of Protocol Buffers: numbered fields, one after the other.

The format: https://protobuf.dev/programming-guides/encoding/.
"""

from __future__ import annotations

import struct

# How a field's value is written, in the low bits of its tag.
VARINT, BYTES, FLOAT = 0, 2, 5
LOW = 0x7F
MORE = 0x80
# A negative number is written as the large one that has its bits.
ALL_BITS = (1 << 64) - 1

Value = int | float | str | bytes


def message(*fields: tuple[int, Value]) -> bytes:
    """The fields, each with its number; a field that repeats comes several times.

    An ``int`` is a varint, a ``float`` has 32 bits, and a message in a message is ``bytes``.
    """
    return b"".join(field(number, value) for number, value in fields)


def field(number: int, value: Value) -> bytes:
    """One field: a tag and the value."""
    match value:
        case int():
            return varint(number << 3 | VARINT) + varint(value & ALL_BITS)
        case float():
            return varint(number << 3 | FLOAT) + struct.pack("<f", value)
        case _:
            content = value.encode() if isinstance(value, str) else value
            return varint(number << 3 | BYTES) + varint(len(content)) + content


def varint(number: int) -> bytes:
    """Seven bits to a byte, the lowest first."""
    written = bytearray()
    while number > LOW:
        written.append(number & LOW | MORE)
        number >>= 7
    written.append(number)
    return bytes(written)
