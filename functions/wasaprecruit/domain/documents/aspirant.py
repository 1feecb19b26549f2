"""`aspirants/{id}`: the person behind a conversation, and the forms that they sent."""

from typing import Literal

from pydantic import Field

from wasaprecruit.domain.documents.answers import ExtraAnswer
from wasaprecruit.domain.documents.referral import Referral
from wasaprecruit.domain.languages import Language
from wasaprecruit.domain.model import Model, Timestamp

Day = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
Part = Literal["morning", "afternoon", "evening", "night"]
Experience = Literal["none", "some", "professional"]
MatchedBy = Literal["token", "phone", "nobody"]
AgeGroup = Literal["adult", "minor"]
Correctable = Literal[
    "name",
    "birth_date",
    "city",
    "email",
    "height",
    "bust",
    "waist",
    "hips",
    "shoe",
    "experience",
    "experience_notes",
    "social_handle",
    "languages_spoken",
    "shift_preferences",
    "shift_notes",
]
"""Fields of a form that a recruiter may correct. The number is the channel's, and consent is the
person's alone."""
ShoeSystem = Literal["eu", "us-women", "us-men", "uk", "mx", "br", "ar", "co"]


class Shift(Model):
    """A part of a day on which the aspirant would like to work."""

    day: Day
    part: Part


class Shoe(Model):
    """A shoe size as it was given, in the system that it was given in."""

    size: float
    system: ShoeSystem


class Measurements(Model):
    """Centimetres; `shoe_eu` is the European size of `shoe`."""

    height_cm: int | None = None
    bust_cm: int | None = None
    waist_cm: int | None = None
    hips_cm: int | None = None
    shoe_eu: float | None = None
    shoe: Shoe | None = None


class Consent(Model):
    """What the aspirant agreed to: the version of the privacy notice, and when."""

    version: str
    at: Timestamp


class FormProblem(Model):
    """A field whose answer cannot be used, and why."""

    field: str
    reason: Literal["missing", "invalid", "refused"]


class Profile(Model):
    """What a form says about a person, in our own units. `birth_date` is `YYYY-MM-DD`."""

    name: str | None = None
    birth_date: str | None = None
    city: str | None = None
    phone: str | None = None
    email: str | None = None
    measurements: Measurements = Measurements()
    experience: Experience | None = None
    experience_notes: str = ""
    social_handle: str | None = None
    languages_spoken: list[str] = Field(default_factory=list)
    shift_preferences: list[Shift] = Field(default_factory=list)
    shift_notes: str = ""
    consent: Consent | None = None


class Form(Model):
    """The submission that the profile comes from. `answers` holds what has no field of its own.

    `confirmed`: matched by the number alone, and its owner said in the chat that it is theirs.
    """

    provider: str
    submission_id: str
    submitted_at: Timestamp
    matched_by: MatchedBy
    confirmed: bool = False
    answers: list[ExtraAnswer] = Field(default_factory=list)
    problems: list[FormProblem] = Field(default_factory=list)


class Correction(Model):
    """Who corrected a field last, and when. By a user's uid."""

    by: str
    at: Timestamp


class Aspirant(Profile):
    """`aspirants/{id}`: an aspirant's record, with the profile of the last form.

    `corrections` are the fields that a recruiter corrected, by their names in a form
    (`birth_date`, `height`). The profile then says what counts, and `said` what the last form said;
    it is None while nothing is corrected.

    `phone` is E.164 and, once they wrote, the number they wrote from. `referral` is the
    advertisement that led to their first message.
    """

    conversation_id: str
    language: Language | None = None
    source: str
    referral: Referral | None = None
    age_group: AgeGroup | None = None
    form: Form | None = None
    said: Profile | None = None
    corrections: dict[str, Correction] = Field(default_factory=dict)
    created_at: Timestamp
    updated_at: Timestamp


class Submission(Model):
    """`aspirants/{id}/forms/{submissionId}`: a form as it arrived, kept also when corrected.

    `applied` is false for one that did not become the profile: older than the present one, above
    the limit, or matched by the number alone and not confirmed by its owner.
    """

    profile: Profile
    form: Form
    applied: bool
    received_at: Timestamp

    @property
    def waits(self) -> bool:
        """Matched by the number alone, and not confirmed by the number's owner."""
        return self.form.matched_by == "phone" and not (self.form.confirmed or self.applied)
