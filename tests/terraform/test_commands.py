"""What Terraform itself has to say about the configuration."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from terraform_checks import program
from terraform_checks.played import Played
from terraform_checks.tree import ENVIRONMENTS, MODULE
from tests.terraform.conftest import checked_or_skipped

FOLDERS = [str(MODULE), *(f"terraform/environments/{name}" for name in ENVIRONMENTS)]
REFUSALS = "variables.tftest.hcl"
Initialised = Callable[[str], Path]


def test_is_formatted(root: Path) -> None:
    with checked_or_skipped():
        program.run(root / "terraform", "fmt", "-check", "-recursive", "-diff")


@pytest.mark.parametrize("folder", FOLDERS)
def test_is_valid(folder: str, initialised: Initialised) -> None:
    program.run(initialised(folder), "validate", "-no-color")


def test_holds_to_the_whole_schema(initialised: Initialised) -> None:
    program.check(initialised(str(MODULE)))


def test_what_is_planned_is_what_is_meant(initialised: Initialised) -> None:
    """All tests of the module but those of its variables, which need nothing else of it."""
    module = initialised(str(MODULE))
    asked = sorted((module / "tests").glob("*.tftest.hcl"))
    only = [f"-filter=tests/{path.name}" for path in asked if path.name != REFUSALS]
    assert only
    program.run(module, "test", "-no-color", *only)


def test_variables_refuse_what_cannot_work(root: Path, initialised: Initialised) -> None:
    """By themselves: each refusal is a plan, and the whole module's takes long."""
    folder = root / "variables"
    (folder / "tests").mkdir(parents=True, exist_ok=True)
    for path in (root / MODULE).glob("*.tf"):
        if "variables" in path.name or path.name in {"environment.tf", "versions.tf"}:
            shutil.copy(path, folder)
    tests = Path(shutil.copy(root / MODULE / "tests" / REFUSALS, folder / "tests"))
    said = program.run(initialised("variables"), "test", "-no-color")
    assert f"{tests.read_text().count('expect_failures')} passed, 0 failed" in said


def test_environments_differ_by_their_names_alone(play: Callable[[str], Played]) -> None:
    ours, theirs = (play(name) for name in ENVIRONMENTS)
    assert len(ours.resources) > 200
    assert [_place(one) for one in ours.resources] == [_place(one) for one in theirs.resources]


@pytest.mark.parametrize("ci", ["", "true"])
def test_where_it_must_be_had_nothing_is_skipped(ci: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", ci)
    expected = program.Unavailable if ci else pytest.skip.Exception
    with pytest.raises(expected), checked_or_skipped():
        raise program.Unavailable("no registry")


def _place(resource: dict[str, object]) -> str:
    return json.dumps([resource["address"], resource["type"]])
