"""Settings come from the environment. A function checks all of its own when it starts."""

import json
import os
from collections.abc import Mapping
from typing import Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from wasaprecruit.domain.errors import Speakable


class SettingsError(Speakable):
    """The environment cannot be used; the message names every fault."""


_API = "https://api.twilio.com"
_CONTENT = "https://content.twilio.com"
_QUEUE = r"^projects/[^/]+/locations/[^/]+/queues/[^/]+$"


class _Group(BaseModel):
    model_config = ConfigDict(
        frozen=True, extra="ignore", hide_input_in_errors=True, defer_build=True
    )


class TopicSettings(_Group):
    """Where events go."""

    project: str = Field(alias="GOOGLE_CLOUD_PROJECT", min_length=1)
    inbound: str = Field(alias="INBOUND_TOPIC", default="inbound", min_length=3)
    happened: str = Field(alias="EVENTS_TOPIC", default="conversation-events", min_length=3)
    dead: str = Field(alias="DEAD_LETTER_TOPIC", default="dead-letters", min_length=3)


class TwilioAccountSettings(_Group):
    """The agency's Twilio account. During a rotation `tokens` holds both, separated by a comma."""

    account_sid: str = Field(alias="TWILIO_ACCOUNT_SID", pattern=r"^AC[0-9a-fA-F]{32}$")
    tokens: tuple[str, ...] = Field(alias="TWILIO_AUTH_TOKEN", min_length=1)
    api_base_url: str = Field(alias="TWILIO_API_BASE_URL", default=_API, pattern=r"^https?://")

    @property
    def content_base_url(self) -> str:
        """Templates have a host of their own. What stands in for Twilio plays all its hosts."""
        return _CONTENT if self.api_base_url == _API else self.api_base_url

    @field_validator("tokens", mode="before")
    @classmethod
    def _split(cls, value: str) -> tuple[str, ...]:
        return _parts(value)


class TwilioSettings(TwilioAccountSettings):
    """The account, its WhatsApp sender, and where Twilio calls us."""

    sender: str = Field(alias="WHATSAPP_SENDER", pattern=r"^whatsapp:\+\d{6,15}$")
    public_base_url: str = Field(alias="PUBLIC_BASE_URL", pattern=r"^https?://[^/?#]+$")


class TaskSettings(_Group):
    """The queues that call `deliver` and `remind`."""

    queue: str = Field(alias="TASKS_QUEUE", pattern=_QUEUE)
    deliver_url: str = Field(alias="DELIVER_URL", pattern=r"^https?://")
    remind_queue: str = Field(alias="REMIND_QUEUE", pattern=_QUEUE)
    remind_url: str = Field(alias="REMIND_URL", pattern=r"^https?://")
    service_account: str = Field(alias="TASKS_SERVICE_ACCOUNT", pattern=r"^[^@]+@[^@]+$")
    emulator_host: str | None = Field(alias="CLOUD_TASKS_EMULATOR_HOST", default=None)


class AgencySettings(_Group):
    """How the bot presents itself. `verify_url` and `privacy_url` are pages that people can trust.

    The addresses go into messages as they are; the form's gets the personal token as `ref`.
    """

    agency_name: str = Field(alias="AGENCY_NAME", min_length=1)
    form_url: str = Field(alias="FORM_URL", pattern=r"^https?://")
    verify_url: str = Field(alias="VERIFY_URL", pattern=r"^https?://")
    privacy_url: str = Field(alias="PRIVACY_URL", pattern=r"^https?://")


class SenderSettings(_Group):
    """The agency's number on WhatsApp, for functions that need nothing else of Twilio's account."""

    sender: str = Field(alias="WHATSAPP_SENDER", pattern=r"^whatsapp:\+\d{6,15}$")

    @property
    def number(self) -> str:
        """E.164."""
        return self.sender.removeprefix("whatsapp:")


class FormLinkSettings(_Group):
    """The key behind the personal tokens and the one-time codes; how long a token holds."""

    key: str = Field(alias="FORM_TOKEN_KEY", min_length=16)
    days: int = Field(alias="FORM_LINK_DAYS", default=14, ge=1, le=365)


class FormSettings(_Group):
    """The form providers. During a rotation `secrets` holds both, separated by a comma.

    `fields` adds to the shipped field mappings: `{"typeform": {"their name": "ourField"}}`.
    """

    secrets: tuple[str, ...] = Field(alias="FORM_WEBHOOK_SECRET", min_length=1)
    fields: dict[str, dict[str, str]] = Field(alias="FORM_FIELDS", default_factory=dict)

    @field_validator("secrets", mode="before")
    @classmethod
    def _split(cls, value: str) -> tuple[str, ...]:
        return _parts(value)

    @field_validator("fields", mode="before")
    @classmethod
    def _read(cls, value: str) -> object:
        try:
            return json.loads(value or "{}")
        except ValueError:
            raise ValueError("must be JSON") from None


