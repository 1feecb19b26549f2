"""What recruiters' commands need from outside."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from wasaprecruit.ports.bot_settings import BotSettingsSource
from wasaprecruit.ports.clock import Clock
from wasaprecruit.ports.documents import Documents
from wasaprecruit.ports.files import Files
from wasaprecruit.ports.gauges import Gauges, NoGauges
from wasaprecruit.ports.media import FileKind
from wasaprecruit.ports.personal import ProofCodes
from wasaprecruit.ports.publisher import Publisher
from wasaprecruit.ports.sessions import Sessions
from wasaprecruit.ports.tasks import Tasks


class Tell(Protocol):
    """Names in the audit entry what a command is about, where its address does not say it."""

    def __call__(
        self,
        user: str | None = None,
        conversations: Sequence[str] = (),
        quick_reply: str | None = None,
        fields: Sequence[str] = (),
        aspirant: str | None = None,
    ) -> None: ...


def _untold(
    user: str | None = None,
    conversations: Sequence[str] = (),
    quick_reply: str | None = None,
    fields: Sequence[str] = (),
    aspirant: str | None = None,
) -> None:
    """For acts that nobody records."""


def _never() -> bool:
    """For acts that nobody records."""
    return False


@dataclass(frozen=True)
class Desk:
    """What the desk's commands need from outside. `agency` is the agency's name.

    `form_url` is the address of the form, without what makes it somebody's own.
    `was_done_before` reads whether this very request was done before and its answer got lost: then
    what follows the commit may not have happened.
    `sniff` says what bytes are, as `ports.Studio` does.
    """

    documents: Documents
    tasks: Tasks
    publisher: Publisher
    files: Files
    clock: Clock
    sessions: Sessions
    codes: ProofCodes
    agency: str
    form_url: str
    sniff: Callable[[bytes], FileKind]
    settings: BotSettingsSource
    gauges: Gauges = NoGauges()  # noqa: RUF009 - it holds nothing
    tell: Tell = _untold
    was_done_before: Callable[[], bool] = _never
