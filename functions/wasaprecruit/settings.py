"""Settings come from the environment, are read once and validated; a fault names them all."""

import os
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator


class SettingsError(Exception):
    """The environment cannot be used; the message names every fault."""


class _Group(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)


class TopicSettings(_Group):
    """Where events go."""

    project: str = Field(alias="GOOGLE_CLOUD_PROJECT", min_length=1)
    inbound: str = Field(alias="INBOUND_TOPIC", default="inbound", min_length=3)
    happened: str = Field(alias="EVENTS_TOPIC", default="conversation-events", min_length=3)
    dead: str = Field(alias="DEAD_LETTER_TOPIC", default="dead-letters", min_length=3)


class TwilioSettings(_Group):
    """The agency's Twilio account. During a rotation `tokens` holds both, parted by a comma."""

    account_sid: str = Field(alias="TWILIO_ACCOUNT_SID", pattern=r"^AC[0-9a-fA-F]{32}$")
    tokens: tuple[str, ...] = Field(alias="TWILIO_AUTH_TOKEN", min_length=1)
    sender: str = Field(alias="WHATSAPP_SENDER", pattern=r"^whatsapp:\+\d{6,15}$")
    public_base_url: str = Field(alias="PUBLIC_BASE_URL", pattern=r"^https?://[^/?#]+$")
    api_base_url: str = Field(
        alias="TWILIO_API_BASE_URL", default="https://api.twilio.com", pattern=r"^https?://"
    )

    @field_validator("tokens", mode="before")
    @classmethod
    def _split(cls, value: str) -> tuple[str, ...]:
        return tuple(token.strip() for token in value.split(",") if token.strip())


class TaskSettings(_Group):
    """The queue that calls `deliver`."""

    queue: str = Field(
        alias="TASKS_QUEUE", pattern=r"^projects/[^/]+/locations/[^/]+/queues/[^/]+$"
    )
    deliver_url: str = Field(alias="DELIVER_URL", pattern=r"^https?://")
    service_account: str = Field(alias="TASKS_SERVICE_ACCOUNT", pattern=r"^[^@]+@[^@]+$")
    emulator_host: str | None = Field(alias="CLOUD_TASKS_EMULATOR_HOST", default=None)


class AgencySettings(_Group):
    """How the bot presents itself."""

    agency_name: str = Field(alias="AGENCY_NAME", min_length=1)


class ProjectSettings(_Group):
    """The Google Cloud project."""

    project: str = Field(alias="GOOGLE_CLOUD_PROJECT", min_length=1)


G = TypeVar("G", bound=_Group)


def read(group: type[G]) -> G:
    """The settings of one group. Raises SettingsError."""
    try:
        return group.model_validate(dict(os.environ))
    except ValidationError as error:
        faults = "; ".join(f"{_name(fault['loc'])}: {fault['msg']}" for fault in error.errors())
        raise SettingsError(f"set these environment variables: {faults}") from None


def _name(location: tuple[int | str, ...]) -> str:
    return str(location[0]) if location else "?"
