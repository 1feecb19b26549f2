"""Where a command works: in an environment, or in the stack on this machine."""

import argparse
import os

from deployment.terraform import ENVIRONMENTS, Terraform
from localstack.environment import functions_environment
from localstack.ports import PROJECT, Ports

LOCAL = "local"


def add_where(parser: argparse.ArgumentParser) -> None:
    """The argument `where`."""
    parser.add_argument(
        "where", choices=(*ENVIRONMENTS, LOCAL), help="an environment, or a running scripts/dev"
    )


def project_at(where: str) -> str:
    """The id of the project. For the local stack, Google's clients are led to its emulators."""
    if where != LOCAL:
        return str(Terraform(where).outputs()["project_id"])
    os.environ.update(functions_environment(Ports.chosen()))
    return PROJECT
