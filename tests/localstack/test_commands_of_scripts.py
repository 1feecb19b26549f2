"""Each command of `scripts/` finds its own code, from wherever it is called."""

import os
import subprocess
from pathlib import Path

import pytest

from localstack.paths import ROOT

COMMANDS = sorted(
    path
    for path in (ROOT / "scripts").iterdir()
    if path.is_file() and path.read_text(encoding="utf-8").startswith("#!/usr/bin/env python3")
)


def test_the_commands_are_found() -> None:
    assert {"dev", "test", "generate_types"} <= {path.name for path in COMMANDS}


@pytest.mark.parametrize("command", COMMANDS, ids=lambda path: path.name)
def test_a_command_says_how_it_is_used(command: Path, tmp_path: Path) -> None:
    alone = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    told = subprocess.run(
        [str(command), "--help"],
        cwd=tmp_path,
        env=alone,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert told.returncode == 0, told.stderr
    assert "usage:" in told.stdout
