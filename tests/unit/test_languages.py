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


@pytest.mark.parametrize(
    "text",
    [
        "https://www.instagram.com/ana.modelo",
        "ana@gmail.com",
        "Hola https://www.instagram.com/a/",
        "instagram.com/ana.do.brasil",
        "HTTPS://EXAMPLE.COM/the-model?for=you",
        "(https://tiktok.com/@com.uma.modelo)",
        "@the.model.for.you",
        "linktr.ee/ana-com-voce",
        "maria.da.silva@uol.com.br",
        "mira,https://www.instagram.com/of-the-day",
        "ana-com.com.br",
    ],
)
@pytest.mark.parametrize(
    ("number", "language"),
    [("+5215512345678", "es"), ("+447700900123", "en"), ("+5511912345678", "pt")],
)
def test_an_address_says_nothing_about_the_language(text: str, number: str, language: str) -> None:
    if not text.startswith(("Hola", "mira")):
        assert detect(text, number) == language
    assert detect(text, "+5215512345678") == "es"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Hi, I would like to join: https://www.instagram.com/ana.de.la.luz", "en"),
        ("quero ser modelo, meu email: ana@the.example", "pt"),
        ("hello.i want to be a model", "en"),
    ],
)
def test_the_words_beside_an_address_count(text: str, language: str) -> None:
    assert detect(text, "+5215512345678") == language
