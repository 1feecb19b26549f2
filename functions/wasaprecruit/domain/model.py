"""What documents, events and commands have in common: frozen, camelCase outside."""

from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, ConfigDict, ValidationError, WithJsonSchema
from pydantic.alias_generators import to_camel

Timestamp = Annotated[datetime, WithJsonSchema({"tsType": "Timestamp"})]
"""A moment in UTC: a Firestore timestamp in documents, ISO 8601 in events."""


_MOST_WORDS = 500


class Model(BaseModel):
    """Frozen data. Unknown fields are ignored, so that an older reader survives a newer writer."""

    model_config = ConfigDict(
        frozen=True, extra="ignore", alias_generator=to_camel, populate_by_name=True
    )


def faults_of(error: ValidationError) -> str:
    """The names of the fields at fault with the kind of each fault, never what is in them."""
    faults = (
        ".".join(map(str, fault["loc"])) + ":" + fault["type"]
        for fault in error.errors(include_url=False, include_input=False)
    )
    return ", ".join(faults)[:_MOST_WORDS]
