"""Wishes to end it, to be forgotten, to come back; and what only looks like one of these."""

import tomllib
from pathlib import Path

import pytest

from tests.unit.intake.scene import Scene
from wasaprecruit.domain.languages import LANGUAGES, Language
from wasaprecruit.domain.understanding import Keyword, is_stop, understand

FOLDER = Path(__file__).parent.parent / "fixtures" / "understanding" / "commands"
SENTENCES: dict[Language, dict[str, list[str]]] = {
    language: tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))
    for language in LANGUAGES
}
HELD_IN = (*LANGUAGES, None)
LEAST = {"stop": 60, "erase": 40, "back": 40, "doubt": 30, "none": 100}
MOST_DOUBTS = 0.05
"""Of what only looks like it: a doubt costs a question, and nobody is to be asked in vain."""


def said(meaning: str) -> list[tuple[Language, str]]:
    return [(language, text) for language in LANGUAGES for text in SENTENCES[language][meaning]]


def words(text: str) -> set[Keyword | None]:
    return {understand(text, language).keyword for language in HELD_IN}


def test_there_are_enough_to_prove_something() -> None:
    for sentences in SENTENCES.values():
        assert all(len(set(sentences[meaning])) >= least for meaning, least in LEAST.items())


@pytest.mark.parametrize(("_language", "text"), said("stop"))
def test_a_wish_to_end_it_is_a_stop(_language: Language, text: str) -> None:
    assert words(text) == {"stop"}
    assert is_stop(text)


@pytest.mark.parametrize(("_language", "text"), said("erase"))
def test_a_wish_to_be_forgotten_is_an_erasure_and_no_stop(_language: Language, text: str) -> None:
    assert words(text) == {"erase"}


@pytest.mark.parametrize(("_language", "text"), said("back"))
def test_who_had_ended_it_comes_back_in_any_words(_language: Language, text: str) -> None:
    scene = Scene()
    scene.write()
    scene.write("STOP")
    with scene.new_words() as heard:
        scene.write(text)
    assert not scene.row.opted_out
    assert heard == ["welcome_back", "form_pending"]


@pytest.mark.parametrize(("_language", "text"), said("doubt"))
def test_where_it_is_doubtful_there_is_a_doubt(_language: Language, text: str) -> None:
    understood = {
        (found.keyword, found.doubt) for found in (understand(text, one) for one in HELD_IN)
    }
    assert understood == {(None, "stop")}


@pytest.mark.parametrize(("_language", "text"), said("none"))
def test_what_only_looks_like_a_command_is_none(_language: Language, text: str) -> None:
    assert words(text) == {None}


@pytest.mark.parametrize("language", LANGUAGES)
def test_hardly_anybody_is_asked_in_vain(language: Language) -> None:
    texts = SENTENCES[language]["none"]
    doubted = [text for text in texts if understand(text, language).doubt]
    assert len(doubted) <= MOST_DOUBTS * len(texts), doubted


@pytest.mark.parametrize(
    "text",
    [
        "hola", "gracias", "ok", "¿cuánto pagan?", "no", "¿quién eres?", "jaja", "no me interesa",
        "thanks", "who is this?", "how much do you pay?", "no thanks", "not interested",
        "obrigada", "quanto pagam?", "não tenho interesse", "kkkk", "stop", "ya no me escriban",
    ],
)  # fmt: skip
def test_nobody_who_had_ended_it_is_led_back_by_anything_else(text: str) -> None:
    scene = Scene()
    scene.write()
    scene.write("STOP")
    with scene.new_words() as heard:
        scene.write(text)
    assert (scene.row.opted_out, heard) == (True, [])


@pytest.mark.parametrize("text", ["sí me interesa", "changed my mind", "tenho interesse sim"])
def test_the_wide_way_back_says_nothing_to_who_had_not_ended_it(text: str) -> None:
    found = understand(text, None)
    assert (found.returns, found.keyword) == (True, None)
