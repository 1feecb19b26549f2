"""Who writes: a name, a number and a place that go together."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from seeding.plan import chance
from wasaprecruit.domain.languages import Language

_FILE = Path(__file__).with_name("people.toml")
_SPREAD = 7_654_321
"""Odd and no multiple of five: numbers in a row are no neighbours, and none comes twice."""


@dataclass(frozen=True)
class Person:
    """`number` is E.164; `profile_name` is how they call themselves on WhatsApp."""

    first: str
    last: str
    profile_name: str
    number: str
    city: str
    language: Language

    @property
    def name(self) -> str:
        return f"{self.first} {self.last}"


@cache
def _known() -> dict[str, Any]:
    return tomllib.loads(_FILE.read_text(encoding="utf-8"))


def person(index: int, rng: Random) -> Person:
    known = _known()
    [place] = rng.choices(known["places"], [place["share"] for place in known["places"]])
    names = known[place["language"]]["names"]
    first = rng.choice(names["first"].split())
    last = " ".join(rng.sample(names["last"].split(), 1 if chance(rng, 0.6) else 2))
    return Person(
        first=first,
        last=last,
        profile_name=_profile_name(first, last, rng),
        number=_number(place, index),
        city=rng.choice(place["cities"]),
        language=place["language"],
    )


def _number(place: dict[str, Any], index: int) -> str:
    code, length = place["number"]
    left = length - len(place["digits"])
    return f"{code}{place['digits']}{(index + 1) * _SPREAD % 10**left:0{left}}"


def _profile_name(first: str, last: str, rng: Random) -> str:
    family = last.split(maxsplit=1)[0]
    return rng.choice(
        (f"{first} {family}", f"{first} {last}", first, first.lower(), f"{first} {family[0]}. ✨")
    )
