"""Messages and media as Twilio's REST API shows them (its OpenAPI: `api.v2010.account.message`)."""

from datetime import datetime
from email.utils import format_datetime
from typing import Any

from . import refusals
from .model import Media, Message
from .settings import Settings


def _date(moment: datetime | None) -> str | None:
    return format_datetime(moment) if moment else None


def message(shown: Message, settings: Settings) -> dict[str, Any]:
    uri = f"{settings.account_path}/Messages/{shown.sid}"
    media = len([m for m in shown.media if not m.deleted]) or len(shown.media_sources)
    return {
        "account_sid": settings.account_sid,
        "api_version": "2010-04-01",
        "body": shown.body,
        "date_created": _date(shown.created_at),
        "date_sent": _date(shown.sent_at),
        "date_updated": _date(shown.updated_at),
        "direction": shown.direction,
        "error_code": shown.error_code,
        "error_message": _error_message(shown.error_code),
        "from": shown.sender,
        "messaging_service_sid": shown.service_sid,
        "num_media": str(media),
        "num_segments": "1",
        "price": None,
        "price_unit": None,
        "sid": shown.sid,
        "status": shown.status,
        "subresource_uris": {"media": f"{uri}/Media.json"},
        "to": shown.recipient,
        "uri": f"{uri}.json",
    }


def _error_message(code: int | None) -> str | None:
    return None if code is None else refusals.FAILURES.get(code, "Channel provider error")


def media(parent: Message, shown: Media, settings: Settings) -> dict[str, Any]:
    uri = f"{settings.account_path}/Messages/{parent.sid}/Media/{shown.sid}.json"
    return {
        "account_sid": settings.account_sid,
        "content_type": shown.content_type,
        "date_created": _date(shown.created_at),
        "date_updated": _date(shown.created_at),
        "parent_sid": parent.sid,
        "sid": shown.sid,
        "uri": uri,
    }
