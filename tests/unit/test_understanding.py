import tomllib
from pathlib import Path
from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wasaprecruit.domain.languages import LANGUAGES, Language
from wasaprecruit.domain.topics import MATTERS, TOPICS
from wasaprecruit.domain.understanding import Understanding, understand
from wasaprecruit.domain.understanding.indexed import Phrases
from wasaprecruit.domain.understanding.phrases import one_pattern

FOLDER = Path(__file__).parent.parent / "fixtures" / "understanding"
CORPORA: dict[Language, dict[str, Any]] = {
    language: tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))
    for language in LANGUAGES
}
CONVERSATIONS = (*LANGUAGES, None)


def grouped(section: str) -> list[tuple[Language, str, str]]:
    return [
        (language, meaning, sentence)
        for language, corpus in CORPORA.items()
        for meaning, sentences in corpus[section].items()
        for sentence in sentences
    ]


def listed(section: str) -> list[tuple[Language, str]]:
    return [(language, text) for language in LANGUAGES for text in CORPORA[language][section]]


@pytest.mark.parametrize(("_written", "word", "text"), grouped("words"))
def test_words_work_whatever_the_conversations_language(
    _written: Language, word: str, text: str
) -> None:
    assert {understand(text, language).keyword for language in CONVERSATIONS} == {word}


@pytest.mark.parametrize(("language", "topic", "text"), grouped("topics"))
def test_a_question_is_found_by_many_ways_of_asking(
    language: Language, topic: str, text: str
) -> None:
    for conversation in (language, None):
        understood = understand(text, conversation)
        assert understood.topics == (topic,)
        assert understood.keyword is None


@pytest.mark.parametrize(
    ("language", "text", "age"),
    [(language, *item) for language in LANGUAGES for item in CORPORA[language]["ages"].items()],
)
def test_an_age_that_is_plainly_said_is_found(language: Language, text: str, age: int) -> None:
    understood = understand(text, language)
    assert (understood.age, understood.keyword) == (age, None)


@pytest.mark.parametrize(("written", "wanted", "text"), grouped("languages"))
def test_another_language_can_be_asked_for(written: Language, wanted: str, text: str) -> None:
    assert understand(text, written).language == wanted


@pytest.mark.parametrize(("language", "text"), listed("courtesy"))
def test_courtesies_need_no_answer(language: Language, text: str) -> None:
    understood = understand(text, language)
    assert understood.courtesy
    assert (understood.keyword, understood.topics, understood.age) == (None, (), None)


@pytest.mark.parametrize(("language", "text"), listed("confirms"))
def test_a_plain_yes_or_the_erase_word_confirms(language: Language, text: str) -> None:
    assert understand(text, language).confirms


@pytest.mark.parametrize(("language", "text"), listed("mine"))
def test_that_it_is_theirs_is_plainly_said(language: Language, text: str) -> None:
    assert understand(text, language).mine is True


@pytest.mark.parametrize(("language", "text"), listed("not_mine"))
def test_that_it_is_not_theirs_is_plainly_said(language: Language, text: str) -> None:
    assert understand(text, language).mine is False


@pytest.mark.parametrize(
    "text",
    [
        "Hola", "gracias", "ok", "👍", "sí y no", "sí, pero ¿cuánto pagan?", "no sé", "tal vez",
        "pode ser", "maybe", "¿qué formulario?", "sí pero no fui yo", "sim ou não", "16", "",
    ],
)  # fmt: skip
def test_anything_else_says_neither_that_it_is_theirs_nor_that_it_is_not(text: str) -> None:
    assert understand(text, "es").mine is None


@pytest.mark.parametrize("text", ["no", "no borrar", "no gracias", "ok", "👍", "don't"])
def test_anything_else_does_not_confirm(text: str) -> None:
    assert not understand(text, "es").confirms


