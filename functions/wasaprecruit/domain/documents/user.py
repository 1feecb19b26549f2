"""`users/{uid}`: a recruiter."""

from typing import Literal

from wasaprecruit.domain.languages import Language
from wasaprecruit.domain.model import Model, Timestamp

Role = Literal["admin", "recruiter", "viewer"]
Sees = Literal["all", "own"]
"""All conversations, or only their own and unassigned ones."""


class User(Model):
    """`users/{uid}`: a recruiter.

    `email` is the address that they were invited at; None for those who are older than the field.
    Without `active` there is no access. `sees` says which conversations; admins see all.
    `valid_since` ends every session that began before it.
    """

    name: str
    email: str | None = None
    role: Role
    sees: Sees = "all"
    language: Language = "es"
    active: bool = True
    valid_since: Timestamp | None = None
