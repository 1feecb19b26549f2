"""Every query has its index: the emulator answers without one, production refuses.

https://firebase.google.com/docs/firestore/query-data/index-overview
"""

import inspect
import json
from typing import Any

import pytest

from terraform_checks.tree import ROOT
from tests.query_examples import EXAMPLES
from tests.terraform.web_queries import web_queries
from wasaprecruit.domain import queries
from wasaprecruit.domain.model import Model
from wasaprecruit.domain.query import Query, Where

Index = tuple[str, str, tuple[tuple[str, str], ...]]
"""The collection, its scope, and each field with its order or `CONTAINS`."""

_DECLARED: dict[str, Any] = json.loads((ROOT / "firestore.indexes.json").read_text())
_OVERRIDDEN = {(one["collectionGroup"], one["fieldPath"]) for one in _DECLARED["fieldOverrides"]}
_EQUAL = {"==", "in"}
_RANGE = {"<", ">="}


def _declared() -> set[Index]:
    composite = {
        (
            index["collectionGroup"],
            index["queryScope"],
            tuple((field["fieldPath"], _kind(field)) for field in index["fields"]),
        )
        for index in _DECLARED["indexes"]
    }
    single = {
        (one["collectionGroup"], index["queryScope"], ((one["fieldPath"], _kind(index)),))
        for one in _DECLARED["fieldOverrides"]
        for index in one["indexes"]
    }
    return composite | single


def _makes_itself(index: Index) -> bool:
    _, scope, fields = index
    return scope == "COLLECTION" and len(fields) == 1


def _kind(declared: dict[str, str]) -> str:
    return declared.get("order") or declared["arrayConfig"]


def _needed(query: Query[Any]) -> Index | None:
    """None when the query needs no index, or one of those that Firestore makes by itself."""
    collection = query.collection.rpartition("/")[2]
    fields = _fields(query)
    overridden = any((collection, name) in _OVERRIDDEN for name, _ in fields)
    if not fields or (len(fields) == 1 and not query.everywhere and not overridden):
        return None
    return collection, "COLLECTION_GROUP" if query.everywhere else "COLLECTION", fields


def _fields(query: Query[Any]) -> tuple[tuple[str, str], ...]:
    """Those that are compared first, then the one that gives the order or is a range."""
    ordered = {one.field: "ASCENDING" for one in query.where if one.operator in _RANGE}
    if query.order_by:
        ordered[query.order_by] = "DESCENDING" if query.descending else "ASCENDING"
    compared = {one.field: _way(one) for one in query.where if one.field not in ordered}
    return (*compared.items(), *ordered.items())


def _way(condition: Where) -> str:
    return "ASCENDING" if condition.operator in _EQUAL else "CONTAINS"


def test_every_query_that_exists_has_an_example() -> None:
    made_here = {
        name
        for name, one in inspect.getmembers(queries, inspect.isfunction)
        if one.__module__ == queries.__name__ and not name.startswith("_")
    }
    assert {name for name, _ in EXAMPLES} == made_here


def test_every_query_has_its_index() -> None:
    needed = {index for _, query in EXAMPLES if (index := _needed(query))}
    assert len(needed) >= 5
    assert needed <= _declared()


def test_every_index_that_is_declared_has_its_query() -> None:
    """Those apart of which an override only says that they stay: Firestore makes them by itself."""
    made = {index for index in _declared() if not _makes_itself(index)}
    ours = {_needed(query) for _, query in EXAMPLES}
    the_webs = {query.needs for query in web_queries(ROOT / "web" / "src")}
    assert made <= ours | the_webs


@pytest.mark.parametrize(
    ("where", "rest", "needed"),
    [
        ((), {}, None),
        ((), {"everywhere": True}, None),
        ((), {"order_by": "at"}, None),
        ((Where("status", "==", 1),), {}, None),
        ((Where("formerSids", "array_contains", 1),), {}, None),
        ((Where("at", "<", 1),), {"order_by": "at"}, None),
        ((Where("text", "==", 1),), {}, ("COLLECTION", (("text", "ASCENDING"),))),
        (
            (Where("status", "==", 1),),
            {"everywhere": True},
            ("COLLECTION_GROUP", (("status", "ASCENDING"),)),
        ),
        (
            (Where("status", "in", (1,)), Where("at", "<", 1)),
            {"order_by": "at", "descending": True},
            ("COLLECTION", (("status", "ASCENDING"), ("at", "DESCENDING"))),
        ),
        (
            (Where("formerSids", "array_contains", 1),),
            {"order_by": "at"},
            ("COLLECTION", (("formerSids", "CONTAINS"), ("at", "ASCENDING"))),
        ),
    ],
)
def test_tells_what_a_query_needs(
    where: tuple[Where, ...], rest: dict[str, Any], needed: tuple[Any, ...] | None
) -> None:
    """Of `text` no index is made: the file of indexes switches it off."""
    collection = "messages" if rest.get("everywhere") else "conversations/c/messages"
    query = Query(Model, collection, where, **rest)
    assert _needed(query) == (needed and ("messages", *needed))
