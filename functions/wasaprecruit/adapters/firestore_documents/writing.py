"""Writes for Firestore's client, and its answers to them."""

from typing import Any

from google.cloud.firestore import (
    SERVER_TIMESTAMP,
    ArrayRemove,
    ArrayUnion,
    Client,
    Increment,
    Maximum,
    Minimum,
    WriteBatch,
)

from wasaprecruit.domain.paths import is_conversation
from wasaprecruit.ports.documents import Change, Create, Delete, Version, Write, Written


def add(write: Write, batch: WriteBatch, client: Client) -> None:
    reference = client.document(write.path)
    if isinstance(write, Create):
        batch.create(reference, write.value.model_dump(by_alias=True) | _stamp(write))
        return
    version = write.version
    option = client.write_option(last_update_time=version) if version else None
    if isinstance(write, Delete):
        batch.delete(reference, option=option)
    else:
        batch.update(reference, _updates(write), option=option)


def written(write: Write, result: Any) -> Written:
    """Transform results come in the order of the field paths, sorted, as the client sends them."""
    if not isinstance(write, Change):
        return Written(Version(result.update_time), {})
    lists = {*write.union, *write.remove}
    stamp = _stamp(write)
    fields = sorted([*write.add, *write.maximum, *write.minimum, *lists, *stamp])
    results = dict(zip(fields, result.transform_results, strict=True))
    others = {*lists, *stamp}
    numbers = {
        field: value.integer_value for field, value in results.items() if field not in others
    }
    return Written(Version(result.update_time), numbers)


def _stamp(write: Write) -> dict[str, Any]:
    """So that whoever asks for the row that changed last is told of every change."""
    return {"updatedAt": SERVER_TIMESTAMP} if is_conversation(write.path) else {}


def _updates(change: Change) -> dict[str, Any]:
    return {
        **change.fields,
        **_stamp(change),
        **{field: Increment(number) for field, number in change.add.items()},
        **{field: Maximum(number) for field, number in change.maximum.items()},
        **{field: Minimum(number) for field, number in change.minimum.items()},
        **{field: ArrayUnion(list(values)) for field, values in change.union.items()},
        **{field: ArrayRemove(list(values)) for field, values in change.remove.items()},
    }
