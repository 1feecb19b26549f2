"""Queries for Firestore's client."""

from typing import Any

from google.cloud import firestore
from google.cloud.firestore import Client, FieldFilter

from wasaprecruit.domain.query import M, Query, Where


def translated(query: Query[M], client: Client) -> Any:
    """The same query, as the client sends it."""
    asked = _source(query, client)
    for condition in query.where:
        asked = asked.where(filter=_filter(condition))
    if query.order_by:
        asked = asked.order_by(query.order_by, direction=_direction(query))
    return asked.limit(query.limit) if query.limit else asked


def _source(query: Query[M], client: Client) -> Any:
    ask = client.collection_group if query.everywhere else client.collection
    return ask(query.collection)


def _filter(condition: Where) -> FieldFilter:
    value = list(condition.value) if condition.operator == "in" else condition.value
    return FieldFilter(condition.field, condition.operator, value)


def _direction(query: Query[M]) -> str:
    return firestore.Query.DESCENDING if query.descending else firestore.Query.ASCENDING
