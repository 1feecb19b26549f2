"""One copy of the configuration for all of these tests; TERRAFORM_TREE names another."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pytest

from deployment.description import Description, read_description
from terraform_checks import played as playing
from terraform_checks import program, tree
from terraform_checks.played import Played


@contextmanager
def checked_or_skipped() -> Iterator[None]:
    """Skips where Terraform cannot be had. GitHub's runners, which set CI, must have it."""
    try:
        yield
    except program.Unavailable as why:
        if os.environ.get("CI"):
            raise
        pytest.skip(f"Terraform is not checked: {why}")


@pytest.fixture(scope="session")
def root() -> Path:
    given = os.environ.get("TERRAFORM_TREE")
    return Path(given) if given else tree.copy("check")


@pytest.fixture(scope="session")
def initialised(root: Path) -> Callable[[str], Path]:
    """A folder below the root, once Terraform can work in it; or the test is skipped."""

    @cache
    def get(folder: str) -> Path:
        with checked_or_skipped():
            program.initialise(root / folder)
        return root / folder

    return get


@pytest.fixture(scope="session")
def play(initialised: Callable[[str], Path]) -> Callable[[str], Played]:
    @cache
    def get(environment: str) -> Played:
        return playing.play(initialised(f"terraform/environments/{environment}"))

    return get


@pytest.fixture(scope="session")
def played(play: Callable[[str], Played]) -> Played:
    """The production environment. The other one differs by its name alone, which a test holds."""
    return play("production")


@pytest.fixture(scope="session")
def description(root: Path) -> Description:
    return read_description(root / "functions" / "deployment.yaml")
