"""Messages through a pipe: a length in eight bytes, then as many bytes."""

from typing import BinaryIO

_HEAD = 8


def write(pipe: BinaryIO, *frames: bytes) -> None:
    for frame in frames:
        pipe.write(len(frame).to_bytes(_HEAD, "big"))
        pipe.write(frame)
    pipe.flush()


def read(pipe: BinaryIO, most: int) -> bytes:
    """The next message. Raises EOFError when it ends too early or is to be longer than `most`."""
    head = pipe.read(_HEAD)
    length = int.from_bytes(head, "big")
    if len(head) < _HEAD or length > most:
        raise EOFError
    frame = pipe.read(length)
    if len(frame) < length:
        raise EOFError
    return frame
