"""Whose form it is: the personal token first, then the phone number, else nobody's yet."""

from dataclasses import dataclass
from datetime import datetime

from wasaprecruit.domain.aspirants import MatchedBy
from wasaprecruit.domain.identity import conversation_id, derived_id
from wasaprecruit.ports import FormLinks, TokenRefused


@dataclass(frozen=True)
class Match:
    """`token_refused` when there was a token that did not hold."""

    conversation_id: str
    by: MatchedBy
    token_refused: bool = False


def match(
    ref: str | None, phone: str | None, submission_id: str, links: FormLinks, now: datetime
) -> Match:
    """The conversation of the token's holder, else of the number (E.164), else a new one."""
    if ref:
        try:
            return Match(links.read(ref, now).conversation_id, "token")
        except TokenRefused:
            pass
    refused = bool(ref)
    if phone:
        return Match(conversation_id(phone), "phone", refused)
    return Match(derived_id("form", submission_id), "nobody", refused)
