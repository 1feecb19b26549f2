"""Whose form it is: the personal token first, then the phone number, else nobody's yet."""

from datetime import datetime

from wasaprecruit.domain.identity import conversation_id, derived_id
from wasaprecruit.entrypoints.forms.filled import Filled, Match
from wasaprecruit.ports.personal import FormLink, FormLinks, TokenRefused


def link_of(ref: str | None, links: FormLinks, now: datetime) -> FormLink | None:
    """Whose personal token it is; None without one that holds."""
    try:
        return links.read(ref, now) if ref else None
    except TokenRefused:
        return None


def match(filled: Filled, link: FormLink | None, phone: str | None, submission_id: str) -> Match:
    """The conversation of the token's holder, else of the number (E.164), else a new one."""
    if link:
        return Match(link.conversation_id, "token")
    refused = bool(filled.ref)
    if phone:
        return Match(conversation_id(phone), "phone", refused)
    return Match(derived_id("form", submission_id), "nobody", refused)
