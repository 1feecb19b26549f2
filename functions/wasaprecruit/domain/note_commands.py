"""The commands about notes, and about what they tell colleagues."""

from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints

from wasaprecruit.domain.channel_rules import length
from wasaprecruit.domain.cleaning import clean_text, without_keys
from wasaprecruit.domain.commands import Command
from wasaprecruit.domain.mentions import MOST, mentioned
from wasaprecruit.domain.model import Id
from wasaprecruit.domain.visible import is_visible

MAX_NOTE = 4_000
"""Characters of a note, counted as the desk counts."""

MOST_NOTICES = 100
"""Notices that one command marks."""


def _cleaned(text: object) -> object:
    """Links and codes that only an aspirant may read are masked: people paste messages."""
    return without_keys(clean_text(text)) if isinstance(text, str) else text


def _readable(text: str) -> str:
    if not is_visible(text):
        raise ValueError("the note is empty")
    if length(text) > MAX_NOTE:
        raise ValueError(f"the note is longer than {MAX_NOTE} characters")
    if len(mentioned(text)) > MOST:
        raise ValueError(f"the note mentions more than {MOST} colleagues")
    return text


NoteText = Annotated[
    str,
    StringConstraints(strip_whitespace=True),
    AfterValidator(_readable),
    BeforeValidator(_cleaned),
]


class AddNote(Command):
    """Tell colleagues something. `@[uid]` in the text mentions one of them and notifies them.

    The caller chooses the `id`; repeating it is idempotent.
    """

    id: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9-][A-Za-z0-9_-]{7,63}$")]
    text: NoteText


class ChangeNote(Command):
    """Another text for a note. Who is mentioned for the first time is notified."""

    text: NoteText


class MarkNoticesRead(Command):
    """One has seen these notices of one's own."""

    ids: list[Id] = Field(min_length=1, max_length=MOST_NOTICES)
