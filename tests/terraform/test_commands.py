"""What Terraform itself has to say about the configuration."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from terraform_checks import program
from terraform_checks.played import Played
from terraform_checks.tree import ENVIRONMENTS, MODULE

FOLDERS = [str(MODULE), *(f"terraform/environments/{name}" for name in ENVIRONMENTS)]
Initialised = Callable[[str], Path]


def test_is_formatted(root: Path) -> None:
    try:
        program.run(root / "terraform", "fmt", "-check", "-recursive", "-diff")
    except program.Unavailable as why:
        pytest.skip(f"Terraform is not checked: {why}")


@pytest.mark.parametrize("folder", FOLDERS)
def test_is_valid(folder: str, initialised: Initialised) -> None:
    program.run(initialised(folder), "validate", "-no-color")


def test_holds_to_the_whole_schema(initialised: Initialised) -> None:
    program.check(initialised(str(MODULE)))


def test_variables_refuse_what_cannot_work(initialised: Initialised) -> None:
    program.run(initialised(str(MODULE)), "test", "-no-color")


def test_environments_differ_by_their_names_alone(play: Callable[[str], Played]) -> None:
    ours, theirs = (play(name) for name in ENVIRONMENTS)
    assert len(ours.resources) > 200
    assert [_place(one) for one in ours.resources] == [_place(one) for one in theirs.resources]


def _place(resource: dict[str, object]) -> str:
    return json.dumps([resource["address"], resource["type"]])
