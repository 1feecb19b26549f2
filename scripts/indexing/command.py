"""`scripts/index_conversations`: bring rows of the inbox up to the present model."""

import argparse

from google.api_core.exceptions import GoogleAPIError
from google.auth.exceptions import GoogleAuthError
from google.cloud.firestore import Client

from deployment.where import add_where, project_at
from indexing.renewing import Counts, Renewal
from localstack.console import FixableError, complain, done


def main(arguments: list[str]) -> int:
    project = project_at(_parser().parse_args(arguments).where)
    try:
        counts = Renewal(Client(project=project)).run()
    except (GoogleAPIError, GoogleAuthError) as error:
        raise FixableError(
            f"{project} cannot be asked about its conversations ({type(error).__name__}): is it "
            "running, and are you signed in as somebody who may change them?"
        ) from None
    return tell(counts)


def tell(counts: Counts) -> int:
    done(f"{counts.rows} conversations, {counts.renewed} brought up to date")
    if counts.unreadable:
        complain(f"{counts.unreadable} cannot be read: each does not fit its model.")
    if counts.busy:
        complain(f"{counts.busy} kept changing: run it again.")
    return 1 if counts.unreadable or counts.busy else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scripts/index_conversations",
        description="Brings conversations that an older version wrote up to date, so that the "
        "desk's views and its search find them. Safe while everything runs; a second run changes "
        "nothing.",
    )
    add_where(parser)
    return parser
