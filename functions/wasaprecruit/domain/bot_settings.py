"""`settings/bot`: what an admin may change about the bot, over the defaults that are shipped."""

from typing import Annotated, Any
from zoneinfo import ZoneInfo, available_timezones

from pydantic import (
    AfterValidator,
    Field,
    StringConstraints,
    ValidationInfo,
    ValidatorFunctionWrapHandler,
    field_validator,
)

from wasaprecruit.domain.forms.limits import ADULT_FROM
from wasaprecruit.domain.languages import Language
from wasaprecruit.domain.model import Model

DEFAULT_REGION = "default"
Slot = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,30}$")]
"""The name of a photo in the checklist."""


def _known_zone(name: str) -> str:
    if name not in available_timezones():
        raise ValueError("not a time zone of the IANA database")
    return name


class BotSettings(Model):
    """Every field has a default, so that a missing document and a part of one both work.

    `texts` replaces single texts of a language's catalogue. `checklist` names the photos to ask
    for, in order; each needs the texts `slot_<name>` and `slot_<name>_tip`. `adult_age` is the age
    limit by country (ISO 3166, two letters), else `default`. `answer_days` are the working days in
    which an aspirant who is complete hears from a person. Reminders go out `reminder_hours` after
    the bot asked, between `decent_from` and `decent_to` o'clock where the aspirant's number is
    from, or in `time_zone` when that cannot be told.
    """

    @field_validator("*", mode="wrap")
    @classmethod
    def _usable(cls, value: Any, check: ValidatorFunctionWrapHandler, field: ValidationInfo) -> Any:
        """An unusable value counts as not set, so that a typo cannot silence the bot."""
        try:
            return check(value)
        except ValueError:
            shipped = cls.model_fields[str(field.field_name)]
            return shipped.get_default(call_default_factory=True)

    texts: dict[Language, dict[str, str]] = Field(default_factory=dict)
    checklist: list[Slot] = Field(
        default=["face", "profile", "full_length"], min_length=1, max_length=10
    )
    adult_age: dict[str, int] = Field(default={DEFAULT_REGION: ADULT_FROM})
    answer_days: int = Field(default=3, ge=1)
    reminder_hours: list[float] = Field(default=[3, 20], max_length=2)
    decent_from: int = Field(default=9, ge=0, le=12)
    decent_to: int = Field(default=21, ge=13, le=24)
    time_zone: Annotated[str, AfterValidator(_known_zone)] = "America/Mexico_City"

    @property
    def zone(self) -> ZoneInfo:
        """Where the agency is."""
        return ZoneInfo(self.time_zone)

    def adult_from(self, region: str | None) -> int:
        """The age of majority in this country, in years."""
        return self.adult_age.get(
            region or DEFAULT_REGION, self.adult_age.get(DEFAULT_REGION, ADULT_FROM)
        )
