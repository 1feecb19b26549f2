"""The age group that an aspirant's own words put them in, by the limit where they live."""

from typing import Literal

from wasaprecruit.domain.documents.aspirant import AgeGroup
from wasaprecruit.domain.majority import Majority
from wasaprecruit.domain.understanding import Understanding

AgeTold = AgeGroup | Literal["open"]
"""`open`: by what they say they may be either."""


def age_told(heard: Understanding, majority: Majority) -> AgeTold | None:
    """None when they say nothing about it. Of several statements the youngest age counts."""
    born, age = _by_birth(heard, majority), heard.age
    if (age is not None and age < majority.adult_from) or born == "minor":
        return "minor"
    if age is not None or born:
        return "adult" if age is not None else born
    perhaps = heard.perhaps_age
    return "open" if perhaps is not None and perhaps < majority.adult_from else None


def _by_birth(heard: Understanding, majority: Majority) -> AgeTold | None:
    borns = [born for born in (heard.born, heard.or_born) if born and majority.is_possible(born)]
    if not borns:
        return None
    return "open" if majority.is_open(*borns) else majority.group(borns[0])
