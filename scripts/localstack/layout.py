"""Where one stack lies: its ports, its programs, its folders."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from localstack.emulator_programs import EmulatorPrograms
from localstack.environment import KEEPS_WHAT_IS_COMPILED, no_proxy
from localstack.paths import LOCAL, SCRIPTS
from localstack.ports import Ports


@dataclass(frozen=True)
class Layout:
    """One stack: its name, its ports, its programs, and the folder that its state lies in."""

    name: str
    ports: Ports
    programs: EmulatorPrograms
    keep: bool = False

    @property
    def folder(self) -> Path:
        return LOCAL / self.name

    @property
    def traces(self) -> Path:
        """One span a line, as JSON."""
        return self.folder / "traces.jsonl"

    @property
    def state(self) -> Path:
        """Outside the folder when it is kept: each start begins with an empty folder."""
        kept = LOCAL / f"state{self.name.removeprefix('dev')}"
        return kept if self.keep else self.folder / "state"


def python(module: str, *arguments: str) -> tuple[str, ...]:
    return (sys.executable, "-m", module, *arguments)


def ours() -> dict[str, str]:
    own = {"PYTHONPATH": str(SCRIPTS), "PYTHONUNBUFFERED": "1"}
    return own | KEEPS_WHAT_IS_COMPILED | no_proxy(os.environ)
