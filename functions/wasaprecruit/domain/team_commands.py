"""The commands about colleagues and their access, and their answers."""

from typing import Annotated

from pydantic import BeforeValidator, Field, StringConstraints

from wasaprecruit.domain.commands import Command, cleaned, in_one_line
from wasaprecruit.domain.documents.user import Role, Sees
from wasaprecruit.domain.model import Model

_LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_EMAIL = rf"^[A-Za-z0-9.!#$%&'*+/=?^_`{{|}}~-]{{1,64}}@{_LABEL}(?:\.{_LABEL})+$"
"""What a browser takes for an address, with a domain of two labels at least.

https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address
"""


class Invite(Command):
    """Let somebody sign in with this e-mail address. The link is sent by the browser."""

    email: Annotated[
        str,
        StringConstraints(strip_whitespace=True, to_lower=True, max_length=254, pattern=_EMAIL),
    ]
    name: Annotated[
        str,
        StringConstraints(strip_whitespace=True, min_length=1, max_length=100),
        BeforeValidator(in_one_line),
        BeforeValidator(cleaned),
    ]
    role: Role
    sees: Sees = "all"


class Invited(Model):
    """The user that they are from now on."""

    user_id: str


class SetAccess(Command):
    """A colleague's role, and which conversations they see."""

    role: Role
    sees: Sees


class SetActive(Command):
    """Whether a colleague has access. Taking it away ends every session of theirs."""

    active: bool = Field(strict=True)
