"""Read an inbound webhook: which kind of message, and what is in it.

Parameters are added by Twilio without notice; unknown ones and unknown kinds are kept.
https://www.twilio.com/docs/messaging/guides/webhook-request
"""

from datetime import datetime

from wasaprecruit.domain.cleaning import LONGEST, stored_text
from wasaprecruit.domain.documents.media import Media
from wasaprecruit.domain.documents.message import Button, Location, Message, MessageType
from wasaprecruit.domain.documents.referral import Referral
from wasaprecruit.domain.events.messages import MessageReceived, ReceivedData, message_received
from wasaprecruit.domain.kinds import is_card, kind_by_files, kind_by_name
from wasaprecruit.domain.visible import one_line
from wasaprecruit.entrypoints.twilio.answers import read_answers, read_others
from wasaprecruit.entrypoints.twilio.one_reading import Params, external_user_id, is_of_its_sender
from wasaprecruit.entrypoints.twilio.webhook import RefusedWebhook

_MAX_MEDIA = 10
_MAX_NAME = 200
_MAX_DETAIL = 2_000
_MAX_DIGITS = 9


def read_inbound(params: Params, recipient: str, received_at: datetime) -> MessageReceived:
    """The event of this webhook.

    Raises RefusedWebhook when it is not for `recipient` or not by whom it says, KeyError or
    ValueError when it names no message or no sender.
    """
    if params["To"] != recipient:
        raise RefusedWebhook(403, "another number")
    if not is_of_its_sender(params):
        raise RefusedWebhook(403, "sender and id differ")
    sid, address = params["MessageSid"], params["From"]
    if not (sid.isascii() and sid.isalnum() and len(sid) <= _MAX_NAME):
        raise ValueError("MessageSid is not an id")
    if len(address) > _MAX_NAME:
        raise ValueError("From is no address")
    return message_received(
        ReceivedData(
            message_id=sid,
            address=address,
            external_user_id=external_user_id(params),
            profile_name=_line(params.get("ProfileName", "")),
            message=_message(params, received_at),
        )
    )


def _message(params: Params, received_at: datetime) -> Message:
    media = _media(params)
    raw_type = _line(params.get("MessageType", "")) or None
    return Message(
        direction="in",
        author="aspirant",
        type=_kind(params, raw_type, media),
        raw_type=raw_type,
        text=_text(params, "Body", LONGEST),
        media=media,
        location=_location(params),
        button=_button(params),
        referral=_referral(params),
        answers=read_answers(params),
        other=read_others(params),
        forwarded="true" in (params.get("Forwarded"), params.get("FrequentlyForwarded")),
        reply_to=_text(params, "OriginalRepliedMessageSid", _MAX_NAME) or None,
        status="received",
        at=received_at,
    )


def _kind(params: Params, raw_type: str | None, media: list[Media]) -> MessageType:
    content_types = [one.content_type for one in media]
    if raw_type and not (media and is_card(content_types[0])):
        return kind_by_name(raw_type)
    if not media and "Latitude" in params:
        return "location"
    return "button" if not media and params.get("ButtonText") else kind_by_files(content_types)


def _media(params: Params) -> list[Media]:
    return [
        Media(
            content_type=_text(params, f"MediaContentType{number}", _MAX_NAME).lower(),
            url=_text(params, f"MediaUrl{number}", _MAX_DETAIL),
            file_name=_line(params.get(f"MediaFilename{number}", "")) or None,
        )
        for number in range(_count(params.get("NumMedia", "0")))
        if params.get(f"MediaUrl{number}")
    ]


def _count(number: str) -> int:
    """As many files as a WhatsApp message can carry, whatever is claimed."""
    return min(int(number[:_MAX_DIGITS]), _MAX_MEDIA) if number.isdecimal() else 0


def _location(params: Params) -> Location | None:
    try:
        latitude, longitude = float(params["Latitude"]), float(params["Longitude"])
    except (KeyError, ValueError):
        return None
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):  # noqa: PLR2004 - degrees
        return None
    return Location(
        latitude=latitude,
        longitude=longitude,
        label=_line(params.get("Label", "")) or None,
        address=_line(params.get("Address", "")) or None,
    )


def _button(params: Params) -> Button | None:
    text = _text(params, "ButtonText") or _text(params, "ListTitle")
    payload = _text(params, "ButtonPayload") or _text(params, "ListId")
    if not (text or payload):
        return None
    return Button(text=text or _text(params, "Body") or payload, payload=payload or None)


def _referral(params: Params) -> Referral | None:
    referral = Referral(
        source_type=_text(params, "ReferralSourceType", _MAX_NAME) or None,
        source_id=_text(params, "ReferralSourceId", _MAX_NAME) or None,
        source_url=_text(params, "ReferralSourceUrl") or None,
        headline=_line(params.get("ReferralHeadline", "")) or None,
        body=_text(params, "ReferralBody") or None,
        click_id=_text(params, "ReferralCtwaClid") or None,
        media_id=_text(params, "ReferralMediaId", _MAX_NAME) or None,
        media_url=_referral_media(params, "Url") or None,
        media_content_type=_referral_media(params, "ContentType") or None,
    )
    return None if referral == Referral() else referral


def _referral_media(params: Params, part: str) -> str:
    """Of several the first; Twilio numbers some of these parameters and some not."""
    names = (f"ReferralMedia{part}", f"ReferralMedia{part}0")
    return next((text for name in names if (text := _text(params, name))), "")


def _text(params: Params, name: str, longest: int = _MAX_DETAIL) -> str:
    return stored_text(params.get(name, ""), longest)


def _line(text: str) -> str:
    """One line: a name must not forge anything, nor turn the text around it."""
    return one_line(stored_text(text), _MAX_NAME)
