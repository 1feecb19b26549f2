"""What the network knows: messages, media, aspirants and templates, as they are kept."""

import secrets
from datetime import datetime
from typing import Any, Literal

from pydantic import BaseModel, Field

Webhook = Literal["none", "pending", "answered", "lost"]


def new_sid(prefix: str) -> str:
    """A Twilio SID: two letters and 32 hex digits that nobody can guess."""
    return prefix + secrets.token_hex(16)


class Media(BaseModel):
    sid: str = Field(default_factory=lambda: new_sid("ME"))
    content_type: str
    filename: str = ""
    size: int
    created_at: datetime
    # The CDN asks for no credentials, so the address itself is the secret.
    token: str = Field(default_factory=lambda: secrets.token_urlsafe(24))
    deleted: bool = False


class Button(BaseModel):
    text: str
    payload: str


class Message(BaseModel):
    sid: str
    direction: Literal["inbound", "outbound-api", "outbound-reply"]
    sender: str
    recipient: str
    # The address of the aspirant's chat: the number's national variants are one chat.
    chat: str
    body: str = ""
    kind: str = "text"
    profile_name: str = ""
    media: list[Media] = Field(default_factory=list)
    # Outbound: the addresses that the agency gave, which Twilio fetches.
    media_sources: list[str] = Field(default_factory=list)
    status: str
    error_code: int | None = None
    created_at: datetime
    updated_at: datetime
    sent_at: datetime | None = None
    status_callback: str = ""
    content_sid: str | None = None
    content_variables: dict[str, str] = Field(default_factory=dict)
    service_sid: str | None = None
    buttons: list[Button] = Field(default_factory=list)
    reply_to: str = ""
    # Inbound: the parameters that only this kind of message has.
    details: dict[str, str] = Field(default_factory=dict)
    overrides: dict[str, str | None] = Field(default_factory=dict)
    webhook: Webhook = "none"
    webhook_status: int | None = None
    seen: bool = False
    # Deleted at Twilio: gone from its REST API, still on the aspirant's phone.
    deleted: bool = False

    @property
    def inbound(self) -> bool:
        return self.direction == "inbound"


class Aspirant(BaseModel):
    chat: str
    address: str
    name: str


class Approval(BaseModel):
    """What WhatsApp thinks of a template."""

    status: Literal[
        "unsubmitted", "received", "pending", "approved", "rejected", "paused", "disabled"
    ] = "approved"
    category: str = ""
    rejection_reason: str = ""


class Template(BaseModel):
    """A Content resource; `body` and `buttons` are what the phone shows of it."""

    sid: str
    body: str
    buttons: list[Button] = Field(default_factory=list)
    friendly_name: str = ""
    language: str = "es"
    types: dict[str, Any] = Field(default_factory=dict)
    # Samples, which Twilio fills in for what the sender leaves out.
    variables: dict[str, str] = Field(default_factory=dict)
    approval: Approval = Approval()
    changed_at: datetime | None = None
