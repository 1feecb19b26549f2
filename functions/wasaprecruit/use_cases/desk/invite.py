"""An admin lets a new colleague in."""

from wasaprecruit.domain import paths
from wasaprecruit.domain.access import EVERYBODY, Badge, holds
from wasaprecruit.domain.documents.user import User
from wasaprecruit.domain.errors import Conflict
from wasaprecruit.domain.team_commands import Invite, Invited
from wasaprecruit.ports.documents import AlreadyThere, Create
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.needs import Desk


def invite(asked: Asked[Invite], desk: Desk) -> Invited:
    """Make the account and the document that lets it in. Completes a run that was cut short.

    Raises Conflict when they are, or were, a colleague; Invalid for an address that is none.
    """
    command = asked.command
    uid = desk.sessions.invite(command.email)
    path = paths.user(uid)
    desk.tell(user=uid)
    if not desk.documents.existing([path]):
        # The account may have been closed in the console, by somebody who never was a colleague.
        desk.sessions.enable(uid)
    user = User(name=command.name, email=command.email, role=command.role, sees=command.sees)
    try:
        desk.documents.commit(Create(path, user))
    except AlreadyThere:
        raise _known(path, desk) from None
    return Invited(user_id=uid)


def _known(path: str, desk: Desk) -> Conflict:
    found = desk.documents.get(path, Badge)
    if found and holds(found.value, EVERYBODY):
        return Conflict("already_colleague", "Somebody with this address is a colleague already.")
    return Conflict(
        "deactivated_colleague",
        "Somebody with this address was a colleague. Give them their access back.",
    )
