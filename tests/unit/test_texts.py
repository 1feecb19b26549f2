import re

import pytest

from wasaprecruit.domain.languages import LANGUAGES, Language
from wasaprecruit.domain.plain_letters import plain
from wasaprecruit.domain.texts import VARIABLES, catalogue, fits, listed, say
from wasaprecruit.domain.topics import MATTERS, TOPICS, UNANSWERED
from wasaprecruit.domain.understanding import understand

EVERY_TEXT = [(language, key) for language in LANGUAGES for key in VARIABLES]

PROMISES_AND_BODIES: dict[Language, str] = {
    "es": "seleccionad|elegid|aprobad|aceptad[oa]s? |bonit|hermos|guap|bell[oa]|atractiv|delgad"
    "|flac|gord|cuerpo perfecto|peso|figura|contratad|garantiz|fama|famos",
    "en": "selected|chosen|approved|accepted|hired|beautiful|pretty|gorgeous|attractive|skinny"
    "|slim|weight|perfect body|figure|guarantee|famous|fame",
    "pt": "selecionad|escolhid|aprovad|aceit[oa]s? |bonit|lind[oa]|atraente|magr|gord|peso"
    "|corpo perfeito|contratad|garanti|fama|famos",
}
ASKS_FOR_MONEY: dict[Language, str] = {
    "es": "deposit|transfier|transferencia|tarjeta|cuenta bancaria|anticipo|debes pagar",
    "en": "deposit|transfer|credit card|bank|advance|must pay|please pay",
    "pt": "deposit|transfer|cartao|conta bancaria|pix|adiantamento|deve pagar|pague ",
}
GENDERED: dict[Language, str] = {
    "es": r"bienvenid|\bseguras?\b|interesad|encantad|queridas?\b",
    "en": r"\b(?:he|she|his|her|girls?|guys|ladies)\b",
    "pt": r"bem[- ]vind|obrigad|interessad|querid|encantad",
}
EUROPEAN_PORTUGUESE = r"\b(?:telemovel|ficheiro|contacto|equipa|registo|teu|tua|utilizador)\b"


