"""Every check there is: the quick ones first, then the longest first, so that none ends alone."""

import sys
from dataclasses import dataclass
from pathlib import Path

from localstack.paths import ROOT


@dataclass(frozen=True)
class Gate:
    """`commands` run in this order until one fails."""

    name: str
    commands: tuple[tuple[str, ...], ...]
    needs_web: bool = False
    needs_stack: bool = False
    needs_browser: bool = False

    @property
    def needs_set_up(self) -> bool:
        """Whether it needs more than Python's packages, which are there before any gate."""
        return self.needs_web or self.needs_stack

    @property
    def is_pytest(self) -> bool:
        return self.commands[0][:3] == _PYTEST


def _module(name: str, *arguments: str) -> tuple[str, ...]:
    return (sys.executable, "-m", name, *arguments)


def _npm(script: str, workspace: str = "web") -> tuple[str, ...]:
    return ("npm", "run", "--silent", script, "-w", workspace)


def _of_schema(name: str, *paths: str) -> tuple[str, ...]:
    """With the schema that comes with the tool: nothing is downloaded."""
    return _module("check_jsonschema", "--builtin-schema", f"vendor.{name}", *paths)


_PYTEST = _module("pytest")
# Whoever is done takes over what the other has not begun: some tests take a thousand times others.
_ON_TWO = ("-n", "2", "--dist", "worksteal")
_PYTHON_FOLDERS = ("functions", "scripts", "tests")
# It imports what it judges.
_LINT_IMPORTS = ("env", "PYTHONPATH=functions", str(Path(sys.executable).with_name("lint-imports")))
# Offline: whether a hash is the version that stands beside it is asked in CI.
_WORKFLOWS = (
    (
        str(Path(sys.executable).with_name("zizmor")),
        *("--offline", "--persona", "auditor", "--strict-collection", "--no-progress", ".github"),
    ),
    _of_schema("github-workflows", *map(str, sorted(ROOT.glob(".github/workflows/*.yml")))),
    _of_schema("renovate", "renovate.json"),
)
_TABS = "tests/localstack/test_closed_tabs.py"

GATES = (
    Gate(
        "ruff",
        (
            _module("ruff", "check", *_PYTHON_FOLDERS),
            _module("ruff", "format", "--check", *_PYTHON_FOLDERS),
        ),
    ),
    Gate("imports", (_LINT_IMPORTS,)),
    Gate("deps", (_module("deptry", "functions", "--no-ansi"),)),
    Gate("workflows", _WORKFLOWS),
    Gate("types", (("scripts/generate_types", "--check"),), needs_web=True),
    # What was learned belongs to its examples, and what is understood stays understood.
    Gate(
        "understanding",
        (("scripts/train_understanding", "--check"), ("scripts/measure_understanding",)),
    ),
    Gate("unit", ((*_PYTEST, "tests/unit", *_ON_TWO),)),
    Gate("vitest", (_npm("test"),), needs_web=True),
    Gate("public", (_npm("e2e:public"),), needs_web=True, needs_browser=True),
    Gate("eslint", (_npm("lint"),), needs_web=True),
    # -rs: why it is skipped where there is no Terraform, or no registry of its providers.
    Gate("terraform", ((*_PYTEST, "tests/terraform", "-rs"),)),
    Gate("photos", ((*_PYTEST, "tests/photos", *_ON_TWO),)),
    Gate(
        "emulators",
        ((*_PYTEST, "tests/emulators", "tests/localstack", f"--ignore={_TABS}"),),
        needs_web=True,
    ),
    Gate("tsc", (_npm("typecheck"),), needs_web=True),
    Gate("mypy", (_module("mypy", *_PYTHON_FOLDERS),)),
    Gate("checkov", (("scripts/scan_configuration",),)),
    Gate("prettier", (_npm("format:check"),), needs_web=True),
    # What needs the stack, in its order.
    # First, on a fresh stack: it bounds what tabs and messages take, not what all else has taken.
    Gate("tabs", ((*_PYTEST, _TABS),), needs_stack=True, needs_browser=True),
    Gate("contract", ((*_PYTEST, "tests/contract"),), needs_stack=True),
    Gate("entrypoints", ((*_PYTEST, "tests/entrypoints"),), needs_stack=True),
    Gate("rules", (_npm("test", "tests/rules"),), needs_stack=True),
    Gate("faults", ((*_PYTEST, "tests/faults"),), needs_stack=True),
    # The built app, with the headers of production: no page may meet its own policy.
    Gate("e2e", (_npm("e2e"),), needs_stack=True, needs_browser=True),
)
