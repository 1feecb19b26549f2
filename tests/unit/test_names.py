"""What strangers call themselves is spoken only when it looks like a name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wasaprecruit.domain.names import LONGEST, spoken_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("VALENTINA RÍOS", "Valentina"),
        ("josé", "José"),
        ("McKenna Lee", "McKenna"),
        ("🌸 ana", "Ana"),
        ("Renata 🌻", "Renata"),
        ("~*Camila*~ 👩🏽‍🎤❤️", "Camila"),
        ("María-José O'Neill", "María-José"),
        ("d\u2019angelo", "D\u2019Angelo"),
        ("J. Ana", "Ana"),
        ("Ana \u3164", "Ana"),
        ("Ma. Fernanda Gómez", "Fernanda"),
        ("J.R. Smith", "Smith"),
        ("Ana (la flaca)", "Ana"),
        ("李 雷", "李"),
        ("Дарья", "Дарья"),
        ("प्रिया शर्मा", "प्रिया"),
        ("فاطمة", "فاطمة"),
        ("\U0001d4e5\U0001d4ea\U0001d4f5", "Val"),
        ("Jose\u0301", "José"),
        ("Mª José", "Ma"),
        ("Ka\u02bbiulani", "Ka\u02bbiulani"),
        ("マリー", "マリー"),
        ("지민", "지민"),
        ("ნინო", "ნინო"),
        ("a" * LONGEST, "A" + "a" * (LONGEST - 1)),
    ],
)
def test_a_name_is_spoken_by_its_first_word(text: str, name: str) -> None:
    assert spoken_name(text) == name


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "???",
        "👑",
        "evil.com",
        "Visit www.evil.com",
        "Gana dinero: https://bit.ly/x",
        "evil。com",
        "evil\uff0ecom",
        "evil\ua4f8com",
        "evil\ua78fcom",
        "evil\u02d1com",
        "evil\u318dcom",
        "www\u1427evil\u1427com",
        "evil\U0001d16dcom",
        "Ana\u01c3",
        "\u3164",
        "\u115f",
        "\uffa0\uffa0",
        "\u30fc",
        "wa.me/5215512345678",
        "Ana @evil",
        "ana@example.com",
        "Ana 2004",
        "Ana \uff12",
        "+52 55 1234 5678",
        "$500",
        "<b>x</b>",
        "{agency}",
        "A/B",
        "a" * (LONGEST + 1),
        "Ana " * 40,
        "Z" + "\u0301" * 20,
        "J.",
        "Ana\x00",
        "gnp\u202eexe",
        "50% off",
        "_",
    ],
)
def test_what_does_not_look_like_a_name_is_not_spoken(text: str | None) -> None:
    assert spoken_name(text) is None


@given(st.text())
def test_whatever_is_spoken_is_letters_and_short(text: str) -> None:
    name = spoken_name(text)
    assert name is None or len(name) <= 2 * LONGEST
    assert not name or not {*"./:@{}<>0123456789 \n"} & {*name}


@pytest.mark.parametrize("sign", ["\ufdfa", "a-", "a.", "🌸", "(", "\u0301", "'", "a "])
def test_a_hostile_name_is_not_looked_at(sign: str) -> None:
    assert spoken_name(sign * 100_000) is None
