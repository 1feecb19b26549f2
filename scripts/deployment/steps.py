"""The steps of a deployment. Each looks before it acts, and says in one line what is done.

With `yes` nothing is asked. Raises FixableError, which says what to do.
"""

import argparse

from deployment import preflight
from deployment.colleagues import ensure_colleague, has_admin
from deployment.google import Google
from deployment.invite_command import tell
from deployment.questions import confirmed
from deployment.sender import Senders
from deployment.target import Target
from deployment.terraform import Terraform
from localstack.console import FixableError, done, say, warn

_DATABASE = "module.wasaprecruit.google_firestore_database.this"


def check_google(
    google: Google, settings: dict[str, str], bucket: str, given: argparse.Namespace
) -> bool:
    """Whether the project has its database already. With `plan_only` nothing is made."""
    project, region = settings["project_id"], settings["region"]
    number = preflight.check_project(google, project)
    preflight.check_billing(google, project)
    if off := preflight.missing_services(google, project):
        _agreed(f"Turn on {', '.join(off)} in {project}?", given)
        preflight.enable_services(google, project, off)
    location = settings.get("firestore_location") or region
    has_database = preflight.has_database(google, project, location)
    preflight.check_site(google, project, settings.get("hosting_site") or project)
    if not preflight.has_state_bucket(google, bucket, number):
        _agreed(f"Make the bucket {bucket} for Terraform's state?", given)
        preflight.make_state_bucket(google, project, bucket, region)
    done(f"Google Cloud: {project} has billing, its names are free")
    return has_database


def check_database_is_ours(terraform: Terraform, project: str) -> None:
    """Raises FixableError when the project's database is not in Terraform's state."""
    if terraform.keeps(_DATABASE):
        return
    folder = terraform.folder.relative_to(terraform.root.parents[1])
    raise FixableError(
        f"The project {project} has a database that Terraform does not know. To take it over, "
        f"with all that is in it: `cd {folder} && terraform import {_DATABASE} "
        f"'projects/{project}/databases/(default)'`, then deploy again. Or take another project."
    )


def check_sender(settings: dict[str, str], token: str | None, twilio: str) -> None:
    if token is None:
        warn("Twilio: not asked; you may not read its token, and TF_VAR_twilio_auth_token is unset")
        return
    sender = f"whatsapp:{settings['whatsapp_sender']}"
    target = Target("", "", "", settings["twilio_account_sid"], sender, token)
    Senders(target, twilio).find()
    done("Twilio: the number is a WhatsApp sender")


def plan_only(terraform: Terraform) -> None:
    terraform.plan()
    terraform.forget_plan()
    say("Planned, and nothing changed.")


def apply(terraform: Terraform, given: argparse.Namespace) -> None:
    """What is deployed is what is described, afterwards."""
    try:
        if not terraform.plan():
            done("Terraform: nothing to change")
            return
        _agreed(f"Apply this plan to {terraform.environment}?", given)
        terraform.apply()
    finally:
        terraform.forget_plan()
    done("Terraform: applied")


def point_sender(target: Target, yes: bool, twilio: str) -> None:
    """Show what would change at Twilio, and change it with a yes. Not without a token."""
    if target.token is None:
        return
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


def first_admin(target: Target, environment: str, email: str | None, name: str | None) -> None:
    if email:
        tell(ensure_colleague(target.project, email, name or email, "admin"))
    elif not has_admin(target.project):
        command = f"scripts/deploy {environment} --admin you@example.com"
        warn(f"Nobody can sign in yet: `{command}` creates the first admin.")


def _agreed(question: str, given: argparse.Namespace) -> None:
    if given.plan_only:
        raise FixableError(f"A plan needs this first: {question} Deploy without --plan-only.")
    if not confirmed(question, given.yes):
        raise FixableError("Nothing was changed.")
