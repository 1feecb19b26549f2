"""What an environment would be, once applied with stand-ins for Google's answers."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from terraform_checks import program

Values = dict[str, Any]


class Played:
    """The resources of one environment, in the form of `terraform show -json`."""

    def __init__(self, state: Values) -> None:
        self.outputs = {name: one.get("value") for name, one in state["outputs"].items()}
        self.resources = list(_resources(state["root_module"]))

    def all(self, kind: str, name: str | None = None) -> dict[str, Values]:
        """By index (or name, where there is but one): the resources of this kind."""
        return {
            str(one.get("index", one["name"])): one["values"]
            for one in self.resources
            if one["type"] == kind and name in {None, one["name"]} and one["mode"] == "managed"
        }

    def list(self, kind: str) -> list[Values]:
        """Of several names, too."""
        return [one["values"] for one in self.resources if one["type"] == kind]


def play(environment: Path) -> Played:
    """`environment` is a root that has been initialised. Raises program.Failed."""
    said = program.run(environment, "test", "-json", "-verbose", "-no-color")
    return Played(_state(said))


def _state(said: str) -> Values:
    for line in said.splitlines():
        event = json.loads(line) if line.startswith("{") else {}
        if event.get("type") == "test_state":
            state: Values = event["test_state"]
            return state
    raise program.Failed("terraform test has shown no state")


def _resources(module: Values) -> Iterator[Values]:
    yield from module.get("resources", [])
    for child in module.get("child_modules", []):
        yield from _resources(child)
