"""Our own JSON for a form: what the page posts, and anybody who signs it.

Both `heightCm` and `height_cm` are understood. The published schema is made from `FormBody`.
"""

from collections.abc import Iterable
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel

from wasaprecruit.domain.documents.aspirant import Day, Part
from wasaprecruit.domain.forms.fields import Field as OurField
from wasaprecruit.domain.forms.limits import SHOES
from wasaprecruit.domain.forms.reading import Answer
from wasaprecruit.entrypoints.forms.field_map import FieldMap
from wasaprecruit.entrypoints.forms.lenient_moment import LenientMoment

NumberOrText = str | int | float | None
"""A number or what somebody wrote for one."""


class _Json(BaseModel):
    model_config = ConfigDict(
        frozen=True,
        alias_generator=to_camel,
        populate_by_name=True,
        coerce_numbers_to_str=True,
        extra="allow",
    )


class ShiftBody(_Json):
    """A part of a day."""

    day: Day | str = ""
    part: Part | str = ""


class ConsentBody(_Json):
    """`version` is the privacy notice's, `at` when it was agreed to."""

    given: bool | str = ""
    version: str = ""
    at: LenientMoment = None


class ShoeBody(_Json):
    """A size, and the system that it is of; `docs/forms.md` lists the sizes of each."""

    size: NumberOrText = None
    system: str | None = Field(
        default=None, description=f"One of {', '.join(SHOES)}.", examples=["mx"]
    )


class MeasurementsBody(_Json):
    """Centimetres, or in words: `1,80 m`, `5'11"`.

    `shoe` is a size with its system, or in words: `24.5 MX`. `shoeEu` is a European size.
    """

    height_cm: NumberOrText = None
    bust_cm: NumberOrText = None
    waist_cm: NumberOrText = None
    hips_cm: NumberOrText = None
    shoe: ShoeBody | NumberOrText = None
    shoe_eu: NumberOrText = None


class FormBody(MeasurementsBody):
    """A filled-in form. Names that are not listed here are kept as answers to extra questions."""

    model_config = ConfigDict(title="Form")

    id: str = Field(min_length=1, max_length=200, description="The same id again is the same form.")
    ref: str | None = Field(default=None, description="The personal token of the form's link.")
    submitted_at: LenientMoment = Field(default=None, description="ISO 8601; else now.")
    full_name: str | None = None
    birth_date: str | None = Field(default=None, description="YYYY-MM-DD or dd/mm/yyyy.")
    city: str | None = None
    phone: str | None = Field(default=None, description="With the country code, after a plus.")
    email: str | None = None
    measurements: MeasurementsBody = MeasurementsBody()
    experience: str | None = Field(default=None, description="none, some or professional.")
    experience_notes: str | None = None
    social_handle: str | None = None
    languages_spoken: list[str] | str | None = None
    shift_preferences: list[ShiftBody | str] | str | None = Field(
        default=None, description="Parts of days, or words such as `weekend mornings`."
    )
    shift_notes: str | None = None
    consent: ConsentBody | bool | str | None = None
    extra: dict[str, Any] = Field(default_factory=dict, description="Other questions and answers.")


_NAMES: dict[str, OurField] = {
    "full_name": "name",
    "birth_date": "birth_date",
    "city": "city",
    "phone": "phone",
    "email": "email",
    "experience": "experience",
    "experience_notes": "experience_notes",
    "social_handle": "social_handle",
    "languages_spoken": "languages_spoken",
    "shift_preferences": "shift_preferences",
    "shift_notes": "shift_notes",
    "consent": "consent",
    "height_cm": "height",
    "bust_cm": "bust",
    "waist_cm": "waist",
    "hips_cm": "hips",
    "shoe_eu": "shoe",
    "shoe": "shoe",
}
PLACES: dict[str, str] = {field: to_camel(name) for name, field in _NAMES.items()}
"""How the JSON calls our fields."""


def answers(body: FormBody, fields: FieldMap) -> list[Answer]:
    """What the form says, its own fields first."""
    groups: Iterable[BaseModel] = (body, body.measurements)
    own = [
        Answer(to_camel(name), _plain_json(getattr(group, name)), field)
        for group in groups
        for name, field in _NAMES.items()
        if getattr(group, name, None) is not None
    ]
    groups_of_others = (body.model_extra, body.measurements.model_extra, body.extra)
    others = [entry for group in groups_of_others for entry in (group or {}).items()]
    return own + [Answer(name, value, fields.field(name)) for name, value in others]


def _plain_json(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain_json(one) for one in value]
    return value.model_dump() if isinstance(value, BaseModel) else value
