"""Somebody's age became known, or was cleared by a recruiter."""

from typing import Literal

from wasaprecruit.domain.documents.aspirant import AgeGroup
from wasaprecruit.domain.events.base import EventBase
from wasaprecruit.domain.model import Model


class AgeLearnedData(Model):
    """The age group that the aspirant turned out to be in."""

    age_group: AgeGroup


class ClearedData(Model):
    """`uid` is the recruiter who has a guardian's consent, or found out that none is needed."""

    uid: str


class AgeLearned(EventBase):
    """The bot learned in the chat that somebody is under age, or that they have come of age."""

    type: Literal["age.learned"] = "age.learned"
    data: AgeLearnedData

    @property
    def concerns_files(self) -> bool:
        return True


class AgeCleared(EventBase):
    """A recruiter says that the conversation may go on in spite of the age."""

    type: Literal["age.cleared"] = "age.cleared"
    data: ClearedData

    @property
    def concerns_files(self) -> bool:
        return True
