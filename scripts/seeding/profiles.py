"""What somebody said about themselves in the form."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random
from typing import get_args

from seeding.people import Person
from seeding.plan import chance
from wasaprecruit.domain.documents.aspirant import (
    Aspirant,
    Consent,
    Experience,
    Form,
    Measurements,
    Profile,
    Shift,
    Shoe,
)
from wasaprecruit.domain.documents.forms import FormSummary
from wasaprecruit.domain.forms.entering import with_facts
from wasaprecruit.domain.forms.limits import DAYS, PARTS
from wasaprecruit.domain.forms.shifts import in_order
from wasaprecruit.domain.names import spoken_name
from wasaprecruit.domain.plain_letters import plain

_PROVIDER = "own"
_SPOKEN = {"es": "Español", "pt": "Português", "en": "English"}
_ADULT_DAYS = 18 * 366


@dataclass(frozen=True)
class Filled:
    """A form that was sent."""

    profile: Profile
    form: Form

    @property
    def summary(self) -> FormSummary:
        """The part of it that a row repeats."""
        known = FormSummary(
            submission_id=self.form.submission_id,
            at=self.form.submitted_at,
            first_name=spoken_name(self.profile.name),
        )
        return with_facts(known, self.profile)


def filled(person: Person, aspirant_id: str, at: datetime, is_minor: bool, rng: Random) -> Filled:
    form = Form(
        provider=_PROVIDER,
        submission_id=f"{aspirant_id}-form",
        submitted_at=at,
        matched_by="token",
    )
    return Filled(profile=_profile(person, at, is_minor, rng), form=form)


def aspirant(
    person: Person, conversation_id: str, sent: Filled | None, created_at: datetime
) -> Aspirant:
    said = sent.profile.model_dump(exclude={"phone"}) if sent else {}
    group = None
    if sent and sent.profile.birth_date:
        group = "minor" if _is_minor(sent.profile.birth_date, sent.form.submitted_at) else "adult"
    return Aspirant.model_validate(
        {
            **said,
            "phone": person.number,
            "conversation_id": conversation_id,
            "language": person.language,
            "source": "whatsapp",
            "age_group": group,
            "form": sent.form if sent else None,
            "created_at": created_at,
            "updated_at": sent.form.submitted_at if sent else created_at,
        }
    )


def _is_minor(birth_date: str, on: datetime) -> bool:
    return (on.date() - date.fromisoformat(birth_date)).days < _ADULT_DAYS


def _profile(person: Person, at: datetime, is_minor: bool, rng: Random) -> Profile:
    handle = f"{plain(person.first)}.{plain(person.last.split()[0])}".replace("'", "")
    experience: Experience = rng.choices(get_args(Experience), (6, 3, 1))[0]
    return Profile(
        name=person.name,
        birth_date=_birth_date(at, is_minor, rng),
        city=person.city,
        phone=person.number,
        email=f"{handle}@example.com",
        measurements=_measurements(rng),
        experience=experience,
        social_handle=f"@{handle}" if chance(rng, 0.7) else None,
        languages_spoken=[_SPOKEN[person.language]],
        shift_preferences=_shifts(rng),
        consent=Consent(version="2026-10", at=at),
    )


def _birth_date(at: datetime, is_minor: bool, rng: Random) -> str:
    youngest = 16 * 366 if is_minor else _ADULT_DAYS + 1
    oldest = 17 * 365 if is_minor else 29 * 365
    return (at - timedelta(days=rng.randint(youngest, oldest))).date().isoformat()


def _measurements(rng: Random) -> Measurements:
    height, size = round(rng.gauss(170, 7)), rng.randint(36, 43)
    return Measurements(
        height_cm=height,
        bust_cm=round(rng.gauss(86, 4)),
        waist_cm=round(rng.gauss(64, 4)),
        hips_cm=round(rng.gauss(91, 4)),
        shoe_eu=float(size),
        shoe=Shoe(size=float(size), system="eu"),
    )


def _shifts(rng: Random) -> list[Shift]:
    every = [Shift(day=day, part=part) for day in DAYS for part in PARTS]
    return in_order(rng.sample(every, rng.randint(1, 6)))
