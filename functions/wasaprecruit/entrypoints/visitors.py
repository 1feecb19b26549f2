"""What anybody may ask of the api, signed in or not."""

from collections.abc import Callable

from werkzeug.routing import Map, Rule

from wasaprecruit.domain.commands import CheckCode, CodeChecked
from wasaprecruit.domain.model import Model
from wasaprecruit.entrypoints.bounded_json import read_command
from wasaprecruit.ports import Desk
from wasaprecruit.use_cases.check_code import check_code

PREFIX = "/public/"
Question = Callable[[Desk, str, bytes], Model]
"""What to answer for the agency of this name, given the body."""


def _verify(desk: Desk, agency: str, body: bytes) -> CodeChecked:
    return check_code(read_command(CheckCode, body), agency, desk.documents, desk.clock)


ROUTES = Map([Rule(f"{PREFIX}verifications", methods=["POST"], endpoint=_verify)])