class BucketSettings(_Group):
    """Where photos and other files are kept."""

    bucket: str = Field(alias="PHOTOS_BUCKET", min_length=3)
    emulator: str | None = Field(alias="STORAGE_EMULATOR_HOST", default=None)


class FetchSettings(_Group):
    """For how long a file that cannot be fetched is tried again."""

    retry_seconds: float = Field(alias="PHOTO_RETRY_SECONDS", default=600, ge=1)


class ResponderSettings(_Group):
    """Who is asked about messages that neither rules nor examples explain: by default nobody."""

    kind: Literal["rules", "gemini"] = Field(alias="RESPONDER", default="rules")
    model: str = Field(alias="GEMINI_MODEL", default="gemini-2.5-flash-lite")
    location: str = Field(alias="GEMINI_LOCATION", default="global")
    base_url: str | None = Field(alias="GEMINI_BASE_URL", default=None, pattern=r"^https?://")
    daily_calls: int = Field(alias="GEMINI_DAILY_CALLS", default=2000, ge=0)


class MonitoringSettings(_Group):
    """Where the numbers of the health page come from."""

    project: str = Field(alias="GOOGLE_CLOUD_PROJECT", min_length=1)
    emulator: str | None = Field(alias="MONITORING_BASE_URL", default=None, pattern=r"^https?://")


class TelemetrySettings(_Group):
    """Where spans and errors go: by default nowhere.

    `sampled` is the part of the traces that are kept, decided where each begins. `traces_file` is
    written on a laptop.
    """

    project: str = Field(alias="GOOGLE_CLOUD_PROJECT", default="")
    traces: Literal["off", "cloud", "file"] = Field(alias="TRACES", default="off")
    sampled: float = Field(alias="TRACES_SAMPLED", default=0.1, ge=0, le=1)
    sentry_dsn: str = Field(alias="SENTRY_DSN", default="", pattern=r"^(https?://\S+)?$")
    traces_file: str = Field(alias="TRACES_FILE", default="traces.jsonl", min_length=1)


class ProjectSettings(_Group):
    """The Google Cloud project."""

    project: str = Field(alias="GOOGLE_CLOUD_PROJECT", min_length=1)


def _parts(value: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in value.split(",") if part.strip())


NEEDED: Mapping[str, tuple[type[_Group], ...]] = {
    "whatsapp_inbound": (TopicSettings, TwilioSettings),
    "whatsapp_status": (TopicSettings, TwilioSettings),
    "form_submitted": (
        TopicSettings,
        SenderSettings,
        AgencySettings,
        FormLinkSettings,
        FormSettings,
    ),
    "api": (
        ProjectSettings,
        TopicSettings,
        TaskSettings,
        BucketSettings,
        AgencySettings,
        FormLinkSettings,
        MonitoringSettings,
    ),
    "ingest": (ProjectSettings, TopicSettings),
    "bot": (
        ProjectSettings,
        TopicSettings,
        TaskSettings,
        AgencySettings,
        FormLinkSettings,
        ResponderSettings,
    ),
    "photos": (
        ProjectSettings,
        TopicSettings,
        TwilioAccountSettings,
        BucketSettings,
        FetchSettings,
    ),
    "deliver": (
        ProjectSettings,
        TwilioSettings,
        TaskSettings,
        FormLinkSettings,
        BucketSettings,
    ),
    "remind": (TopicSettings,),
    "reconcile": (
        ProjectSettings,
        TopicSettings,
        TwilioSettings,
        TaskSettings,
        FormLinkSettings,
        BucketSettings,
    ),
}
"""The groups that each function reads, besides TelemetrySettings, which all read."""

G = TypeVar("G", bound=_Group)


def read(group: type[G]) -> G:
    """The settings of one group. Raises SettingsError."""
    try:
        return group.model_validate(dict(os.environ))
    except ValidationError as error:
        raise SettingsError(_told(_faults(error))) from None


def check(function: str) -> None:
    """Raises SettingsError with every fault of all that the function reads.

    Faulty TelemetrySettings alone stop no function, they only switch telemetry off; beside other
    faults they are named too.
    """
    faults = _faults_in(NEEDED[function])
    if faults:
        raise SettingsError(_told(faults | _faults_in((TelemetrySettings,))))


def _faults_in(groups: tuple[type[_Group], ...]) -> dict[str, str]:
    faults: dict[str, str] = {}
    for group in groups:
        try:
            group.model_validate(dict(os.environ))
        except ValidationError as error:
            faults |= _faults(error)
    return faults


def _faults(error: ValidationError) -> dict[str, str]:
    """By variable, without the values: they may be secrets."""
    return {
        str(fault["loc"][0]): "is not set" if fault["type"] == "missing" else fault["msg"]
        for fault in error.errors(include_input=False, include_url=False)
    }


def _told(faults: Mapping[str, str]) -> str:
    return "set these environment variables: " + "; ".join(
        f"{name}: {fault}" for name, fault in faults.items()
    )
