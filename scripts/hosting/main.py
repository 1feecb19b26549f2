"""`scripts/publish_web`: builds the web app for a project and puts it on its Hosting site."""

import argparse
import os
from pathlib import Path

import google.auth
from google.auth.exceptions import DefaultCredentialsError
from google.auth.transport.requests import AuthorizedSession

from hosting.building import build
from hosting.configuration import configuration
from hosting.content import read_content
from hosting.deployment import VARIABLE, Deployment, read_deployment
from hosting.description import read_hosting
from hosting.earlier import live_files
from hosting.publishing import publish
from hosting.site import Site, patient
from localstack import install, web_packages
from localstack.console import FixableError, done

_API = "https://firebasehosting.googleapis.com/v1beta1"
_SCOPE = "https://www.googleapis.com/auth/cloud-platform"


def main(arguments: list[str]) -> int:
    options = _parser().parse_args(arguments)
    deployment = read_deployment(options.deployment, os.environ)
    config = configuration(read_hosting(), deployment)
    site = Site(_session(deployment), _API, deployment.site)
    with install.alone():
        web_packages.ensure()
    content = read_content(build(deployment.build_variables(), deployment.site))
    address = f"https://{deployment.site}.web.app"
    publish(site, config, content, live_files(address))
    done(f"{address} has {len(content.hashes)} files of this build")
    return 0


def _session(deployment: Deployment) -> AuthorizedSession:
    """Signed in as Terraform is: Application Default Credentials, no key of ours."""
    try:
        credentials, _ = google.auth.default(scopes=[_SCOPE], quota_project_id=deployment.project)
    except DefaultCredentialsError:
        raise FixableError(
            "No Google credentials: sign in with `gcloud auth application-default login`."
        ) from None
    session = AuthorizedSession(credentials)  # type: ignore[no-untyped-call]
    patient(session)
    return session


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scripts/publish_web",
        description="Builds the web app for a project and puts it on its Hosting site as one "
        "release, with what web/hosting.yaml says. `terraform apply` calls it.",
    )
    parser.add_argument(
        "deployment",
        nargs="?",
        type=Path,
        help=f"JSON, Terraform's output `web_deployment`; without it the variable {VARIABLE}",
    )
    return parser
