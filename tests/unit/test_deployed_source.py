"""What is deployed is the source as it lies here: no kind of file is left behind."""

import re
from pathlib import Path

FUNCTIONS = Path(__file__).parents[2] / "functions"
SOURCE = Path(__file__).parents[2] / "terraform/modules/wasaprecruit/source.tf"


def _kinds() -> re.Pattern[str]:
    found = re.search(r'source_kinds\s*=\s*"(.*)"', SOURCE.read_text(encoding="utf-8"))
    assert found
    return re.compile(found[1].replace("\\\\", "\\"))


def test_every_file_of_the_package_is_deployed() -> None:
    files = [
        path.relative_to(FUNCTIONS).as_posix()
        for path in (FUNCTIONS / "wasaprecruit").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and path.name != "py.typed"
    ]
    assert any(name.endswith(".weights") for name in files)
    assert [name for name in files if not _kinds().search(name)] == []