@pytest.mark.parametrize(("_written", "text"), listed("ordinary"))
def test_ordinary_talk_means_none_of_these(_written: Language, text: str) -> None:
    assert {understand(text, language) for language in CONVERSATIONS} == {Understanding()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_corpora_are_large_enough_to_prove_something(language: Language) -> None:
    corpus = CORPORA[language]
    # Those of test_meanings.py have a file of their own.
    assert {*corpus["topics"], "photo_trouble", *MATTERS} == set(TOPICS)
    assert min(len(corpus["words"]["stop"]), len(corpus["ages"]), len(corpus["courtesy"])) >= 25
    assert min(len(sentences) for sentences in corpus["topics"].values()) >= 10
    assert len(corpus["ordinary"]) >= 60


@pytest.mark.parametrize(
    "text", ["STOP. Borren mis datos", "borren mis datos y no me escriban más", "stop, ayuda"]
)
def test_stop_goes_before_all_else(text: str) -> None:
    assert understand(text, "es").keyword == "stop"


def test_the_lowest_of_several_ages_counts() -> None:
    assert understand("digo que tengo 18. Bueno, tengo 16", "es").age == 16


def test_three_questions_come_in_order_of_appearance_and_no_fourth() -> None:
    assert understand("¿cuánto pagan? ¿hay que pagar algo?", "es").topics == ("pay", "cost")
    assert understand("¿hay que pagar algo? ¿cuánto pagan?", "es").topics == ("cost", "pay")
    three = "¿es real? ¿dónde están? ¿cuánto pagan?"
    assert understand(three, "es").topics == ("real", "place", "pay")
    assert understand(f"{three} ¿hay que pagar algo?", "es").topics == ("real", "place", "pay")


@pytest.mark.parametrize(
    ("text", "language", "topics"),
    [
        ("hola y donde es y cuanto pagan porfa", "es", ("place", "pay")),
        ("hey so is it free and where is it lol", "en", ("cost", "place")),
        ("oi entao é de graça e onde fica", "pt", ("cost", "place")),
    ],
)
def test_questions_without_a_sign_between_them_are_told_apart(
    text: str, language: Language, topics: tuple[str, ...]
) -> None:
    assert understand(text, language).topics == topics


def test_questions_go_before_what_is_only_told() -> None:
    assert understand("me interesa. ¿cuánto pagan?", "es").topics == ("joining", "pay")
    both = "me interesa. ¿es real? ¿cuánto pagan? ¿dónde están?"
    assert understand(both, "es").topics == ("real", "pay", "place")


def test_what_a_person_goes_on_from_is_kept_before_questions() -> None:
    more = "¿es real? ¿cuánto pagan? ¿dónde están? quiero poner una queja"
    assert understand(more, "es").topics == ("real", "pay", "complaint")


@pytest.mark.parametrize("phrase", ["fui [o] [no]|elegida", "[a", "a]", "[a]|b c"])
def test_a_phrase_with_a_slip_in_it_is_refused(phrase: str) -> None:
    with pytest.raises(ValueError, match="no part of a phrase"):
        one_pattern(phrase)


def test_a_phrase_in_which_all_may_be_missing_is_refused() -> None:
    with pytest.raises(ValueError, match="everything may be missing"):
        Phrases({"cost": ["[cuanto] [es]"]})


@pytest.mark.parametrize(
    "text",
    ["no he llenado el formulario", "no me interesa", "i dont want to be a model", "não preenchi"],
)
def test_a_negation_takes_back_what_is_told(text: str) -> None:
    assert {understand(text, language).topics for language in CONVERSATIONS} == {()}


@pytest.mark.parametrize("text", ["cuanot cobran", "cuánto cobrna?", "Q COSTO TIENE???"])
def test_questions_survive_typos(text: str) -> None:
    assert understand(text, "es").topics == ("cost",)


def test_only_the_beginning_of_a_long_message_is_read() -> None:
    assert understand("x" * 1000 + "\nSTOP", "es").keyword is None
    assert understand("hola " * 190 + "\nSTOP", "es").keyword == "stop"


@pytest.mark.parametrize("unit", ["si ", "stop ", "sotp ", "tengo 16 ", "no me escriban ", "a"])
def test_long_messages_are_read_fast(unit: str) -> None:
    understand("hola", None)
    began = process_time()
    understand(unit * (10_000 // len(unit)), None)
    assert process_time() - began < 2


@given(st.text(st.characters(), max_size=300), st.sampled_from(CONVERSATIONS))
def test_any_text_is_borne(text: str, language: Language | None) -> None:
    understand(text, language)


@pytest.mark.parametrize("text", ["\ud800", "\x00", "STOP\x00", "\udfff" * 10_000, "ﷺ" * 10_000])
def test_broken_text_is_borne(text: str) -> None:
    understand(text, "es")


@given(
    st.sampled_from([text for _, _, text in grouped("words")]),
    st.sampled_from([str.upper, str.lower, str.title, str.strip]),
    st.sampled_from(["", "!", "...", " ", "?!", " 🙏", "\n"]),
)
def test_case_and_punctuation_do_not_change_the_word(text: str, recase: Any, ending: str) -> None:
    assert understand(recase(text) + ending, None).keyword == understand(text, None).keyword


@given(
    st.sampled_from(["stop", "baja", "parar", "sair", "persona", "ayuda", "continuar"]), st.data()
)
def test_accents_do_not_change_the_word(word: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(1, len(word)))
    accented = word[:place] + data.draw(st.sampled_from("\u0301\u0308\u0303\u200b")) + word[place:]
    assert understand(accented, None).keyword == understand(word, None).keyword
