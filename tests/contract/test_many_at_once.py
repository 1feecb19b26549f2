"""Of many who change one conversation at once each is heard, and nobody is refused."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from uuid import uuid4

import pytest
from google.cloud.firestore import Client

from tests.builders import a_conversation, read_conversation
from tests.desks import a_desk
from wasaprecruit.adapters.firestore_documents import FirestoreDocuments
from wasaprecruit.domain.tag_commands import ChangeTags
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.change_tags import change_tags

MANY = 10


@pytest.fixture
def documents(firestore: object) -> FirestoreDocuments:  # noqa: ARG001
    return FirestoreDocuments(Client(project=f"demo-many-{uuid4().hex[:8]}"))


def test_ten_who_tag_one_conversation_at_once_are_all_heard(documents: FirestoreDocuments) -> None:
    a_conversation(documents, "c-1")
    names = [f"tag {number}" for number in range(MANY)]
    together = Barrier(MANY)

    def add(name: str) -> object:
        together.wait(20)
        return change_tags(Asked(ChangeTags(add=[name]), conversation="c-1"), a_desk(documents))

    with ThreadPoolExecutor(MANY) as pool:
        list(pool.map(add, names))
    assert sorted(read_conversation(documents, "c-1").tags) == sorted(names)
