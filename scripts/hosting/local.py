"""`scripts/serve_web`: the built app beside a running stack, served as Hosting serves it."""

import argparse
import json
import os
from pathlib import Path

from hosting.building import build
from hosting.configuration import compose
from hosting.description import FAULTS, read_hosting
from localstack import install, web_packages
from localstack.environment import web_environment
from localstack.paths import LOCAL, ROOT
from localstack.ports import Ports

_SERVER = ROOT / "web" / "scripts" / "serve_built.mjs"


def main(arguments: list[str]) -> int:
    """Never returns: the server takes the place of this process."""
    _parser().parse_args(arguments)
    ports = Ports.chosen()
    with install.alone():
        web_packages.ensure()
    name = f"local-{ports.built_app}"
    folder = build(web_environment(ports), name)
    served = (str(folder), str(write_configuration(name, ports)))
    where = (str(ports.built_app), ports.url("functions"))
    os.execvp("node", ["node", str(_SERVER), *served, *where])


def write_configuration(name: str, ports: Ports) -> Path:
    """The deployed configuration, with the emulators in the places of the services."""
    places = {
        "accounts": ports.url("auth"),
        "sessions": ports.url("auth"),
        "database": ports.url("web_channels"),
        "files": f"{ports.url('storage')}/",
        FAULTS: "",
    }
    config = compose(read_hosting(), places, lambda function: {"run": {"serviceId": function}})
    path = LOCAL / "web" / f"{name}.json"
    path.write_text(json.dumps(config, indent=2))
    return path


def _parser() -> argparse.ArgumentParser:
    return argparse.ArgumentParser(
        prog="scripts/serve_web",
        description="Builds the web app for the local stack and serves it as Firebase Hosting "
        "does, with the rewrites, headers and caching of web/hosting.yaml, until Ctrl-C. "
        "Start scripts/dev first.",
    )
