"""What Firestore refuses to store, so that documents in memory refuse it too.

https://firebase.google.com/docs/firestore/quotas
"""

from collections.abc import Mapping
from typing import Any

from google.cloud.firestore_v1._helpers import encode_dict
from google.cloud.firestore_v1.types import Document

_LARGEST = 1_048_576
_DEEPEST = 20
_LONGEST_ID = 1_500


def check_storable(path: str, fields: Mapping[str, Any]) -> None:
    """Raises whatever the client raises for values it cannot encode, ValueError for the rest."""
    _check_path(path)
    _check_value(fields, _DEEPEST)
    encoded = Document(fields=encode_dict(dict(fields)))
    if Document.pb(encoded).ByteSize() + len(path) > _LARGEST:
        raise ValueError("a document is larger than 1 MiB")


def _check_path(path: str) -> None:
    parts = path.split("/")
    if len(parts) % 2:
        raise ValueError("a path that names no document")
    for part in parts:
        reserved = part in {"", ".", ".."} or (part.startswith("__") and part.endswith("__"))
        if reserved or len(part.encode()) > _LONGEST_ID:
            raise ValueError("a part of a path that Firestore does not take")


def _check_value(value: Any, deepest: int) -> None:
    if deepest < 0:
        raise ValueError("nested too deep")
    if isinstance(value, Mapping):
        for name, one in value.items():
            if not name or (name.startswith("__") and name.endswith("__")):
                raise ValueError("a name that Firestore does not take")
            _check_value(one, deepest - 1)
    elif isinstance(value, list | tuple):
        if any(isinstance(one, list | tuple) for one in value):
            raise ValueError("a list in a list")
        for one in value:
            _check_value(one, deepest - 1)
