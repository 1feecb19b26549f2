import time
from collections.abc import Callable

_LOOK_EVERY_SECONDS = 0.02


def eventually(condition: Callable[[], object], seconds: float = 20.0) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not come true in time"
        time.sleep(_LOOK_EVERY_SECONDS)
