"""What must be there before anything is built. Each check raises FixableError: one clear line."""

from http import HTTPStatus
from typing import Any

from deployment.google import Google
from localstack.console import FixableError

_ASKED = ("serviceusage", "cloudresourcemanager", "cloudbilling", "storage", "firebasehosting")
"""Services that the checks themselves, and Terraform before it enables the others, talk to."""
_STATE_LIFECYCLE = {
    "rule": [{"action": {"type": "Delete"}, "condition": {"numNewerVersions": 50, "isLive": False}}]
}


def check_project(google: Google, project: str) -> str:
    """The number of the project, which exists, and which we may see."""
    answer = google.ask("cloudresourcemanager", f"v3/projects/{project}")
    if answer.reason == "SERVICE_DISABLED":
        raise _disabled(project)
    if not answer.found:
        raise FixableError(
            f"There is no project {project}, or you may not see it. `gcloud projects list` shows "
            f"yours; `gcloud projects create {project}` makes it."
        )
    if answer.body.get("state") != "ACTIVE":
        raise FixableError(
            f"The project {project} is being deleted: `gcloud projects undelete {project}`."
        )
    return str(answer.body.get("name", "")).rpartition("/")[2]


def check_billing(google: Google, project: str) -> None:
    answer = google.ask("cloudbilling", f"v1/projects/{project}/billingInfo")
    if answer.reason == "SERVICE_DISABLED":
        raise _disabled(project)
    if not answer.found:
        raise FixableError(f"You may not see the billing of {project}: ask for roles/viewer on it.")
    if not answer.body.get("billingEnabled"):
        raise FixableError(
            f"The project {project} has no billing: `gcloud billing projects link {project} "
            "--billing-account ACCOUNT`; `gcloud billing accounts list` shows yours."
        )


def missing_services(google: Google, project: str) -> list[str]:
    """The services that must be on before Terraform can turn on the others."""
    names = [f"projects/{project}/services/{name}.googleapis.com" for name in _ASKED]
    answer = google.ask("serviceusage", f"v1/projects/{project}/services:batchGet", names=names)
    if answer.reason == "SERVICE_DISABLED":
        raise _disabled(project)
    if not answer.found:
        raise FixableError(f"You may not see which APIs {project} uses: {answer.message}")
    services: list[dict[str, Any]] = answer.body.get("services", [])
    on = {one["name"].rpartition("/")[2] for one in services if one.get("state") == "ENABLED"}
    return [f"{name}.googleapis.com" for name in _ASKED if f"{name}.googleapis.com" not in on]


def enable_services(google: Google, project: str, services: list[str]) -> None:
    answer = google.tell(
        "serviceusage", f"v1/projects/{project}/services:batchEnable", {"serviceIds": services}
    )
    if not answer.found:
        raise FixableError(
            f"The APIs could not be turned on ({answer.message}): "
            f"`gcloud services enable {' '.join(services)} --project {project}`."
        )


def has_state_bucket(google: Google, bucket: str, project_number: str) -> bool:
    """Whether Terraform's state has its bucket. Raises FixableError when the name is another's."""
    answer = google.ask("storage", f"storage/v1/b/{bucket}")
    if answer.reason == "SERVICE_DISABLED":
        raise FixableError("Cloud Storage was just switched on: try again in a minute.")
    foreign = answer.found and str(answer.body.get("projectNumber")) != project_number
    if foreign or answer.status == HTTPStatus.FORBIDDEN:
        raise FixableError(
            f"The bucket {bucket} is somebody else's: name another with --state-bucket."
        )
    return answer.found


def make_state_bucket(google: Google, project: str, bucket: str, region: str) -> None:
    """Private and versioned: an older state can be had back."""
    access = {
        "uniformBucketLevelAccess": {"enabled": True},
        "publicAccessPrevention": "enforced",
    }
    body = {
        "name": bucket,
        "location": region,
        "iamConfiguration": access,
        "versioning": {"enabled": True},
        "lifecycle": _STATE_LIFECYCLE,
    }
    answer = google.tell("storage", "storage/v1/b", body, project=project)
    if answer.status == HTTPStatus.CONFLICT:
        raise FixableError(
            f"The bucket {bucket} is somebody else's: name another with --state-bucket."
        )
    if not answer.found:
        raise FixableError(f"The bucket {bucket} could not be made: {answer.message}")


def check_site(google: Google, project: str, site: str) -> None:
    """The web app's name is ours or free: `SITE.web.app` is one world-wide."""
    ours = google.ask("firebasehosting", f"v1beta1/projects/{project}/sites/{site}")
    if ours.found:
        return
    free = google.tell(
        "firebasehosting",
        f"v1beta1/projects/{project}/sites",
        {},
        siteId=site,
        validateOnly="true",
    )
    if free.status in {HTTPStatus.CONFLICT, HTTPStatus.BAD_REQUEST}:
        raise FixableError(
            f"{site}.web.app is taken or no name that Hosting allows ({free.message}): "
            "set another as hosting_site in terraform.tfvars.json."
        )


def has_database(google: Google, project: str, location: str) -> bool:
    """Whether there is one already, which then fits: it can be neither moved nor changed in kind.

    Raises FixableError when it does not fit.
    """
    answer = google.ask("firestore", f"v1/projects/{project}/databases/(default)")
    if not answer.found:
        return False
    kind, place = answer.body.get("type"), answer.body.get("locationId")
    if kind != "FIRESTORE_NATIVE":
        raise FixableError(
            f"The project {project} has a database in Datastore mode already, and a project's "
            "default database cannot change its kind: take another project."
        )
    if place != location:
        raise FixableError(
            f"The database of {project} is in {place} already, and a database cannot be moved: "
            f"set firestore_location to {place} in terraform.tfvars.json, or take another project."
        )
    return True


def _disabled(project: str) -> FixableError:
    services = " ".join(f"{name}.googleapis.com" for name in _ASKED)
    return FixableError(
        f"APIs that the checks ask are off: `gcloud services enable {services} --project {project}`"
        ", then try again in a minute."
    )
