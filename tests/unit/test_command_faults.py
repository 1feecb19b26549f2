"""What is wrong with a command is said in words about what was typed."""

from contextlib import suppress
from typing import Any

import pytest
from pydantic import ValidationError, create_model

from wasaprecruit.domain.commands import Command
from wasaprecruit.domain.visible import is_visible
from wasaprecruit.entrypoints.desk.table import TABLE

LONG = "x" * 30_000
WHEREVER = (LONG, [LONG], {"es": LONG}, [{"name": LONG}])
"""A text that is too long, as a field's value, in a list, in a map."""

FIELDS = sorted({(row.body, name) for row in TABLE for name in row.body.model_fields}, key=str)


def _faults(model: type[Command], name: str, value: Any) -> list[str]:
    try:
        model.model_validate({model.model_fields[name].alias: value})
    except ValidationError as error:
        return [fault["msg"] for fault in error.errors()]
    return []


@pytest.mark.parametrize(("model", "name"), FIELDS)
def test_a_text_is_too_long_by_its_characters(model: type[Command], name: str) -> None:
    assert not [
        words for value in WHEREVER for words in _faults(model, name, value) if "items" in words
    ]


def test_what_is_too_long_is_told_in_characters() -> None:
    told = {words for one in FIELDS for words in _faults(*one, LONG) if "at most" in words}
    assert "String should have at most 40 characters" in told
    assert "String should have at most 2000 characters" in told


NOTHING = ["\u200b", "\u3164", "\u2800", "\u200d", "\ufe0f", "\U000e0041", "\u034f", " \n\u00ad "]
UNSEEN = {
    # Read as a form's afterwards.
    "ChangeProfile": "",
    # Compared with what there is, and never shown.
    "CheckCode": "code",
    "FileUrls": "names",
    "StartUpload": "content_type",
}
SHOWN = [(model, name) for model, name in FIELDS if UNSEEN.get(model.__name__) not in ("", name)]


@pytest.mark.parametrize(("model", "name"), SHOWN)
def test_what_shows_nothing_is_no_text(model: type[Command], name: str) -> None:
    field = model.model_fields[name]
    fields: dict[str, Any] = {name: (field.annotation, field)}
    alone = create_model("Alone", __base__=Command, **fields)
    taken = []
    for nothing in NOTHING:
        for value in (nothing, [nothing], {"1": nothing}, {"es": nothing}):
            with suppress(ValidationError):
                taken += _texts_in(alone.model_validate({field.alias: value}))
    assert not [text for text in taken if text and not is_visible(text)]


def _texts_in(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    parts = dict(value).values() if isinstance(value, (Command, dict)) else value
    return [text for one in parts or () for text in _texts_in(one)]
