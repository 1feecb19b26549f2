"""The channel's own list of templates."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from wasaprecruit.domain.documents.template import TemplateContent
from wasaprecruit.domain.errors import Speakable


class Unlisted(Speakable):
    """The channel does not tell its templates now.

    `code` is the channel's own, `unreachable` or `unreadable`.
    """

    def __init__(self, code: str) -> None:
        super().__init__(f"the channel does not list its templates: {code}")
        self.code = code


@dataclass(frozen=True)
class Listing:
    """Templates by their sids; not `complete` when there are more."""

    templates: Mapping[str, TemplateContent]
    complete: bool = True


class TemplateList(Protocol):
    """The channel's own list of templates."""

    def listed(self, most: int) -> Listing:
        """The templates as they are now, at most so many. Raises Unlisted."""
