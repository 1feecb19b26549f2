"""A copy of what Terraform reads, so that `init` leaves nothing in the working tree."""

import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COPIES = ROOT / ".local" / "terraform"
"""In the repository, but not of it: git ignores the folder."""

ENVIRONMENTS = ("production", "staging")
MODULE = Path("terraform/modules/wasaprecruit")
# All that is built or deployed, and the scripts that do it.
_READ = ("terraform", "functions", "web", "scripts", "*.json", "firestore.*")


# Terraform's tests play what providers answer, but run what a provisioner names. What was asked of
# it stands in a file beside it.
_PUBLISHES = Path("scripts/publish_web")
PUBLISHED = Path("published.json")
_ONLY_SAYS = f"""#!/bin/sh
printf %s "$WEB_DEPLOYMENT" > {PUBLISHED}
"""


JUNK = dict.fromkeys(
    (
        "__pycache__/main.cpython-311.pyc",
        "wasaprecruit/domain/__pycache__/names.cpython-311.pyc",
        "venv/lib/site.py",
        "key.json",
        "wasaprecruit/.secret.toml",
        "wasaprecruit/model.onnx",
    ),
    "not ours",
)
"""What lies about in somebody's functions/: by path there, what it holds."""


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
    _publish_nothing(target)
    for junk, text in JUNK.items():
        _write(target / "functions" / junk, text)
    return target


def _publish_nothing(target: Path) -> None:
    _write(target / _PUBLISHES, _ONLY_SAYS)
    (target / _PUBLISHES).chmod(0o755)


def _write(place: Path, text: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text)
