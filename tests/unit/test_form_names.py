"""What is a name or a city, as the page and the doors see it alike."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from wasaprecruit.domain.forms.fields import Circumstances
from wasaprecruit.domain.forms.reading import Answer, ReadForm, read_form
from wasaprecruit.domain.visible import is_visible

CASES = json.loads(
    (Path(__file__).parents[1] / "fixtures" / "forms" / "names.json").read_text(encoding="utf-8")
)
NOW = Circumstances(datetime(2026, 11, 22, tzinfo=UTC), None)


def read(text: str) -> ReadForm:
    return read_form([Answer("name", text, "name"), Answer("city", text, "city")], NOW)


@pytest.mark.parametrize("text", CASES["names"])
def test_a_name_has_a_letter_of_any_script(text: str) -> None:
    form = read(text)
    assert (form.profile.name, form.profile.city) == (text, text)


@pytest.mark.parametrize("text", CASES["none"])
def test_emoji_digits_and_signs_alone_are_no_name_and_no_city(text: str) -> None:
    form = read(text)
    assert (form.profile.name, form.profile.city) == (None, None)
    assert "name" in [problem.field for problem in form.problems]
    kept = [text, text] if is_visible(text) else []
    assert [answer.answer for answer in form.answers] == kept
