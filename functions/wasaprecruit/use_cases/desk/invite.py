"""An admin lets a new colleague in."""

from wasaprecruit.domain.commands import Invite, Invited
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.needs import Desk


def invite(asked: Asked[Invite], desk: Desk) -> Invited:
    raise NotImplementedError
