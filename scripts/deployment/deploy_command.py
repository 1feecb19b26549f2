"""`scripts/deploy`: the guided way to a deployment.

Checks what must be there, plans and applies (with a yes), points Twilio's sender at the webhooks,
creates the first admin, and looks whether it all works. Each step looks before it acts: a second
run changes nothing, and one that was stopped goes on where it was.
"""

import argparse
import sys
from getpass import getpass

from deployment import preflight
from deployment.colleagues import ensure_colleague, has_admin
from deployment.google import Google, signed_in
from deployment.invite_command import tell
from deployment.questions import confirmed, write_settings
from deployment.secrets import gather
from deployment.sender import MESSAGING, Senders
from deployment.smoke_command import smoke
from deployment.target import Target
from deployment.terraform import ENVIRONMENTS, Terraform
from localstack import install, web_packages
from localstack.console import FixableError, done, say, warn

_NEEDED = ("project_id", "region", "agency_name", "twilio_account_sid", "whatsapp_sender")


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
    if missing := [name for name in _NEEDED if not settings.get(name)]:
        raise FixableError(
            f"{terraform.settings_file.name} lacks {', '.join(missing)}: "
            f"`scripts/deploy {terraform.environment} --init` asks for it."
        )
    bucket = given.state_bucket or f"{settings['project_id']}-terraform-state"
    _check_google(google, settings, bucket, given.yes)
    project = str(settings["project_id"])
    asking = getpass if sys.stdin.isatty() else None
    terraform = Terraform(terraform.environment, gather(google, project, asking), terraform.root)
    token = terraform.secrets["twilio_auth_token"].split(",")[0]
    _check_sender(settings, token, twilio)
    terraform.init(bucket)
    if given.plan_only:
        _plan_only(terraform)
        return 0
    _apply(terraform, given.yes)
    target = terraform.target(token)
    _point_sender(target, given.yes, twilio)
    _first_admin(target, given)
    return 0 if smoke(target) else 1


def _check_google(google: Google, settings: dict[str, str], bucket: str, yes: bool) -> None:
    project, region = settings["project_id"], settings["region"]
    preflight.check_project(google, project)
    preflight.check_billing(google, project)
    if off := preflight.missing_services(google, project):
        _agreed(f"Turn on {', '.join(off)} in {project}?", yes)
        preflight.enable_services(google, project, off)
    preflight.check_database(google, project, settings.get("firestore_location") or region)
    preflight.check_site(google, project, settings.get("hosting_site") or project)
    if not preflight.has_state_bucket(google, bucket):
        _agreed(f"Make the bucket {bucket} for Terraform's state?", yes)
        preflight.make_state_bucket(google, project, bucket, region)
    done(f"Google Cloud: {project} has billing, its names are free")


def _check_sender(settings: dict[str, str], token: str, twilio: str) -> None:
    sender = f"whatsapp:{settings['whatsapp_sender']}"
    target = Target("", "", "", settings["twilio_account_sid"], sender, token)
    Senders(target, twilio).find()
    done("Twilio: the number is a WhatsApp sender")


def _plan_only(terraform: Terraform) -> None:
    terraform.plan()
    terraform.forget_plan()
    say("Planned, and nothing changed.")


def _apply(terraform: Terraform, yes: bool) -> None:
    """What is deployed is what is described, afterwards."""
    try:
        if not terraform.plan():
            done("Terraform: nothing to change")
            return
        _agreed(f"Apply this plan to {terraform.environment}?", yes)
        terraform.apply()
    finally:
        terraform.forget_plan()
    done("Terraform: applied")


def _point_sender(target: Target, yes: bool, twilio: str) -> None:
    """Show what would change at Twilio, and change it with a yes."""
    senders = Senders(target, twilio)
    sender = senders.find()
    differences = sender.differences(target.webhooks)
    if not differences:
        done("Twilio: it calls this deployment")
        return
    for name, now, then in differences:
        say(f"  {name}: {now or 'nothing'} → {then}")
    if not confirmed("Let Twilio call these addresses?", yes):
        warn("Twilio still calls where it did: no message reaches this deployment.")
        return
    senders.point(sender, target.webhooks)
    done("Twilio: it calls this deployment now")


def _first_admin(target: Target, given: argparse.Namespace) -> None:
    if given.admin:
        name = given.admin_name or given.admin
        tell(ensure_colleague(target.project, given.admin, name, "admin"))
    elif not has_admin(target.project):
        command = f"scripts/deploy {given.environment} --admin you@example.com"
        warn(f"Nobody can sign in yet: `{command}` creates the first admin.")


def _agreed(question: str, yes: bool) -> None:
    if not confirmed(question, yes):
        raise FixableError("Nothing was changed.")


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
