"""What the agency asks Twilio to send, checked in the order in which Twilio complains."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from . import rules
from .refusals import Refusal

# The form fields that have an effect here; Twilio's others are read by nobody, as unknown ones are.
FIELDS = (
    "To",
    "From",
    "MessagingServiceSid",
    "Body",
    "MediaUrl",
    "ContentSid",
    "ContentVariables",
    "StatusCallback",
)
_MOST_MEDIA = 10
_CONTENT_SID = re.compile(r"HX[0-9a-fA-F]{32}")


@dataclass(frozen=True)
class Outgoing:
    to: str
    body: str
    media_urls: tuple[str, ...] = ()
    content_sid: str | None = None
    content_variables: Mapping[str, str] | None = None
    status_callback: str = ""
    service_sid: str | None = None


Form = Mapping[str, str]


def parse(form: Form, media_urls: list[str], agency: str) -> Outgoing:
    """The message to send. Raises `Refusal` for what Twilio refuses at once."""
    for check in (_check_to, _check_from, _check_content):
        check(form, media_urls, agency)
    _check_urls(form.get("StatusCallback", ""), media_urls)
    return Outgoing(
        to=form["To"],
        body=form.get("Body", ""),
        media_urls=tuple(media_urls),
        content_sid=form.get("ContentSid") or None,
        content_variables=_variables(form),
        status_callback=form.get("StatusCallback", ""),
        service_sid=form.get("MessagingServiceSid") or None,
    )


def _check_to(form: Form, _media: list[str], agency: str) -> None:
    to = form.get("To", "")
    if not to:
        raise Refusal(21604)
    if to == agency:
        raise Refusal(63031)
    if not rules.is_address(to):
        raise Refusal(21211, to)
    if not to.startswith("whatsapp:"):
        raise Refusal(21910)


def _check_from(form: Form, _media: list[str], agency: str) -> None:
    sender = form.get("From", "")
    if not sender and not form.get("MessagingServiceSid"):
        raise Refusal(21603)
    if sender and sender != agency:
        raise Refusal(63007)


def _check_content(form: Form, media: list[str], _agency: str) -> None:
    body, content_sid = form.get("Body"), form.get("ContentSid", "")
    if content_sid and not _CONTENT_SID.fullmatch(content_sid):
        raise Refusal(21655)
    if not (body or media or content_sid):
        raise Refusal(21619 if body is None else 21602)
    if len(body or "") > rules.BODY_LIMIT:
        raise Refusal(21617)


def _check_urls(status_callback: str, media: list[str]) -> None:
    if status_callback and not _is_web_url(status_callback):
        raise Refusal(21609, status_callback)
    if len(media) > _MOST_MEDIA:
        raise Refusal(21623)
    if not all(map(_is_web_url, media)):
        raise Refusal(21620)


def _is_web_url(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme in ("http", "https") and bool(parts.hostname) and "_" not in parts.netloc


def _variables(form: Form) -> dict[str, str] | None:
    """The template's variables: a JSON object of strings, none of them empty."""
    given = form.get("ContentVariables")
    if not given:
        return None
    if not form.get("ContentSid"):
        raise Refusal(21654)
    try:
        variables = json.loads(given)
    except ValueError:
        raise Refusal(21656) from None
    if not isinstance(variables, dict) or not all(map(_is_filled, variables.values())):
        raise Refusal(21656)
    return variables


def _is_filled(value: object) -> bool:
    return isinstance(value, str) and value != ""
