"""Events and documents as the tests need them, with everything that does not matter filled in."""

from datetime import datetime, timedelta
from typing import Any

from tests.fakes import NOON
from wasaprecruit.domain import paths
from wasaprecruit.domain.channel_rules import WINDOW
from wasaprecruit.domain.documents.bot import Bot
from wasaprecruit.domain.documents.conversation import Channel, Conversation
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.documents.photo import Photo, PhotoPaths, Quality
from wasaprecruit.domain.documents.template import Template, TemplateVariable
from wasaprecruit.domain.events.messages import (
    MessageReceived,
    MessageStored,
    ReceivedData,
    StoredData,
    message_received,
)
from wasaprecruit.domain.identity import derived_id
from wasaprecruit.domain.inbox_row import last_message
from wasaprecruit.domain.micros import micros
from wasaprecruit.ports.documents import Create, Documents

NUMBER = "+5215512345678"


def received(
    sid: str = "SM00000000000000000000000000000001",
    text: str = "Hola",
    number: str | None = NUMBER,
    external: str | None = None,
    at: datetime = NOON,
    name: str = "Valentina Ríos",
) -> MessageReceived:
    address = f"whatsapp:{number or external}"
    return message_received(
        ReceivedData(
            message_id=sid,
            address=address,
            external_user_id=external,
            profile_name=name,
            message=inbound(text, at),
        )
    )


def stored(event: MessageReceived) -> MessageStored:
    return MessageStored(
        id=derived_id("message.stored", event.data.message_id),
        occurred_at=event.occurred_at,
        conversation_id=event.conversation_id,
        data=StoredData(message_id=event.data.message_id),
    )


def inbound(text: str = "Hola", at: datetime = NOON) -> Message:
    return Message(
        direction="in", author="aspirant", type="text", text=text, status="received", at=at
    )


def outbound(text: str = "¡Hola!", at: datetime = NOON, **fields: Any) -> Message:
    values = {"author": "recruiter-1", "status": "queued", **fields}
    return Message(direction="out", type="text", text=text, at=at, **values)


def a_conversation(
    documents: Documents,
    conversation_id: str,
    *messages: tuple[str, Message],
    first_at: datetime = NOON,
    **fields: Any,
) -> None:
    """A conversation that an aspirant began at `first_at`, with these messages after the first."""
    first = ("SM-first", inbound(at=first_at))
    last_id, last = [first, *messages][-1]
    values: dict[str, Any] = {
        "display_name": "Valentina Ríos",
        "channel": Channel(address=f"whatsapp:{NUMBER}"),
        "bot": Bot(state="greeted"),
        "last_message": last_message(last_id, last),
        "newest_micros": micros(last.at),
        "last_inbound_at": first_at,
        "window_closes_at": first_at + WINDOW,
        "aspirant_id": "aspirant-1",
        "created_at": first_at,
        "updated_at": first_at,
        **fields,
    }
    documents.commit(
        Create(paths.conversation(conversation_id), Conversation(**values)),
        *(Create(paths.message(conversation_id, key), one) for key, one in [first, *messages]),
    )


def a_photo(at: datetime = NOON, **fields: Any) -> Photo:
    values: dict[str, Any] = {
        "quality": Quality(
            width=1200, height=1600, size=200_000, sharpness=300.0, brightness=120.0, person=True
        ),
        "width": 1200,
        "height": 1600,
        "paths": PhotoPaths(original="o.jpg", web="w.webp", thumbnail="t.webp"),
        "content_type": "image/jpeg",
        "perceptual_hash": "0" * 16,
        "message_id": "SM-first",
        "created_at": at,
        **fields,
    }
    return Photo(**values)


def a_template(at: datetime = NOON, **fields: Any) -> Template:
    values: dict[str, Any] = {
        "name": "seguimos_es",
        "language": "es",
        "category": "UTILITY",
        "status": "approved",
        "type": "text",
        "body": "Hola {{1}}, ¿seguimos con tu postulación?",
        "variables": [TemplateVariable(name="1", sample="nombre", field="firstName")],
        "synced_at": at,
        **fields,
    }
    return Template(**values)


def read_conversation(documents: Documents, conversation_id: str) -> Conversation:
    found = documents.get(paths.conversation(conversation_id), Conversation)
    assert found is not None
    return found.value


def read_message(documents: Documents, conversation_id: str, message_id: str) -> Message:
    found = documents.get(paths.message(conversation_id, message_id), Message)
    assert found is not None
    return found.value


def later(**delta: float) -> datetime:
    return NOON + timedelta(**delta)
