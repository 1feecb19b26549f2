"""What an environment is told, and that it is told once."""

import re
from pathlib import Path

import pytest
from pydantic import BaseModel

from terraform_checks.tree import ENVIRONMENTS, MODULE
from wasaprecruit import settings

# Whatever they hold, nothing breaks: a model's name, and a map that `map(map(string))` checks.
ANYTHING_GOES = {"gemini_model", "gemini_location", "form_fields"}
# By variable: whose default in settings.py it has.
SAME_DEFAULTS: dict[str, tuple[type[BaseModel], str]] = {
    "form_link_days": (settings.FormLinkSettings, "days"),
    "photo_retry_seconds": (settings.FetchSettings, "retry_seconds"),
    "responder": (settings.ResponderSettings, "kind"),
    "gemini_model": (settings.ResponderSettings, "model"),
    "gemini_location": (settings.ResponderSettings, "location"),
    "gemini_daily_calls": (settings.ResponderSettings, "daily_calls"),
}


@pytest.fixture(scope="module")
def variables(root: Path) -> dict[str, str]:
    """By name: the block's text. `environment` is not among them: the roots say it themselves."""
    text = "\n".join(path.read_text() for path in sorted((root / MODULE).glob("variables*.tf")))
    return dict(re.findall(r'^variable "(\w+)" \{\n(.*?)^\}', text, re.DOTALL | re.MULTILINE))


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_environments_hand_over_what_they_are_told(
    name: str, root: Path, variables: dict[str, str]
) -> None:
    folder = root / "terraform" / "environments" / name
    for path in (root / MODULE).glob("variables*.tf"):
        assert (folder / path.name).read_text() == path.read_text()
    handed = dict(re.findall(r"^  (\w+) += (?:var\.)?(\S+)$", _call(folder), re.MULTILINE))
    assert handed.pop("environment") == f'"{name}"'
    assert handed.pop("source") == '"../../modules/wasaprecruit"'
    assert handed == {one: one for one in variables}


def _call(folder: Path) -> str:
    text = (folder / "main.tf").read_text()
    return text[text.index('module "wasaprecruit"') :]


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_environments_put_out_what_the_module_does(name: str, root: Path) -> None:
    ours, theirs = (
        {
            output
            for path in folder.glob("*.tf")
            for output in re.findall(r'^output "(\w+)"', path.read_text(), re.MULTILINE)
        }
        for folder in (root / MODULE, root / "terraform" / "environments" / name)
    )
    assert ours == theirs


def test_each_variable_has_its_refusal_and_a_test_of_it(
    root: Path, variables: dict[str, str]
) -> None:
    tested = "".join(path.read_text() for path in (root / MODULE / "tests").glob("*.tftest.hcl"))
    refused = set(re.findall(r"expect_failures += \[var\.(\w+)\]", tested))
    assert refused == variables.keys() - ANYTHING_GOES | {"environment"}


def test_each_refusal_says_what_to_do(variables: dict[str, str]) -> None:
    for name, block in variables.items():
        for message in re.findall(r'error_message = "((?:[^"\\]|\\.)*)"', block):
            assert len(message) > 25, name
            assert message.endswith("."), name


def test_defaults_are_those_of_the_functions(variables: dict[str, str]) -> None:
    for name, (group, field) in SAME_DEFAULTS.items():
        default = re.search(r'^  default += *"?([^"\n]+)"?$', variables[name], re.MULTILINE)
        assert default
        assert default[1] == str(group.model_fields[field].default), name


def test_secrets_are_sensitive_and_need_not_be_told_twice(variables: dict[str, str]) -> None:
    for name in ("twilio_auth_token", "form_webhook_secret", "form_token_key"):
        assert re.search(r"^  sensitive += *true$", variables[name], re.MULTILINE)
        assert re.search(r"^  default += *null$", variables[name], re.MULTILINE)
