"""A jar that `java -jar` can start, for one that has no main class in its manifest."""

import zipfile
from pathlib import Path

_WIDTH = 72  # the jar format's limit, in bytes a line


def write_launcher(program: Path, main_class: str, folder: Path) -> Path:
    lines = (
        "Manifest-Version: 1.0",
        f"Main-Class: {main_class}",
        f"Class-Path: {program.as_uri()}",
    )
    manifest = "".join(_folded(line) for line in lines) + "\r\n"
    launcher = folder / f"{program.stem}-launcher.jar"
    folder.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(launcher, "w") as jar:
        jar.writestr("META-INF/MANIFEST.MF", manifest)
    return launcher


def _folded(line: str) -> str:
    head, rest = line[:_WIDTH], line[_WIDTH:]
    more = [rest[at : at + _WIDTH - 1] for at in range(0, len(rest), _WIDTH - 1)]
    return "\r\n ".join([head, *more]) + "\r\n"
