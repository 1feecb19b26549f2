"""That somebody is of age, said without a number: no minor by it, and answered."""

import pytest

from tests.unit.intake.scene import Scene
from wasaprecruit.domain.understanding import understand

OF_AGE = [
    *("soy mayor de edad", "ya soy mayor de edad!", "Soy mayor de 18", "tengo más de 18"),
    *("soy adulta", "I'm over 18", "i am an adult", "im of legal age", "I'm well over 21"),
    *("sou maior de idade", "já sou de maior", "tenho mais de 18", "sou maior de dezoito"),
]
MINOR = [
    *("no soy mayor de edad", "todavía no soy mayor de edad", "casi soy mayor de edad"),
    *("im not over 18", "im almost over 18", "não sou maior de idade", "ainda não sou de maior"),
]
NEITHER = [
    *("mi hermana es mayor de edad", "¿hay que ser mayor de edad?", "my sister is over 18"),
    *("minha irmã é maior de idade", "soy mayor que mi hermana", "do I have to be over 18?"),
]


@pytest.mark.parametrize("text", OF_AGE)
def test_who_says_to_be_of_age_is_heard(text: str) -> None:
    assert understand(text, None).age == 99


@pytest.mark.parametrize("text", MINOR)
def test_who_says_not_to_be_of_age_is_a_minor(text: str) -> None:
    assert understand(text, None).age == 0


@pytest.mark.parametrize("text", NEITHER)
def test_others_and_questions_say_no_age(text: str) -> None:
    assert understand(text, None).age is None


def test_the_lower_age_counts() -> None:
    assert understand("soy mayor de edad, tengo 16 años", "es").age == 16


def test_an_adults_age_is_answered() -> None:
    for text in ("soy mayor de edad", "tengo 22 años"):
        scene = Scene()
        scene.write()
        with scene.new_words() as said:
            scene.write(text)
        assert (said, scene.row.age_group) == (["age_noted", "form_pending"], None)
