"""The processes of a stack, remembered in case its supervisor is killed and ends none of them."""

import json
import os
from dataclasses import astuple
from pathlib import Path

from localstack.processes import Seen, alive, descendants

_NAME = "processes.json"


def remember(folder: Path) -> None:
    """All that this process has started."""
    (folder / _NAME).write_text(json.dumps([astuple(seen) for seen in descendants(os.getpid())]))


def still_running(folder: Path) -> list[int]:
    """Also those that hold no port, and that a look at the ports would miss."""
    file = folder / _NAME
    remembered = json.loads(file.read_text()) if file.exists() else []
    return [seen.pid for seen in alive(Seen(*entry) for entry in remembered)]
