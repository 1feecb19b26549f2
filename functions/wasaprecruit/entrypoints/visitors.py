"""What anybody may ask of the api, signed in or not."""

from collections.abc import Callable

from werkzeug.routing import Map, Rule

from wasaprecruit.bootstrap import Api
from wasaprecruit.domain.commands import CheckCode, CodeChecked
from wasaprecruit.domain.model import Model
from wasaprecruit.use_cases.check_code import check_code

PREFIX = "/public/"
Question = Callable[[Api, bytes], Model]
"""What to answer, given the body."""


def _verify(api: Api, body: bytes) -> CodeChecked:
    command = CheckCode.model_validate_json(body)
    return check_code(command, api.agency, api.codes, api.desk.documents, api.desk.clock)


ROUTES = Map([Rule(f"{PREFIX}verifications", methods=["POST"], endpoint=_verify)])
