"""`scripts/smoke`: whether a deployment works, seen from outside."""

import argparse
import os
from contextlib import suppress

from deployment.smoke import Outcome, run_checks
from deployment.target import Target
from deployment.terraform import ENVIRONMENTS, Terraform
from deployment.where import LOCAL
from localstack.console import FixableError, complain, done, say, warn
from localstack.environment import functions_environment
from localstack.ports import PROJECT, Ports


def main(arguments: list[str]) -> int:
    """0 when every check passed that could be run."""
    return 0 if smoke(_target(_parser().parse_args(arguments))) else 1


def smoke(target: Target) -> bool:
    """Tell of each check; whether none failed."""
    say(f"Smoke test of {target.site}")
    outcomes = [_told(outcome) for outcome in run_checks(target)]
    return all(outcome.fault is None for outcome in outcomes)


def _told(outcome: Outcome) -> Outcome:
    if outcome.fault:
        complain(f"{outcome.title}: {outcome.fault}")
    elif outcome.skipped:
        warn(f"{outcome.title}: skipped; {outcome.skipped}")
    else:
        done(outcome.title)
    return outcome


def _target(given: argparse.Namespace) -> Target:
    token = os.environ.get("TWILIO_AUTH_TOKEN")
    if given.where == LOCAL:
        return _local(Ports.chosen())
    if given.where in ENVIRONMENTS:
        return Terraform(given.where).target(token)
    if given.functions is None:
        return _deployed_at(given.where.rstrip("/"), token)
    return Target(
        site=given.where.rstrip("/"),
        functions=given.functions.rstrip("/"),
        project=given.project,
        account_sid=given.account_sid,
        sender=given.sender,
        token=token,
    )


def _deployed_at(site: str, token: str | None) -> Target:
    """The environment whose desk is there, by what Terraform put out."""
    for environment in ENVIRONMENTS:
        with suppress(FixableError):
            target = Terraform(environment).target(token)
            if target.site == site:
                return target
    raise FixableError(
        f"No environment that this folder knows is at {site}: say with --functions what the "
        "webhooks' addresses begin with, such as https://us-central1-my-project.cloudfunctions.net"
    )


def _local(ports: Ports) -> Target:
    environment = functions_environment(ports)
    os.environ.update(environment)
    return Target(
        site=ports.url("web"),
        functions=ports.url("functions"),
        project=PROJECT,
        account_sid=environment["TWILIO_ACCOUNT_SID"],
        sender=environment["WHATSAPP_SENDER"],
        token=environment["TWILIO_AUTH_TOKEN"],
        hosted=False,
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scripts/smoke",
        description=__doc__,
        epilog="A message is signed with TWILIO_AUTH_TOKEN from the environment and looked for in "
        "Firestore with your own Google credentials; without the token that check is skipped.",
    )
    parser.add_argument(
        "where",
        type=_where,
        metavar="URL | staging | production | local",
        help="the desk's address with --functions, an environment, or a running scripts/dev",
    )
    parser.add_argument(
        "--functions", metavar="URL", help="what the webhooks' addresses begin with"
    )
    parser.add_argument("--project", default="", help="the Google Cloud project")
    parser.add_argument("--account-sid", default="", help="Twilio's account SID")
    parser.add_argument("--sender", default="", help="the agency's number, whatsapp:+…")
    return parser


def _where(text: str) -> str:
    if text == LOCAL or text in ENVIRONMENTS or text.startswith(("http://", "https://")):
        return text
    raise argparse.ArgumentTypeError(f"{text!r} is no address that begins with https://")
