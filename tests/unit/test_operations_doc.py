"""Every command in docs/operations.md exists, with the options that are given to it."""

import importlib.util
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
DOC = ROOT / "docs" / "operations.md"
_SETTING = re.compile(r"^[A-Z_a-z]+=\S+$")
_WIDE = {"--project", "--format", "--quiet"}


def _commands() -> Iterator[list[str]]:
    for block in re.findall(r"```sh\n(.*?)```", DOC.read_text(), re.DOTALL):
        for line in block.replace("\\\n", "").splitlines():
            for command in line.split("&&"):
                words = [word for word in shlex.split(command) if not _SETTING.match(word)]
                yield words


COMMANDS = list(_commands())
OURS = [command for command in COMMANDS if command[0].startswith("scripts/")]
GCLOUD = [command for command in COMMANDS if command[0] == "gcloud"]


def test_the_doc_has_commands_of_known_kinds_only() -> None:
    known = {"cd", "git", "terraform", "gcloud"}
    assert {command[0] for command in COMMANDS} - known == {command[0] for command in OURS}
    assert len(OURS) >= 8
    assert len(GCLOUD) >= 15


@cache
def _help(script: str) -> str:
    command = [sys.executable, str(ROOT / script), "--help"]
    return subprocess.run(command, capture_output=True, check=True, text=True).stdout


@pytest.mark.parametrize("command", OURS, ids=" ".join)
def test_a_script_takes_these_options(command: list[str]) -> None:
    for option in (word for word in command if word.startswith("--")):
        assert option in _help(command[0])


@cache
def _gcloud() -> dict[str, Any]:
    """The SDK's own tree of commands and their options."""
    program = shutil.which("gcloud")
    if program is None:
        pytest.skip("gcloud is not installed: its commands are not looked up")
    root = subprocess.run(
        [program, "info", "--format=value(installation.sdk_root)"],
        capture_output=True,
        check=True,
        text=True,
    ).stdout.strip()
    path = Path(root) / "data" / "cli" / "gcloud_completions.py"
    spec = importlib.util.spec_from_file_location("gcloud_completions", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    tree: dict[str, Any] = module.STATIC_COMPLETION_CLI_TREE
    return tree


@pytest.mark.parametrize("command", GCLOUD, ids=" ".join)
def test_gcloud_knows_the_command_and_its_options(command: list[str]) -> None:
    node = _gcloud()
    words = iter(command[1:])
    rest: list[str] = []
    for word in words:
        if word not in node["commands"]:
            rest = [word, *words]
            break
        node = node["commands"][word]
    assert node["commands"] == {}
    options = {word.partition("=")[0] for word in rest if word.startswith("--")}
    assert options - _WIDE <= node["flags"].keys()
