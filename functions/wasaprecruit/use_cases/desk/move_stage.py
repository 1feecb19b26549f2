"""A recruiter moves an aspirant between stages."""

from wasaprecruit.domain.commands import Done, MoveStage
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.needs import Desk


def move_stage(asked: Asked[MoveStage], desk: Desk) -> Done:
    raise NotImplementedError