def filled(language: Language, key: str) -> str:
    return say(key, language, None, **dict.fromkeys(VARIABLES[key], "x"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_everything_with_exactly_its_variables(language: Language) -> None:
    texts = catalogue(language)
    assert set(texts) == set(VARIABLES)
    assert [key for key in VARIABLES if not fits(key, texts[key])] == []


def test_every_topic_has_an_answer() -> None:
    assert {f"answer_{topic}" for topic in TOPICS if topic not in UNANSWERED} <= set(VARIABLES)


def test_every_question_has_an_answer_in_few_words_too() -> None:
    asked = {topic for topic in TOPICS if topic not in MATTERS}
    assert {f"short_{topic}" for topic in asked} <= set(VARIABLES)
    for language, key in EVERY_TEXT:
        if key.startswith("short_"):
            assert len(filled(language, key)) <= 160


def test_every_tip_on_a_photo_has_its_reason_for_an_album() -> None:
    tips = {key.removeprefix("tip_") for key in VARIABLES if key.startswith("tip_")}
    assert {f"why_{tip}" for tip in tips} <= set(VARIABLES)


@pytest.mark.parametrize(("language", "key"), EVERY_TEXT)
def test_no_text_is_a_wall(language: Language, key: str) -> None:
    long = {"checklist": "x" * 250, "items": "x" * 250, "link": "x" * 150, "hello": "x" * 60}
    values = {name: long.get(name, "x" * 40) for name in VARIABLES[key]}
    assert len(say(key, language, None, **values)) <= 600


@pytest.mark.parametrize(("language", "key"), EVERY_TEXT)
def test_no_text_promises_anything_or_speaks_of_the_body(language: Language, key: str) -> None:
    assert re.findall(PROMISES_AND_BODIES[language], plain(filled(language, key))) == []


@pytest.mark.parametrize(("language", "key"), EVERY_TEXT)
def test_no_text_asks_for_money(language: Language, key: str) -> None:
    text = plain(filled(language, key)).replace("no pagues", "").replace("nao pague", "")
    assert re.findall(ASKS_FOR_MONEY[language], text) == []


@pytest.mark.parametrize(("language", "key"), EVERY_TEXT)
def test_no_text_supposes_a_gender(language: Language, key: str) -> None:
    assert re.findall(GENDERED[language], plain(filled(language, key))) == []


@pytest.mark.parametrize("key", VARIABLES)
def test_portuguese_is_brazilian(key: str) -> None:
    assert re.findall(EUROPEAN_PORTUGUESE, plain(filled("pt", key))) == []


@pytest.mark.parametrize(("language", "key"), EVERY_TEXT)
def test_no_text_is_full_of_emoji(language: Language, key: str) -> None:
    assert len(re.findall("[\U0001f300-\U0001faff\u2600-\u27bf]", filled(language, key))) <= 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_progress_says_how_many_of_how_many(language: Language) -> None:
    text = say("photo_progress", language, done=2, total=3, missing="x")
    assert ("2 of 3" if language == "en" else "2 de 3") in text


@pytest.mark.parametrize("key", ["help", "answer_trouble", "answer_bot", "answer_data"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_that_a_text_names_is_understood(language: Language, key: str) -> None:
    words = re.findall(r"\*(.+?)\*", filled(language, key))
    understood = [understand(word, language) for word in words]
    assert words
    assert all(found.keyword or found.language for found in understood)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_in_the_help_are_understood(language: Language) -> None:
    words = re.findall(r"\*(.+?)\*", say("help", language))
    said = {understand(word, language).keyword for word in words}
    assert {"stop", "human", "my_data", "erase", "continue"} <= said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_erase_word_confirms(language: Language) -> None:
    assert understand(say("erase_word", language), language).confirms


def test_values_with_braces_are_said_as_they_are() -> None:
    assert "{link} {0}" in say("hello", "es", name="{link} {0}")


def test_an_admins_own_text_is_said_in_its_language_only() -> None:
    own: dict[Language, dict[str, str]] = {"es": {"hello": "Qué tal, {name}"}}
    assert say("hello", "es", own, name="Ana") == "Qué tal, Ana"
    assert say("hello", "en", own, name="Ana") == "Hi Ana! 👋"


@pytest.mark.parametrize(
    "unfit",
    [
        "",
        "  \n",
        "{name} {code}",
        "{name",
        "{}",
        "{name.real}",
        "{name!r}",
        "{name:>9}",
        "}{",
        "{0}",
    ],
)
def test_an_override_that_does_not_fit_is_passed_over(unfit: str) -> None:
    assert say("hello", "es", {"es": {"hello": unfit}}, name="Ana") == "¡Hola, Ana! 👋"


def test_an_override_may_write_braces_as_text() -> None:
    assert say("hello", "es", {"es": {"hello": "{{{name}}}"}}, name="Ana") == "{Ana}"


def test_a_slot_of_an_admins_own_checklist_has_its_own_text_or_its_name() -> None:
    own: dict[Language, dict[str, str]] = {
        "es": {"slot_hands": "Manos", "slot_hands_tip": "juntas"}
    }
    assert say("slot_hands", "es", own) == "Manos"
    assert say("slot_hands_tip", "es", own) == "juntas"
    assert say("slot_left_hand", "es") == "left hand"
    assert say("slot_hands_tip", "en", own) == "hands"


def test_a_key_that_nobody_knows_is_an_error() -> None:
    with pytest.raises(KeyError):
        say("unknown", "es")


def test_a_variable_without_a_value_is_an_error() -> None:
    with pytest.raises(KeyError):
        say("hello", "es")


@pytest.mark.parametrize(
    ("items", "sentence"), [(["a"], "a"), (["a", "b"], "a y b"), (["a", "b", "c"], "a, b y c")]
)
def test_items_are_listed_as_in_a_sentence(items: list[str], sentence: str) -> None:
    assert listed(items, "es") == sentence


def test_each_language_joins_with_its_own_word() -> None:
    assert [listed(["a", "b"], language) for language in LANGUAGES] == ["a y b", "a and b", "a e b"]


def test_a_list_of_nothing_is_empty() -> None:
    assert listed([], "es") == ""


@pytest.mark.parametrize(
    ("language", "promise"),
    [
        ("es", r"vamos a borrar|lo eliminamos|comprobante|ya borramos|para eliminar"),
        ("en", r"we will delete|we delete it|have (it|them)( all)? deleted|receipt"),
        ("pt", r"vamos apagar|excluimos tudo|comprovante|para excluir"),
    ],
)
def test_no_text_promises_a_deletion_that_a_person_has_yet_to_do(
    language: Language, promise: str
) -> None:
    broken = [key for key in VARIABLES if re.search(promise, plain(filled(language, key)))]
    assert broken == []


@pytest.mark.parametrize(
    ("language", "truth"),
    [
        ("es", "todavia no se ha borrado"),
        ("en", "nothing has been deleted yet"),
        ("pt", "ainda nao"),
    ],
)
def test_who_asks_to_be_forgotten_is_told_what_is_true(language: Language, truth: str) -> None:
    assert truth in plain(filled(language, "erase_done"))


@pytest.mark.parametrize(("language", "key"), EVERY_TEXT)
def test_no_text_of_ours_is_a_command_when_it_comes_back(language: Language, key: str) -> None:
    """Other machines answer with what they were told, and people quote it."""
    words = {understand(filled(language, key), held).keyword for held in (*LANGUAGES, None)}
    assert "stop" not in words
    assert key != "stop_done" or words == {None}
