"""What the page is told of a link before the form is filled in: nothing about the person."""

from flask import Request, Response

from wasaprecruit.bootstrap import FormDoor
from wasaprecruit.domain.forms import CONSENT_VERSION
from wasaprecruit.entrypoints.forms.page.responses import json_response
from wasaprecruit.ports.personal import TokenRefused

_TOKEN = "X-Form-Link"  # noqa: S105 - the name of a header
"""Not in the address: Cloud Run's own log keeps those, and the token is a key."""


def show(request: Request, door: FormDoor) -> Response:
    """Whether the link holds, the language to speak, and the way back to WhatsApp."""
    language = None
    try:
        language = door.links.read(request.headers.get(_TOKEN, ""), door.clock()).language
        link = "open"
    except TokenRefused as refused:
        link = "expired" if refused.expired else "unknown"
    return json_response(
        {
            "link": link,
            "language": language,
            "agency": door.agency.agency_name,
            "whatsapp": f"https://wa.me/{door.sender.number.removeprefix('+')}",
            "privacyUrl": door.agency.privacy_url,
            "privacyVersion": CONSENT_VERSION,
        }
    )
