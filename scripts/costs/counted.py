"""What each act reads and writes in Firestore, as the tests count it."""

from pathlib import Path
from typing import NamedTuple

import yaml


class Operations(NamedTuple):
    """Documents."""

    reads: float
    writes: float

    def times(self, often: float) -> "Operations":
        return Operations(self.reads * often, self.writes * often)


_FILE = Path(__file__).with_name("counted.yaml")
COUNTED: dict[str, Operations] = {
    name: Operations(*pair) for name, pair in yaml.safe_load(_FILE.read_text()).items()
}
