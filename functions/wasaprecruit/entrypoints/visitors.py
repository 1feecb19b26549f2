"""What anybody may ask of the api, signed in or not."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from werkzeug.routing import Map, Rule

from wasaprecruit.bootstrap import Api
from wasaprecruit.domain.commands import CheckCode, CodeChecked, Command
from wasaprecruit.domain.model import Model
from wasaprecruit.use_cases.sending.check_code import check_code

PREFIX = "/public/"


@dataclass(frozen=True)
class Question:
    """How it is written, and what to answer."""

    body: type[Command]
    act: Callable[[Api, Any], Model]


def _verify(api: Api, asked: CheckCode) -> CodeChecked:
    return check_code(asked, api.agency, api.codes, api.desk.documents, api.desk.clock)


ROUTES = Map(
    [Rule(f"{PREFIX}verifications", methods=["POST"], endpoint=Question(CheckCode, _verify))],
    merge_slashes=False,
)
