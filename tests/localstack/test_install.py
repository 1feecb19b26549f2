"""What somebody reads who waits for the set-up."""

import re
import sys
from pathlib import Path

import pytest

from localstack import console, install
from localstack.console import FixableError

_NOISE = "Processing /tmp/some/wheel.whl"
_SLOW = f"import sys, time; print({_NOISE!r}, flush=True); time.sleep(0.5); sys.exit({{}})"


@pytest.fixture(autouse=True)
def logs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setattr(install, "SETUP_LOGS", tmp_path)
    return tmp_path


@pytest.fixture
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(console.Step, "_HEARTBEAT_SECONDS", 0.1)


@pytest.mark.usefixtures("often")
def test_who_waits_reads_what_for_and_how_long_it_usually_takes(
    capsys: pytest.CaptureFixture[str], logs: Path
) -> None:
    install.run("Toy packages", [sys.executable, "-c", _SLOW.format(0)], usually="1 to 2 minutes")
    begun, *waited, ended = capsys.readouterr().out.splitlines()
    assert begun == "  Toy packages … usually 1 to 2 minutes"
    told = re.compile(r"  Toy packages … \d+ s \(usually 1 to 2 minutes\)")
    assert waited
    assert all(told.fullmatch(line) for line in waited)
    assert ended.startswith("✓ Toy packages … ")
    assert _NOISE in (logs / "toy-packages.log").read_text()


def test_what_a_step_said_is_shown_when_it_fails() -> None:
    with pytest.raises(FixableError, match="Toy packages failed") as failed:
        install.run("Toy packages", [sys.executable, "-c", _SLOW.format(3)])
    assert _NOISE in str(failed.value)
