"""A message as Pub/Sub pushes it: the body, and the address below the function's URL."""

import base64
from typing import Any
from urllib.parse import quote

from google.pubsub_v1.types import PubsubMessage


def push_body(message: PubsubMessage, subscription: str, attempt: int) -> dict[str, Any]:
    """`subscription` is its full name; Google writes two of the fields in both spellings."""
    published = message.publish_time.isoformat().replace("+00:00", "Z")
    inner: dict[str, Any] = {
        "attributes": dict(message.attributes),
        "data": base64.b64encode(message.data).decode(),
        "messageId": message.message_id,
        "message_id": message.message_id,
        "publishTime": published,
        "publish_time": published,
    }
    if message.ordering_key:
        inner["orderingKey"] = message.ordering_key
    return {"message": inner, "subscription": subscription, "deliveryAttempt": attempt}


def push_url(function_url: str, topic: str) -> str:
    """`topic` is its full name: functions-framework reads the event's source from the path."""
    mode = f"CUSTOM_PUBSUB_{quote(topic, safe='')}"
    return f"{function_url}/{topic}?__GCP_CloudEventsMode={mode}"
