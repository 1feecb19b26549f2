"""Documents as Firestore's protocol has them, without the wrappers that cost most of the time."""

from collections.abc import Mapping
from datetime import datetime
from functools import cache
from typing import Any

from google.cloud.firestore_v1.types import Document as StoredDocument
from google.cloud.firestore_v1.types import Write

from seeding.documents import Document
from wasaprecruit.domain.micros import micros
from wasaprecruit.domain.model import Model

_MICROS, _NANOS = 1_000_000, 1_000


def encoded(document: Document, root: str) -> Any:
    """The write (a protobuf message) that puts a document below `root` as it would be stored."""
    value, write = document.value, Write.pb(Write())
    write.update.CopyFrom(_with_defaults(type(value)))
    write.update.name = f"{root}/{document.path}"
    _fill(write.update.fields, value.model_dump(by_alias=True, include=value.model_fields_set))
    return write


@cache
def _with_defaults(model: type[Model]) -> Any:
    """What most fields of most documents hold, so that it is encoded once."""
    stored = StoredDocument.pb(StoredDocument())
    _fill(stored.fields, model.model_construct().model_dump(by_alias=True))
    return stored


def _fill(fields: Any, values: Mapping[str, Any]) -> None:
    for name, value in values.items():
        _set(fields[name], value)


def _set(field: Any, value: Any) -> None:
    match value:
        case None:
            field.null_value = 0
        case bool():
            field.boolean_value = value
        case str():
            field.string_value = value
        case int():
            field.integer_value = value
        case float():
            field.double_value = value
        case datetime():
            seconds, rest = divmod(micros(value), _MICROS)
            field.timestamp_value.seconds, field.timestamp_value.nanos = seconds, rest * _NANOS
        case dict():
            field.map_value.Clear()
            field.map_value.SetInParent()
            _fill(field.map_value.fields, value)
        case list():
            field.array_value.Clear()
            field.array_value.SetInParent()
            for one in value:
                _set(field.array_value.values.add(), one)
        case _:
            raise TypeError(f"{type(value).__name__} is none of Firestore's types here")
