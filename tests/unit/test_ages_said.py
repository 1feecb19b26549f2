"""Ages in people's own ways, and numbers that are none."""

import pytest

from wasaprecruit.domain.understanding import understand


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Nombre: Sofi Edad: 15 Ciudad: Quito", 15), ("tengo 1 6 años", 16), ("16f", 16),
        ("Name: Zoe Age: 17 City: Leeds", 17), ("Nome: Bia Idade: 14 Cidade: Natal", 14),
        ("casi 18, en dos meses", 17), ("turning 17 sunday", 16), ("faço 17 domingo", 16),
        ("me faltan 2 años para ser mayor de edad", 0), ("2 more years till im an adult", 0),
        ("faltam 2 anos pra ser maior", 0), ("voy en tercero de secundaria", 0),
        ("im in year 10", 0), ("estou no 9º ano", 0), ("im a freshman in high school", 0),
        ("mi hijo tiene 14 y quiere ser modelo", 14), ("my daughter is 15 and wants to model", 15),
        ("minha filha tem 16 anos e quer participar", 16), ("hi im Ana im 16 5'7 and slim", 16),
        ("seventeen but i look older", 17), ("tengo treinta y uno", 31), ("im twenty six", 26),
    ],
)  # fmt: skip
def test_an_age_is_heard_however_it_is_said(text: str, age: int) -> None:
    assert understand(text, None).age == age


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("dob 12/20/2011", "2011-12-20"), ("nací el 25/12/09", "2009-12-25"),
        ("nasci a três de maio de dois mil e dez", "2010-05-03"),
        ("nací el quince de abril de dos mil once", "2011-04-15"),
        ("i was born in two thousand and nine", "2009"),
    ],
)  # fmt: skip
def test_a_birth_date_is_heard_in_figures_and_in_words(text: str, born: str) -> None:
    assert understand(text, None).born == born


@pytest.mark.parametrize(
    "text",
    [
        "tengo 1,70 y peso 58", "im 5'7 and 130 lbs", "tengo 17 mil seguidores", "17k followers",
        "tengo 15 años de experiencia", "be there in 15", "chego em 15 min", "tengo 17 tatuajes",
        "trabajo en una tienda desde 2012", "moro na rua 15 de novembro", "size 8 shoes, waist 26",
        "i have a 15 year old and a baby, but its me who wants to model",
        "my son was born in 2015", "edad minima 18?", "doy clases en una secundaria",
    ],
)  # fmt: skip
def test_other_numbers_are_no_age(text: str) -> None:
    understood = understand(text, None)
    assert (understood.age, understood.born) == (None, None)
