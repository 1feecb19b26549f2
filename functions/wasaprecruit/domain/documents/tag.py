"""`tags/{id}`: a tag that conversations carry, and `settings/tags`: that their names are given."""

from typing import Literal

from wasaprecruit.domain.model import Model, Timestamp

TagColour = Literal["gray", "red", "orange", "yellow", "green", "teal", "blue", "violet", "pink"]


class Tag(Model):
    """`tags/{id}`: how a tag is shown.

    Conversations hold its `key`, the name that it was created with, folded (domain/tags.py). A tag
    that is renamed gets another `label`: no conversation has to be written for it.
    """

    key: str
    label: str
    colour: TagColour
    created_at: Timestamp


class TagNames(Model):
    """`settings/tags`: how often a tag was given a name. Whoever gives one counts here."""

    given: int = 0
