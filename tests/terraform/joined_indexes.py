"""Queries that Firestore answers by joining indexes: the inbox's views.

https://firebase.google.com/docs/firestore/query-data/index-overview#taking_advantage_of_index_merging
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

Index = tuple[str, str, tuple[tuple[str, str], ...]]
"""The collection, its scope, and each field with its order or `CONTAINS`."""

_DIRECTIONS = {"asc": "ASCENDING", "desc": "DESCENDING"}


@dataclass(frozen=True)
class Joined:
    """A query for conversations: `compared` are fields with how, `order` is what all end with."""

    name: str
    compared: frozenset[tuple[str, str]]
    order: tuple[tuple[str, str], ...]

    def uses(self, index: Index) -> bool:
        """Whether the index ends with this order, and begins with nothing else than is compared."""
        collection, scope, fields = index
        begin, end = fields[: -len(self.order)], fields[-len(self.order) :]
        return (
            (collection, scope) == ("conversations", "COLLECTION")
            and end == self.order
            and self.compared >= set(begin)
        )

    def is_answered(self, indexes: Iterable[Index]) -> bool:
        """Whether the indexes that it can use, joined, compare all that it compares."""
        if len(self.compared) + len(self.order) < 2:
            return True
        used = [fields[: -len(self.order)] for _, _, fields in filter(self.uses, indexes)]
        return {field for begin in used for field in begin} == self.compared


def joined_queries(root: Path) -> Iterator[Joined]:
    """As a test of the web app holds its views to the table."""
    for row in json.loads((root / "tests" / "fixtures" / "web-queries.json").read_text()):
        equal = {(field, "ASCENDING") for field in row["equal"]}
        contains = {(field, "CONTAINS") for field in row["contains"]}
        order = tuple((field, _DIRECTIONS[way]) for field, way in row["order"])
        yield Joined(f"{row['query']} ({row['sees']})", frozenset(equal | contains), order)
