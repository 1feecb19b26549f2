"""Many documents into the Firestore emulator, as fast as it takes them.

Neither `BulkWriter` nor batches of the client: both spend more time on wrapping values than the
emulator on storing them (docs/performance.md).
"""

import ipaddress
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from itertools import islice
from typing import Any

import grpc
from google.cloud.firestore_v1.services.firestore import FirestoreClient
from google.cloud.firestore_v1.services.firestore.transports import FirestoreGrpcTransport
from google.cloud.firestore_v1.types import CommitRequest

from localstack.console import FixableError
from seeding.documents import Document
from seeding.encoding import encoded

_MOST_IN_A_COMMIT = 500
_AT_ONCE = 4
_WAITING = 2 * _AT_ONCE
_AS_OWNER = (("authorization", "Bearer owner"),)
_SECONDS = 120.0


class Emulator:
    """Knows no way to a real project: it speaks without encryption, and to this machine only."""

    def __init__(self, host: str, project: str) -> None:
        if not (_is_here(host) and project.startswith("demo-")):
            raise FixableError(f"{project} at {host}: only an emulator on this machine is filled.")
        transport = FirestoreGrpcTransport(host=host, channel=grpc.insecure_channel(host))
        self._client = FirestoreClient(transport=transport)
        self._database = f"projects/{project}/databases/(default)"

    def write(self, documents: Iterable[Document], tell: Callable[[int], None]) -> int:
        """Puts each in its place, whatever was there; how many. `tell` hears how it goes."""
        stored, commits = 0, set[Future[int]]()
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            for writes in _parts(self._encoded(documents)):
                commits.add(pool.submit(self._commit, writes))
                if len(commits) >= _WAITING:
                    done, commits = wait(commits, return_when=FIRST_COMPLETED)
                    stored += sum(one.result() for one in done)
                    tell(stored)
            return stored + sum(one.result() for one in commits)

    def _encoded(self, documents: Iterable[Document]) -> Iterator[Any]:
        root = f"{self._database}/documents"
        return (encoded(document, root) for document in documents)

    def _commit(self, writes: list[Any]) -> int:
        request = CommitRequest(database=self._database)
        CommitRequest.pb(request).writes.extend(writes)
        self._client.commit(request=request, metadata=_AS_OWNER, timeout=_SECONDS)
        return len(writes)


def _parts(writes: Iterator[Any]) -> Iterator[list[Any]]:
    while part := list(islice(writes, _MOST_IN_A_COMMIT)):
        yield part


def _is_here(host: str) -> bool:
    name = host.rpartition(":")[0]
    try:
        return name == "localhost" or ipaddress.ip_address(name.strip("[]")).is_loopback
    except ValueError:
        return False
