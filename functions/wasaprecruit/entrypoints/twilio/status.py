"""Read a status callback: which of our messages, and what became of it."""

import re
from collections.abc import Mapping
from datetime import datetime

from pydantic import ValidationError

from wasaprecruit.domain.events.messages import MessageStatusChanged, StatusData
from wasaprecruit.domain.identity import derived_id
from wasaprecruit.domain.statuses import from_twilio
from wasaprecruit.domain.visible import one_line
from wasaprecruit.entrypoints.twilio.one_reading import Params

_NUMBER = re.compile(r"[0-9]{1,9}")
_LONGEST_CODE = 20


def read_status(
    query: Mapping[str, str], params: Params, received_at: datetime
) -> MessageStatusChanged | None:
    """The event of this callback; None when it is about no message of ours.

    Our ids stand in the query of the callback's address, which is signed too: so a report finds
    its message even before the sid is stored.
    """
    conversation_id, message_id = query.get("conversation"), query.get("message")
    attempt = query.get("attempt", "0")
    sid = params.get("MessageSid", "")
    word = params.get("MessageStatus", "")
    status = from_twilio(word)
    if not (conversation_id and message_id and sid and status and _NUMBER.fullmatch(attempt)):
        return None
    try:
        return MessageStatusChanged(
            id=derived_id("message.status_changed", sid, word),
            occurred_at=received_at,
            conversation_id=conversation_id,
            data=StatusData(
                message_id=message_id,
                attempt=int(attempt),
                provider_sid=sid,
                status=status,
                error_code=one_line(params.get("ErrorCode", ""), _LONGEST_CODE) or None,
            ),
        )
    except ValidationError:
        # What is no id names no message of ours.
        return None
