"""A command on its way from the door to the act that does it."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from wasaprecruit.domain.commands import Command

C = TypeVar("C", bound=Command)


@dataclass(frozen=True)
class Asked(Generic[C]):
    """Who asks, about what, and what for.

    `by` is a user's uid, empty for a visitor. Of the ids those are there that the command's address
    names.
    """

    command: C
    by: str = ""
    conversation: str = ""
    message: str = ""
    user: str = ""
    photo: str = ""
    tag: str = ""
    note: str = ""
    quick_reply: str = ""
