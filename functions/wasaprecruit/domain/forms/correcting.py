"""A recruiter corrects the profile; what the person said stays beside it."""

from collections.abc import Callable, Collection, Mapping
from typing import Any, TypeVar

from wasaprecruit.domain.documents.aspirant import Correctable, Profile
from wasaprecruit.domain.forms import choices, shifts
from wasaprecruit.domain.forms.answer_text import Partly
from wasaprecruit.domain.forms.fields import READERS, Circumstances
from wasaprecruit.domain.forms.reading import profile_of

P = TypeVar("P", bound=Profile)
_Read = Callable[[Any, Circumstances], Any]

_SIZES: Mapping[str, tuple[str, ...]] = {
    "height": ("height_cm",),
    "bust": ("bust_cm",),
    "waist": ("waist_cm",),
    "hips": ("hips_cm",),
    "shoe": ("shoe", "shoe_eu"),
}
# These come from the desk as what they are, and not as words about it.
_OWN: Mapping[str, _Read] = {
    "experience": lambda value, _: value,
    "languages_spoken": lambda value, _: choices.languages_spoken(value),
    "shift_preferences": lambda value, _: shifts.in_order(value),
}


class Unreadable(ValueError):
    """The fields whose values cannot be used."""

    def __init__(self, fields: Collection[str]) -> None:
        super().__init__(", ".join(fields))
        self.fields = tuple(fields)


def read_values(values: Mapping[Correctable, Any], told: Circumstances) -> Profile:
    """A profile with these values alone, read as a form's answers are. Raises Unreadable.

    A value that a form would cut short is refused: nobody keeps the rest of it here.
    """
    read: dict[Any, Any] = {}
    faulty: list[str] = []
    for field, given in values.items():
        try:
            value = _OWN.get(field, READERS[field])(given, told)
        except ValueError:
            value = Partly(None)
        if isinstance(value, Partly):
            faulty.append(field)
        read[field] = value
    if faulty:
        raise Unreadable(faulty)
    return profile_of(read)


def with_fields(profile: P, fields: Collection[str], source: Profile) -> P:
    """The profile with the values that `source` has in these fields."""
    sizes = [size for field in fields for size in _SIZES.get(field, ())]
    others = [field for field in fields if field not in _SIZES]
    changed = {size: getattr(source.measurements, size) for size in sizes}
    news = {field: getattr(source, field) for field in others}
    measurements = profile.measurements.model_copy(update=changed)
    return profile.model_copy(update={**news, "measurements": measurements})


def is_same(field: str, one: Profile, other: Profile) -> bool:
    """Whether both say the same in this field."""
    return with_fields(Profile(), [field], one) == with_fields(Profile(), [field], other)


def only_profile(profile: Profile) -> Profile:
    """The profile alone, of a record that holds more."""
    return Profile.model_validate({name: getattr(profile, name) for name in Profile.model_fields})
