"""What Terraform itself has to say about the configuration."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from terraform_checks import program
from terraform_checks.played import Played
from terraform_checks.tree import ENVIRONMENTS, MODULE
from tests.terraform.conftest import checked_or_skipped

FOLDERS = [str(MODULE), *(f"terraform/environments/{name}" for name in ENVIRONMENTS)]
Initialised = Callable[[str], Path]


def test_is_formatted(root: Path) -> None:
    with checked_or_skipped():
        program.run(root / "terraform", "fmt", "-check", "-recursive", "-diff")


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


@pytest.mark.parametrize("ci", ["", "true"])
def test_where_it_must_be_had_nothing_is_skipped(ci: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", ci)
    expected = program.Unavailable if ci else pytest.skip.Exception
    with pytest.raises(expected), checked_or_skipped():
        raise program.Unavailable("no registry")


def _place(resource: dict[str, object]) -> str:
    return json.dumps([resource["address"], resource["type"]])
