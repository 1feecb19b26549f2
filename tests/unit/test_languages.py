import pytest

from wasaprecruit.domain.languages import detect


@pytest.mark.parametrize(
    ("text", "number", "language"),
    [
        ("Hola! Vi su anuncio y quiero ser modelo 😊", "+447700900123", "es"),
        ("Hi, I would like to be a model", "+5215512345678", "en"),
        ("INFORMACIÓN por favor", "+12025550123", "es"),
        ("", "+447700900123", "en"),
        ("", "+5215512345678", "es"),
        ("👋", "+17875550123", "es"),
        ("👋", None, "es"),
    ],
)
def test_words_count_first_then_the_country(text: str, number: str | None, language: str) -> None:
    assert detect(text, number) == language
