"""A copy of what Terraform reads, so that `init` leaves nothing in the working tree."""

import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COPIES = ROOT / ".local" / "terraform"
"""In the repository, but not of it: git ignores the folder."""

ENVIRONMENTS = ("production", "staging")
MODULE = Path("terraform/modules/wasaprecruit")
# All that is built or deployed; tests and their packages are read by nobody here.
_READ = ("terraform", "functions", "web", "firestore.*", "firebase.json", "identity-platform.json")


def tracked(*paths: str) -> list[str]:
    """What git tracks, below the repository's root."""
    return _listed("--cached", "--", *paths)


def files() -> list[str]:
    """What git tracks or would track."""
    return _listed("--cached", "--others", "--exclude-standard", "--", *_READ)


def _listed(*arguments: str) -> list[str]:
    said = subprocess.run(
        ["git", "ls-files", "-z", *arguments], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    return [name for name in said.split("\0") if name and (ROOT / name).exists()]


def copy(name: str) -> Path:
    """The copy's root, fresh each time. Two names do not get into each other's way."""
    target = COPIES / name
    shutil.rmtree(target, ignore_errors=True)
    for file in files():
        place = target / file
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / file, place, follow_symlinks=False)
    return target
