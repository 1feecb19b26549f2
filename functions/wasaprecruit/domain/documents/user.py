"""`users/{uid}`: a recruiter."""

from typing import Literal

from wasaprecruit.domain.languages import Language
from wasaprecruit.domain.model import Model, Timestamp

Role = Literal["admin", "recruiter", "viewer"]
Sees = Literal["all", "own"]
"""Which conversations: all, or their own and those that nobody has."""


class User(Model):
    """`users/{uid}`: a recruiter.

    Who is not `active` has no access. `sees` says which
    conversations; admins see all. `valid_since` ends every session that began before it.
    """

    name: str
    role: Role
    sees: Sees = "all"
    language: Language = "es"
    active: bool = True
    valid_since: Timestamp | None = None
