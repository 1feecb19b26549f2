"""Every range, length and list of a form that our page and our webhooks share.

`scripts/generate_types` writes those in `SHARED` for the web, so that both accept the same.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, get_args

from wasaprecruit.domain.documents.aspirant import Day, Experience, Part, ShoeSystem


@dataclass(frozen=True)
class Range:
    """From `least` to `most`, both included."""

    least: float
    most: float

    def __contains__(self, number: float) -> bool:
        return self.least <= number <= self.most


HEIGHT_CM = Range(100, 230)
GIRTH_CM = Range(40, 200)
"""Bust, waist and hips. From the age of five nobody measures less than 40 cm: 34 is in inches, and
the aspirant is asked."""
SURE_GIRTH_CM = Range(50, 200)
"""What is certainly in centimetres without a unit: 40 may be inches as well (102 cm)."""

SHOES: Mapping[ShoeSystem, Range] = {
    "eu": Range(26, 50),
    "us-women": Range(3, 16),
    "us-men": Range(2, 16),
    "uk": Range(1, 15),
    "mx": Range(16, 33),
    "br": Range(24, 48),
    "ar": Range(25, 49),
    "co": Range(25, 49),
}
"""The sizes of each system, in steps of `SHOE_STEP`. How they convert: `shoes.py`."""
SHOE_STEP = 0.5
SHOE_SYSTEM_OF: Mapping[str, ShoeSystem] = {
    "MX": "mx",
    "US": "us-women",
    "CA": "us-women",
    "PR": "us-women",
    "GB": "uk",
    "IE": "uk",
    "BR": "br",
    "AR": "ar",
    "UY": "ar",
    "CO": "co",
}
"""What shoes are usually sold by in a country (ISO 3166, two letters); elsewhere by `eu`."""

LENGTHS: Mapping[str, int] = {
    "full_name": 120,
    "city": 120,
    "phone": 100,
    "email": 254,
    "experience_notes": 1_000,
    "social_handle": 60,
    "language": 60,
    "shift_notes": 1_000,
}
"""Characters of a text, by the name of its field in our JSON; `language` is one that is spoken."""
MOST_LANGUAGES = 20

AGES = Range(5, 100)
"""Completed years of somebody who may write to us."""
ADULT_FROM = 18
"""Years, unless the settings say otherwise for a country."""

SPOKEN_LANGUAGES = ("es", "en", "pt", "fr", "it", "de")
"""Those that the page offers (ISO 639); any other may be written beside them."""
DAYS: tuple[Day, ...] = get_args(Day)
PARTS: tuple[Part, ...] = get_args(Part)
EXPERIENCES: tuple[Experience, ...] = get_args(Experience)

SHARED: Mapping[str, Any] = {
    "HEIGHT_CM": HEIGHT_CM,
    "GIRTH_CM": GIRTH_CM,
    "SHOES": SHOES,
    "SHOE_STEP": SHOE_STEP,
    "SHOE_SYSTEM_OF": SHOE_SYSTEM_OF,
    "LENGTHS": LENGTHS,
    "MOST_LANGUAGES": MOST_LANGUAGES,
    "AGES": AGES,
    "ADULT_FROM": ADULT_FROM,
    "SPOKEN_LANGUAGES": SPOKEN_LANGUAGES,
    "DAYS": DAYS,
    "PARTS": PARTS,
    "EXPERIENCES": EXPERIENCES,
}
"""By their names in the web app."""
