"""`templates/{contentSid}`: a message that WhatsApp approves before it may go out."""

from typing import Literal

from pydantic import Field

from wasaprecruit.domain.model import Model, Timestamp

TemplateStatus = Literal[
    "unsubmitted",
    "received",
    "pending",
    "approved",
    "rejected",
    "paused",
    "disabled",
    "unknown",
]
TemplateType = Literal["text", "media", "quick-reply", "call-to-action", "card", "other"]
TemplateField = Literal["firstName", "name", "city", "recruiter", "stageDate"]
"""What a variable may be filled with from the aspirant's file, or from who writes."""


class TemplateButton(Model):
    """A button below a template. `target` is what it opens or calls; it may hold a variable."""

    kind: Literal["reply", "url", "phone"]
    text: str
    target: str | None = None


class TemplateVariable(Model):
    """A gap in a template: what WhatsApp was shown for it, and the field that seems to be meant."""

    name: str
    sample: str = ""
    field: TemplateField | None = None


class TemplateContent(Model):
    """A template as the channel tells it.

    `language` and `category` are in the channel's words (`pt_BR`, `UTILITY`). Of type `other` are
    those that we cannot show as they will look; their texts are empty. `media` is the address of
    the picture, video or document above the text.
    """

    name: str
    language: str
    category: str = ""
    status: TemplateStatus
    rejection_reason: str | None = None
    type: TemplateType
    header: str = ""
    body: str = ""
    footer: str = ""
    media: str | None = None
    buttons: list[TemplateButton] = Field(default_factory=list)
    variables: list[TemplateVariable] = Field(default_factory=list)


class Template(TemplateContent):
    """`templates/{contentSid}`: a template as the channel told it last.

    `gone`: the channel no longer lists it. `synced_at` is when that or anything else in it was last
    found to be different; when the channel was last asked stands in `settings/templates`.
    """

    gone: bool = False
    synced_at: Timestamp


class TemplateSync(Model):
    """`settings/templates`: when the channel was last asked for its templates.

    `asked_at` is when an admin last wanted it asked. `listed` is how many it told, not all there
    are unless `complete`. `error` is why the last attempt failed: the channel's code,
    `unreachable` or `unreadable`.
    """

    synced_at: Timestamp | None = None
    asked_at: Timestamp | None = None
    listed: int = 0
    complete: bool = True
    error: str | None = None
