"""Who is in distress or tells of violence is heard; who only says so for fun is not."""

import tomllib
from pathlib import Path

import pytest

from wasaprecruit.domain.help_lines import help_lines
from wasaprecruit.domain.languages import LANGUAGES
from wasaprecruit.domain.understanding import is_stop, understand

FILE = Path(__file__).parent.parent / "fixtures" / "understanding" / "cries.toml"
SAID = tomllib.loads(FILE.read_text(encoding="utf-8"))
CRIES = [
    (cry, text) for cry in ("distress", "abuse") for texts in SAID[cry].values() for text in texts
]
ORDINARY = [text for texts in SAID["none"].values() for text in texts]


@pytest.mark.parametrize(("cry", "text"), CRIES)
def test_a_cry_is_heard_in_every_language_and_ends_nothing(cry: str, text: str) -> None:
    for language in (*LANGUAGES, None):
        heard = understand(text, language)
        assert (heard.cry, heard.keyword) == (cry, None)
    assert not is_stop(text)


@pytest.mark.parametrize("text", ORDINARY)
def test_what_only_sounds_so_is_no_cry(text: str) -> None:
    assert understand(text, None).cry is None


@pytest.mark.parametrize("text", ["STOP", "no me escriban más", "leave me alone", "sair"])
def test_a_plain_stop_stays_one(text: str) -> None:
    heard = understand(text, None)
    assert (heard.keyword, heard.cry) == ("stop", None)


def test_where_no_line_is_known_none_is_invented() -> None:
    assert help_lines("FR") is None
    assert help_lines(None) is None
