"""A document of Firestore, read as its model."""

from typing import Any

from pydantic import ValidationError

from wasaprecruit.domain.model import faults_of
from wasaprecruit.domain.query import M
from wasaprecruit.ports.documents import Malformed, Snapshot, Version


def snapshot(document: Any, model: type[M]) -> Snapshot[M]:
    path = document.reference.path
    try:
        value = model.model_validate(document.to_dict())
    except ValidationError as error:
        raise Malformed(path, faults_of(error)) from None
    return Snapshot(path, value, Version(document.update_time))
