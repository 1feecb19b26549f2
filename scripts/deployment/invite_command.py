"""`scripts/invite`: let a colleague sign in to the desk of a deployment."""

import argparse
from typing import get_args

from deployment.colleagues import Colleague, ensure_colleague
from deployment.where import add_where, project_at
from localstack.console import done, say
from wasaprecruit.domain.documents.user import Role
from wasaprecruit.domain.languages import Language


def main(arguments: list[str]) -> int:
    given = _parser().parse_args(arguments)
    colleague = ensure_colleague(
        project_at(given.where),
        given.email,
        given.name or given.email,
        given.role,
        given.language,
        given.new_link,
    )
    tell(colleague)
    return 0


def tell(colleague: Colleague) -> None:
    done(f"{colleague.email} may sign in as {colleague.role}")
    if colleague.set_password:
        say(f"  To choose the password, once, within the hour: {colleague.set_password}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scripts/invite",
        description="Lets a colleague sign in to the desk, and prints the link with which they "
        "choose their password. Asking twice changes nothing.",
    )
    add_where(parser)
    add = parser.add_argument
    add("email")
    add("--role", choices=get_args(Role), default="recruiter")
    add("--name", help="how colleagues see them; the address, unless it is given")
    add("--language", choices=get_args(Language), default="es", help="in which they use the desk")
    add("--new-link", action="store_true", help="print a link also if they have a password")
    return parser
