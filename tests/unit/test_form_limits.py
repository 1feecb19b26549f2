"""One truth of what a form may say, and of what a shoe size is."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.fakes import NOON
from wasaprecruit.domain.documents.aspirant import Measurements, Shoe
from wasaprecruit.domain.forms import limits
from wasaprecruit.domain.forms.fields import Circumstances
from wasaprecruit.domain.forms.limits import AGES, GIRTH_CM, HEIGHT_CM, SHARED, SHOES
from wasaprecruit.domain.forms.reading import Answer, ReadForm, read_form
from wasaprecruit.domain.forms.shoes import eu_size, shoe

PAGE = Path(__file__).parents[2] / "web" / "src" / "lib" / "public" / "formLimits.ts"
EU = SHOES["eu"]


def _read(question: str, value: Any, region: str | None = "MX") -> ReadForm:
    return read_form([Answer(question, value, "shoe")], Circumstances(NOON, region))


def _shoe(question: str, value: Any, region: str | None = "MX") -> Measurements:
    return _read(question, value, region).profile.measurements


def test_every_shared_limit_is_in_the_page() -> None:
    written = PAGE.read_text()
    assert [f"export const {name} =" in written for name in SHARED] == [True] * len(SHARED)
    for limit in (HEIGHT_CM, GIRTH_CM, AGES, *SHOES.values()):
        assert f"{{ least: {limit.least}, most: {limit.most} }}" in written


def test_every_country_has_a_system_that_has_sizes() -> None:
    assert set(limits.SHOE_SYSTEM_OF.values()) <= set(SHOES)


@pytest.mark.parametrize(
    ("size", "system", "eu"),
    [
        (38.5, "eu", 38.5),
        (24.5, "mx", 38.5),
        (24, "mx", 38),
        (22, "mx", 35),
        (27, "mx", 42.5),
        (7, "us-women", 38),
        (7.5, "us-women", 38.5),
        (9, "us-men", 42),
        (5, "uk", 38),
        (8, "uk", 42),
        (37, "br", 39),
        (37, "ar", 38),
        (37, "co", 38),
    ],
)
def test_a_size_is_converted_by_its_system(size: float, system: Any, eu: float) -> None:
    assert eu_size(shoe(size, system)) == eu


@pytest.mark.parametrize("system", SHOES)
def test_every_size_of_a_system_is_a_person_s_and_grows(system: Any) -> None:
    sizes = [n / 2 for n in range(int(SHOES[system].least * 2), int(SHOES[system].most * 2) + 1)]
    converted = [eu_size(shoe(size, system)) for size in sizes]
    assert converted == sorted(converted)
    assert EU.least - 1 <= converted[0] <= converted[-1] <= EU.most + 2


@pytest.mark.parametrize(
    ("size", "system"), [(24.5, "eu"), (38, "mx"), (38.2, "eu"), (0, "uk"), (39, "us-women")]
)
def test_what_a_system_has_not_is_no_size(size: float, system: Any) -> None:
    with pytest.raises(ValueError, match="not a size"):
        shoe(size, system)


@pytest.mark.parametrize(
    ("question", "value", "kept"),
    [
        ("shoe", {"size": 24.5, "system": "mx"}, (24.5, "mx", 38.5)),
        ("shoe", {"size": "7,5", "system": "us-women"}, (7.5, "us-women", 38.5)),
        ("shoeEu", 38.5, (38.5, "eu", 38.5)),
        ("Calzado (EU)", "39", (39, "eu", 39)),
        ("Calzado", "24.5 MX", (24.5, "mx", 38.5)),
        ("Talla de zapato (México)", "24 ½", (24.5, "mx", 38.5)),
        ("Calzado", "24 y medio cm", (24.5, "mx", 38.5)),
        ("Shoe size", "US women's 7.5", (7.5, "us-women", 38.5)),
        ("Shoe size (US men)", "9", (9, "us-men", 42)),
        ("Calçado", "37 BR", (37, "br", 39)),
        ("Calzado", "38", (38, "eu", 38)),
    ],
)
def test_a_shoe_is_kept_as_typed_beside_its_european_size(
    question: str, value: Any, kept: tuple[float, Any, float]
) -> None:
    found = _shoe(question, value)
    size, system, eu = kept
    assert (found.shoe, found.shoe_eu) == (Shoe(size=size, system=system), eu)


@pytest.mark.parametrize(
    ("question", "value", "region"),
    [
        ("Calzado", "24.5", "MX"),
        ("Calzado", 24.5, None),
        ("Shoe size (US)", "7", "US"),
        ("Shoe size", "7", "US"),
        ("Calçado", "37", "BR"),
        ("Calzado", "37", None),
        ("Calzado", "38-39", "MX"),
        ("Calzado", "38 o 39", "MX"),
        ("Calzado EU / US", "38", "MX"),
        ("Calzado", "mediano", "MX"),
        ("shoeEu", 24.5, "MX"),
        ("shoe", {"size": 24.5, "system": "xx"}, "MX"),
        ("shoe", {"size": 38, "system": "mx"}, "MX"),
    ],
)
def test_a_shoe_whose_system_is_not_certain_is_not_guessed(
    question: str, value: Any, region: str | None
) -> None:
    form = _read(question, value, region)
    assert (form.profile.measurements.shoe, form.profile.measurements.shoe_eu) == (None, None)
    kept = form.answers[0].answer
    numbers = [value.get("size")] if isinstance(value, dict) else [value]
    assert all(str(number) in kept for number in numbers), json.dumps(kept)
