"""The web app's Firestore queries, read from its source."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_CONSTANT = re.compile(r"const (\w+) = ((?:collection|collectionGroup|where|orderBy)\([^;]*\));")
_COLLECTION = re.compile(r"\b(collection|collectionGroup)\((.*?)\)")
_OPTIONAL = re.compile(r"\.\.\.\(\w+ \? \[(where\([^\]]*\))\] : \[\]\),?")
_WHERE = re.compile(r'\bwhere\("([\w.]+)", "([^"]+)"')
_ORDER = re.compile(r'\borderBy\("([\w.]+)"(?:, "(asc|desc)")?\)')
_DIRECTIONS = {"": "ASCENDING", "asc": "ASCENDING", "desc": "DESCENDING"}
_EQUAL = {"==", "in"}


@dataclass(frozen=True)
class WebQuery:
    """`needs` is its composite index; None when the single-field ones of `asks` do."""

    place: str
    collection: str
    asks: frozenset[str]
    needs: tuple[str, str, tuple[tuple[str, str], ...]] | None


def web_queries(folder: Path) -> Iterator[WebQuery]:
    """Every `query(…)`. Raises ValueError for one that cannot be read here."""
    for path in sorted(folder.rglob("*.ts*")):
        text = path.read_text()
        if "firebase/firestore" not in text or ".test." in path.name:
            continue
        constants = dict(_CONSTANT.findall(text))
        for found in re.finditer(r"(?<![\w.])query\(", text):
            call = _spelled_out(_balanced(text, found.end()), constants)
            if _WHERE.search(call) or _ORDER.search(call) or _COLLECTION.search(call):
                yield from (_read(one, path.name) for one in _variants(call))
            # Or it bounds a query that was read where it was made.


def _balanced(text: str, start: int) -> str:
    depth = 1
    for at in range(start, len(text)):
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        if depth == 0:
            return text[start:at]
    raise ValueError("a query( without its end")


def _spelled_out(call: str, constants: dict[str, str]) -> str:
    for name, value in constants.items():
        call = re.sub(rf"\b{name}\b", value.replace("\\", r"\\"), call)
    return call


def _variants(call: str) -> Iterator[str]:
    """Without what it asks only at times, and with each of these: Firestore joins their indexes.

    https://firebase.google.com/docs/firestore/query-data/index-overview#taking_advantage_of_index_merging
    """
    always = _OPTIONAL.sub("", call)
    yield always
    yield from (f"{always}, {asked}" for asked in _OPTIONAL.findall(call))


def _read(call: str, place: str) -> WebQuery:
    source = _COLLECTION.search(call)
    if not source or not (names := re.findall(r'"([\w-]+)"', source[2])):
        raise ValueError(f"{place}: which collection does query({call}) read?")
    orders = [(name, _DIRECTIONS[direction]) for name, direction in _ORDER.findall(call)]
    filters = _WHERE.findall(call)
    first = [(name, "ASCENDING") for name, operator in filters if operator in _EQUAL]
    ranges = [(name, "ASCENDING") for name, operator in filters if operator not in _EQUAL]
    known = {name for name, _ in (*first, *orders)}
    fields = (*first, *orders, *(one for one in ranges if one[0] not in known))
    scope = "COLLECTION" if source[1] == "collection" else "COLLECTION_GROUP"
    # Equalities alone are answered by joining the single-field indexes: see `_variants`.
    is_ordered = len(fields) > 1 and len(fields) > len(first)
    is_composite = is_ordered or (fields and scope == "COLLECTION_GROUP")
    asks = frozenset(name for name, _ in fields)
    return WebQuery(place, names[-1], asks, (names[-1], scope, fields) if is_composite else None)
