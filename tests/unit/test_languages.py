import pytest

from wasaprecruit.domain.languages import LANGUAGES, Language, changed, detect


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


@pytest.mark.parametrize("text", ["casting", "ser modelo", "foto?", "ok", "TikTok", "Valentina"])
@pytest.mark.parametrize(
    ("number", "language"), [("+5215512345678", "es"), ("+5511912345678", "pt")]
)
def test_words_of_two_languages_are_decided_by_the_country(
    text: str, number: str, language: str
) -> None:
    assert detect(text, number) == language


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


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("klk, esto es de verdad o qué", "es"),
        ("necesito saber si hay que pagar algo antes", "es"),
        ("soy María José González, de Guadalajara, quiero inscribirme", "es"),
        ("hey is this legit, how much do i gotta pay", "en"),
        ("My name is Guilherme dos Santos Oliveira and I live in Dublin", "en"),
        ("do y'all take guys too", "en"),
        ("vcs pagam qto por desfile", "pt"),
        ("n to conseguindo abrir o link, me ajuda", "pt"),
        ("me chamo Jessica Brown e gostava de saber como funciona", "pt"),
    ],
)
@pytest.mark.parametrize("number", ["+5215512345678", "+447700900123", "+5511912345678", None])
def test_the_words_tell_whatever_the_country_and_the_names(
    text: str, language: str, number: str | None
) -> None:
    assert detect(text, number) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("how much does it cost and when do you pay", "en"),
        ("no entiendo nada, me lo explicas otra vez", "es"),
        ("desculpa, não percebi o que é preciso mandar", "pt"),
    ],
)
def test_a_conversation_goes_over_to_the_language_they_clearly_write(
    text: str, language: Language
) -> None:
    assert [changed(text, held) for held in LANGUAGES] == [language] * len(LANGUAGES)


@pytest.mark.parametrize(
    "text",
    [
        *("ok", "thanks", "casting", "hello", "gracias", "obrigada", "sorry", "bye", "please"),
        *("", "👍", "16", "https://www.instagram.com/the.model.of.the.day", "ana@with-you.com"),
        *("thanks casting", "ok bye", "Jessica Brown", "XKJQ-4417", "the_model_for_you@"),
    ],
)
@pytest.mark.parametrize("held", LANGUAGES)
def test_a_borrowed_word_changes_no_conversation(text: str, held: Language) -> None:
    assert changed(text, held) == held
