"""What an aspirant writes: the body of `POST /simulator/messages`, checked."""

import base64
import binascii
import re
from typing import Any

from pydantic import BaseModel, Field, ValidationError, field_validator, model_validator

from . import rules

_CONTENT_TYPE = re.compile(r"[a-z]+/[a-z0-9.+-]+( *; *[a-z]+=[\w.\"-]+)*", re.IGNORECASE)
_SURROGATES = re.compile("[\ud800-\udfff]")


class UnusableDraft(Exception):
    """A message that no phone could write; the text says why."""


class Attachment(BaseModel):
    content_type: str = Field(alias="contentType")
    content: bytes = Field(alias="base64")
    filename: str = ""

    @field_validator("content_type")
    @classmethod
    def _is_content_type(cls, given: str) -> str:
        if not _CONTENT_TYPE.fullmatch(given):
            raise ValueError("not a content type")
        return given

    @field_validator("content", mode="before")
    @classmethod
    def _decode(cls, given: Any) -> bytes:
        try:
            content = base64.b64decode(given, validate=True)
        except (TypeError, ValueError, binascii.Error):
            raise ValueError("not base64") from None
        if len(content) > rules.MEDIA_LIMIT_BYTES:
            raise ValueError("larger than WhatsApp's 16 MB")
        return content


class Choice(BaseModel):
    """A tapped button, or a picked row of a list."""

    text: str
    payload: str = ""


class Draft(BaseModel):
    sender: str = Field(default="", alias="from")
    profile_name: str = Field(default="", alias="profileName")
    body: str = ""
    media: list[Attachment] = Field(default_factory=list, max_length=10)
    kind: str = Field(default="", alias="type", pattern=r"^[a-z_]*$")
    latitude: float | None = Field(default=None, ge=-90, le=90)
    longitude: float | None = Field(default=None, ge=-180, le=180)
    label: str = ""
    address: str = ""
    button: Choice | None = None
    list_choice: Choice | None = Field(default=None, alias="list")
    vcard: str = ""
    reply_to: str = Field(default="", alias="replyTo")
    external_user_id: str = Field(default="", alias="externalUserId")
    # Webhook parameters as they are to be sent; null leaves one out.
    params: dict[str, str | None] = Field(default_factory=dict)
    in_order: bool = Field(default=True, alias="inOrder")
    wait: bool = False

    @model_validator(mode="after")
    def _is_sendable(self) -> "Draft":
        if not rules.is_address(self.sender or self.external_user_id):
            raise ValueError('from must be a number like "+5215512345678" (or give externalUserId)')
        if (self.latitude is None) != (self.longitude is None):
            raise ValueError("a location needs latitude and longitude")
        if not (self.body or self.media or self.kind or self._is_special):
            raise ValueError("body or media is missing")
        return self

    @property
    def attachments(self) -> list[Attachment]:
        """The files of the message; a contact travels as a file too."""
        if not self.vcard:
            return self.media
        card = Attachment.model_construct(content_type="text/vcard", content=self.vcard.encode())
        return [*self.media, card]

    @property
    def _is_special(self) -> bool:
        given = (self.button, self.list_choice, self.vcard)
        return any(given) or self.latitude is not None


def parse(given: Any) -> Draft:
    try:
        return Draft.model_validate(_without_surrogates(given))
    except ValidationError as error:
        raise UnusableDraft("; ".join(map(reason, error.errors()))) from None


def reason(error: Any) -> str:
    place = ".".join(map(str, error["loc"]))
    words = error["msg"].removeprefix("Value error, ")
    return f"{place}: {words}" if place else words


def _without_surrogates(given: Any) -> Any:
    """JSON can name half a character; no phone can send one."""
    if isinstance(given, str):
        pairs_joined = given.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        return _SURROGATES.sub("\ufffd", pairs_joined)
    if isinstance(given, list):
        return [_without_surrogates(item) for item in given]
    if isinstance(given, dict):
        return {key: _without_surrogates(value) for key, value in given.items()}
    return given
