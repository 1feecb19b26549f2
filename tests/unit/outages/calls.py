"""`OUTAGE=… python -m tests.unit.outages.calls`: asks each function for what needs that client.

The last line is what each answered, as JSON.
"""

import base64
import hashlib
import hmac
import json
import logging
import os
import sys
import threading
from datetime import timedelta
from pathlib import Path
from typing import Any

import functions_framework
from twilio.request_validator import RequestValidator

from tests.builders import NUMBER, received, stored
from tests.fakes import NOON
from wasaprecruit.domain.events.base import serialize

SOURCE = str(Path(__file__).with_name("functions.py"))
CONVERSATION = "7e1a3a3e-9d3e-5c52-9b0e-0c1f5d1f2a3b"
_BASE = "https://functions.example"


def _webhook() -> dict[str, Any]:
    params = {
        "MessageSid": "SM" + "1" * 32,
        "AccountSid": "AC" + "0" * 32,
        "From": f"whatsapp:{NUMBER}",
        "To": "whatsapp:+14155238886",
        "Body": "Hola",
        "ProfileName": "Valentina Ríos",
    }
    signature = RequestValidator("token").compute_signature(f"{_BASE}/whatsapp_inbound", params)
    return {"data": params, "headers": {"X-Twilio-Signature": signature}}


def _push(raw: bytes) -> dict[str, Any]:
    message = {"data": base64.b64encode(raw).decode(), "messageId": "1", "publishTime": "x"}
    return {"json": {"message": message, "subscription": "projects/p/subscriptions/s"}}


def _command(path: str, body: Any) -> tuple[str, str, str, dict[str, Any]]:
    headers = {"Authorization": "Bearer x"}
    asked = {"json": body, "headers": headers}
    return "api", "http", f"/conversations/{CONVERSATION}/{path}", asked


def _form() -> dict[str, Any]:
    body = json.dumps({"id": "form-1", "fullName": "Valentina Ríos", "phone": NUMBER}).encode()
    timestamp = str(int((NOON + timedelta(minutes=5)).timestamp()))
    mac = hmac.new(b"secret", timestamp.encode() + b"." + body, hashlib.sha256)
    headers = {"X-Timestamp": timestamp, "X-Signature": f"sha256={mac.hexdigest()}"}
    return {"data": body, "headers": headers, "content_type": "application/json"}


_FILE = "aspirants/aspirant-1/files/" + "a" * 64 + ".pdf"
_TEXT = {"id": "message-1", "text": f"Hola {NUMBER}"}
_HEARD = stored(received()).model_copy(update={"conversation_id": CONVERSATION})
_FIRST = _HEARD.data.model_copy(update={"message_id": "SM-first", "files": 1})
_PHOTO = serialize(_HEARD.model_copy(update={"data": _FIRST}))
_DRAIN = ("deliver", "http", "/", {"json": {"conversationId": CONVERSATION}})
_SETTLE = (
    "deliver",
    "http",
    "/",
    {"json": {"conversationId": CONVERSATION, "settle": "doubt-001"}},
)
_REMINDER = {
    "step": "form",
    "number": 1,
    "askedAt": "2026-11-22T12:00:00Z",
    "dueAt": "2026-11-22T13:00:00Z",
}
_CODE = ("api", "http", "/public/verifications", {"json": {"code": "ABCD-EFGH"}})
_INGEST = ("ingest", "cloudevent", "/", _push(serialize(received())))
_PHOTOS = ("photos", "cloudevent", "/", _push(_PHOTO))
_BOT = ("bot", "cloudevent", "/", _push(serialize(_HEARD)))

CALLS: dict[str, list[tuple[str, str, str, dict[str, Any]]]] = {
    "channel": [_SETTLE, ("reconcile", "http", "/", {})],
    "store": [_DRAIN, _SETTLE, _INGEST, _PHOTOS, _BOT, _CODE, _command("messages", _TEXT)],
    "topics": [
        ("whatsapp_inbound", "http", "/whatsapp_inbound", _webhook()),
        ("remind", "http", "/", {"json": {"conversationId": "c", "reminder": _REMINDER}}),
        ("form_submitted", "http", "/generic", _form()),
        _INGEST,
        _command("age", {"cleared": True}),
    ],
    "tasks": [_command("messages", _TEXT)],
    "files": [
        _PHOTOS,
        _command("file-urls", {"names": [_FILE]}),
    ],
    "auth": [_command("read", {})],
}


def _libraries_complain() -> None:
    """As the clients' own libraries do it, in their logs and threads."""
    failed = ConnectionError(f"no way to {NUMBER}")
    logger = logging.getLogger("urllib3.connectionpool")
    logger.warning("Retrying after %r: %s", failed, f"/Messages?To={NUMBER}")
    logger.error(f"gave up on {NUMBER}")
    logger.error("gave up", exc_info=failed)
    logging.getLogger("gunicorn.error").error("Error handling request %s", NUMBER, exc_info=failed)
    thread = threading.Thread(target=_fail, args=(failed,))
    thread.start()
    thread.join()


def _fail(error: Exception) -> None:
    raise error


def main() -> None:
    answers = []
    for target, signature, path, asked in CALLS[os.environ["OUTAGE"]]:
        app = functions_framework.create_app(  # type: ignore[no-untyped-call]
            target, SOURCE, signature
        )
        answer = app.test_client().post(path, **asked)
        answers.append([target, answer.status_code, answer.get_data(as_text=True)])
    _libraries_complain()
    sys.stdout.write(json.dumps(answers))


if __name__ == "__main__":
    main()
