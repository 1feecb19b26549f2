"""Goes through the rows page by page, while the product runs."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from google.api_core.exceptions import FailedPrecondition, NotFound
from google.cloud.firestore import Client
from google.cloud.firestore_v1.base_document import DocumentSnapshot
from pydantic import ValidationError

from indexing.older_rows import lacking, lacks_facts
from wasaprecruit.domain import paths
from wasaprecruit.domain.documents.aspirant import Aspirant

PAGE = 200
_ATTEMPTS = 8
_ROWS = "conversations"

Row: TypeAlias = "DocumentSnapshot[Any]"


@dataclass
class Counts:
    """`unreadable` rows do not fit the model; `busy` ones kept changing."""

    rows: int = 0
    renewed: int = 0
    unreadable: int = 0
    busy: int = 0


class Renewal:
    """Writes only what a row lacks, and only while it is as it was read: nothing is overwritten."""

    def __init__(self, client: Client, page: int = PAGE) -> None:
        self._client = client
        self._page = page
        self.counts = Counts()

    def run(self) -> Counts:
        for page in self._pages():
            self.counts.rows += len(page)
            self._renew(page)
        return self.counts

    def _pages(self) -> Iterator[list[Row]]:
        query = self._client.collection(_ROWS).order_by("__name__").limit(self._page)
        page = list(query.stream())
        while page:
            yield page
            page = list(query.start_after(page[-1]).stream())

    def _renew(self, page: list[Row]) -> None:
        """In one commit; row by row where somebody was faster."""
        aspirants = self._aspirants(page)
        found = [(row, self._lacking(row, aspirants)) for row in page]
        changes = [(row, fields) for row, fields in found if fields]
        if not changes:
            return
        batch = self._client.batch()
        for row, fields in changes:
            batch.update(row.reference, fields, option=self._unchanged(row))
        try:
            batch.commit()
        except (FailedPrecondition, NotFound):
            for row, _ in changes:
                self._renew_one(row)
        else:
            self.counts.renewed += len(changes)

    def _renew_one(self, row: Row) -> None:
        for _ in range(_ATTEMPTS):
            now = row.reference.get()
            if not now.exists:
                return
            fields = self._lacking(now, self._aspirants([now]))
            if not fields:
                return
            try:
                now.reference.update(fields, option=self._unchanged(now))
            except (FailedPrecondition, NotFound):
                continue
            self.counts.renewed += 1
            return
        self.counts.busy += 1

    def _unchanged(self, row: Row) -> Any:
        return self._client.write_option(last_update_time=row.update_time)

    def _lacking(self, row: Row, aspirants: Mapping[str, Aspirant]) -> dict[str, Any]:
        stored = _stored(row)
        try:
            return lacking(stored, aspirants.get(_aspirant_path(stored)))
        except ValidationError:
            self.counts.unreadable += 1
            return {}

    def _aspirants(self, rows: list[Row]) -> dict[str, Aspirant]:
        """Of those whose form lacks its facts."""
        asked = [_aspirant_path(stored) for stored in map(_stored, rows) if lacks_facts(stored)]
        references = [self._client.document(path) for path in asked]
        found = self._client.get_all(references) if references else []
        read = {one.reference.path: _aspirant(one) for one in found if one.exists}
        return {path: aspirant for path, aspirant in read.items() if aspirant}


def _stored(row: Row) -> dict[str, Any]:
    return row.to_dict() or {}


def _aspirant(document: Row) -> Aspirant | None:
    """None when the record does not fit its model: then the row gets no facts of it."""
    try:
        return Aspirant.model_validate(document.to_dict())
    except ValidationError:
        return None


def _aspirant_path(stored: Mapping[str, Any]) -> str:
    return paths.aspirant(str(stored.get("aspirantId") or "unknown"))
