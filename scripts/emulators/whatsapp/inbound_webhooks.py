"""The webhook for what aspirants write, with the faults that can befall it."""

import asyncio
import logging
from collections.abc import Callable

from . import params, twiml
from .background import Background
from .faults import Fault, Faults
from .model import Message
from .posting import Outcome, Poster
from .settings import Settings
from .state import State

_log = logging.getLogger(__name__)
Replying = Callable[[Message, twiml.Reply], None]
_HELD_LANE = "held"


class InboundWebhooks:
    def __init__(
        self,
        state: State,
        poster: Poster,
        background: Background,
        faults: Faults,
        settings: Settings,
    ) -> None:
        self._state = state
        self._poster = poster
        self._background = background
        self._faults = faults
        self._settings = settings
        self._held: list[Message] = []
        self._settled: dict[str, asyncio.Event] = {}
        self.reply: Replying = lambda _message, _reply: None

    def deliver(self, message: Message, *, in_order: bool = True) -> None:
        """Starts the delivery; in order of writing for one aspirant unless told otherwise."""
        self._settled[message.sid] = asyncio.Event()
        if self._faults.strike_message("lose_webhook", message):
            self._settle(message, Outcome(None))
        elif fault := self._faults.strike_message("reorder_webhooks", message):
            self._hold(message, fault)
        elif in_order:
            self._background.in_order(message.chat, self._post(message))
        else:
            self._background.run(self._post(message))

    async def settled(self, message: Message) -> None:
        """Returns once the webhook was answered or is lost."""
        if event := self._settled.get(message.sid):
            await event.wait()

    def _hold(self, message: Message, fault: Fault) -> None:
        self._held.append(message)
        if fault.times == 0:
            self._release()
        elif len(self._held) == 1:
            self._background.run(self._release_after(fault.options["holdSeconds"]))

    async def _release_after(self, seconds: float) -> None:
        """The messages that the fault waits for may never come."""
        held = self._held
        for _ in range(max(1, int(seconds / 0.05))):
            await asyncio.sleep(0.05)
            if not held:
                return
        self._release()

    def _release(self) -> None:
        for message in reversed(self._held):
            self._background.in_order(_HELD_LANE, self._post(message))
        self._held.clear()

    async def _post(self, message: Message) -> None:
        if fault := self._faults.strike_message("delay", message, of="webhook"):
            await asyncio.sleep(fault.options["seconds"])
        copies = 2 if self._faults.strike_message("duplicate_webhook", message) else 1
        told = params.inbound(message, self._settings)
        post = self._poster.post
        # Both copies at once: the harder case for who receives them.
        outcomes = await asyncio.gather(
            *(post(self._settings.inbound_url, told, message.sid) for _ in range(copies))
        )
        self._settle(message, next((o for o in outcomes if o.ok), outcomes[0]))

    def _settle(self, message: Message, outcome: Outcome) -> None:
        message.webhook = "answered" if outcome.ok else "lost"
        message.webhook_status = outcome.status
        self._state.save_message(message)
        if event := self._settled.pop(message.sid, None):
            event.set()
        if outcome.ok:
            self._obey(message, outcome.answer)

    def _obey(self, message: Message, answer: str) -> None:
        try:
            replies = twiml.replies(answer)
        except ValueError:
            # Twilio's error 12100: noted in its debugger, the message stays delivered.
            _log.warning("webhook for %s: the answer is not TwiML", message.sid)
            return
        for reply in replies:
            self.reply(message, reply)

    def forget(self) -> None:
        self._held.clear()
        self._settled.clear()
