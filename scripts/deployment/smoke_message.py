"""One signed message through a deployment.

It comes from a number that belongs to nobody. Its conversation is made beforehand, with the bot
paused, so that nothing is sent; afterwards all of it is removed.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from uuid import uuid4

import requests
from google.cloud.firestore import Client
from twilio.request_validator import RequestValidator

from deployment.expecting import SECONDS, Failed, expect
from deployment.target import Target
from wasaprecruit.domain.documents.bot import Bot
from wasaprecruit.domain.documents.conversation import Channel, Conversation, LastMessage
from wasaprecruit.domain.identity import identify

_ARRIVES_WITHIN_SECONDS = 90
"""Two functions may start cold on the way."""
_PAUSE_SECONDS = 0.2
# Twilio's own test number: https://www.twilio.com/docs/iam/test-credentials
_NOBODY = "+15005550006"


def message_goes_round(target: Target) -> None:
    """From the door to Firestore. Raises Failed."""
    with _conversation(target) as documents:
        sid = f"SM{uuid4().hex}"
        expect(_write(target, sid), 200)
        message = documents.document(f"conversations/{_id()}/messages/{sid}")
        end = time.monotonic() + _ARRIVES_WITHIN_SECONDS
        while not message.get().exists:
            if time.monotonic() > end:
                raise Failed(
                    f"a signed message was taken and not stored within {_ARRIVES_WITHIN_SECONDS} s:"
                    " look into the logs of `ingest` and at the dead letters"
                )
            time.sleep(_PAUSE_SECONDS)


def _id() -> str:
    return identify(f"whatsapp:{_NOBODY}", None).primary_id


@contextmanager
def _conversation(target: Target) -> Iterator[Client]:
    documents = Client(project=target.project)
    row = documents.document(f"conversations/{_id()}")
    documents.recursive_delete(row)
    row.set(_silent_row().model_dump(by_alias=True))
    try:
        yield documents
    finally:
        documents.recursive_delete(row)


def _silent_row() -> Conversation:
    now = datetime.now(UTC)
    nothing_yet = LastMessage(
        id="smoke-test",
        type="text",
        preview="",
        direction="in",
        author="aspirant",
        at=now,
        status="received",
    )
    return Conversation(
        display_name="Smoke test",
        channel=Channel(address=f"whatsapp:{_NOBODY}"),
        last_message=nothing_yet,
        bot=Bot(paused=True),
        aspirant_id=_id(),
        created_at=now,
        updated_at=now,
    )


def _write(target: Target, sid: str) -> requests.Response:
    url = target.webhooks["callback_url"]
    params = {
        "MessageSid": sid,
        "AccountSid": target.account_sid,
        "From": f"whatsapp:{_NOBODY}",
        "To": target.sender,
        "ProfileName": "Smoke test",
        "Body": "Smoke test",
        "NumMedia": "0",
    }
    signature = RequestValidator(target.token).compute_signature(url, params)
    headers = {"X-Twilio-Signature": signature}
    return requests.post(url, data=params, headers=headers, timeout=SECONDS)
