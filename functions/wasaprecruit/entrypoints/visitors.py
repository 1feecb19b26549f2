"""What anybody may ask of the api, signed in or not."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from werkzeug.routing import Map, Rule

from wasaprecruit.domain.commands import CheckCode, CodeChecked, Command
from wasaprecruit.domain.model import Model
from wasaprecruit.ports import Desk
from wasaprecruit.use_cases.check_code import check_code

PREFIX = "/public/"


@dataclass(frozen=True)
class Question:
    """How it is written, and what to answer for the agency of this name."""

    body: type[Command]
    act: Callable[[Desk, str, Any], Model]


def _verify(desk: Desk, agency: str, asked: CheckCode) -> CodeChecked:
    return check_code(asked, agency, desk.documents, desk.clock)


ROUTES = Map(
    [Rule(f"{PREFIX}verifications", methods=["POST"], endpoint=Question(CheckCode, _verify))],
    merge_slashes=False,
)
