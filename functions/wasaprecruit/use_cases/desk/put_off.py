"""A conversation is closed, opened again, or put off for a while."""

from wasaprecruit.domain.commands import Done, SetStatus, Snooze
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.needs import Desk


def set_status(asked: Asked[SetStatus], desk: Desk) -> Done:
    raise NotImplementedError


def snooze(asked: Asked[Snooze], desk: Desk) -> Done:
    raise NotImplementedError
