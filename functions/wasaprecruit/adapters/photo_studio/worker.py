"""The process in which photos are decoded: `python -m …worker <limits as JSON>`.

It reads pictures and writes what became of them, through its standard input and output. It ends
when the input does, so that it does not outlive whoever started it, however that one died.
"""

import json
import os
import signal
import sys
from queue import SimpleQueue
from threading import Thread
from typing import BinaryIO

from wasaprecruit.adapters.photo_studio import frames
from wasaprecruit.adapters.photo_studio.containers.picture import Picture
from wasaprecruit.adapters.photo_studio.limits import Limits, bound_photo, bound_process


def main() -> None:
    """Serve until the input ends, or a limit does it."""
    limits = Limits(**json.loads(sys.argv[1]))
    # Ctrl-C is for whoever started us, and reaches us through them.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    requests, answers = _pipes()
    bound_process(limits)
    # Loaded within the limits, and before anybody waits for a photo.
    from wasaprecruit.adapters.photo_studio.answering import Answering  # noqa: PLC0415

    answering = Answering()
    frames.write(answers, frames.READY)
    waiting: SimpleQueue[tuple[bytes, bytes]] = SimpleQueue()
    Thread(target=_listen, args=(requests, waiting), daemon=True).start()
    while True:
        about, data = waiting.get()
        bound_photo(limits)
        frames.write(answers, *answering.answer(Picture(data=data, **json.loads(about))))


def _listen(requests: BinaryIO, waiting: "SimpleQueue[tuple[bytes, bytes]]") -> None:
    """In a thread of its own, so that the input's end is seen also in the middle of a photo."""
    try:
        while True:
            about, data = (frames.read(requests, frames.MOST_BYTES) for _ in range(2))
            waiting.put((about, data))
    finally:
        os._exit(0)


def _pipes() -> tuple[BinaryIO, BinaryIO]:
    """Input and output, out of the reach of libraries that read and print."""
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(2, 1)
    return requests, answers


if __name__ == "__main__":
    main()
