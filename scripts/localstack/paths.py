"""Where things lie in the working tree; everything local and disposable lies in `.local/`."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = ROOT / "scripts"
FUNCTIONS = ROOT / "functions"
VENV = ROOT / ".venv"
LOCAL = ROOT / ".local"
SETUP_LOGS = LOCAL / "setup"
