"""The original of a photo, for who opens it."""

from wasaprecruit.domain.commands import Nothing, OriginalUrl
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.needs import Desk


def open_original(asked: Asked[Nothing], desk: Desk) -> OriginalUrl:
    raise NotImplementedError
