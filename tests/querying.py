"""How Firestore answers a query, on documents in memory by their paths.

https://firebase.google.com/docs/firestore/query-data/queries
"""

import operator
from collections.abc import Callable, Mapping
from typing import Any

from wasaprecruit.domain.query import M, Query, Where

_ABSENT = object()
_HOLDS: Mapping[str, Callable[[Any, Any], bool]] = {
    "==": operator.eq,
    "in": lambda stored, wanted: stored in wanted,
    "<": lambda stored, wanted: _are_alike(stored, wanted) and stored < wanted,
    ">=": lambda stored, wanted: _are_alike(stored, wanted) and stored >= wanted,
    "array_contains": lambda stored, wanted: isinstance(stored, list) and wanted in stored,
}


def _are_alike(stored: Any, wanted: Any) -> bool:
    """A range only holds values of one kind: null is in none of moments."""
    return isinstance(stored, type(wanted))


def found(query: Query[M], stored: Mapping[str, dict[str, Any]]) -> list[str]:
    """The paths of the documents that the query asks for, in its order."""
    asked = [path for path in stored if _is_asked(query, path, stored[path])]

    def place(path: str) -> tuple[Any, ...]:
        return (_value(stored[path], query.order_by), path) if query.order_by else (path,)

    return sorted(asked, key=place, reverse=query.descending)[: query.limit]


def _is_asked(query: Query[M], path: str, document: dict[str, Any]) -> bool:
    collection = path.rpartition("/")[0]
    name = collection.rpartition("/")[2] if query.everywhere else collection
    return (
        name == query.collection
        and all(_holds(condition, document) for condition in query.where)
        and (query.order_by is None or _value(document, query.order_by) is not _ABSENT)
    )


def _holds(condition: Where, document: dict[str, Any]) -> bool:
    value = _value(document, condition.field)
    return value is not _ABSENT and _HOLDS[condition.operator](value, condition.value)


def _value(document: Any, name: str) -> Any:
    """The value of a field; dots reach into maps."""
    for part in name.split("."):
        if not isinstance(document, dict) or part not in document:
            return _ABSENT
        document = document[part]
    return document
