"""The form parameters of Twilio's webhooks, in the shapes that were captured from the real ones."""

import json

from . import rules
from .model import Message
from .settings import Settings

_CHANNEL_INSTALL = "XEdc0a1b2c3d4e5f60718293a4b5c6d7e8"
_EVENT_TYPES = {
    "delivered": "DELIVERED",
    "read": "READ",
    "undelivered": "UNDELIVERED",
    "failed": "FAILED",
}


def media_url(message: Message, media_sid: str, settings: Settings) -> str:
    path = f"{settings.account_path}/Messages/{message.sid}/Media/{media_sid}"
    return settings.base_url + path


def inbound(message: Message, settings: Settings) -> dict[str, str]:
    given = {**_identity(message), **_content(message, settings), **_context(message)}
    given["AccountSid"] = settings.account_sid
    if not message.media:
        given["ChannelMetadata"] = _metadata(given)
    changed = given | message.overrides
    return {name: value for name, value in changed.items() if value is not None}


def _identity(message: Message) -> dict[str, str]:
    sids = dict.fromkeys(("MessageSid", "SmsMessageSid", "SmsSid"), message.sid)
    wa_id = rules.bare(message.sender).removeprefix("+")
    # Who hides the number has none.
    number = {"WaId": wa_id} if rules.is_number(message.sender) else {}
    ends = {"From": message.sender, "To": message.recipient}
    return sids | ends | number | {"ProfileName": message.profile_name}


def _content(message: Message, settings: Settings) -> dict[str, str]:
    content = {
        "Body": message.body,
        "MessageType": message.kind,
        "NumMedia": str(len(message.media)),
        "NumSegments": "1",
        "ReferralNumMedia": "0",
        "SmsStatus": "received",
        "ApiVersion": "2010-04-01",
    }
    for number, media in enumerate(message.media):
        content[f"MediaUrl{number}"] = media_url(message, media.sid, settings)
        content[f"MediaContentType{number}"] = media.content_type
    return content | message.details


def _context(message: Message) -> dict[str, str]:
    forwarded = {}
    if "ButtonText" in message.details:
        forwarded = {"Forwarded": "false", "FrequentlyForwarded": "false"}
    if not message.reply_to:
        return forwarded
    replied = {
        "OriginalRepliedMessageSid": message.reply_to,
        "OriginalRepliedMessageSender": message.recipient,
    }
    return forwarded | replied


def _metadata(given: dict[str, str]) -> str:
    shown = ("ButtonText", "Forwarded", "FrequentlyForwarded", "ProfileName", "WaId")
    context = {name: given[name] for name in shown if name in given}
    metadata = {"type": "whatsapp", "data": {"context": context}}
    return json.dumps(metadata, separators=(",", ":"), ensure_ascii=False)


def status(message: Message, settings: Settings) -> dict[str, str]:
    told = {
        "ChannelPrefix": "whatsapp",
        "ApiVersion": "2010-04-01",
        "MessageStatus": message.status,
        "SmsStatus": message.status,
        "SmsSid": message.sid,
        "MessageSid": message.sid,
        "ChannelInstallSid": _CHANNEL_INSTALL,
        "To": message.recipient,
        "From": message.sender,
        "StructuredMessage": "false",
        "AccountSid": settings.account_sid,
        "ChannelToAddress": rules.masked(message.recipient),
    }
    if message.status in _EVENT_TYPES:
        told["EventType"] = _EVENT_TYPES[message.status]
    if message.error_code is not None:
        told["ErrorCode"] = str(message.error_code)
    if message.service_sid:
        told["MessagingServiceSid"] = message.service_sid
    return told
