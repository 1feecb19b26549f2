"""The WhatsApp network: takes messages from both sides and moves them along."""

from . import composing, rules, twiml
from .background import Background
from .carrying import Carrier
from .drafts import Draft
from .inbound_webhooks import InboundWebhooks
from .model import Aspirant, Message, Template
from .outgoing import Outgoing
from .refusals import Refusal
from .settings import Settings
from .state import State


class Network:
    def __init__(
        self,
        settings: Settings,
        state: State,
        background: Background,
        webhooks: InboundWebhooks,
        carrier: Carrier,
    ) -> None:
        self._settings = settings
        self._state = state
        self._background = background
        self._webhooks = webhooks
        self._carrier = carrier
        webhooks.reply = self._reply

    @property
    def idle(self) -> bool:
        """No webhook, callback or message is under way."""
        return self._background.idle

    def write(self, draft: Draft) -> Message:
        """An aspirant writes: on the network at once, at the agency when its webhook answers."""
        now = self._state.now()
        media = [composing.stored(attachment, now) for attachment in draft.attachments]
        for stored, attachment in zip(media, draft.attachments, strict=True):
            self._state.add_file(stored, attachment.content)
        message = composing.inbound(draft, media, self._settings.agency, now)
        self.meet(message.sender, message.profile_name)
        message.profile_name = self._state.aspirants[message.chat].name
        self._state.save_message(message)
        self._webhooks.deliver(message, in_order=draft.in_order)
        return message

    def meet(self, address: str, name: str = "") -> Aspirant:
        """The aspirant with this number, made or renamed when need be."""
        chat = rules.chat_of(address)
        known = self._state.aspirants.get(chat)
        if known and (not name or known.name == name):
            return known
        written = known.address if known else rules.channel_address(address)
        aspirant = Aspirant(chat=chat, address=written, name=name or rules.bare(address))
        self._state.save_aspirant(aspirant)
        return aspirant

    def send(self, outgoing: Outgoing) -> Message:
        """The agency sends: accepted at once; the network then says what became of it."""
        template = self._template(outgoing)
        message = composing.outbound(outgoing, template, self._settings.agency, self._state.now())
        return self._accept(message)

    def _template(self, outgoing: Outgoing) -> Template | None:
        if outgoing.content_sid is None:
            return None
        if outgoing.content_sid not in self._state.templates:
            raise Refusal(21655)
        return self._state.templates[outgoing.content_sid]

    def _reply(self, message: Message, reply: twiml.Reply) -> None:
        answer = Outgoing(to=message.sender, body=reply.body, media_urls=reply.media_urls)
        sent = composing.outbound(answer, None, self._settings.agency, self._state.now())
        sent.direction = "outbound-reply"
        self._accept(sent)

    def _accept(self, message: Message) -> Message:
        self.meet(message.recipient)
        self._state.save_message(message)
        self._mark_seen(message.chat)
        self._carrier.take(message)
        return message

    def _mark_seen(self, chat: str) -> None:
        """Who answers has read: blue ticks on the aspirant's phone."""
        for message in reversed(self._state.messages.values()):
            if message.chat != chat or not message.inbound:
                continue
            if message.seen:
                return
            if message.webhook == "answered":
                message.seen = True
                self._state.save_message(message)

    def resume(self) -> None:
        """Carries on, after a restart, with what was under way."""
        for message in self._state.messages.values():
            if message.webhook == "pending":
                self._webhooks.deliver(message)
            elif not message.inbound and message.status not in rules.FINAL:
                self._carrier.take(message)

    async def reset(self) -> None:
        await self._background.stop()
        self._webhooks.forget()
        self._carrier.forget()
        self._state.reset()
