"""Of `google`, which many packages share, exactly those are deployed that functions/ imports."""

import ast
import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DEPLOYED: list[str] = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"][
    "dependencies"
]
OF_GOOGLE = sorted(
    name for one in DEPLOYED if (name := re.split("[=<>;]", one)[0]).startswith("google-")
)


def _imported() -> Iterator[str]:
    """Dotted names; of `from google.cloud import storage` both parts together."""
    for path in (ROOT / "functions").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield from (f"{node.module}.{alias.name}" for alias in node.names)


IMPORTED = {name for name in _imported() if name.split(".")[0] == "google"}


def _brings(package: str, dotted: str) -> bool:
    """Whether a file of the package is the module, or the one that a name is taken from."""
    folder = dotted.replace(".", "/")
    module = folder.rpartition("/")[0]
    places = {f"{folder}.py", f"{folder}/__init__.py", f"{module}.py", f"{module}/__init__.py"}
    return not places.isdisjoint(str(file) for file in distribution(package).files or ())


@pytest.mark.parametrize("package", OF_GOOGLE)
def test_a_package_of_google_is_imported(package: str) -> None:
    assert any(_brings(package, dotted) for dotted in IMPORTED)


@pytest.mark.parametrize("dotted", sorted(IMPORTED))
def test_an_import_of_google_is_a_package_of_ours(dotted: str) -> None:
    assert any(_brings(package, dotted) for package in OF_GOOGLE)
