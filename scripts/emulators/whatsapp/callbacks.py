"""Status callbacks of what the agency sent, with the faults that can befall them."""

import asyncio
from dataclasses import dataclass, field

from . import params, rules
from .background import Background
from .faults import Faults
from .model import Message
from .posting import Poster
from .settings import Settings

_Told = dict[str, str]


@dataclass
class _Plan:
    """What happens to one message's callbacks."""

    copies: int = 1
    seconds: float = 0.0
    # Held back until this status, then sent last first; empty when they go out as they come.
    until: str = ""
    held: list[_Told] = field(default_factory=list)


class Callbacks:
    def __init__(
        self, poster: Poster, background: Background, faults: Faults, settings: Settings
    ) -> None:
        self._poster = poster
        self._background = background
        self._faults = faults
        self._settings = settings
        self._plans: dict[str, _Plan] = {}

    def expect(self, message: Message) -> None:
        """Decides, when a message is accepted, which armed faults its callbacks meet."""
        if not message.status_callback:
            return
        plan = self._plans[message.sid] = _Plan()
        if self._faults.strike_message("lose_callbacks", message):
            plan.copies = 0
        if self._faults.strike_message("duplicate_callbacks", message):
            plan.copies = 2
        if fault := self._faults.strike_message("reorder_callbacks", message):
            plan.until = fault.options["until"]
        if fault := self._faults.strike_message("delay", message, of="callbacks"):
            plan.seconds = fault.options["seconds"]

    def announce(self, message: Message) -> None:
        """Tells the agency the status as it stands now."""
        if not message.status_callback:
            return
        plan = self._plans.get(message.sid, _Plan())
        plan.held.insert(0, params.status(message, self._settings))
        if message.status != plan.until and plan.until and message.status not in rules.FAILED:
            return
        plan.until = ""
        for told in plan.held:
            for _ in range(plan.copies):
                post = self._post(message, told, plan.seconds)
                self._background.in_order(message.sid, post)
        plan.held.clear()

    async def _post(self, message: Message, told: _Told, seconds: float) -> None:
        await asyncio.sleep(seconds)
        await self._poster.post(message.status_callback, told, message.sid)

    def forget(self) -> None:
        self._plans.clear()
