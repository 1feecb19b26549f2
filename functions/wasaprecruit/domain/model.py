"""What documents, events and commands have in common: frozen, camelCase outside."""

from datetime import datetime
from typing import Annotated

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
    WithJsonSchema,
)
from pydantic.alias_generators import to_camel

from wasaprecruit.domain.moments import in_utc

Timestamp = Annotated[datetime, AfterValidator(in_utc), WithJsonSchema({"tsType": "Timestamp"})]
"""A moment in UTC: a Firestore timestamp in documents, ISO 8601 in events."""

ID_PATTERN = "[A-Za-z0-9-][A-Za-z0-9_-]{0,127}"
Id = Annotated[str, StringConstraints(pattern=f"^{ID_PATTERN}$")]
"""An id of a document: no character in it has a meaning in a path."""

Count = Annotated[int, Field(ge=0, lt=2**31)]
_MOST_WORDS = 500


class Model(BaseModel):
    """Frozen data. Unknown fields are ignored, so that an older reader survives a newer writer."""

    model_config = ConfigDict(
        frozen=True,
        extra="ignore",
        alias_generator=to_camel,
        populate_by_name=True,
        # A cold start loads many models and uses a few: each is built at its first use.
        defer_build=True,
    )


def faults_of(error: ValidationError) -> str:
    """The fields at fault and the kind of each fault, never their values: fit for a log."""
    faults = (
        ".".join(map(str, fault["loc"])) + ":" + fault["type"]
        for fault in error.errors(include_url=False, include_input=False)
    )
    return ", ".join(faults)[:_MOST_WORDS]
