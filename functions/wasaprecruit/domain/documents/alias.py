"""`aliases/{id}`: a second address of a person."""

from pydantic import Field

from wasaprecruit.domain.documents.aspirant import AgeGroup
from wasaprecruit.domain.documents.flag import Flag
from wasaprecruit.domain.documents.forms import FormCount, FormSummary, UnconfirmedForm
from wasaprecruit.domain.model import Model


class Alias(Model):
    """`aliases/{id}`: the conversation of a person who is known by a second address too.

    The other fields hold what a form told before the first message, until the conversation begins.
    """

    conversation_id: str
    form: FormSummary | None = None
    unconfirmed_forms: list[UnconfirmedForm] = Field(default_factory=list)
    form_count: FormCount | None = None
    aspirant_name: str | None = None
    age_group: AgeGroup | None = None
    born: str | None = None
    flags: list[Flag] = Field(default_factory=list)
