"""The commands about quick replies."""

import re
from typing import Annotated
from unicodedata import normalize

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints, model_validator

from wasaprecruit.domain.channel_rules import MAX_TEXT, length
from wasaprecruit.domain.cleaning import clean_text, without_keys
from wasaprecruit.domain.commands import Command
from wasaprecruit.domain.model import Id, Model
from wasaprecruit.domain.personal import has_link
from wasaprecruit.domain.variables import FORM_LINK, VARIABLES, unknown_variable
from wasaprecruit.domain.visible import is_visible, one_line, without_unseen

MAX_SHORTCUT = 30
MAX_TITLE = 80

_WORD = re.compile(r"[\w-]+")


def _composed(text: object) -> object:
    return normalize("NFC", without_unseen(clean_text(text))) if isinstance(text, str) else text


def _in_one_word(text: str) -> str:
    if not _WORD.fullmatch(text):
        raise ValueError("the shortcut is one word of letters, digits, _ and -")
    return text


def _in_one_line(text: object) -> object:
    return one_line(clean_text(text), len(text)) if isinstance(text, str) else text


def _cleaned(text: object) -> object:
    return without_keys(clean_text(text)) if isinstance(text, str) else text


def _sayable(text: str) -> str:
    if not is_visible(text):
        raise ValueError("the text is empty")
    if length(text) > MAX_TEXT:
        raise ValueError(f"the text is longer than {MAX_TEXT} characters")
    if has_link(text):
        raise ValueError(f"a link that is masked cannot be sent: write {FORM_LINK} in its place")
    if unknown := unknown_variable(text):
        known = ", ".join(f"{{{name}}}" for name in VARIABLES)
        raise ValueError(f"there is no variable {unknown}; there are {known}")
    return text


Shortcut = Annotated[
    str,
    StringConstraints(strip_whitespace=True, max_length=MAX_SHORTCUT),
    AfterValidator(_in_one_word),
    BeforeValidator(_composed),
]
"""What is typed after the slash."""

Wording = Annotated[
    str,
    StringConstraints(strip_whitespace=True),
    AfterValidator(_sayable),
    BeforeValidator(_cleaned),
]


class SavedWordings(Command):
    """The text in one language at least. What it leaves open: `domain/variables.py`."""

    es: Wording | None = None
    en: Wording | None = None
    pt: Wording | None = None

    @model_validator(mode="after")
    def _said_somehow(self) -> "SavedWordings":
        if self.es is None and self.en is None and self.pt is None:
            raise ValueError("the text is missing in every language")
        return self


class SaveQuickReply(Command):
    """Save a text under a shortcut: one's own, or for all.

    `replaces` is the one that it takes the place of, also when the shortcut stays the same.
    """

    shared: bool = Field(strict=True)
    shortcut: Shortcut
    title: Annotated[
        str, StringConstraints(max_length=MAX_TITLE), BeforeValidator(_in_one_line)
    ] = ""
    texts: SavedWordings
    replaces: Id | None = None


class QuickReplySaved(Model):
    """Where it is kept from now on."""

    id: str
