"""A form came, was stored, or was confirmed by its owner."""

from typing import Literal

from pydantic import Field

from wasaprecruit.domain.documents.answers import ExtraAnswer
from wasaprecruit.domain.documents.aspirant import FormProblem, MatchedBy, Profile
from wasaprecruit.domain.events.base import EventBase
from wasaprecruit.domain.model import Id, Model, Timestamp


class SubmittedData(Model):
    """A form as its provider gave it, in our own fields. The same `submission_id` is the same form.

    `token_refused` when it came with an invalid personal token.
    """

    submission_id: Id
    provider: str
    submitted_at: Timestamp
    matched_by: MatchedBy
    token_refused: bool = False
    profile: Profile
    answers: list[ExtraAnswer] = Field(default_factory=list)
    problems: list[FormProblem] = Field(default_factory=list)


class FormConfirmedData(Model):
    """Points to a form that was matched by the number alone and waited for its owner to confirm."""

    submission_id: str


class FormStoredData(Model):
    """Points to a stored form."""

    submission_id: Id


class FormSubmitted(EventBase):
    """Somebody filled in a form; `conversation_id` is whose it seems to be."""

    type: Literal["form.submitted"] = "form.submitted"
    data: SubmittedData


class FormConfirmed(EventBase):
    """The number's owner said in the chat that a form is theirs."""

    type: Literal["form.confirmed"] = "form.confirmed"
    data: FormConfirmedData


class FormStored(EventBase):
    """An aspirant's form was entered in their record."""

    type: Literal["form.stored"] = "form.stored"
    data: FormStoredData

    @property
    def concerns_files(self) -> bool:
        return True
