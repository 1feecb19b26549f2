import pytest

from wasaprecruit.domain.languages import detect


@pytest.mark.parametrize(
    ("text", "number", "language"),
    [
        ("Hola! Vi su anuncio y quiero ser modelo 😊", "+447700900123", "es"),
        ("Hi, I would like to be a model", "+5215512345678", "en"),
        ("Oi! Vi o anúncio de vocês e quero ser modelo", "+5215512345678", "pt"),
        ("INFORMACIÓN por favor", "+12025550123", "es"),
        ("bom dia, tudo bem?", "+447700900123", "pt"),
        ("não entendi", None, "pt"),
        ("", "+447700900123", "en"),
        ("", "+5215512345678", "es"),
        ("", "+5511912345678", "pt"),
        ("👋", "+351912345678", "pt"),
        ("👋", "+244923456789", "pt"),
        ("👋", "+258841234567", "pt"),
        ("👋", "+17875550123", "es"),
        ("👋", None, "es"),
    ],
)
def test_words_count_first_then_the_country(text: str, number: str | None, language: str) -> None:
    assert detect(text, number) == language


@pytest.mark.parametrize(
    ("number", "language"),
    [("+5215512345678", "es"), ("+5511912345678", "pt"), ("+447700900123", "es")],
)
def test_words_of_two_languages_are_decided_by_the_country(number: str, language: str) -> None:
    assert detect("quero/quiero ser modelo", number) == language
