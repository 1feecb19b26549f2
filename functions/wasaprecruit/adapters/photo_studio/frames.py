"""Messages through a pipe: a length in eight bytes, then as many bytes."""

from typing import IO

READY = b"ready"
"""The first message of a process that decodes."""
MOST_BYTES = 128 * 1024 * 1024
"""Of one message: 40 million pixels of noise are 100 MB of JPEG."""

_HEAD = 8


def write(pipe: IO[bytes], *frames: bytes) -> None:
    for frame in frames:
        pipe.write(len(frame).to_bytes(_HEAD, "big"))
        pipe.write(frame)
    pipe.flush()


def read(pipe: IO[bytes], most: int) -> bytes:
    """The next message. Raises EOFError when it ends too early or is to be longer than `most`."""
    head = pipe.read(_HEAD)
    length = int.from_bytes(head, "big")
    if len(head) < _HEAD or length > most:
        raise EOFError
    frame = pipe.read(length)
    if len(frame) < length:
        raise EOFError
    return frame
