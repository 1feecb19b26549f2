"""The commands about tags, and their answers."""

from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints

from wasaprecruit.domain.commands import Command, cleaned, in_one_line
from wasaprecruit.domain.documents.tag import TagColour
from wasaprecruit.domain.model import Model


def _something(name: str) -> str:
    if not name:
        raise ValueError("the tag is empty")
    return name


MAX_TAG = 40
"""Characters of a tag."""

MAX_TAG_KEY = 3 * MAX_TAG
"""Folded, a character becomes three at most."""

TagName = Annotated[
    str,
    StringConstraints(strip_whitespace=True, max_length=MAX_TAG),
    AfterValidator(_something),
    BeforeValidator(in_one_line),
    BeforeValidator(cleaned),
]
"""As typed, on one line. What it means: `domain/tags.py`."""

TagNameOrKey = Annotated[
    str,
    StringConstraints(strip_whitespace=True, max_length=MAX_TAG_KEY),
    AfterValidator(_something),
    BeforeValidator(in_one_line),
    BeforeValidator(cleaned),
]
"""A tag by any of its names: its key may be longer than what was typed."""


class ChangeTags(Command):
    """Put tags on the conversation and take others off. Case and outer spaces do not count."""

    add: list[TagNameOrKey] = Field(default_factory=list, max_length=20)
    remove: list[TagNameOrKey] = Field(default_factory=list, max_length=20)


class TagsChanged(Model):
    """The keys of the conversation's tags now, in the order in which they were put on."""

    tags: list[str]


class ChangeTag(Command):
    """How a tag is shown from now on."""

    label: TagName
    colour: TagColour
