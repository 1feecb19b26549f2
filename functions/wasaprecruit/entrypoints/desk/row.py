"""A command is one row: how it is asked for, by whom, what it answers, and the act that does it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Literal

from wasaprecruit.domain.access import WRITERS, Roles
from wasaprecruit.domain.model import Model
from wasaprecruit.use_cases.desk.asked import Asked, C
from wasaprecruit.use_cases.desk.needs import Desk

VISITORS: None = None
"""In the place of roles: whoever asks, signed in or not, within an allowance."""


@dataclass(frozen=True)
class Row(Generic[C]):
    """`name` is the operation's in OpenAPI and the audit's; `path` is below `/api`.

    From the row follow the address and the web's client, how the body is read, who is let in, the
    audit entry, and how refusals read. What is not `is_recorded` does nothing to anybody: it says
    where the caller is, and is forgotten within minutes.
    """

    name: str
    path: str
    body: type[C]
    result: type[Model]
    act: Callable[[Asked[C], Desk], Model]
    roles: Roles | None = WRITERS
    method: Literal["GET", "POST"] = "POST"
    is_recorded: bool = True
