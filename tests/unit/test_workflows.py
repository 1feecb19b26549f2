"""What the checkers of workflows cannot know: how ours fit the rest of the project."""

import re
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
import yaml

from deployment.secrets import NAMES

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / ".github" / "workflows"
TEXTS = {path.stem: path.read_text() for path in FOLDER.glob("*.yml")}
WORKFLOWS: dict[str, Any] = {name: yaml.safe_load(text) for name, text in TEXTS.items()}
DEPLOY = WORKFLOWS["deploy"]["jobs"]["deploy"]


def _triggers(workflow: str) -> dict[str, Any]:
    # To YAML 1.1 the word `on` is true.
    return dict(WORKFLOWS[workflow][True])


def test_an_action_has_one_hash_and_says_its_version() -> None:
    found = defaultdict(set)
    for action, pinned in re.findall(r"uses: ([\w/-]+)@(.*)", "\n".join(TEXTS.values())):
        found[action].add(pinned)
    assert found
    for action, pins in found.items():
        (pinned,) = pins
        assert re.fullmatch(r"[0-9a-f]{40} # v\d+\.\d+\.\d+", pinned), action


def test_every_secret_of_terraform_is_handed_over_by_its_name() -> None:
    (step,) = [one for one in DEPLOY["steps"] if one.get("name") == "Plan and apply"]
    handed = {name: value for name, value in step["env"].items() if name.startswith("TF_VAR_")}
    assert handed == {f"TF_VAR_{name}": f"${{{{ secrets.{name.upper()} }}}}" for name in NAMES}
    for name in NAMES:
        assert name in step["run"], "unset when it is not given"


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_only_a_deployment_knows_secrets_and_it_stands_behind_an_environment(name: str) -> None:
    knows = re.findall(r"\bsecrets\.\w+", TEXTS[name])
    assert bool(knows) is (name == "deploy")
    assert DEPLOY["environment"] == "${{ github.ref_type == 'tag' && 'production' || 'staging' }}"


def test_nothing_is_deployed_that_was_not_tested_and_audited() -> None:
    assert _triggers("deploy")["push"] == {"branches": ["main"], "tags": ["v*"]}
    needed = [WORKFLOWS["deploy"]["jobs"][name]["uses"] for name in DEPLOY["needs"]]
    assert needed == ["$/.github/workflows/test.yml", "$/.github/workflows/audit.yml"]
    for called in ("test", "audit"):
        assert {"pull_request", "workflow_call"} <= set(_triggers(called))


def test_a_pull_request_runs_what_a_laptop_runs() -> None:
    steps = WORKFLOWS["test"]["jobs"]["gates"]["steps"]
    assert {"run": "scripts/test"} in steps


def test_terraforms_tests_run_where_nothing_is_published() -> None:
    """They run provisioners: in the checkout that would be the real scripts/publish_web."""
    commands = [
        step.get("run", "")
        for workflow in WORKFLOWS.values()
        for job in workflow["jobs"].values()
        for step in job.get("steps", [])
    ]
    assert not [one for one in commands if re.search(r"\bterraform\b[^\n]*\btest\b", one)]
    steps = WORKFLOWS["test"]["jobs"]["terraform"]["steps"]
    assert {"run": "scripts/test terraform"} in steps
    assert any("hashicorp/setup-terraform" in step.get("uses", "") for step in steps)


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_a_job_has_an_end_and_only_the_rights_that_it_names(name: str) -> None:
    assert WORKFLOWS[name]["permissions"] == {}
    assert WORKFLOWS[name]["concurrency"]
    for job in WORKFLOWS[name]["jobs"].values():
        assert "uses" in job or job["timeout-minutes"] <= 90
        assert set(job["permissions"].values()) <= {"read", "write"}
        allowed = {"contents": "read", "id-token": "write"}
        assert job["permissions"].items() <= allowed.items()


def test_what_github_must_be_told_is_documented() -> None:
    docs = (ROOT / "docs" / "delivery.md").read_text()
    asked = set(re.findall(r"\b(?:vars|secrets)\.([A-Z_]+)", "\n".join(TEXTS.values())))
    assert asked
    assert {name for name in asked if f"`{name}`" not in docs} == set()
