"""`scripts/deploy`: the guided way to a deployment.

Checks what must be there, plans and applies (with a yes), points Twilio's sender at the webhooks,
creates the first admin, and looks whether it all works. Each step looks before it acts: a second
run changes nothing, and one that was stopped goes on where it was.
"""

import argparse
import sys
from getpass import getpass

from deployment import steps
from deployment.google import Google, signed_in
from deployment.questions import write_settings
from deployment.secrets import gather
from deployment.sender import MESSAGING
from deployment.settings_file import check_address, check_settings
from deployment.smoke_command import smoke
from deployment.terraform import ENVIRONMENTS, Terraform
from localstack import install, web_packages


def main(arguments: list[str]) -> int:
    """0 when all of it is there and works."""
    given = _parser().parse_args(arguments)
    terraform = Terraform(given.environment)
    if given.init:
        write_settings(terraform.settings_file)
    terraform.check_version()
    with install.alone():
        web_packages.ensure()
    return deploy(given, terraform, signed_in())


def deploy(
    given: argparse.Namespace, terraform: Terraform, google: Google, twilio: str = MESSAGING
) -> int:
    """What follows once the tools are there. `twilio` is where its Senders API answers."""
    settings = terraform.settings()
    check_settings(settings, terraform.settings_file.name)
    if given.admin:
        check_address(given.admin)
    bucket = terraform.state_bucket(given.state_bucket)
    has_database = steps.check_google(google, settings, bucket, given)
    project = str(settings["project_id"])
    asking = getpass if sys.stdin.isatty() else None
    terraform = Terraform(terraform.environment, gather(google, project, asking), terraform.root)
    token = terraform.secrets.get("twilio_auth_token", "").split(",")[0] or None
    steps.check_sender(settings, token, twilio)
    terraform.init(bucket)
    if has_database:
        steps.check_database_is_ours(terraform, project)
    if given.plan_only:
        steps.plan_only(terraform)
        return 0
    steps.apply(terraform, given)
    target = terraform.target(token)
    steps.point_sender(target, given.yes, twilio)
    steps.first_admin(target, terraform.environment, given.admin, given.admin_name)
    return 0 if smoke(target) else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scripts/deploy",
        description="The guided way to a deployment. A second run changes nothing; one that was "
        "stopped goes on where it was.",
        epilog="Secrets come from TF_VAR_twilio_auth_token and the like, from Secret Manager once "
        "they are deployed, or are asked for. docs/operations.md walks through all of it.",
    )
    add = parser.add_argument
    add("environment", choices=ENVIRONMENTS)
    add("--init", action="store_true", help="ask for the environment's settings first")
    add("--plan-only", action="store_true", help="show what would change, and end")
    add("--yes", action="store_true", help="ask nothing; for CI")
    add("--admin", metavar="EMAIL", help="create this admin, unless they are one")
    add("--admin-name", metavar="NAME", help="how colleagues see that admin")
    add("--state-bucket", metavar="NAME", help="of Terraform's state (PROJECT-terraform-state)")
    return parser
