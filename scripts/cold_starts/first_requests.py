"""What each function is asked first: something genuine, so that all of its way is gone."""

import hashlib
import hmac
import json
import time
from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from urllib.parse import urlencode

from twilio.request_validator import RequestValidator

from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.events.base import EventBase, serialize
from wasaprecruit.domain.events.messages import (
    MessageStored,
    ReceivedData,
    StoredData,
    message_received,
)

Environment = Mapping[str, str]

_NUMBER = "whatsapp:+5215512345678"
_SID = "SM3f1c2b7a9d4e5f60718293a4b5c6d7e8"
_ID = "0b9e2d7c-6f1a-5c3e-8d42-1f2a3b4c5d6e"
_JSON = {"Content-Type": "application/json"}


@dataclass(frozen=True)
class First:
    """A POST, and the status that proves that the function did its work."""

    status: int
    path: str = "/"
    body: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)

    def as_json(self) -> str:
        return json.dumps(asdict(self))


def first_request(function: str, environment: Environment) -> First:
    return _FIRST[function](environment)


def _message(environment: Environment) -> First:
    told = {
        "MessageSid": _SID,
        "AccountSid": environment["TWILIO_ACCOUNT_SID"],
        "From": _NUMBER,
        "To": environment["WHATSAPP_SENDER"],
        "WaId": "5215512345678",
        "ProfileName": "Valentina Ríos",
        "MessageType": "text",
        "NumMedia": "0",
        "Body": "Hola! Vi su anuncio y quiero ser modelo 😊",
    }
    return _from_twilio(environment, "whatsapp_inbound", "", told, 200)


def _status(environment: Environment) -> First:
    told = {
        "MessageSid": _SID,
        "MessageStatus": "delivered",
        "AccountSid": environment["TWILIO_ACCOUNT_SID"],
        "From": environment["WHATSAPP_SENDER"],
        "To": _NUMBER,
    }
    query = f"?conversation={_ID}&message={_ID}&attempt=0"
    return _from_twilio(environment, "whatsapp_status", query, told, 204)


def _from_twilio(
    environment: Environment, function: str, query: str, told: Mapping[str, str], status: int
) -> First:
    url = f"{environment['PUBLIC_BASE_URL']}/{function}{query}"
    signed = RequestValidator(environment["TWILIO_AUTH_TOKEN"]).compute_signature(url, told)
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "X-Twilio-Signature": signed,
    }
    return First(status, f"/{query}", urlencode(told), headers)


def _form(environment: Environment) -> First:
    body = json.dumps(
        {
            "id": "1",
            "submittedAt": datetime.now(UTC).isoformat(),
            "extra": {"¿Cómo te llamas?": "Valentina Ríos", "Teléfono": "+52 1 55 1234 5678"},
        }
    )
    timestamp = str(int(time.time()))
    key = environment["FORM_WEBHOOK_SECRET"].encode()
    signature = hmac.new(key, f"{timestamp}.{body}".encode(), hashlib.sha256).hexdigest()
    headers = {**_JSON, "X-Timestamp": timestamp, "X-Signature": f"sha256={signature}"}
    return First(200, "/generic", body, headers)


def _stranger(_: Environment) -> First:
    return First(401, "/conversations/x/messages", "{}", _JSON)


def _task(_: Environment) -> First:
    return First(204, body=json.dumps({"conversationId": _ID}), headers=_JSON)


def _reminder(_: Environment) -> First:
    now = datetime.now(UTC).isoformat()
    reminder = {"step": "form", "number": 1, "askedAt": now, "dueAt": now}
    return First(204, body=json.dumps({"conversationId": _ID, "reminder": reminder}), headers=_JSON)


def _nothing(_: Environment) -> First:
    return First(204, headers=_JSON)


def _pushed(make: Callable[[], EventBase]) -> Callable[[Environment], First]:
    def ask(_: Environment) -> First:
        data = b64encode(serialize(make())).decode()
        body = json.dumps({"message": {"data": data, "attributes": {}}, "subscription": "s"})
        headers = {
            **_JSON,
            "ce-id": "1",
            "ce-source": "//pubsub.googleapis.com/projects/p/topics/t",
            "ce-specversion": "1.0",
            "ce-type": "google.cloud.pubsub.topic.v1.messagePublished",
        }
        return First(200, body=body, headers=headers)

    return ask


def _received() -> EventBase:
    message = Message(
        direction="in",
        author="aspirant",
        type="text",
        text="Hola",
        status="received",
        at=datetime.now(UTC),
    )
    return message_received(
        ReceivedData(
            message_id=_SID, address=_NUMBER, profile_name="Valentina Ríos", message=message
        )
    )


def _stored() -> EventBase:
    return MessageStored(
        id=_ID,
        occurred_at=datetime.now(UTC),
        conversation_id=_ID,
        data=StoredData(message_id=_SID),
    )


_FIRST: Mapping[str, Callable[[Environment], First]] = {
    "floor": _message,
    "whatsapp_inbound": _message,
    "whatsapp_status": _status,
    "form_submitted": _form,
    "api": _stranger,
    "ingest": _pushed(_received),
    "bot": _pushed(_stored),
    "photos": _pushed(_stored),
    "deliver": _task,
    "remind": _reminder,
    "reconcile": _nothing,
}
