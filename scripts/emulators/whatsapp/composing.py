"""From a draft or an outgoing request to the message that the network carries."""

from collections.abc import Callable
from datetime import datetime

from . import rules, templates
from .drafts import Attachment, Draft
from .model import Media, Message, Template, new_sid
from .outgoing import Outgoing

# What Twilio calls a message with this kind of file; the rest are documents. A sticker is said to
# be one: it is WebP, but so may be the photo that a test sends.
_KINDS_BY_CONTENT_TYPE = {
    "text/vcard": "contacts",
    "image": "image",
    "audio": "audio",
    "video": "video",
}
_Details = Callable[[Draft], dict[str, str]]


def _location(draft: Draft) -> dict[str, str]:
    if draft.latitude is None:
        return {}
    place = {"Label": draft.label, "Address": draft.address}
    coordinates = {"Latitude": str(draft.latitude), "Longitude": str(draft.longitude)}
    return coordinates | {name: value for name, value in place.items() if value}


def _button(draft: Draft) -> dict[str, str]:
    if draft.button is None:
        return {}
    return {"ButtonText": draft.button.text, "ButtonPayload": draft.button.payload}


def _list_choice(draft: Draft) -> dict[str, str]:
    if draft.list_choice is None:
        return {}
    return {"ListTitle": draft.list_choice.text, "ListId": draft.list_choice.payload}


_DETAILS: tuple[tuple[str, _Details], ...] = (
    ("location", _location),
    ("interactive", _button),
    ("interactive", _list_choice),
)


def inbound(draft: Draft, media: list[Media], agency: str, now: datetime) -> Message:
    details = {name: value for _, read in _DETAILS for name, value in read(draft).items()}
    external = rules.channel_address(draft.external_user_id) if draft.external_user_id else ""
    sender = rules.channel_address(draft.sender) if draft.sender else external
    if external or not rules.is_number(sender):
        # Who hides the number is known by this one id.
        details["ExternalUserId"] = external if rules.is_number(sender) else sender
    return Message(
        sid=new_sid("MM" if media else "SM"),
        direction="inbound",
        sender=sender,
        recipient=agency,
        chat=rules.chat_of(sender),
        body=_body(draft),
        kind=draft.kind or _kind(draft, media),
        profile_name=draft.profile_name,
        media=media,
        status="received",
        created_at=now,
        updated_at=now,
        sent_at=now,
        reply_to=draft.reply_to,
        details=details,
        overrides=draft.params,
        webhook="pending",
    )


def _body(draft: Draft) -> str:
    """A tap says its text; a document without words is called by its name."""
    choice = draft.button or draft.list_choice
    if choice and not draft.body:
        return choice.text
    files = [a.filename for a in draft.media if _kind_of(a.content_type) == "document"]
    return draft.body or (files[0] if files else "")


def _kind(draft: Draft, media: list[Media]) -> str:
    for kind, read in _DETAILS:
        if read(draft):
            return kind
    return _kind_of(media[0].content_type) if media else "text"


def _kind_of(content_type: str) -> str:
    family = content_type.partition("/")[0]
    exact = content_type.partition(";")[0].lower()
    return _KINDS_BY_CONTENT_TYPE.get(exact) or _KINDS_BY_CONTENT_TYPE.get(family, "document")


def stored(attachment: Attachment, now: datetime) -> Media:
    return Media(
        content_type=attachment.content_type,
        filename=attachment.filename,
        size=len(attachment.content),
        created_at=now,
    )


def fetched(content_type: str, size: int, now: datetime) -> Media:
    return Media(content_type=content_type, size=size, created_at=now)


def outbound(outgoing: Outgoing, template: Template | None, agency: str, now: datetime) -> Message:
    return Message(
        sid=new_sid("MM" if outgoing.media_urls else "SM"),
        direction="outbound-api",
        sender=agency,
        recipient=outgoing.to,
        chat=rules.chat_of(outgoing.to),
        body=rendered(outgoing, template),
        # WhatsApp takes one file in a message; Twilio leaves out the others.
        media_sources=list(outgoing.media_urls[:1]),
        # A Messaging Service first chooses the sender.
        status="accepted" if outgoing.service_sid else "queued",
        created_at=now,
        updated_at=now,
        status_callback=outgoing.status_callback,
        content_sid=outgoing.content_sid,
        content_variables=dict(outgoing.content_variables or {}),
        service_sid=outgoing.service_sid,
        buttons=template.buttons if template else [],
    )


def rendered(outgoing: Outgoing, template: Template | None) -> str:
    """The text on the phone."""
    if template is None:
        return outgoing.body
    return templates.filled(template, outgoing.content_variables or {})
