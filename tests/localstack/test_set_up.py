import json
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from localstack import bootstrap, web_packages
from localstack.gates import GATES
from localstack.launcher_jar import write_launcher
from localstack.paths import ROOT


def test_python_packages_are_installed_again_only_when_the_requirements_change(
    tmp_path: Path,
) -> None:
    requirements = tmp_path / "requirements.txt"
    requirements.write_text("one==1\n")
    assert not bootstrap.is_current(tmp_path, requirements)
    bootstrap.stamp(tmp_path, requirements)
    assert bootstrap.is_current(tmp_path, requirements)
    requirements.write_text("one==2\n")
    assert not bootstrap.is_current(tmp_path, requirements)


def test_a_packages_pin_is_found_among_the_requirements(tmp_path: Path) -> None:
    requirements = tmp_path / "requirements.txt"
    requirements.write_text("uvloop==0.1\nuv==0.13.9  # via wasaprecruit\n")
    assert bootstrap.pinned("uv", requirements) == "uv==0.13.9"
    assert bootstrap.pinned("uv", ROOT / "requirements.txt").startswith("uv==")


def _lock(path: Path, packages: dict[str, dict[str, Any]]) -> Path:
    path.write_text(json.dumps({"packages": {"": {"name": "root"}, **packages}}))
    return path


@pytest.mark.parametrize(
    ("installed", "is_current"),
    [
        ({"node_modules/a": {"version": "1.0.0"}}, True),
        ({"node_modules/a": {"version": "0.9.0"}}, False),
        ({}, False),
    ],
)
def test_web_packages_are_current_when_what_is_pinned_is_installed(
    tmp_path: Path, installed: dict[str, dict[str, Any]], is_current: bool
) -> None:
    pinned: dict[str, dict[str, Any]] = {
        "node_modules/a": {"version": "1.0.0"},
        "node_modules/only-on-a-mac": {"version": "1.0.0", "optional": True},
    }
    lock = _lock(tmp_path / "lock.json", pinned)
    assert web_packages.is_current(lock, _lock(tmp_path / "has.json", installed)) is is_current


def test_an_interrupted_installation_of_web_packages_does_not_count(tmp_path: Path) -> None:
    assert not web_packages.is_current(_lock(tmp_path / "lock.json", {}), tmp_path / "absent.json")


def test_the_launcher_names_the_main_class_and_keeps_to_the_formats_line_width(
    tmp_path: Path,
) -> None:
    program = tmp_path / ("a-long-name-" * 12) / "emulator.jar"
    with zipfile.ZipFile(write_launcher(program, "com.example.Main", tmp_path)) as jar:
        manifest = jar.read("META-INF/MANIFEST.MF").decode()
    assert max(len(line) for line in manifest.split("\r\n")) <= 72
    unfolded = manifest.replace("\r\n ", "")
    assert f"Class-Path: {program.as_uri()}\r\n" in unfolded
    assert "Main-Class: com.example.Main\r\n" in unfolded


def test_every_gate_can_be_named_and_listed() -> None:
    listing = _scripts_test("--list").stdout.splitlines()
    assert [line.split()[0] for line in listing] == [gate.name for gate in GATES]
    assert len({gate.name for gate in GATES}) == len(GATES)


def test_an_unknown_gate_is_refused_with_the_names_there_are() -> None:
    refused = _scripts_test("nonsense")
    assert refused.returncode == 2
    assert "there is no gate 'nonsense', only ruff" in refused.stderr


def _scripts_test(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "scripts" / "test"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)
